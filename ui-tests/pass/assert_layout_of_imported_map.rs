//! A guard in a crate, or a test, that only imports a map.

mod maps {
    hashmap_mem::hashmap_layout! {
        pub struct Health { key: u32, value: i16, entries: 100, layout: bucket }
    }
}

mod vm {
    pub const STRIDE: usize = 12;
}

use hashmap_mem::assert_layout;
use maps::Health;

assert_layout!(Health { size: 3096, stride: vm::STRIDE });
assert_layout!(crate::maps::Health { key_offset: 4, value_offset: 8 });

fn main() {
    assert_layout!(Health { slots: 256 });
}
