//! reason: `Health`; clause `value` is missing; add `value: i16,`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        entries: 100,
    }
}

fn main() {}
