//! reason: `Health`; the key has 0 bytes; at least 1 byte

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: [u8; 0],
        value: i16,
        entries: 100,
    }
}

fn main() {}
