//! reason: `Health`; `size` is 3096; 3000 was expected; `stride` is 12; 16 was expected

use hashmap_mem::assert_layout;

mod maps {
    hashmap_mem::hashmap_layout! {
        pub struct Health { key: u32, value: i16, entries: 100, layout: bucket }
    }
}

assert_layout!(maps::Health { size: 3000, stride: 16 });

fn main() {}
