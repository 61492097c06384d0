//! reason: `Player` is no map; declare it: `hashmap_layout!

use hashmap_mem::assert_layout;

mod maps {
    hashmap_mem::hashmap_layout! {
        pub struct Health { key: u32, value: i16, entries: 100, layout: bucket }
    }
}

struct Player {
    id: u64,
}

assert_layout!(Player { size: 8 });

fn main() {}
