//! reason: the key has 0 bytes

use hashmap_mem::{MapInit, layout};

const MAP: MapInit = layout(0, 1, 4, 4, 100).1;

fn main() {}
