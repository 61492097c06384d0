//! reason: expected mutable reference `&mut [u8]`; types differ in mutability

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

fn main() {
    let bytes = [0; 1000];
    let _ = Health::mut_from_bytes(&bytes);
}
