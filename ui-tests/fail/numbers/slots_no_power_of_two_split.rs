//! reason: `Health`; `slots` is 101; has a power of two of slots; write `slots: 128`

use hashmap_mem::hashmap_layout;

const SLOTS: usize = 100;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        layout: split,
        slots: SLOTS + 1,
    }
}

fn main() {}
