//! Loads, comparison, copying and zeroing of raw bytes, as `const fn`s.
//!
//! It knows addresses, lengths and alignments; it does not know what the bytes mean. Words are read little-endian on
//! every machine. Lengths and alignments are arguments: where they are constants, loops and branches on them are gone.
//!
//! An `align` is a power of two throughout. Aligned reads and writes stand only where it says that they may, and `core`
//! checks them in builds with debug assertions, const evaluation always.
#![expect(unsafe_code, reason = "raw memory")]

use core::mem::MaybeUninit;

/// The `u64` at `p`, little-endian.
///
/// # Safety
///
/// - `p` is valid for reading 8 initialised bytes.
/// - `align` is a power of two, and `p` a multiple of the lesser of it and 8.
#[inline(always)]
pub(crate) const unsafe fn load_u64(p: *const u8, align: u32) -> u64 {
    debug_assert!(align.is_power_of_two());
    #[expect(clippy::cast_ptr_alignment, reason = "an aligned read stands only where `align` allows it")]
    // SAFETY: 8 readable bytes by contract. With `align` from 8 on, `p` is a multiple of 8, which `align_of::<u64>()`
    // is at most; where that is 4 and `align` 4, of 4. `[u32; 2]` needs 4, which an `align` of 4 gives.
    unsafe {
        if align as usize >= align_of::<u64>() {
            u64::from_le(p.cast::<u64>().read())
        } else if align >= 4 {
            let [low, high] = p.cast::<[u32; 2]>().read();
            u32::from_le(low) as u64 | (u32::from_le(high) as u64) << 32
        } else {
            u64::from_le(p.cast::<u64>().read_unaligned())
        }
    }
}

/// The `u32` at `p`, little-endian.
///
/// # Safety
///
/// - `p` is valid for reading 4 initialised bytes.
/// - `align` is a power of two, and `p` a multiple of the lesser of it and 4.
#[inline(always)]
pub(crate) const unsafe fn load_u32(p: *const u8, align: u32) -> u32 {
    debug_assert!(align.is_power_of_two());
    #[expect(clippy::cast_ptr_alignment, reason = "an aligned read stands only where `align` allows it")]
    // SAFETY: 4 readable bytes by contract; with `align` from 4 on, `p` is a multiple of 4, and `u32` needs no more.
    unsafe {
        u32::from_le(if align >= 4 { p.cast::<u32>().read() } else { p.cast::<u32>().read_unaligned() })
    }
}

/// The `u16` at `p`, little-endian.
///
/// # Safety
///
/// - `p` is valid for reading 2 initialised bytes.
/// - `align` is a power of two, and `p` a multiple of the lesser of it and 2.
#[inline(always)]
const unsafe fn load_u16(p: *const u8, align: u32) -> u16 {
    debug_assert!(align.is_power_of_two());
    #[expect(clippy::cast_ptr_alignment, reason = "an aligned read stands only where `align` allows it")]
    // SAFETY: 2 readable bytes by contract; with `align` from 2 on, `p` is a multiple of 2, and `u16` needs no more.
    unsafe {
        u16::from_le(if align >= 2 { p.cast::<u16>().read() } else { p.cast::<u16>().read_unaligned() })
    }
}

/// Zero where two runs of `len` bytes are equal. Up to 32 bytes without a branch, so that a caller can fold other
/// conditions in; longer runs end early, every 32 bytes.
///
/// # Safety
///
/// - `a` and `b` are valid for reading `len` initialised bytes.
/// - Both are multiples of `align`, a power of two.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn difference(a: *const u8, b: *const u8, len: u32, align: u32) -> u64 {
    let len = len as usize;
    let mut at = 0;
    let mut differ = 0;
    // SAFETY: every load ends at or before `len`. Before each load of n bytes `at` is a multiple of n, as the longer
    // loads went first, so that `a + at` and `b + at` are multiples of the lesser of `align` and n.
    unsafe {
        if len >= 8 {
            // not `while`: a loop of one round vanishes at opt-level z too when its condition stands at its end
            loop {
                differ |= load_u64(a.add(at), align) ^ load_u64(b.add(at), align);
                at += 8;
                if at % 32 == 0 && differ != 0 {
                    return differ;
                }
                if at + 8 > len {
                    break;
                }
            }
        }
        if len & 4 != 0 {
            differ |= (load_u32(a.add(at), align) ^ load_u32(b.add(at), align)) as u64;
            at += 4;
        }
        if len & 2 != 0 {
            differ |= (load_u16(a.add(at), align) ^ load_u16(b.add(at), align)) as u64;
            at += 2;
        }
        if len & 1 != 0 {
            differ |= (*a.add(at) ^ *b.add(at)) as u64;
        }
    }
    differ
}

