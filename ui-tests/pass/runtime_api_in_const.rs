//! The layout that the runtime API computes in a constant is that of the typed map.

use hashmap_mem::{BucketLayout, MapInit, hashmap_layout, layout};

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100, layout: bucket, slots: 128 }
}

const LAYOUT: (BucketLayout, MapInit) = layout(4, 4, 2, 2, 100);
const _: () = assert!(LAYOUT.1.total_size as usize == Health::SIZE);

fn main() {
    assert_eq!(LAYOUT.0.bucket_size as usize, Health::LAYOUT.stride());
}
