//! What the tests share: numbers that look random, families of keys, a block of bytes, and the APIs that work on it.
#![allow(dead_code, reason = "each test uses a part")]
#![allow(unsafe_code, reason = "the runtime API is raw pointers")]
#![allow(clippy::cast_possible_truncation, reason = "numbers that look random are cut to size")]

pub(crate) mod oracle;
pub(crate) mod panics;

use hashmap_mem::{
    CheckedMut, Declared, Entry, InsertError, KeySize, Map, MapMut, MapRef, Storage, TryInsertError, clear, compact,
    find_next_entry, find_next_valid_entry, get_or_reserve_entry, has, lookup, remove, reserve_entry, validate,
};
use hashmap_mem::{HashFn, Kind};
use oracle::{Full, Geometry};
use std::fmt::Debug;
use std::marker::PhantomData;
use std::mem::replace;
use std::ops::DerefMut;
use std::ptr;
use zerocopy::{FromBytes, Immutable, IntoBytes};

pub(crate) const KINDS: [Kind; 3] = [Kind::Bucket, Kind::Split, Kind::Group];
pub(crate) const HASHES: [HashFn; 3] = [HashFn::Fx64, HashFn::Fx32, HashFn::Sip13];

/// A number of steps; fewer where Miri interprets them, which takes it some hundred times as long as the machine.
pub(crate) const fn fewer_in_miri(steps: usize, interpreted: usize) -> usize {
    if cfg!(miri) { interpreted } else { steps }
}

/// Whether this is the long run: CI's, with everything optimised.
pub(crate) fn long() -> bool {
    std::env::var("HASHMAP_MEM_LONG").is_ok_and(|long| long == "1")
}

/// A number of steps in the long run, in a short one, which is not optimised, and in Miri.
pub(crate) fn fewer(long: usize, short: usize, interpreted: usize) -> usize {
    match () {
        () if cfg!(miri) => interpreted,
        () if self::long() => long,
        () => short,
    }
}

/// The output function of `SplitMix64` (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
pub(crate) fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

/// `SplitMix64`.
#[derive(Clone, Debug)]
pub(crate) struct Rng(pub(crate) u64);

impl Rng {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(1);
        mix(self.0)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        ((u128::from(self.next()) * limit as u128) >> 64) as usize
    }

    pub(crate) fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len.div_ceil(8)).flat_map(|_| self.next().to_le_bytes()).take(len).collect()
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// Keys that people use: the i-th of a family is made of i, and all are different up to `count`.
#[derive(Clone, Copy)]
pub(crate) struct Family {
    pub(crate) name: &'static str,
    pub(crate) size: usize,
    pub(crate) count: u64,
    pub(crate) first: u64,
    pub(crate) make: fn(u64) -> [u8; 32],
}

impl Family {
    pub(crate) fn key(&self, i: usize) -> Vec<u8> {
        (self.make)((i as u64 + self.first) % self.count)[..self.size].to_vec()
    }

    /// The same family without its first keys.
    pub(crate) fn from(self, first: u64) -> Self {
        Self { first, ..self }
    }
}

pub(crate) fn padded<const N: usize>(bytes: [u8; N]) -> [u8; 32] {
    let mut key = [0; 32];
    key[..N].copy_from_slice(&bytes);
    key
}

fn text(text: String) -> [u8; 32] {
    let mut key = [0; 32];
    key[..text.len()].copy_from_slice(text.as_bytes());
    key
}

/// The random keys, by their size: what other families cost is compared with them.
pub(crate) const RANDOM: Family = Family {
    name: "random, 8 bytes",
    size: 8,
    count: 1 << 32,
    first: 0,
    make: |i| padded(mix(i ^ 0x5eed << 40).to_le_bytes()),
};

macro_rules! families {
    ($($name:literal, $size:literal, $bits:literal, |$i:ident| $key:expr;)*) => {
        pub(crate) const FAMILIES: &[Family] = &[
            $(Family { name: $name, size: $size, count: 1 << $bits, first: 0, make: |$i| $key }),*
        ];
    };
}

