//! reason: cannot assign to data in an index of

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let mut health = Health::new();
    health[&7] = 55;
}
