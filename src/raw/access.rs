//! How the core reaches the parts of a block: control bytes, pass counts, keys and values.
//!
//! It knows where they lie, by the layout, and how wide they are read and written; it does not know paths or counts of
//! entries. I1 to I5 are the core's.
#![expect(unsafe_code, reason = "raw memory")]

use super::Known;
use crate::layout::format::Kind;
use crate::layout::{MapLayout, Slot};
use crate::raw::bytes;
use crate::raw::control::{Control, Lane, Passes};

/// Reads the control bytes of a window.
///
/// # Safety
///
/// - I1 to I3.
#[inline(always)]
pub(crate) const unsafe fn control(l: &MapLayout, base: *const u8, window: u32) -> Control {
    // SAFETY: the control bytes of a window's slots lie in the block (I2, I3), tags side by side, and are initialised (I1).
    unsafe {
        let first = base.add(l.control_at(window));
        match l.format.kind {
            Kind::Bucket | Kind::Split => Control(*first as u64),
            Kind::Group => Control(bytes::load_u64(first, 1)),
        }
    }
}

/// Marks a vacant slot of this window occupied.
///
/// # Safety
///
/// - I1 to I3, I5; `control` is that of the slot's window.
#[inline(always)]
pub(super) const unsafe fn occupy<L: Known>(l: &MapLayout, base: *mut u8, slot: Slot, control: Control, tag: u8) {
    // SAFETY: the control byte of a slot lies in the block (I2, I3), and so does the only window.
    unsafe {
        let status = base.add(l.control_at(slot.number()));
        match l.format.kind {
            Kind::Bucket | Kind::Split => *status = control.0.to_le_bytes()[0] | 0x80,
            Kind::Group if L::ONE_WINDOW => set_window(l, base, control.with(slot.number(), tag)),
            Kind::Group => *status = tag,
        }
    }
}

/// Marks a slot vacant.
///
/// # Safety
///
/// - I1 to I3, I5.
#[inline(always)]
pub(super) const unsafe fn vacate<L: Known>(l: &MapLayout, base: *mut u8, slot: Slot) {
    // SAFETY: the control byte of a slot lies in the block (I2, I3), and so does the only window.
    unsafe {
        let status = base.add(l.control_at(slot.number()));
        match l.format.kind {
            Kind::Bucket | Kind::Split => *status &= 0x7f,
            Kind::Group if L::ONE_WINDOW => set_window(l, base, control(l, base, 0).without(slot.number())),
            Kind::Group => *status = 0,
        }
    }
}

/// Writes the control bytes of the only window: a byte alone would not be forwarded from the processor's store buffer to
/// the next lookup, which reads all eight.
///
/// # Safety
///
/// - I1, I2; the kind is that of groups.
#[inline(always)]
const unsafe fn set_window(l: &MapLayout, base: *mut u8, control: Control) {
    // SAFETY: a window lies in the block (I2); no alignment is asked for.
    unsafe { base.add(l.control_at(0)).cast::<u64>().write_unaligned(control.0.to_le()) }
}

/// Reads the byte with the pass count of a window.
///
/// # Safety
///
/// - I1 to I3.
#[inline(always)]
pub(crate) const unsafe fn passes(l: &MapLayout, base: *const u8, window: u32) -> Passes {
    // SAFETY: a window's pass count lies in the block (I2, I3) and is initialised (I1).
    unsafe { Passes(*base.add(l.passes_at(window))) }
}

/// Writes the byte with the pass count of a window.
///
/// # Safety
///
/// - I1 to I3.
#[inline(always)]
pub(super) const unsafe fn set_passes(l: &MapLayout, base: *mut u8, window: u32, passes: Passes) {
    // SAFETY: as for `passes`.
    unsafe { *base.add(l.passes_at(window)) = passes.0 }
}

/// Whether a search ends at this window: nobody passed it. In the bucket and split layouts the count is in the control
/// byte, which was read.
///
/// # Safety
///
/// - I1 to I3; `control` is that of the window.
#[inline(always)]
pub(super) const unsafe fn unpassed(l: &MapLayout, base: *const u8, window: u32, control: Control) -> bool {
    let kind = l.format.kind;
    match kind {
        Kind::Bucket | Kind::Split => Passes(control.0.to_le_bytes()[0]).count(kind) == 0,
        // SAFETY: the same contract.
        Kind::Group => unsafe { passes(l, base, window) }.count(kind) == 0,
    }
}

/// The lowest vacant lane of a window that nobody passed: where a key that is not in this window goes at once.
///
/// # Safety
///
/// - I1 to I3; `control` is that of the window.
#[inline(always)]
pub(super) const unsafe fn vacant_unpassed(
    l: &MapLayout,
    base: *const u8,
    window: u32,
    control: Control,
) -> Option<Lane> {
    let kind = l.format.kind;
    match kind {
        Kind::Bucket | Kind::Split if control.0 == 0 => Some(Lane::FIRST),
        // SAFETY: the same contract.
        Kind::Group if unsafe { unpassed(l, base, window, control) } => control.vacant(kind).first(),
        _ => None,
    }
}

/// Where the key of a slot lies.
///
/// # Safety
///
/// - I1 to I3, I5.
#[inline(always)]
pub(crate) const unsafe fn key_place<L: Known>(l: &MapLayout, base: *mut u8, slot: Slot) -> *mut u8 {
    // SAFETY: a slot's key lies in the block (I2, I3).
    unsafe { if L::IN_EIGHTHS { slot_place(l, base, slot).add(l.key_offset()) } else { base.add(l.key_at(slot)) } }
}

/// Where the value of a slot lies.
///
/// # Safety
///
/// - I1 to I3, I5.
#[inline(always)]
pub(crate) const unsafe fn value_place<L: Known>(l: &MapLayout, base: *mut u8, slot: Slot) -> *mut u8 {
    // SAFETY: a slot's value lies in the block (I2, I3).
    unsafe { if L::IN_EIGHTHS { slot_place(l, base, slot).add(l.value_offset()) } else { base.add(l.value_at(slot)) } }
}

/// Where a slot lies: for a constant layout of groups. Its stride folds into the address, so that nothing is computed
/// for the lane.
///
/// # Safety
///
/// - I1 to I3; the kind is that of groups.
#[inline(always)]
const unsafe fn slot_place(l: &MapLayout, base: *mut u8, slot: Slot) -> *mut u8 {
    // SAFETY: a slot lies in the block (I2, I3), and so does the byte that is seven eighths of a slot behind its start
    unsafe { base.add(l.slots_offset()).add(l.eighths_to(slot)).sub(7 * l.stride() / 8) }
}
