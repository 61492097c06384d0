//! The struct is the user's own: attributes, docs, visibility, methods and traits.

#![deny(warnings, missing_docs)]

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    /// Hit points of every entity.
    #[must_use]
    pub struct Health { key: u32, value: i16, entries: 100 }
}

impl Health {
    /// All points together.
    #[must_use]
    pub fn total(&self) -> i32 {
        self.values().map(|points| i32::from(*points)).sum()
    }
}

impl Drop for Health {
    fn drop(&mut self) {
        assert_eq!(self.total(), 180);
    }
}

fn main() {
    let _health = Health::from_entries([(1, 100), (2, 80)]);
}
