//! reason: `usize`; expected value

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: usize,
    }
}

fn main() {}
