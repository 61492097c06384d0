//! reason: `Unit`; PartialEq

use hashmap_mem::hashmap_layout;

#[derive(Clone, Copy)]
struct Unit(u8);

hashmap_layout! {
    struct Units { key: u32, value: Unit, entries: 100 }
}

fn main() {
    assert!(Units::new() == Units::new());
}
