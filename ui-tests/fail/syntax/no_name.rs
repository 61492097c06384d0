//! reason: a map has a name; write `struct Name

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct {
        key: u32,
        value: i16,
        entries: 100,
    }
}

fn main() {}
