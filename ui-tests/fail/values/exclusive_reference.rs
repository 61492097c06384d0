//! reason: `Health`; a `&mut` is not `Copy`; write `&'static u32`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: &'static mut u32,
        entries: 100,
    }
}

fn main() {}
