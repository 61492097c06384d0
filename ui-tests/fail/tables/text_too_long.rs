//! reason: the text has 9 bytes, and the key 8: write `[u8; 9]` as `key`, or a shorter text

use hashmap_mem::{hashmap_layout, text_key};

hashmap_layout! {
    struct Ports { key: [u8; 8], value: u16, entries: 10 }
}

static PORTS: Ports = Ports::from_entries([(text_key("https"), 443), (text_key("memcached"), 11211)]);

fn main() {
    assert_eq!(PORTS.len(), 2);
}
