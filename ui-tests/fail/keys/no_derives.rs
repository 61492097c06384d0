//! reason: `Health`; `Cell`; not known to be plain bytes; has no `Eq`; Copy

use hashmap_mem::hashmap_layout;

struct Cell {
    x: i16,
    y: i16,
}

hashmap_layout! {
    struct Health {
        key: Cell,
        value: i16,
        entries: 100,
    }
}

fn main() {}
