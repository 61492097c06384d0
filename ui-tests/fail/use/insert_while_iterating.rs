//! reason: cannot borrow `health` as mutable because it is also borrowed as immutable

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let mut health = Health::new();
    for (id, points) in &health {
        let _ = health.insert(id + 1, *points);
    }
}
