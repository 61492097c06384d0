//! reason: `Health`; `dyn Fn(u32)` has no size of its own; `&'static (dyn Fn(u32))`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: dyn Fn(u32),
        entries: 100,
    }
}

fn main() {}
