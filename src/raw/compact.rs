//! Compaction: the whole map placed anew, within its own bytes.
//!
//! It knows what the core knows, by whose functions it reads and writes; it is called seldom and need not be fast.
#![expect(unsafe_code, reason = "raw memory")]

use super::{Walk, control, count_passes, probe_of, set_control};
use crate::bytes;
use crate::control::{Control, Lane};
use crate::hash::Probe;
use crate::layout::{MapLayout, Slot};

/// Places all entries anew, in place, so that every pass count is what it would be in a map that only ever grew.
/// Entries move. Costs a few visits an entry and one a slot.
///
/// Three rounds: (1) counts and tags go, and every entry is pending; (2) each pending entry goes to the first group of
/// its path that has a slot which is not settled: it stays, moves to a vacancy, or changes places with another pending
/// entry, which goes on from there; (3) every entry counts those that it passed.
///
/// # Safety
///
/// - I1, I2.
pub(crate) const unsafe fn compact(l: &MapLayout, base: *mut u8) {
    let kind = l.format.kind;
    // SAFETY: I1, I2; groups and lanes come from loops below `groups` and the width (I3).
    unsafe {
        let mut group = 0;
        while group < l.groups {
            let mut occupied = control(l, base, group).occupied(kind);
            let mut unit = Control(0);
            while let Some(lane) = occupied.pop() {
                unit = unit.set_lane(lane, PENDING);
            }
            set_control(l, base, group, unit);
            group += 1;
        }

        group = 0;
        while group < l.groups {
            let mut number = 0;
            while number < kind.width() {
                settle(l, base, Slot { group, lane: Lane::of_number(number) });
                number += 1;
            }
            group += 1;
        }

        let mut walk = Walk::START;
        while let Some(slot) = walk.next(l, base) {
            let probe = probe_of(l, base, slot);
            if slot.group != probe.home {
                count_passes(l, base, probe, slot.group, true);
            }
        }
    }
}

/// The byte of a lane, while [`compact`] is at work, whose entry has not found its place yet.
const PENDING: u8 = 1;

/// Round 2 of [`compact`] for one slot: until no pending entry lies in it.
///
/// # Safety
///
/// - I1 to I3.
const unsafe fn settle(l: &MapLayout, base: *mut u8, slot: Slot) {
    let kind = l.format.kind;
    // SAFETY: I1 to I3, for the target too. Swapped slots are different ones, and those do not overlap (I2).
    unsafe {
        while control(l, base, slot.group).lane(slot.lane) == PENDING {
            let probe = probe_of(l, base, slot);
            let target = unsettled(l, base, probe, slot);
            let unit = control(l, base, target.group);
            let was = unit.lane(target.lane);
            set_control(l, base, target.group, unit.set_lane(target.lane, 0).occupy(kind, target.lane, probe.tag));
            if target.group == slot.group && target.lane.number() == slot.lane.number() {
                return;
            }
            bytes::swap(base.add(l.key_at(slot)), base.add(l.key_at(target)), l.entry_size());
            if was != PENDING {
                set_control(l, base, slot.group, control(l, base, slot.group).set_lane(slot.lane, 0));
            }
        }
    }
}

/// Where the pending entry of `slot` goes: the first group on its path with a slot that is not settled, and there
/// itself, or a vacancy, or another pending entry.
///
/// # Safety
///
/// - I1 to I3; `probe` was made of the key in this slot and this layout.
const unsafe fn unsettled(l: &MapLayout, base: *const u8, probe: Probe, slot: Slot) -> Slot {
    let kind = l.format.kind;
    let mut path = probe.path(l);
    while let Some(group) = path.next() {
        if group == slot.group {
            break;
        }
        // SAFETY: I1, I2; a path stays below `groups`.
        let unit = unsafe { control(l, base, group) };
        let mut open = unit.vacant(kind);
        let mut pending = None;
        while let Some(lane) = open.pop() {
            if unit.lane(lane) != PENDING {
                return Slot { group, lane };
            }
            if pending.is_none() {
                pending = Some(lane);
            }
        }
        if let Some(lane) = pending {
            return Slot { group, lane };
        }
    }
    slot
}
