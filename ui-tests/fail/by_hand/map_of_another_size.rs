//! reason: `Ports`; the `SIZE` of the `Map` is 100; its layout takes 1048 bytes; `{ layout_of::<Ports>().size() }`

use hashmap_mem::{Bucket, Declared, Map};

enum Ports {}

impl Declared for Ports {
    type Key = u16;
    type Value = u32;
    type Layout = Bucket;
    const ENTRIES: usize = 50;
    const NAME: &'static str = "Ports";
}

static PORTS: Map<Ports, 100> = Map::new();

fn main() {}
