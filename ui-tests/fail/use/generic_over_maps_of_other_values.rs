//! reason: <Armour as Declared>::Value == i16

use hashmap_mem::{FixedMap, hashmap_layout};

hashmap_layout! {
    struct Armour { key: u32, value: i32, entries: 100 }
}

fn heal(_: &mut impl FixedMap<Key = u32, Value = i16>) {}

fn main() {
    heal(&mut Armour::new());
}
