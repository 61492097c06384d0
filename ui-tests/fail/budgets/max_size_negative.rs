//! reason: `Health`; `max_size` is followed by a number of bytes; write `max_size: 4096`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        max_size: -1,
    }
}

fn main() {}
