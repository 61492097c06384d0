//! `entries`, `load`, `capacity` and budgets are any constants.

use hashmap_mem::hashmap_layout;

mod config {
    pub const UNITS: usize = 40;
    pub const fn doubled(count: usize) -> usize {
        count * 2
    }
}

hashmap_layout! {
    struct Path { key: u32, value: i16, entries: config::UNITS }
    struct Call { key: u32, value: i16, entries: config::doubled(config::UNITS), load: 25 + 25 }
    struct Sizes { key: u32, value: i16, entries: size_of::<[u64; 3]>(), slots: 1 << 6, layout: bucket }
    struct Block { key: u32, value: i16, entries: { let n = 3; n * n }, max_size: config::UNITS * 100 }
    struct Hexadecimal { key: u32, value: i16, entries: 0x10_usize, max_size: 0x400 }
    struct Difference { key: u32, value: i16, entries: (2 + 3) - 1, max_size: [1000, 2000][0] - 1 }
    struct Byte { key: u32, value: i16, entries: b'd' as usize }
}

fn main() {
    assert_eq!(Call::new().capacity(), 80);
    assert_eq!(Sizes::LAYOUT.slots(), 64);
    assert_eq!(Difference::new().capacity(), 4);
    assert_eq!(Block::new().capacity(), 9);
    assert_eq!((Path::new().capacity(), Hexadecimal::new().capacity(), Byte::new().capacity()), (40, 16, 100));
}
