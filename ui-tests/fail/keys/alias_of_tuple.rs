//! reason: `Health`; not known to be plain bytes; write a struct of yours

use hashmap_mem::hashmap_layout;

type Pair = (u16, u16);

hashmap_layout! {
    struct Health {
        key: Pair,
        value: i16,
        entries: 100,
    }
}

fn main() {}
