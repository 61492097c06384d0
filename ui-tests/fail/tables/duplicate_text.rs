//! reason: `Names`; the key of entry 1 is that of entry 0

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Names { key: [u8; 4], value: u8, entries: 10 }
}

static NAMES: Names = Names::from_entries([
    (*b"head", 1),
    (*b"head", 2),
    (*b"feet", 3),
]);

fn main() {}
