//! Compaction: the whole map placed anew, within its own bytes.
//!
//! It knows what the core knows, by whose functions it reads and writes; it is called seldom and need not be fast.
#![expect(unsafe_code, reason = "raw memory")]

use super::access::group;
use super::{overflow, probe_of};
use crate::layout::MapLayout;
use crate::layout::format::Kind;
use crate::layout::slot::SlotIndex;
use crate::raw::bytes;
use crate::raw::probe::Probe;

/// Places all entries anew, in place, so that every overflow count is what it would be in a map that only ever grew.
/// Entries move. Costs a few visits an entry and one a slot.
///
/// Three rounds: (1) counts and tags become 0, and every entry is pending; (2) each pending entry goes to the first
/// group of its probe sequence that has a slot without a placed entry: it stays, moves to a vacant slot, or changes
/// places with another pending entry, which is placed next; (3) every entry is counted at the groups before it.
///
/// # Safety
///
/// - I1, I2.
pub(crate) const unsafe fn compact(l: &MapLayout, base: *mut u8) {
    // SAFETY: I1, I2; numbers come from loops below `slot_count` (I3).
    unsafe {
        let mut number = 0;
        while number < l.slot_count {
            let control = base.add(l.control_at(number));
            *control = if *control < 0x80 { 0 } else { PENDING };
            number += 1;
        }
        base.add(l.overflow_offset()).write_bytes(0, l.overflow_bytes());

        number = 0;
        while number < l.slot_count {
            rehash_slot(l, base, number);
            number += 1;
        }
        overflow::recount(l, base);
    }
}

/// The control byte, while [`compact`] is at work, of a slot whose entry is not placed yet.
const PENDING: u8 = 1;

/// Round 2 of [`compact`] for one slot: until no pending entry lies in it.
///
/// # Safety
///
/// - I1, I2; `number` is below `l.slot_count`.
const unsafe fn rehash_slot(l: &MapLayout, base: *mut u8, number: u32) {
    let slot = SlotIndex::of_number(number);
    // SAFETY: I1 to I3, for the target too. Swapped slots are different ones, and those do not overlap (I2).
    unsafe {
        let control = base.add(l.control_at(number));
        while *control == PENDING {
            let probe = probe_of(l, base, slot);
            let target = target_of(l, base, probe, slot);
            let target_control = base.add(l.control_at(target.number()));
            let was = *target_control;
            *target_control = match l.format.kind {
                Kind::Bucket | Kind::Split => 0x80,
                Kind::Group => probe.tag,
            };
            if target.number() == number {
                return;
            }
            bytes::swap(base.add(l.key_at(slot)), base.add(l.key_at(target)), l.entry_size());
            if was != PENDING {
                *control = 0;
            }
        }
    }
}

/// Where the pending entry of `slot` goes: into the first group of its probe sequence with a slot that holds no placed
/// entry, and there into its own slot, or a vacant one, or else that of another pending entry.
///
/// # Safety
///
/// - I1 to I3; `probe` was made of the key in this slot and this map.
const unsafe fn target_of(l: &MapLayout, base: *const u8, probe: Probe, slot: SlotIndex) -> SlotIndex {
    let kind = l.format.kind;
    let mut sequence = probe.after_home(l);
    let mut next = Some(probe.home);
    while let Some(first) = next {
        if slot.lies_in(first, kind) {
            break;
        }
        // SAFETY: I1, I2; home, the groups of a probe sequence and their places are I3.
        unsafe {
            // neither a vacant slot nor a pending entry has bit 7
            let mut open = group(l, base, first).vacant(kind);
            let mut pending = None;
            while let Some(place) = open.pop() {
                let candidate = SlotIndex { group: first, place };
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
        next = sequence.next(l);
    }
    slot
}
