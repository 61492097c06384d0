//! Bytes from elsewhere: which blocks the checked APIs take, what they say of the others, and that no block which they
//! take does harm.
//!
//! Verdicts are compared with those of [`judge`], a second reading of FORMAT.md. A checked API takes a block exactly if
//!
//! - its header is that of the expected map (typed) or fits itself and the bytes (untyped), and
//! - the occupied slots hold keys and values that are such, each key once, reachable, and as many as are counted,
//! - vacant slots are zero, in key and value,
//! - every overflow count is the number of keys that overflowed, or saturated.
//!
//! So a change to a single byte of a good block is taken in two cases: the block is good and means something else (a
//! byte of a value; a byte of a key, where the slot lies in the new key's probe sequence too), or it means the same
//! (padding, which nobody reads; an overflow count that is saturated now, which costs speed).
//!
//! `HASHMAP_MEM_LONG=1` sets every byte of a block to every value, and runs eight hundred times as many random blocks.
#![allow(unsafe_code, reason = "the runtime API")]
#![allow(clippy::cast_possible_truncation, reason = "numbers that look random are cut to size")]

pub(crate) mod common;

use common::oracle::{Geometry, put, wide_number};
use common::{Api, Block, HASHES, KINDS, Open, Rng, fewer, fewer_in_miri, long, raw, sized, typed, view};
use hashmap_mem::zerocopy::{Immutable, IntoBytes, TryFromBytes};
use hashmap_mem::{
    AttachError, CheckedMut, Declared, InsertError, Kind, Map, MapLayout, MapMut, MapRef, MapSpec, SlotCount, Storage,
    clear, compact, find_next_entry, get_or_reserve_entry, has, hashmap_layout, init_layout, lookup, overwrite, remove,
    validate,
};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::DerefMut;

type Entries = BTreeMap<Vec<u8>, Vec<u8>>;

// ---- what a block should be judged ----

/// What a byte of the block belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    Header,
    /// A status byte, a tag or an overflow count.
    Control,
    Key(usize),
    Value(usize),
    Padding,
}

fn part(g: &Geometry, at: usize) -> Part {
    if at < g.header {
        return Part::Header;
    }
    if (0..g.slot_count).any(|slot| g.status_at(slot) == at)
        || (0..g.overflow_counts()).any(|counter| g.overflow_at(counter) == at)
        || g.unused_counts().contains(&at)
    {
        return Part::Control;
    }
    if at >= g.slots_offset && (at - g.slots_offset) / g.stride < g.slot_count {
        let (slot, within) = ((at - g.slots_offset) / g.stride, (at - g.slots_offset) % g.stride);
        if (g.key_offset..g.key_offset + g.key_size).contains(&within) {
            return Part::Key(slot);
        }
        if (g.value_offset..g.value_offset + g.value_size).contains(&within) {
            return Part::Value(slot);
        }
    }
    Part::Padding
}

/// The byte that says whether a slot is occupied.
fn status(g: &Geometry, block: &[u8], slot: usize) -> u8 {
    block[g.status_at(slot)]
}

/// The entries of a block whose header is good, or `None` where the rest is not.
pub(crate) fn judge(g: &Geometry, block: &[u8]) -> Option<Entries> {
    let mut entries = Entries::new();
    let mut overflows = vec![0; g.overflow_counts()];
    for slot in 0..g.slot_count {
        let (status, key, value) = (status(g, block, slot), g.key(block, slot), g.value(block, slot));
        if status < 0x80 {
            let zero = key.iter().chain(value).all(|byte| *byte == 0);
            if !zero || g.kind == Kind::Group && status != 0 {
                return None;
            }
            continue;
        }
        if g.find(block, key).0 != Some(slot) || entries.insert(key.to_vec(), value.to_vec()).is_some() {
            return None;
        }
        g.overflowed(key, slot).for_each(|group| overflows[g.overflow_index(group)] += 1);
    }
    let counts = (0..g.overflow_counts()).all(|index| {
        let stored = g.overflow(block, index);
        stored == g.saturated() || usize::from(stored) == overflows[index]
    });
    // where any is saturated, the first one says so
    let saturated = |counter| g.overflow(block, counter) == g.saturated();
    let counts = counts && (saturated(0) || !(0..g.overflow_counts()).any(saturated));
    let unused = block[g.unused_counts()].iter().all(|byte| *byte == 0);
    (counts && unused && g.count(block) == entries.len() && entries.len() <= g.entries).then_some(entries)
}

fn number(block: &[u8], at: usize, bytes: usize) -> u128 {
    wide_number(block, at, bytes).into()
}

/// The geometry that a header says, if it fits itself and the bytes.
fn header(block: &[u8]) -> Option<Geometry> {
    let code = *block.get(23)?;
    let class = [8, 32, 64, 128][usize::from(code >> 6)];
    let (short, header) = match code & 0x3f {
        0x3a..=0x3d => (true, 24),
        0x38 | 0x39 => (false, 32),
        0x36 | 0x37 => (true, 40),
        0x35 => (false, 48),
        _ => return None,
    };
    if block.len() < header {
        return None;
    }
    let header = header as u128;
    let bucket = matches!(code & 0x3f, 0x3c | 0x3d | 0x37);
    let [key, value, value_offset, stride] = [4, 8, 12, 16].map(|at| number(block, at, 4));
    let (entries, slots) = if short { (20, 0) } else { (24, 28) };
    let bytes = if short { 2 } else { 4 };
    let (entries, slots) = (number(block, entries, bytes), number(block, slots, bytes));
    let key_offset = if short { block[22].into() } else { number(block, 20, 3) };
    let control = if bucket {
        header
    } else if short {
        header + slots
    } else {
        header + slots + slots / 2
    };
    let size = control.div_ceil(class) * class + slots * stride;
    let size = if bucket { size } else { size.div_ceil(4) * 4 };
    let fits = (if short { 1..=32_768 } else { 8..=1 << 31 }).contains(&slots)
        && (if short { slots.is_power_of_two() } else { slots.is_multiple_of(4) })
        && (1..=slots).contains(&entries)
        && key > 0
        && (if bucket { key_offset.is_power_of_two() && key_offset <= 128 } else { key_offset == 0 })
        && value_offset >= key_offset + key
        && stride >= value_offset + value
        && size <= u32::MAX.into()
        && size <= block.len() as u128;
    if fits { Geometry::read(block) } else { None }
}

// ---- typed maps to attach ----

