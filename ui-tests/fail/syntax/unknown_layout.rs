//! reason: `Health`; no layout is called `swiss`; there are `group`, `bucket`, `split`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        layout: swiss,
    }
}

fn main() {}
