//! reason: `Health`; `Cell`; not known to be plain bytes; #[derive(Clone, Copy, PartialEq, Eq, zerocopy::IntoBytes, zerocopy::Immutable)]

use hashmap_mem::hashmap_layout;

#[derive(Clone, Copy, PartialEq, Eq)]
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
