//! reason: `Health`; no hash is called `murmur`; there are `fx64`, `fx32`, `sip13`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        hash: murmur,
    }
}

fn main() {}
