//! reason: `Health`; no generic parameters; declare one map for each type

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health<T> {
        key: u32,
        value: T,
        entries: 100,
    }
}

fn main() {}
