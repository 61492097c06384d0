//! Compaction: the whole map placed anew, within its own bytes.
//!
//! It knows what the core knows, by whose functions it reads and writes; it is called seldom and need not be fast.
#![expect(unsafe_code, reason = "raw memory")]

use super::{Walk, control, count_passes, probe_of};
use crate::layout::format::Kind;
use crate::layout::{MapLayout, Slot};
use crate::raw::bytes;
use crate::raw::hash::Probe;

/// Places all entries anew, in place, so that every pass count is what it would be in a map that only ever grew.
/// Entries move. Costs a few visits an entry and one a slot.
///
/// Three rounds: (1) counts and tags go, and every entry is pending; (2) each pending entry goes to the first window of
/// its path that has a slot which is not settled: it stays, moves to a vacancy, or changes places with another pending
/// entry, which goes on from there; (3) every entry counts those that it passed.
///
/// # Safety
///
/// - I1, I2.
pub(crate) const unsafe fn compact(l: &MapLayout, base: *mut u8) {
    // SAFETY: I1, I2; numbers come from loops below `slots` (I3).
    unsafe {
        let mut number = 0;
        while number < l.slots {
            let status = base.add(l.control_at(number));
            *status = if *status < 0x80 { 0 } else { PENDING };
            number += 1;
        }
        if matches!(l.format.kind, Kind::Group) {
            base.add(l.passes_offset()).write_bytes(0, l.slots() / 4);
        }

        number = 0;
        while number < l.slots {
            settle(l, base, number);
            number += 1;
        }

        let mut walk = Walk::new(l);
        while let Some(slot) = walk.next(l, base) {
            let probe = probe_of(l, base, slot);
            if !slot.lies_in(probe.home, l.format.kind) {
                count_passes(l, base, probe, slot.number(), true);
            }
        }
    }
}

/// The control byte of a slot, while [`compact`] is at work, whose entry has not found its place yet.
const PENDING: u8 = 1;

/// Round 2 of [`compact`] for one slot: until no pending entry lies in it.
///
/// # Safety
///
/// - I1, I2; `number` is below `l.slots`.
const unsafe fn settle(l: &MapLayout, base: *mut u8, number: u32) {
    let slot = Slot::of_number(number);
    // SAFETY: I1 to I3, for the target too. Swapped slots are different ones, and those do not overlap (I2).
    unsafe {
        let status = base.add(l.control_at(number));
        while *status == PENDING {
            let probe = probe_of(l, base, slot);
            let target = unsettled(l, base, probe, slot);
            let target_status = base.add(l.control_at(target.number()));
            let was = *target_status;
            *target_status = match l.format.kind {
                Kind::Bucket | Kind::Split => 0x80,
                Kind::Group => probe.tag,
            };
            if target.number() == number {
                return;
            }
            bytes::swap(base.add(l.key_at(slot)), base.add(l.key_at(target)), l.entry_size());
            if was != PENDING {
                *status = 0;
            }
        }
    }
}

/// Where the pending entry of `slot` goes: the first window on its path with a slot that is not settled, and there
/// itself, or a vacancy, or another pending entry.
///
/// # Safety
///
/// - I1 to I3; `probe` was made of the key in this slot and this layout.
const unsafe fn unsettled(l: &MapLayout, base: *const u8, probe: Probe, slot: Slot) -> Slot {
    let kind = l.format.kind;
    let mut path = probe.path(l);
    while let Some(window) = path.next() {
        if slot.lies_in(window, kind) {
            break;
        }
        // SAFETY: I1, I2; the windows of a path and their lanes are I3.
        unsafe {
            let mut open = control(l, base, window).vacant(kind);
            let mut pending = None;
            while let Some(lane) = open.pop() {
                let candidate = Slot { window, lane };
                if *base.add(l.control_at(candidate.number())) != PENDING {
                    return candidate;
                }
                if pending.is_none() {
                    pending = Some(candidate);
                }
            }
            if let Some(pending) = pending {
                return pending;
            }
        }
    }
    slot
}
