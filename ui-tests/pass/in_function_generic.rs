//! In a generic function, a closure and a const block.

use hashmap_mem::hashmap_layout;

fn nth<T: Copy + Into<u32>>(key: T) -> Option<i16> {
    hashmap_layout! {
        struct Health { key: u32, value: i16, entries: 100 }
    }
    const SPAWN: Health = Health::from_entries([(1, 100)]);
    SPAWN.get(&key.into()).copied()
}

fn main() {
    let in_closure = || {
        hashmap_layout! {
            struct Health { key: u8, value: u8, entries: 1 }
        }
        Health::new().capacity()
    };
    assert_eq!((nth(1_u8), nth(2_u16), in_closure()), (Some(100), None, 1));
}
