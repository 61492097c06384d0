//! reason: `Health`; no layout is called `buckte`; did you mean `bucket`?

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        layout: buckte,
    }
}

fn main() {}
