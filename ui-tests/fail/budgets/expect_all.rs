//! reason: `Health`; `stride` is 8; `size` is 1672; `align` is 4; `key_offset` is 0; `slots` is 172; `value_offset` is 4

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        expect: { stride: 12, size: 1560, align: 8, key_offset: 4, value_offset: 8, slots: 128 },
    }
}

fn main() {}