macro_rules! forms {
    ($(#[$attribute:meta])* $module:ident: $k:ty => $v:ty, $n:literal, $all:ident) => {
        mod $module {
            use super::*;

            hashmap_layout! {
                struct BucketFx64 { key: $k, value: $v, entries: $n, layout: bucket, load: 100 }
                struct BucketFx32 { key: $k, value: $v, entries: $n, layout: bucket, load: 100, hash: fx32 }
                struct SplitFx64 { key: $k, value: $v, entries: $n, layout: split, load: 100 }
                struct SplitFx32 { key: $k, value: $v, entries: $n, layout: split, load: 100, hash: fx32 }
                struct GroupFx64 { key: $k, value: $v, entries: $n, layout: group, load: 100 }
                struct GroupFx32 { key: $k, value: $v, entries: $n, layout: group, load: 100, hash: fx32 }
            }

            pub(crate) fn all() -> [Form; 6] {
                [
                    form!(BucketFx64),
                    form!(BucketFx32),
                    form!(SplitFx64),
                    form!(SplitFx32),
                    form!(GroupFx64),
                    form!(GroupFx32),
                ]
            }
        }
        pub(crate) use $module::all as $all;
    };
}

/// One typed map: its layout, its checked API, and that API's verdict.
pub(crate) struct Form {
    l: MapLayout,
    open: Open,
    verdict: fn(&mut [u8]) -> Result<Entries, AttachError>,
}

macro_rules! form {
    ($map:ident) => {
        Form {
            l: $map::LAYOUT,
            open: typed::<$map, _, _>,
            verdict: |bytes| {
                let entries = $map::ref_from_bytes(bytes).map(|map| {
                    assert!(map.iter().all(|(key, value)| map.get(key) == Some(value)));
                    map.iter().map(|(key, value)| (key.as_bytes().to_vec(), value.as_bytes().to_vec())).collect()
                });
                assert_eq!($map::mut_from_bytes(bytes).err(), entries.as_ref().err().copied());
                entries
            },
        }
    };
}

// a key of two bytes and a value of four: padding in a bucket and in a slot
forms!(small: u16 => u32, 9, small_forms);
forms!(wide: u64 => u64, 20, wide_forms);

impl Form {
    pub(crate) fn geometry(&self) -> Geometry {
        Geometry::read(self.fresh().bytes()).expect("a header")
    }

    /// An empty map in a guarded block, aligned for the type.
    fn fresh(&self) -> Block {
        let mut block = Block::new(self.l.size(), 0);
        // SAFETY: as many bytes as the layout says.
        unsafe { init_layout(block.bytes_mut().as_mut_ptr(), &self.l) };
        block
    }

    fn key(&self, number: usize) -> Vec<u8> {
        (number as u64).to_le_bytes()[..self.l.key_size()].to_vec()
    }

    /// A map with `left` entries, after many insertions and removals.
    pub(crate) fn populated(&self, left: usize, seed: u64) -> Block {
        let mut block = self.fresh();
        let mut map = MapMut::new(block.bytes_mut()).expect("a map");
        let mut rng = Rng(seed);
        for _ in 0..200 {
            let key = self.key(rng.below(3 * self.l.entries()));
            if map.as_ref().len() < self.l.entries() && rng.below(5) > 0 {
                let value = rng.bytes(self.l.value_size());
                assert!(map.insert(&key, &value).is_ok());
            } else {
                map.remove(&key);
            }
        }
        while map.as_ref().len() != left {
            let key = self.key(rng.below(3 * self.l.entries()));
            if map.as_ref().len() < left {
                map.insert(&key, &rng.bytes(self.l.value_size())).is_ok()
            } else {
                map.remove(&key)
            };
        }
        block
    }
}

fn guarded(bytes: &[u8]) -> Block {
    let mut block = Block::new(bytes.len(), 0);
    block.bytes_mut().copy_from_slice(bytes);
    block
}

/// Works on a block that was taken: it holds these entries, and every operation does as it should.
fn exercise(open: Open, bytes: &[u8], entries: &Entries, limit: usize) {
    let mut block = guarded(bytes);
    open(block.bytes_mut(), &mut |api| {
        let mut model = entries.clone();
        assert_eq!(api.len(), model.len());
        assert!(api.entries() == in_order(api, &model));
        for (number, (key, value)) in entries.iter().enumerate() {
            assert_eq!(api.get(key).as_deref(), Some(&value[..]));
            let other: Vec<u8> = value.iter().map(|byte| !byte).collect();
            assert_eq!(api.insert(key, &other), Ok(Some(value.clone())));
            model.insert(key.clone(), other.clone());
            if number % 2 == 1 {
                assert_eq!(api.remove(key), Some(other));
                assert!(api.get(key).is_none() && api.remove(key).is_none());
                model.remove(key);
            }
        }
        let (key_size, value_size) = match entries.first_key_value() {
            Some((key, value)) => (key.len(), value.len()),
            None => {
                let g = Geometry::read(bytes).expect("a header");
                (g.key_size, g.value_size)
            }
        };
        let mut rng = Rng(1);
        for number in 0..4 * limit {
            let (key, value) = (rng.bytes(key_size), rng.bytes(value_size));
            if number % 5 == 4 {
                assert_eq!(api.remove(&key), model.remove(&key));
                continue;
            }
            let full = model.len() == limit && !model.contains_key(&key);
            let found = api.insert(&key, &value);
            assert_eq!(found.is_err(), full, "N means N");
            if !full {
                assert_eq!(found, Ok(model.insert(key, value)));
            }
        }
        api.compact();
        assert!(api.entries() == in_order(api, &model));
        assert!(model.iter().all(|(key, value)| api.get(key).as_deref() == Some(&value[..])));
        api.retain(&mut |key| key[0] % 2 == 0);
        model.retain(|key, _| key[0] % 2 == 0);
        assert!(api.entries() == in_order(api, &model));
        api.clear();
        assert_eq!((api.len(), api.entries()), (0, vec![]));
    });
    block.check_guards();
}

/// The entries of a model, in the order in which the API gives them.
fn in_order(api: &mut dyn Api, model: &Entries) -> Vec<(Vec<u8>, Vec<u8>)> {
    let found = api.entries();
    let expected = found.iter().filter_map(|(key, _)| model.get_key_value(key));
    let expected: Vec<_> = expected.map(|(key, value)| (key.clone(), value.clone())).collect();
    assert_eq!((expected.len(), found.len()), (model.len(), model.len()));
    expected
}

/// A good header, and any bytes behind it: no call of the runtime API leaves the block, and every call ends.
fn exercise_raw(bytes: &[u8], rng: &mut Rng) {
    let mut block = guarded(bytes);
    let l = MapLayout::of_block(block.bytes()).expect("a good header").expect("a header");
    let base = block.bytes_mut().as_mut_ptr();
    let mut other = Block::new(l.size(), 1);
    // SAFETY: a block whose header passed `of_block`, and keys of its size outside and inside of it.
    unsafe {
        init_layout(
            other.bytes_mut().as_mut_ptr(),
            &MapLayout::of_block(block.bytes()).expect("good").expect("header"),
        );
        let _ = validate(base);
        let mut walked = 0;
        let mut from = 0;
        loop {
            let (key, value, index) = find_next_entry(base, from);
            if index == u32::MAX {
                break;
            }
            assert!(index >= from && (index as usize) < l.slots());
            let at = l.slots_offset() + index as usize * l.stride();
            assert_eq!(key.addr() - base.addr(), at + l.key_offset());
            assert_eq!(value.addr() - base.addr(), at + l.value_offset());
            if walked % 3 == 0 {
                let _ = (lookup(base, key), has(base, key));
                let _ = remove(base, key);
            }
            walked += 1;
            from = index + 1;
        }
        for _ in 0..4 {
            let key = rng.bytes(l.key_size());
            let value = get_or_reserve_entry(base, key.as_ptr());
            if !value.is_null() {
                value.write_bytes(7, l.value_size());
            }
            let _ = (has(base, key.as_ptr()), remove(base, key.as_ptr()));
        }
        let _ = overwrite(other.bytes_mut().as_mut_ptr(), base);
        compact(base);
        let _ = overwrite(base, other.bytes_mut().as_mut_ptr());
        clear(base);
        assert_eq!(find_next_entry(base, 0).2, u32::MAX);
    }
    block.check_guards();
    other.check_guards();
}

// ---- good blocks ----

#[test]
fn a_good_block_attaches_through_every_api() {
    for form in small_forms().into_iter().chain(wide_forms()) {
        let g = form.geometry();
        for left in (0..=form.l.entries()).step_by(fewer_in_miri(1, 9)) {
            let mut block = form.populated(left, left as u64);
            let entries = judge(&g, block.bytes()).expect("a good block");
            assert_eq!(entries.len(), left);
            assert_eq!((form.verdict)(block.bytes_mut()), Ok(entries.clone()));
            let map = MapRef::new(block.bytes()).expect("a good block");
            assert!(map.iter().all(|(key, value)| entries[key] == value && map.get(key) == Some(value)));
            assert_eq!((map.len(), map.layout().map(MapLayout::size)), (left, Some(form.l.size())));
            for open in [form.open, raw::<0>, sized, view] {
                exercise(open, block.bytes(), &entries, form.l.entries());
            }
            block.check_guards();
        }
    }
}

#[test]
fn zero_bytes_are_the_empty_map() {
    for form in small_forms() {
        let mut block = Block::new(form.l.size(), 0);
        block.bytes_mut().fill(0);
        assert_eq!((form.verdict)(block.bytes_mut()), Ok(Entries::new()));
        // the typed API knows the layout without a header, and takes entries
        let key = form.key(3);
        (form.open)(block.bytes_mut(), &mut |api| {
            assert!(api.len() == 0 && api.get(&key).is_none() && api.remove(&key).is_none());
            api.compact();
            api.clear();
            assert_eq!(api.entries(), []);
        });
        assert!(block.bytes().iter().all(|byte| *byte == 0), "no header before there is an entry");
        (form.open)(block.bytes_mut(), &mut |api| {
            assert_eq!(api.insert(&key, &[1, 2, 3, 4]), Ok(None));
        });
        let mut made = form.fresh();
        assert_eq!(MapMut::new(made.bytes_mut()).expect("a map").insert(&key, &[1, 2, 3, 4]), Ok(false));
        assert!(made.bytes() == block.bytes());

        // the untyped APIs know no layout, and refuse them
        block.bytes_mut().fill(0);
        let mut map = MapMut::new(block.bytes_mut()).expect("zero bytes");
        assert!(map.as_ref().layout().is_none() && map.as_ref().is_empty());
        assert_eq!(map.insert(&key, &[1, 2, 3, 4]), Err(InsertError::Full { entries: 0 }));
        assert!(map.get_mut(&key).is_none() && !map.remove(&key) && map.as_ref().iter().next().is_none());
        map.clear();
        map.compact();
        assert!(block.bytes().iter().all(|byte| *byte == 0));

        // one byte is not zero: no map
        for at in [0, 5, 24, 40, form.l.size() - 1] {
            block.bytes_mut().fill(0);
            block.bytes_mut()[at] = 1;
            let code = AttachError::Header { field: "code", expected: form.l.code().into(), found: 0 };
            assert_eq!((form.verdict)(block.bytes_mut()), Err(code));
        }
    }
    // without a header, the untyped APIs do not know where the map ends
    let behind = [vec![0; 32], vec![7; 100]].concat();
    assert!(MapRef::new(&behind).is_ok_and(|map| map.is_empty() && map.layout().is_none()));
    for len in 0..24 {
        assert_eq!(MapRef::new(&vec![0; len]).err(), Some(AttachError::Length { expected: 24, found: len }));
    }
    assert!((24..100).all(|len| MapRef::new(&vec![0; len]).is_ok_and(|map| map.is_empty())));
}

/// One block, every API in turn, in no order.
#[test]
fn apis_interleaved() {
    for form in small_forms().into_iter().chain(wide_forms()) {
        let mut block = Block::new(form.l.size(), 0);
        block.bytes_mut().fill(0); // the typed API comes first
        let mut model = Entries::new();
        let mut rng = Rng(21);
        for round in 0..fewer_in_miri(400, 20) {
            let open = if round == 0 { form.open } else { *rng.pick(&[form.open, raw::<0>, sized, view]) };
            open(block.bytes_mut(), &mut |api| {
                for _ in 0..=rng.below(4) {
                    let (key, value) = (form.key(rng.below(3 * form.l.entries())), rng.bytes(form.l.value_size()));
                    match rng.below(40) {
                        0 => api.compact(),
                        1 if rng.below(8) == 0 => {
                            api.clear();
                            model.clear();
                        }
                        2..18 => assert_eq!(api.remove(&key), model.remove(&key)),
                        _ if model.len() == form.l.entries() && !model.contains_key(&key) => {
                            assert!(api.insert(&key, &value).is_err());
                        }
                        _ => assert_eq!(api.insert(&key, &value), Ok(model.insert(key, value))),
                    }
                }
            });
            if block.bytes()[23] != 0 {
                form.geometry().check(block.bytes());
            }
            assert_eq!((form.verdict)(block.bytes_mut()), Ok(model.clone()), "round {round}");
            block.check_guards();
            if round == 0 && block.bytes()[23] == 0 {
                // no entry was inserted: the header must be written for the APIs that need it
                block = form.fresh();
            }
        }
    }
}

// ---- what is wrong, and where ----

#[test]
fn wrong_length() {
    for form in small_forms() {
        let mut block = form.populated(5, 31).bytes().to_vec();
        let expected = block.len();
        block.resize(expected + 64, 0);
        for found in (0..expected).step_by(fewer_in_miri(1, 10)).chain([expected + 1, expected + 8, expected + 64]) {
            let error = AttachError::Length { expected, found };
            let verdict = (form.verdict)(guarded(&block[..found]).bytes_mut());
            assert_eq!(verdict.map(drop), if found > expected { Ok(()) } else { Err(error) });
            let header = if found < 24 || form.l.kind() != Kind::Group { 24 } else { 32 };
            match MapRef::new(&block[..found]) {
                Ok(map) => assert!(found > expected && map.len() == 5, "bytes behind the map do not matter"),
                Err(error) => {
                    let expected = if found < header { header } else { expected };
                    assert_eq!(error, AttachError::Length { expected, found });
                }
            }
        }
    }
}

/// What the call `layout` makes is what a typed map takes that is declared so, and one that is not says how.
#[test]
fn blocks_of_the_call_layout() {
    hashmap_layout! {
        struct SameSlots { key: u32, value: u64, entries: 100, layout: bucket, slots: next_power_of_two }
        struct OtherSlots { key: u32, value: u64, entries: 100, layout: bucket }
    }
    let (_, init) = hashmap_mem::layout(4, 4, 8, 8, 100);
    assert_eq!((SameSlots::SIZE, SameSlots::LAYOUT.slots()), (init.total_size as usize, 128));
    let mut block = Block::new(SameSlots::SIZE + 40, 0);
    // SAFETY: a block of at least this size; key and value have the sizes of the map.
    unsafe {
        hashmap_mem::init(block.bytes_mut().as_mut_ptr(), &init);
        let value = get_or_reserve_entry(block.bytes_mut().as_mut_ptr(), 7_u32.to_ne_bytes().as_ptr());
        value.copy_from_nonoverlapping(70_u64.to_ne_bytes().as_ptr(), 8);
    }
    let map = SameSlots::ref_from_bytes(block.bytes()).expect("the map that was declared, and bytes behind it");
    assert_eq!((map.len(), map.get(&7)), (1, Some(&70)));
    let error = OtherSlots::ref_from_bytes(block.bytes()).expect_err("too short for twice the slots");
    assert!(matches!(error, AttachError::Length { .. }));
    let mut long = Block::new(OtherSlots::SIZE, 0);
    long.bytes_mut()[..SameSlots::SIZE].copy_from_slice(&block.bytes()[..SameSlots::SIZE]);
    let error = OtherSlots::ref_from_bytes(long.bytes()).expect_err("other slots");
    let text =
        "header, capacity: 128 found, 256 expected (with `slots: next_power_of_two`, as the call `layout` takes?)";
    assert_eq!(error.to_string(), text);
}

/// A map in whole cache lines: one more thing that the address must be.
#[test]
fn aligned_by_declaration() {
    hashmap_layout! {
        struct Lines { key: u32, value: u64, entries: 10, align: 64 }
    }
    assert_eq!((align_of::<Lines>(), size_of::<Lines>(), Lines::SIZE % 64), (64, Lines::SIZE, 0));
    let mut block = Block::new(Lines::SIZE + 8, 0); // at the beginning of a line
    block.bytes_mut().fill(0);
    let map = Lines::mut_from_bytes(block.bytes_mut()).expect("an empty map");
    assert_eq!((map.insert(1, 2), map.insert(3, 4), map.remove(&3)), (Ok(None), Ok(None), Some(4)));
    assert_eq!(Lines::ref_from_bytes(block.bytes()).map(|map| map.get(&1)), Ok(Some(&2)));
    assert_eq!(MapRef::new(block.bytes()).expect("a map").len(), 1);
    let mut moved = Block::new(Lines::SIZE, 8);
    moved.bytes_mut().copy_from_slice(&block.bytes()[..Lines::SIZE]);
    let error = Lines::ref_from_bytes(moved.bytes()).expect_err("behind the start of a line");
    assert_eq!(error, AttachError::Alignment { expected: 64, found: 8 });
}

#[test]
fn misaligned_address() {
    for form in small_forms().into_iter().chain(wide_forms()) {
        let good = form.populated(5, 32);
        for (offset, zero) in (0..=form.l.align() * 2).flat_map(|offset| [(offset, false), (offset, true)]) {
            let mut block = Block::new(form.l.size(), offset);
            block.bytes_mut().copy_from_slice(good.bytes());
            if zero {
                block.bytes_mut().fill(0);
            }
            let (expected, found) = (form.l.align(), offset % form.l.align());
            let verdict = (form.verdict)(block.bytes_mut());
            if found == 0 {
                assert!(verdict.is_ok());
            } else {
                assert_eq!(verdict, Err(AttachError::Alignment { expected, found }));
            }
            assert!(MapRef::new(block.bytes()).is_ok(), "the untyped API asks for no alignment");
        }
    }
}

/// Fields of the headers: name, where, how many bytes.
const SHORT: [(&str, usize, usize); 8] = [
    ("capacity", 0, 2),
    ("key_size", 4, 4),
    ("value_size", 8, 4),
    ("value_offset", 12, 4),
    ("bucket_size", 16, 4),
    ("logical_limit", 20, 2),
    ("key_offset", 22, 1),
    ("code", 23, 1),
];
const GROUP: [(&str, usize, usize); 8] = [
    ("key_size", 4, 4),
    ("value_size", 8, 4),
    ("value_offset", 12, 4),
    ("slot_size", 16, 4),
    ("reserved", 20, 3),
    ("code", 23, 1),
    ("logical_limit", 24, 4),
    ("slots", 28, 4),
];

#[test]
fn every_header_field_one_by_one() {
    let mut rng = Rng(33);
    for form in small_forms() {
        let good = form.populated(5, 33).bytes().to_vec();
        let fields = if form.l.kind() == Kind::Group { GROUP } else { SHORT };
        let count = if form.l.kind() == Kind::Group { (0, 4) } else { (2, 2) };
        let mut covered: Vec<_> = fields.iter().chain([&("", count.0, count.1)]).flat_map(|f| f.1..f.1 + f.2).collect();
        covered.sort_unstable();
        assert!(covered.into_iter().eq(0..form.geometry().header), "every byte of the header is in a field");
        for (field, at, bytes) in fields {
            let expected = number(&good, at, bytes) as u64;
            let highest = u64::MAX >> (64 - 8 * bytes);
            let mut others: Vec<u64> = (0..8 * bytes).map(|bit| expected ^ 1 << bit).collect();
            others.extend([0, 1, expected.wrapping_add(1) & highest, expected.wrapping_sub(1) & highest, highest]);
            others.extend((0..20).map(|_| rng.next() & highest));
            let others = others.into_iter().filter(|found| *found != expected);
            for found in others.step_by(fewer_in_miri(1, 11)) {
                let mut block = guarded(&good);
                put(block.bytes_mut(), at, bytes, found);
                let error = AttachError::Header { field, expected, found };
                assert_eq!((form.verdict)(block.bytes_mut()), Err(error));
                untyped_verdict(block.bytes(), &mut rng);
            }
        }
        let (at, bytes) = count;
        for found in (0..fewer_in_miri(600, 12)).chain([0xffff]).filter(|found| *found != 5) {
            let mut block = guarded(&good);
            put(block.bytes_mut(), at, bytes, found as u64);
            let expected = if found > form.l.entries() { form.l.entries() as u64 } else { 5 };
            let error = AttachError::Count { expected, found: found as u64 };
            assert_eq!((form.verdict)(block.bytes_mut()), Err(error));
            assert_eq!(MapRef::new(block.bytes()).err(), Some(error));
            exercise_raw(block.bytes(), &mut rng);
        }
    }
}

/// Checks that the untyped APIs take the block exactly if it is good, and works on what they take. Gives the verdict.
pub(crate) fn untyped_verdict(bytes: &[u8], rng: &mut Rng) -> bool {
    let mut block = guarded(bytes);
    let g = header(bytes);
    let expected = g.and_then(|g| Some((judge(&g, &bytes[..g.size])?, g)));
    let found = MapRef::new(block.bytes()).map(|map| (map.layout().is_some(), map.len()));
    assert_eq!(MapMut::new(block.bytes_mut()).err(), found.as_ref().err().copied());
    if bytes.len() >= 24 && bytes.iter().take(32).all(|byte| *byte == 0) {
        // a zero header does not say how long the map is: bytes behind it may belong to something else
        assert_eq!(found, Ok((false, 0)));
        return true;
    }
    assert_eq!(
        g.is_some(),
        MapLayout::of_block(bytes).is_ok_and(|l| l.is_some()),
        "header: {:02x?}",
        &bytes[..32.min(bytes.len())]
    );
    if let Some(g) = &g {
        g.assert_is(&MapLayout::of_block(bytes).expect("good").expect("a header"));
        exercise_raw(bytes, rng);
        if rng.below(32) == 0 {
            assert!(!MapLayout::of_block(bytes).expect("good").expect("a header").to_string().is_empty());
        }
    }
    match (&expected, found) {
        (Some((entries, g)), Ok((true, len))) => {
            assert_eq!(len, entries.len());
            for open in [view, raw::<0>] {
                exercise(open, &bytes[..g.size], entries, g.entries);
            }
        }
        (None, Err(_)) => {}
        (expected, found) => panic!("{expected:?} expected, {found:?} found of\n{bytes:02x?}"),
    }
    expected.is_some()
}

/// The tag 0x81 instead of 0x80, after a vacant place. The search for the tag 0x80 takes 0x81 for a candidate there,
/// because the subtraction borrows from it for the vacant place below. So it finds the key, but only until that place
/// is occupied.
#[test]
fn a_tag_that_is_nearly_right() {
    let form = &small_forms()[4];
    let g = form.geometry();
    let keys = |tag: u8| (0..=u16::MAX).map(u16::to_le_bytes).filter(move |key| (g.home(key), g.tag(key)) == (0, tag));
    let (below, key) = (keys(0x90).next().expect("one"), keys(0x80).next().expect("one"));
    let mut block = form.fresh();
    let mut map = MapMut::new(block.bytes_mut()).expect("a map");
    for key in [below, key] {
        map.insert(&key, &[1; 4]).expect("room");
    }
    assert!(map.remove(&below));
    assert!((form.verdict)(block.bytes_mut()).is_ok());
    assert_eq!(block.bytes()[g.control_offset..g.control_offset + 2], [0, 0x80]);
    block.bytes_mut()[g.control_offset + 1] = 0x81;
    let error = AttachError::Unreachable { slot: 1 };
    assert_eq!((form.verdict)(block.bytes_mut()), Err(error));
    assert_eq!(MapRef::new(block.bytes()).err(), Some(error));
}

/// Like [`untyped_verdict`], for the typed API too.
pub(crate) fn typed_verdict(form: &Form, bytes: &[u8], rng: &mut Rng) -> bool {
    let fresh = form.fresh();
    let g = form.geometry();
    let count = if g.kind == Kind::Group { 0..4 } else { 2..4 };
    let same_header = (0..g.header).all(|at| count.contains(&at) || bytes[at] == fresh.bytes()[at]);
    let zero = bytes.iter().all(|byte| *byte == 0);
    let expected = if zero { Some(Entries::new()) } else { same_header.then(|| judge(&g, bytes)).flatten() };
    let found = (form.verdict)(guarded(bytes).bytes_mut());
    assert_eq!(found.as_ref().ok(), expected.as_ref(), "{found:?} of\n{bytes:02x?}");
    if let (Some(entries), false) = (&expected, zero) {
        exercise(form.open, bytes, entries, g.entries);
    }
    assert!(untyped_verdict(bytes, rng) || expected.is_none(), "what is good for one is good for all");
    expected.is_some()
}

/// Every byte of a block is set to every other value, in a short run to a quarter of them.
#[test]
fn every_byte_of_a_small_block() {
    let mut rng = Rng(34);
    for form in small_forms() {
        let g = form.geometry();
        let saturated = g.saturated();
        let good = form.populated(7, 34).bytes().to_vec();
        let before = judge(&g, &good).expect("a good block");
        let (mut saturated_taken, mut values_taken, mut padding_taken) = (0, 0usize, 0usize);
        // of all bytes, or of a tenth of them, every other value, a quarter of them, or two
        let places = || (0..good.len()).step_by(fewer_in_miri(1, 10));
        let some = |byte: &u8| byte % 4 == 1 || byte & 0x7f == 0x7f;
        let bytes =
            || (0..=0xffu8).filter(|byte| if cfg!(miri) { [1, 0x7f].contains(byte) } else { long() || some(byte) });
        for (at, byte) in places().flat_map(|at| bytes().map(move |byte| (at, byte))) {
            if good[at] == byte {
                continue;
            }
            let mut block = guarded(&good);
            block.bytes_mut()[at] = byte;
            let verdict = (form.verdict)(block.bytes_mut());
            let expected = if at < g.header { None } else { judge(&g, block.bytes()) };
            assert_eq!(verdict.as_ref().ok(), expected.as_ref());
            let occupied = |slot| status(&g, &good, slot) >= 0x80;
            let changed = |now: &Entries| now.iter().filter(|(key, value)| before.get(*key) != Some(*value)).count();
            match (part(&g, at), &verdict) {
                (Part::Header | Part::Control, Err(_)) => {}
                (Part::Control, Ok(now)) => {
                    assert!(
                        byte & saturated == saturated && byte & !saturated == good[at] & !saturated && *now == before
                    );
                    saturated_taken += 1;
                }
                (Part::Padding, Ok(now)) => {
                    assert!(*now == before);
                    padding_taken += 1;
                }
                (Part::Key(slot) | Part::Value(slot), Err(error)) if !occupied(slot) => {
                    assert_eq!(*error, AttachError::Vacant { slot: slot as u32 });
                }
                (Part::Value(_), Ok(now)) => {
                    assert!(changed(now) == 1 && now.keys().eq(before.keys()));
                    values_taken += 1;
                }
                (Part::Key(_), Err(AttachError::Unreachable { .. } | AttachError::OverflowCounts)) => {}
                (Part::Key(slot), Ok(now)) => assert!(occupied(slot) && changed(now) == 1),
                (part, verdict) => panic!("byte {at} ({part:?}) set to {byte:#x}: {verdict:?}"),
            }
            match &verdict {
                _ if byte % 16 != 1 => {}
                Ok(entries) => {
                    exercise(form.open, block.bytes(), entries, g.entries);
                    exercise(view, block.bytes(), entries, g.entries);
                }
                Err(_) if at >= g.header => exercise_raw(block.bytes(), &mut rng),
                Err(_) => {}
            }
        }
        if cfg!(miri) {
            continue;
        }
        let occupied = |slot| status(&g, &good, slot) >= 0x80;
        let of_values = |at: &usize| matches!(part(&g, *at), Part::Value(slot) if occupied(slot));
        let others = |at: usize| bytes().filter(|byte| *byte != good[at]).count();
        assert_eq!((0..good.len()).filter(of_values).count(), 7 * 4);
        assert_eq!(values_taken, (0..good.len()).filter(of_values).map(others).sum());
        let padding = (0..good.len()).filter(|at| part(&g, *at) == Part::Padding);
        assert_eq!(padding_taken, padding.map(others).sum());
        assert_eq!(saturated_taken, 1, "the first one, which says that there may be others");
    }
}

#[test]
fn overflow_counts_too_high_or_too_low() {
    for form in wide_forms() {
        let g = form.geometry();
        let good = form.populated(form.l.entries(), 35).bytes().to_vec();
        let saturated = g.saturated();
        let counts: Vec<u8> = (0..g.overflow_counts()).map(|index| g.overflow(&good, index)).collect();
        assert!(counts.iter().any(|count| *count > 0));
        for (index, count) in counts.iter().enumerate() {
            let at = g.overflow_at(index);
            for other in (0..=saturated).step_by(fewer_in_miri(1, 9)).filter(|other| other != count) {
                let mut block = guarded(&good);
                block.bytes_mut()[at] = good[at] & !saturated | other;
                let verdict = (form.verdict)(block.bytes_mut());
                match other {
                    _ if other == saturated && index == 0 => assert_eq!(verdict, Ok(judge(&g, &good).expect("good"))),
                    0 => assert!(matches!(verdict, Err(AttachError::Unreachable { .. }))),
                    _ => assert_eq!(verdict, Err(AttachError::OverflowCounts), "{other} for {count}"),
                }
            }
        }
        // one too many here, one too few there
        let (more, less) = (counts.iter().position(|c| *c == 0), counts.iter().position(|c| *c > 1));
        if let (Some(more), Some(less)) = (more, less) {
            let mut block = guarded(&good);
            block.bytes_mut()[g.overflow_at(more)] += 1;
            block.bytes_mut()[g.overflow_at(less)] -= 1;
            assert_eq!((form.verdict)(block.bytes_mut()), Err(AttachError::OverflowCounts));
        }
    }
}

#[test]
fn entries_in_the_wrong_place() {
    for form in wide_forms() {
        let g = form.geometry();
        let good = form.populated(12, 36).bytes().to_vec();
        let control = |slot: usize| g.status_at(slot);
        let at = |slot: usize| g.slots_offset + slot * g.stride + g.key_offset;
        let occupied: Vec<_> = g.occupied(&good).collect();
        let vacant: Vec<_> = (0..g.slot_count).filter(|slot| !occupied.contains(slot)).collect();
        // the same key a second time
        let (from, to) = (occupied[0], vacant[0]);
        let mut block = guarded(&good);
        block.bytes_mut()[control(to)] |= good[control(from)] | 0x80;
        block.bytes_mut().copy_within(at(from)..at(from) + 16, at(to));
        assert!(matches!((form.verdict)(block.bytes_mut()), Err(AttachError::Unreachable { .. })));
        // two entries have changed places: good where each lies in its probe sequence still
        let mut refused = 0;
        let pairs = occupied.iter().flat_map(|a| occupied.iter().map(move |b| (*a, *b)));
        for (a, b) in pairs.filter(|(a, b)| a < b) {
            let mut block = guarded(&good);
            let bytes = block.bytes_mut();
            (0..16).for_each(|byte| bytes.swap(at(a) + byte, at(b) + byte));
            if g.kind == Kind::Group {
                bytes.swap(control(a), control(b));
            }
            let expected = judge(&g, block.bytes());
            refused += usize::from(expected.is_none());
            assert_eq!((form.verdict)(block.bytes_mut()).ok(), expected);
        }
        assert!(refused > 10, "{refused} refused");
        // an entry whose slot is marked vacant
        let mut block = guarded(&good);
        block.bytes_mut()[control(from)] = 0;
        assert_eq!((form.verdict)(block.bytes_mut()), Err(AttachError::Vacant { slot: from as u32 }));
        // a vacant slot that is marked occupied
        let mut block = guarded(&good);
        block.bytes_mut()[control(to)] |= 0x80;
        assert!((form.verdict)(block.bytes_mut()).is_err());
        // a tag that means neither vacant nor occupied
        if g.kind == Kind::Group {
            for (slot, byte) in (0..g.slot_count).flat_map(|slot| [(slot, 1), (slot, 0x7f)]) {
                let mut block = guarded(&good);
                block.bytes_mut()[control(slot)] = byte;
                let slot = slot as u32;
                let (verdict, untyped) = ((form.verdict)(block.bytes_mut()), MapRef::new(block.bytes()).err());
                assert_eq!(verdict, Err(AttachError::Tag { slot }));
                assert_eq!(untyped, Some(AttachError::Tag { slot }));
            }
        }
    }
}

// ---- keys and values that are none ----

#[derive(Clone, Copy, PartialEq, Eq, Debug, TryFromBytes, IntoBytes, Immutable)]
#[repr(u8)]
enum Colour {
    Red = 1,
    Green = 2,
    Blue = 200,
}

hashmap_layout! {
    struct ByColour { key: Colour, value: u16, entries: 9 }
    struct ByFlag { key: bool, value: Colour, entries: 2, layout: bucket }
    struct Flags { key: u32, value: bool, entries: 9, layout: split }
    struct Letters { key: char, value: core::num::NonZeroU16, entries: 9, layout: bucket }
}

#[test]
fn keys_and_values_that_are_none_of_their_type() {
    fn check<M, D, const SIZE: usize>(bad_keys: &[&[u8]], bad_values: &[&[u8]], good: (D::Key, D::Value))
    where
        M: Storage<Declaration = D> + DerefMut<Target = Map<D, SIZE>> + Default,
        D: Declared<Key: for<'a> CheckedMut<'a>, Value: for<'a> CheckedMut<'a> + PartialEq + Debug>,
    {
        let mut made = M::default();
        assert!(made.insert(good.0, good.1).is_ok());
        let attach = |block: &mut Block| {
            let verdict = M::ref_from_bytes(block.bytes()).map(|_| ());
            assert_eq!(M::mut_from_bytes(block.bytes_mut()).map(|_| ()), verdict);
            assert!(MapRef::new(block.bytes()).is_ok(), "bytes are bytes");
            verdict
        };
        // vacant slots hold zero bytes, which need not be valid values
        let mut block = guarded(made.as_bytes());
        assert_eq!(attach(&mut block), Ok(()));
        assert_eq!(M::ref_from_bytes(block.bytes()).expect("good").get(&good.0), Some(&good.1));
        let slot_of = |block: &Block, key: &[u8]| {
            let g = Geometry::read(block.bytes()).expect("a header");
            g.find(block.bytes(), key).0.expect("present") as u32
        };
        for key in bad_keys {
            let mut block = guarded(made.as_bytes());
            let mut map = MapMut::new(block.bytes_mut()).expect("good");
            assert_eq!(map.insert(key, good.1.as_bytes()), Ok(false));
            let slot = slot_of(&block, key);
            assert_eq!(attach(&mut block), Err(AttachError::Key { slot }), "{key:?}");
            MapMut::new(block.bytes_mut()).expect("good").remove(key);
            assert_eq!(attach(&mut block), Ok(()));
        }
        for value in bad_values {
            let mut block = guarded(made.as_bytes());
            let mut map = MapMut::new(block.bytes_mut()).expect("good");
            assert_eq!(map.insert(good.0.as_bytes(), value), Ok(true));
            let slot = slot_of(&block, good.0.as_bytes());
            assert_eq!(attach(&mut block), Err(AttachError::Value { slot }), "{value:?}");
        }
    }
    let number = |number: u16| core::num::NonZeroU16::new(number).expect("not zero");
    check::<ByColour, _, _>(&[&[0], &[3], &[255]], &[], (Colour::Green, 7));
    check::<ByFlag, _, _>(&[&[2], &[255]], &[&[0], &[9]], (true, Colour::Red));
    check::<Flags, _, _>(&[], &[&[2], &[0x80]], (5, false));
    let no_letters = [0x11_0000u32, 0xd800, u32::MAX].map(u32::to_ne_bytes);
    let no_letters = no_letters.each_ref().map(<[u8; 4]>::as_slice);
    check::<Letters, _, _>(&no_letters, &[&[0, 0]], ('x', number(7)));
    assert!(Colour::Blue as u8 == 200);
}

// ---- words ----

#[test]
fn errors_say_what_was_found_and_where() {
    use AttachError as E;
    let table = [
        (E::Length { expected: 100, found: 99 }, "length: 99 bytes found, 100 expected"),
        (
            E::Alignment { expected: 8, found: 3 },
            "alignment: a multiple of 8 expected, an address 3 bytes behind one found",
        ),
        (E::Code { found: 0x7 }, "code (byte 23): 0x07 found, which is that of no map"),
        (E::Header { field: "key_size", expected: 4, found: 5 }, "header, key_size: 5 found, 4 expected"),
        (
            E::Malformed { field: "capacity", found: 3, expected: "a power of two" },
            "header, capacity: 3 found, a power of two expected",
        ),
        (E::Count { expected: 7, found: 8 }, "header, element_count: 8 found, 7 expected"),
        (E::Tag { slot: 3 }, "slot 3: its tag is neither vacant nor occupied"),
        (E::Vacant { slot: 12 }, "slot 12: it is vacant, but its bytes are not zero"),
        (E::Key { slot: 12 }, "slot 12: the key is no value of its type"),
        (E::Value { slot: 12 }, "slot 12: the value is none of its type"),
        (E::Unreachable { slot: 12 }, "slot 12: its entry cannot be found under its key"),
        (E::OverflowCounts, "the overflow counts do not agree with where the entries lie"),
        (E::OldFormat, "a block of hashmap-mem 0.2.2, whose status bytes mean something else"),
    ];
    for (error, text) in table {
        assert_eq!(error.to_string(), text);
        let _: &dyn core::error::Error = &error;
    }
    for (error, text) in [
        (InsertError::KeySize { expected: 4, found: 3 }, "key: 3 bytes found, 4 expected"),
        (InsertError::ValueSize { expected: 4, found: 3 }, "value: 3 bytes found, 4 expected"),
        (InsertError::Full { entries: 9 }, "the map is full: it holds all the 9 entries it was made for"),
    ] {
        assert_eq!(error.to_string(), text);
        let _: &dyn core::error::Error = &error;
    }
}

/// Each rule for a header that stands on its own, by the field that it names.
#[test]
fn malformed_headers_name_the_field() {
    let table: [(Kind, usize, &[u8], &str, u64); 16] = [
        (Kind::Bucket, 0, &[0, 0], "capacity", 0),
        (Kind::Bucket, 0, &[3, 0], "capacity", 3),
        (Kind::Split, 0, &[0xff, 0xff], "capacity", 0xffff),
        (Kind::Group, 28, &[0; 4], "slots", 0),
        (Kind::Group, 28, &[4, 0, 0, 0], "slots", 4),
        (Kind::Group, 28, &[14, 0, 0, 0], "slots", 14),
        (Kind::Group, 28, &[0, 0, 0, 0x80], "slots", 0x8000_0000),
        (Kind::Group, 28, &[4, 0, 0, 0x80], "slots", 0x8000_0004),
        (Kind::Group, 28, &[0xff; 4], "slots", 0xffff_ffff),
        (Kind::Bucket, 20, &[0, 0], "logical_limit", 0),
        (Kind::Group, 24, &[13, 0, 0, 0], "logical_limit", 13),
        (Kind::Split, 4, &[0; 4], "key_size", 0),
        (Kind::Bucket, 22, &[3], "key_offset", 3),
        (Kind::Split, 22, &[2], "key_offset", 2),
        (Kind::Group, 12, &[1, 0, 0, 0], "value_offset", 1),
        (Kind::Bucket, 16, &[7, 0, 0, 0], "bucket_size", 7),
    ];
    for (kind, at, bytes, field, found) in table {
        let form = small_forms().into_iter().find(|form| form.l.kind() == kind).expect("of every kind");
        let mut block = form.populated(5, 37);
        // the table has the bytes in little-endian order
        put(
            block.bytes_mut(),
            at,
            bytes.len(),
            bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)),
        );
        match MapRef::new(block.bytes()) {
            Err(AttachError::Malformed { field: its_field, found: its_found, expected }) => {
                assert_eq!((its_field, its_found), (field, found));
                assert!(!expected.is_empty());
            }
            other => panic!("{field}: {other:?}"),
        }
        assert!(MapLayout::of_block(block.bytes()).is_err());
    }
    for code in (0..=255u8).step_by(fewer_in_miri(1, 7)).filter(|code| !(0x35..=0x3d).contains(&(code & 0x3f))) {
        let mut block = small_forms()[0].populated(5, 38);
        block.bytes_mut()[23] = code;
        assert_eq!(MapRef::new(block.bytes()).err(), Some(AttachError::Code { found: code }));
    }
}