families! {
    "sequential u32", 4, 32, |i| padded((i as u32).to_le_bytes());
    "sequential u64", 8, 32, |i| padded(i.to_le_bytes());
    "x 16, u32", 4, 28, |i| padded((i as u32 * 16).to_le_bytes());
    "x 16, u64", 8, 32, |i| padded((i * 16).to_le_bytes());
    "x 1000, u32", 4, 22, |i| padded((i as u32 * 1000).to_le_bytes());
    "x 1000, u64", 8, 32, |i| padded((i * 1000).to_le_bytes());
    "x 4096, u32", 4, 20, |i| padded((i as u32 * 4096).to_le_bytes());
    "x 4096, u64", 8, 32, |i| padded((i * 4096).to_le_bytes());
    "shifted by 32", 8, 32, |i| padded((i << 32).to_le_bytes());
    "shifted by 48", 8, 16, |i| padded((i << 48).to_le_bytes());
    "bit-reversed u32", 4, 32, |i| padded((i as u32).reverse_bits().to_le_bytes());
    "bit-reversed u64", 8, 32, |i| padded(i.reverse_bits().to_le_bytes());
    "1.0, 2.0, ... f32", 4, 24, |i| padded(((i as u32 + 1) as f32).to_le_bytes());
    "1.0, 2.0, ... f64", 8, 31, |i| padded(f64::from(i as u32 + 1).to_le_bytes());
    "grid 256 wide, 2 x u16", 4, 24, |i| padded(((i % 256) as u32 | ((i / 256) << 16) as u32).to_le_bytes());
    "grid 256 wide, 2 x u32", 8, 32, |i| padded(((i % 256) | ((i / 256) << 32)).to_le_bytes());
    "grid 256 wide, 2 x u64", 16, 32, |i| padded((u128::from(i % 256) | u128::from(i / 256) << 64).to_le_bytes());
    "big-endian u32", 4, 32, |i| padded((i as u32).to_be_bytes());
    "big-endian u64", 8, 32, |i| padded(i.to_be_bytes());
    "3 bytes", 3, 24, |i| padded(i.to_le_bytes());
    "6 bytes", 6, 32, |i| padded(i.to_le_bytes());
    "text of 16 bytes", 16, 24, |i| text(format!("key{i:08}"));
    "text of 32 bytes", 32, 24, |i| text(format!("a longer name of key {i:08}"));
}

/// The bytes of a map, at a chosen distance from a multiple of 128, with bytes on both sides that nobody may touch.
pub(crate) struct Block {
    bytes: Vec<u8>,
    at: usize,
    size: usize,
}

const GUARD: usize = 256;

impl Block {
    /// Fills everything with old bytes, the block too: a test must make a map of it.
    pub(crate) fn new(size: usize, offset: usize) -> Self {
        let bytes: Vec<u8> = (0..size + 2 * GUARD).map(Self::old).collect();
        let at = 128 - bytes.as_ptr().addr() % 128 + offset;
        Self { bytes, at, size }
    }

    fn old(at: usize) -> u8 {
        mix(at as u64) as u8 | 1
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes[self.at..][..self.size]
    }

    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        &mut self.bytes[self.at..][..self.size]
    }

    #[track_caller]
    pub(crate) fn check_guards(&self) {
        let guards = (0..self.at).chain(self.at + self.size..self.bytes.len());
        assert_eq!(guards.into_iter().find(|at| self.bytes[*at] != Self::old(*at)), None, "written outside the block");
    }
}

/// What every API can do, in bytes.
pub(crate) trait Api {
    /// The value of a key.
    fn get(&mut self, key: &[u8]) -> Option<&mut [u8]>;
    /// The value before, if the key was present. A fresh value that does not read as zero is an error.
    fn insert(&mut self, key: &[u8], value: &[u8]) -> Result<Option<Vec<u8>>, Full>;
    /// The value, if the key was present.
    fn remove(&mut self, key: &[u8]) -> Option<Vec<u8>>;
    /// Removes all entries, and gives them in the order of their slots.
    fn take_all(&mut self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let entries = self.entries();
        self.clear();
        entries
    }
    /// Keys and values in the order of their slots.
    fn entries(&mut self) -> Vec<(Vec<u8>, Vec<u8>)>;
    fn retain(&mut self, keep: &mut dyn FnMut(&[u8]) -> bool);
    fn clear(&mut self);
    fn compact(&mut self);
    fn len(&mut self) -> usize;
}

