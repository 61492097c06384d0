//! reason: duplicate definitions with name `len`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

impl Health {
    fn len(&self) -> usize {
        0
    }
}

fn main() {

}