/// Keys and values of the wrong size are refused by a view, and change nothing.
#[test]
fn views_refuse_keys_and_values_of_other_sizes() {
    for form in small_forms() {
        let mut block = form.populated(5, 39);
        let before = block.bytes().to_vec();
        let mut map = MapMut::new(block.bytes_mut()).expect("good");
        for len in (0..10).filter(|len| *len != 2) {
            let key = vec![1; len];
            let error = InsertError::KeySize { expected: 2, found: len };
            assert_eq!(map.insert(&key, &[0; 4]), Err(error));
            assert_eq!(map.get_or_reserve(&key).err(), Some(error));
            assert!(map.get_mut(&key).is_none() && !map.remove(&key) && map.as_ref().get(&key).is_none());
        }
        for len in (0..10).filter(|len| *len != 4) {
            let error = InsertError::ValueSize { expected: 4, found: len };
            assert_eq!(map.insert(&form.key(1), &vec![0; len]), Err(error));
        }
        assert!(block.bytes() == before);
        let short = &mut vec![0xaa; form.l.size() - 1];
        let error = AttachError::Length { expected: form.l.size(), found: form.l.size() - 1 };
        assert_eq!(MapMut::init(short, &form.l).err(), Some(error));
        assert!(short.iter().all(|byte| *byte == 0xaa));
    }
}

