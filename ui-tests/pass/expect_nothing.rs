//! No number of a layout, pinned.

use hashmap_mem::{assert_layout, hashmap_layout};

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100, expect: {} }
}

assert_layout!(Health {});

fn main() {}
