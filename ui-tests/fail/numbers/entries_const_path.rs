//! reason: `Health`; `entries` is 0; config::UNITS; at least 1

use hashmap_mem::hashmap_layout;

mod config {
    pub const UNITS: usize = 0;
}

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: config::UNITS,
    }
}

fn main() {}
