//! reason: expected `&u32`, found `&u64`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let health = Health::new();
    let id: u64 = 7;
    let _ = health.get(&id);
}
