//! reason: `Health`; the map has 40000 slots; counts at most 32768; write `layout: group`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 20_000,
        load: 50,
        layout: bucket,
    }
}

fn main() {}
