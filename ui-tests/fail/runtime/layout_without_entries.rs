//! reason: `entries` is 0; at least 1

use hashmap_mem::{MapInit, layout};

const MAP: MapInit = layout(4, 4, 4, 4, 0).1;

fn main() {}
