//! reason: `Health`; no number of a layout is called `capacity`; did you mean `slots`?

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        expect: { capacity: 128 },
    }
}

fn main() {}
