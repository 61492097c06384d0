//! Arbitrary blocks, and good ones that were damaged, offered to every API that checks: each takes exactly what a second
//! reading of FORMAT.md takes (`judge` of `tests/attach.rs`), and everything works on what was taken.
#![no_main]
#![allow(dead_code, unused_imports, reason = "of the tests' file, a part")]

mod shared;
#[path = "../../tests/attach.rs"]
mod tests;
#[path = "../../tests/common/touch.rs"]
mod touch;

use hashmap_mem::MapMut;
use libfuzzer_sys::fuzz_target;
use shared::{Input, Random, count, spec};
use tests::common;
use tests::common::Rng;
use touch::Damaged;

/// Changes that fuzzers do not come upon by themselves, and any bytes.
fn damage(input: &mut Input<'_>, block: &mut Vec<u8>, stride: usize) {
    for _ in 0..input.below(12) {
        let (how, at, byte) = (input.byte(), usize::from(input.u16()), input.byte());
        if block.is_empty() {
            return;
        }
        let len = block.len();
        let (at, other) = (at % len, (at + usize::from(byte) * stride) % len);
        match how % 8 {
            0 => block[at] = byte,
            1 => block[at] ^= 1 << (byte % 8),
            2 => block[at] = block[at].wrapping_add(if byte % 2 == 0 { 1 } else { 0xff }),
            3 => block.swap(at, other),
            // a slot onto another
            4 => block.copy_within(at..len.min(at + stride), if other + stride <= len { other } else { 0 }),
            5 if how > 200 => block.truncate(at),
            6 => block[at % len.min(48)] = byte,
            7 => block[at..len.min(at + stride)].fill(0),
            _ => block[other] = 0x80 | byte,
        }
    }
}

fn boxed(block: &[u8], keys: &[Vec<u8>]) -> usize {
    let mut place: Box<[u8]> = block.into(); // of exactly this size
    let mut other = place.clone();
    Damaged { bytes: block, place: &mut place }.untyped(&mut other, keys)
}

fuzz_target!(|data: &[u8]| {
    let mut input = Input(data);
    let mut rng = Rng(input.byte().into());
    match input.below(4) {
        0 => {
            let block = input.0;
            tests::untyped_verdict(block, &mut rng);
            let keys = vec![vec![0], vec![1], block.iter().copied().take(7).chain([1]).collect()];
            count(1 + boxed(block, &keys) as u64);
        }
        1 => {
            let spec = spec(&mut input, 40);
            let Ok(l) = spec.layout() else { return };
            let mut random = Random(input.u16().into());
            let mut block = vec![0; l.size()];
            let mut map = MapMut::init(&mut block, &l).expect("room");
            let mut keys = Vec::new();
            for number in 0..usize::from(input.byte()) {
                let key: Vec<u8> = (0..l.key_size()).map(|at| if at < 2 { random.next() as u8 } else { 0 }).collect();
                if number % 4 == 3 {
                    map.remove(&key);
                } else {
                    let _ = map.insert(&key, &vec![number as u8; l.value_size()]);
                }
                if number % 16 == 0 {
                    keys.push(key);
                }
            }
            keys.push(vec![9; l.key_size()]);
            damage(&mut input, &mut block, l.stride());
            tests::untyped_verdict(&block, &mut rng);
            count(1 + boxed(&block, &keys) as u64);
        }
        _ => {
            let forms = [tests::small_forms(), tests::wide_forms()];
            let form = &forms[input.below(2)][input.below(6)];
            let g = form.geometry();
            let (left, seed) = (input.below(g.entries + 1), input.byte());
            let mut block = form.populated(left, seed.into()).bytes().to_vec();
            damage(&mut input, &mut block, g.stride);
            block.resize(g.size, 0);
            tests::typed_verdict(form, &block, &mut rng);
            let keys: Vec<_> = (0..6).map(|number: u64| number.to_le_bytes()[..g.key_size].to_vec()).collect();
            // 200 calls made the map
            count(201 + boxed(&block, &keys) as u64);
        }
    }
});
