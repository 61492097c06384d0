//! The functions of the C calling convention against the views, to the byte, over blocks at any address; and their
//! symbols, which the linker finds here.
#![allow(unsafe_code, reason = "raw memory")]
#![allow(clippy::cast_possible_truncation, reason = "keys are cut to size")]

mod common;

use common::{HASHES, KINDS, Rng, fewer_in_miri};
use hashmap_mem::{MapLayout, MapMut, MapRef, MapSpec, SlotCount, abi};
use std::ptr;

/// The functions as addresses, as a JIT takes them.
struct Functions {
    init: unsafe extern "C" fn(*mut u8, usize, *const u8) -> usize,
    lookup: unsafe extern "C" fn(*mut u8, *const u8) -> *mut u8,
    lookup_beyond_home: unsafe extern "C" fn(*const u8, *mut u8, *const u8, u64) -> *mut u8,
    reserve: unsafe extern "C" fn(*mut u8, *const u8, *mut bool) -> *mut u8,
    remove: unsafe extern "C" fn(*mut u8, *const u8) -> bool,
    next: unsafe extern "C" fn(*mut u8, u32, *mut *const u8, *mut *mut u8) -> u32,
    clear: unsafe extern "C" fn(*mut u8),
    compact: unsafe extern "C" fn(*mut u8),
}

const FUNCTIONS: Functions = Functions {
    init: abi::init,
    lookup: abi::lookup,
    lookup_beyond_home: abi::lookup_beyond_home,
    reserve: abi::reserve,
    remove: abi::remove,
    next: abi::next,
    clear: abi::clear,
    compact: abi::compact,
};

/// As C declares them.
#[cfg(feature = "abi")]
mod symbols {
    unsafe extern "C" {
        fn hashmap_mem_v1_init(map: *mut u8, size: usize, header: *const u8) -> usize;
        fn hashmap_mem_v1_lookup(map: *mut u8, key: *const u8) -> *mut u8;
        fn hashmap_mem_v1_lookup_beyond_home(header: *const u8, map: *mut u8, key: *const u8, hash: u64) -> *mut u8;
        fn hashmap_mem_v1_reserve(map: *mut u8, key: *const u8, present: *mut bool) -> *mut u8;
        fn hashmap_mem_v1_remove(map: *mut u8, key: *const u8) -> bool;
        fn hashmap_mem_v1_next(map: *mut u8, from: u32, key: *mut *const u8, value: *mut *mut u8) -> u32;
        fn hashmap_mem_v1_clear(map: *mut u8);
        fn hashmap_mem_v1_compact(map: *mut u8);
    }

    pub(super) const FUNCTIONS: super::Functions = super::Functions {
        init: hashmap_mem_v1_init,
        lookup: hashmap_mem_v1_lookup,
        lookup_beyond_home: hashmap_mem_v1_lookup_beyond_home,
        reserve: hashmap_mem_v1_reserve,
        remove: hashmap_mem_v1_remove,
        next: hashmap_mem_v1_next,
        clear: hashmap_mem_v1_clear,
        compact: hashmap_mem_v1_compact,
    };
}

fn layouts() -> impl Iterator<Item = MapLayout> {
    KINDS.into_iter().flat_map(|kind| HASHES.map(|hash| (kind, hash))).flat_map(|(kind, hash)| {
        [(4, 4, 4, 4), (8, 8, 2, 2), (3, 1, 0, 1), (24, 8, 16, 16)].map(|(key, align, value, value_align)| {
            let spec = MapSpec::new(key, align, value, value_align, 30).kind(kind).hash(hash);
            spec.slots(SlotCount::AtLeast(32)).layout().expect("a layout")
        })
    })
}

