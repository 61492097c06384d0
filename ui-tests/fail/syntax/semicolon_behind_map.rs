//! reason: `Health`; nothing stands behind the `}` of a map; leave it out

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
    };
}

fn main() {}
