//! reason: `Health`; the map takes 1672 bytes; `max_size` allows 1024; `entries: 60` would fit

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        max_size: 1024,
    }
}

fn main() {}
