//! reason: `Health`; no clause is called `entires`; did you mean `entries`?

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entires: 100,
    }
}

fn main() {}
