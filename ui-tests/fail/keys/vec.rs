//! reason: `Health`; `Vec<u8>`; not known to be plain bytes; array of fixed size, such as `[u8; 16]`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: Vec<u8>,
        value: i16,
        entries: 100,
    }
}

fn main() {}
