//! reason: `Health`; at most 4294967295 can be addressed; not even one entry would fit

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u64,
        value: [[u64; 1 << 20]; 1 << 10],
        entries: 1,
    }
}

fn main() {}