/// Random calls through the functions and through a view: equal answers, equal bytes.
fn same_as_views(f: &Functions) {
    let mut rng = Rng(1);
    for (l, at) in layouts().zip((0..8).cycle()) {
        let mut bytes = vec![0xa5; l.size() + 8 + 8];
        let mut mirror = vec![0; l.size()];
        let block = &mut bytes[at..];
        let map = block.as_mut_ptr();
        // SAFETY: the block is longer than the layout, and the header has 48 bytes.
        let size = unsafe { (f.init)(map, block.len(), l.header_bytes().as_ptr()) };
        assert_eq!(size, l.size());
        MapMut::init(&mut mirror, &l).expect("long enough");
        for step in 0..fewer_in_miri(4000, 100) {
            let mut view = MapMut::from_header(&mut mirror).expect("a header");
            let mut key = vec![0; l.key_size()];
            key[0] = rng.below(40) as u8;
            // SAFETY: the map is one, the key has its size; all other addresses are those of variables.
            unsafe {
                match rng.below(100) {
                    0 => {
                        (f.compact)(map);
                        view.compact();
                    }
                    1 if step % 8 == 0 => {
                        (f.clear)(map);
                        view.clear();
                    }
                    2..45 => {
                        let mut present = rng.below(2) == 0;
                        let value = (f.reserve)(map, key.as_ptr(), &raw mut present);
                        match view.get_or_reserve(&key) {
                            Ok((expected, bytes)) => {
                                assert_eq!(present, expected);
                                if l.value_size() > 0 {
                                    *value = step as u8;
                                    bytes[0] = step as u8;
                                }
                            }
                            Err(_) => assert!(value.is_null() && !present),
                        }
                        assert_eq!((f.reserve)(map, key.as_ptr(), ptr::null_mut()), value);
                    }
                    45..75 => assert_eq!((f.remove)(map, key.as_ptr()), view.remove(&key)),
                    _ => {
                        let value = (f.lookup)(map, key.as_ptr());
                        let expected = view.as_ref().find_slot(&key).map(|slot| l.offset_of_value(slot));
                        assert_eq!((!value.is_null()).then(|| value.addr() - map.addr()), expected);
                        // a search behind home alone finds it, unless it lies in home
                        let finalized = l.home_of_keyed([0; 16], &key).expect("its size").finalized;
                        let beyond = (f.lookup_beyond_home)(map, map, key.as_ptr(), finalized);
                        assert!(beyond.is_null() || beyond == value);
                    }
                }
            }
            assert_eq!(bytes[at..][..l.size()], mirror);
        }
        let (block, view) = (&mut bytes[at..], MapRef::from_header(&mirror).expect("a header"));
        let (map, mut from) = (block.as_mut_ptr(), 0);
        for (key, value) in view.iter() {
            let (mut key_at, mut value_at) = (ptr::null(), ptr::null_mut());
            // SAFETY: the map is one; the addresses are those of variables. Then key and value are those of an entry.
            unsafe {
                let slot = (f.next)(map, from, &raw mut key_at, &raw mut value_at);
                assert_eq!((f.next)(map, from, ptr::null_mut(), ptr::null_mut()), slot);
                assert_eq!(key_at.addr() - map.addr(), l.offset_of_key(slot));
                assert_eq!(std::slice::from_raw_parts(key_at, l.key_size()), key);
                assert_eq!(std::slice::from_raw_parts(value_at, l.value_size()), value);
                from = slot + 1;
            }
        }
        let (mut key_at, mut value_at) = (map.cast_const(), map);
        // SAFETY: as above.
        let end = unsafe { (f.next)(map, from, &raw mut key_at, &raw mut value_at) };
        assert!(end == u32::MAX && key_at.is_null() && value_at.is_null());
        assert!(bytes[..at].iter().chain(&bytes[at + l.size()..]).all(|byte| *byte == 0xa5));
    }
}

#[test]
fn by_address() {
    same_as_views(&FUNCTIONS);
}

#[test]
#[cfg(feature = "abi")]
fn by_symbol() {
    same_as_views(&symbols::FUNCTIONS);
}

