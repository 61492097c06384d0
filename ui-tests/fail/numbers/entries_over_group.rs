//! reason: `Health`; `entries` is 3000000000; counts at most 2147483648; write fewer

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: (),
        entries: 3_000_000_000,
    }
}

fn main() {}
