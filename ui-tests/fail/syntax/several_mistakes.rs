//! reason: `Health`; did you mean `value`?; no layout is called `tree`; `entries` is followed by a whole number; is set here, and by `capacity`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        valeu: i16,
        entries: "many",
        layout: tree,
        load: 50,
        capacity: 128,
    }
}

fn main() {}
