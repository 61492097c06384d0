//! reason: no function or associated item named `new_keyed` found for struct `Health`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
    }
}

fn main() {
    let _ = Health::new_keyed([1; 16]);
}
