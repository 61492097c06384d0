//! reason: `Health`; `entries` stands here a second time; stands here first

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        entries: 100,
        value: i16,
        entries: 200,
    }
}

fn main() {}
