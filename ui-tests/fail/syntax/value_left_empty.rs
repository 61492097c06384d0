//! reason: `Health`; `value` is followed by a type; write `value: i16`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: ,
        entries: 100,
    }
}

fn main() {}
