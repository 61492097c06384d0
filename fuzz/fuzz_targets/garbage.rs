//! Calls of the runtime API and of the C calling convention on any bytes behind a good header: no panic, no call without
//! an end, and no access outside the block, which is an allocation of exactly its size.
#![no_main]
#![allow(unsafe_code, reason = "the runtime API")]

#[path = "../../tests/common/mod.rs"]
mod common;
mod shared;
#[path = "../../tests/common/touch.rs"]
mod touch;

use hashmap_mem::{
    KeySize, Kind, MapLayout, abi, clear, compact, find_next_entry, get_or_reserve_entry, has, init_keyed, lookup,
    lookup_in_slot, overwrite, rekey, remove,
};
use libfuzzer_sys::fuzz_target;
use shared::{Input, Random, count, keys, spec};
use touch::Damaged;

/// Bytes of which many mean something.
fn fill(input: &mut Input<'_>, l: &MapLayout, block: &mut [u8]) {
    let header = l.header_size();
    let mut random = Random(input.u16().into());
    match input.below(6) {
        0 => block[header..].iter_mut().for_each(|byte| *byte = random.next() as u8),
        1 => {
            let some = [0, 0, 1, 0x7f, 0x80, 0xff, input.byte(), input.byte()];
            block[header..].iter_mut().for_each(|byte| *byte = some[random.below(8)]);
        }
        // occupied everywhere, few keys
        2 => {
            let tags = [0x80 | input.byte(), 0xfe, 0xff];
            block[header..].iter_mut().for_each(|byte| *byte = tags[random.below(3)]);
            block[l.slots_offset()..].iter_mut().for_each(|byte| *byte &= 1);
        }
        // every count saturated
        3 => block[header..l.slots_offset()].fill(0xff),
        4 => {
            let pattern = input.bytes(24);
            block[header..].iter_mut().zip(pattern.iter().cycle()).for_each(|(byte, from)| *byte = *from);
        }
        _ => {}
    }
    for _ in 0..input.below(24) {
        let (at, byte) = (usize::from(input.u16()), input.byte());
        let behind = block.len() - header;
        block[header + at % behind] = byte;
    }
    let entries = match input.below(4) {
        0 => 0,
        1 => l.entries() as u32,
        2 => u32::from(input.byte()),
        _ => input.u32(),
    };
    match l.kind() {
        Kind::Group => block[..4].copy_from_slice(&entries.to_ne_bytes()),
        _ => block[2..4].copy_from_slice(&(entries as u16).to_ne_bytes()),
    }
}

fn write(l: &MapLayout, base: *mut u8, value: *mut u8) {
    if !value.is_null() {
        let at = value.addr() - base.addr() - l.value_offset() - l.slots_offset();
        assert!(at.is_multiple_of(l.stride()) && at / l.stride() < l.slots());
        // SAFETY: a value of the block.
        unsafe { value.write_bytes(0x11, l.value_size()) };
    }
}

fuzz_target!(|data: &[u8]| {
    let mut input = Input(data);
    let spec = spec(&mut input, 200);
    let Ok(l) = spec.layout() else { return };
    let mut block = vec![0; l.size()].into_boxed_slice();
    let mut other = block.clone();
    let hash_key = [input.byte() % 4; 16];
    // SAFETY: as many bytes as the layout says.
    unsafe { init_keyed(block.as_mut_ptr(), &l, hash_key) };
    fill(&mut input, &l, &mut block);
    let (family, number) = (input.byte(), input.byte().into());
    let mut keys = keys(&l, &hash_key, family, number, None, 20);
    for _ in 0..8 {
        let slot = usize::from(input.byte()) * l.slots() / 256;
        let at = l.slots_offset() + slot * l.stride() + l.key_offset();
        keys.push(block[at..at + l.key_size()].to_vec());
    }
    let mut calls = 0;
    if input.byte() % 4 == 0 {
        let mut place = block.clone();
        calls += Damaged { bytes: &block, place: &mut place }.untyped(&mut other, &keys);
    }
    let base = block.as_mut_ptr();
    // SAFETY: the block is a map as far as its header goes, and keys are of its size; some of them lie in the block.
    unsafe {
        init_keyed(other.as_mut_ptr(), &l, [1; 16]);
        let mut burst = Random(0);
        let mut left = 0;
        while left > 0 || !input.is_empty() {
            let call = if left > 0 {
                left -= 1;
                burst.below(20) as u8
            } else {
                input.byte()
            };
            if call >= 200 {
                burst = Random(input.u16().into());
                left = usize::from(call - 199) * 4;
                continue;
            }
            let number = if left > 0 { burst.below(256) as u8 } else { input.byte() };
            let inside =
                base.add(l.slots_offset() + usize::from(number) * l.slots() / 256 * l.stride() + l.key_offset());
            let key = keys[usize::from(number) % keys.len()].as_ptr();
            let key = if number >= 224 { inside.cast_const() } else { key };
            calls += 1;
            match call % 24 {
                0 | 18 => assert_eq!(lookup(base, key).is_null(), !has(base, key)),
                1 => write(&l, base, abi::lookup(base, key)),
                // a key in the block itself would be moved or zeroed while it is read
                2 | 16 if number < 224 => write(&l, base, get_or_reserve_entry(base, key)),
                3 if number < 224 => write(&l, base, abi::reserve(base, key, std::ptr::null_mut())),
                4 if number < 224 && l.key_size() == 4 => {
                    write(&l, base, KeySize::<4>::get_or_reserve_entry(base, key));
                }
                5 if l.key_size() == 8 => drop(KeySize::<8>::remove(base, key)),
                6 | 17 => drop(remove(base, key)),
                7 => drop(abi::remove(base, key)),
                8 => {
                    let mut from = 0;
                    loop {
                        let index = find_next_entry(base, from).2;
                        if index == u32::MAX {
                            break;
                        }
                        assert!(index >= from && (index as usize) < l.slots());
                        from = index + 1;
                    }
                }
                9 => write(&l, base, lookup_in_slot(base, number.into(), key)),
                10 if number % 8 == 0 => compact(base),
                11 if number % 8 == 0 => drop(overwrite(other.as_mut_ptr(), base)),
                12 if number % 8 == 0 => drop(overwrite(base, other.as_ptr())),
                13 if number % 32 == 0 => clear(base),
                14 => drop(rekey(base, [number; 16])),
                _ => drop(has(base, key)),
            }
        }
    }
    count(calls as u64);
});
