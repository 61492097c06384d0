//! reason: `Health`; is set here, and by `slots`; is set here, and by `load`; leave out one of the two

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        load: 50,
        slots: 256,
    }
}

fn main() {}