/// Opens the map in some bytes through an API, and hands it to the work.
pub(crate) type Open = fn(&mut [u8], &mut dyn FnMut(&mut dyn Api));

/// The runtime API: the free functions where `KEY` is 0, else those of `KeySize`.
struct Raw<'a, const KEY: u32> {
    base: *mut u8,
    g: Geometry,
    block: PhantomData<&'a mut [u8]>,
}

pub(crate) fn raw<const KEY: u32>(bytes: &mut [u8], work: &mut dyn FnMut(&mut dyn Api)) {
    let g = Geometry::read(bytes).expect("a header");
    assert!(KEY == 0 || KEY as usize == g.key_size);
    let base = bytes.as_mut_ptr();
    // SAFETY: the bytes are initialised and more than a header.
    assert!(unsafe { validate(base) });
    work(&mut Raw::<KEY> { base, g, block: PhantomData });
}

/// `KeySize` for the key size of the map.
pub(crate) fn sized(bytes: &mut [u8], work: &mut dyn FnMut(&mut dyn Api)) {
    let open: Open = match Geometry::read(bytes).expect("a header").key_size {
        1 => raw::<1>,
        2 => raw::<2>,
        3 => raw::<3>,
        4 => raw::<4>,
        6 => raw::<6>,
        8 => raw::<8>,
        12 => raw::<12>,
        16 => raw::<16>,
        32 => raw::<32>,
        _ => raw::<0>,
    };
    open(bytes, work);
}

impl<const KEY: u32> Raw<'_, KEY> {
    fn value(&mut self, value: *mut u8) -> Option<&mut [u8]> {
        if value.is_null() {
            return None;
        }
        assert!(self.g.is_value(value.addr() - self.base.addr()), "an address where no value lies");
        // SAFETY: a value of the block, which is borrowed exclusively.
        Some(unsafe { std::slice::from_raw_parts_mut(value, self.g.value_size) })
    }

    fn next(&self, from: u32) -> Option<(u32, &[u8], &[u8])> {
        // SAFETY: the block is a map; keys and values that it gives out lie in it.
        unsafe {
            let (key, value, index) = find_next_entry(self.base, from);
            if from < 0xffff {
                let (as_key, as_value, short) = find_next_valid_entry(self.base, from as u16);
                let expected =
                    if index < 0xffff { (key, value, index as u16) } else { (ptr::null(), ptr::null_mut(), 0xffff) };
                assert_eq!((as_key, as_value, short), expected);
            }
            if index == u32::MAX {
                assert!(key.is_null() && value.is_null());
                return None;
            }
            let slice = |start, len| std::slice::from_raw_parts(start, len);
            Some((index, slice(key, self.g.key_size), slice(value.cast_const(), self.g.value_size)))
        }
    }
}

