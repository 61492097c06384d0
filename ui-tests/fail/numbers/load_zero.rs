//! reason: `Health`; `load` is 0; 1 to 100 per cent; write `load: 60`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        load: 0,
    }
}

fn main() {}
