//! reason: `Health`; `Option<u32>`; not known to be plain bytes; write a struct of yours

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: Option<u32>,
        value: i16,
        entries: 100,
    }
}

fn main() {}
