//! reason: `Health`; a name and a number; write `size: 1560`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        expect: { size = 1560 },
    }
}

fn main() {}
