//! reason: `Health`; the number `size` stands here a second time

use hashmap_mem::assert_layout;

mod maps {
    hashmap_mem::hashmap_layout! {
        pub struct Health { key: u32, value: i16, entries: 100, layout: bucket }
    }
}

assert_layout!(maps::Health { size: 3096, size: 3096 });

fn main() {}
