//! reason: `Ports`; `entries` is 0; write `entries: 1`

use hashmap_mem::{Bucket, Declared, Map, guard};

enum Ports {}

impl Declared for Ports {
    type Key = u16;
    type Value = u32;
    type Layout = Bucket;
    const ENTRIES: usize = 0;
    const NAME: &'static str = "Ports";
}

// such a map can be made, but every method that reads it is refused
const PORTS: Map<Ports, { guard::layout::<Ports>().size() }> = Map::new();

const LEN: usize = PORTS.len();

fn main() {
    println!("{LEN}");
}
