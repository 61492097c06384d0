//! reason: `Health`; `load` is followed by a whole number, in per cent; not by `0.5`; write `load: 50`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        load: 0.5,
    }
}

fn main() {}
