//! reason: `Box<u32>: Copy` is not satisfied; Health; an index

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: Box<u32>,
        entries: 100,
    }
}

fn main() {}
