//! Structs without padding, of all sorts, and what follows `NoPadding` is left alone.

use hashmap_mem::{NoPadding, hashmap_layout};
use zerocopy::{Immutable, IntoBytes};

mod engine {
    pub use hashmap_mem as maps;
}

#[derive(Clone, Copy, PartialEq, Eq, IntoBytes, Immutable, NoPadding)]
#[repr(C)]
struct Tile {
    layer: u16,
    _padding: [u8; 2],
    id: u32,
}

#[derive(Clone, Copy, NoPadding)]
#[repr(C, packed)]
struct Packed {
    layer: u16,
    id: u32,
}

#[derive(NoPadding)]
#[hashmap_mem(crate = engine::maps)]
#[repr(C)]
struct Pair(u8, (), u8);

#[derive(NoPadding)]
struct Reordered {
    layer: u16,
    id: u32,
    more: [u8; 2],
    nothing: [u64; 0],
}

#[derive(NoPadding)]
struct Nothing;

#[derive(NoPadding)]
#[hashmap_mem(crate = engine::maps,)]
struct Visible<>(pub (u16, u16), pub(crate) (u32), pub u32);

trait Holds {}
struct Known<const YES: bool>;
impl Holds for Known<true> {}

#[derive(NoPadding)]
struct Conditional
where
    Known<{ 1 + 1 == 2 }>: Holds,
{
    id: u32,
}

hashmap_layout! {
    struct Tiles { key: Tile, value: Packed, entries: 10 }
}

fn main() {
    let tile = Tile { layer: 1, _padding: [0; 2], id: 2 };
    assert!(Tiles::from_entries([(tile, Packed { layer: 1, id: 2 })]).contains_key(&tile));
    let (Visible(first, second, third), Conditional { id }) = (Visible((1, 2), 3, 4), Conditional { id: 5 });
    assert_eq!((first, second, third, id), ((1, 2), 3, 4, 5));
    let (Pair(a, (), b), Nothing) = (Pair(1, (), 2), Nothing);
    let Reordered { layer, id, more, nothing } = Reordered { layer: 1, id: 2, more: [3; 2], nothing: [] };
    assert_eq!((a, b, layer, id, more, nothing.len()), (1, 2, 1, 2, [3; 2], 0));
}
