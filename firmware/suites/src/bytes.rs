//! A map is its bytes: zero bytes are empty, and a copy is the map.

use crate::maps::{Group64, Split32};
use hashmap_mem::AttachError;

/// Room for a map, aligned as the maps of these tests need it.
#[repr(C, align(8))]
struct Block<const SIZE: usize>([u8; SIZE]);

type Room = Block<{ Split32::LAYOUT.size() }>;

/// The bytes of a map of 30 entries.
fn thirty() -> Room {
    let mut map = Split32::new();
    for key in 0..30 {
        assert_eq!(map.insert(key * 64, key), Ok(None));
    }
    let mut room = Block([0; _]);
    room.0.copy_from_slice(map.as_bytes());
    room
}

pub(crate) fn zero_bytes_are_empty() {
    assert!(Group64::new().as_bytes().iter().all(|byte| *byte == 0));
    let mut room: Room = Block([0; _]);
    let map = Split32::mut_from_bytes(&mut room.0).expect("zero bytes are an empty map");
    assert!(map.is_empty() && map.get(&0).is_none() && map.remove(&0).is_none());
    assert_eq!(map.insert(5, 6), Ok(None));
    assert_eq!(Split32::ref_from_bytes(&room.0).map(|map| map.get(&5).copied()), Ok(Some(6)));
}

pub(crate) fn attach_in_place() {
    let mut room = thirty();
    let map = Split32::mut_from_bytes(&mut room.0).expect("a copy of a map is the map");
    assert_eq!(map.len(), 30);
    for key in 0..30 {
        assert_eq!(map.get(&(key * 64)), Some(&key));
    }
    map.retain(|_, value| *value < 3);
    assert_eq!(Split32::ref_from_bytes(&room.0).map(|map| map.len()), Ok(3));
}

/// Whatever byte is wrong: an error or a map, but no panic, no fault and no walk without end.
pub(crate) fn attach_refuses_damage() {
    let mut room = thirty();
    let mut refused = 0;
    for at in 0..room.0.len() {
        let byte = room.0[at];
        room.0[at] = !byte;
        match Split32::ref_from_bytes(&room.0) {
            Err(_) => refused += 1,
            Ok(map) => assert!(map.len() <= 30 && map.iter().count() == map.len()),
        }
        room.0[at] = byte;
    }
    assert!(refused >= 24 + 30, "every byte of the header and of every status at least: {refused}");
    assert!(matches!(Split32::ref_from_bytes(&room.0[1..]), Err(AttachError::Length { .. })));
}

pub(crate) fn attach_refuses_a_wrong_address() {
    let from = thirty();
    let mut room: Block<{ Split32::LAYOUT.size() + 4 }> = Block([0; _]);
    for shift in 0..5 {
        let bytes = &mut room.0[shift..][..from.0.len()];
        bytes.copy_from_slice(&from.0);
        match Split32::ref_from_bytes(bytes) {
            Ok(map) => assert!(shift % 4 == 0 && map.len() == 30),
            Err(error) => assert_eq!(error, AttachError::Alignment { expected: 4, found: shift % 4 }),
        }
    }
}
