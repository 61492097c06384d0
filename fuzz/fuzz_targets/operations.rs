//! Sequences of operations on one block, through the runtime API, the views and the typed API in turns, against std's
//! `HashMap` and against the second implementation of the format (`tests/common/oracle.rs`), which also recounts all
//! that must be true of the block.
#![no_main]
#![allow(unsafe_code, reason = "the runtime API")]

#[path = "../../tests/common/mod.rs"]
mod common;
#[path = "../../tests/common/fence.rs"]
mod fence;
mod shared;

use common::oracle::{Geometry, Shadow};
use common::{Api, Open, raw, sized, typed, view};
use fence::Fence;
use fxhash::FxBuildHasher;
use hashmap_mem::{
    HashFn, Kind, MapRef, MapSpec, SlotCount, get_or_reserve_entry, hashmap_layout, init_keyed, lookup, overwrite,
    rekey, remove,
};
use libfuzzer_sys::fuzz_target;
use shared::{Input, Random, count, keys, mix, spec};
use std::cell::RefCell;
use std::collections::HashMap;

/// By the number of a key: what its value was made of, and where it lies in the block.
type Expected = HashMap<usize, (u64, Option<usize>), FxBuildHasher>;

struct Run<'a> {
    block: &'a mut [u8],
    spec: MapSpec,
    /// Does everything a second time, and as slowly as it likes: not in every run.
    shadow: Option<Shadow>,
    keys: Vec<Vec<u8>>,
    numbers: HashMap<Vec<u8>, usize>,
    expected: Expected,
    fresh: u64,
    value: Vec<u8>,
}

/// The typed maps, each with what it was declared of.
macro_rules! typed_maps {
    ($($name:ident: $key:ty => $value:ty, $entries:literal, $layout:ident $kind:ident, $hash:ident $fn:ident, $clause:ident: $slots:ident $number:literal;)*) => {
        mod maps {
            use super::*;
            $(hashmap_layout! {
                pub struct $name { key: $key, value: $value, entries: $entries, layout: $layout, hash: $hash, $clause: $number }
            })*
        }

        const TYPED: &[(fn() -> MapSpec, Open)] = &[$((
            || MapSpec::of::<$key, $value>($entries).kind(Kind::$kind).hash(HashFn::$fn).slots(SlotCount::$slots($number)),
            typed::<maps::$name, _, _>,
        )),*];
    };
}

typed_maps! {
    BucketFx64: u32 => u32, 40, bucket Bucket, fx64 Fx64, load: Load 100;
    BucketFx32: u64 => u16, 100, bucket Bucket, fx32 Fx32, load: Load 80;
    BucketSip: [u8; 16] => [u8; 20], 150, bucket Bucket, sip13 Sip13, load: Load 100;
    SplitFx64: [u8; 6] => u64, 128, split Split, fx64 Fx64, load: Load 100;
    SplitFx32: u16 => u128, 60, split Split, fx32 Fx32, load: Load 60;
    SplitSip: u64 => (), 33, split Split, sip13 Sip13, load: Load 100;
    GroupFx64: u32 => i16, 200, group Group, fx64 Fx64, load: Load 100;
    GroupFx64Eight: u64 => u32, 8, group Group, fx64 Fx64, load: Load 100;
    GroupFx64Wide: [u8; 24] => u8, 20, group Group, fx64 Fx64, load: Load 60;
    GroupFx32: [u8; 7] => [u16; 3], 300, group Group, fx32 Fx32, load: Load 90;
    GroupFx32Word: u32 => u64, 24, group Group, fx32 Fx32, load: Load 100;
    GroupSip: u32 => u32, 260, group Group, sip13 Sip13, load: Load 100;
    GroupByte: u8 => u8, 100, group Group, fx64 Fx64, load: Load 70;
}

fn fill(value: &mut [u8], number: u64) {
    value
        .chunks_mut(8)
        .zip(number..)
        .for_each(|(bytes, n)| bytes.copy_from_slice(&mix(n).to_le_bytes()[..bytes.len()]));
}

