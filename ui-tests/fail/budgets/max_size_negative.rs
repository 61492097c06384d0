//! reason: `Health`; `max_size` is followed by a whole number of bytes; not by `-1`; write `max_size: 4096`

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
