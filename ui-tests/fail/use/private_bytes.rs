//! reason: field `0` of struct

mod maps {
    hashmap_mem::hashmap_layout! {
        pub struct Health { key: u32, value: i16, entries: 100 }
    }
}

fn main() {
    let health = maps::Health::new();
    let _ = health.0;
}
