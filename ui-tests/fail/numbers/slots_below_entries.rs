//! reason: `Health`; `slots` is 64; fewer than the 100 `entries`; write `slots: 100`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        slots: 64,
    }
}

fn main() {}
