//! reason: `Health`: `new_boxed` needs the feature `alloc`; features = ["alloc"]

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let _ = Health::new_boxed();
}
