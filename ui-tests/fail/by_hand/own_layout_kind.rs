//! reason: Sealed

use hashmap_mem::{Kind, LayoutKind};

#[derive(Clone, Copy)]
enum Cuckoo {}

impl LayoutKind for Cuckoo {
    const KIND: Kind = Kind::Bucket;
    type Align = u8;
}

fn main() {}
