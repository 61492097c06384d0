//! reason: `Health`; the clause `key` ends in `;`; the clause `entries` ends in `;`; write `,`

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Health {
        key: u32;
        value: i16;
        entries: 100;
    }
}

fn main() {}
