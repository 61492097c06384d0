//! Raw identifiers, and names that are words of the declaration.

use hashmap_mem::hashmap_layout;

#[allow(non_camel_case_types)]
type key = u32;

hashmap_layout! {
    struct r#Struct { key: key, value: i16, entries: 100 }
    struct Entries { key: u8, value: u8, entries: 1 }
}

fn main() {
    assert_eq!((Struct::new().capacity(), Entries::new().capacity()), (100, 1));
}
