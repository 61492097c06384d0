//! reason: `Health`; `impl Copy` may be many types; write that type

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: impl Copy,
        entries: 100,
    }
}

fn main() {}
