//! reason: `Tile`; 2 total byte(s) of padding; consider adding explicit fields

use hashmap_mem::hashmap_layout;
use zerocopy::{Immutable, IntoBytes};

#[derive(Clone, Copy, PartialEq, Eq, IntoBytes, Immutable)]
#[repr(C)]
struct Tile {
    layer: u16,
    id: u32,
}

hashmap_layout! {
    struct Health {
        key: Tile,
        value: i16,
        entries: 100,
    }
}

fn main() {}
