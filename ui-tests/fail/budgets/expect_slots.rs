//! reason: `Health`; `slots` is 256 in this layout; 128 was expected; write `slots: 256`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        layout: split,
        expect: { slots: 128 },
    }
}

fn main() {}
