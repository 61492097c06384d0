//! The map itself: a few functions over a block of bytes, which all APIs call.
//!
//! They are `const fn`s, inlined wherever they are called: a layout that is a constant there folds into the code, and
//! the compiler's own evaluator, which runs the same code, refuses undefined behaviour.
//!
//! ```text
//! find             the home group; where its overflow count is not 0, the groups after it, until one whose count is 0
//! find_or_reserve  the same, or else the first vacant slot of the sequence; every group before it counts one more
//! erase            every group before the slot counts one less; the slot and its control byte become vacant and zero;
//!                  counts that were saturated are counted anew when that pays
//! clear            everything behind the header becomes zero
//! next, Walk       occupied slots in the order of their numbers: in a file of its own
//! compact          places all entries anew, as if they had come one after the other: in a file of its own
//! ```
//!
//! This module knows control bytes, keys as bytes and the entry count; it does not know types, or who calls.
//!
//! # Invariants of a map
//!
//! - **I1 block**: `base` is valid for reading and (for `*mut`) writing `l.size()` bytes, all initialised but for
//!   padding inside values, and it is a multiple of `l.align()`.
//! - **I2 layout**: `l` has at least `kind.width()` slots, in the group layout a multiple of 4; its header, control
//!   bytes, overflow counts and slots lie inside `l.size()`, which is below 2^32, and no two overlap. Its alignments
//!   are powers of two.
//! - **I3 slots**: the number of a [`SlotIndex`] that is handed in is below `l.slots()`. A `group` that is handed in is
//!   at most `l.slots() - kind.width()`, as the home of every [`Probe`] of this layout is, the groups that follow it,
//!   and those of a [`Walk`]; the one in a [`SlotIndex`] need not be.
//! - **I4 keys**: `key` is valid for reading `l.key_size()` initialised bytes, and a multiple of `l.key_align`. Where a
//!   key is inserted, it lies outside the block, or inside an entry.
//!
//! Memory safety rests on these four alone: *any* content of the block is safe, and every walk ends. What the map means
//! rests on the content too:
//!
//! - **C1** a slot is occupied exactly where an entry lies; vacant slots are zero.
//! - **C2** an overflow count is the number of times that present keys overflowed from one of its groups, or saturated.
//!   Where any count is saturated, the first one is.
//! - **C3** every key lies in a group of its own probe sequence, under its own tag, once.
//! - **C4** the count in the header is the number of entries, and at most `l.entries()`.
#![expect(unsafe_code, reason = "raw memory")]

mod access;
pub(crate) mod bytes;
pub(crate) mod check;
mod compact;
pub(crate) mod control;
pub(crate) mod hash;
pub(crate) mod header;
pub(crate) mod overflow;
pub(crate) mod probe;
mod sip;
pub(crate) mod source;
mod walk;

pub(crate) use access::{key_place, value_place};
pub(crate) use compact::compact;
pub(crate) use walk::{CountedWalk, Walk, first_in_group, next};

use crate::layout::MapLayout;
use crate::layout::slot::{BitIndex, SlotIndex};
use access::{group, occupy, vacant_without_overflow, vacate_as_word, without_overflow};
use control::Group;
use core::num::NonZeroU32;
use probe::Probe;
use source::{LayoutSource, SourcedLayout};

/// Zero where the key of a slot is this one.
///
/// # Safety
///
/// - I1 to I4.
#[cfg_attr(not(debug_assertions), inline(always))]
const unsafe fn key_difference<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *const u8,
    slot: SlotIndex,
    key: *const u8,
) -> u64 {
    let (size, align) = (l.layout().slot.key_size, l.layout().key_align);
    // SAFETY: key bytes are initialised in every slot, vacant or not, as keys have no padding (I1). The key of a slot
    // lies in the block (I2, I3), at a multiple of `key_align` from a base that is a multiple of `align`, which is no
    // less; the other is I4.
    unsafe { bytes::difference(key_place(l, base.cast_mut(), slot), key, size, align) }
}