// ---- random blocks ----

/// How many of so many hundreds.
fn cases(hundreds: usize) -> usize {
    fewer(2500, 3, 1) * hundreds
}

/// A good map such as this library would not make: keys lie in any groups of their probe sequences that have a vacant
/// slot.
fn scattered(form: &Form, rng: &mut Rng) -> Vec<u8> {
    let g = form.geometry();
    let mut block = form.fresh().bytes().to_vec();
    let mut count = 0;
    for _ in 0..rng.below(2 * g.entries) {
        let key = rng.bytes(g.key_size);
        if count == g.entries || g.find(&block, &key).0.is_some() {
            continue;
        }
        // the tag, from a map with this key alone
        let mut alone = form.fresh();
        assert_eq!(MapMut::new(alone.bytes_mut()).expect("good").insert(&key, &vec![0; g.value_size]), Ok(false));
        let tag = status(&g, alone.bytes(), g.find(alone.bytes(), &key).0.expect("present"));
        let vacant = |group| g.slots_of(group).filter(|slot| block[g.status_at(*slot)] < 0x80).collect::<Vec<_>>();
        let room: Vec<Vec<usize>> = g.probe_sequence(&key).map(vacant).filter(|slots| !slots.is_empty()).collect();
        let Some(slots) = room.get(if rng.below(2) == 0 { 0 } else { rng.below(room.len().max(1)) }) else {
            continue;
        };
        let slot = *rng.pick(slots);
        block[g.status_at(slot)] |= tag;
        g.overflowed(&key, slot).for_each(|group| block[g.overflow_at(g.overflow_index(group))] += 1);
        let at = g.slots_offset + slot * g.stride;
        block[at + g.key_offset..][..g.key_size].copy_from_slice(&key);
        block[at + g.value_offset..][..g.value_size].copy_from_slice(&rng.bytes(g.value_size));
        count += 1;
        let (at, bytes) = g.count_at();
        put(&mut block, at, bytes, count as u64);
    }
    block
}

