//! reason: `Unit: Copy` is not satisfied; Health; #[derive(Copy)]

use hashmap_mem::hashmap_layout;

struct Unit {
    id: u32,
}

hashmap_layout! {
    struct Health {
        key: u32,
        value: Unit,
        entries: 100,
    }
}

fn main() {}
