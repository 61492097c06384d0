//! Loops that give keys and values, and the loop that removes the first key again and again.

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let mut health = Health::from_entries([(1, 2)]);
    for (id, points) in health.clone() {
        assert_eq!((id, points), (1, 2));
    }
    while let Some(id) = health.keys().next().copied() {
        health.remove(&id);
    }
    assert!(health.is_empty());
}
