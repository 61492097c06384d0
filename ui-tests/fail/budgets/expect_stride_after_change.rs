//! reason: `Health`; `stride` is 32 in this layout; 12 was expected; `value_offset` is 16; 8 was expected; write `value_offset: 16`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: u128, // was u32
        entries: 100,
        layout: bucket,
        expect: { stride: 12, key_offset: 4, value_offset: 8 },
    }
}

fn main() {}
