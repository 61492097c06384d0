//! Views that check the header only: which blocks they take, and what they do with a damaged one.
#![allow(clippy::cast_possible_truncation, reason = "keys are cut to size")]

mod common;

use common::{HASHES, KINDS, Rng, fewer_in_miri};
use hashmap_mem::{AttachError, MapLayout, MapMut, MapRef, MapSpec, SlotCount};

fn layouts() -> Vec<MapLayout> {
    let mut layouts = Vec::new();
    for (kind, hash) in KINDS.into_iter().flat_map(|kind| HASHES.map(|hash| (kind, hash))) {
        for (key, align, value, value_align) in [(1, 1, 0, 1), (4, 4, 4, 4), (8, 8, 2, 2), (24, 8, 16, 16)] {
            let spec = MapSpec::new(key, align, value, value_align, 20).kind(kind).hash(hash);
            layouts.push(spec.slots(SlotCount::AtLeast(32)).layout().expect("a layout"));
        }
    }
    layouts
}

/// A block with some entries.
fn filled(l: &MapLayout) -> Vec<u8> {
    let mut block = vec![0; l.size()];
    let mut map = MapMut::init(&mut block, l).expect("long enough");
    for i in 0..15 {
        let mut key = vec![0; l.key_size()];
        key[0] = i;
        map.insert(&key, &vec![i; l.value_size()]).expect("room");
    }
    map.remove(&vec![0; l.key_size()]);
    block
}

/// Each byte of the header is changed, and the count set above the entries: what `new` says of the header is what
/// `from_header` says.
#[test]
fn takes_a_block_by_its_header() {
    for l in layouts() {
        let mut block = filled(&l);
        let (full, short) = (MapRef::new(&block).expect("a map"), MapRef::from_header(&block).expect("a map"));
        assert_eq!((full.len(), full.layout()), (short.len(), short.layout()));
        assert!(full.iter().eq(short.iter()));
        assert!(MapRef::from_header(&vec![0; l.size()]).expect("an empty map").is_empty());
        for len in 0..l.size() {
            let error = AttachError::Length { expected: l.size(), found: len };
            if len >= l.header_size() {
                assert_eq!(MapRef::from_header(&block[..len]).err(), Some(error));
            }
            assert_eq!(MapRef::from_header(&block[..len]).err(), MapRef::new(&block[..len]).err());
        }
        let (mut refused, mut taken) = (0, 0);
        for at in 0..l.header_size() {
            for bit in 0..8 {
                block[at] ^= 1 << bit;
                let (by_header, by_all) = (MapRef::from_header(&block).err(), MapRef::new(&block).err());
                match by_header {
                    None => {
                        use AttachError::{Code, Length, Malformed};
                        assert!(!matches!(by_all, Some(Code { .. } | Length { .. } | Malformed { .. })), "{by_all:?}");
                        taken += 1;
                    }
                    Some(AttachError::Count { expected, found }) => {
                        assert!(found > expected, "{l} {at} {bit}");
                        refused += 1;
                    }
                    Some(_) => refused += 1,
                }
                assert!(by_header.is_none() || by_header == by_all, "{l} {at} {bit}");
                assert_eq!(MapMut::from_header(&mut block).err(), by_header, "{l} {at} {bit}");
                block[at] ^= 1 << bit;
            }
        }
        assert!(refused > 50 && taken > 5, "{refused} {taken}");
        let entries = l.entries() as u8;
        for count in [entries, entries + 1, 255] {
            match l.count_size() {
                2 => block[l.count_offset()..][..2].copy_from_slice(&u16::from(count).to_ne_bytes()),
                _ => block[l.count_offset()..][..4].copy_from_slice(&u32::from(count).to_ne_bytes()),
            }
            let found =
                (count > entries).then_some(AttachError::Count { expected: entries.into(), found: count.into() });
            assert_eq!(MapRef::from_header(&block).err(), found);
            assert_eq!(MapMut::from_header(&mut block).err(), found);
        }
    }
}

/// Damage behind the header is not seen: it is what `new` is for.
#[test]
fn does_not_look_behind_the_header() {
    for l in layouts() {
        let mut block = filled(&l);
        let slot = (0..l.slots() as u32).find(|slot| block[l.offset_of_control(*slot)] >= 0x80).expect("an entry");
        block[l.offset_of_key(slot)] ^= 0x40;
        assert!(MapRef::new(&block).is_err() && MapRef::from_header(&block).is_ok(), "{l}");
    }
}

/// Any bytes behind the header, and any calls: nothing outside the map changes, what is found is the key in an occupied
/// slot, every iteration ends and gives each slot once.
#[test]
fn any_bytes_behind_the_header() {
    let mut rng = Rng(9);
    for l in layouts() {
        let header = l.header_size();
        for round in 0..fewer_in_miri(60, 2) {
            let mut block = if round % 2 == 0 { rng.bytes(l.size()) } else { filled(&l) };
            block[..header].copy_from_slice(&l.header_bytes()[..header]);
            block[l.count_offset()] = rng.below(21) as u8;
            if round % 2 == 1 {
                for _ in 0..1 + rng.below(20) {
                    block[header + rng.below(l.size() - header)] = rng.next() as u8;
                }
            }
            let mut bytes = [vec![0x5a; 8], block, vec![0x5a; 8]].concat();
            for _ in 0..fewer_in_miri(60, 10) {
                let mut key = rng.bytes(l.key_size());
                if rng.below(2) == 0 {
                    let slot = rng.below(l.slots()) as u32;
                    key.copy_from_slice(&bytes[8 + l.offset_of_key(slot)..][..l.key_size()]);
                }
                // the count may have become anything by removals, which a header says
                let Ok(mut map) = MapMut::from_header(&mut bytes[8..8 + l.size()]) else { break };
                match rng.below(100) {
                    0 => map.clear(),
                    1 => map.compact(),
                    2..40 => drop(map.insert(&key, &vec![1; l.value_size()])),
                    40..70 => drop(map.remove(&key)),
                    _ => {}
                }
                let block = &bytes[8..8 + l.size()];
                let Ok(map) = MapRef::from_header(block) else { break };
                if let Some(slot) = map.find_slot(&key) {
                    assert_eq!(block[l.offset_of_key(slot)..][..l.key_size()], key);
                    assert!(block[l.offset_of_control(slot)] >= 0x80);
                    assert_eq!(map.get_in_slot(slot, &key), map.get(&key));
                }
                let entries: Vec<usize> = map.iter().map(|(key, _)| key.as_ptr().addr()).collect();
                assert!(entries.is_sorted_by(|a, b| a < b) && entries.len() <= l.slots());
            }
            assert!(bytes[..8].iter().chain(&bytes[8 + l.size()..]).all(|byte| *byte == 0x5a));
        }
    }
}