/// The slot of a key in one group.
///
/// # Safety
///
/// - I1 to I4; `control` is what [`group`](access::group) reads of this group.
#[cfg_attr(not(debug_assertions), inline(always))]
const unsafe fn find_in<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *const u8,
    key: *const u8,
    group: u32,
    control: Group,
    tag: u8,
) -> Option<SlotIndex> {
    let kind = l.layout().format.kind;
    if kind.width() == 1 {
        let slot = SlotIndex { group, place: BitIndex::FIRST };
        let vacant = control.vacant(kind).bits();
        if cfg!(target_pointer_width = "32") && vacant != 0 {
            // microcontrollers do not predict branches: two branches take fewer instructions there than making one of
            // both
            return None;
        }
        // The key is compared whether or not the slot is occupied, so that there is one branch, which is easy to
        // predict where most lookups miss.
        // SAFETY: I1 to I4.
        let differ = unsafe { key_difference(l, base, slot, key) };
        return if differ | vacant == 0 { Some(slot) } else { None };
    }
    let mut candidates = control.candidates(kind, tag);
    while let Some(place) = candidates.lowest() {
        let slot = SlotIndex { group, place };
        // SAFETY: I1 to I4; a place of the group is a slot of it (I3).
        if unsafe { key_difference(l, base, slot, key) } == 0 {
            return Some(slot);
        }
        candidates = candidates.remove_lowest();
    }
    None
}

/// The number of a slot and one: a slot in one register, where zero is free to say that there is none.
type NonZeroIndex = NonZeroU32;

/// # Safety
///
/// - I2, I3.
#[inline(always)]
const unsafe fn to_nonzero(slot: SlotIndex) -> NonZeroIndex {
    // SAFETY: every slot takes at least a byte of a block below 2^32 (I2, I3), so that the sum does not wrap to zero.
    unsafe { NonZeroU32::new_unchecked(slot.number().wrapping_add(1)) }
}

#[inline(always)]
const fn from_nonzero(index: NonZeroIndex) -> SlotIndex {
    SlotIndex::of_number(index.get() - 1)
}

/// Whether what follows home, which is rare, stands once for each constant layout, out of line: on machines whose flash
/// is small. It takes the hash in place of the probe, in two halves, so that all arguments fit into registers; the
/// upper half of a 32-bit hash, which is not read, takes none.
const fn out_of_line<S: LayoutSource>(_: &SourcedLayout<S>) -> bool {
    cfg!(target_pointer_width = "32") && SourcedLayout::<S>::IS_CONSTANT
}

/// What a look at one group says of a key.
enum Search {
    Found(SlotIndex),
    /// It is not here, and the sequence ends.
    Absent,
    /// It is not here, but keys overflowed from this group.
    GoOn,
}

/// Looks for a key in one group.
///
/// # Safety
///
/// - I1 to I4.
#[cfg_attr(not(debug_assertions), inline(always))]
const unsafe fn search<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *const u8,
    key: *const u8,
    first: u32,
    tag: u8,
) -> Search {
    // SAFETY: I1 to I4.
    unsafe {
        let control = group(l.layout(), base, first);
        match find_in(l, base, key, first, control, tag) {
            Some(slot) => Search::Found(slot),
            None if without_overflow(l.layout(), base, first, control) => Search::Absent,
            None => Search::GoOn,
        }
    }
}

/// Looks a key up.
///
/// # Safety
///
/// - I1, I2, I4; `probe` was made of this key and this map.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn find<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *const u8,
    key: *const u8,
    probe: Probe,
) -> Option<SlotIndex> {
    // SAFETY: I1, I2, I4; home is I3.
    unsafe {
        match search(l, base, key, probe.home, probe.tag) {
            Search::Found(slot) => return Some(slot),
            Search::Absent => return None,
            Search::GoOn => {}
        }
        match find_after_home(l, base, key, probe) {
            Some(found) => Some(from_nonzero(found)),
            None => None,
        }
    }
}

