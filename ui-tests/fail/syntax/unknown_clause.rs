//! reason: `Health`; no clause is called `threads`; there are `key`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        threads: 4,
    }
}

fn main() {}
