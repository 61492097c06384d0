//! reason: `Tile`: only a struct has padding that fields can fill; leave out `NoPadding`

use hashmap_mem::NoPadding;

#[derive(Clone, Copy, PartialEq, Eq, NoPadding)]
enum Tile {
    Grass(u8, u32),
}

fn main() {}
