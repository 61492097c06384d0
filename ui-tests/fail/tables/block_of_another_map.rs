//! reason: `Health`; says code 116, but it is 57 in this map; write the block anew

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 8 }
}

static TABLE: Health = Health::from_block(*b"a file of 112 bytes that is no map at all, and not written by a build script of anybody who read the docs well..");

fn main() {}
