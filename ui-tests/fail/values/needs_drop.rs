//! reason: `Texture: Copy` is not satisfied; Health; a map drops nothing

use hashmap_mem::hashmap_layout;

struct Texture {
    id: u32,
}

impl Drop for Texture {
    fn drop(&mut self) {}
}

hashmap_layout! {
    struct Health {
        key: u32,
        value: Texture,
        entries: 100,
    }
}

fn main() {}
