//! Maps whose bytes others count on: a shader, a saved game, a program in another language. A change of the layout, by
//! whoever edits a type or a number here, does not compile, and the message says what to write.
//!
//! Three guards, from the loosest: `max_size` is a budget, `expect` pins numbers where the map is declared, and
//! `assert_layout!` does so where somebody else counts on them. `tests/guards.rs` holds that they bite.

use hashmap_mem::{assert_layout, hashmap_layout};

hashmap_layout! {
    /// Lies in a page of its own.
    pub struct Cache {
        key: u64,
        value: u64,
        entries: 120,
        max_size: 4096,
    }
}

hashmap_layout! {
    /// Read by the virtual machine, which has these numbers in its code.
    pub struct Inventory {
        key: u16,
        value: u32,
        entries: 60,
        layout: bucket,
        expect: { size: 1048, stride: 8, slots: 128, key_offset: 2, value_offset: 4 },
    }
}

// in the crate that counts on it
assert_layout!(Inventory { stride: 8, value_offset: 4 });
