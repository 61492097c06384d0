//! Maps with `hash: sip13`: where the hash key lies, who may change it and when, and that all APIs place keys by it.
#![allow(unsafe_code, reason = "the runtime API")]

mod common;

use common::oracle::{Geometry, Shadow};
use common::{Api, KINDS};
use hashmap_mem::{
    HashFn, Kind, MapMut, MapRef, MapSpec, NotEmpty, abi, get_or_reserve_entry, hash_key, hashmap_layout, init_keyed,
    init_layout, rekey,
};

hashmap_layout! {
    struct Buckets { key: u32, value: u16, entries: 50, layout: bucket, hash: sip13 }
    struct Splits { key: u32, value: u16, entries: 50, layout: split, hash: sip13 }
    struct Groups { key: u32, value: u16, entries: 50, hash: sip13 }
}

const HASH_KEY: [u8; 16] = *b"sixteen bytes...";
const OTHER: [u8; 16] = [0x77; 16];
const TABLE: [(u32, u16); 5] = [(7, 70), (0, 1), (1 << 31, 5), (8, 80), (u32::MAX, 9)];

static IN_BUCKETS: Buckets = Buckets::from_entries_keyed(HASH_KEY, TABLE);
static IN_SPLITS: Splits = Splits::from_entries_keyed(HASH_KEY, TABLE);
static IN_GROUPS: Groups = Groups::from_entries_keyed(HASH_KEY, TABLE);

/// A table that the compiler made is, byte by byte, what the second implementation of the format makes, the view and
/// the runtime API; and it attaches.
#[test]
fn one_block_through_every_api() {
    let tables: [(Kind, &[u8]); 3] = [
        (Kind::Bucket, IN_BUCKETS.as_bytes()),
        (Kind::Split, IN_SPLITS.as_bytes()),
        (Kind::Group, IN_GROUPS.as_bytes()),
    ];
    for (kind, table) in tables {
        let spec = MapSpec::of::<u32, u16>(50).kind(kind).hash(HashFn::Sip13);
        let l = spec.layout().expect("a layout");
        let (mut shadow, mut viewed, mut raw) =
            (Shadow::new_keyed(&spec, HASH_KEY), vec![1; l.size()], vec![1; l.size()]);
        let mut by_header = vec![1; l.size()];
        let mut view = MapMut::init(&mut viewed, &l).expect("as many bytes as needed");
        assert!(view.rekey(HASH_KEY));
        let mut header = l.header_bytes();
        header[l.hash_key_offset().expect("sip13 has one")..l.header_size()].copy_from_slice(&HASH_KEY);
        // SAFETY: blocks of the layout's size; keys of its key size.
        unsafe {
            init_keyed(raw.as_mut_ptr(), &l, HASH_KEY);
            assert_eq!(abi::init(by_header.as_mut_ptr(), l.size(), header.as_ptr()), l.size());
            for (key, value) in TABLE.map(|(key, value)| (key.to_le_bytes(), value.to_le_bytes())) {
                assert_eq!(shadow.insert(&key, &value), Ok(None));
                assert_eq!(view.insert(&key, &value), Ok(false));
                get_or_reserve_entry(raw.as_mut_ptr(), key.as_ptr()).cast::<[u8; 2]>().write(value);
                abi::reserve(by_header.as_mut_ptr(), key.as_ptr(), std::ptr::null_mut()).cast::<[u8; 2]>().write(value);
            }
            assert_eq!(hash_key(raw.as_ptr()), Some(HASH_KEY));
        }
        for block in [&viewed[..], &raw, &by_header] {
            assert!(block == shadow.block, "{kind:?}");
        }
        if cfg!(target_endian = "little") {
            assert!(table == shadow.block, "{kind:?}");
        }
        let view = MapRef::new(table).expect("a map");
        assert_eq!((view.hash_key(), view.len()), (Some(HASH_KEY), 5));
        assert!(TABLE.iter().all(|(key, value)| view.get(&key.to_ne_bytes()) == Some(&value.to_ne_bytes())));
        Geometry::read(table).expect("a header").check(table);
    }
    assert_eq!(Groups::from_block(*IN_GROUPS.as_bytes().as_array().expect("as many bytes")), IN_GROUPS);
    assert_eq!(Groups::ref_from_bytes(IN_GROUPS.clone().as_bytes()).map(|groups| groups[&8]), Ok(80));
}

