//! reason: `Health`; a map is declared as a struct; write `struct Health

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    Health: u32 => i16, 100
}

fn main() {}
