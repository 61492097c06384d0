//! reason: `Health`; the key of entry 2 is that of entry 0; a key stands once

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 3 }
}

static SPAWN: Health = Health::from_entries([(1, 100), (2, 80), (1, 90)]);

fn main() {}
