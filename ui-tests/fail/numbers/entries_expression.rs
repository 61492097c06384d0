//! reason: `Health`; `entries` is 65536; counts at most 32768; 2 * config::UNITS

use hashmap_mem::hashmap_layout;

mod config {
    pub const UNITS: usize = 1 << 15;
}

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 2 * config::UNITS,
        layout: bucket,
    }
}

fn main() {}
