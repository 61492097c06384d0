//! The order of clauses does not matter, nor does the last comma.

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { layout: bucket, entries: 100, expect: { stride: 12 }, value: i16, max_size: 4096, key: u32 }
}

fn main() {
    assert_eq!(Health::SIZE, 3096);
}
