//! reason: `Health`; `max_size` allows 64; not even one entry would fit

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: [u8; 64],
        entries: 100,
        max_size: 64,
    }
}

fn main() {}
