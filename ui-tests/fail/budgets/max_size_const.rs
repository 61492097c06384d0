//! reason: `Health`; the map takes; `max_size` allows 2048; ram::BUDGET / 2

use hashmap_mem::hashmap_layout;

mod ram {
    pub const BUDGET: usize = 4096;
}

hashmap_layout! {
    struct Health {
        key: u32,
        value: u64,
        entries: 1000,
        max_size: ram::BUDGET / 2,
    }
}

fn main() {}
