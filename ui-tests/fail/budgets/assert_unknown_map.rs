//! reason: cannot find type `Armour`

use hashmap_mem::assert_layout;

mod maps {
    hashmap_mem::hashmap_layout! {
        pub struct Health { key: u32, value: i16, entries: 100, layout: bucket }
    }
}

assert_layout!(maps::Armour { size: 8 });

fn main() {}
