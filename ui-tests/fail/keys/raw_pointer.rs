//! reason: `Health`; a pointer is no key; such as an index `u32`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: *const u32,
        value: i16,
        entries: 100,
    }
}

fn main() {}
