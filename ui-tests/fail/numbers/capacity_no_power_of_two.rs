//! reason: `Health`; `capacity` is 200; `layout: bucket` has a power of two of slots; write `capacity: 256`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        capacity: 200,
        layout: bucket,
    }
}

fn main() {}
