//! reason: `Health`; the type is not inferred; write it out

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: _,
        entries: 100,
    }
}

fn main() {}
