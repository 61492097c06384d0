//! reason: the trait `Storage` requires an `unsafe impl` declaration

// The trait is unsafe: a value of any other field, even one of no size, would be made of nothing with the map.

use hashmap_mem::{Bucket, Declared, Map, Storage, layout_of};

struct Token;

enum Ports {}

impl Declared for Ports {
    type Key = u16;
    type Value = u32;
    type Layout = Bucket;
    const ENTRIES: usize = 50;
}

const SIZE: usize = layout_of::<Ports>().size();

struct WithToken(Map<Ports, SIZE>, Token);

impl Storage for WithToken {
    type Declaration = Ports;
    type Bytes = [u8; SIZE];
}

fn main() {}
