//! reason: no method named `size` found for struct `MapSpec`

use hashmap_mem::MapSpec;

const MAP: MapSpec = MapSpec::of::<u32, u32>(100);
const SIZE: usize = MAP.size();

fn main() {}
