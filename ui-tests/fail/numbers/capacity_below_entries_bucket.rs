//! reason: `Health`; `capacity` is 64; fewer slots than the 100 `entries`; write `capacity: 128`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        capacity: 64,
        layout: bucket,
    }
}

fn main() {}
