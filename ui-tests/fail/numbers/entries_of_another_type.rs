//! reason: expected `usize`, found `u32`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100u32,
    }
}

fn main() {}
