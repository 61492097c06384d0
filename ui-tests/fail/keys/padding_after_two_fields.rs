//! reason: `Tile`: 1 byte of padding after the field `kind`; `Tile`: 3 bytes of padding after the field `flag`; `[u8; 3]`

use hashmap_mem::NoPadding;

#[derive(Clone, Copy, PartialEq, Eq, NoPadding)]
#[repr(C)]
struct Tile {
    kind: u8,
    layer: u16,
    id: u32,
    flag: u8,
}

fn main() {}
