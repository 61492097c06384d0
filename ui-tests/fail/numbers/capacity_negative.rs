//! reason: `Health`; `capacity` is followed by a whole number of slots (it is another word for `slots`); write `slots: 256`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        capacity: -1,
    }
}

fn main() {}
