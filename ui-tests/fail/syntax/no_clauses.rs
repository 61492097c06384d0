//! reason: `Health`; `key` is missing; `value` is missing; `entries` is missing

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {}
}

fn main() {}