/// Whether all of `len` bytes are zero, at most 8 of them; without a branch.
///
/// # Safety
///
/// - `p` is valid for reading `len` initialised bytes, and a multiple of `align`, a power of two.
#[inline(always)]
pub(crate) const unsafe fn is_zero(p: *const u8, len: u32, align: u32) -> bool {
    debug_assert!(len <= 8);
    // SAFETY: 8 zeros at a multiple of 8; the rest is the contract.
    unsafe { difference(p, ZEROS.0.as_ptr(), len, if align < 8 { align } else { 8 }) == 0 }
}

/// Whether all of `len` bytes are zero, however many.
///
/// # Safety
///
/// - `p` is valid for reading `len` initialised bytes.
pub(crate) const unsafe fn all_zero(p: *const u8, len: usize) -> bool {
    let mut at = 0;
    // SAFETY: every load ends at or before `len`.
    unsafe {
        while at + 8 <= len {
            if load_u64(p.add(at), 1) != 0 {
                return false;
            }
            at += 8;
        }
        while at < len {
            if *p.add(at) != 0 {
                return false;
            }
            at += 1;
        }
    }
    true
}

#[repr(align(8))]
struct Zeros([u8; 8]);

const ZEROS: &Zeros = &Zeros([0; 8]);

/// Copies `len` bytes, in words as wide as the alignment allows.
///
/// # Safety
///
/// - `from` is valid for reading and `to` for writing `len` bytes, and they do not overlap.
/// - Both are multiples of `align`, a power of two.
#[cfg_attr(not(debug_assertions), inline(always))]
#[expect(clippy::cast_ptr_alignment, reason = "words are as wide as `align`, or of no alignment")]
pub(crate) const unsafe fn copy(from: *const u8, to: *mut u8, len: usize, align: u32) {
    // SAFETY: the contract; a word of n bytes is chosen only where `align` is at least n, so that both addresses are
    // multiples of n, and where n divides `len`. `MaybeUninit` words move padding too.
    unsafe {
        match word_size(len, align) {
            8 => to.cast::<MaybeUninit<u64>>().copy_from_nonoverlapping(from.cast(), len / 8),
            4 => to.cast::<MaybeUninit<u32>>().copy_from_nonoverlapping(from.cast(), len / 4),
            2 => to.cast::<MaybeUninit<u16>>().copy_from_nonoverlapping(from.cast(), len / 2),
            _ => to.cast::<MaybeUninit<u8>>().copy_from_nonoverlapping(from.cast(), len),
        }
    }
}

/// Zeroes `len` bytes, in words as wide as the alignment allows.
///
/// # Safety
///
/// - `p` is valid for writing `len` bytes, and a multiple of `align`, a power of two.
#[cfg_attr(not(debug_assertions), inline(always))]
#[expect(clippy::cast_ptr_alignment, reason = "words are as wide as `align`, or of no alignment")]
pub(crate) const unsafe fn zero(p: *mut u8, len: usize, align: u32) {
    // SAFETY: the contract; words as in `copy`.
    unsafe {
        match word_size(len, align) {
            8 => p.cast::<u64>().write_bytes(0, len / 8),
            4 => p.cast::<u32>().write_bytes(0, len / 4),
            2 => p.cast::<u16>().write_bytes(0, len / 2),
            _ => p.write_bytes(0, len),
        }
    }
}

/// The widest word, in bytes, that fits the alignment and divides the length.
#[inline(always)]
const fn word_size(len: usize, align: u32) -> u32 {
    debug_assert!(align.is_power_of_two());
    match align {
        8.. if len.is_multiple_of(8) => 8,
        4.. if len.is_multiple_of(4) => 4,
        2.. if len.is_multiple_of(2) => 2,
        _ => 1,
    }
}

/// Swaps two runs of `len` bytes, padding too. Made for calls that are rare: it goes byte by byte.
///
/// # Safety
///
/// - `a` and `b` are valid for reading and writing `len` bytes, and do not overlap.
pub(crate) const unsafe fn swap(a: *mut u8, b: *mut u8, len: usize) {
    // SAFETY: the contract; `MaybeUninit<u8>` has no alignment, and any byte is valid for it.
    unsafe { core::ptr::swap_nonoverlapping(a.cast::<MaybeUninit<u8>>(), b.cast(), len) }
}
