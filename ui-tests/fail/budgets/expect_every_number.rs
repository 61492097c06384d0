//! reason: `entries` is 100; `slots` is 172; `slots_offset` is 296; `control_offset` is 32; `overflow_offset` is 204; `code` is 57

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: [u8; 2],
        value: [u8; 2],
        entries: 100,
        expect: { entries: 1, slots: 1, slots_offset: 1, control_offset: 1, overflow_offset: 1, code: 1 },
    }
}

fn main() {}
