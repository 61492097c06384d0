//! reason: the map is full

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 1 }
}

const SPAWN: Health = {
    let mut health = Health::new();
    let _ = health.insert(1, 100);
    assert!(health.insert(2, 80).is_ok(), "the map is full");
    health
};

fn main() {}
