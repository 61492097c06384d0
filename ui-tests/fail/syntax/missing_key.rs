//! reason: `Health`; clause `key` is missing; add `key: u32,`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        value: i16,
        entries: 100,
    }
}

fn main() {}
