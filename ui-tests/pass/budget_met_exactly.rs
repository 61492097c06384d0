//! A budget that is met to the byte.

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100, layout: bucket, max_size: 24 + 256 * 12 }
}

fn main() {
    assert_eq!(size_of::<Health>(), 24 + 256 * 12);
}
