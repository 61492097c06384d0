//! reason: literal out of range for `i16`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 3 }
}

static SPAWN: Health = Health::from_entries([(1, 100_000)]);

fn main() {}
