//! reason: `Health`; `Box<u32>`; not known to be plain bytes; such as an index `u32`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: Box<u32>,
        value: i16,
        entries: 100,
    }
}

fn main() {}
