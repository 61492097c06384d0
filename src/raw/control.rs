//! Control bytes: what one says about its slot, and eight of them at once.
//!
//! ```text
//! bucket, split    a status      bit 7: occupied      bits 0-6: pass count, 127 is sticky
//! group            a tag         0: vacant, else 0x80 | 7 bits of the hash
//!                  a pass count  in a byte of its own, for the windows that begin at four slots; 255 is sticky
//! ```
//!
//! A search looks at a window in one go: one slot, or in the group layout eight. The pass count of a window says how many
//! present keys were placed beyond it because it was full when they came. A window that nobody passed ends a search.
//!
//! It knows the bits; it does not know where they lie, or which key they stand for.

use crate::layout::format::Kind;

/// How the status byte of the bucket and split layouts reads.
#[repr(u8)]
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum BucketStatus {
    /// Nothing here, and nobody passed: a search ends.
    Empty = 0,
    /// Nothing here, but present keys were placed beyond it: a search goes on, an insertion may use it.
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
    /// assert_eq!(BucketStatus::of(3), BucketStatus::Tombstone); // three present keys lie beyond
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

/// A place in a window, as that of the highest bit of its control byte: what counting zeros gives, without a shift. The
/// one lane of a status byte is the first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Lane(u32);

impl Lane {
    pub(crate) const FIRST: Self = Self(7);

    #[inline(always)]
    pub(crate) const fn number(self) -> u32 {
        self.0 >> 3
    }

    #[inline(always)]
    pub(crate) const fn highest_bit(self) -> u32 {
        self.0
    }
}

/// The control bytes of a window: a status byte widened, or eight tags read little-endian.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Control(pub(crate) u64);

impl Control {
    const fn occupied_bits(kind: Kind) -> u64 {
        match kind {
            Kind::Bucket | Kind::Split => 0x80,
            Kind::Group => TAGS,
        }
    }

    /// The lanes that hold an entry.
    #[inline(always)]
    pub(crate) const fn occupied(self, kind: Kind) -> Lanes {
        Lanes(self.0 & Self::occupied_bits(kind))
    }

    /// The lanes that do not.
    #[inline(always)]
    pub(crate) const fn vacant(self, kind: Kind) -> Lanes {
        Lanes(!self.0 & Self::occupied_bits(kind))
    }

    /// Tags, with one more in the lane of this number, which was vacant.
    #[inline(always)]
    pub(crate) const fn with(self, lane: u32, tag: u8) -> Self {
        Self(self.0 | (tag as u64) << (8 * lane))
    }

    /// Tags, without the one in the lane of this number.
    #[inline(always)]
    pub(crate) const fn without(self, lane: u32) -> Self {
        Self(self.0 & !(0xff << (8 * lane)))
    }

    /// The occupied lanes that may hold a key of this tag: all that do, and now and then one that does not.
    ///
    /// In the group layout the classic search for a zero byte (Mycroft's), turned around: without the seven bits of the
    /// wanted tag, a lane that has it is 0x80 and loses bit 7 when one is subtracted. A borrow from the lane below can
    /// take it from 0x81 too, which the comparison of keys sorts out. A vacant lane is never seen: it has no bit 7.
    #[inline(always)]
    pub(crate) const fn candidates(self, kind: Kind, tag: u8) -> Lanes {
        match kind {
            Kind::Bucket | Kind::Split => self.occupied(kind),
            Kind::Group => {
                let same = self.0 ^ ((tag & 0x7f) as u64 * ONES);
                Lanes(same & !same.wrapping_sub(ONES) & TAGS)
            }
        }
    }
}

/// The byte that holds a pass count: in the bucket and split layouts with the status, which stays as it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Passes(pub(crate) u8);

impl Passes {
    /// The bits of the count, and its highest value, which is never left again but by rebuilding.
    pub(crate) const fn sticky(kind: Kind) -> u32 {
        match kind {
            Kind::Bucket | Kind::Split => 127,
            Kind::Group => 255,
        }
    }

    /// How many present keys were placed beyond the window.
    #[inline(always)]
    pub(crate) const fn count(self, kind: Kind) -> u32 {
        self.0 as u32 & Self::sticky(kind)
    }

    /// One more key passed.
    #[inline(always)]
    pub(crate) const fn pass(self, kind: Kind) -> Self {
        if self.count(kind) < Self::sticky(kind) { Self(self.0 + 1) } else { self }
    }

    /// A key that had passed is gone. A sticky count stays, and so does zero, which only damaged bytes bring here.
    #[inline(always)]
    pub(crate) const fn unpass(self, kind: Kind) -> Self {
        // one comparison for both ends
        if self.count(kind).wrapping_sub(1) < Self::sticky(kind) - 1 { Self(self.0 - 1) } else { self }
    }
}

/// A set of lanes, as bit 7 of the lane's byte.
#[derive(Clone, Copy)]
pub(crate) struct Lanes(u64);

impl Lanes {
    pub(crate) const NONE: Self = Self(0);

    /// Zero where the set is empty.
    #[inline(always)]
    pub(crate) const fn bits(self) -> u64 {
        self.0
    }

    /// The lowest lane.
    #[inline(always)]
    pub(crate) const fn first(self) -> Option<Lane> {
        if self.0 == 0 { None } else { Some(Lane(self.0.trailing_zeros())) }
    }

    /// The set without its lowest lane.
    #[inline(always)]
    pub(crate) const fn but_first(self) -> Self {
        Self(self.0 & self.0.wrapping_sub(1))
    }

    /// Takes the lowest lane out of the set.
    #[inline(always)]
    pub(crate) const fn pop(&mut self) -> Option<Lane> {
        let first = self.first();
        *self = self.but_first();
        first
    }

    /// The set without the lanes below that of this number.
    #[inline(always)]
    pub(crate) const fn from(self, number: u32) -> Self {
        if number < 8 { Self(self.0 & !0 << (8 * number)) } else { Self::NONE }
    }
}
