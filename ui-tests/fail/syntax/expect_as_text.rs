//! reason: `Health`; expected of `size` is a whole number; not `"big"`; write `size: 64`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        expect: { size: "big" },
    }
}

fn main() {}