/// Damage of many kinds to a good block.
fn damaged(g: &Geometry, good: &[u8], rng: &mut Rng) -> Vec<u8> {
    let mut block = good.to_vec();
    let control = |slot: usize| g.status_at(slot);
    let at = |slot: usize| g.slots_offset + slot * g.stride + g.key_offset;
    let entry = g.value_offset + g.value_size - g.key_offset;
    let (a, b, overflow) =
        (rng.below(g.slot_count), rng.below(g.slot_count), g.overflow_at(rng.below(g.overflow_counts())));
    let count = g.count_at().0;
    match rng.below(12) {
        0 => block[g.header..].copy_from_slice(&rng.bytes(good.len() - g.header)),
        1 => {
            // possible control bytes, with possible keys
            block[g.header..].fill(0);
            for slot in 0..g.slot_count {
                block[control(slot)] = *rng.pick(&[0, 0, 1, 2, 0x7f, 0x80, 0x81, 0xff]);
                let byte = rng.below(3) as u8;
                block[at(slot)] = byte;
            }
        }
        2..5 => {
            for _ in 0..=rng.below(4) {
                let at = rng.below(good.len() - g.header) + g.header;
                block[at] = rng.next() as u8;
            }
        }
        5 => block[overflow] = block[overflow].wrapping_add(*rng.pick(&[1, 0xff])),
        6 => {
            let some = (0..g.overflow_counts()).filter(|_| rng.below(2) == 0);
            some.for_each(|index| block[g.overflow_at(index)] |= g.saturated());
        }
        7 => {
            (0..entry).for_each(|byte| block.swap(at(a) + byte, at(b) + byte));
            block.swap(control(a), control(b));
        }
        8 => {
            block.copy_within(at(a)..at(a) + entry, at(b));
            block[control(b)] |= 0x80;
        }
        9 => {
            // an entry removed, but not taken off the overflow counts
            block[control(a)] &= if g.kind == Kind::Group { 0 } else { 0x7f };
            block[at(a)..at(a) + entry].fill(0);
            block[count] = block[count].wrapping_sub(1);
        }
        10 => (0..block.len()).filter(|at| part(g, *at) == Part::Padding).for_each(|at| block[at] = rng.next() as u8),
        _ => block[count] = rng.below(g.entries + 3) as u8,
    }
    block
}

