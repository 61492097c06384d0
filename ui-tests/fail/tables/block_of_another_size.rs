//! reason: expected an array with a size of

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 8 }
}

static TABLE: Health = Health::from_block([0; 100]);

fn main() {}
