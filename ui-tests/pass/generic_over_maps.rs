//! Code for any map.

use hashmap_mem::{FixedMap, hashmap_layout};

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
    struct Armour { key: u32, value: i16, entries: 7, layout: bucket }
}

fn fill<M: FixedMap<Key = u32, Value = i16>>(map: &mut M) -> usize {
    let mut next = 0;
    while map.insert(next, 1).is_ok() {
        next += 1;
    }
    map.len()
}

fn main() {
    assert_eq!((fill(&mut Health::new()), fill(&mut Armour::new())), (100, 7));
}
