//! Control units: what one status byte or one control word says about the slots that it covers.
//!
//! ```text
//! bucket, split    bit 7: occupied      bits 0-6: pass count, 127 is sticky
//! group            bytes 0-6: tags, 0 is vacant, else 0x80 | 7 bits of the hash      byte 7: pass count, 255 is sticky
//! ```
//!
//! The pass count says how many present keys were placed beyond this unit because it was full when they came. A unit
//! that nobody passed ends a search.
//!
//! It knows the bits; it does not know where they lie, or which key they stand for.

use crate::format::Kind;

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

/// Bit 7 of each of the seven tags.
const TAGS: u64 = 0x0080_8080_8080_8080;
/// Bit 0 of each of the seven tags.
const ONES: u64 = 0x0001_0101_0101_0101;

/// A lane of a control word, as the place of its highest bit: what counting zeros gives, without a shift. The one lane of a
/// status byte is the first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Lane(u32);

impl Lane {
    pub(crate) const FIRST: Self = Self(7);

    #[inline(always)]
    pub(crate) const fn of_number(number: u32) -> Self {
        Self(8 * number + 7)
    }

    #[inline(always)]
    pub(crate) const fn number(self) -> u32 {
        self.0 >> 3
    }

    #[inline(always)]
    pub(crate) const fn highest_bit(self) -> u32 {
        self.0
    }

    #[inline(always)]
    const fn lowest_bit(self) -> u32 {
        self.0 & !7
    }
}

/// One control unit, a status byte widened or a control word read little-endian.
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

    /// The lowest vacant lane of a unit that nobody passed: where a key that is not in this unit goes at once.
    #[inline(always)]
    pub(crate) const fn vacant_unpassed(self, kind: Kind) -> Option<Lane> {
        match kind {
            Kind::Bucket | Kind::Split => {
                if self.0 == 0 {
                    Some(Lane::FIRST)
                } else {
                    None
                }
            }
            Kind::Group => {
                if self.passes(kind) == 0 {
                    self.vacant(kind).first()
                } else {
                    None
                }
            }
        }
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

    /// How many present keys were placed beyond this unit.
    #[inline(always)]
    pub(crate) const fn passes(self, kind: Kind) -> u32 {
        match kind {
            Kind::Bucket | Kind::Split => (self.0 & 0x7f) as u32,
            Kind::Group => (self.0 >> 56) as u32,
        }
    }

    /// The pass count that is never left again, but by rebuilding.
    #[inline(always)]
    pub(crate) const fn sticky(kind: Kind) -> u32 {
        match kind {
            Kind::Bucket | Kind::Split => 127,
            Kind::Group => 255,
        }
    }

    const fn one_pass(kind: Kind) -> u64 {
        match kind {
            Kind::Bucket | Kind::Split => 1,
            Kind::Group => 1 << 56,
        }
    }

    /// One more key passed.
    #[inline(always)]
    pub(crate) const fn pass(self, kind: Kind) -> Self {
        if self.passes(kind) < Self::sticky(kind) { Self(self.0 + Self::one_pass(kind)) } else { self }
    }

    /// A key that had passed is gone. A sticky count stays, and so does zero, which only damaged bytes bring here.
    #[inline(always)]
    pub(crate) const fn unpass(self, kind: Kind) -> Self {
        let passes = self.passes(kind);
        if passes != 0 && passes < Self::sticky(kind) { Self(self.0 - Self::one_pass(kind)) } else { self }
    }

    /// The lane, vacant before, holds an entry of this tag.
    #[inline(always)]
    pub(crate) const fn occupy(self, kind: Kind, lane: Lane, tag: u8) -> Self {
        match kind {
            Kind::Bucket | Kind::Split => Self(self.0 | 0x80),
            Kind::Group => Self(self.0 | (tag as u64) << lane.lowest_bit()),
        }
    }

    /// The lane is vacant.
    #[inline(always)]
    pub(crate) const fn vacate(self, kind: Kind, lane: Lane) -> Self {
        match kind {
            Kind::Bucket | Kind::Split => Self(self.0 & 0x7f),
            Kind::Group => Self(self.0 & !(0xff << lane.lowest_bit())),
        }
    }

    /// The byte of a lane, without what it means.
    #[inline(always)]
    pub(crate) const fn lane(self, lane: Lane) -> u8 {
        (self.0 >> lane.lowest_bit() & 0xff) as u8
    }

    /// Sets the byte of a lane, whatever it means.
    #[inline(always)]
    pub(crate) const fn set_lane(self, lane: Lane, byte: u8) -> Self {
        Self(self.0 & !(0xff << lane.lowest_bit()) | (byte as u64) << lane.lowest_bit())
    }

    /// Whether no tag is between 1 and 0x7f: such a lane would be neither vacant nor occupied.
    pub(crate) const fn well_formed(self, kind: Kind) -> bool {
        match kind {
            Kind::Bucket | Kind::Split => true,
            Kind::Group => {
                let occupied = (self.0 & TAGS) >> 7;
                self.0 & !(occupied * 0xff) & (ONES * 0xff) == 0
            }
        }
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
