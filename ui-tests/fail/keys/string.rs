//! reason: `Health`; `String`; not known to be plain bytes; array of fixed size, such as `[u8; 16]`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: String,
        value: i16,
        entries: 100,
    }
}

fn main() {}
