//! reason: `Health`; no clause is called `keys`; did you mean `key`?

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        keys: u32,
        value: i16,
        entries: 100,
    }
}

fn main() {}
