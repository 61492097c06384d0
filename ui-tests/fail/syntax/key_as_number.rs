//! reason: `Health`; `key` is followed by a type; write `key: u32`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: 4,
        value: i16,
        entries: 100,
    }
}

fn main() {}
