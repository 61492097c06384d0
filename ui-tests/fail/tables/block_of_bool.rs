//! reason: not every sequence of bytes is a valid `bool`; write the integer that stands for it

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Flags { key: u32, value: bool, entries: 8 }
}

static TABLE: Flags = Flags::from_block([0; Flags::SIZE]);

fn main() {}
