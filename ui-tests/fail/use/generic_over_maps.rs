//! reason: `Player` is no map; declare it: `hashmap_layout!

use hashmap_mem::FixedMap;

struct Player {
    id: u64,
}

fn heal(_: &mut impl FixedMap<Key = u32, Value = i16>) {}

fn main() {
    heal(&mut Player { id: 7 });
}
