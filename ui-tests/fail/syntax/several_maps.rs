//! reason: `Health`; `entries` is missing; `Armour`; `key` is missing

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16 }
    struct Armour { value: i16, entries: 10 }
}

fn main() {}
