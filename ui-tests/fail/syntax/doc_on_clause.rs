//! reason: `Health`; a clause has no attributes; above the `struct`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        /// The entity.
        key: u32,
        value: i16,
        entries: 100,
    }
}

fn main() {}
