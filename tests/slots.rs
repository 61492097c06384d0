//! Remembered slots: a slot that was found once is looked at again after other entries came and went, in the typed API,
//! the runtime API and the views; and a search that goes on behind home.
#![allow(unsafe_code, reason = "the runtime API")]
#![allow(clippy::cast_possible_truncation, reason = "keys are cut to size")]

mod common;

use common::{HASHES, KINDS, Rng, fewer_in_miri};
use hashmap_mem::{
    Declared, Group, Kind, Map, MapLayout, MapMut, MapRef, MapSpec, Slot, SlotCount, find_slot, get_or_reserve_entry,
    hashmap_layout, init_layout, layout_of, lookup, lookup_beyond_home, lookup_in_slot, overwrite, remove,
};
use std::collections::HashMap;

/// Key number `i`: number 0 is all zero bytes.
fn key(size: usize, i: u64) -> Vec<u8> {
    (0..size).map(|at| if at < 8 { i.to_le_bytes()[at] } else { i as u8 }).collect()
}

/// What every API says of a key in one slot: the offset of its value.
fn in_slot(block: &mut [u8], slot: u32, key: &[u8]) -> Option<usize> {
    let base = block.as_ptr().addr();
    let by_view =
        MapRef::from_header(block).expect("a header").get_in_slot(slot, key).map(|value| value.as_ptr().addr());
    let by_view_mut =
        MapMut::from_header(block).expect("a header").get_mut_in_slot(slot, key).map(|value| value.as_ptr().addr());
    // SAFETY: the view accepted the block; the key has its size.
    let raw = unsafe { lookup_in_slot(block.as_mut_ptr(), slot, key.as_ptr()) };
    let by_address = (!raw.is_null()).then(|| raw.addr());
    assert_eq!((by_view, by_view_mut), (by_address, by_address));
    by_view.map(|address| address - base)
}

/// Every slot is tried for every key, in a map that is filled, thinned out, compacted, emptied and filled by
/// `overwrite`.
#[test]
fn found_in_its_slot_and_in_no_other() {
    for (kind, hash) in KINDS.into_iter().flat_map(|kind| HASHES.map(|hash| (kind, hash))) {
        for (size, align, value) in [(1, 1, 3), (2, 2, 4), (4, 4, 4), (7, 1, 2), (8, 8, 0), (9, 1, 8), (24, 8, 4)] {
            let spec = MapSpec::new(size, align, value, 1, 20).kind(kind).hash(hash).slots(SlotCount::AtLeast(32));
            let l = spec.layout().expect("a layout");
            let mut block = vec![0; l.size()];
            let mut other = vec![0; l.size()];
            let mut present: HashMap<u64, usize> = HashMap::new();
            MapMut::init(&mut other, &l).expect("long enough").insert(&key(size, 3), &vec![1; value]).expect("room");
            MapMut::init(&mut block, &l).expect("long enough");
            let check = |block: &mut [u8], present: &HashMap<u64, usize>| {
                for i in 0..24 {
                    let key = key(size, i);
                    // SAFETY: the block is a map, the key has its size.
                    let found = unsafe { find_slot(block.as_ptr(), key.as_ptr()) };
                    assert_eq!(found != u32::MAX, present.contains_key(&i), "{l} {i}");
                    for slot in (0..=l.slots() as u32).chain([u32::MAX, u32::MAX - 1, 1 << 31]) {
                        let expected = (slot == found).then(|| present.get(&i)).flatten().copied();
                        assert_eq!(in_slot(block, slot, &key), expected, "{l} {i} {slot}");
                    }
                }
            };
            let insert = |block: &mut [u8], present: &mut HashMap<u64, usize>, i: u64| {
                // SAFETY: as above.
                let value = unsafe { get_or_reserve_entry(block.as_mut_ptr(), key(size, i).as_ptr()) };
                present.insert(i, value.addr() - block.as_ptr().addr());
            };
            check(&mut block, &present);
            (0..20).for_each(|i| insert(&mut block, &mut present, i));
            check(&mut block, &present);
            for i in (0..20).step_by(3) {
                // SAFETY: as above.
                assert!(unsafe { remove(block.as_mut_ptr(), key(size, i).as_ptr()) });
                present.remove(&i);
            }
            // nothing moved: the offsets of before are those of now
            check(&mut block, &present);
            (20..23).for_each(|i| insert(&mut block, &mut present, i));
            check(&mut block, &present);
            MapMut::from_header(&mut block).expect("a header").compact();
            for (i, at) in &mut present {
                // SAFETY: as above.
                *at = unsafe { lookup(block.as_mut_ptr(), key(size, *i).as_ptr()) }.addr() - block.as_ptr().addr();
            }
            check(&mut block, &present);
            MapMut::from_header(&mut block).expect("a header").clear();
            present.clear();
            check(&mut block, &present);
            if kind == Kind::Bucket {
                // SAFETY: two maps of one layout, in blocks of their own.
                unsafe { overwrite(block.as_mut_ptr(), other.as_ptr()) };
                // SAFETY: as above.
                let at = unsafe { lookup(block.as_mut_ptr(), key(size, 3).as_ptr()) };
                present.insert(3, at.addr() - block.as_ptr().addr());
                check(&mut block, &present);
            }
        }
    }
}

