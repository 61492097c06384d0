//! reason: `Ports`; the key of entry 1 is that of entry 0; a key stands once

use hashmap_mem::{Bucket, Declared, Map, layout_of};

enum Ports {}

impl Declared for Ports {
    type Key = u16;
    type Value = u32;
    type Layout = Bucket;
    const ENTRIES: usize = 50;
    const NAME: &'static str = "Ports";
}

static PORTS: Map<Ports, { layout_of::<Ports>().size() }> = Map::from_entries([(80, 1), (80, 2)]);

fn main() {}
