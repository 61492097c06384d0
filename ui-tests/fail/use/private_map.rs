//! reason: struct `Health` is private

mod maps {
    hashmap_mem::hashmap_layout! {
        struct Health { key: u32, value: i16, entries: 100 }
    }
}

fn main() {
    let _ = maps::Health::new();
}
