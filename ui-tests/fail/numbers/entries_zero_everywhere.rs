//! reason: `Health`; `entries` is 0; at least 1; write `entries: 1`

use hashmap_mem::{assert_layout, hashmap_layout};

hashmap_layout! {
    struct Health {
        key: u32,
        value: i16,
        entries: 0,
        max_size: 1,
    }
}

// what depends on the wrong number says nothing more
assert_layout!(Health { size: 1560 });

const SPAWN: Health = Health::from_entries([(1, 100), (1, 80)]);

static HEALTH: Health = Health::new();

const BYTES: [u8; Health::SIZE] = [0; Health::LAYOUT.size()];

fn main() {
    println!("{} {} {}", SPAWN.len(), HEALTH.len(), BYTES.len());
}
