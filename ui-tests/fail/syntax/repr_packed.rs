//! reason: `Health`: the layout of a map is fixed by its clauses: leave out the `repr`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    #[cfg_attr(all(), derive(Debug), repr(packed))]
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
    }
}

fn main() {}
