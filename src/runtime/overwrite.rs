//! Overwriting a map with another.
#![expect(unsafe_code, reason = "raw memory")]

use super::clear;
use crate::layout::MapLayout;
use crate::layout::format::Kind;
use crate::layout::message::Message;
use crate::layout::slot::SlotIndex;
use crate::raw::probe::Probe;
use crate::raw::source::SourcedLayout;
use crate::raw::{self, Reservation, bytes, header};
use core::ptr;

/// Why one map cannot take another's place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum OverwriteError {
    /// The target was made for fewer entries than the source holds.
    TooManyEntries {
        /// Entries in the source.
        found: u32,
        /// Entries that the target was made for.
        allowed: u32,
    },
    /// The maps' buckets differ in size.
    BucketSize {
        /// Bytes of a bucket of the target.
        expected: u32,
        /// Bytes of a bucket of the source.
        found: u32,
    },
    /// The maps' keys differ in size.
    KeySize {
        /// Bytes of a key of the target.
        expected: u32,
        /// Bytes of a key of the source.
        found: u32,
    },
    /// The maps' values differ in size.
    ValueSize {
        /// Bytes of a value of the target.
        expected: u32,
        /// Bytes of a value of the source.
        found: u32,
    },
}

impl OverwriteError {
    const fn message(&self) -> Message {
        let (what, expected, found) = match *self {
            Self::TooManyEntries { found, allowed } => {
                return Message::new()
                    .str("the source holds ")
                    .num(found as u64)
                    .str(" entries, the target was made for ")
                    .num(allowed as u64);
            }
            Self::BucketSize { expected, found } => ("bucket", expected, found),
            Self::KeySize { expected, found } => ("key", expected, found),
            Self::ValueSize { expected, found } => ("value", expected, found),
        };
        Message::new()
            .str("Incompatible ")
            .str(what)
            .str(" sizes: ")
            .num(expected as u64)
            .str(" bytes expected by the target, ")
            .num(found as u64)
            .str(" found in the source")
    }
}

impl core::fmt::Display for OverwriteError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.message().as_str())
    }
}

impl core::error::Error for OverwriteError {}

/// Makes the target hold exactly the source's entries. Gives `false`, and leaves the target as it was, where the source
/// has more entries than the target was made for.
///
/// Where layouts and hash keys are equal, the block is copied. Where they differ, also in kind, the target is cleared
/// and the entries are inserted. The target keeps its hash key. A map that is overwritten with itself stays as it is.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// # let mut copy = block.clone();
/// // SAFETY: two blocks of the size that `layout` computed; their keys have 4 bytes.
/// unsafe {
///     init(map, &config);
///     init(copy.as_mut_ptr(), &config);
///     get_or_reserve_entry(map, key.as_ptr());
///     assert!(overwrite(copy.as_mut_ptr(), map));
///     assert!(has(copy.as_ptr(), key.as_ptr()));
/// }
/// ```
///
/// # Safety
///
/// - `target_base` points to [a map](crate::runtime), valid for reading and writing.
/// - `source` points to a map, valid for reading.
/// - The blocks are the same or do not overlap.
///
/// # Panics
///
/// If the maps' keys, values or (both of the bucket kind) buckets differ in size.
#[inline]
pub unsafe fn overwrite(target_base: *mut u8, source: *const u8) -> bool {
    // SAFETY: the same contract.
    match unsafe { try_overwrite(target_base, source) } {
        Ok(()) => true,
        Err(OverwriteError::TooManyEntries { .. }) => false,
        Err(error) => panic!("{}", error.message().as_str()),
    }
}

/// Like [`overwrite`], but gives the error back; then the target stays as it was.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// # let (_, wide) = layout(8, 8, 2, 2, 100);
/// # let mut other = vec![0; wide.total_size as usize];
/// // SAFETY: two blocks of the sizes that `layout` computed.
/// unsafe {
///     init(map, &config);
///     init(other.as_mut_ptr(), &wide);
///     let error = try_overwrite(other.as_mut_ptr(), map).expect_err("keys of 8 bytes, not of 4");
///     println!("{error}");
/// }
/// ```
///
/// # Safety
///
/// - As for [`overwrite`].
///
/// # Errors
///
/// The source has more entries than the target was made for, or keys, values or (both of the bucket kind) buckets of
/// different sizes.
pub unsafe fn try_overwrite(target_base: *mut u8, source: *const u8) -> Result<(), OverwriteError> {
    if ptr::eq(target_base, source) {
        return Ok(());
    }
    // SAFETY: both maps are I1 and I2, as whatever made them saw to, and do not overlap; the keys of the source are I4
    // for the target, whose key size is the same; values of equal size are copied between slots of the two blocks.
    unsafe {
        let Some(from) = header::read_trusted(source) else {
            clear(target_base); // zero bytes: no entries
            return Ok(());
        };
        let found = header::count(&from, source);
        let Some(to) = header::read_trusted(target_base) else {
            return if found == 0 { Ok(()) } else { Err(OverwriteError::TooManyEntries { found, allowed: 0 }) };
        };
        compatible(&to, &from, found)?;
        if to == from && header::hash_key(&to, target_base) == header::hash_key(&from, source) {
            ptr::copy_nonoverlapping(source, target_base, to.size());
            return Ok(());
        }
        raw::clear(&to, target_base);
        let mut walk = raw::CountedWalk::new(&from, source);
        while let Some(slot) = walk.next(&from, source) {
            let key = source.add(from.key_at(slot));
            let sourced = &SourcedLayout::from_header(&to);
            if let Reservation::New(into) =
                raw::find_or_reserve(sourced, target_base, key, Probe::of(&to, target_base, key))
            {
                copy_value(&to, target_base, into, source.add(from.value_at(slot)));
            }
        }
        Ok(())
    }
}

/// # Safety
///
/// - I1 to I3 for `to`; `value` is valid for reading the value size and lies outside the block.
unsafe fn copy_value(to: &MapLayout, base: *mut u8, slot: SlotIndex, value: *const u8) {
    // SAFETY: the contract.
    unsafe { bytes::copy(value, base.add(to.value_at(slot)), to.value_size(), 1) }
}

fn compatible(to: &MapLayout, from: &MapLayout, found: u32) -> Result<(), OverwriteError> {
    if found > to.entries {
        return Err(OverwriteError::TooManyEntries { found, allowed: to.entries });
    }
    let (t, f) = (&to.slot, &from.slot);
    if t.key_size != f.key_size {
        return Err(OverwriteError::KeySize { expected: t.key_size, found: f.key_size });
    }
    if t.value_size != f.value_size {
        return Err(OverwriteError::ValueSize { expected: t.value_size, found: f.value_size });
    }
    if to.kind() == Kind::Bucket && from.kind() == Kind::Bucket && t.stride != f.stride {
        return Err(OverwriteError::BucketSize { expected: t.stride, found: f.stride });
    }
    Ok(())
}
