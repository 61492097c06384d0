//! reason: `Tile: Copy` is not satisfied; Health; #[derive(Copy)]

use hashmap_mem::hashmap_layout;
use zerocopy::{Immutable, IntoBytes};

#[derive(Clone, PartialEq, Eq, IntoBytes, Immutable)]
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
