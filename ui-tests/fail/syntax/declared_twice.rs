//! reason: `Health` is declared here a second time; is declared here first; another name

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
    struct Health { key: u32, value: i16, entries: 200 }
}

fn main() {}
