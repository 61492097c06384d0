//! reason: `Health`; `f32` has no `Eq`; `u32` for `f32`; to_bits()

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: f32,
        value: i16,
        entries: 100,
    }
}

fn main() {}
