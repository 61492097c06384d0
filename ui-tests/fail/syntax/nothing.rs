//! reason: no map is declared here; write `struct Name { key: u32, value: i16, entries: 100 }`

use hashmap_mem::hashmap_layout;

hashmap_layout! {}

fn main() {}
