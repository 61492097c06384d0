//! reason: `Health`; `[f32; 3]` has no `Eq`; to_bits()

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: [f32; 3],
        value: i16,
        entries: 100,
    }
}

fn main() {}
