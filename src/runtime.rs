//! The runtime API: maps at raw addresses, whose key and value sizes are known only when the program runs.
//!
//! These are the calls of hashmap-mem 0.2, under their names. Each reads the header, makes a [`MapLayout`] of it and
//! calls the core, `raw`. A call tells kind and hash apart once, at its start, so that the core sees constants.
//!
//! It knows headers and pointers; it does not know types, and it trusts its caller about memory.
//! [`MapRef`](crate::MapRef) and [`MapMut`](crate::MapMut) are for bytes that cannot be trusted.
//!
//! `setup` sizes and makes maps, `overwrite` copies them; the calls on one map are in this file, and `dispatch` chooses
//! the code they run.
//!
//! # What "a map" means below
//!
//! A block of [`MapLayout::size`] bytes that [`init`] or [`init_layout`] wrote, that a typed map handed out, or that is
//! a copy of such a block; or at least 32 zero bytes, which are an empty map that takes no entries. A block whose
//! header [`MapLayout::of_block`] accepts is a map as far as memory safety goes, whatever lies behind the header: no
//! call leaves it, and every call ends. The block needs no alignment; keys and values are aligned only if the block is
//! aligned for them.
#![expect(unsafe_code, reason = "raw memory")]

use crate::layout::MapLayout;
use crate::layout::format::Format;
use crate::raw;
use crate::raw::header::{self, GROUP, SECRET_CODE, STANDARD};
use core::ptr;
use dispatch::{
    GROUP_CODE, Here, Keyed, NO_ENTRY, NO_SLOT, by_format, by_size, entry_at, find_slot_in, lookup_beyond_home_in,
    lookup_in, lookup_in_slot_in, next_in, remove_in, reserve_in,
};

mod dispatch;
mod overwrite;
mod setup;

pub use overwrite::{OverwriteError, overwrite, try_overwrite};
pub use setup::{
    BucketLayout, MapInit, calculate_bucket_layout, hash_key, init, init_keyed, init_layout, layout, rekey, total_size,
    try_layout,
};

/// The layout that a map's header says, or `None` where the header is that of no map, as in zero bytes.
/// A header does not hold alignments: those of the result are 1. Bytes behind the header are not read.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// // SAFETY: a block of the size that `layout` computed.
/// unsafe {
///     assert!(read_layout(map).is_none()); // zero bytes
///     init(map, &config);
///     assert_eq!(read_layout(map).map(|layout| (layout.key_size(), layout.size())), Some((4, block.len())));
/// }
/// ```
///
/// # Safety
///
/// - `map_base` is valid for reading 32 initialised bytes, or 24 if a bucket or split map lies there.
#[must_use]
pub const unsafe fn read_layout(map_base: *const u8) -> Option<MapLayout> {
    // SAFETY: the contract; only a group map has the longer header.
    unsafe {
        let Some(format) = Format::from_code(header::code(map_base)) else {
            return None;
        };
        match header::read_checked(map_base, format) {
            Ok(layout) => Some(layout),
            Err(_) => None,
        }
    }
}

/// Whether a header is one that [`init`] or [`init_layout`] could have written: code, sizes and offsets that agree, and
/// no more entries than declared. What lies behind the header is not looked at; [`MapRef`](crate::MapRef) does that.
///
/// A block of hashmap-mem 0.2.2 has such a header too, but its status bytes mean something else: do not hand one over.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// // SAFETY: a block of the size that `layout` computed.
/// unsafe {
///     assert!(!validate(map)); // zero bytes
///     init(map, &config);
///     assert!(validate(map));
/// }
/// ```
///
/// # Safety
///
/// - `base_ptr` is valid for reading 32 initialised bytes, or 24 if a bucket or split map lies there.
#[inline]
#[must_use]
pub const unsafe fn validate(base_ptr: *const u8) -> bool {
    // SAFETY: the contract.
    unsafe {
        match read_layout(base_ptr) {
            Some(l) => header::count(&l, base_ptr) <= l.entries,
            None => false,
        }
    }
}

