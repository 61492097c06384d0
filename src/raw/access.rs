//! How the core reaches the parts of a block: control bytes, overflow counts, keys and values.
//!
//! It knows where they lie, by the layout, and how wide they are read and written; it does not know probe sequences or
//! counts of entries. I1 to I4 are the core's.
#![expect(unsafe_code, reason = "raw memory")]

use super::source::{LayoutSource, SourcedLayout};
use crate::layout::MapLayout;
use crate::layout::format::Kind;
use crate::layout::slot::{BitIndex, SlotIndex};
use crate::raw::bytes;
use crate::raw::control::{Group, OverflowCount};

/// Reads the control bytes of a group.
///
/// # Safety
///
/// - I1 to I3.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn group(l: &MapLayout, base: *const u8, group: u32) -> Group {
    debug_assert!(group <= l.slot_count - l.format.kind.width());
    // SAFETY: the control bytes of a group's slots lie in the block (I2, I3), tags side by side, and are initialised
    // (I1).
    unsafe {
        let first = base.add(l.control_at(group));
        match l.format.kind {
            Kind::Bucket | Kind::Split => Group(*first as u64),
            Kind::Group => Group(bytes::load_u64(first, 1)),
        }
    }
}

/// Marks a vacant slot occupied.
///
/// # Safety
///
/// - I1 to I3; `group` is what [`group`] reads of the slot's group.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) const unsafe fn occupy<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *mut u8,
    slot: SlotIndex,
    group: Group,
    tag: u8,
) {
    let single = is_single_group(l);
    let l = l.layout();
    debug_assert!(slot.number() < l.slot_count);
    // SAFETY: the control byte of a slot lies in the block (I2, I3), and so do those of the single group.
    unsafe {
        let control = base.add(l.control_at(slot.number()));
        match l.format.kind {
            Kind::Bucket | Kind::Split => *control = group.0.to_le_bytes()[0] | 0x80,
            Kind::Group if single => set_single_group(l, base, group.with(slot.number(), tag)),
            Kind::Group => *control = tag,
        }
    }
}

/// Marks a slot vacant.
///
/// # Safety
///
/// - I1 to I3.
#[inline(always)]
pub(super) const unsafe fn vacate(l: &MapLayout, base: *mut u8, slot: SlotIndex) {
    debug_assert!(slot.number() < l.slot_count);
    // SAFETY: the control byte of a slot lies in the block (I2, I3).
    unsafe {
        let control = base.add(l.control_at(slot.number()));
        match l.format.kind {
            Kind::Bucket | Kind::Split => *control &= 0x7f,
            Kind::Group => *control = 0,
        }
    }
}

/// As [`vacate`], by one word where the layout is a single group.
///
/// # Safety
///
/// - I1 to I3.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) const unsafe fn vacate_as_word<S: LayoutSource>(l: &SourcedLayout<S>, base: *mut u8, slot: SlotIndex) {
    let single = is_single_group(l);
    let l = l.layout();
    // SAFETY: the same contract; the tags of the single group lie in the block (I2).
    unsafe {
        match single {
            true => set_single_group(l, base, group(l, base, 0).without(slot.number())),
            false => vacate(l, base, slot),
        }
    }
}

/// Whether a declared layout is one group of eight slots, on a processor that writes its tags as one word. A byte alone
/// would not be forwarded from the processor's store buffer to the next lookup, which reads all eight.
#[inline(always)]
const fn is_single_group<S: LayoutSource>(l: &SourcedLayout<S>) -> bool {
    let (kind, slots) = (l.layout().format.kind, l.layout().slot_count);
    SourcedLayout::<S>::IS_DECLARED && matches!(kind, Kind::Group) && slots == kind.width() && size_of::<usize>() == 8
}

/// Writes the tags of the single group.
///
/// # Safety
///
/// - I1, I2; the kind is [`Kind::Group`].
#[inline(always)]
const unsafe fn set_single_group(l: &MapLayout, base: *mut u8, group: Group) {
    debug_assert!(matches!(l.format.kind, Kind::Group));
    // SAFETY: the first eight tags lie in the block (I2); no alignment is asked for.
    unsafe { base.add(l.control_at(0)).cast::<u64>().write_unaligned(group.0.to_le()) }
}

/// Reads the byte with the overflow count of a group.
///
/// # Safety
///
/// - I1 to I3.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn overflow(l: &MapLayout, base: *const u8, group: u32) -> OverflowCount {
    debug_assert!(group <= l.slot_count - l.format.kind.width());
    // SAFETY: a group's overflow count lies in the block (I2, I3) and is initialised (I1).
    unsafe { OverflowCount(*base.add(l.overflow_at(group))) }
}

