//! reason: cannot be dereferenced; Result

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let mut health = Health::new();
    *health.entry(7).or_insert(0) += 1;
}
