//! reason: `Health`: its hash has no hash key; write `hash: sip13` in the declaration

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
    }
}

fn main() {
    let mut health = Health::new();
    let _ = health.rekey([1; 16]);
}
