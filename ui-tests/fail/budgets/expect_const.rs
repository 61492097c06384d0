//! reason: `Health`; `stride` is 12 in this layout; 16 was expected; vm::STRIDE

use hashmap_mem::hashmap_layout;

mod vm {
    pub const STRIDE: usize = 16;
}

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 100,
        layout: bucket,
        expect: { stride: vm::STRIDE },
    }
}

fn main() {}