/// Looks a key up in the groups after home, for a caller that looked at home itself and has the finalised hash. Another
/// hash than the key's leads to other groups: the key is found there or not.
///
/// # Safety
///
/// - I1, I2, I4.
#[inline(always)]
pub(crate) const unsafe fn find_beyond_home<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *const u8,
    key: *const u8,
    finalized: u64,
) -> Option<SlotIndex> {
    // SAFETY: I1, I2, I4; memory safety does not rest on whose hash it is: all groups of a probe are I3.
    match unsafe { find_after_home(l, base, key, Probe::of_finalized(l.layout(), finalized)) } {
        Some(found) => Some(from_nonzero(found)),
        None => None,
    }
}

/// Whether the entry of a key lies in this slot: one comparison, as a rule.
///
/// Vacant slots are zero (C1), so that only a key of zero bytes can be equal to what lies in one. Of longer keys the
/// control byte is read, which costs less than a look at all their bytes.
///
/// # Safety
///
/// - I1 to I4.
#[inline(always)]
pub(crate) const unsafe fn lies_in_slot<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *const u8,
    slot: SlotIndex,
    key: *const u8,
) -> bool {
    let size = l.layout().slot.key_size;
    // SAFETY: I1 to I4; the control byte of a slot lies in the block (I2, I3).
    unsafe {
        key_difference(l, base, slot, key) == 0
            && (size <= 8 && !bytes::is_zero(key, size, l.layout().key_align)
                || *base.add(l.layout().control_at(slot.number())) & MapLayout::OCCUPIED != 0)
    }
}

/// Looks a key up in the groups after home.
///
/// # Safety
///
/// - I1, I2, I4; `probe` was made of this layout.
#[inline(always)]
const unsafe fn find_after_home<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *const u8,
    key: *const u8,
    probe: Probe,
) -> Option<NonZeroIndex> {
    // SAFETY: the same contract.
    unsafe {
        if out_of_line(l) {
            let (low, high) = probe.halves();
            return find_after_home_out_of_line::<S>(base, key, low, high);
        }
        find_after_home_inline(l, base, key, probe)
    }
}

/// # Safety
///
/// - As for [`find_after_home`], for the constant layout and the probe of these halves.
#[cold]
#[inline(never)]
const unsafe fn find_after_home_out_of_line<S: LayoutSource>(
    base: *const u8,
    key: *const u8,
    low: u32,
    high: u32,
) -> Option<NonZeroIndex> {
    let l = &SourcedLayout::<S>::constant();
    // SAFETY: the same contract.
    unsafe { find_after_home_inline(l, base, key, Probe::from_halves(l.layout(), low, high)) }
}

/// # Safety
///
/// - As for [`find_after_home`].
#[cfg_attr(not(debug_assertions), inline(always))]
const unsafe fn find_after_home_inline<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *const u8,
    key: *const u8,
    probe: Probe,
) -> Option<NonZeroIndex> {
    // SAFETY: I1, I2, I4; the groups of a probe sequence are I3, and so is a slot that is found.
    unsafe {
        if size_of::<usize>() < 8 {
            let mut sequence = probe.after_home(l.layout());
            while let Some(next) = sequence.next(l.layout()) {
                match search(l, base, key, next, probe.tag) {
                    Search::Found(slot) => return Some(to_nonzero(slot)),
                    Search::Absent => return None,
                    Search::GoOn => {}
                }
            }
            return None;
        }
        // The second group, which is mostly the last, has code of its own where code may be large: so little is
        // computed before its control bytes are read.
        if let Some(second) = probe.second(l.layout()) {
            match search(l, base, key, second, probe.tag) {
                Search::Found(slot) => return Some(to_nonzero(slot)),
                Search::Absent => return None,
                Search::GoOn => {}
            }
        }
        let mut rest = probe.triangular(l.layout());
        while let Some(next) = rest.next(l.layout()) {
            match search(l, base, key, next, probe.tag) {
                Search::Found(slot) => return Some(to_nonzero(slot)),
                Search::Absent => return None,
                Search::GoOn => {}
            }
        }
    }
    None
}

/// What became of a key that was to be found or else given a slot.
pub(crate) enum Reservation {
    /// It was there.
    Found(SlotIndex),
    /// It has a slot now; the value's bytes are zero, where vacant slots are (C1).
    New(SlotIndex),
    /// The map holds all the entries it was declared for; nothing changed.
    Full,
}

