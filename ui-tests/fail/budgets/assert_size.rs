//! reason: `Health`; `size` is 3096 in this layout; 3000 was expected; write `size: 3096`

use hashmap_mem::assert_layout;

mod maps {
    hashmap_mem::hashmap_layout! {
        pub struct Health { key: u32, value: i16, entries: 100, layout: bucket }
    }
}

assert_layout!(maps::Health { size: 3000, stride: 12 });

fn main() {}
