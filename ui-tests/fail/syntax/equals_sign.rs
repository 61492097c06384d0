//! reason: `Health`; a `:` is missing after `entries`; write `entries: 100`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries = 100,
    }
}

fn main() {}
