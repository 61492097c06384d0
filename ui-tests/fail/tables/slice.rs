//! reason: expected `[(u32, i16); _]`, found `&

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 3 }
}

static SPAWN: Health = Health::from_entries(&[(1, 100)]);

fn main() {}
