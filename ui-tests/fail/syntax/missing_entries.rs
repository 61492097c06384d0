//! reason: `Health`; clause `entries` is missing; add `entries: 100,`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
    }
}

fn main() {}
