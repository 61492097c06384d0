//! reason: `Health`; `capacity` is another word for `slots`; leave out one of the two

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        slots: 200,
        capacity: 200,
    }
}

fn main() {}
