//! Every call of every API that works on bytes, on a block that may be damaged: what is looked at is that each call
//! ends, and that what it gives lies where it should. The caller puts the block where leaving it is noticed.
#![allow(dead_code, reason = "each test uses a part")]
#![allow(unsafe_code, reason = "the runtime API")]

use super::common::{Api, Bytes};
use hashmap_mem::{
    CheckedMut, Declared, KeySize, Map, MapLayout, MapMut, MapRef, Storage, abi, clear, compact, find_next_entry,
    find_next_valid_entry, find_slot, get_or_reserve_entry, has, hash_key, init_keyed, lookup, lookup_beyond_home,
    lookup_in_slot, read_layout, rekey, remove, try_overwrite, validate,
};
use std::ops::DerefMut;
use std::ptr;

/// Bytes, and the same bytes at a place that can be written to.
pub(crate) struct Damaged<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) place: &'a mut [u8],
}

impl Damaged<'_> {
    fn fresh(&mut self) -> &mut [u8] {
        self.place.copy_from_slice(self.bytes);
        self.place
    }

    /// Everything that needs no type. How many calls were made on what was taken for a map.
    pub(crate) fn untyped(&mut self, other: &mut [u8], keys: &[Vec<u8>]) -> usize {
        let mut calls = 0;
        for whole in [true, false] {
            calls += views(self, whole, keys);
        }
        if self.bytes.len() >= 48 {
            // SAFETY: longer than any header.
            unsafe {
                let base = self.fresh().as_mut_ptr();
                let read = read_layout(base);
                assert!(!validate(base) || read.is_some());
                let _ = hash_key(base);
            }
        }
        if let Ok(Some(l)) = MapLayout::of_block(self.bytes) {
            // the header may say another key size than that of the map that was damaged
            let resized = |key: &Vec<u8>| key.iter().cycle().take(l.key_size()).copied().collect();
            let keys: &[Vec<u8>] = &keys.iter().map(resized).collect::<Vec<_>>();
            // SAFETY: the header is that of a map, and the bytes are as many as it says.
            calls += unsafe {
                match l.key_size() {
                    1 => runtime::<1>(&l, self, other, keys),
                    2 => runtime::<2>(&l, self, other, keys),
                    4 => runtime::<4>(&l, self, other, keys),
                    6 => runtime::<6>(&l, self, other, keys),
                    8 => runtime::<8>(&l, self, other, keys),
                    16 => runtime::<16>(&l, self, other, keys),
                    24 => runtime::<24>(&l, self, other, keys),
                    _ => runtime::<0>(&l, self, other, keys),
                }
            };
        }
        calls
    }

    /// All that a typed map can do, where the bytes are taken for one.
    pub(crate) fn typed<M, D, const SIZE: usize>(&mut self, keys: &[Vec<u8>]) -> usize
    where
        M: Storage<Declaration = D> + DerefMut<Target = Map<D, SIZE>>,
        D: Declared<Key: for<'a> CheckedMut<'a> + Bytes, Value: for<'a> CheckedMut<'a> + Bytes>,
    {
        let bytes = self.fresh();
        let taken = M::ref_from_bytes(bytes).map(|map| {
            assert!(map.iter().all(|(key, value)| map.get(key) == Some(value)));
            map.iter().count()
        });
        let Ok(map) = M::mut_from_bytes(bytes) else {
            assert!(taken.is_err());
            return 0;
        };
        let map: &mut dyn Api = &mut **map;
        assert_eq!(Ok(map.len()), taken);
        let value = vec![7; size_of::<D::Value>()];
        for key in keys {
            let there = map.get(key).is_some();
            match map.insert(key, &value) {
                Ok(old) => assert_eq!(old.is_some(), there),
                Err(_) => assert!(!there && map.len() == D::ENTRIES),
            }
        }
        for key in &keys[..keys.len() / 2] {
            let there = map.get(key).is_some();
            assert_eq!(map.remove(key).is_some(), there);
        }
        let before = map.entries();
        map.compact();
        assert_eq!(map.entries().len(), before.len());
        map.retain(&mut |key| key[0] % 2 == 0);
        assert_eq!(map.take_all().len(), before.iter().filter(|(key, _)| key[0] % 2 == 0).count());
        map.clear();
        assert_eq!(map.len(), 0);
        3 * keys.len() + 8
    }
}