/// Whatever lies behind the header: a slot is found exactly if its key is equal, and it is occupied or, of a short key,
/// not all zero.
#[test]
fn any_bytes_behind_the_header() {
    let mut rng = Rng(11);
    for (kind, hash) in KINDS.into_iter().flat_map(|kind| HASHES.map(|hash| (kind, hash))) {
        for size in [1, 4, 8, 9, 16] {
            let spec = MapSpec::new(size, 1, 2, 1, 12).kind(kind).hash(hash).slots(SlotCount::AtLeast(16));
            let l = spec.layout().expect("a layout");
            let header = l.header_size();
            for _ in 0..fewer_in_miri(200, 2) {
                let mut block = rng.bytes(l.size());
                block[..header].copy_from_slice(&l.header_bytes()[..header]);
                for slot in 0..l.slots() as u32 {
                    if rng.below(2) == 0 {
                        block[l.offset_of_key(slot)..][..size].fill(0);
                    }
                    let key = block[l.offset_of_key(slot)..][..size].to_vec();
                    let occupied = block[l.offset_of_control(slot)] >= 0x80;
                    let zero = key.iter().all(|byte| *byte == 0);
                    let expected = (occupied || size <= 8 && !zero).then(|| l.offset_of_value(slot));
                    assert_eq!(in_slot(&mut block, slot, &key), expected, "{l} {slot}");
                    let mut other = key;
                    other[size - 1] ^= 0x80;
                    assert_eq!(in_slot(&mut block, slot, &other), None);
                }
            }
        }
    }
}

macro_rules! typed {
    ($name:ident, $key:ty, $value:ty, $layout:ident) => {
        hashmap_layout! { struct $name { key: $key, value: $value, entries: 40, layout: $layout } }

        impl $name {
            /// Inserts and removes at random, with a slot remembered for each key since it was last met.
            fn steps(key: impl Fn(u8) -> $key, value: impl Fn(u64) -> $value) {
                let mut rng = Rng(5);
                let mut map = $name::new();
                let mut remembered: HashMap<u8, Slot<$name>> = HashMap::new();
                let (mut hits, mut misses) = (0, 0);
                for step in 0..fewer_in_miri(20_000, 200) as u64 {
                    let (i, action) = (rng.below(60) as u8, rng.below(100));
                    let key = key(i);
                    match action {
                        0 => map.compact(),
                        1 if rng.below(8) == 0 => map.clear(),
                        2..40 => drop(map.insert(key, value(step))),
                        40..60 => drop(map.remove(&key)),
                        _ => {}
                    }
                    let expected = map.get(&key).copied();
                    let known = remembered.get(&i).copied();
                    let found = known.and_then(|slot| map.get_in_slot(slot, &key)).copied();
                    if let Some(slot) = known {
                        let mut copy = map.clone();
                        assert_eq!(copy.get_mut_in_slot(slot, &key).map(|value| *value), found);
                    }
                    if let Some(found) = found {
                        assert_eq!(Some(found), expected);
                        hits += 1;
                    } else {
                        // it is not there: or it is, and came to lie elsewhere since
                        let slot = map.find_slot(&key);
                        assert_eq!(slot.is_some(), expected.is_some());
                        assert!(slot.is_none() || slot != known);
                        if let Some(slot) = slot {
                            assert_eq!(map.get_in_slot(slot, &key).copied(), expected);
                            assert_eq!(Slot::new(slot.number()), Some(slot));
                            remembered.insert(i, slot);
                        }
                        misses += 1;
                    }
                }
                assert!(hits > misses / 4 && misses > hits / 20, "{hits} {misses}");
                assert_eq!(Slot::<$name>::new($name::LAYOUT.slots() as u32), None);
                assert_eq!(Slot::<$name>::new(u32::MAX), None);
                assert_eq!(size_of::<Option<Slot<$name>>>(), 4);
            }
        }
    };
}

typed!(Small, u32, u64, bucket);
typed!(Split, u16, bool, split);
typed!(Tagged, u64, char, group);
typed!(Text, [u8; 20], core::num::NonZeroU16, group);

#[test]
fn typed_steps() {
    Small::steps(u32::from, |step| step);
    Split::steps(u16::from, |step| step % 2 == 0);
    Tagged::steps(u64::from, |step| char::from(step as u8));
    Text::steps(|i| [i; 20], |step| core::num::NonZeroU16::new(step as u16 | 1).expect("odd"));
}

enum Ports {}

impl Declared for Ports {
    type Key = u16;
    type Value = u32;
    type Layout = Group;
    const ENTRIES: usize = 20;
}

/// In a constant, too.
#[test]
fn constant_slots() {
    const MAP: Map<Ports, { layout_of::<Ports>().size() }> = Map::from_entries([(0, 5), (7, 6)]);
    const SLOT: Slot<Ports> = MAP.find_slot(&7).expect("it is there");
    const VALUE: Option<u32> = MAP.get_in_slot(SLOT, &7).copied();
    assert_eq!((VALUE, MAP.get_in_slot(SLOT, &0)), (Some(6), None));
}

