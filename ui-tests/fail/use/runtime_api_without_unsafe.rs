//! reason: call to unsafe function `; requires unsafe

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let mut health = Health::new();
    let key = 7_u32;
    let value = hashmap_mem::lookup(health.as_mut_ptr(), (&raw const key).cast());
    println!("{value:?}");
}
