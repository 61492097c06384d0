//! Tables that were made before and are taken as a block: by the compiler, from a file, and refused in words.
#![cfg(target_endian = "little")] // the file is
#![allow(clippy::cast_possible_truncation, reason = "numbers that look random are cut to size")]

mod common;

use common::panics::text_of;
use hashmap_mem::{Declared, Map, MapMut, MapSpec, hashmap_layout};
use std::panic::catch_unwind;

hashmap_layout! {
    /// `tests/golden/health.block`, made by `BLESS=1 cargo test --test from_block`.
    struct Health { key: u32, value: i16, entries: 100 }
}

hashmap_layout! { struct Names { key: [u8; 6], value: u64, entries: 50, layout: bucket } }
hashmap_layout! { struct Ports { key: u16, value: [u16; 3], entries: 50, layout: split, hash: fx32 } }

static TABLE: Health = Health::from_block(*include_bytes!("golden/health.block"));

fn entries() -> impl Iterator<Item = (u32, i16)> {
    (0..90i16).map(|i| (i32::from(i).pow(2).unsigned_abs() * 7919, i - 45))
}

#[test]
fn a_file_is_a_table_of_the_compiler() {
    // as a build script does it
    let layout = MapSpec::of::<u32, i16>(100).layout().expect("a layout");
    let mut block = vec![0; layout.size()];
    let mut map = MapMut::init(&mut block, &layout).expect("long enough");
    for (key, value) in entries() {
        map.insert(&key.to_ne_bytes(), &value.to_ne_bytes()).expect("room");
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/health.block");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &block).expect("the file can be written");
    }
    assert!(block == include_bytes!("golden/health.block"), "another block: BLESS=1 cargo test --test from_block");

    assert_eq!(TABLE.len(), 90);
    assert!(entries().all(|(key, value)| TABLE.get(&key) == Some(&value)) && !TABLE.contains_key(&1));
    let mut copy = TABLE.clone();
    assert_eq!((copy.remove(&7919), copy.insert(1, 2)), (Some(-44), Ok(None)));
}

/// The block of a map, given back as a map.
fn there_and_back<D: Declared, const SIZE: usize>(map: &Map<D, SIZE>) -> [u8; SIZE]
where
    D::Value: hashmap_mem::PlainBytes<D>,
{
    map.as_bytes().try_into().expect("as long as the map")
}

#[test]
fn what_a_map_is_it_becomes() {
    let mut names = Names::new();
    assert_eq!(Names::from_block(there_and_back(&names)), names, "zero bytes are an empty map");
    for i in 0..50 {
        names.insert([i; 6], u64::from(i) << 40).expect("room");
        assert_eq!(Names::from_block(there_and_back(&names)), names);
    }
    let mut ports = Ports::from_entries([(80, [1, 2, 3]), (0, [0; 3])]);
    assert_eq!(Ports::from_block(there_and_back(&ports)), ports);
    ports.clear();
    assert_eq!(Ports::from_block(there_and_back(&ports)), ports);
}

/// What a block with these changes is refused with.
#[track_caller]
fn refused(change: impl Fn(&mut [u8; Health::SIZE])) -> String {
    let mut block = there_and_back(&TABLE);
    change(&mut block);
    text_of(catch_unwind(|| Health::from_block(block)).expect_err("refused"))
}

#[test]
fn a_header_of_another_map_is_refused_in_words() {
    let slots = Health::LAYOUT.slots();
    for (at, found, message) in [
        (23, 0x3d, "code 61, but it is 57"),
        (4, 8, "key_size 8, but it is 4"),
        (8, 0, "value_size 0, but it is 2"),
        (12, 6, "value_offset 6, but it is 4"),
        (16, 12, "slot_size 12, but it is 8"),
        (21, 1, "reserved"),
        (24, 90, "logical_limit 90, but it is 100"),
        (28, 8, &*format!("slots {}, but it is {slots}", slots & !0xff | 8)),
        (0, 101, "element_count 101, but it is 100"),
    ] {
        let text = refused(|block| block[at] = found);
        assert!(text.starts_with("`Health`: the block's header says ") && text.contains(message), "{text}");
        assert!(text.ends_with("write the block anew, for this declaration"), "{text}");
    }
    // zero bytes are a map, a zero header alone is none
    assert!(refused(|block| block[..32].fill(0)).contains("code 0, but it is 57"));
}

/// As a machine of the other byte order writes it: every number of the header is the other way round.
#[test]
fn the_other_byte_order_is_refused_in_words() {
    let text = refused(|block| {
        for number in [0, 4, 8, 12, 16, 24, 28] {
            block[number..number + 4].reverse();
        }
    });
    assert!(text.contains("key_size 67108864, but it is 4") && text.contains("other byte order"), "{text}");
}

/// Behind the header there may be anything: calls end, and what they give lies in the map.
#[test]
fn any_bytes_behind_the_header() {
    let mut rng = common::Rng(4);
    for _ in 0..common::fewer_in_miri(300, 5) {
        let mut block: [u8; Health::SIZE] = rng.bytes(Health::SIZE).try_into().expect("as many");
        block[..32].copy_from_slice(&Health::LAYOUT.header_bytes()[..32]);
        block[0] = rng.below(101) as u8;
        let mut map = Health::from_block(block);
        let slots = map.as_ptr().addr() + Health::LAYOUT.slots_offset()..map.as_ptr().addr() + Health::SIZE;
        assert!(map.keys().all(|key| slots.contains(&std::ptr::from_ref(key).addr())));
        assert!(map.iter().count() <= Health::LAYOUT.slots());
        for _ in 0..20 {
            let key = u32::from_le_bytes(rng.bytes(4).try_into().expect("four"));
            let _ = (map.get(&key).copied(), map.insert(key, 1), map.get(&key).copied(), map.remove(&key));
        }
        map.compact();
        map.retain(|key, _| key % 2 == 0);
        map.clear();
        assert!(map.is_empty() && map.iter().next().is_none());
    }
}
