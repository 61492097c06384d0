//! reason: `Health`; no number of a layout is called `sise`; did you mean `size`?

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        expect: { sise: 1560 },
    }
}

fn main() {}
