//! reason: cannot borrow immutable static item `HEALTH` as mutable

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

static HEALTH: Health = Health::new();

fn main() {
    let _ = HEALTH.insert(7, 55);
}
