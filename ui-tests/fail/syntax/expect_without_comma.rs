//! reason: `Health`; a `,` is missing between the numbers expected

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        expect: { size: 1376 stride: 8 },
    }
}

fn main() {}