/// The calls for a key size that is known when the VM is compiled; everything else comes from the header.
///
/// An opcode that is specialised for the type of its keys calls these. `KeySize::<0>` reads the key size from the
/// header as well: the free functions are these calls with 0.
///
/// ```
/// use hashmap_mem::{KeySize, init, layout};
///
/// let (_, config) = layout(4, 4, 2, 2, 100);
/// let mut block = vec![0; config.total_size as usize];
/// let map = block.as_mut_ptr();
/// let key = 7u32.to_le_bytes();
/// // SAFETY: the block has the size that `layout` computed, and its keys have 4 bytes.
/// unsafe {
///     init(map, &config);
///     assert!(KeySize::<4>::lookup(map, key.as_ptr()).is_null());
///     KeySize::<4>::get_or_reserve_entry(map, key.as_ptr()).cast::<u16>().write_unaligned(55);
///     assert_eq!(KeySize::<4>::lookup(map, key.as_ptr()).cast::<u16>().read_unaligned(), 55);
/// }
/// ```
#[derive(Debug)]
pub struct KeySize<const KEY_SIZE: u32>;

impl<const KEY_SIZE: u32> KeySize<KEY_SIZE> {
    /// Like [`lookup`].
    ///
    /// # Safety
    ///
    /// - As for [`lookup`], and the map's keys have `KEY_SIZE` bytes.
    #[inline(always)]
    pub const unsafe fn lookup(base_ptr: *mut u8, key_ptr: *const u8) -> *mut u8 {
        // SAFETY: the contract is that of `lookup_in`.
        unsafe {
            match header::code(base_ptr) {
                SECRET_CODE => by_size!(base_ptr, STANDARD, KEY_SIZE, |l| lookup_in(l, base_ptr, key_ptr)),
                GROUP_CODE if KEY_SIZE != 0 => by_size!(base_ptr, GROUP, KEY_SIZE, |l| lookup_in(l, base_ptr, key_ptr)),
                _ => Self::lookup_any(base_ptr, key_ptr),
            }
        }
    }

    /// # Safety
    ///
    /// - As for [`lookup`](Self::lookup).
    #[inline(never)]
    const unsafe fn lookup_any(base: *mut u8, key: *const u8) -> *mut u8 {
        // SAFETY: the contract is that of `lookup_in`.
        unsafe {
            by_format!(base, KEY_SIZE, |l| lookup_in(l, base, key),
                keyed Keyed::<Self>::lookup(base, key, KEY_SIZE),
                else ptr::null_mut())
        }
    }

    /// Like [`find_slot`].
    ///
    /// # Safety
    ///
    /// - As for [`find_slot`], and the map's keys have `KEY_SIZE` bytes.
    #[inline]
    #[must_use]
    pub const unsafe fn find_slot(base_ptr: *const u8, key_ptr: *const u8) -> u32 {
        // SAFETY: the contract is that of `find_slot_in`.
        unsafe {
            by_format!(base_ptr, KEY_SIZE, |l| find_slot_in(l, base_ptr, key_ptr),
                keyed Keyed::<Self>::find_slot(base_ptr, key_ptr, KEY_SIZE),
                else NO_SLOT)
        }
    }

    /// Like [`lookup_in_slot`].
    ///
    /// # Safety
    ///
    /// - As for [`lookup_in_slot`], and the map's keys have `KEY_SIZE` bytes.
    #[inline]
    pub const unsafe fn lookup_in_slot(base_ptr: *mut u8, slot: u32, key_ptr: *const u8) -> *mut u8 {
        // SAFETY: the contract is that of `lookup_in_slot_in`.
        unsafe {
            match header::code(base_ptr) {
                SECRET_CODE => {
                    by_size!(base_ptr, STANDARD, KEY_SIZE, |l| lookup_in_slot_in(l, base_ptr, slot, key_ptr))
                }
                GROUP_CODE => by_size!(base_ptr, GROUP, KEY_SIZE, |l| lookup_in_slot_in(l, base_ptr, slot, key_ptr)),
                _ => Self::lookup_in_slot_any(base_ptr, slot, key_ptr),
            }
        }
    }

