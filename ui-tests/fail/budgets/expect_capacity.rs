//! reason: `Health`; `capacity` is 256 in this layout; 128 was expected; write `capacity: 256`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        layout: split,
        expect: { capacity: 128 },
    }
}

fn main() {}