fn views(block: &mut Damaged<'_>, whole: bool, keys: &[Vec<u8>]) -> usize {
    let bytes = block.fresh();
    let Ok(map) = (if whole { MapRef::new } else { MapRef::from_header })(bytes) else {
        return 1;
    };
    let slots = map.layout().map_or(0, |l| u32::try_from(l.slots()).expect("32 bits"));
    let mut calls = 10;
    let _ = (map.len(), map.is_empty(), map.hash_key());
    assert!(map.iter().count() <= slots as usize);
    let last = [0, 1, slots / 2, slots.saturating_sub(1), slots, u32::MAX];
    for from in last {
        if let Some((slot, _, _)) = map.next_entry(from) {
            assert!((from..slots).contains(&slot));
        }
    }
    for key in keys {
        let found = map.get(key);
        assert_eq!(map.contains_key(key), found.is_some());
        let slot = map.find_slot(key);
        assert_eq!(slot.is_some(), found.is_some());
        if let Some(slot) = slot {
            assert_eq!(map.get_in_slot(slot, key), found);
        }
        for slot in last {
            let _ = map.get_in_slot(slot, key);
        }
        calls += 9;
    }
    if whole {
        assert_eq!(map.iter().count(), map.len());
    }
    let value_size = map.layout().map_or(0, MapLayout::value_size);
    let value = &[9; 64][..value_size.min(64)];
    let mut map = (if whole { MapMut::new } else { MapMut::from_header })(bytes).expect("as before");
    for (number, key) in keys.iter().enumerate() {
        if let Some(value) = map.get_mut(key) {
            assert_eq!(value.len(), value_size);
        }
        last.iter().for_each(|slot| drop(map.get_mut_in_slot(*slot, key)));
        if number % 2 == 0 {
            let _ = map.insert(key, value);
        } else if let Ok((_, value)) = map.get_or_reserve(key) {
            value.fill(3);
        }
        if number % 3 == 0 {
            let there = map.contains_key(key);
            assert_eq!(map.remove(key), there);
        }
        calls += 9;
    }
    map.iter_mut().for_each(|(_, value)| value.fill(1));
    let _ = map.remove_with(&keys[0], <[u8]>::to_vec);
    let mut asked = 0;
    map.retain(|_, _| {
        asked += 1;
        asked % 3 != 0
    });
    assert!(asked <= slots);
    map.compact();
    assert!(map.as_ref().iter().count() <= slots as usize);
    keys.iter().for_each(|key| {
        let _ = map.get_or_reserve(key).map(|(_, value)| value.fill(4));
    });
    let _ = map.rekey([1; 16]);
    map.clear();
    assert!(map.is_empty() && map.as_ref().iter().next().is_none());
    assert_eq!(map.rekey([1; 16]), map.as_ref().hash_key().is_some());
    calls + keys.len()
}