    /// # Safety
    ///
    /// - As for [`lookup_in_slot`](Self::lookup_in_slot).
    #[inline(never)]
    const unsafe fn lookup_in_slot_any(base: *mut u8, slot: u32, key: *const u8) -> *mut u8 {
        // SAFETY: the contract is that of `lookup_in_slot_in`.
        unsafe { by_format!(base, KEY_SIZE, |l| lookup_in_slot_in(l, base, slot, key), else ptr::null_mut()) }
    }

    /// Like [`has`].
    ///
    /// # Safety
    ///
    /// - As for [`has`], and the map's keys have `KEY_SIZE` bytes.
    #[inline]
    #[must_use]
    pub const unsafe fn has(base_ptr: *const u8, key_ptr: *const u8) -> bool {
        // SAFETY: the same contract; `lookup` does not write.
        unsafe { !Self::lookup(base_ptr.cast_mut(), key_ptr).is_null() }
    }

    /// Like [`get_or_reserve_entry`].
    ///
    /// # Safety
    ///
    /// - As for [`get_or_reserve_entry`], and the map's keys have `KEY_SIZE` bytes.
    #[inline]
    pub const unsafe fn get_or_reserve_entry(base_ptr: *mut u8, key_ptr: *const u8) -> *mut u8 {
        // SAFETY: the same contract.
        unsafe { Self::reserve(base_ptr, key_ptr).0 }
    }

    /// Like [`reserve_entry`].
    ///
    /// # Safety
    ///
    /// - As for [`reserve_entry`], and the map's keys have `KEY_SIZE` bytes.
    ///
    /// # Panics
    ///
    /// If the key is present.
    #[inline]
    pub const unsafe fn reserve_entry(base_ptr: *mut u8, key_ptr: *const u8) -> *mut u8 {
        // SAFETY: the same contract.
        let (value, present) = unsafe { Self::reserve(base_ptr, key_ptr) };
        assert!(!present, "Key already exists in map");
        value
    }

    /// # Safety
    ///
    /// - As for [`get_or_reserve_entry`](Self::get_or_reserve_entry).
    #[inline(always)]
    const unsafe fn reserve(base: *mut u8, key: *const u8) -> (*mut u8, bool) {
        // SAFETY: the contract is that of `reserve_in`.
        unsafe {
            match header::code(base) {
                SECRET_CODE => by_size!(base, STANDARD, KEY_SIZE, |l| reserve_in(l, base, key)),
                GROUP_CODE if KEY_SIZE != 0 => by_size!(base, GROUP, KEY_SIZE, |l| reserve_in(l, base, key)),
                _ => Self::reserve_any(base, key),
            }
        }
    }

    /// # Safety
    ///
    /// - As for [`get_or_reserve_entry`](Self::get_or_reserve_entry).
    #[inline(never)]
    const unsafe fn reserve_any(base: *mut u8, key: *const u8) -> (*mut u8, bool) {
        // SAFETY: the contract is that of `reserve_in`.
        unsafe {
            by_format!(base, KEY_SIZE, |l| reserve_in(l, base, key),
                keyed Keyed::<Self>::reserve(base, key, KEY_SIZE),
                else (ptr::null_mut(), false))
        }
    }

    /// Like [`remove`].
    ///
    /// # Safety
    ///
    /// - As for [`remove`], and the map's keys have `KEY_SIZE` bytes.
    #[inline]
    pub const unsafe fn remove(base_ptr: *mut u8, key_ptr: *const u8) -> bool {
        // SAFETY: the contract is that of `remove_in`.
        unsafe {
            match header::code(base_ptr) {
                SECRET_CODE => by_size!(base_ptr, STANDARD, KEY_SIZE, |l| remove_in(l, base_ptr, key_ptr)),
                GROUP_CODE if KEY_SIZE != 0 => by_size!(base_ptr, GROUP, KEY_SIZE, |l| remove_in(l, base_ptr, key_ptr)),
                _ => Self::remove_any(base_ptr, key_ptr),
            }
        }
    }

