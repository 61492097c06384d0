//! One slot: what lies inside it, and which of them is meant.
//!
//! It knows offsets within a slot and numbers of slots; it does not know where the slots of a map begin.

use super::error::LayoutError;
use super::format::Kind;
use super::{MAX_SIZE, align_up, max, narrow};

/// The inside of one slot, or of one bucket with its status byte.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct SlotLayout {
    pub(crate) key_size: u32,
    pub(crate) value_size: u32,
    pub(crate) key_offset: u32,
    pub(crate) value_offset: u32,
    pub(crate) stride: u32,
    /// Of key and value, not of the map.
    pub(crate) align: u32,
}

impl SlotLayout {
    /// As `repr(C)` lays out `{ status: u8, key, value }`, or `{ key, value }` without status. The alignments are
    /// powers of two.
    pub(crate) const fn new(
        status: bool,
        key_size: u64,
        key_align: u32,
        value_size: u64,
        value_align: u32,
    ) -> Result<Self, LayoutError> {
        let align = max(key_align, value_align);
        let key_offset = align_up(status as u64, key_align);
        let value_offset = align_up(key_offset.saturating_add(key_size), value_align);
        let stride = align_up(value_offset.saturating_add(value_size), align);
        match (narrow(key_size), narrow(value_size), narrow(key_offset), narrow(value_offset), narrow(stride)) {
            (Some(key_size), Some(value_size), Some(key_offset), Some(value_offset), Some(stride)) => {
                Ok(Self { key_size, value_size, key_offset, value_offset, stride, align })
            }
            _ => Err(LayoutError::TooLarge { found: stride, allowed: MAX_SIZE }),
        }
    }
}

/// A place in a probe group, as the index of the highest bit of its control byte in the group's word. Counting trailing
/// zeros gives this index; the number of the place would take a shift more. A group of one slot has the place 0 alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct BitIndex(u32);

impl BitIndex {
    pub(crate) const FIRST: Self = Self(7);

    /// `bit` is 7, 15, 23, ... 63.
    #[inline(always)]
    pub(crate) const fn new(bit: u32) -> Self {
        debug_assert!(bit % 8 == 7 && bit < 64);
        Self(bit)
    }

    /// The number of the place, from 0.
    #[inline(always)]
    pub(crate) const fn number(self) -> u32 {
        self.0 >> 3
    }

    #[inline(always)]
    pub(crate) const fn bit(self) -> u32 {
        self.0
    }
}

/// Which slot: by a probe group that it lies in, as the number of that group's first slot, and its place there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SlotIndex {
    pub(crate) group: u32,
    pub(crate) place: BitIndex,
}

impl SlotIndex {
    /// The slot of this number, in the group that begins with it. That group may end behind the last slot.
    #[inline(always)]
    pub(crate) const fn of_number(number: u32) -> Self {
        Self { group: number, place: BitIndex::FIRST }
    }

    #[inline(always)]
    pub(crate) const fn number(self) -> u32 {
        self.group + self.place.number()
    }

    /// Whether it lies in the group that begins at the slot of this number.
    #[inline(always)]
    pub(crate) const fn lies_in(self, group: u32, kind: Kind) -> bool {
        self.number().wrapping_sub(group) < kind.width()
    }
}
