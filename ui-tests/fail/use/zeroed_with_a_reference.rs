//! reason: zero bytes are not known to be a `&str`; maps, numbers, and arrays and structs of them are asked for

use hashmap_mem::{hashmap_layout, zeroed};

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

struct World {
    health: Health,
    first: &'static str,
}

zeroed!(World { health, first });

fn main() {}