impl<const KEY: u32> Api for Raw<'_, KEY> {
    fn get(&mut self, key: &[u8]) -> Option<&mut [u8]> {
        assert_eq!(key.len(), self.g.key_size);
        // SAFETY: the block is a map, and the key has its key size.
        let (value, has) = unsafe {
            match KEY {
                0 => (lookup(self.base, key.as_ptr()), has(self.base, key.as_ptr())),
                _ => (KeySize::<KEY>::lookup(self.base, key.as_ptr()), KeySize::<KEY>::has(self.base, key.as_ptr())),
            }
        };
        assert_eq!(has, !value.is_null());
        self.value(value)
    }

    fn insert(&mut self, key: &[u8], value: &[u8]) -> Result<Option<Vec<u8>>, Full> {
        let old = self.get(key).map(|value| value.to_vec());
        // `reserve_entry` is for keys that are new
        let reserve = old.is_none() && key[0] % 2 == 1;
        // SAFETY: the block is a map, and the key has its key size.
        let into = unsafe {
            match (KEY, reserve) {
                (0, false) => get_or_reserve_entry(self.base, key.as_ptr()),
                (0, true) => reserve_entry(self.base, key.as_ptr()),
                (_, false) => KeySize::<KEY>::get_or_reserve_entry(self.base, key.as_ptr()),
                (_, true) => KeySize::<KEY>::reserve_entry(self.base, key.as_ptr()),
            }
        };
        let into = self.value(into).ok_or(Full)?;
        assert!(old.is_some() || into.iter().all(|byte| *byte == 0), "a fresh value is not zero");
        into.copy_from_slice(value);
        Ok(old)
    }

    fn remove(&mut self, key: &[u8]) -> Option<Vec<u8>> {
        let old = self.get(key).map(|value| value.to_vec());
        // SAFETY: the block is a map, and the key has its key size.
        let removed = unsafe {
            if KEY == 0 { remove(self.base, key.as_ptr()) } else { KeySize::<KEY>::remove(self.base, key.as_ptr()) }
        };
        assert_eq!(removed, old.is_some());
        old
    }

    fn entries(&mut self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let mut entries = Vec::new();
        let mut from = 0;
        while let Some((index, key, value)) = self.next(from) {
            assert!(index >= from);
            entries.push((key.to_vec(), value.to_vec()));
            from = index + 1;
        }
        entries
    }

    fn retain(&mut self, keep: &mut dyn FnMut(&[u8]) -> bool) {
        let mut from = 0;
        while let Some((index, key, _)) = self.next(from) {
            from = index + 1;
            if !keep(key) {
                let key = key.as_ptr(); // in the map itself, as a VM may have it
                // SAFETY: the block is a map, and the key one of its own.
                assert!(unsafe {
                    if KEY == 0 { remove(self.base, key) } else { KeySize::<KEY>::remove(self.base, key) }
                });
            }
        }
    }

    fn clear(&mut self) {
        // SAFETY: the block is a map.
        unsafe { clear(self.base) }
    }

    fn compact(&mut self) {
        // SAFETY: the block is a map.
        unsafe { compact(self.base) }
    }

    fn len(&mut self) -> usize {
        // SAFETY: the block is a map, and longer than the count in its header.
        self.g.count(unsafe { std::slice::from_raw_parts(self.base, self.g.header) })
    }
}

/// The safe views.
pub(crate) fn view(bytes: &mut [u8], work: &mut dyn FnMut(&mut dyn Api)) {
    work(&mut MapMut::new(bytes).expect("a map"));
}

impl Api for MapMut<'_> {
    fn get(&mut self, key: &[u8]) -> Option<&mut [u8]> {
        assert_eq!(self.as_ref().get(key).is_some(), self.as_ref().contains_key(key));
        assert_eq!(
            (MapMut::get(self, key), self.contains_key(key)),
            (self.as_ref().get(key), self.as_ref().contains_key(key))
        );
        assert_eq!(self.as_ref().get(&[key, &[0]].concat()), None, "a longer key");
        self.get_mut(key)
    }

    fn insert(&mut self, key: &[u8], value: &[u8]) -> Result<Option<Vec<u8>>, Full> {
        let old = self.as_ref().get(key).map(<[u8]>::to_vec);
        match self.get_or_reserve(key) {
            Ok((present, into)) => {
                assert_eq!(present, old.is_some());
                assert!(present || into.iter().all(|byte| *byte == 0), "a fresh value is not zero");
            }
            Err(error) => {
                assert!(matches!(error, InsertError::Full { .. }));
                assert_eq!(MapMut::insert(self, key, value), Err(error));
                return Err(Full);
            }
        }
        assert_eq!(MapMut::insert(self, key, value), Ok(true));
        Ok(old)
    }

    fn remove(&mut self, key: &[u8]) -> Option<Vec<u8>> {
        let old = self.as_ref().get(key).map(<[u8]>::to_vec);
        if key[0].is_multiple_of(2) {
            assert_eq!(MapMut::remove(self, key), old.is_some());
            old
        } else {
            let removed = self.remove_with(key, <[u8]>::to_vec);
            assert_eq!(removed, old);
            removed
        }
    }

    fn entries(&mut self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let mut left = MapMut::len(self);
        let mut iter = MapMut::iter(self);
        let mut entries = Vec::new();
        loop {
            assert_eq!((iter.len(), iter.size_hint()), (left, (left, Some(left))));
            let Some((key, value)) = iter.next() else { break };
            left -= 1;
            entries.push((key.to_vec(), value.to_vec()));
        }
        assert_eq!((left, iter.next()), (0, None));
        let mut mutable = self.iter_mut();
        assert_eq!(mutable.len(), entries.len());
        for (key, value) in &entries {
            let (its_key, its_value) = mutable.next().expect("as many");
            assert_eq!((its_key, &*its_value), (&key[..], &value[..]));
            its_value.copy_from_slice(value);
        }
        assert_eq!(mutable.next(), None);
        assert!(self.as_ref().into_iter().eq(MapMut::iter(self)));
        entries
    }

    fn retain(&mut self, keep: &mut dyn FnMut(&[u8]) -> bool) {
        MapMut::retain(self, |key, _| keep(key));
    }

    fn clear(&mut self) {
        MapMut::clear(self);
    }

    fn compact(&mut self) {
        MapMut::compact(self);
    }

    fn len(&mut self) -> usize {
        let len = self.as_ref().len();
        assert_eq!((self.as_ref().is_empty(), self.is_empty(), MapMut::len(self)), (len == 0, len == 0, len));
        len
    }
}

