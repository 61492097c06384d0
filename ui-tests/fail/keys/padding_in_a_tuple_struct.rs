//! reason: `Tile`: 2 bytes of padding after the field `0`; `[u8; 2]`

use hashmap_mem::NoPadding;

#[derive(Clone, Copy, PartialEq, Eq, NoPadding)]
#[repr(C)]
struct Tile(u16, u32);

fn main() {}
