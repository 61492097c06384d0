//! The number that `max_size` gives in its message (`budgets/max_size.rs`) does fit, and is the largest.

use hashmap_mem::{MapSpec, hashmap_layout};

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 60, max_size: 1024 }
}

fn main() {
    let size = |entries| MapSpec::of::<u32, i16>(entries).layout().unwrap().size();
    assert!(Health::SIZE == size(60) && size(60) <= 1024 && size(61) > 1024);
}
