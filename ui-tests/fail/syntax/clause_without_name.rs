//! reason: `Health`; a clause begins with its name; such as `entries: 100`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        100,
        entries: 100,
    }
}

fn main() {}
