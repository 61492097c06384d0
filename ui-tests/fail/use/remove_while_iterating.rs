//! reason: cannot borrow `health` as mutable more than once

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let mut health = Health::new();
    for (id, points) in &mut health {
        if *points == 0 {
            health.remove(id);
        }
    }
}
