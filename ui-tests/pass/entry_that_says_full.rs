//! A vacant entry can say that the map is full.

use hashmap_mem::{Full, hashmap_layout};

hashmap_layout! {
    struct Letters { key: u8, value: u32, entries: 4 }
}

fn count(text: &[u8]) -> Result<Letters, Full<u8, u32>> {
    let mut letters = Letters::new();
    for letter in text {
        *letters.entry(*letter).or_insert(0)? += 1;
    }
    Ok(letters)
}

fn main() {
    assert_eq!(count(b"mississippi").unwrap()[&b's'], 4);
    assert_eq!(count(b"alphabet").err(), Some(Full { key: b'b', value: 0 }));
}
