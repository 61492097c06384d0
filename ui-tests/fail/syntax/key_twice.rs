//! reason: `Health`; `key` stands here a second time; stands here first

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        key: u64,
        value: i16,
        entries: 100,
    }
}

fn main() {}
