//! reason: expected `usize`, found `i32`

use hashmap_mem::hashmap_layout;

const UNITS: i32 = 100;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: UNITS,
    }
}

fn main() {}
