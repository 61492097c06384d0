//! A guard of what was declared by hand.

use hashmap_mem::{Bucket, Declared, Map, assert_layout, layout_of};

enum Ports {}

impl Declared for Ports {
    type Key = u16;
    type Value = u32;
    type Layout = Bucket;
    const ENTRIES: usize = 50;
}

assert_layout!(Ports { stride: 8, slots: 128 });

static PORTS: Map<Ports, { layout_of::<Ports>().size() }> = Map::from_entries([(443, 7)]);

fn main() {
    assert_eq!(PORTS[&443], 7);
}