/// 1.5 million blocks in the long run, with the header of the typed map.
#[test]
fn random_blocks_with_a_good_header() {
    let mut rng = Rng(41);
    for form in small_forms().into_iter().chain(wide_forms()) {
        let g = form.geometry();
        let (mut taken, mut refused) = (0, 0);
        for case in 0..cases(50) / fewer_in_miri(1, 5) {
            let good = if case % 2 == 0 {
                scattered(&form, &mut rng)
            } else {
                form.populated(rng.below(g.entries + 1), rng.next()).bytes().to_vec()
            };
            let block = if rng.below(8) == 0 { good.clone() } else { damaged(&g, &good, &mut rng) };
            assert!(judge(&g, &good).is_some(), "made well");
            if typed_verdict(&form, &block, &mut rng) { taken += 1 } else { refused += 1 }
        }
        let enough = cfg!(miri) || taken > cases(5) && refused > cases(20);
        assert!(enough, "{taken} taken, {refused} refused");
    }
}

/// 1.5 million blocks in the long run, with headers of all kinds, good, odd and bad, before bytes good, odd and bad.
#[test]
fn random_blocks_with_any_header() {
    let mut rng = Rng(42);
    let (mut taken, mut headers) = (0, 0);
    let total = cases(600) / fewer_in_miri(1, 10);
    for _ in 0..total {
        let aligns = [1, 2, 4, 8, 16];
        let spec =
            MapSpec::new(1 + rng.below(9), *rng.pick(&aligns), rng.below(9), *rng.pick(&aligns), 1 + rng.below(12))
                .kind(*rng.pick(&KINDS))
                .hash(*rng.pick(&HASHES))
                .slots(*rng.pick(&[SlotCount::Default, SlotCount::Load(100), SlotCount::NextPowerOfTwo]));
        let l = spec.layout().expect("a small map");
        let mut block = vec![0; l.size() + rng.below(3) * 8];
        let mut map = MapMut::init(&mut block, &l).expect("room");
        for _ in 0..rng.below(16) {
            let key = rng.bytes(spec.key_size);
            let _ = map.insert(&key, &rng.bytes(spec.value_size));
        }
        let fields = if spec.kind == Kind::Group { GROUP } else { SHORT };
        match rng.below(6) {
            0 => {}
            1 => {
                let len = rng.below(200);
                block = rng.bytes(len);
            }
            2 => {
                let header = l.control_offset().min(32);
                let rest = rng.bytes(block.len() - header);
                block[header..].copy_from_slice(&rest);
            }
            3 if rng.below(16) == 0 => block[..l.control_offset().min(32)].fill(0),
            3 => {
                let g = Geometry::read(&block).expect("a header");
                block.truncate(g.size);
                block = damaged(&g, &block.clone(), &mut rng);
            }
            _ => {
                for _ in 0..=rng.below(2) {
                    let (_, at, bytes) = *rng.pick(&fields);
                    let was = number(&block, at, bytes) as u64;
                    let (near, any) = (was.wrapping_add(rng.below(9) as u64).wrapping_sub(4), rng.next());
                    let now = *rng.pick(&[near, near, was * 2, was / 2, any % 64, 1 << (any % 32)]);
                    put(&mut block, at, bytes, now);
                }
                if rng.below(8) == 0 {
                    let len = rng.below(block.len());
                    block.truncate(len);
                }
            }
        }
        headers += usize::from(header(&block).is_some());
        taken += usize::from(untyped_verdict(&block, &mut rng));
    }
    let enough = taken > total / 8 && headers > total / 3 && headers < total;
    assert!(enough || cfg!(miri), "{taken} taken, {headers} good headers");
}

