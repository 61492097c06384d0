//! reason: `entries` is 40000; at most 32768

use hashmap_mem::{MapInit, layout};

const MAP: MapInit = layout(4, 4, 4, 4, 40_000).1;

fn main() {}
