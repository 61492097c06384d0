//! reason: cannot borrow `health` as mutable because it is also borrowed as immutable

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let mut health = Health::new();
    let points = health.get(&7);
    let _ = health.insert(8, 55);
    println!("{points:?}");
}
