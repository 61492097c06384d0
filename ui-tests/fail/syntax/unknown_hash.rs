//! reason: `Health`; no hash is called `sip`; there are `fx64`, `fx32`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        hash: sip,
    }
}

fn main() {}
