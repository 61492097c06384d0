//! reason: `&'static mut u32: Copy` is not satisfied; Health

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32,
        value: &'static mut u32,
        entries: 100,
    }
}

fn main() {}
