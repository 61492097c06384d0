//! reason: cannot borrow `health` as mutable; mut health

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let health = Health::new();
    let _ = health.insert(7, 55);
}
