//! reason: `Health`; `entries` is 0; at least 1; write `entries: 1`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 0,
    }
}

fn main() {}
