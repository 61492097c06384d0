//! reason: `Health`; `capacity` is 65536; `layout: bucket` counts at most 32768 slots; write `layout: group`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        capacity: 65_536,
        layout: bucket,
    }
}

fn main() {}
