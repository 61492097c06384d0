//! reason: `Ports`; the map takes; `max_size` allows 1000; would fit; `stride` is 8 in this layout; 12 was expected

use hashmap_mem::{Bucket, Declared, guard};

enum Ports {}

impl Declared for Ports {
    type Key = u16;
    type Value = u32;
    type Layout = Bucket;
    const ENTRIES: usize = 50;
    const NAME: &'static str = "Ports";
}

const _: () = guard::max_size::<Ports>(1000);
const _: () = guard::stride::<Ports>(12);

fn main() {}
