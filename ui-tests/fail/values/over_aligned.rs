//! reason: `Health`; the value is aligned to 4096 bytes; 1 to 128

use hashmap_mem::hashmap_layout;

#[derive(Clone, Copy)]
#[repr(align(4096))]
struct Page([u8; 4096]);

hashmap_layout! {
    struct Health {
        key: u32,
        value: Page,
        entries: 100,
    }
}

fn main() {}
