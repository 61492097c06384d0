//! reason: `Health`: `align` is 0; a power of two from 1 to 65536: write `align: 64`

use hashmap_mem::hashmap_layout;

const LINE: usize = 0;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        align: LINE,
    }
}

fn main() {}
