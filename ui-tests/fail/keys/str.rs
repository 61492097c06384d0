//! reason: `Health`; a reference is no key; `[u8; 16]` for text

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: &'static str,
        value: i16,
        entries: 100,
    }
}

fn main() {}
