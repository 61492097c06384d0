//! reason: `3_usize - 5_usize`; overflow

use hashmap_mem::hashmap_layout;

const UNITS: usize = 3;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: UNITS - 5,
    }
}

fn main() {}
