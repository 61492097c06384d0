//! reason: `Health`; `entries` is 32769; counts at most 32768; write `layout: group`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 32_769,
        layout: split,
    }
}

fn main() {}
