//! reason: `Health`; `size` is 3096 in this layout; 1560 was expected; write `size: 3096`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        layout: bucket,
        expect: { size: 1560 },
    }
}

fn main() {}
