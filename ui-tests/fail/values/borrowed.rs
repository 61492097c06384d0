//! reason: `Health`; a map borrows nothing; `'a`; write `'static`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: &'a str,
        entries: 100,
    }
}

fn main() {}