    /// # Safety
    ///
    /// - As for [`remove`](Self::remove).
    #[inline(never)]
    const unsafe fn remove_any(base: *mut u8, key: *const u8) -> bool {
        // SAFETY: the contract is that of `remove_in`.
        unsafe {
            by_format!(base, KEY_SIZE, |l| remove_in(l, base, key),
                keyed Keyed::<Self>::remove(base, key, KEY_SIZE),
                else false)
        }
    }
}

/// [`lookup`], for functions of this crate that stand out of line. They do not call [`KeySize`], as the compiler lets a
/// user's crate call what the library made of a generic function that is not inlined, instead of making its own: then
/// it knows less of it, and lookups of the user's take 14 instructions more (`benches/counts.sh`).
///
/// # Safety
///
/// - As for [`lookup`].
#[inline(always)]
pub(crate) const unsafe fn lookup_here(base: *mut u8, key: *const u8) -> *mut u8 {
    // SAFETY: the contract is that of `lookup_in`.
    unsafe {
        by_format!(base, 0, |l| lookup_in(l, base, key),
            keyed Keyed::<Here>::lookup(base, key, 0),
            else ptr::null_mut())
    }
}

/// [`get_or_reserve_entry`] and whether the key was present before, for functions as in [`lookup_here`].
///
/// # Safety
///
/// - As for [`get_or_reserve_entry`].
#[inline(always)]
pub(crate) const unsafe fn reserve_here(base: *mut u8, key: *const u8) -> (*mut u8, bool) {
    // SAFETY: the contract is that of `reserve_in`.
    unsafe {
        by_format!(base, 0, |l| reserve_in(l, base, key),
            keyed Keyed::<Here>::reserve(base, key, 0),
            else (ptr::null_mut(), false))
    }
}

/// [`remove`], for functions as in [`lookup_here`].
///
/// # Safety
///
/// - As for [`remove`].
#[inline(always)]
pub(crate) const unsafe fn remove_here(base: *mut u8, key: *const u8) -> bool {
    // SAFETY: the contract is that of `remove_in`.
    unsafe { by_format!(base, 0, |l| remove_in(l, base, key), keyed Keyed::<Here>::remove(base, key, 0), else false) }
}

/// Finds the entry of a key, or makes one with a value of zero bytes. Gives the address of the value, or null where the
/// key is new and the map holds all the entries it was made for.
///
/// The address stays valid until the key is removed or the map is cleared, overwritten or compacted.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// // SAFETY: a block of the size that `layout` computed; its keys have 4 bytes, its values 2.
/// unsafe {
///     init(map, &config);
///     let value = get_or_reserve_entry(map, key.as_ptr()).cast::<u16>();
///     assert_eq!(value.read_unaligned(), 0);
///     value.write_unaligned(55);
///     assert_eq!(get_or_reserve_entry(map, key.as_ptr()).cast::<u16>(), value);
/// }
/// ```
///
/// # Safety
///
/// - `base_ptr` points to [a map](crate::runtime), valid for reading and writing.
/// - `key_ptr` is valid for reading the map's key size in initialised bytes, outside the map's block or inside one of
///   its entries.
#[inline]
pub const unsafe fn get_or_reserve_entry(base_ptr: *mut u8, key_ptr: *const u8) -> *mut u8 {
    // SAFETY: the same contract; the key size is the header's.
    unsafe { KeySize::<0>::get_or_reserve_entry(base_ptr, key_ptr) }
}

/// Like [`get_or_reserve_entry`], for a key that must be new.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// // SAFETY: a block of the size that `layout` computed; its keys have 4 bytes, its values 2.
/// unsafe {
///     init(map, &config);
///     reserve_entry(map, key.as_ptr()).cast::<u16>().write_unaligned(55);
///     assert_eq!(lookup(map, key.as_ptr()).cast::<u16>().read_unaligned(), 55);
/// }
/// ```
///
/// # Safety
///
/// - As for [`get_or_reserve_entry`].
///
/// # Panics
///
/// If the key is present.
#[inline]
pub const unsafe fn reserve_entry(base_ptr: *mut u8, key_ptr: *const u8) -> *mut u8 {
    // SAFETY: the same contract; the key size is the header's.
    unsafe { KeySize::<0>::reserve_entry(base_ptr, key_ptr) }
}

