//! reason: expected `i16`, found `f32`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let mut health = Health::new();
    let points: f32 = 1.5;
    let _ = health.insert(7, points);
}
