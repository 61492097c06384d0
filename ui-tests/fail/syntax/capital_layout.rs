//! reason: `Health`; no layout is called `Group`; did you mean `group`?

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        layout: Group,
    }
}

fn main() {}
