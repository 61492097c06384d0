//! reason: `Health`; aligned to 256 bytes; 1 to 128

use hashmap_mem::hashmap_layout;
use zerocopy::{Immutable, IntoBytes};

#[derive(Clone, Copy, PartialEq, Eq, IntoBytes, Immutable)]
#[repr(C, align(256))]
struct Tile {
    id: [u32; 64],
}

hashmap_layout! {
    struct Health {
        key: Tile,
        value: i16,
        entries: 100,
    }
}

fn main() {}