/// The hash key is the map's until it is given another, which only an empty one takes.
#[test]
fn a_hash_key_stays() {
    let mut map = Groups::new();
    assert_eq!(map.hash_key(), [0; 16]);
    assert!(map.as_bytes().iter().all(|byte| *byte == 0));
    map.rekey(HASH_KEY).expect("an empty map");
    let empty = map.as_bytes().to_vec();
    assert_eq!(empty, Groups::new_keyed(HASH_KEY).as_bytes());

    map.try_extend(TABLE).expect("room for five");
    let before = map.clone();
    assert_eq!(map.rekey(OTHER), Err(NotEmpty { entries: 5 }));
    assert_eq!(NotEmpty { entries: 5 }.to_string(), "the map has 5 entries: only an empty one takes another hash key");
    assert!(map.as_bytes() == before.as_bytes());
    assert_eq!(before.hash_key(), HASH_KEY);
    map.compact();
    assert!(TABLE.iter().all(|(key, value)| map.get(key) == Some(value)));

    let mut emptied: [Groups; 4] = std::array::from_fn(|_| map.clone());
    emptied[0].clear();
    emptied[1].drain().for_each(drop);
    TABLE.iter().for_each(|(key, _)| assert!(emptied[2].remove(key).is_some()));
    emptied[3].retain(|_, _| false);
    for map in &mut emptied {
        assert!(map.as_bytes() == empty);
        map.rekey(OTHER).expect("an empty map");
        map.try_extend(TABLE).expect("room for five");
        assert!(TABLE.iter().all(|(key, value)| map.get(key) == Some(value)));
        // equal entries are equal maps, whatever their hash keys are
        assert_eq!((*map == before, map.as_bytes() == before.as_bytes()), (true, false));
    }
    let mut target = Groups::new_keyed(OTHER);
    target.clone_from(&before);
    assert_eq!(target.hash_key(), HASH_KEY);
}

/// Through raw addresses and views: refused where there are entries, where the hash has no key, and in zero bytes; then
/// nothing is written.
#[test]
fn only_an_empty_map_takes_a_hash_key() {
    for (kind, hash) in KINDS.into_iter().flat_map(|kind| common::HASHES.map(|hash| (kind, hash))) {
        let l = MapSpec::of::<u32, u16>(9).kind(kind).hash(hash).layout().expect("a layout");
        let keyed = hash == HashFn::Sip13;
        let mut block = vec![0; l.size()];
        let base = block.as_mut_ptr();
        // SAFETY: a block of the layout's size, and keys of its key size.
        unsafe {
            assert_eq!((rekey(base, HASH_KEY), hash_key(base)), (false, None), "zero bytes");
            init_layout(base, &l);
            assert_eq!((rekey(base, HASH_KEY), hash_key(base)), (keyed, keyed.then_some(HASH_KEY)));
            get_or_reserve_entry(base, 7u32.to_ne_bytes().as_ptr());
            assert!(!rekey(base, OTHER));
            assert_eq!(hash_key(base), keyed.then_some(HASH_KEY));
        }
        let before = block.clone();
        let mut view = MapMut::new(&mut block).expect("a map");
        assert!(!view.rekey(OTHER));
        assert_eq!(view.as_ref().hash_key(), keyed.then_some(HASH_KEY));
        assert!(block == before);
        let mut view = MapMut::new(&mut block).expect("a map");
        assert!(view.remove(&7u32.to_ne_bytes()));
        assert_eq!(view.rekey(OTHER), keyed);
        assert_eq!(MapMut::new(&mut [0; 64]).map(|mut zero| zero.rekey(OTHER)), Ok(false));
        // SAFETY: a block of the layout's size.
        unsafe { init_keyed(block.as_mut_ptr(), &l, HASH_KEY) };
        assert_eq!(MapRef::new(&block).expect("a map").hash_key(), keyed.then_some(HASH_KEY));
    }
}

/// Another hash key places keys otherwise, so that a block whose hash key is damaged is refused.
#[test]
fn another_hash_key_is_another_map() {
    let mut block = IN_GROUPS.as_bytes().to_vec();
    block[32] ^= 1;
    assert!(MapRef::new(&block).is_err());
    let mut other = Groups::new_keyed(OTHER);
    other.try_extend(TABLE).expect("room for five");
    assert!(other.as_bytes()[48..] != IN_GROUPS.as_bytes()[48..]);
    assert_eq!(Api::len(&mut MapMut::new(&mut other.as_bytes().to_vec()).expect("a map")), 5);
}

#[cfg(feature = "serde")]
#[test]
fn entries_are_read_into_a_map_with_its_hash_key() {
    use serde::Deserialize;
    let json = serde_json::to_string(&*IN_GROUPS).expect("a sequence");
    let mut map = Groups::new_keyed(OTHER);
    hashmap_mem::Map::deserialize_in_place(&mut serde_json::Deserializer::from_str(&json), &mut map).expect("entries");
    assert_eq!((map.hash_key(), &map), (OTHER, &IN_GROUPS));
}
