//! reason: borrow of moved value: `health`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let health = Health::new();
    for (id, points) in health {
        println!("{id} {points}");
    }
    println!("{}", health.len());
}
