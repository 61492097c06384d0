//! Every byte of every golden block set to every value, header too: through every API no panic, no call without an end,
//! and no access outside the block, which lies between pages that cannot be read.
//!
//! Eight million blocks with `HASHMAP_MEM_LONG=1`, at the end of readable memory and at its start in turns; else a
//! sixtieth of them.
#![cfg(all(unix, not(miri), target_endian = "little"))] // maps memory; the golden blocks are of such a machine
#![allow(unsafe_code, reason = "the runtime API")]
#![allow(clippy::cast_possible_truncation, reason = "numbers of cases become bytes")]

mod common;
#[path = "common/fence.rs"]
mod fence;
#[path = "common/touch.rs"]
mod touch;

use common::long;
use fence::Fence;
use hashmap_mem::{MapLayout, MapRef, hashmap_layout};
use touch::Damaged;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

/// The block after the calls of `tests/golden.rs`, and the one after a `compact`.
fn golden(name: &str) -> [Vec<u8>; 2] {
    let path = format!("{}/tests/golden/blocks/{name}.hex", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let (called, compacted) = text.split_once("\n\n").expect("two blocks");
    let bytes = |hex: &str| hex.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).expect("hex")).collect();
    [bytes(called), bytes(compacted)]
}

/// Some that are in the block, and some that are not.
fn keys(block: &[u8]) -> Vec<Vec<u8>> {
    let map = MapRef::new(block).expect("a good block");
    let there: Vec<_> = map.iter().map(|(key, _)| key.to_vec()).collect();
    let absent = (0..=255u8).map(|byte| vec![byte; there[0].len()]).filter(|key| map.get(key).is_none());
    there.iter().step_by(5).cloned().chain(absent.step_by(100)).collect()
}

/// In short runs, one case of so many in the header, and behind it: primes, so that all values have their turn.
const SHORT: [usize; 2] = [13, 691];

fn every_byte(name: &str, typed: fn(&mut Damaged<'_>, &[Vec<u8>]) -> usize) {
    let (mut fence, mut other) = (Fence::new(1), Fence::new(1));
    let (mut cases, mut refused, mut calls) = (0usize, 0usize, 0);
    for good in golden(name) {
        let keys = keys(&good);
        let header = MapLayout::of_block(&good).expect("good").expect("a header").header_size();
        let mut damaged = good.clone();
        for (at, byte) in (0..good.len()).flat_map(|at| (0..=255u8).map(move |byte| (at, byte))) {
            cases += 1;
            if !long() && !cases.is_multiple_of(SHORT[usize::from(at >= header)]) {
                continue;
            }
            damaged[at] = byte;
            let place = if cases % 2 == 0 { fence.at_end(&damaged) } else { fence.at_start(&damaged) };
            let mut block = Damaged { bytes: &damaged, place };
            let taken = typed(&mut block, &keys);
            refused += usize::from(taken == 0);
            calls += taken + block.untyped(other.at_end(&good), &keys);
            damaged[at] = good[at];
        }
    }
    println!("{name}: {cases} blocks, {refused} not taken by the typed API, {calls} calls");
    assert!(refused > 0 && calls > 20 * cases / if long() { 1 } else { SHORT[1] });
}

/// A value that moves the slots of every kind behind its header.
#[derive(Clone, Copy, PartialEq, Eq, Debug, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C, align(16))]
struct Wide([u8; 16]);

macro_rules! shapes {
    ($($shape:ident $file:literal: $key:ty => $value:ty;)*) => {$(
        mod $shape {
            use super::*;
            shapes! { @formats $file, $key, $value,
                bucket_fx64(bucket, fx64), bucket_fx32(bucket, fx32), bucket_sip13(bucket, sip13),
                split_fx64(split, fx64), split_fx32(split, fx32),
                group_fx64(group, fx64), group_fx32(group, fx32), group_sip13(group, sip13)
            }
        }
    )*};
    (@formats $file:literal, $key:ty, $value:ty, $($name:ident($kind:ident, $hash:ident)),*) => {$(
        #[test]
        fn $name() {
            hashmap_layout! {
                struct Typed { key: $key, value: $value, entries: 14, layout: $kind, hash: $hash, slots: 16 }
            }
            let name = concat!($file, ".", stringify!($kind), ".", stringify!($hash));
            every_byte(name, |block, keys| block.typed::<Typed, _, _>(keys));
        }
    )*};
}

shapes! {
    u32_to_u32 "u32-u32": u32 => u32;
    bytes6_to_u64 "bytes6-u64": [u8; 6] => u64;
    u64_to_u8 "u64-u8": u64 => u8;
    bytes16_to_bytes20 "bytes16-bytes20": [u8; 16] => [u8; 20];
    u16_to_wide "u16-wide": u16 => Wide;
}
