//! reason: `heapless::String<16>: Copy` is not satisfied; Health; text: [u8; 16]; Text as keys

use hashmap_mem::hashmap_layout;

/// As in the crate of that name.
mod heapless {
    pub struct String<const N: usize>(#[allow(dead_code)] [u8; N], #[allow(dead_code)] usize);
}

hashmap_layout! {
    struct Health {
        key: u32,
        value: heapless::String<16>,
        entries: 100,
    }
}

fn main() {}
