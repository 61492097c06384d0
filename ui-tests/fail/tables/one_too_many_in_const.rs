//! reason: `Health`; 4 entries stand in the table, but `entries` is 3; write `entries: 4`; leave out 1

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 3 }
}

const SPAWN: Health = Health::from_entries([(1, 100), (2, 80), (3, 90), (4, 10)]);

fn main() {}
