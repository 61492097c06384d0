//! reason: `String: Copy` is not satisfied; Health; text: [u8; 16]

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: String,
        entries: 100,
    }
}

fn main() {}
