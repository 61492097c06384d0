//! reason: `Health`; a map is declared by clauses; write `struct Health { key: u32, value: i16, entries: 100 }`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health where u32: Copy { key: u32, value: i16, entries: 100 }
}

fn main() {}
