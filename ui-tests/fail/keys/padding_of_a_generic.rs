//! reason: `Tile`: generic parameters give a struct many layouts; leave out `NoPadding`

use hashmap_mem::NoPadding;

#[derive(Clone, Copy, PartialEq, Eq, NoPadding)]
#[repr(C)]
struct Tile<T> {
    layer: u16,
    id: T,
}

fn main() {}