/// # Safety
///
/// - `l` is the layout that the header of the block says, and `KEY` its key size, or 0.
unsafe fn runtime<const KEY: u32>(l: &MapLayout, block: &mut Damaged<'_>, other: &mut [u8], keys: &[Vec<u8>]) -> usize {
    let slots = u32::try_from(l.slots()).expect("32 bits");
    // where a value is given, it is that of a slot
    let slot_of = |base: *mut u8, value: *mut u8| {
        let at = value.addr() - base.addr() - l.slots_offset() - l.value_offset();
        let slot = u32::try_from(at / l.stride()).expect("32 bits");
        assert!(at.is_multiple_of(l.stride()) && slot < slots, "an address where no value lies");
        slot
    };
    let write = |base: *mut u8, value: *mut u8| {
        if !value.is_null() {
            slot_of(base, value);
            // SAFETY: a value of the block.
            unsafe { value.write_bytes(5, l.value_size()) };
        }
    };
    // SAFETY: the contract; keys have the map's key size, and lie outside and inside of the block.
    unsafe {
        let base = block.fresh().as_mut_ptr();
        let hash_key_there = hash_key(base);
        for key in keys {
            let at = key.as_ptr();
            let found = lookup(base, at);
            assert_eq!(has(base, at), !found.is_null());
            assert_eq!(KeySize::<KEY>::lookup(base, at), found);
            assert_eq!(KeySize::<KEY>::has(base, at), !found.is_null());
            assert_eq!(abi::lookup(base, at), found);
            let slot = find_slot(base, at);
            assert_eq!((slot != u32::MAX).then_some(slot), (!found.is_null()).then(|| slot_of(base, found)));
            assert_eq!(KeySize::<KEY>::find_slot(base, at), slot);
            for slot in [slot, 0, slots / 2, slots - 1, slots, u32::MAX] {
                let found = lookup_in_slot(base, slot, at);
                assert!(found.is_null() || slot_of(base, found) == slot);
                assert_eq!(KeySize::<KEY>::lookup_in_slot(base, slot, at), found);
            }
            let home = l.home_of_keyed(hash_key_there.unwrap_or_default(), key).expect("a key of this size");
            for hash in [home.finalized, 0, u64::MAX] {
                let found = lookup_beyond_home(base, base, at, hash);
                assert!(found.is_null() || slot_of(base, found) < slots);
            }
        }
        let mut from = 0;
        let mut walked = 0;
        loop {
            let (key, value, index) = find_next_entry(base, from);
            let (mut abi_key, mut abi_value) = (ptr::null(), ptr::null_mut());
            assert_eq!(abi::next(base, from, &raw mut abi_key, &raw mut abi_value), index);
            assert_eq!((abi_key, abi_value), (key, value));
            if from < 0xffff {
                let (_, _, short) = find_next_valid_entry(base, from.try_into().expect("16 bits"));
                assert!(u32::from(short) == index || short == u16::MAX);
            }
            if index == u32::MAX {
                assert!(key.is_null() && value.is_null());
                break;
            }
            assert!(index >= from && slot_of(base, value) == index);
            // in every third slot, so that it goes on; a key of the map itself, as a VM may have it
            if walked % 3 == 0 {
                let found = lookup(base, key);
                assert_eq!(KeySize::<KEY>::remove(base, key), !found.is_null());
            }
            walked += 1;
            from = index + 1;
        }
        for from in [slots, slots + 1, u32::MAX] {
            assert_eq!(find_next_entry(base, from).2, u32::MAX);
        }

        let base = block.fresh().as_mut_ptr();
        for (number, key) in keys.iter().enumerate() {
            let at = key.as_ptr();
            let mut present = false;
            match number % 3 {
                0 => write(base, get_or_reserve_entry(base, at)),
                1 => write(base, KeySize::<KEY>::get_or_reserve_entry(base, at)),
                _ => write(base, abi::reserve(base, at, &raw mut present)),
            }
            let there = has(base, at);
            match number % 4 {
                0 => assert_eq!(remove(base, at), there),
                1 => assert_eq!(KeySize::<KEY>::remove(base, at), there),
                2 => assert_eq!(abi::remove(base, at), there),
                _ => {}
            }
        }
        let _ = rekey(base, [2; 16]);
        compact(base);
        keys.iter().for_each(|key| write(base, get_or_reserve_entry(base, key.as_ptr())));

        let base = block.fresh().as_mut_ptr();
        let other = &mut other[..l.size()];
        let there = other.as_mut_ptr();
        init_keyed(there, l, [3; 16]);
        let _ = try_overwrite(there, base);
        abi::compact(base);
        for key in keys {
            let _ = abi::remove(base, key.as_ptr());
        }
        init_keyed(there, l, [3; 16]);
        keys.iter().for_each(|key| write(there, get_or_reserve_entry(there, key.as_ptr())));
        block.fresh();
        let _ = try_overwrite(base, there);
        clear(base);
        assert_eq!(find_next_entry(base, 0).2, u32::MAX);
        assert_eq!(abi::rekey(base, [4; 16].as_ptr()), hash_key_there.is_some());
        block.fresh();
        abi::clear(base);
        assert!(validate(base));
    }
    24 * keys.len() + 12
}