/// A layout that was read from a header says the same of itself as the layout that wrote the header.
#[test]
fn layouts_come_back_from_their_headers() {
    for (kind, hash) in KINDS.into_iter().flat_map(|kind| HASHES.map(|hash| (kind, hash))) {
        for (align, entries) in [1, 8, 16, 32, 64, 128].into_iter().flat_map(|align| [(align, 1), (align, 50)]) {
            let spec = MapSpec::new(align, align, 3, 1, entries).kind(kind).hash(hash);
            let l = spec.layout().expect("a small map");
            let mut block = vec![0xaa; l.size()];
            let map = MapMut::init(&mut block, &l).expect("room");
            let read = *map.as_ref().layout().expect("a header");
            Geometry::declared(&spec).assert_is(&l);
            Geometry::declared(&spec).assert_is(&read);
            assert_eq!((read.align(), read.hash()), (1, hash), "alignments are not in a header");
        }
    }
}

/// Overflow counts that are changed so that a sum with fixed, public weights stays what it is: the changes come from a
/// lattice reduction (LLL) over the weights that the check had until they were derived from the counts. Two keys of one
/// home could then lie so that the removal of one hid the other.
#[test]
fn counts_forged_against_fixed_weights() {
    #[rustfmt::skip]
    const CHANGES: [i8; 36] = [
        -1, 1, 1, 1, 0, 0, -1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, 0, 1, 2, -1, 1, -1, 0, -1, 2, 0, 2, -1, -1, 0, 0, -1, 0, 0, 1,
    ];
    // the relation that they fulfil
    let sum = CHANGES.iter().zip(1..).fold(0u64, |sum, (change, number)| {
        sum.wrapping_add(common::mix(number).wrapping_mul(i64::from(*change).cast_unsigned()))
    });
    assert_eq!(sum, 0);
    for kind in [Kind::Bucket, Kind::Split] {
        let spec = MapSpec::new(4, 1, 0, 1, 64).kind(kind).slots(SlotCount::AtLeast(64));
        let g = Geometry::declared(&spec);
        let mut block = vec![0; g.size];
        let mut map = MapMut::init(&mut block, &spec.layout().expect("a layout")).expect("fits");
        (0..64u32).for_each(|i| assert_eq!(map.insert(&i.to_le_bytes(), &[]), Ok(false)));
        for i in 0..600u32 {
            assert!(map.remove(&i.to_le_bytes()));
            assert_eq!(map.insert(&(i + 64).to_le_bytes(), &[]), Ok(false));
        }
        assert!((0..64).all(|counter| (3..120).contains(&g.overflow(&block, counter))), "room for changes");
        assert!(MapRef::new(&block).is_ok());
        for (counter, change) in CHANGES.iter().enumerate() {
            let at = g.overflow_at(counter);
            block[at] = block[at].wrapping_add_signed(*change);
        }
        assert_eq!(MapRef::new(&block).err(), Some(AttachError::OverflowCounts));
    }
}

