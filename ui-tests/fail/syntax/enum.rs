//! reason: `Health`; a map is declared as a struct; write `struct Health { key: u32, value: i16, entries: 100 }`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    pub enum Health {
        key: u32,
        value: i16,
        entries: 100,
    }
}

fn main() {}
