//! reason: `Health`; `Slot`; not known to be plain bytes; `#[repr(u8)]` above an `enum`

use hashmap_mem::hashmap_layout;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Slot {
    Head,
    Feet,
}

hashmap_layout! {
    struct Health {
        key: Slot,
        value: i16,
        entries: 100,
    }
}

fn main() {}