/// Finds the entry of a key. Gives the address of its value, or null where the key is not present.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// // SAFETY: a block of the size that `layout` computed; its keys have 4 bytes, its values 2.
/// unsafe {
///     init(map, &config);
///     assert!(lookup(map, key.as_ptr()).is_null());
///     get_or_reserve_entry(map, key.as_ptr()).cast::<u16>().write_unaligned(55);
///     assert_eq!(lookup(map, key.as_ptr()).cast::<u16>().read_unaligned(), 55);
/// }
/// ```
///
/// # Safety
///
/// - `base_ptr` points to [a map](crate::runtime), valid for reading.
/// - `key_ptr` is valid for reading the map's key size in initialised bytes.
#[inline]
pub const unsafe fn lookup(base_ptr: *mut u8, key_ptr: *const u8) -> *mut u8 {
    // SAFETY: the same contract; the key size is the header's.
    unsafe { KeySize::<0>::lookup(base_ptr, key_ptr) }
}

/// The number of the slot that the entry of a key lies in, for a VM to remember where it meets the key, with the
/// instruction or the node; `u32::MAX` where the key is not present. Costs as much as [`lookup`].
///
/// [`lookup_in_slot`] looks there again: one comparison instead of a search; with [`KeySize`] on x86-64 1.2 ns in place
/// of 2.2 ns (bucket) or 3.0 ns (group), as `cargo bench --bench slots` in `benches/` prints. FORMAT.md says why a
/// number stays good whatever happens to the map.
///
/// ```
/// use hashmap_mem::{MapSpec, find_slot, get_or_reserve_entry, init_layout, lookup, lookup_in_slot};
///
/// let layout = MapSpec::of::<u32, u16>(10).layout()?;
/// let mut block = vec![0; layout.size()];
/// let (map, key) = (block.as_mut_ptr(), 7u32.to_le_bytes());
/// // SAFETY: the block has the size of its layout, and the key four bytes.
/// unsafe {
///     init_layout(map, &layout);
///     get_or_reserve_entry(map, key.as_ptr());
///     let mut remembered = find_slot(map, key.as_ptr());
///     // at each visit
///     let mut value = lookup_in_slot(map, remembered, key.as_ptr());
///     if value.is_null() {
///         remembered = find_slot(map, key.as_ptr());
///         value = lookup_in_slot(map, remembered, key.as_ptr());
///     }
///     assert_eq!(value, lookup(map, key.as_ptr()));
/// }
/// # Ok::<(), hashmap_mem::LayoutError>(())
/// ```
///
/// # Safety
///
/// - As for [`lookup`].
#[must_use]
pub const unsafe fn find_slot(base_ptr: *const u8, key_ptr: *const u8) -> u32 {
    // SAFETY: the contract is that of `find_slot_in`.
    unsafe {
        by_format!(base_ptr, 0, |l| find_slot_in(l, base_ptr, key_ptr),
            keyed Keyed::<Here>::find_slot(base_ptr, key_ptr, 0),
            else NO_SLOT)
    }
}

/// Like [`lookup`], but looks in one slot only, which [`find_slot`] gave once: null where the entry of the key does not
/// lie there, whether it is elsewhere or nowhere. Any number is taken; one that no slot has gives null.
///
/// # Safety
///
/// - As for [`lookup`].
#[inline]
pub const unsafe fn lookup_in_slot(base_ptr: *mut u8, slot: u32, key_ptr: *const u8) -> *mut u8 {
    // SAFETY: the same contract; the key size is the header's.
    unsafe { KeySize::<0>::lookup_in_slot(base_ptr, slot, key_ptr) }
}

