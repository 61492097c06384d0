//! reason: `Health`; a map borrows nothing; write `&'static str`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: &str,
        entries: 100,
    }
}

fn main() {}
