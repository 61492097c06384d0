//! reason: `Health`; a tuple is no key; write a struct with `#[repr(C)]`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: (u16, u16),
        value: i16,
        entries: 100,
    }
}

fn main() {}
