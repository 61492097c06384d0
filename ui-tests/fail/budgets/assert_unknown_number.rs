//! reason: `Health`; no number of a layout is called `strid`; did you mean `stride`?

use hashmap_mem::assert_layout;

mod maps {
    hashmap_mem::hashmap_layout! {
        pub struct Health { key: u32, value: i16, entries: 100, layout: bucket }
    }
}

assert_layout!(maps::Health { strid: 12 });

fn main() {}
