//! reason: `Health`; a clause has no visibility; write it without `pub`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        pub key: u32,
        value: i16,
        entries: 100,
    }
}

fn main() {}
