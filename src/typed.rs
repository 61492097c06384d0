//! The typed operations on the address of a map: what [`Map`], [`FixedMap`](crate::FixedMap), the iterators and the
//! entries share, so that none of them depends on how the storage is named.
//!
//! It knows the declaration, and keys and values as types; it does not own memory, and does not know control bytes,
//! which are the core's.
//!
//! # Invariants of a typed map
//!
//! - **T1 block**: `base` is I1 and I2 of [`raw`] for [`Typed::LAYOUT`].
//! - **T2 values**: every occupied slot holds a valid key and a valid value, and vacant slots are zero (C1); or else
//!   any bits are a valid key and a valid value.
//! - **T3 borrow**: while a reference made from `base` lives, the map is borrowed in the same way: shared for `&`,
//!   exclusively for `&mut`. No two `&mut` refer to the same slot.
//!
//! The header may be zero while the map is empty, because a typed map knows its layout without it. It is written with
//! the first entry.
#![expect(unsafe_code, reason = "keys and values lie in bytes")]

pub(crate) mod block;
pub(crate) mod declared;
#[cfg(feature = "defmt")]
mod defmt;
pub(crate) mod drain;
pub(crate) mod entry;
pub mod guard;
pub(crate) mod iter;
pub(crate) mod keyed;
pub(crate) mod map;
#[cfg(feature = "serde")]
pub(crate) mod serde;
pub(crate) mod slot;
pub(crate) mod storage;
pub mod text_keys;
pub(crate) mod traits;
pub(crate) mod zeroed;

use crate::layout::MapLayout;
use crate::layout::slot::SlotIndex;
use crate::raw::probe::Probe;
#[cfg(debug_assertions)]
use crate::raw::source;
use crate::raw::source::{LayoutSource, SourcedLayout};
use crate::raw::{self, Reservation, bytes, header};
use crate::typed::declared::Declared;
use crate::typed::guard::layout_of;
use core::marker::PhantomData;

/// The operations of the map that `D` declares.
pub(crate) struct Typed<D>(PhantomData<D>);

impl<D: Declared> LayoutSource for Typed<D> {
    const LAYOUT: Option<MapLayout> = Some(Self::LAYOUT);
    const IS_DECLARED: bool = true;
}

impl<D: Declared> Typed<D> {
    pub(crate) const LAYOUT: MapLayout = layout_of::<D>();
    #[cfg(not(debug_assertions))]
    pub(crate) const SOURCED: SourcedLayout<Self> = SourcedLayout::constant();
    /// One copy of the core for all maps: see `source`.
    #[cfg(debug_assertions)]
    pub(crate) const SOURCED: SourcedLayout<source::Declared> = SourcedLayout::declared(Self::LAYOUT);

    /// A key is plain, initialised bytes (`IntoBytes`), aligned as its type.
    ///
    /// # Safety
    ///
    /// - T1.
    #[inline(always)]
    pub(crate) const unsafe fn probe(base: *const u8, key: &D::Key) -> Probe {
        // SAFETY: T1 is I1 and I2; I4: a reference to a type without padding, of the size and alignment that the layout
        // was made from.
        unsafe { Probe::of(&Self::LAYOUT, base, (&raw const *key).cast()) }
    }

    /// Whether two keys are the same, as a map compares them.
    pub(crate) const fn same_key(a: &D::Key, b: &D::Key) -> bool {
        let (a, b) = ((&raw const *a).cast(), (&raw const *b).cast());
        // SAFETY: both are I4, as in `probe`.
        unsafe { bytes::difference(a, b, Self::LAYOUT.slot.key_size, Self::LAYOUT.key_align) == 0 }
    }

    /// # Safety
    ///
    /// - T1; `probe` is `Self::probe(base, key)`.
    #[inline(always)]
    pub(crate) const unsafe fn find(base: *const u8, key: &D::Key, probe: Probe) -> Option<SlotIndex> {
        // SAFETY: T1 is I1 and I2; the key is I4 as in `probe`.
        unsafe { raw::find(&Self::SOURCED, base, (&raw const *key).cast(), probe) }
    }

