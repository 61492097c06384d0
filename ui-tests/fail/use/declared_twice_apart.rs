//! reason: `Health` is defined multiple times

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

struct Health;

fn main() {

}
