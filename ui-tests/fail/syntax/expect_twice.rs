//! reason: `Health`; the number `size` stands here a second time; stands here first

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        expect: { size: 1560, size: 1600 },
    }
}

fn main() {}
