//! reason: `Health`; does not implement the `Copy` trait

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let health = Health::new();
    let before = health;
    println!("{} {}", health.len(), before.len());
}
