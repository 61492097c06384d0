//! reason: `Health`; `load` is 150; 1 to 100 per cent; write `load: 60`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        load: 150,
        layout: bucket,
    }
}

fn main() {}
