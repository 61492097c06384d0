//! reason: cannot find type `EntityId`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: EntityId,
        value: i16,
        entries: 100,
    }
}

fn main() {}
