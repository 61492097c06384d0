//! reason: `Health`: `align` is 48; a power of two from 1 to 65536: write `align: 64`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        align: 48,
    }
}

fn main() {}