/// Finds a key, or takes a slot for it: control byte, overflow counts, key bytes, entry count, and the header where a
/// map may be without.
///
/// # Safety
///
/// - I1, I2, I4; `probe` was made of this key and this map.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn find_or_reserve<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *mut u8,
    key: *const u8,
    probe: Probe,
) -> Reservation {
    // SAFETY: I1, I2, I4; home and the places of its group are I3.
    unsafe {
        let home = group(l.layout(), base, probe.home);
        // a control byte of 0 says enough in the bucket and split layouts: no key is compared
        if !(l.layout().format.kind.width() == 1 && home.0 == 0)
            && let Some(slot) = find_in(l, base, key, probe.home, home, probe.tag)
        {
            return Reservation::Found(slot);
        }
        if let Some(place) = vacant_without_overflow(l.layout(), base, probe.home, home) {
            let count = header::count(l.layout(), base);
            if count >= l.layout().entries {
                return Reservation::Full;
            }
            if SourcedLayout::<S>::IS_DECLARED && count == 0 {
                // a typed map may be without a header, but only while it is empty
                header::write(l.layout(), base);
            }
            let slot = SlotIndex { group: probe.home, place };
            occupy(l, base, slot, home, probe.tag);
            write_key(l, base, key, slot, count);
            return Reservation::New(slot);
        }
        // From here on there is a header: home is full or a count is not 0, so that a key was inserted once.
        if !without_overflow(l.layout(), base, probe.home, home)
            && let Some(found) = find_after_home(l, base, key, probe)
        {
            return Reservation::Found(from_nonzero(found));
        }
        let count = header::count(l.layout(), base);
        if count >= l.layout().entries {
            return Reservation::Full;
        }
        let Some(vacant) = reserve_after_home(l, base, probe) else {
            return Reservation::Full;
        };
        let slot = from_nonzero(vacant);
        write_key(l, base, key, slot, count);
        Reservation::New(slot)
    }
}

/// Takes the first vacant slot of the probe sequence, home included, and counts the key at every group before it.
/// `None` only in a damaged map, which stays as it was but for counts that were saturated on the way.
///
/// # Safety
///
/// - I1, I2; `probe` was made for this layout.
#[inline(always)]
const unsafe fn reserve_after_home<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *mut u8,
    probe: Probe,
) -> Option<NonZeroIndex> {
    // SAFETY: the same contract.
    unsafe {
        if out_of_line(l) {
            let (low, high) = probe.halves();
            return reserve_after_home_out_of_line::<S>(base, low, high);
        }
        reserve_after_home_inline(l, base, probe)
    }
}

/// # Safety
///
/// - As for [`reserve_after_home`], for the constant layout and the probe of these halves.
#[cold]
#[inline(never)]
const unsafe fn reserve_after_home_out_of_line<S: LayoutSource>(
    base: *mut u8,
    low: u32,
    high: u32,
) -> Option<NonZeroIndex> {
    let l = &SourcedLayout::<S>::constant();
    // SAFETY: the same contract.
    unsafe { reserve_after_home_inline(l, base, Probe::from_halves(l.layout(), low, high)) }
}

/// # Safety
///
/// - As for [`reserve_after_home`].
#[cfg_attr(not(debug_assertions), inline(always))]
const unsafe fn reserve_after_home_inline<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *mut u8,
    probe: Probe,
) -> Option<NonZeroIndex> {
    let kind = l.layout().format.kind;
    let mut sequence = probe.after_home(l.layout());
    let mut next = probe.home;
    loop {
        // SAFETY: I1, I2; home, the groups of a probe sequence and their places are I3.
        unsafe {
            let control = group(l.layout(), base, next);
            if let Some(place) = control.vacant(kind).lowest() {
                let slot = SlotIndex { group: next, place };
                occupy(l, base, slot, control, probe.tag);
                return Some(to_nonzero(slot));
            }
            overflow::increment(l.layout(), base, next);
            match sequence.next(l.layout()) {
                Some(group) => next = group,
                None => {
                    // no vacant slot, whatever the entry count says: no slot has the number `slot_count`
                    let _ = overflow::decrement(l, base, probe, l.layout().slot_count);
                    return None;
                }
            }
        }
    }
}

