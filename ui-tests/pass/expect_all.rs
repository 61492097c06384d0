//! Every number of a layout, pinned.

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        layout: bucket,
        expect: { size: 3096, stride: 12, align: 4, key_offset: 4, value_offset: 8, slots: 256 },
    }
}

fn main() {
    assert_eq!(align_of::<Health>(), 4);
}
