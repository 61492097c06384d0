//! Which code a call runs: that of the map's format, as a constant, and at best of its key size too.
//!
//! What each call does stands once, in a function of a layout (`lookup_in`); the macros run it with the layout of a map,
//! under constants. The calls that choose are in `runtime`.
//!
//! It knows codes of headers, and what is worth code of its own; it does not know how a key is searched.
#![expect(unsafe_code, reason = "raw memory")]

use crate::layout::MapLayout;
use crate::layout::slot::SlotIndex;
use crate::raw::header::GROUP;
use crate::raw::probe::Probe;
use crate::raw::source::SourcedLayout;
use crate::raw::{self, Reservation};
use core::marker::PhantomData;
use core::ptr;

/// Runs the body with the layout of the map at `$base`, whose format is a constant. A key size of 0 means that of the
/// header. The body then stands once more each for the key sizes 4 and 8 as constants, because VM code uses them most:
/// that costs a predictable branch, and saves loops over the bytes of keys.
macro_rules! by_size {
    ($base:expr, $format:expr, $key_size:expr, |$l:ident| $body:expr) => {{
        let read = $crate::raw::header::read($base, $format);
        match ($key_size, read.slot.key_size) {
            (0, 4) => {
                let $l = &read.with_key_size(4);
                $body
            }
            (0, 8) => {
                let $l = &read.with_key_size(8);
                $body
            }
            (0, _) => {
                let $l = &read;
                $body
            }
            (size, _) => {
                let $l = &read.with_key_size(size);
                $body
            }
        }
    }};
}

/// Runs the body with the layout of the map at `$base`; `$none` where there is no header. The body stands once for every
/// kind with fx64 and fx32, each a constant there, and once for sip13, where `$keyed` can take its place: a body that
/// hashes stands out of line there, so that the others need not save registers for it ([`Keyed`]).
macro_rules! by_format {
    ($base:expr, $key_size:expr, |$l:ident| $body:expr, else $none:expr) => {
        $crate::runtime::dispatch::by_format!($base, $key_size, |$l| $body,
            keyed $crate::runtime::dispatch::keyed!($base, $key_size, |$l| $body, else $none),
            else $none)
    };
    ($base:expr, $key_size:expr, |$l:ident| $body:expr, keyed $keyed:expr, else $none:expr) => {{
        use $crate::layout::format::{Format, HashFn, Kind};
        use $crate::raw::header;
        use $crate::runtime::dispatch::{GROUP_CODE, by_size, sized};
        match (header::code($base), Format::from_code(header::code($base))) {
            (GROUP_CODE, _) => by_size!($base, header::GROUP, $key_size, |$l| $body),
            (_, None) => $none,
            (_, Some(format)) => {
                macro_rules! with {
                    ($kind:ident, $hash:ident) => {{
                        let format = Format { kind: Kind::$kind, hash: HashFn::$hash, ..format };
                        let $l = &sized(header::read($base, format), $key_size);
                        $body
                    }};
                }
                match (format.kind, format.hash) {
                    (Kind::Bucket, HashFn::Fx64) => with!(Bucket, Fx64),
                    (Kind::Bucket, HashFn::Fx32) => with!(Bucket, Fx32),
                    (Kind::Split, HashFn::Fx64) => with!(Split, Fx64),
                    (Kind::Split, HashFn::Fx32) => with!(Split, Fx32),
                    (Kind::Group, HashFn::Fx64) => with!(Group, Fx64),
                    (Kind::Group, HashFn::Fx32) => with!(Group, Fx32),
                    (_, HashFn::Sip13) => $keyed,
                }
            }
        }
    }};
}

/// Runs the body with the layout of the map at `$base`, which has a hash key. The hash takes so long that a constant kind
/// would gain little.
macro_rules! keyed {
    ($base:expr, $key_size:expr, |$l:ident| $body:expr, else $none:expr) => {{
        use $crate::layout::format::{Format, HashFn};
        use $crate::raw::header;
        use $crate::runtime::dispatch::sized;
        match Format::from_code(header::code($base)) {
            Some(format) => {
                debug_assert!(format.hash.hash_key_size() > 0);
                let format = Format { hash: HashFn::Sip13, ..format };
                let $l = &sized(header::read($base, format), $key_size);
                $body
            }
            None => $none,
        }
    }};
}

pub(super) use {by_format, by_size, keyed};

/// The layout with another key size, if that is not 0.
#[inline(always)]
pub(super) const fn sized(l: MapLayout, key_size: u32) -> MapLayout {
    if key_size == 0 { l } else { l.with_key_size(key_size) }
}

/// # Safety
///
/// - As for [`lookup`]; `l` is the layout that the header says.
#[inline(always)]
pub(super) const unsafe fn lookup_in(l: &MapLayout, base: *mut u8, key: *const u8) -> *mut u8 {
    // SAFETY: the contract gives I1 and I2 for the map and I4 for the key; a slot that is found lies in the block.
    unsafe {
        match raw::find(&SourcedLayout::from_header(l), base, key, Probe::of(l, base, key)) {
            Some(slot) => base.add(l.value_at(slot)),
            None => ptr::null_mut(),
        }
    }
}

/// The value's address, null where the map is full, and whether the key was present before.
///
/// # Safety
///
/// - As for [`get_or_reserve_entry`]; `l` is the layout that the header says.
#[inline(always)]
pub(super) const unsafe fn reserve_in(l: &MapLayout, base: *mut u8, key: *const u8) -> (*mut u8, bool) {
    // SAFETY: as for `lookup_in`.
    unsafe {
        let probe = Probe::of(l, base, key);
        match raw::find_or_reserve(&SourcedLayout::from_header(l), base, key, probe) {
            Reservation::Found(slot) => (base.add(l.value_at(slot)), true),
            Reservation::New(slot) => (base.add(l.value_at(slot)), false),
            Reservation::Full => (ptr::null_mut(), false),
        }
    }
}