/// What generated code with an inlined home does: looks at it by the numbers, and calls the library for the rest. The
/// map's own header is written over, and whatever hash is handed in, the answer is the key's slot or none.
#[test]
fn on_behind_home() {
    let mut rng = Rng(3);
    let mut went_on = 0;
    for (kind, hash) in KINDS.into_iter().flat_map(|kind| HASHES.map(|hash| (kind, hash))) {
        for (entries, slots) in [(8, 8), (16, 16), (60, 64), (1024, 1024)] {
            let spec = MapSpec::new(4, 4, 4, 4, entries).kind(kind).hash(hash).slots(SlotCount::AtLeast(slots));
            let l = spec.layout().expect("a layout");
            let mut block = vec![0; l.size()];
            let map = block.as_mut_ptr();
            // SAFETY: the block has the size of its layout, keys four bytes.
            unsafe {
                init_layout(map, &l);
                for i in 0..entries as u32 {
                    get_or_reserve_entry(map, i.to_le_bytes().as_ptr());
                }
            }
            let header = l.header_size();
            for i in 0..2 * entries as u32 {
                let key = i.to_le_bytes();
                // SAFETY: as above.
                let expected = unsafe { lookup(map, key.as_ptr()) };
                let home = l.home_of_keyed([0; 16], &key).expect("four bytes");
                let at_home = (home.group..home.group + kind.width()).any(|slot| {
                    let offset = l.offset_of_value(slot);
                    !expected.is_null() && expected.addr() - map.addr() == offset
                });
                let ends = u32::from(block[l.offset_of_overflow(home.group)]) & kind.saturated() == 0;
                let mut garbled = block.clone();
                garbled[..header].copy_from_slice(&rng.bytes(header));
                let constant: [u8; 48] = l.header_bytes();
                let find = |finalized| {
                    // SAFETY: the header is one of this layout, the block has its size, the key four bytes.
                    let found = unsafe {
                        lookup_beyond_home(constant.as_ptr(), garbled.as_ptr().cast_mut(), key.as_ptr(), finalized)
                    };
                    (!found.is_null()).then(|| found.addr() - garbled.as_ptr().addr())
                };
                let expected = (!expected.is_null()).then(|| expected.addr() - map.addr());
                if !at_home && !ends {
                    assert_eq!(find(home.finalized), expected, "{l} {i}");
                    went_on += 1;
                }
                let other = find(rng.next());
                assert!(other.is_none() || other == expected, "{l} {i}");
            }
            let zero = [0; 24];
            // SAFETY: a header of zero bytes, for which nothing is read.
            assert!(unsafe { lookup_beyond_home(zero.as_ptr(), map, zero.as_ptr(), 0) }.is_null());
        }
    }
    assert!(went_on > 500, "{went_on}");
}

/// The layout says where the value is that an API found.
#[test]
fn numbers_agree_with_offsets() {
    let l: MapLayout = Tagged::LAYOUT;
    let map = Tagged::from_entries([(9, 'a'), (0, 'b')]);
    for key in [9, 0] {
        let (slot, value) = (map.find_slot(&key).expect("present"), map.get(&key).expect("present"));
        let offset = (&raw const *value).addr() - map.as_ptr().addr();
        assert_eq!((l.offset_of_value(slot.number()), l.slot_of_offset(offset)), (offset, Some(slot.number())));
    }
}

/// What FORMAT.md says of absent keys: a status byte of 0 at home, or in group an overflow count of 0 and no equal tag.
#[test]
fn an_absent_key_is_seen_at_home() {
    let mut rng = Rng(8);
    let mut seen = 0;
    for (kind, hash) in KINDS.into_iter().flat_map(|kind| HASHES.map(|hash| (kind, hash))) {
        let spec = MapSpec::new(4, 4, 4, 4, 120).kind(kind).hash(hash).slots(SlotCount::AtLeast(128));
        let l = spec.layout().expect("a layout");
        let mut block = vec![0; l.size()];
        MapMut::init(&mut block, &l).expect("long enough");
        for _ in 0..fewer_in_miri(4000, 50) {
            let mut map = MapMut::from_header(&mut block).expect("a header");
            let key = (rng.below(200) as u32).to_le_bytes();
            match rng.below(2) {
                0 => drop(map.get_or_reserve(&key)),
                _ => drop(map.remove(&key)),
            }
            let key = (rng.below(200) as u32).to_le_bytes();
            let home = l.home_of_keyed([0; 16], &key).expect("four bytes");
            let absent = if kind == Kind::Group {
                let mut tags = home.group..home.group + 8;
                block[l.offset_of_overflow(home.group)] == 0
                    && tags.all(|slot| block[l.offset_of_control(slot)] != home.tag)
            } else {
                block[l.offset_of_control(home.group)] == 0
            };
            assert!(!absent || MapRef::from_header(&block).expect("a header").get(&key).is_none(), "{l} {key:?}");
            seen += u32::from(absent);
        }
    }
    assert!(cfg!(miri) || seen > 1000, "{seen}");
}