/// Like [`lookup`], for code that looked at the home group itself and found there neither the key nor an overflow count
/// of 0. It has the key's hash, as [`MapLayout::home_of`] gives it in `finalized` (with sip13,
/// [`home_of_keyed`](MapLayout::home_of_keyed) under the map's hash key); the search goes on behind home.
///
/// The layout is read from `header`: from the map, or, where others may have written over it, from a copy of its header
/// such as [`MapLayout::header_bytes`]. With a header of one's own, any bytes of the map are safe.
///
/// Another hash than the key's finds the key or nothing, but is safe.
///
/// # Safety
///
/// - `header` is valid for reading the header of a map that [`MapLayout::of_block`] would accept; or 24 zero bytes,
///   where nothing is found.
/// - `base_ptr` is valid for reading as many bytes as the layout of that header takes, all initialised but for padding
///   inside values.
/// - `key_ptr` is valid for reading the header's key size in initialised bytes.
pub const unsafe fn lookup_beyond_home(
    header: *const u8,
    base_ptr: *mut u8,
    key_ptr: *const u8,
    finalized: u64,
) -> *mut u8 {
    // SAFETY: the contract is I1, I2 for the layout that is read, and I4; a slot that is found lies in the block.
    unsafe { by_format!(header, 0, |l| lookup_beyond_home_in(l, base_ptr, key_ptr, finalized), else ptr::null_mut()) }
}

/// Whether a key is present.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// // SAFETY: a block of the size that `layout` computed; its keys have 4 bytes.
/// unsafe {
///     init(map, &config);
///     assert!(!has(map, key.as_ptr()));
///     get_or_reserve_entry(map, key.as_ptr());
///     assert!(has(map, key.as_ptr()));
/// }
/// ```
///
/// # Safety
///
/// - As for [`lookup`].
#[inline]
#[must_use]
pub const unsafe fn has(base_ptr: *const u8, key_ptr: *const u8) -> bool {
    // SAFETY: the same contract; the key size is the header's.
    unsafe { KeySize::<0>::has(base_ptr, key_ptr) }
}

/// Removes the entry of a key and zeroes its bytes. Gives whether there was one.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// // SAFETY: a block of the size that `layout` computed; its keys have 4 bytes.
/// unsafe {
///     init(map, &config);
///     get_or_reserve_entry(map, key.as_ptr());
///     assert!(remove(map, key.as_ptr()));
///     assert!(!remove(map, key.as_ptr()) && !has(map, key.as_ptr()));
/// }
/// ```
///
/// # Safety
///
/// - `base_ptr` points to [a map](crate::runtime), valid for reading and writing.
/// - `key_ptr` is valid for reading the map's key size in initialised bytes.
#[inline]
pub const unsafe fn remove(base_ptr: *mut u8, key_ptr: *const u8) -> bool {
    // SAFETY: the same contract; the key size is the header's.
    unsafe { KeySize::<0>::remove(base_ptr, key_ptr) }
}

/// The first entry whose slot is not below `start_index`: the addresses of its key and value, and the number of its
/// slot; or `(null, null, u32::MAX)` where there is no such entry.
///
/// Start with 0 and go on with the number plus one. Between the calls entries may be removed and values written; an
/// entry that is inserted between them may be given or not.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// // SAFETY: a block of the size that `layout` computed; its keys have 4 bytes, its values 2.
/// unsafe {
///     init(map, &config);
///     for key in 1..=3_u32 {
///         get_or_reserve_entry(map, key.to_le_bytes().as_ptr()).cast::<u16>().write_unaligned(10);
///     }
///     let (mut sum, mut from) = (0, 0);
///     loop {
///         let (key, value, slot) = find_next_entry(map, from);
///         if key.is_null() {
///             break;
///         }
///         sum += key.cast::<u32>().read_unaligned() * u32::from(value.cast::<u16>().read_unaligned());
///         from = slot + 1;
///     }
///     assert_eq!(sum, 60);
/// }
/// ```
///
/// # Safety
///
/// - `base` points to [a map](crate::runtime), valid for reading.
#[inline]
pub const unsafe fn find_next_entry(base: *mut u8, start_index: u32) -> (*const u8, *mut u8, u32) {
    // SAFETY: the contract is that of `next_in`.
    unsafe {
        match header::code(base) {
            SECRET_CODE => next_in(&header::read(base, STANDARD), base, start_index),
            GROUP_CODE => {
                // mostly there is an entry among the next eight slots: no loop, and no call
                let l = &header::read(base, GROUP);
                match raw::first_in_group(l, base, start_index) {
                    Some(slot) => entry_at(l, base, slot),
                    None => find_next_any(base, start_index),
                }
            }
            _ => find_next_any(base, start_index),
        }
    }
}