impl Run<'_> {
    fn has_header(&self) -> bool {
        self.block[23] != 0
    }

    /// One operation through an API.
    fn step(&mut self, open: &mut dyn Api, base: usize, call: u8, key: usize) {
        let Self { spec, shadow, keys, numbers, expected, fresh, value, .. } = self;
        let number = key % keys.len();
        let key = &keys[number][..];
        match call % 16 {
            0..=5 => {
                *fresh += 1;
                fill(value, *fresh);
                let full = expected.len() == spec.entries && !expected.contains_key(&number);
                let old = open.insert(key, value);
                assert_eq!(old.is_err(), full, "N means N");
                if let Some(shadow) = shadow {
                    assert_eq!(shadow.insert(key, value), old);
                }
                let Ok(old) = old else { return };
                let at = expected.get(&number).and_then(|(_, at)| *at);
                let before = expected.insert(number, (*fresh, at)).map(|(before, _)| {
                    fill(value, before);
                    &value[..]
                });
                assert_eq!(old.as_deref(), before);
            }
            6..=9 => {
                let old = open.remove(key);
                if let Some(shadow) = shadow {
                    assert_eq!(shadow.remove(key), old);
                }
                let before = expected.remove(&number).map(|(before, _)| {
                    fill(value, before);
                    &value[..]
                });
                assert_eq!(old.as_deref(), before);
            }
            10..=13 => {
                let found = open.get(key);
                let Some((made_of, at)) = expected.get_mut(&number) else {
                    assert!(found.is_none(), "a key that is not there");
                    return;
                };
                let found = found.expect("a key that is there");
                fill(value, *made_of);
                assert!(found == value, "another value");
                let lies = found.as_ptr().addr() - base;
                assert!(spec.value_size == 0 || at.is_none_or(|at| at == lies), "an entry has moved");
                *at = Some(lies);
                if call % 16 == 13 {
                    *fresh += 1;
                    fill(value, *fresh);
                    found.copy_from_slice(value);
                    *made_of = *fresh;
                    if let Some(shadow) = shadow {
                        assert!(shadow.insert(key, value).is_ok());
                    }
                }
            }
            14 => assert_eq!(open.len(), expected.len()),
            _ => match number % 8 {
                0 => {
                    open.compact();
                    expected.values_mut().for_each(|(_, at)| *at = None);
                    *shadow = None; // where entries go is not promised
                }
                1 if number % 16 == 1 => {
                    open.clear();
                    expected.clear();
                    if let Some(shadow) = shadow {
                        shadow.clear();
                    }
                }
                2 => {
                    let keep = |number: &usize| !number.is_multiple_of(3);
                    let mut gone = Vec::new();
                    open.retain(&mut |key| {
                        let number = numbers[key];
                        if !keep(&number) {
                            gone.push(key.to_vec());
                        }
                        keep(&number)
                    });
                    expected.retain(|number, _| keep(number));
                    if let Some(shadow) = shadow {
                        gone.iter().for_each(|key| assert!(shadow.remove(key).is_some()));
                    }
                }
                3 if number % 32 == 3 => {
                    let all = open.take_all();
                    assert_eq!(all.len(), expected.len());
                    expected.clear();
                    if let Some(shadow) = shadow {
                        shadow.clear();
                    }
                }
                _ => {
                    let all = open.entries();
                    assert_eq!(all.len(), expected.len());
                    for (key, found) in all {
                        fill(value, expected[&numbers[&key]].0);
                        assert!(found == *value, "another value");
                    }
                }
            },
        }
    }

    /// Many calls of the runtime API, with nothing between them.
    fn fast(&mut self, random: &mut Random, calls: usize, bias: usize) {
        let base = self.block.as_mut_ptr();
        self.shadow = None;
        for _ in 0..calls {
            let number = random.below(self.keys.len());
            let key = self.keys[number].as_ptr();
            // SAFETY: the block is a map with a header, the key has its key size, and values lie in the block.
            unsafe {
                match random.below(16) {
                    call if call < bias => {
                        let into = get_or_reserve_entry(base, key);
                        if into.is_null() {
                            assert!(self.expected.len() == self.spec.entries && !self.expected.contains_key(&number));
                            continue;
                        }
                        self.fresh += 1;
                        fill(&mut self.value, self.fresh);
                        into.copy_from_nonoverlapping(self.value.as_ptr(), self.value.len());
                        let at = Some(into.addr() - base.addr());
                        if let Some((_, before)) = self.expected.insert(number, (self.fresh, at)) {
                            assert!(
                                self.spec.value_size == 0 || before.is_none() || before == at,
                                "an entry has moved"
                            );
                        }
                        assert!(self.expected.len() <= self.spec.entries);
                    }
                    call if call < 12 => assert_eq!(remove(base, key), self.expected.remove(&number).is_some()),
                    _ => {
                        let found = lookup(base, key);
                        match self.expected.get(&number) {
                            None => assert!(found.is_null()),
                            Some((made_of, _)) => {
                                assert!(!found.is_null());
                                fill(&mut self.value, *made_of);
                                assert!(std::slice::from_raw_parts(found, self.value.len()) == self.value);
                            }
                        }
                    }
                }
            }
        }
    }

    /// Recounts everything, and compares with what should be there.
    fn check(&self) {
        if !self.has_header() {
            assert!(self.block.iter().all(|byte| *byte == 0) && self.expected.is_empty());
            return;
        }
        let g = Geometry::read(self.block).expect("a header");
        let mut declared = Geometry::declared(&self.spec);
        declared.hash_key = g.hash_key;
        assert_eq!(g, declared);
        let census = g.check(self.block);
        assert_eq!(census.slots.len(), self.expected.len());
        let mut value = self.value.clone();
        for slot in census.slots {
            let number = self.numbers[g.key(self.block, slot)];
            fill(&mut value, self.expected[&number].0);
            assert!(g.value(self.block, slot) == value);
        }
        if let Some(shadow) = &self.shadow {
            assert!(shadow.block == self.block, "not the bytes that the format asks for");
        }
        assert_eq!(MapRef::new(self.block).expect("a good map").len(), self.expected.len());
    }

    /// Into another map of another layout, and back.
    fn there_and_back(&mut self, input: &mut Input<'_>) {
        let other = spec(input, self.spec.entries);
        let MapSpec { key_size, key_align, value_size, value_align, .. } = self.spec;
        let other = MapSpec::new(key_size, key_align, value_size, value_align, other.entries)
            .kind(other.kind)
            .hash(other.hash)
            .slots(other.slots);
        let Ok(l) = other.layout() else { return };
        let mut there = vec![0; l.size()];
        let hash_key = input.array();
        // SAFETY: two maps with headers.
        unsafe {
            init_keyed(there.as_mut_ptr(), &l, hash_key);
            let same = overwrite(there.as_mut_ptr(), self.block.as_ptr());
            assert_eq!(same, self.expected.len() <= other.entries);
            if !same {
                return;
            }
            Geometry::read(&there).expect("a header").check(&there);
            assert!(overwrite(self.block.as_mut_ptr(), there.as_ptr()));
        }
        self.expected.values_mut().for_each(|(_, at)| *at = None);
        self.shadow = None;
    }
}

