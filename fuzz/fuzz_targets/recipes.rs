//! Recipes (by their interpreter) and `hashmap_mem.h` against the library: the same calls on three blocks, which are
//! equal to the byte after each of them, good ones and garbage.
#![no_main]
#![allow(unsafe_code, reason = "the runtime API, and C")]

#[path = "../../tests/common/fence.rs"]
mod fence;
#[path = "../../codegen/tests/common/mod.rs"]
mod recipes;
mod shared;

use fence::Fence;
use hashmap_mem::{HashFn, Kind, MapLayout, init_keyed, rekey, validate};
use hashmap_mem_codegen::{Exit, Recipe, run};
use libfuzzer_sys::fuzz_target;
use recipes::{Recipes, library_lookup, library_next, library_remove, library_reserve};
use shared::{Input, Random, count, keys, spec};
use std::cell::RefCell;
use std::ffi::c_uint;

/// `struct hm_layout`.
#[repr(C)]
struct Layout {
    kind: c_uint,
    hash: c_uint,
    code: u8,
    numbers: [u32; 12],
}

unsafe extern "C" {
    fn fuzz_sizeof_layout() -> usize;
    fn fuzz_init(l: &Layout, map: *mut u8, hash_key: *const u8);
    fn fuzz_check(l: &Layout, map: *const u8, size: usize) -> bool;
    fn fuzz_clear(l: &Layout, map: *mut u8);
    fn fuzz_len(l: &Layout, map: *const u8) -> u32;
    fn fuzz_find(l: &Layout, map: *const u8, key: *const u8) -> u32;
    fn fuzz_reserve(l: &Layout, map: *mut u8, key: *const u8, present: &mut bool) -> u32;
    fn fuzz_remove(l: &Layout, map: *mut u8, key: *const u8) -> bool;
    fn fuzz_rekey(l: &Layout, map: *mut u8, hash_key: *const u8) -> bool;
    fn fuzz_next(l: &Layout, map: *const u8, from: u32) -> u32;
}

fn number(l: &MapLayout) -> Layout {
    let numbers = [
        l.entries(),
        l.slots(),
        l.key_size(),
        l.value_size(),
        l.key_offset(),
        l.value_offset(),
        l.stride(),
        l.control_offset(),
        l.control_stride(),
        l.overflow_offset(),
        l.slots_offset(),
        l.size(),
    ];
    // SAFETY: it gives a number.
    assert_eq!(unsafe { fuzz_sizeof_layout() }, size_of::<Layout>());
    Layout {
        kind: [Kind::Bucket, Kind::Split, Kind::Group].iter().position(|kind| *kind == l.kind()).expect("one")
            as c_uint,
        hash: [HashFn::Fx64, HashFn::Fx32, HashFn::Sip13].iter().position(|hash| *hash == l.hash()).expect("one")
            as c_uint,
        code: l.code(),
        numbers: numbers.map(|number| number.try_into().expect("32 bits")),
    }
}

/// Where a slot lies, as recipes say it.
fn place(l: &MapLayout, slot: u32) -> Option<u64> {
    (slot != u32::MAX).then(|| u64::from(slot) * l.stride() as u64)
}

