//! reason: `Health`; the map takes 3096 bytes; `max_size` allows 2048; `entries: 76` would fit

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        layout: bucket,
        max_size: 2048,
    }
}

fn main() {}
