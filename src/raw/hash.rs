//! The hash of a key's bytes, and what a map takes from it: home window, tag, step.
//!
//! [`fx64`] and [`fx32`] are `FxHasher64` and `FxHasher32` of the crate fxhash (Firefox's and rustc's hash), made
//! `const` and little-endian on every machine. A multiplicative finaliser (Knuth, TAOCP 3, 6.4) makes up for their weak
//! low bits: for a key of one word, multiplying by `K` and then by `SPREAD / K` is one multiplication by `SPREAD`.
//!
//! `SPREAD` is not the golden ratio, which spreads consecutive numbers best of all and multiples of 24, 32, 48 or 96
//! badly (1.7 times the windows a lookup of random keys). It was found among 300,000 random odd numbers over 42
//! families of keys (strides, shifts, floats, grids, reversed, text, before and after churn) and maps of many sizes:
//! its worst family is 1.3 times random's, and a longer search found none that is clearly better. `benches/spread`
//! searches, compares and says which.
//!
//! It knows bytes and numbers of windows; it does not know where anything lies.
#![expect(unsafe_code, reason = "keys are raw memory")]
#![expect(clippy::cast_possible_truncation, reason = "taking some bits of a product is what a hash does")]

use crate::layout::MapLayout;
use crate::layout::format::{HashFn, Kind};
use crate::raw::bytes::{load_u32, load_u64};

const K64: u64 = 0x517c_c1b7_2722_0a95;
const K32: u32 = K64 as u32;
const SPREAD64: u64 = 0x075e_91e4_c5ca_1fd7;
const SPREAD32: u32 = 0xe7b6_4fe9;
/// The multipliers of the step: of `MurmurHash3`'s 64-bit and 32-bit finalisers.
const MIX64: u64 = 0xff51_afd7_ed55_8ccd;
const MIX32: u32 = 0x85eb_ca6b;

/// `SPREAD64 / K64` and `SPREAD32 / K32`, modulo the word.
const FIN64: u64 = SPREAD64.wrapping_mul(inverse(K64));
const FIN32: u32 = SPREAD32.wrapping_mul(inverse(K32 as u64) as u32);

/// The way back from a finalised hash.
const UNFIN64: u64 = inverse(FIN64);
const UNFIN32: u32 = inverse(FIN32 as u64) as u32;

/// The inverse of an odd number modulo 2^64, by Newton's iteration: each round doubles the number of right bits.
const fn inverse(odd: u64) -> u64 {
    let mut x = odd;
    let mut round = 0;
    while round < 6 {
        x = x.wrapping_mul(2u64.wrapping_sub(odd.wrapping_mul(x)));
        round += 1;
    }
    x
}

#[inline(always)]
const fn add64(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(K64)
}

#[inline(always)]
const fn add32(hash: u32, word: u32) -> u32 {
    (hash.rotate_left(5) ^ word).wrapping_mul(K32)
}

/// `FxHasher64` over bytes, in steps of 8, 4 and 1. Costs a multiplication a step.
///
/// ```
/// assert_eq!(hashmap_mem::fx64(&1u32.to_le_bytes()), 0x517c_c1b7_2722_0a95);
/// ```
#[inline]
#[must_use]
pub const fn fx64(bytes: &[u8]) -> u64 {
    // SAFETY: a slice is readable over its length; any address is a multiple of 1.
    unsafe { fx64_raw(bytes.as_ptr(), bytes.len(), 1) }
}

/// `FxHasher32` over bytes, in steps of 4 and 1. Costs a multiplication a step.
///
/// ```
/// assert_eq!(hashmap_mem::fx32(&1u32.to_le_bytes()), 0x2722_0a95);
/// ```
#[inline]
#[must_use]
pub const fn fx32(bytes: &[u8]) -> u32 {
    // SAFETY: a slice is readable over its length; any address is a multiple of 1.
    unsafe { fx32_raw(bytes.as_ptr(), bytes.len(), 1) }
}

/// # Safety
///
/// - `key` is valid for reading `len` initialised bytes, and a multiple of `align`.
#[inline(always)]
const unsafe fn fx64_raw(key: *const u8, len: usize, align: u32) -> u64 {
    let mut hash = 0;
    let mut at = 0;
    // SAFETY: every load ends at or before `len`; `at` is a multiple of each load's size when it is made.
    unsafe {
        if len >= 8 {
            // not `while`: a loop of one round vanishes at opt-level z too when its condition stands at its end
            loop {
                hash = add64(hash, load_u64(key.add(at), align));
                at += 8;
                if at + 8 > len {
                    break;
                }
            }
        }
        if at + 4 <= len {
            hash = add64(hash, load_u32(key.add(at), align) as u64);
            at += 4;
        }
        while at < len {
            hash = add64(hash, *key.add(at) as u64);
            at += 1;
        }
    }
    hash
}

/// # Safety
///
/// - `key` is valid for reading `len` initialised bytes, and a multiple of `align`.
#[inline(always)]
const unsafe fn fx32_raw(key: *const u8, len: usize, align: u32) -> u32 {
    let mut hash = 0;
    let mut at = 0;
    // SAFETY: every load ends at or before `len`; `at` is a multiple of each load's size when it is made.
    unsafe {
        if len >= 4 {
            // not `while`: see `fx64_raw`
            loop {
                hash = add32(hash, load_u32(key.add(at), align));
                at += 4;
                if at + 4 > len {
                    break;
                }
            }
        }
        while at < len {
            hash = add32(hash, *key.add(at) as u32);
            at += 1;
        }
    }
    hash
}

