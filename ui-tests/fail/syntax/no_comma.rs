//! reason: `Health`; a `,` is missing after the clause `key`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32
        value: i16,
        entries: 100,
    }
}

fn main() {}
