//! reason: `Vec<u8>: Copy` is not satisfied; Health; a map drops nothing

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: Vec<u8>,
        entries: 100,
    }
}

fn main() {}
