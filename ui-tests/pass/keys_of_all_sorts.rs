//! Everything that is plain bytes is a key.

use hashmap_mem::hashmap_layout;
use zerocopy::{Immutable, IntoBytes};

#[derive(Clone, Copy, PartialEq, Eq, IntoBytes, Immutable)]
#[repr(C)]
struct Tile {
    layer: u16,
    _padding: [u8; 2],
    id: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, IntoBytes, Immutable)]
#[repr(u8)]
enum Slot {
    Head,
    Feet,
}

#[derive(Clone, Copy, PartialEq, Eq, IntoBytes, Immutable)]
#[repr(transparent)]
struct Entity(core::num::NonZeroU64);

hashmap_layout! {
    struct Tiles { key: Tile, value: u8, entries: 10 }
    struct Slots { key: Slot, value: u8, entries: 2 }
    struct Entities { key: Entity, value: u8, entries: 10 }
    struct Flags { key: bool, value: u8, entries: 2 }
    struct Letters { key: char, value: u8, entries: 26 }
    struct Wide { key: u128, value: u8, entries: 10 }
    struct Text { key: [u8; 16], value: u8, entries: 10 }
    struct Grid { key: [i32; 2], value: u8, entries: 10 }
    struct Signed { key: isize, value: u8, entries: 10 }
    struct Bits { key: u32, value: f32, entries: 10 }
}

fn main() {
    let mut tiles = Tiles::new();
    assert!(tiles.insert(Tile { layer: 1, _padding: [0; 2], id: 7 }, 3).is_ok());
    assert!(Slots::from_entries([(Slot::Head, 1)]).get(&Slot::Feet).is_none());
    assert_eq!(Bits::from_entries([(0.5_f32.to_bits(), 2.0)]).get(&0.5_f32.to_bits()), Some(&2.0));
}
