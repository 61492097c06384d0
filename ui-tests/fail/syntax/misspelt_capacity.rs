//! reason: `Health`; no clause is called `capactiy`; did you mean `capacity`?

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        capactiy: 256,
    }
}

fn main() {}
