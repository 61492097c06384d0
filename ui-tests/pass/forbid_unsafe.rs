//! Declarations compile under the strictest lints.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, missing_debug_implementations, unreachable_pub, unused_qualifications)]
#![deny(clippy::all, clippy::pedantic)]

hashmap_mem::hashmap_layout! {
    /// Hit points of every entity.
    pub struct Health { key: u32, value: i16, entries: 100, load: 50, max_size: 4096, expect: { stride: 8 } }
}

fn main() {
    let mut health = Health::new();
    assert!(health.insert(1, 2).is_ok() && Health::ref_from_bytes(health.as_bytes()).is_ok());
}
