//! reason: `Health`; `slots` is 200; has a power of two of slots; write `slots: 256`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        slots: 200,
        layout: bucket,
    }
}

fn main() {}
