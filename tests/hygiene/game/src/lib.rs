//! Has the macros through `engine`, and no dependency on the library.
#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

use engine::{Health, assert_layout, hashmap_layout};

hashmap_layout! {
    /// Declared through another crate.
    pub struct Armour { key: u32, value: i16, entries: 10, layout: bucket }
}

assert_layout!(Health { stride: 8 });
assert_layout!(engine::Health { value_offset: 4 });
assert_layout!(Armour { stride: 12, value_offset: 8 });

/// Built by the compiler.
pub static SPAWN: Armour = Armour::from_entries([(1, 2)]);
