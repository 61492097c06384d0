//! reason: `Health`; a function is no key; such as an index `u32`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: fn(),
        value: i16,
        entries: 100,
    }
}

fn main() {}
