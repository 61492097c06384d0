//! reason: the trait `PlainBytes<Health>` requires an `unsafe impl` declaration

use hashmap_mem::{PlainBytes, hashmap_layout};

#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(C)]
struct Tile {
    layer: u16,
    id: u32,
}

impl PlainBytes<Health> for Tile {}

hashmap_layout! {
    struct Health { key: Tile, value: i16, entries: 100 }
}

fn main() {}