/// A block of hashmap-mem 0.2.2: the same header, 2 for an entry, 1 where one was removed.
#[test]
fn blocks_of_0_2_2_are_named() {
    let spec = MapSpec::new(4, 4, 2, 2, 12).kind(Kind::Bucket).slots(SlotCount::NextPowerOfTwo);
    let g = Geometry::declared(&spec);
    let mut block = vec![0; g.size];
    let mut map = MapMut::init(&mut block, &spec.layout().expect("a layout")).expect("fits");
    (0..12u32).for_each(|i| assert_eq!(map.insert(&i.to_le_bytes(), &[1, 0]), Ok(false)));
    (0..4u32).for_each(|i| assert!(map.remove(&i.to_le_bytes())));
    for slot in 0..g.slot_count {
        let status = &mut block[g.status_at(slot)];
        *status = if *status >= 0x80 { 2 } else { u8::from(*status > 0) };
    }
    assert_eq!(MapRef::new(&block).err(), Some(AttachError::OldFormat));
    assert_eq!(MapMut::new(&mut block).err(), Some(AttachError::OldFormat));
    // an entry too few, and it is just damaged
    let slot = (0..g.slot_count).find(|slot| block[g.status_at(*slot)] == 2).expect("an entry");
    block[g.status_at(slot)] = 1;
    assert!(matches!(MapRef::new(&block).err(), Some(AttachError::Vacant { .. })));
}
