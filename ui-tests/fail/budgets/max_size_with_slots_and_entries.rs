//! reason: `Health`; takes 9536 bytes; `max_size` allows 1024; without `slots`; `entries: 60`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        slots: 1000,
        max_size: 1024,
    }
}

fn main() {}
