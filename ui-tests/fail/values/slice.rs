//! reason: `Health`; a slice has no size of its own; write an array, such as `[u8; 16]`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: [u8],
        entries: 100,
    }
}

fn main() {}
