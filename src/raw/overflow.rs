//! Overflow counts along probe sequences: one key more, one less, all of them anew.
//!
//! A count is saturated when it cannot go on counting, and says no more then than "this many or more". So that one look
//! tells whether any count is, the first one is saturated too. [`heal`] counts all of them anew, from where the entries
//! lie; nothing moves.
//!
//! It knows which groups a key overflowed from; it does not know keys.
#![expect(unsafe_code, reason = "raw memory")]

use super::access::{overflow, set_overflow, vacate};
use super::probe::{Probe, ProbeSeq};
use super::source::{LayoutSource, SourcedLayout};
use super::{Walk, out_of_line, probe_of};
use crate::layout::MapLayout;
use crate::layout::format::Kind;
use crate::layout::slot::SlotIndex;

/// Counts one key more that overflowed from a group.
///
/// # Safety
///
/// - I1 to I3.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) const unsafe fn increment(l: &MapLayout, base: *mut u8, group: u32) {
    let kind = l.format.kind;
    // SAFETY: I1 to I3; every map has a group that begins at slot 0.
    unsafe {
        let count = overflow(l, base, group).increment(kind);
        set_overflow(l, base, group, count);
        if can_saturate(l) && count.is_saturated(kind) {
            set_overflow(l, base, 0, overflow(l, base, 0).saturate(kind));
        }
    }
}

/// Whether a count of this map can reach its highest value: two of the groups that a key overflows from may share a
/// count.
#[inline(always)]
const fn can_saturate(l: &MapLayout) -> bool {
    let kind = l.format.kind;
    l.entries as u64 * kind.slots_per_overflow_count() as u64 >= kind.saturated() as u64
}

/// Takes a key off the counts of all groups of its probe sequence before the first with the slot `until`, which does
/// not lie in home. Whether one of them was saturated.
///
/// # Safety
///
/// - I1, I2; `probe` was made for this layout.
#[inline(always)]
pub(super) const unsafe fn decrement<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *mut u8,
    probe: Probe,
    until: u32,
) -> bool {
    // SAFETY: the same contract.
    unsafe {
        if out_of_line(l) {
            let (low, high) = probe.halves();
            return decrement_out_of_line::<S>(base, until, low, high);
        }
        decrement_inline(l.layout(), base, probe, until)
    }
}

/// # Safety
///
/// - As for [`decrement`], for the constant layout and the probe of these halves.
#[cold]
#[inline(never)]
const unsafe fn decrement_out_of_line<S: LayoutSource>(base: *mut u8, until: u32, low: u32, high: u32) -> bool {
    let l = SourcedLayout::<S>::constant();
    // SAFETY: the same contract.
    unsafe { decrement_inline(l.layout(), base, Probe::from_halves(l.layout(), low, high), until) }
}

/// # Safety
///
/// - As for [`decrement`].
#[cfg_attr(not(debug_assertions), inline(always))]
const unsafe fn decrement_inline(l: &MapLayout, base: *mut u8, probe: Probe, until: u32) -> bool {
    let kind = l.format.kind;
    let until = SlotIndex::of_number(until);
    // not by `GroupsBefore`, which asks of home too: removals would take 1 to 5 instructions more
    debug_assert!(!until.lies_in(probe.home, kind));
    let mut saturated = false;
    let mut sequence = probe.after_home(l);
    let mut group = probe.home;
    loop {
        // SAFETY: I1, I2; home and the groups of a probe sequence are I3.
        unsafe {
            let count = overflow(l, base, group);
            saturated |= can_saturate(l) && count.is_saturated(kind);
            set_overflow(l, base, group, count.decrement(kind));
        }
        match sequence.next(l) {
            Some(next) if !until.lies_in(next, kind) => group = next,
            _ => return saturated,
        }
    }
}

/// [`heal`] for a map whose entry in this slot is about to leave: for a key that overflowed from a group of a saturated
/// count, and for the last key. A saturated count is too high only after a key that it counts has left.
///
/// # Safety
///
/// - I1 to I3; `left` is how many entries there are besides.
#[inline(always)]
pub(super) const unsafe fn heal_without<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *mut u8,
    slot: SlotIndex,
    left: u32,
) {
    if !can_saturate(l.layout()) {
        return;
    }
    // SAFETY: the same contract.
    unsafe {
        if S::IS_DECLARED && S::LAYOUT.is_none() {
            heal_saturated_without(l.layout(), base, slot, left);
        } else {
            heal_without_out_of_line::<S>(base, slot.number(), left);
        }
    }
}

