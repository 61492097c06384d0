//! reason: cannot find value `UNITS`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: UNITS,
    }
}

fn main() {}
