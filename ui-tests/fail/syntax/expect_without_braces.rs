//! reason: `Health`; `expect` is followed by numbers in braces; write `expect: { size: 1560, stride: 12 }`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        expect: 1560,
    }
}

fn main() {}
