//! reason: expected a tuple with 2 elements, found one with 3 elements

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 3 }
}

static SPAWN: Health = Health::from_entries([(1, 100, true)]);

fn main() {}