/// `init` writes nothing where the header is none or the block too short.
#[test]
fn init_refuses() {
    for l in layouts() {
        let mut block = vec![0xa5; l.size()];
        let mut header = l.header_bytes();
        // SAFETY: lengths as they are; the header has 48 bytes.
        unsafe {
            assert_eq!(abi::init(block.as_mut_ptr(), l.size() - 1, header.as_ptr()), 0);
            assert_eq!(abi::init(ptr::null_mut(), 0, header.as_ptr()), 0);
            assert_eq!(abi::init(block.as_mut_ptr(), l.size(), [0; 32].as_ptr()), 0);
            header[4..8].fill(0); // no key has no bytes
            assert_eq!(abi::init(block.as_mut_ptr(), l.size(), header.as_ptr()), 0);
        }
        assert!(block.iter().all(|byte| *byte == 0xa5));
    }
}

/// A block of zero bytes is an empty map that takes no entries.
#[test]
fn zero_bytes() {
    let mut block = [0u8; 32];
    let (map, key) = (block.as_mut_ptr(), [0u8; 8]);
    let mut present = true;
    // SAFETY: 32 zero bytes are a map, of which no key is read.
    unsafe {
        assert!(abi::lookup(map, key.as_ptr()).is_null());
        assert!(abi::lookup_beyond_home(map, map, key.as_ptr(), 0).is_null());
        assert!(abi::reserve(map, key.as_ptr(), &raw mut present).is_null() && !present);
        assert!(!abi::remove(map, key.as_ptr()));
        assert_eq!(abi::next(map, 0, ptr::null_mut(), ptr::null_mut()), u32::MAX);
        abi::clear(map);
        abi::compact(map);
    }
    assert_eq!(block, [0; 32]);
}

/// Behind a good header there may be any bytes: nothing outside the block is written, what is found lies in an occupied
/// slot, and every call ends.
#[test]
fn any_bytes_behind_the_header() {
    let (mut rng, mut seen) = (Rng(2), 0);
    for l in layouts() {
        for _ in 0..fewer_in_miri(100, 2) {
            let mut bytes = rng.bytes(l.size() + 16);
            let header = l.header_size();
            bytes[8..][..header].copy_from_slice(&l.header_bytes()[..header]);
            let (front, back) = (bytes[..8].to_vec(), bytes[8 + l.size()..].to_vec());
            let block = &mut bytes[8..8 + l.size()];
            let map = block.as_mut_ptr();
            let range = map.addr() + header..map.addr() + l.size() + 1; // a value of no bytes may lie at the end
            for _ in 0..40 {
                let mut key = rng.bytes(l.key_size());
                // SAFETY: the header is good, the key has the map's size; a slot's bytes lie in the block.
                unsafe {
                    if rng.below(2) == 0 {
                        let slot = rng.below(l.slots()) as u32;
                        map.add(l.offset_of_key(slot)).copy_to(key.as_mut_ptr(), key.len());
                    }
                    let value = abi::lookup(map, key.as_ptr());
                    if !value.is_null() {
                        let slot = (value.addr() - map.addr() - l.slots_offset() - l.value_offset()) / l.stride();
                        assert!(*map.add(l.offset_of_control(slot as u32)) >= 0x80);
                        seen += 1;
                    }
                    let found = abi::lookup_beyond_home(l.header_bytes().as_ptr(), map, key.as_ptr(), rng.next());
                    for value in
                        [abi::reserve(map, key.as_ptr(), ptr::null_mut()), abi::lookup(map, key.as_ptr()), found]
                    {
                        assert!(value.is_null() || range.contains(&value.addr()));
                    }
                    abi::remove(map, key.as_ptr());
                    let slot = abi::next(map, rng.below(32) as u32, ptr::null_mut(), ptr::null_mut());
                    assert!(slot == u32::MAX || (slot as usize) < l.slots());
                }
            }
            // SAFETY: as above.
            unsafe { abi::compact(map) };
            assert_eq!((&bytes[..8], &bytes[8 + l.size()..]), (&*front, &*back));
        }
    }
    assert!(seen > 100 || cfg!(miri), "{seen}");
}
