//! reason: `Health`; no clause is called `vlaue`; did you mean `value`?

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        vlaue: i16,
        entries: 100,
    }
}

fn main() {}
