//! reason: `Health`; the map has 65536 slots; counts at most 32768; write `layout: group`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        slots: 65_536,
        layout: bucket,
    }
}

fn main() {}
