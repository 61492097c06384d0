//! The runtime API as functions of the C calling convention: addresses for a JIT to call, and symbols for a linker.
//!
//! ```
//! use hashmap_mem::{MapSpec, abi};
//!
//! // what generated code holds as constants: the address of a function, the header of an empty map
//! let lookup: unsafe extern "C" fn(*mut u8, *const u8) -> *mut u8 = abi::lookup;
//! let layout = MapSpec::of::<u32, u16>(10).layout()?;
//! let header = layout.header_bytes();
//!
//! let mut block = vec![0xff; layout.size()];
//! let (map, key) = (block.as_mut_ptr(), 7u32.to_le_bytes());
//! // SAFETY: the block is as long as is said, the key has the four bytes of the map's keys.
//! unsafe {
//!     assert_eq!(abi::init(map, block.len(), header.as_ptr()), layout.size());
//!     assert!(lookup(map, key.as_ptr()).is_null());
//!     let value = abi::reserve(map, key.as_ptr(), core::ptr::null_mut());
//!     assert_eq!(lookup(map, key.as_ptr()), value);
//! }
//! # Ok::<(), hashmap_mem::LayoutError>(())
//! ```
//!
//! # What holds for all of them
//!
//! - **Null**: no address may be null but where it is said.
//! - **Alignment**: any address will do, of the map, of its header and of keys.
//! - **Garbage**: *a map* is [as in the runtime API](crate::runtime): a block whose header was written by the library,
//!   or accepted by [`MapLayout::of_block`](crate::MapLayout::of_block). Behind the header there may be any bytes: no
//!   function leaves the block, every call ends, and a damaged map gives wrong answers at worst. The header itself is
//!   trusted. Where others may write over it, compare it with
//!   [`header_bytes`](crate::MapLayout::header_bytes) first, all but the count and the hash key, as another one gives
//!   wrong answers only. A header of zero bytes is an empty map that takes no entries.
//! - **Threads**: a function that writes (`init`, `reserve`, `remove`, `clear`, `compact`, `rekey`) needs the block for
//!   itself.
//! - None of them panics, unwinds or allocates.
//!
//! # Symbols
//!
//! With the feature `abi` the functions have symbols, `hashmap_mem_v1_lookup` and so on, and stay in a static or
//! dynamic library. Only a program or a `staticlib` turns the feature on, never a library that others build on. The
//! number in the symbols is that of this contract: signatures, format of the bytes, and what is said here. Another
//! release of this crate has the same symbols only with the same contract. So two releases in one program are safe: the
//! linker refuses a symbol that is there twice, or takes either, which are the same to the caller; and no caller gets a
//! function of another contract.
//!
//! This module knows the C calling convention; what the functions do, it has from the runtime API.
#![expect(unsafe_code, reason = "raw memory; the names of symbols")]

use crate::runtime;

/// Makes an empty map at the start of a block, from the header of an empty map: the first bytes of
/// [`MapLayout::header_bytes`](crate::MapLayout::header_bytes), as constants of the generated code. Gives the size of
/// the map in bytes; or 0, with nothing written, where the header is that of no map or the block is shorter.
/// With sip13 the map gets the hash key of the header. Costs a write of the whole map.
///
/// # Safety
///
/// - `map` is valid for writing `size` bytes; null is allowed where `size` is 0.
/// - `header` is valid for reading 48 initialised bytes, or as many as a header with its byte 23 has: 24, 32 or 40. It
///   does not overlap the block. Any content is safe.
#[cfg_attr(feature = "abi", unsafe(export_name = "hashmap_mem_v1_init"))]
pub unsafe extern "C" fn init(map: *mut u8, size: usize, header: *const u8) -> usize {
    // SAFETY: the contract; the layout was checked, and the block is as long as it says.
    unsafe {
        match runtime::read_layout(header) {
            Some(layout) if layout.size() <= size => {
                match runtime::hash_key(header) {
                    Some(hash_key) => runtime::init_keyed(map, &layout, hash_key),
                    None => runtime::init_layout(map, &layout),
                }
                layout.size()
            }
            _ => 0,
        }
    }
}

/// As [`runtime::lookup`](crate::lookup): the address of a key's value, null where the key is not present.
///
/// # Safety
///
/// - `map` points to [a map](self), valid for reading.
/// - `key` is valid for reading the map's key size in initialised bytes.
#[cfg_attr(feature = "abi", unsafe(export_name = "hashmap_mem_v1_lookup"))]
#[cfg_attr(not(feature = "abi"), inline)] // compiled where it is used
pub unsafe extern "C" fn lookup(map: *mut u8, key: *const u8) -> *mut u8 {
    // SAFETY: the same contract.
    unsafe { runtime::lookup_here(map, key) }
}

