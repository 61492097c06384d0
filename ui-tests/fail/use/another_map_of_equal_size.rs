//! reason: expected `&mut Health`, found `&mut Armour`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
    struct Armour { key: u32, value: i16, entries: 100 }
}

fn heal(_: &mut Health) {}

fn main() {
    heal(&mut Armour::new());
}
