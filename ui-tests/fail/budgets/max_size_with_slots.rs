//! reason: `Health`; takes 9536 bytes; `max_size` allows 4096; without `slots: 1000` it would fit

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        slots: 1000,
        max_size: 4096,
    }
}

fn main() {}
