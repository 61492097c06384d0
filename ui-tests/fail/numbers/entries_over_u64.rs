//! reason: `Health`; `entries` is followed by a whole number; not by `99999999999999999999`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 99999999999999999999,
    }
}

fn main() {}
