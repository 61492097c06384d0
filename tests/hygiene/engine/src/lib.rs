//! Knows the library as `fixed_maps` only, and hands its macros on.
#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

pub use fixed_maps::{assert_layout, hashmap_layout};

hashmap_layout! {
    /// Declared here, used elsewhere.
    pub struct Health { key: u32, value: i16, entries: 100 }
}
