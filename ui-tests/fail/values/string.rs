//! reason: `String: Copy` is not satisfied; Health; [u8; 16] for text

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: String,
        entries: 100,
    }
}

fn main() {}
