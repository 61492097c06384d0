//! reason: `Health`; no clause is called `solts`; did you mean `slots`?

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        solts: 256,
    }
}

fn main() {}
