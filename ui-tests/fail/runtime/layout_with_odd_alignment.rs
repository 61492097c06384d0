//! reason: the value is aligned to 3 bytes; a power of two

use hashmap_mem::{MapInit, layout};

const MAP: MapInit = layout(4, 4, 3, 3, 100).1;

fn main() {}
