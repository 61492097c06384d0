//! reason: `Tile`: 2 bytes of padding after the field `layer`; write a field of `[u8; 2]` after it; Health

use hashmap_mem::{NoPadding, hashmap_layout};
use zerocopy::{Immutable, IntoBytes};

#[derive(Clone, Copy, PartialEq, Eq, IntoBytes, Immutable, NoPadding)]
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