/// # Safety
///
/// - As for [`remove`]; `l` is the layout that the header says.
#[inline(always)]
pub(super) const unsafe fn remove_in(l: &MapLayout, base: *mut u8, key: *const u8) -> bool {
    // SAFETY: as for `lookup_in`.
    unsafe {
        let (sourced, probe) = (&SourcedLayout::from_header(l), Probe::of(l, base, key));
        match raw::find(sourced, base, key, probe) {
            Some(slot) => {
                raw::erase(sourced, base, probe, slot);
                true
            }
            None => false,
        }
    }
}

/// # Safety
///
/// - As for [`lookup_beyond_home`]; `l` is the layout that the header says.
#[inline(always)]
pub(super) const unsafe fn lookup_beyond_home_in(
    l: &MapLayout,
    base: *mut u8,
    key: *const u8,
    finalized: u64,
) -> *mut u8 {
    // SAFETY: as for `lookup_in`.
    unsafe {
        match raw::find_beyond_home(&SourcedLayout::from_header(l), base, key, finalized) {
            Some(slot) => base.add(l.value_at(slot)),
            None => ptr::null_mut(),
        }
    }
}

/// # Safety
///
/// - As for [`find_slot`]; `l` is the layout that the header says.
#[inline(always)]
pub(super) const unsafe fn find_slot_in(l: &MapLayout, base: *const u8, key: *const u8) -> u32 {
    // SAFETY: as for `lookup_in`.
    match unsafe { raw::find(&SourcedLayout::from_header(l), base, key, Probe::of(l, base, key)) } {
        Some(slot) => slot.number(),
        None => NO_SLOT,
    }
}

/// # Safety
///
/// - As for [`lookup_in_slot`]; `l` is the layout that the header says.
#[inline(always)]
pub(super) const unsafe fn lookup_in_slot_in(l: &MapLayout, base: *mut u8, slot: u32, key: *const u8) -> *mut u8 {
    // SAFETY: as for `lookup_in`; I3 was checked.
    unsafe {
        let index = SlotIndex::of_number(slot);
        if slot < l.slot_count && raw::lies_in_slot(&SourcedLayout::from_header(l), base, index, key) {
            base.add(l.value_at(index))
        } else {
            ptr::null_mut()
        }
    }
}

/// The calls for maps with a hash key, out of line; a key size of 0 means that of the header. They are made anew for each
/// type of caller: a caller in another crate has its own, so that the compiler knows all that it calls (see
/// [`lookup_here`]).
pub(super) struct Keyed<Caller>(PhantomData<Caller>);

/// The caller where it is a function of this crate that stands out of line.
pub(super) enum Here {}

impl<Caller> Keyed<Caller> {
    /// # Safety
    ///
    /// - As for [`lookup`].
    #[cold]
    #[inline(never)]
    pub(super) const unsafe fn lookup(base: *mut u8, key: *const u8, key_size: u32) -> *mut u8 {
        // SAFETY: the contract is that of `lookup_in`.
        unsafe { keyed!(base, key_size, |l| lookup_in(l, base, key), else ptr::null_mut()) }
    }

    /// # Safety
    ///
    /// - As for [`get_or_reserve_entry`].
    #[cold]
    #[inline(never)]
    pub(super) const unsafe fn reserve(base: *mut u8, key: *const u8, key_size: u32) -> (*mut u8, bool) {
        // SAFETY: the contract is that of `reserve_in`.
        unsafe { keyed!(base, key_size, |l| reserve_in(l, base, key), else (ptr::null_mut(), false)) }
    }

    /// # Safety
    ///
    /// - As for [`remove`].
    #[cold]
    #[inline(never)]
    pub(super) const unsafe fn remove(base: *mut u8, key: *const u8, key_size: u32) -> bool {
        // SAFETY: the contract is that of `remove_in`.
        unsafe { keyed!(base, key_size, |l| remove_in(l, base, key), else false) }
    }

    /// # Safety
    ///
    /// - As for [`find_slot`].
    #[cold]
    #[inline(never)]
    pub(super) const unsafe fn find_slot(base: *const u8, key: *const u8, key_size: u32) -> u32 {
        // SAFETY: the contract is that of `find_slot_in`.
        unsafe { keyed!(base, key_size, |l| find_slot_in(l, base, key), else NO_SLOT) }
    }
}

/// What [`find_slot`] gives where the key is not present.
pub(super) const NO_SLOT: u32 = u32::MAX;

pub(super) const GROUP_CODE: u8 = GROUP.code();

pub(super) const NO_ENTRY: (*const u8, *mut u8, u32) = (ptr::null(), ptr::null_mut(), u32::MAX);

/// # Safety
///
/// - As for [`find_next_entry`]; `l` is the layout that the header says.
#[inline(always)]
pub(super) const unsafe fn next_in(l: &MapLayout, base: *mut u8, from: u32) -> (*const u8, *mut u8, u32) {
    // SAFETY: the map is I1 and I2 by what made it; a slot that is found is one of it.
    unsafe {
        match raw::next(l, base, from) {
            Some(slot) => entry_at(l, base, slot),
            None => NO_ENTRY,
        }
    }
}

/// # Safety
///
/// - `base` points to a map of this layout, and the slot is one of it.
#[inline(always)]
pub(super) const unsafe fn entry_at(l: &MapLayout, base: *mut u8, slot: SlotIndex) -> (*const u8, *mut u8, u32) {
    // SAFETY: a slot lies in the block.
    unsafe { (base.add(l.key_at(slot)), base.add(l.value_at(slot)), slot.number()) }
}
