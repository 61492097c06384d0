//! reason: not all trait items implemented; ENTRIES

use hashmap_mem::{Bucket, Declared};

enum Ports {}

impl Declared for Ports {
    type Key = u16;
    type Value = u32;
    type Layout = Bucket;
}

fn main() {}
