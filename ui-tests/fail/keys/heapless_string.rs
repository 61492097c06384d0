//! reason: `heapless::String<16>: Copy` is not satisfied; `Health`; `[u8; 16]`; Text as keys

use hashmap_mem::hashmap_layout;

/// As in the crate of that name.
mod heapless {
    #[derive(PartialEq, Eq)]
    pub struct String<const N: usize>([u8; N], usize);
}

hashmap_layout! {
    struct Health {
        key: heapless::String<16>,
        value: i16,
        entries: 100,
    }
}

fn main() {}