    /// Whether the entry of this key lies in this slot.
    ///
    /// # Safety
    ///
    /// - T1; I3 for the slot.
    #[inline(always)]
    pub(crate) const unsafe fn lies_in_slot(base: *const u8, slot: SlotIndex, key: &D::Key) -> bool {
        // SAFETY: T1 is I1 and I2; I3; the key is I4 as in `probe`.
        unsafe { raw::lies_in_slot(&Self::SOURCED, base, slot, (&raw const *key).cast()) }
    }

    /// # Safety
    ///
    /// - T1; I3 for the slot.
    #[inline(always)]
    pub(crate) const unsafe fn key_ptr(base: *const u8, slot: SlotIndex) -> *const D::Key {
        // SAFETY: a slot's key lies in the block (I2, I3).
        unsafe { raw::key_place(&Self::SOURCED, base.cast_mut(), slot).cast() }
    }

    /// # Safety
    ///
    /// - T1; I3 for the slot.
    #[inline(always)]
    pub(crate) const unsafe fn value_ptr(base: *const u8, slot: SlotIndex) -> *const D::Value {
        // SAFETY: a slot's value lies in the block (I2, I3).
        unsafe { raw::value_place(&Self::SOURCED, base.cast_mut(), slot).cast() }
    }

    /// # Safety
    ///
    /// - T1, writable; I3 for the slot.
    #[inline(always)]
    pub(crate) const unsafe fn value_mut_ptr(base: *mut u8, slot: SlotIndex) -> *mut D::Value {
        // SAFETY: a slot's value lies in the block (I2, I3).
        unsafe { raw::value_place(&Self::SOURCED, base, slot).cast() }
    }

    /// # Safety
    ///
    /// - T1; the header lies in the block.
    #[inline(always)]
    pub(crate) const unsafe fn len(base: *const u8) -> u32 {
        // SAFETY: T1.
        unsafe { header::count(&Self::LAYOUT, base) }
    }

    /// Writes the header if the map is empty, as it may not have one yet.
    ///
    /// # Safety
    ///
    /// - T1, writable.
    #[inline(always)]
    pub(crate) const unsafe fn ensure_header(base: *mut u8) {
        // SAFETY: T1; a header with count 0 replaces one with count 0, or zero bytes.
        unsafe {
            if Self::len(base) == 0 {
                header::write(&Self::LAYOUT, base);
            }
        }
    }

    /// Finds a key, or takes a slot for it, to which the caller writes its value.
    ///
    /// # Safety
    ///
    /// - T1, writable; `probe` is `Self::probe(base, key)`.
    /// - A value is written to a slot that is new before T2 is needed again.
    #[inline(always)]
    pub(crate) const unsafe fn find_or_reserve(base: *mut u8, key: &D::Key, probe: Probe) -> Reservation {
        // SAFETY: T1 is I1 and I2, the key is I4 as in `probe`.
        unsafe { raw::find_or_reserve(&Self::SOURCED, base, (&raw const *key).cast(), probe) }
    }

    /// Removes an entry, and gives back its key and value.
    ///
    /// # Safety
    ///
    /// - T1, T2, writable; the slot is occupied, and `probe` is that of its key.
    #[inline(always)]
    pub(crate) const unsafe fn take(base: *mut u8, slot: SlotIndex, probe: Probe) -> (D::Key, D::Value) {
        // SAFETY: I1 to I3; T2: an occupied slot holds a valid key and value. They are read after the counts were
        // changed, which may take a call: then they need not be kept meanwhile.
        unsafe {
            let left = raw::uncount(&Self::SOURCED, base, probe, slot);
            let entry = (Self::key_ptr(base, slot).read(), Self::value_ptr(base, slot).read());
            raw::erase_uncounted(&Self::SOURCED, base, slot, left);
            entry
        }
    }
}