type Remembered = HashMap<(u8, usize, u8, u8, usize), Vec<Vec<u8>>>;

fn run(data: &[u8], fence: &mut Fence, remembered: &mut Remembered) {
    let mut input = Input(data);
    let (spec, open) = if input.byte() % 2 == 0 {
        let (spec, open) = TYPED[input.below(TYPED.len())];
        (spec(), Some(open))
    } else {
        (spec(&mut input, 600), None)
    };
    // keys of one byte do not have so many values, and maps of the lesser kinds not so many slots
    let Ok(l) = spec.layout() else { return };
    let flags = input.byte();
    let hash_key: [u8; 16] = if flags & 1 == 0 { [0; 16] } else { [input.byte() % 4; 16] };
    let near = [None, None, None, Some(1), Some(2), Some(1 + l.slots() / 8)][usize::from(flags >> 1) % 6];
    let (family, number) = (input.byte(), input.u16());
    // keys of few homes are found by trying: remembered for the typed maps, of which there are few
    let made = |tries| keys(&l, &hash_key, family, number.into(), near, tries);
    let keys = match near {
        Some(near) if open.is_some() => {
            let family = family % 2 * 3 + family % 8 / 4 * 4;
            let of_few = || keys(&l, &hash_key, family, 0, Some(near), 400_000);
            remembered.entry((l.code(), l.slots(), hash_key[0], family, near)).or_insert_with(of_few).clone()
        }
        Some(_) => made(2000),
        None => made(usize::MAX),
    };
    let zero = open.is_some() && flags & 0x10 == 0;
    let block = if flags & 0x20 == 0 { fence.at_end(&vec![0; l.size()]) } else { fence.at_start(&vec![0; l.size()]) };
    if !zero {
        block.fill(0xaa);
        // SAFETY: as many bytes as the layout says.
        unsafe { init_keyed(block.as_mut_ptr(), &l, hash_key) };
    }
    let mut run = Run {
        block,
        spec,
        shadow: (flags & 0x40 == 0).then(|| Shadow::new_keyed(&spec, if zero { [0; 16] } else { hash_key })),
        numbers: keys.iter().cloned().zip(0..).collect(),
        keys,
        expected: Expected::default(),
        fresh: 0,
        value: vec![0; spec.value_size],
    };
    let mut steps = 0;
    while !input.is_empty() && steps < 20_000 {
        let how = input.byte();
        let api = match (how % 4, open) {
            (0, _) if run.has_header() => raw::<0>,
            (1, _) if run.has_header() => sized,
            (2, _) if run.has_header() => view,
            (_, Some(open)) => open,
            _ => view,
        };
        let what = how >> 2;
        if what == 63 && run.has_header() {
            run.there_and_back(&mut input);
            steps += 2;
        } else if what == 62 && run.has_header() && run.expected.is_empty() {
            let hash_key = input.array();
            // SAFETY: a map.
            let changed = unsafe { rekey(run.block.as_mut_ptr(), hash_key) };
            assert_eq!(changed, spec.hash == HashFn::Sip13);
            run.shadow = run.shadow.map(|_| Shadow::new_keyed(&spec, if changed { hash_key } else { [0; 16] }));
            steps += 1;
        } else if what >= 40 && run.has_header() {
            let mut random = Random(input.u16().into());
            let calls = 64 * (1 + input.below(64));
            run.fast(&mut random, calls, [4, 6, 8, 10][usize::from(what) % 4]);
            steps += calls;
        } else {
            // a few calls, each of the fuzzer's choice; or many, which it only chooses the beginning of
            let burst = what >= 20;
            let mut random = Random(if burst { input.u16().into() } else { 0 });
            let calls = if burst { 16 * (1 + input.below(16)) } else { 1 + usize::from(what) };
            let (block, base) = (run.block.as_mut_ptr(), run.block.as_ptr().addr());
            // SAFETY: the block again, while the run does not use it: no `step` does.
            let block = unsafe { std::slice::from_raw_parts_mut(block, l.size()) };
            api(block, &mut |api| {
                for _ in 0..calls {
                    let (call, key) = if burst {
                        let call = random.below(256);
                        // rarely what costs as much as a hundred other calls
                        (if call % 16 == 15 && call > 31 { 0 } else { call as u8 }, random.below(1 << 16))
                    } else {
                        (input.byte(), input.u16().into())
                    };
                    run.step(api, base, call, key);
                }
            });
            steps += calls;
        }
        if steps % 4 == 0 {
            run.check();
        }
    }
    run.check();
    count(steps as u64);
}

fuzz_target!(|data: &[u8]| {
    thread_local! {
        static STATE: RefCell<(Fence, Remembered)> = RefCell::new((Fence::new(1 << 20), Remembered::new()));
    }
    STATE.with_borrow_mut(|(fence, remembered)| run(data, fence, remembered));
});
