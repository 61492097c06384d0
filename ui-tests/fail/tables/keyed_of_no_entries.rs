//! reason: `Sessions`; `entries` is 0

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Sessions {
        key: u64,
        value: u32,
        entries: 0,
        hash: sip13,
    }
}

static SESSIONS: Sessions = Sessions::from_entries_keyed([1; 16], [(1, 2)]);

fn main() {
    assert_eq!(SESSIONS[&1], 2);
}
