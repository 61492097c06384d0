//! reason: `Health`; `Tile` has no `Eq`; `#[derive(PartialEq, Eq)]`

use hashmap_mem::hashmap_layout;
use zerocopy::{Immutable, IntoBytes};

#[derive(Clone, Copy, PartialEq, IntoBytes, Immutable)]
#[repr(C)]
struct Tile {
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