/// Writes a new entry's key, and the entry count.
///
/// # Safety
///
/// - I1 to I4.
#[cfg_attr(not(debug_assertions), inline(always))]
const unsafe fn write_key<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *mut u8,
    key: *const u8,
    slot: SlotIndex,
    count: u32,
) {
    // SAFETY: I1 to I4; a key does not overlap the slot it is copied to, as it lies outside the block or in an entry
    // (I4), and the slot was vacant. Both are multiples of `key_align`, as in `key_difference`.
    unsafe {
        bytes::copy(key, key_place(l, base, slot), l.layout().key_size(), l.layout().key_align);
        header::set_count(l.layout(), base, count + 1);
    }
}

/// Takes an entry out: overflow counts, control byte, key and value bytes, entry count.
///
/// # Safety
///
/// - I1 to I3; `probe` was made of the key in this slot and this map.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn erase<S: LayoutSource>(l: &SourcedLayout<S>, base: *mut u8, probe: Probe, slot: SlotIndex) {
    // SAFETY: the same contract.
    unsafe {
        let left = uncount(l, base, probe, slot);
        erase_uncounted(l, base, slot, left);
    }
}

/// The first half of [`erase`]: takes the key off the overflow counts. How many entries there are besides.
///
/// # Safety
///
/// - As for [`erase`].
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn uncount<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *mut u8,
    probe: Probe,
    slot: SlotIndex,
) -> u32 {
    // SAFETY: the same contract.
    unsafe {
        let left = header::count(l.layout(), base).wrapping_sub(1);
        let overflowed = slot.group != probe.home && !slot.lies_in(probe.home, l.layout().format.kind);
        let saturated = overflowed && overflow::decrement(l, base, probe, slot.number());
        if saturated || left == 0 {
            overflow::heal_without(l, base, slot, left);
        }
        left
    }
}

/// The second half of [`erase`]: control byte, key and value bytes, entry count.
///
/// # Safety
///
/// - I1 to I3.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn erase_uncounted<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *mut u8,
    slot: SlotIndex,
    left: u32,
) {
    // SAFETY: I1 to I3; key and value of a slot lie in the block (I2), at multiples of their alignments as in
    // `key_difference`.
    unsafe {
        vacate_as_word(l, base, slot);
        bytes::zero(key_place(l, base, slot), l.layout().key_size(), l.layout().key_align);
        bytes::zero(value_place(l, base, slot), l.layout().value_size(), l.layout().value_align);
        header::set_count(l.layout(), base, left);
    }
}

/// The probe of the key that lies in a slot.
///
/// # Safety
///
/// - I1 to I3.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn probe_of(l: &MapLayout, base: *const u8, slot: SlotIndex) -> Probe {
    debug_assert!(slot.number() < l.slot_count);
    // SAFETY: the key of a slot is I4: in the block, initialised, aligned as in `key_difference`.
    unsafe { Probe::of(l, base, base.add(l.key_at(slot))) }
}

/// Makes the block an empty map.
///
/// # Safety
///
/// - I2; `base` is valid for writing `l.size()` bytes.
pub(crate) const unsafe fn init(l: &MapLayout, base: *mut u8) {
    // SAFETY: the contract; the header is part of the block (I2), and written at any address.
    unsafe {
        base.write_bytes(0, l.size());
        header::write(l, base);
    }
}

/// Empties the map: everything behind the header becomes zero, and the entry count. A map that was never used is left
/// alone, so that its memory is not touched.
///
/// # Safety
///
/// - I1, I2.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn clear(l: &MapLayout, base: *mut u8) {
    let header = l.header_size();
    debug_assert!(header < l.size());
    // SAFETY: the block is larger than its header (I2) and writable (I1).
    unsafe {
        if header::count(l, base) == 0 && header::code(base) == 0 {
            return; // no header: all bytes are zero
        }
        base.add(header).write_bytes(0, l.size() - header);
        header::set_count(l, base, 0);
    }
}
