//! reason: cannot find value `STRIDE`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        expect: { stride: STRIDE },
    }
}

fn main() {}
