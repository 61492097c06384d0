//! reason: `Health`; `f64` has no `Eq`; `u64` for `f64`; to_bits()

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: f64,
        value: i16,
        entries: 100,
    }
}

fn main() {}
