//! reason: `Health`; any type of a trait has no size of its own; write one type

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: dyn Fn(u32),
        entries: 100,
    }
}

fn main() {}
