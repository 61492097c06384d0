//! reason: a map and the numbers expected of it; write `assert_layout!(Health { size: 1560, stride: 12 })`

use hashmap_mem::assert_layout;

mod maps {
    hashmap_mem::hashmap_layout! {
        pub struct Health { key: u32, value: i16, entries: 100, layout: bucket }
    }
}

assert_layout!(maps::Health);

fn main() {}
