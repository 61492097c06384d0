//! reason: `Health`; the map takes; at most 4294967295 can be addressed; `entries: 35060954` would fit

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u64,
        value: [u64; 8],
        entries: 1_000_000_000,
    }
}

fn main() {}
