//! The hash of a key's bytes, finalised so that its upper bits are good.
//!
//! [`fx64`] is `FxHasher64` of the crate fxhash (Firefox's and once rustc's hash), made `const` and little-endian on
//! every machine. [`fx32`] is as rustc-hash 2 (`(hash + word) * K`) in 32 bits, with the upper half of the hash folded
//! into the lower at each step: `FxHasher32`, which rotates by 5 and takes exclusive or, gives 19,000 pairs of an IPv4
//! host and a counter just 768 hashes, and without the fold grids of two words collide. A multiplicative finaliser
//! (Knuth, TAOCP 3, 6.4) makes up for their weak low bits: for a key of one word, multiplying by `K` and then by
//! `SPREAD / K` is one multiplication by `SPREAD`.
//!
//! `SPREAD` is not the golden ratio, which spreads consecutive numbers best of all and multiples of 24, 32, 48 or 96
//! badly. It was searched over families of keys (strides, shifts, floats, grids, addresses, text, the ids of virtual
//! machines) and maps of many sizes; in a map of four buckets the keys 0, 1, 2, 3 lie in this order. `benches/spread`
//! searches, and its README says what was searched and what the worst families are.
//!
//! fx64 has a weakness that no multiplier can remove: keys of several words of which only upper bytes vary may share a
//! hash, such as 40,000 pairs of a top byte and a counter that have 1280 of them. It is kept because it is the hash of
//! hashmap-mem 0.2.
//!
//! `sip13` is SipHash-1-3, whose state and rounds are `sip`'s. Its hash needs no finaliser.
//!
//! It knows bytes; it does not know maps: what becomes of a hash there is `probe`'s.
#![expect(unsafe_code, reason = "keys are raw memory")]
#![expect(clippy::cast_possible_truncation, reason = "taking some bits of a product is what a hash does")]

use crate::layout::format::HashFn;
use crate::raw::bytes::{load_u32, load_u64};
use crate::raw::sip::Sip13;

const K64: u64 = 0x517c_c1b7_2722_0a95;
const K32: u32 = K64 as u32;
const SPREAD64: u64 = 0x47d1_8723_0b5b_3a37;
const SPREAD32: u32 = 0x4fd8_649f;

/// `SPREAD64 / K64` and `SPREAD32 / K32`, modulo the word.
const FINALIZE64: u64 = SPREAD64.wrapping_mul(inverse(K64));
const FINALIZE32: u32 = SPREAD32.wrapping_mul(inverse(K32 as u64) as u32);

/// The inverses, which lead back from a finalised hash.
const UNFINALIZE64: u64 = inverse(FINALIZE64);
const UNFINALIZE32: u32 = inverse(FINALIZE32 as u64) as u32;

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

/// The numbers of a hash, for code generators: FORMAT.md says what is done with them.
///
/// Products are taken modulo 2 to the power of [`bits`](Self::bits). sip13 multiplies by nothing: its hash is what
/// `SipHash-1-3` gives.
///
/// ```
/// use hashmap_mem::{HashFn, fx64};
///
/// // a key of one word: the hash and the finaliser are one multiplication
/// let hash = HashFn::Fx64;
/// let finalized = fx64(&7u64.to_le_bytes()).wrapping_mul(hash.finalizer());
/// assert_eq!(finalized, 7u64.wrapping_mul(hash.one_word_multiplier()));
/// ```
impl HashFn {
    /// How far fx64 rotates the hash to the left before it takes in a word.
    pub const ROTATION: u32 = 5;

    /// Bits of the hash and of its words: 64 or 32. Half as many are what fx32 shifts by to fold the hash, and what
    /// both shift by to make a step.
    #[inline]
    #[must_use]
    pub const fn bits(self) -> u32 {
        match self {
            Self::Fx64 | Self::Sip13 => u64::BITS,
            Self::Fx32 => u32::BITS,
        }
    }

    /// What the hash is multiplied by for each word; 0 in sip13, which has a [hash key](Self::hash_key_size) instead.
    #[inline]
    #[must_use]
    pub const fn multiplier(self) -> u64 {
        match self {
            Self::Fx64 => K64,
            Self::Fx32 => K32 as u64,
            Self::Sip13 => 0,
        }
    }

    /// What a finished hash is multiplied by before home and tag are taken from it; 1 in sip13.
    #[inline]
    #[must_use]
    pub const fn finalizer(self) -> u64 {
        match self {
            Self::Fx64 => FINALIZE64,
            Self::Fx32 => FINALIZE32 as u64,
            Self::Sip13 => 1,
        }
    }

