//! reason: `fn()` cannot be checked; TryFromBytes

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Calls { key: u32, value: fn(), entries: 10 }
}

fn main() {
    let _ = Calls::ref_from_bytes(&[0; 1000]);
}
