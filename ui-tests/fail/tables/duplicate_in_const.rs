//! reason: `Health`; the key of entry 2 is that of entry 1; a key stands once

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 3 }
}

const SPAWN: Health = Health::from_entries([(1, 100), (2, 80), (2, 80)]);

fn main() {}
