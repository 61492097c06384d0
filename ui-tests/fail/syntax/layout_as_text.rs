//! reason: `Health`; `layout` is followed by a word; write `layout: group`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        layout: "bucket",
    }
}

fn main() {}
