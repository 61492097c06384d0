//! reason: non-const function `units`

use hashmap_mem::hashmap_layout;

fn units() -> usize {
    100
}

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: units(),
    }
}

fn main() {}