/// The layout is found again, so that the code that seldom calls this needs no registers to hold it.
///
/// # Safety
///
/// - As for [`heal_without`], for the slot of this number.
#[cold]
#[inline(never)]
const unsafe fn heal_without_out_of_line<S: LayoutSource>(base: *mut u8, number: u32, left: u32) {
    // SAFETY: the contract.
    unsafe {
        let Some(l) = SourcedLayout::<S>::of_map(base) else { return };
        heal_saturated_without(l.layout(), base, SlotIndex::of_number(number), left);
    }
}

/// # Safety
///
/// - As for [`heal_without`].
#[cfg_attr(not(debug_assertions), inline(always))]
const unsafe fn heal_saturated_without(l: &MapLayout, base: *mut u8, slot: SlotIndex, left: u32) {
    // SAFETY: the contract.
    unsafe {
        if any_saturated(l, base) {
            vacate(l, base, slot);
            heal(l, base, left);
        }
    }
}

/// The groups of a probe sequence before the first with a slot.
pub(crate) struct GroupsBefore {
    next: Option<u32>,
    sequence: ProbeSeq,
    slot: SlotIndex,
}

impl GroupsBefore {
    #[inline(always)]
    pub(crate) const fn new(l: &MapLayout, probe: Probe, slot: SlotIndex) -> Self {
        Self { next: Some(probe.home), sequence: probe.after_home(l), slot }
    }

    #[inline(always)]
    pub(crate) const fn next(&mut self, l: &MapLayout) -> Option<u32> {
        match self.next {
            Some(group) if !self.slot.lies_in(group, l.format.kind) => {
                self.next = self.sequence.next(l);
                Some(group)
            }
            _ => None,
        }
    }
}

/// Sets all overflow counts to what the entries say. Costs a look at every slot, and a step for every group that an
/// entry overflowed from.
///
/// # Safety
///
/// - I1, I2.
pub(crate) const unsafe fn recount(l: &MapLayout, base: *mut u8) {
    // SAFETY: I1, I2; numbers come from a loop below `slot_count`, slots from a walk made for this layout (I3).
    unsafe {
        if matches!(l.format.kind, Kind::Bucket | Kind::Split) {
            let mut number = 0;
            while number < l.slot_count {
                *base.add(l.control_at(number)) &= 0x80;
                number += 1;
            }
        }
        base.add(l.overflow_offset()).write_bytes(0, l.overflow_bytes());
        let mut walk = Walk::new(l);
        while let Some(slot) = walk.next(l, base) {
            let mut groups = GroupsBefore::new(l, probe_of(l, base, slot), slot);
            while let Some(group) = groups.next(l) {
                increment(l, base, group);
            }
        }
    }
}

/// Whether the first count says that some count is saturated.
///
/// # Safety
///
/// - I1, I2.
#[inline(always)]
pub(crate) const unsafe fn any_saturated(l: &MapLayout, base: *const u8) -> bool {
    // SAFETY: I1, I2; every map has a group that begins at slot 0.
    unsafe { overflow(l, base, 0).is_saturated(l.format.kind) }
}

/// Counts all anew if a count is saturated.
///
/// # Safety
///
/// - I1, I2.
pub(crate) unsafe fn recount_saturated(l: &MapLayout, base: *mut u8) {
    // SAFETY: I1, I2.
    unsafe {
        if any_saturated(l, base) {
            recount(l, base);
        }
    }
}

/// Counts all anew, where that makes lookups faster again: at most five eighths of the slots are occupied, and all
/// entries together overflowed from no more than two groups a slot.
///
/// The work is bounded by a few steps a slot. Where keys overflowed from more groups, as those did that came while the
/// map was full, or that were chosen to have one home, counts are high however they are counted; when these keys have
/// left, the next removal of this kind heals. At 60 per cent, the highest of the default loads, keys overflow from less
/// than one group a slot.
///
/// # Safety
///
/// - I1, I2.
const unsafe fn heal(l: &MapLayout, base: *mut u8, left: u32) {
    // SAFETY: I1, I2; slots come from a walk made for this layout (I3).
    unsafe {
        if left as u64 * 8 > l.slot_count as u64 * 5 {
            return;
        }
        let mut allowed = 2 * l.slot_count as u64;
        let mut walk = Walk::new(l);
        while let Some(slot) = walk.next(l, base) {
            let mut groups = GroupsBefore::new(l, probe_of(l, base, slot), slot);
            while groups.next(l).is_some() {
                if allowed == 0 {
                    return;
                }
                allowed -= 1;
            }
        }
        recount(l, base);
    }
}