/// The typed API: bytes become a `hashmap_layout!` struct in place, with all checks.
pub(crate) fn typed<M, D, const SIZE: usize>(bytes: &mut [u8], work: &mut dyn FnMut(&mut dyn Api))
where
    M: Storage<Declaration = D> + DerefMut<Target = Map<D, SIZE>>,
    D: Declared<Key: for<'a> CheckedMut<'a> + Bytes, Value: for<'a> CheckedMut<'a> + Bytes>,
{
    work(&mut **M::mut_from_bytes(bytes).expect("a map"));
}

/// A key or value that a test can make of bytes.
pub(crate) trait Bytes: FromBytes + IntoBytes + Immutable + Copy + PartialEq + Debug {}
impl<T: FromBytes + IntoBytes + Immutable + Copy + PartialEq + Debug> Bytes for T {}

fn read<T: Bytes>(bytes: &[u8]) -> T {
    T::read_from_bytes(bytes).expect("as many bytes as the type has")
}

impl<D: Declared<Key: Bytes, Value: Bytes>, const SIZE: usize> Api for Map<D, SIZE> {
    fn get(&mut self, key: &[u8]) -> Option<&mut [u8]> {
        let key = read(key);
        let value = Self::get(self, &key).copied();
        assert_eq!(self.contains_key(&key), value.is_some());
        assert_eq!(self.get_key_value(&key), value.as_ref().map(|value| (&key, value)));
        let (first, last) = (self.keys().next().copied(), self.len());
        if let Some(first) = first.filter(|first| *first != key && last % 2 == 0) {
            let [its, found] = self.get_disjoint_mut([&first, &key]);
            assert!(its.is_some() && found.copied() == value);
        }
        self.get_mut(&key).map(IntoBytes::as_mut_bytes)
    }

    fn insert(&mut self, key: &[u8], value: &[u8]) -> Result<Option<Vec<u8>>, Full> {
        let way = key[0] % 5;
        let (key, value) = (read(key), read(value));
        let full = self.is_full();
        assert_eq!((full, self.capacity()), (Self::len(self) == D::ENTRIES, D::ENTRIES));
        let old = match way {
            0 => Self::insert(self, key, value).map_err(|full| assert_eq!((full.key, full.value), (key, value))),
            1 => match self.try_insert(key, value) {
                Ok(found) => {
                    assert_eq!(*found, value);
                    Ok(None)
                }
                Err(TryInsertError::Occupied { key, value }) => Ok(self.get_mut(&key).map(|old| replace(old, value))),
                Err(TryInsertError::Full(full)) => {
                    assert_eq!((full.key, full.value), (key, value));
                    Err(())
                }
            },
            2 => {
                let old = Self::get(self, &key).copied();
                self.entry(key)
                    .insert_entry(value)
                    .map(|entry| assert_eq!((*entry.key(), *entry.get()), (key, value)))
                    .map_err(|full| assert_eq!((full.key, full.value), (key, value)))
                    .map(|()| old)
            }
            3 => match self.entry(key) {
                Entry::Occupied(mut entry) => Ok(Some(entry.insert(value))),
                Entry::Vacant(entry) => entry
                    .insert(value)
                    .map(|found| assert_eq!(*found, value))
                    .map_err(|full| assert_eq!((full.key, full.value), (key, value)))
                    .map(|()| None),
            },
            _ => {
                let old = Self::get(self, &key).copied();
                self.try_extend([(key, value)])
                    .map_err(|rest| assert_eq!((rest.refused.key, rest.refused.value), (key, value)))
                    .map(|()| old)
            }
        };
        assert!(old.is_ok() || full);
        old.map(|old| old.map(|value| value.as_bytes().to_vec())).map_err(|()| Full)
    }

