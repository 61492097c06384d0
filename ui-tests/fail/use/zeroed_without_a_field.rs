//! reason: pattern requires `..` due to inaccessible fields

use hashmap_mem::{hashmap_layout, zeroed};

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

struct World {
    health: Health,
    first: &'static str,
}

zeroed!(World { health });

fn main() {}
