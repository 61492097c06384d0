//! What the targets share: the fuzzer's bytes as numbers, layouts and keys made of them, and a count of operations.
#![allow(dead_code, reason = "each target uses a part")]

use hashmap_mem::{HashFn, Kind, MapLayout, MapSpec, SlotCount};
use std::collections::HashSet;
use std::ffi::c_int;
use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering};

pub const KINDS: [Kind; 3] = [Kind::Bucket, Kind::Split, Kind::Group];
pub const HASHES: [HashFn; 3] = [HashFn::Fx64, HashFn::Fx32, HashFn::Sip13];

/// The fuzzer's bytes; zeros when they are used up.
pub struct Input<'a>(pub &'a [u8]);

impl<'a> Input<'a> {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn byte(&mut self) -> u8 {
        self.0.split_off_first().copied().unwrap_or_default()
    }

    /// From one byte: below 256.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::from(self.byte()) % limit
    }

    pub fn of<T: Copy>(&mut self, some: &[T]) -> T {
        some[self.below(some.len())]
    }

    pub fn u16(&mut self) -> u16 {
        u16::from_le_bytes([self.byte(), self.byte()])
    }

    pub fn u32(&mut self) -> u32 {
        u32::from(self.u16()) | u32::from(self.u16()) << 16
    }

    pub fn array<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.byte())
    }

    pub fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.byte()).collect()
    }

    /// At most so many of the bytes that are left.
    pub fn take(&mut self, len: usize) -> &'a [u8] {
        let len = len.min(self.0.len());
        self.0.split_off(..len).expect("as many")
    }
}

/// `SplitMix64` (Steele, Lea, Flood, 2014): one number of the fuzzer's becomes many calls.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        ((u128::from(self.next()) * limit as u128) >> 64) as usize
    }
}

pub fn mix(number: u64) -> u64 {
    let mut z = number;
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

/// Any small map.
pub fn spec(input: &mut Input<'_>, most: usize) -> MapSpec {
    let (kind, hash) = (input.of(&KINDS), input.of(&HASHES));
    let (key_align, value_align) = (1 << input.below(8), 1 << input.below(8));
    let key_size = input.of(&[1, 2, 3, 4, 4, 5, 6, 7, 8, 8, 11, 12, 13, 16, 16, 20, 24, 32, 33, 40, 64, 65, 72]);
    let value_size = input.of(&[0, 1, 2, 3, 4, 4, 8, 8, 12, 16, 17, 40]);
    let entries = 1 + usize::from(input.u16()) % most;
    // small ones as often as large ones
    let entries = if input.byte().is_multiple_of(2) { 1 + entries % 40 } else { entries };
    let slots = match input.below(8) {
        0 => SlotCount::NextPowerOfTwo,
        1 => SlotCount::Load(30),
        2 => SlotCount::Load(90),
        3 | 4 => SlotCount::Load(100),
        5 => SlotCount::AtLeast(entries.next_power_of_two()),
        _ => SlotCount::Default,
    };
    MapSpec::new(key_size, key_align, value_size, value_align, entries).kind(kind).hash(hash).slots(slots)
}

/// Different keys, twice as many as entries at most. With `near`, their homes are the first groups of the map, so that
/// they overflow and counts saturate: those that are found in so many tries.
pub fn keys(
    l: &MapLayout,
    hash_key: &[u8; 16],
    family: u8,
    number: u64,
    near: Option<usize>,
    tries: usize,
) -> Vec<Vec<u8>> {
    let (size, wanted) = (l.key_size(), 2 * l.entries() + 3);
    let tries = tries.min(near.map_or(2, |near| 2 * (l.slots() / near + 1)) * wanted);
    let (mut keys, mut seen) = (Vec::new(), HashSet::new());
    for i in 0..tries as u64 {
        let mut key = vec![0; size];
        let word = match family % 4 {
            0 => i,
            1 => i.swap_bytes(),
            2 => i.wrapping_mul(4096),
            _ => mix(number.wrapping_add(i)),
        };
        let copied = size.min(8);
        if family % 8 < 4 {
            key[..copied].copy_from_slice(&word.to_le_bytes()[..copied]);
        } else {
            key[size - copied..].copy_from_slice(&word.to_le_bytes()[..copied]);
        }
        if let Some(near) = near
            && l.home_of_keyed(*hash_key, &key).expect("a key of this size").group as usize >= near
        {
            continue;
        }
        if seen.insert(key.clone()) {
            keys.push(key);
        }
        if keys.len() == wanted {
            break;
        }
    }
    if keys.is_empty() {
        keys.push(vec![0; size]);
    }
    keys
}

static OPERATIONS: AtomicU64 = AtomicU64::new(0);

unsafe extern "C" {
    fn atexit(call: extern "C" fn()) -> c_int;
}

extern "C" fn print_count() {
    eprintln!("operations on maps: {}", OPERATIONS.load(Ordering::Relaxed));
}

/// So many operations were done. Their sum is printed when the program ends.
pub fn count(operations: u64) {
    static PRINTED: Once = Once::new();
    PRINTED.call_once(|| {
        // SAFETY: a function that may be called at any time.
        assert_eq!(unsafe { atexit(print_count) }, 0);
    });
    OPERATIONS.fetch_add(operations, Ordering::Relaxed);
}