    fn remove(&mut self, key: &[u8]) -> Option<Vec<u8>> {
        // a walk over the whole map, where it is small
        let way = key[0] % if D::ENTRIES <= 64 { 4 } else { 3 };
        let key = read(key);
        let old = match way {
            0 => Self::remove(self, &key),
            3 => self.extract_if(|its, _| *its == key).next().map(|(was, value)| {
                assert_eq!(was, key);
                value
            }),
            1 => match self.entry(key) {
                Entry::Occupied(entry) => Some(entry.remove()),
                Entry::Vacant(entry) => {
                    assert_eq!(entry.into_key(), key);
                    None
                }
            },
            _ => self.remove_entry(&key).map(|(was, value)| {
                assert_eq!(was, key);
                value
            }),
        };
        old.map(|value| value.as_bytes().to_vec())
    }

    fn entries(&mut self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let mut left = Self::len(self);
        let mut iter = self.iter();
        let mut entries = Vec::new();
        while let Some((key, value)) = iter.next() {
            left -= 1;
            assert_eq!(iter.len(), left);
            entries.push((key.as_bytes().to_vec(), value.as_bytes().to_vec()));
        }
        assert_eq!(left, 0);
        assert!(self.keys().zip(self.values()).eq(self.iter()));
        let all = self.iter().map(|(key, value)| (*key, *value));
        assert!(self.clone().into_iter().eq(all.clone()) && self.clone().into_iter().len() == entries.len());
        assert!(self.clone().into_keys().zip(self.clone().into_values()).eq(all.clone()));
        let collected = Self::try_from_iter(all).expect("as many as there are");
        assert!(collected.len() == entries.len() && self.iter().all(|(key, value)| collected.get(key) == Some(value)));
        let values: Vec<_> = self.values().copied().collect();
        assert!(self.values_mut().map(|value| *value).eq(values));
        entries
    }

    fn retain(&mut self, keep: &mut dyn FnMut(&[u8]) -> bool) {
        if self.len().is_multiple_of(2) {
            Self::retain(self, |key, _| keep(key.as_bytes()));
        } else {
            let before = Self::len(self);
            let gone: Vec<_> = self.extract_if(|key, _| !keep(key.as_bytes())).map(|(key, _)| key).collect();
            assert_eq!(Self::len(self), before - gone.len());
        }
    }

    fn take_all(&mut self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let mut drain = self.drain();
        let mut entries = Vec::new();
        while let Some((key, value)) = drain.next() {
            entries.push((key.as_bytes().to_vec(), value.as_bytes().to_vec()));
            assert_eq!(drain.size_hint(), (drain.len(), Some(drain.len())));
        }
        entries
    }

    fn clear(&mut self) {
        Self::clear(self);
    }

    fn compact(&mut self) {
        Self::compact(self);
    }

    fn len(&mut self) -> usize {
        assert_eq!(self.is_empty(), Self::len(self) == 0);
        Self::len(self)
    }
}

/// A block and the API through which it is worked on.
pub(crate) struct Place {
    pub(crate) block: Block,
    pub(crate) open: Open,
}

impl Place {
    pub(crate) fn open<R>(&mut self, work: impl FnOnce(&mut dyn Api) -> R) -> R {
        let (mut work, mut result) = (Some(work), None);
        (self.open)(self.block.bytes_mut(), &mut |api| result = work.take().map(|work| work(api)));
        self.block.check_guards();
        assert!(MapRef::new(self.block.bytes()).is_ok(), "the library's own check");
        result.expect("the work was called")
    }
}