/// # Safety
///
/// - As for [`find_next_entry`].
#[inline(never)]
const unsafe fn find_next_any(base: *mut u8, from: u32) -> (*const u8, *mut u8, u32) {
    // SAFETY: the contract is that of `next_in`. The key size 1 stands for any, because no key is read.
    unsafe { by_format!(base, 1, |l| next_in(l, base, from), else NO_ENTRY) }
}

/// Like [`find_next_entry`], with numbers of 16 bits as in hashmap-mem 0.2: the end is `(null, null, 0xFFFF)`.
///
/// Entries in slots from 0xFFFF on are not found: maps of the group kind can have more slots than this call can count.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// // SAFETY: a block of the size that `layout` computed; its keys have 4 bytes.
/// unsafe {
///     init(map, &config);
///     get_or_reserve_entry(map, key.as_ptr());
///     let (found, _, slot) = find_next_valid_entry(map, 0);
///     assert_eq!(found.cast::<u32>().read_unaligned(), 7);
///     assert_eq!(find_next_valid_entry(map, slot + 1).2, 0xFFFF); // the end
/// }
/// ```
///
/// # Safety
///
/// - `base` points to [a map](crate::runtime), valid for reading.
#[inline]
pub const unsafe fn find_next_valid_entry(base: *mut u8, start_index: u16) -> (*const u8, *mut u8, u16) {
    const END: u32 = u16::MAX as u32;
    // SAFETY: the same contract.
    match unsafe { find_next_entry(base, start_index as u32) } {
        #[expect(clippy::cast_possible_truncation, reason = "below 0xFFFF")]
        (key, value, index) if index < END => (key, value, index as u16),
        _ => (ptr::null(), ptr::null_mut(), u16::MAX),
    }
}

/// Removes all entries. Costs a write of the whole block. A block of zero bytes stays as it is.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// // SAFETY: a block of the size that `layout` computed; its keys have 4 bytes.
/// unsafe {
///     init(map, &config);
///     get_or_reserve_entry(map, key.as_ptr());
///     clear(map);
///     assert!(!has(map, key.as_ptr()) && validate(map));
/// }
/// ```
///
/// # Safety
///
/// - `base` points to [a map](crate::runtime), valid for reading and writing.
pub const unsafe fn clear(base: *mut u8) {
    // SAFETY: the contract gives I1 and I2 for the map.
    unsafe {
        if let Some(l) = header::read_trusted(base) {
            raw::clear(&l, base);
        }
    }
}

/// Places all entries anew, in place, as if they had been inserted one after the other. Fixes a map that became slow
/// because it was full while entries were inserted and removed. Entries move. Costs a few visits an entry and one a
/// slot; keys that were chosen to have one home and one probe sequence make it quadratic in their number.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// // SAFETY: a block of the size that `layout` computed; its keys have 4 bytes.
/// unsafe {
///     init(map, &config);
///     get_or_reserve_entry(map, key.as_ptr());
///     compact(map); // addresses of values that were handed out before are no longer valid
///     assert!(has(map, key.as_ptr()));
/// }
/// ```
///
/// # Safety
///
/// - `base` points to [a map](crate::runtime), valid for reading and writing.
pub const unsafe fn compact(base: *mut u8) {
    // SAFETY: the contract gives I1 and I2 for the map.
    unsafe {
        if let Some(l) = header::read_trusted(base) {
            raw::compact(&l, base);
        }
    }
}