/// Writes the byte with the overflow count of a group.
///
/// # Safety
///
/// - I1 to I3.
#[inline(always)]
pub(super) const unsafe fn set_overflow(l: &MapLayout, base: *mut u8, group: u32, count: OverflowCount) {
    debug_assert!(group <= l.slot_count - l.format.kind.width());
    // SAFETY: as for `overflow`.
    unsafe { *base.add(l.overflow_at(group)) = count.0 }
}

/// Whether a search ends at this group, as its overflow count is 0. In the bucket and split layouts the count is in the
/// control byte, which was read.
///
/// # Safety
///
/// - I1 to I3; `control` is what [`group`] reads of it.
#[inline(always)]
pub(super) const unsafe fn without_overflow(l: &MapLayout, base: *const u8, group: u32, control: Group) -> bool {
    let kind = l.format.kind;
    match kind {
        Kind::Bucket | Kind::Split => OverflowCount(control.0.to_le_bytes()[0]).count(kind) == 0,
        // SAFETY: the same contract.
        Kind::Group => unsafe { overflow(l, base, group) }.count(kind) == 0,
    }
}

/// The lowest vacant place of a group whose overflow count is 0: a key that does not lie in this group lies nowhere,
/// and goes there at once.
///
/// # Safety
///
/// - I1 to I3; `control` is what [`group`] reads of it.
#[inline(always)]
pub(super) const unsafe fn vacant_without_overflow(
    l: &MapLayout,
    base: *const u8,
    group: u32,
    control: Group,
) -> Option<BitIndex> {
    let kind = l.format.kind;
    match kind {
        Kind::Bucket | Kind::Split if control.0 == 0 => Some(BitIndex::FIRST),
        // SAFETY: the same contract.
        Kind::Group if unsafe { without_overflow(l, base, group, control) } => control.vacant(kind).lowest(),
        _ => None,
    }
}

/// Where the key of a slot lies.
///
/// # Safety
///
/// - I1 to I3.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn key_place<S: LayoutSource>(l: &SourcedLayout<S>, base: *mut u8, slot: SlotIndex) -> *mut u8 {
    debug_assert!(slot.number() < l.layout().slot_count);
    // SAFETY: a slot's key lies in the block (I2, I3); `by_bit_index` is asked where it may be.
    unsafe {
        match by_bit_index(l) {
            true => slot_place(l.layout(), base, slot).add(l.layout().key_offset()),
            false => base.add(l.layout().key_at(slot)),
        }
    }
}

/// Where the value of a slot lies.
///
/// # Safety
///
/// - I1 to I3.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn value_place<S: LayoutSource>(
    l: &SourcedLayout<S>,
    base: *mut u8,
    slot: SlotIndex,
) -> *mut u8 {
    debug_assert!(slot.number() < l.layout().slot_count);
    // SAFETY: a slot's value lies in the block (I2, I3); `by_bit_index` is asked where it may be.
    unsafe {
        match by_bit_index(l) {
            true => slot_place(l.layout(), base, slot).add(l.layout().value_offset()),
            false => base.add(l.layout().value_at(slot)),
        }
    }
}

/// Whether [`slot_place`] is the shorter way to a slot.
#[inline(always)]
const fn by_bit_index<S: LayoutSource>(l: &SourcedLayout<S>) -> bool {
    SourcedLayout::<S>::IS_DECLARED && matches!(l.layout().format.kind, Kind::Group) && size_of::<usize>() == 8
}

/// Where a slot lies, by its bit index, for a declared layout: where it is a constant, the stride folds into the
/// address, and the number of the place is never computed.
///
/// # Safety
///
/// - I1 to I3.
#[inline(always)]
const unsafe fn slot_place(l: &MapLayout, base: *mut u8, slot: SlotIndex) -> *mut u8 {
    debug_assert!(l.slots_offset() + l.offset_by_bit_index(slot) - 7 * l.stride() / 8 == l.slot_at(slot));
    // SAFETY: the sum is `slot_at`, as `offset_by_bit_index` shows, and a slot lies in the block (I2, I3). On the way
    // there the address is at most seven eighths of a stride behind the start of the slot, inside it.
    unsafe { base.add(l.slots_offset()).add(l.offset_by_bit_index(slot)).sub(7 * l.stride() / 8) }
}