    /// [`multiplier`](Self::multiplier) times [`finalizer`](Self::finalizer): the whole hash of a key of one word. A
    /// word has 8 or 4 bytes in fx64, 4 in fx32. 0 in sip13.
    #[inline]
    #[must_use]
    pub const fn one_word_multiplier(self) -> u64 {
        match self {
            Self::Fx64 => SPREAD64,
            Self::Fx32 => SPREAD32 as u64,
            Self::Sip13 => 0,
        }
    }

    /// The inverse of [`finalizer`](Self::finalizer), which leads back from a finalised hash.
    #[inline]
    #[must_use]
    pub const fn finalizer_inverse(self) -> u64 {
        match self {
            Self::Fx64 => UNFINALIZE64,
            Self::Fx32 => UNFINALIZE32 as u64,
            Self::Sip13 => 1,
        }
    }
}

#[inline(always)]
const fn add64(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(HashFn::ROTATION) ^ word).wrapping_mul(K64)
}

#[inline(always)]
const fn add32(hash: u32, word: u32) -> u32 {
    (hash ^ hash >> 16).wrapping_add(word).wrapping_mul(K32)
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

/// A hash of 32 bits over bytes, in steps of 4 and 1. Costs a multiplication a step.
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

/// SipHash-1-3 over bytes, under a hash key. Costs a round for every 8 bytes, and four.
///
/// ```
/// let hash_key = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
/// assert_eq!(hashmap_mem::sip13(hash_key, &[]), 0xabac_0158_050f_c4dc); // the first of the published vectors
/// ```
#[inline]
#[must_use]
pub const fn sip13(hash_key: [u8; 16], bytes: &[u8]) -> u64 {
    // SAFETY: a slice is readable over its length, an array over 16 bytes; any address is a multiple of 1.
    unsafe {
        let hash_key = hash_key.as_ptr();
        sip13_raw([load_u64(hash_key, 1), load_u64(hash_key.add(8), 1)], bytes.as_ptr(), bytes.len(), 1)
    }
}

/// # Safety
///
/// - `key` is valid for reading `len` initialised bytes, and a multiple of `align`, a power of two.
#[cfg_attr(target_pointer_width = "32", inline(never))] // for flash: its rounds, on pairs of registers, are long
#[cfg_attr(all(not(target_pointer_width = "32"), not(debug_assertions)), inline(always))]
const unsafe fn sip13_raw(hash_key: [u64; 2], key: *const u8, len: usize, align: u32) -> u64 {
    let mut sip = Sip13::new(hash_key);
    let mut at = 0;
    // SAFETY: every load ends at or before `len`; `at` is a multiple of each load's size when it is made.
    unsafe {
        while at + 8 <= len {
            sip = sip.word(load_u64(key.add(at), align));
            at += 8;
        }
        let (mut last, mut bits) = (0, 0);
        if at + 4 <= len {
            last = load_u32(key.add(at), align) as u64;
            (at, bits) = (at + 4, 32);
        }
        while at < len {
            last |= (*key.add(at) as u64) << bits;
            (at, bits) = (at + 1, bits + 8);
        }
        sip.finish(last, len)
    }
}

/// # Safety
///
/// - `key` is valid for reading `len` initialised bytes, and a multiple of `align`, a power of two.
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
/// - `key` is valid for reading `len` initialised bytes, and a multiple of `align`, a power of two.
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

/// The hash of a key, finalised: 64 bits of it, 32 for fx32. `hash_key` is not read where the hash has none.
///
/// # Safety
///
/// - `key` is valid for reading `len` initialised bytes, and a multiple of `align`, a power of two.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn finalized(hash: HashFn, hash_key: [u64; 2], key: *const u8, len: usize, align: u32) -> u64 {
    // SAFETY: the same contract.
    unsafe {
        match hash {
            HashFn::Fx64 => fx64_raw(key, len, align).wrapping_mul(FINALIZE64),
            HashFn::Fx32 => fx32_raw(key, len, align).wrapping_mul(FINALIZE32) as u64,
            HashFn::Sip13 => sip13_raw(hash_key, key, len, align),
        }
    }
}

/// What a finalised hash was before.
#[inline(always)]
pub(crate) const fn unfinalized(hash: HashFn, finalized: u64) -> u64 {
    match hash {
        HashFn::Fx64 => finalized.wrapping_mul(UNFINALIZE64),
        HashFn::Fx32 => (finalized as u32).wrapping_mul(UNFINALIZE32) as u64,
        HashFn::Sip13 => finalized,
    }
}
