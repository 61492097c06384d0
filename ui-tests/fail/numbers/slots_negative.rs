//! reason: `Health`; `slots` is followed by a whole number; not by `-1`; write `slots: 256`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        slots: -1,
    }
}

fn main() {}
