//! A value may be held while the map is read.

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let health = Health::from_entries([(7, 55), (8, 3)]);
    let points = health.get(&7);
    assert_eq!(health.get(&8), Some(&3));
    assert_eq!(points, Some(&55));
}
