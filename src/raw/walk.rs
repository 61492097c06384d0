//! The occupied slots of a map, in the order of their numbers.
//!
//! It knows control bytes and the entry count; it does not know keys or probe sequences.
#![expect(unsafe_code, reason = "raw memory")]

use super::access::group;
use super::control::BitMask;
use super::header;
use crate::layout::MapLayout;
use crate::layout::slot::SlotIndex;

/// The occupied slots in the order of their numbers, each once: a slot that is given has a higher number than the one
/// before.
///
/// The control bytes of a group are read once: an entry that is removed from it while the walk goes on is still given.
/// [`raw::next`](next), which begins anew at each call, gives present entries only.
#[derive(Clone, Copy)]
pub(crate) struct Walk {
    /// The group whose control bytes were read last; before the first, the one that ends where that begins.
    group: u32,
    /// The occupied slots of the group that are to be given yet: none that lies in an earlier group.
    places: BitMask,
}

impl Walk {
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) const fn new(l: &MapLayout) -> Self {
        Self::from(l, 0)
    }

    /// A walk from the slot of this number on.
    #[cfg_attr(not(debug_assertions), inline(always))]
    const fn from(l: &MapLayout, number: u32) -> Self {
        Self { group: number.wrapping_sub(l.format.kind.width()), places: BitMask::EMPTY }
    }

    /// # Safety
    ///
    /// - I1, I2; the walk was made for this layout, and has been used with no other.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) const unsafe fn next(&mut self, l: &MapLayout, base: *const u8) -> Option<SlotIndex> {
        loop {
            if let Some(place) = self.places.pop() {
                return Some(SlotIndex { group: self.group, place });
            }
            // SAFETY: the same contract.
            if !unsafe { self.next_group(l, base) } {
                return None;
            }
        }
    }

    /// Reads the control bytes of the next group. `false` where there is none.
    ///
    /// # Safety
    ///
    /// - As for [`next`](Self::next).
    #[cfg_attr(not(debug_assertions), inline(always))]
    const unsafe fn next_group(&mut self, l: &MapLayout, base: *const u8) -> bool {
        let kind = l.format.kind;
        let (from, last) = (self.group.wrapping_add(kind.width()), l.slot_count.wrapping_sub(kind.width()));
        // SAFETY: I1, I2; the group is at most the last (I3).
        unsafe {
            if from <= last {
                self.group = from;
                self.places = group(l, base, from).occupied(kind);
            } else if kind.width() > 1 && from < l.slot_count {
                // the last group begins in the midst of the one before
                self.group = last;
                self.places = group(l, base, last).occupied(kind).not_below(from - last);
            } else {
                return false;
            }
        }
        true
    }
}

/// A [`Walk`] that ends when it gave as many slots as the header counts entries: it does not look at what lies behind
/// the last one.
#[derive(Clone, Copy)]
pub(crate) struct CountedWalk {
    walk: Walk,
    left: u32,
}

impl CountedWalk {
    /// # Safety
    ///
    /// - I1, I2.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) const unsafe fn new(l: &MapLayout, base: *const u8) -> Self {
        // SAFETY: I1, I2.
        Self { walk: Walk::new(l), left: unsafe { header::count(l, base) } }
    }

    /// How many slots are to be given yet; 0 where the header counts less than there are, and the walk goes on to the
    /// end.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) const fn left(&self, l: &MapLayout) -> u32 {
        if self.left <= l.slot_count { self.left } else { 0 }
    }

    /// # Safety
    ///
    /// - As for [`Walk::next`].
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) const unsafe fn next(&mut self, l: &MapLayout, base: *const u8) -> Option<SlotIndex> {
        let single = l.format.kind.width() == 1;
        if single && self.left == 0 {
            return None;
        }
        loop {
            if let Some(place) = self.walk.places.pop() {
                self.left = self.left.wrapping_sub(1);
                return Some(SlotIndex { group: self.walk.group, place });
            }
            // once a group, where an entry is most of the time found in the group that was read
            if !single && self.left == 0 {
                return None;
            }
            // SAFETY: the same contract.
            if !unsafe { self.walk.next_group(l, base) } {
                self.left = 0; // the header may count more than there are
                return None;
            }
        }
    }
}

/// The first occupied slot whose number is not below `from`.
///
/// # Safety
///
/// - I1, I2.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn next(l: &MapLayout, base: *const u8, from: u32) -> Option<SlotIndex> {
    // SAFETY: I1, I2; the walk is made for this layout.
    unsafe {
        if header::count(l, base) == 0 {
            return None;
        }
        Walk::from(l, from).next(l, base)
    }
}

/// The first occupied slot of the group that begins at the slot `from`; `None` where it has none, or does not lie in
/// the map.
///
/// # Safety
///
/// - I1, I2.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn first_in_group(l: &MapLayout, base: *const u8, from: u32) -> Option<SlotIndex> {
    let kind = l.format.kind;
    if from > l.slot_count.wrapping_sub(kind.width()) {
        return None;
    }
    // SAFETY: I1, I2; the group is at most the last (I3).
    match unsafe { group(l, base, from) }.occupied(kind).lowest() {
        Some(place) => Some(SlotIndex { group: from, place }),
        None => None,
    }
}