/// As [`runtime::lookup_beyond_home`](crate::lookup_beyond_home): goes on for code that looked at the home group
/// itself, and found there neither the key nor an overflow count of 0.
///
/// The layout is read from `header`, which may be the map, or a copy of its header that nobody else can write: then any
/// bytes of the map are safe, its header too. Another hash than the key's finds the key or nothing.
///
/// # Safety
///
/// - `header` is valid for reading the header of a map; it is trusted.
/// - `map` is valid for reading as many initialised bytes as the layout of that header takes.
/// - `key` is valid for reading the header's key size in initialised bytes.
#[cfg_attr(feature = "abi", unsafe(export_name = "hashmap_mem_v1_lookup_beyond_home"))]
pub unsafe extern "C" fn lookup_beyond_home(
    header: *const u8,
    map: *mut u8,
    key: *const u8,
    finalized: u64,
) -> *mut u8 {
    // SAFETY: the same contract.
    unsafe { runtime::lookup_beyond_home(header, map, key, finalized) }
}

/// As [`runtime::get_or_reserve_entry`](crate::get_or_reserve_entry): the address of a key's value, which is zero bytes
/// where the key is new; null where the key is new and the map full. Writes to `present` whether the key was there
/// before.
///
/// # Safety
///
/// - `map` points to [a map](self), valid for reading and writing.
/// - `key` is valid for reading the map's key size in initialised bytes, outside the map or inside one of its entries.
/// - `present` is null, or valid for writing a byte outside the map.
#[cfg_attr(feature = "abi", unsafe(export_name = "hashmap_mem_v1_reserve"))]
#[cfg_attr(not(feature = "abi"), inline)] // compiled where it is used
pub unsafe extern "C" fn reserve(map: *mut u8, key: *const u8, present: *mut bool) -> *mut u8 {
    // SAFETY: the same contract.
    unsafe {
        let (value, was_present) = runtime::reserve_here(map, key);
        if !present.is_null() {
            present.write(was_present);
        }
        value
    }
}

/// As [`runtime::remove`](crate::remove): removes the entry of a key. Gives whether there was one.
///
/// # Safety
///
/// - `map` points to [a map](self), valid for reading and writing.
/// - `key` is valid for reading the map's key size in initialised bytes.
#[cfg_attr(feature = "abi", unsafe(export_name = "hashmap_mem_v1_remove"))]
#[cfg_attr(not(feature = "abi"), inline)] // compiled where it is used
pub unsafe extern "C" fn remove(map: *mut u8, key: *const u8) -> bool {
    // SAFETY: the same contract.
    unsafe { runtime::remove_here(map, key) }
}

/// As [`runtime::find_next_entry`](crate::find_next_entry): the number of the first occupied slot that is not below
/// `from`, or `u32::MAX` where there is none. Writes the addresses of its key and value, or null where there is none.
/// Start with 0 and go on with the number plus one.
///
/// # Safety
///
/// - `map` points to [a map](self), valid for reading.
/// - `key` and `value` are each null, or valid for writing an address, of any alignment, outside the map.
#[cfg_attr(feature = "abi", unsafe(export_name = "hashmap_mem_v1_next"))]
pub unsafe extern "C" fn next(map: *mut u8, from: u32, key: *mut *const u8, value: *mut *mut u8) -> u32 {
    // SAFETY: the same contract.
    unsafe {
        let (key_at, value_at, slot) = runtime::find_next_entry(map, from);
        if !key.is_null() {
            key.write_unaligned(key_at);
        }
        if !value.is_null() {
            value.write_unaligned(value_at);
        }
        slot
    }
}

/// As [`runtime::clear`](crate::clear): removes all entries. Costs a write of the whole block.
///
/// # Safety
///
/// - `map` points to [a map](self), valid for reading and writing.
#[cfg_attr(feature = "abi", unsafe(export_name = "hashmap_mem_v1_clear"))]
pub unsafe extern "C" fn clear(map: *mut u8) {
    // SAFETY: the same contract.
    unsafe { runtime::clear(map) }
}

/// As [`runtime::compact`](crate::compact): places all entries anew. Entries move.
///
/// # Safety
///
/// - `map` points to [a map](self), valid for reading and writing.
#[cfg_attr(feature = "abi", unsafe(export_name = "hashmap_mem_v1_compact"))]
pub unsafe extern "C" fn compact(map: *mut u8) {
    // SAFETY: the same contract.
    unsafe { runtime::compact(map) }
}

/// As [`runtime::rekey`](crate::rekey()): gives an empty map with sip13 another hash key. Gives whether it did.
///
/// # Safety
///
/// - `map` points to [a map](self), valid for reading and writing.
/// - `hash_key` is valid for reading 16 initialised bytes, outside the map.
#[cfg_attr(feature = "abi", unsafe(export_name = "hashmap_mem_v1_rekey"))]
pub unsafe extern "C" fn rekey(map: *mut u8, hash_key: *const u8) -> bool {
    // SAFETY: the same contract; bytes ask for no alignment.
    unsafe { runtime::rekey(map, *hash_key.cast::<[u8; 16]>()) }
}
