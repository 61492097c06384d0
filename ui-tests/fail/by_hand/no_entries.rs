//! reason: `Ports`; `entries` is 0; at least 1

use hashmap_mem::{Bucket, Declared, Map, layout_of};

enum Ports {}

impl Declared for Ports {
    type Key = u16;
    type Value = u32;
    type Layout = Bucket;
    const ENTRIES: usize = 0;
    const NAME: &'static str = "Ports";
}

static PORTS: Map<Ports, { layout_of::<Ports>().size() }> = Map::new();

fn main() {}
