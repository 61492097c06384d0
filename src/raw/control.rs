//! Control bytes: what one says about its slot, and eight of them at once.
//!
//! ```text
//! bucket, split    a status           bit 7: occupied      bits 0-6: overflow count, 127 is saturated
//! group            a tag              0: vacant, else 0x80 | 7 bits of the hash
//!                  an overflow count  in a byte of its own, for the groups that begin at two slots; 255 is saturated
//! ```
//!
//! A search looks at a probe group at once: one slot, or in the group layout eight. The overflow count of a group says
//! how many present keys were placed further along their probe sequence because the group was full when they came. A
//! search ends at a group whose overflow count is 0. Folly's F14 and Boost's `unordered_flat_map` do the same.
//!
//! It knows the bits; it does not know where they lie, or which key they stand for.

use crate::layout::format::Kind;
use crate::layout::slot::BitIndex;

/// How the status byte of the bucket and split layouts reads.
#[repr(u8)]
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum BucketStatus {
    /// No entry, and the overflow count is 0: a search ends.
    Empty = 0,
    /// No entry, but present keys found this bucket occupied and lie elsewhere: a search goes on, an insertion may use
    /// it.
    Tombstone = 1,
    /// An entry.
    Occupied = 2,
}

impl BucketStatus {
    /// Reads a status byte.
    ///
    /// ```
    /// use hashmap_mem::BucketStatus;
    ///
    /// assert_eq!(BucketStatus::of(0), BucketStatus::Empty);
    /// assert_eq!(BucketStatus::of(3), BucketStatus::Tombstone); // its overflow count is 3
    /// assert_eq!(BucketStatus::of(0x83), BucketStatus::Occupied);
    /// ```
    #[inline]
    #[must_use]
    pub const fn of(status: u8) -> Self {
        match status {
            0 => Self::Empty,
            1..=127 => Self::Tombstone,
            _ => Self::Occupied,
        }
    }
}

/// Bit 7 of each of eight tags.
const TAGS: u64 = 0x8080_8080_8080_8080;
/// Bit 0 of each of eight tags.
const ONES: u64 = 0x0101_0101_0101_0101;

/// The control bytes of a probe group: a status byte widened, or eight tags read little-endian.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Group(pub(crate) u64);

impl Group {
    const fn occupied_bits(kind: Kind) -> u64 {
        match kind {
            Kind::Bucket | Kind::Split => 0x80,
            Kind::Group => TAGS,
        }
    }

    /// The places that hold an entry.
    #[inline(always)]
    pub(crate) const fn occupied(self, kind: Kind) -> BitMask {
        BitMask(self.0 & Self::occupied_bits(kind))
    }

    /// The places that do not.
    #[inline(always)]
    pub(crate) const fn vacant(self, kind: Kind) -> BitMask {
        BitMask(!self.0 & Self::occupied_bits(kind))
    }

    /// Eight tags, with one more in this place, which was vacant.
    #[inline(always)]
    pub(crate) const fn with(self, place: u32, tag: u8) -> Self {
        debug_assert!(place < 8 && self.0 >> (8 * place) & 0xff == 0);
        Self(self.0 | (tag as u64) << (8 * place))
    }

    /// Eight tags, without the one in this place.
    #[inline(always)]
    pub(crate) const fn without(self, place: u32) -> Self {
        debug_assert!(place < 8);
        Self(self.0 & !(0xff << (8 * place)))
    }

    /// The occupied places that may hold a key of this tag: all that do, and now and then one that does not.
    ///
    /// In the group layout this is the classic search for a zero byte (Mycroft's), inverted: without the seven bits of
    /// the wanted tag, a place that has it is 0x80 and loses bit 7 when one is subtracted. A borrow from the place
    /// below can take bit 7 from 0x81 too; comparing the keys then tells them apart. A vacant place is never found: it
    /// has no bit 7.
    #[inline(always)]
    pub(crate) const fn candidates(self, kind: Kind, tag: u8) -> BitMask {
        match kind {
            Kind::Bucket | Kind::Split => self.occupied(kind),
            Kind::Group => {
                let same = self.0 ^ ((tag & 0x7f) as u64 * ONES);
                BitMask(same & !same.wrapping_sub(ONES) & TAGS)
            }
        }
    }
}

/// The byte that holds an overflow count: in the bucket and split layouts with bit 7 of the status, which stays as it
/// is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct OverflowCount(pub(crate) u8);

impl OverflowCount {
    #[inline(always)]
    pub(crate) const fn is_saturated(self, kind: Kind) -> bool {
        self.count(kind) == kind.saturated()
    }

    /// The same byte with a saturated count.
    #[inline(always)]
    pub(crate) const fn saturate(self, kind: Kind) -> Self {
        match kind {
            Kind::Bucket | Kind::Split => Self(self.0 | 0x7f),
            Kind::Group => Self(0xff),
        }
    }

    /// How many present keys overflowed from the group.
    #[inline(always)]
    pub(crate) const fn count(self, kind: Kind) -> u32 {
        self.0 as u32 & kind.saturated()
    }

    /// One key more. A saturated count stays.
    #[inline(always)]
    pub(crate) const fn increment(self, kind: Kind) -> Self {
        if self.count(kind) < kind.saturated() { Self(self.0 + 1) } else { self }
    }

    /// One key less. A saturated count stays, as it does not say how many there are; and so does zero, of which only
    /// damaged bytes can ask one less.
    #[inline(always)]
    pub(crate) const fn decrement(self, kind: Kind) -> Self {
        // one comparison for both ends
        if self.count(kind).wrapping_sub(1) < kind.saturated() - 1 { Self(self.0 - 1) } else { self }
    }
}

/// A set of places of a group, each as bit 7 of its byte.
#[derive(Clone, Copy)]
pub(crate) struct BitMask(u64);

impl BitMask {
    pub(crate) const EMPTY: Self = Self(0);

    /// Zero where the set is empty.
    #[inline(always)]
    pub(crate) const fn bits(self) -> u64 {
        self.0
    }

    /// The lowest place.
    #[inline(always)]
    pub(crate) const fn lowest(self) -> Option<BitIndex> {
        if self.0 == 0 { None } else { Some(BitIndex::new(self.0.trailing_zeros())) }
    }

    /// The set without its lowest place.
    #[inline(always)]
    pub(crate) const fn remove_lowest(self) -> Self {
        Self(self.0 & self.0.wrapping_sub(1))
    }

    /// Takes the lowest place out of the set.
    #[inline(always)]
    pub(crate) const fn pop(&mut self) -> Option<BitIndex> {
        let lowest = self.lowest();
        *self = self.remove_lowest();
        lowest
    }

    /// The set without the places below that of this number.
    #[inline(always)]
    pub(crate) const fn not_below(self, number: u32) -> Self {
        if number < 8 { Self(self.0 & !0 << (8 * number)) } else { Self::EMPTY }
    }
}