fn fuzz(data: &[u8], fence: &mut Fence) {
    let mut input = Input(data);
    let spec = spec(&mut input, 160);
    let Ok(l) = spec.layout() else { return };
    let c = number(&l);
    // there are recipes for short keys, and no hash key; else C and the library are compared
    let recipes = Recipe::lookup(&l).is_some().then(|| Recipes::new(&l));
    let hash_key = [input.byte() % 4; 16];
    let flags = input.byte();
    let near = [None, None, Some(1 + l.slots() / 8), Some(1)][usize::from(flags >> 2) % 4];
    let (family, seed) = (input.byte(), input.u16());
    let mut keys = keys(&l, &hash_key, family, seed.into(), near, near.map_or(usize::MAX, |_| 3000));
    let mut right = vec![0; l.size()];
    // SAFETY: as many bytes as the layout says.
    unsafe { init_keyed(right.as_mut_ptr(), &l, hash_key) };
    let damaged = flags & 1 == 1;
    if damaged {
        let header = l.header_size();
        let mut random = Random(input.u16().into());
        let some = [0, 0, 1, 0x7f, 0x80, 0xff, input.byte(), input.byte()];
        match input.below(4) {
            0 => right[header..].iter_mut().for_each(|byte| *byte = random.next() as u8),
            1 => right[header..].iter_mut().for_each(|byte| *byte = some[random.below(8)]),
            2 => {
                right[header..].iter_mut().for_each(|byte| *byte = 0x80 | some[random.below(8)]);
                right[l.slots_offset()..].iter_mut().for_each(|byte| *byte &= 1);
            }
            _ => keys.iter().take(l.entries()).for_each(|key| {
                library_reserve(&l, &mut right, key);
            }),
        }
        for _ in 0..input.below(16) {
            let (at, byte) = (usize::from(input.u16()), input.byte());
            let behind = l.size() - header;
            right[header + at % behind] = byte;
        }
        let count = usize::from(input.byte()) % (l.entries() + 1);
        match l.kind() {
            Kind::Group => right[..4].copy_from_slice(&(count as u32).to_ne_bytes()),
            _ => right[2..4].copy_from_slice(&(count as u16).to_ne_bytes()),
        }
        for _ in 0..4 {
            let at = l.slots_offset() + usize::from(input.byte()) * l.slots() / 256 * l.stride() + l.key_offset();
            keys.push(right[at..at + l.key_size()].to_vec());
        }
    }
    let mut ours = right.clone();
    let in_c = if flags & 2 == 0 { fence.at_end(&right) } else { fence.at_start(&right) };
    let map = in_c.as_mut_ptr();
    if !damaged {
        in_c.fill(0xaa);
        // SAFETY: a block of the layout.
        unsafe { fuzz_init(&c, map, hash_key.as_ptr()) };
        assert!(in_c == right, "an empty map");
    }
    let (mut calls, mut burst, mut left) = (0, Random(0), 0);
    while (left > 0 || !input.is_empty()) && calls < 3000 {
        let (call, key) = if left > 0 {
            left -= 1;
            (burst.below(24) as u8, burst.below(keys.len()))
        } else {
            let call = input.byte();
            if call >= 192 {
                burst = Random(input.u16().into());
                left = usize::from(call - 191) * 4;
                continue;
            }
            (call % 32, usize::from(input.u16()) % keys.len())
        };
        calls += 1;
        let key = &keys[key][..];
        // SAFETY: blocks of the layout, and a key of its size.
        unsafe {
            match call {
                0..=9 => {
                    let exit = library_reserve(&l, &mut right, key);
                    let mut present = false;
                    let slot = fuzz_reserve(&c, map, key.as_ptr(), &mut present);
                    assert_eq!(place(&l, slot), exit.slot());
                    assert_eq!(present, matches!(exit, Exit::Found(_)));
                    if let Some(recipes) = &recipes {
                        assert_eq!(run(&recipes.reserve, &mut ours, key), exit, "{l:?}: reserve {key:?}");
                    }
                    if let Some(at) = exit.slot() {
                        let at = l.slots_offset() + l.value_offset() + at as usize;
                        let value = (calls as u64).to_le_bytes();
                        for block in [&mut right[..], std::slice::from_raw_parts_mut(map, l.size()), &mut ours[..]] {
                            block[at..at + l.value_size()].iter_mut().zip(value).for_each(|(to, from)| *to = from);
                        }
                    }
                }
                10..=17 => {
                    let exit = library_remove(&l, &mut right, key);
                    assert_eq!(fuzz_remove(&c, map, key.as_ptr()), exit != Exit::Missing, "{l:?}: remove {key:?}");
                    if let Some(recipes) = &recipes {
                        let before = ours.clone();
                        let mut found = run(&recipes.remove, &mut ours, key);
                        if found == Exit::Beyond {
                            assert!(ours == before, "beyond, but other bytes");
                            found = library_remove(&l, &mut ours, key);
                        }
                        assert_eq!(found, exit, "{l:?}: remove {key:?}");
                    }
                }
                18..=21 => {
                    let exit = library_lookup(&l, &mut right, key);
                    assert_eq!(place(&l, fuzz_find(&c, map, key.as_ptr())), exit.slot());
                    if let Some(recipes) = &recipes {
                        assert_eq!(run(&recipes.lookup, &mut ours, key), exit, "{l:?}: lookup {key:?}");
                    }
                }
                22 | 23 if fuzz_len(&c, map) > 0 => {
                    let mut from = 0;
                    loop {
                        let exit = library_next(&l, &mut right, from);
                        assert_eq!(place(&l, fuzz_next(&c, map, from)), exit.slot());
                        if let Some(recipes) = &recipes {
                            let at = from * l.stride() as u32;
                            assert_eq!(run(&recipes.next, &mut ours, &at.to_le_bytes()), exit, "{l:?}: next {from}");
                        }
                        let Exit::Found(at) = exit else { break };
                        from = (at / l.stride() as u64) as u32 + 1;
                        calls += 1;
                    }
                }
                24 if key[0].is_multiple_of(8) => {
                    hashmap_mem::clear(right.as_mut_ptr());
                    fuzz_clear(&c, map);
                    hashmap_mem::clear(ours.as_mut_ptr());
                }
                25 => {
                    let hash_key = [key[0] % 4; 16];
                    let changed = rekey(right.as_mut_ptr(), hash_key);
                    assert_eq!(fuzz_rekey(&c, map, hash_key.as_ptr()), changed);
                    assert_eq!(rekey(ours.as_mut_ptr(), hash_key), changed);
                }
                // damage may make a count wrap
                _ => {
                    assert_eq!(fuzz_check(&c, map, l.size()), validate(right.as_ptr()));
                    assert!(!fuzz_check(&c, map, l.size() - 1));
                }
            }
            if recipes.is_none() {
                ours.copy_from_slice(&right);
            }
            assert!(std::slice::from_raw_parts(map, l.size()) == right, "{l:?}: call {call}: C left other bytes");
            assert!(ours == right, "{l:?}: call {call}: the recipe left other bytes");
        }
    }
    count(calls as u64);
}

fuzz_target!(|data: &[u8]| {
    thread_local! {
        static FENCE: RefCell<Fence> = RefCell::new(Fence::new(1 << 20));
    }
    FENCE.with_borrow_mut(|fence| fuzz(data, fence));
});
