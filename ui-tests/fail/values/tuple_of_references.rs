//! reason: `Health`; a map borrows nothing; write `&'static str`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: (u8, [&str; 2]),
        entries: 100,
    }
}

fn main() {}