/// What one key's hash says in one map: where its path begins, by what tag it is known, how the path goes on.
#[derive(Clone, Copy)]
pub(crate) struct Probe {
    /// Finalised.
    hash: u64,
    /// The window that is looked at first, as the number of its first slot.
    pub(crate) home: u32,
    /// Bit 7 and seven bits of the hash that `home` did not use.
    pub(crate) tag: u8,
}

impl Probe {
    /// # Safety
    ///
    /// - `key` is valid for reading the layout's key size in initialised bytes, and a multiple of its `key_align`.
    #[inline(always)]
    pub(crate) const unsafe fn of(l: &MapLayout, key: *const u8) -> Self {
        // SAFETY: exactly the contract.
        let fx = unsafe {
            match l.format.hash {
                HashFn::Fx64 => fx64_raw(key, l.key_size(), l.key_align),
                HashFn::Fx32 => fx32_raw(key, l.key_size(), l.key_align) as u64,
            }
        };
        Self::of_final(
            l,
            match l.format.hash {
                HashFn::Fx64 => fx.wrapping_mul(FIN64),
                HashFn::Fx32 => (fx as u32).wrapping_mul(FIN32) as u64,
            },
        )
    }

    /// The finalised hash, from which [`of_final`](Self::of_final) makes the probe again.
    #[inline(always)]
    pub(crate) const fn to_final(self) -> u64 {
        self.hash
    }

    #[inline(always)]
    pub(crate) const fn of_final(l: &MapLayout, hash: u64) -> Self {
        let spread = match l.format.hash {
            HashFn::Fx64 => (hash >> 32) as u32,
            HashFn::Fx32 => hash as u32,
        };
        // Lemire's multiply-shift: the high half is a window, the top of the low half is what is left of the hash
        let p = spread as u64 * l.homes() as u64;
        Self { hash, home: (p >> 32) as u32, tag: 0x80 | (p >> 25) as u8 }
    }

    /// The odd step of the path beyond home.
    #[inline(always)]
    const fn step(self, hash: HashFn) -> u32 {
        let mixed = match hash {
            HashFn::Fx64 => {
                let fx = self.hash.wrapping_mul(UNFIN64);
                ((fx ^ fx >> 32).wrapping_mul(MIX64) >> 32) as u32
            }
            HashFn::Fx32 => {
                let fx = (self.hash as u32).wrapping_mul(UNFIN32);
                (fx ^ fx >> 16).wrapping_mul(MIX32) >> 16
            }
        };
        mixed | 1
    }

    /// The path from home on.
    #[inline(always)]
    pub(crate) const fn path(self, l: &MapLayout) -> WholePath {
        WholePath { home: Some(self.home), beyond: self.beyond_home(l) }
    }

    /// The path beyond home.
    #[inline(always)]
    pub(crate) const fn beyond_home(self, l: &MapLayout) -> Path {
        let (kind, step, windows) = (l.format.kind, self.step(l.format.hash), l.steps());
        let mask = match windows.checked_next_power_of_two() {
            Some(power) => power - 1,
            None => u32::MAX,
        };
        let index = self.home / kind.pace();
        match kind {
            Kind::Bucket | Kind::Split => {
                Path { home: self.home, index, delta: step, step, mask, end: mask, windows, kind }
            }
            Kind::Group => {
                let (index, delta, end) = (index.wrapping_add(step), mask.wrapping_add(1), mask << 1 | 1);
                Path { home: self.home, index, delta, step, mask, end, windows, kind }
            }
        }
    }
}

/// A whole path, home first: for what need not be fast.
#[derive(Clone, Copy)]
pub(crate) struct WholePath {
    home: Option<u32>,
    beyond: Path,
}

impl WholePath {
    /// The next window, or `None` when all were visited.
    #[inline(always)]
    pub(crate) const fn next(&mut self) -> Option<u32> {
        match self.home.take() {
            Some(home) => Some(home),
            None => self.beyond.next(),
        }
    }
}

/// The order in which a key's windows are looked at after home: a triangular walk (h, h + s, h + 3 s, h + 6 s, ...) over
/// the next power of two of the number of windows, leaving out what lies beyond them. With an odd s it comes to each once.
///
/// Where windows are single slots, h is home, which was looked at. Home windows of eight begin anywhere, those of the walk
/// at every fourth slot: none of these is settled by home, unless it is home. The walk then begins one step from it.
#[derive(Clone, Copy)]
pub(crate) struct Path {
    home: u32,
    index: u32,
    /// i times the odd step: a multiple of the power of two first when i is one. Where h itself is to be visited, the
    /// power of two is added: that is nothing to the index, and a multiple of twice the power only after the last.
    delta: u32,
    step: u32,
    mask: u32,
    end: u32,
    windows: u32,
    kind: Kind,
}

impl Path {
    /// The next window, or `None` when all were visited.
    #[inline(always)]
    pub(crate) const fn next(&mut self) -> Option<u32> {
        while self.delta & self.end != 0 {
            self.index = self.index.wrapping_add(self.delta) & self.mask;
            self.delta = self.delta.wrapping_add(self.step);
            let window = self.index.wrapping_mul(self.kind.pace());
            if self.index < self.windows && (self.kind.width() == 1 || window != self.home) {
                return Some(window);
            }
        }
        None
    }
}
