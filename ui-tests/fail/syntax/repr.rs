//! reason: `Health`; the layout of a map is fixed by its clauses; `align: 64`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    #[repr(align(64))]
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
    }
}

hashmap_layout! {
    #[repr(transparent)]
    struct Fine {
        key: u32,
        value: i16,
        entries: 100,
    }
}

fn main() {}
