//! reason: `Health`; `entries` is followed by a whole number; not by `100.0`; write `entries: 100`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100.0,
    }
}

fn main() {}
