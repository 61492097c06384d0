//! Why a layout cannot be, with numbers; and why a header that was read fits no map.

use crate::layout::message::Message;

/// Why a layout cannot be: what was found, and what is allowed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum LayoutError {
    /// A map for no entries.
    ZeroEntries,
    /// More entries than the header of this kind can count.
    TooManyEntries {
        /// Entries asked for.
        found: u64,
        /// The most that this kind can count.
        allowed: u64,
    },
    /// More slots than the header of this kind can count.
    TooManySlots {
        /// Slots asked for, or needed for the load asked for.
        found: u64,
        /// The most that this kind can count.
        allowed: u64,
    },
    /// Fewer slots than entries.
    FewerSlotsThanEntries {
        /// Slots asked for.
        found: u64,
        /// Entries that must fit.
        entries: u64,
    },
    /// A number of slots that the bucket and split layouts cannot have.
    SlotsNotPowerOfTwo {
        /// Slots asked for.
        found: u64,
    },
    /// A load outside 1 to 100 per cent.
    Load {
        /// Per cent asked for.
        found: u32,
    },
    /// A key without bytes: there would be just one.
    ZeroSizedKey,
    /// An alignment of the key that is no power of two or above 128.
    KeyAlign {
        /// Bytes.
        found: u64,
    },
    /// An alignment of the value that is no power of two or above 128.
    ValueAlign {
        /// Bytes.
        found: u64,
    },
    /// A block, or one slot of it, that is too large to be addressed.
    TooLarge {
        /// Bytes; `u64::MAX` where even that is passed.
        found: u64,
        /// Bytes.
        allowed: u64,
    },
}

impl LayoutError {
    /// The message, made without the formatting machinery, so that a `const` can panic with it.
    pub(crate) const fn message(&self) -> Message {
        let text = Message::new();
        match *self {
            Self::ZeroEntries => text.str("a map for 0 entries: `entries` must be at least 1"),
            Self::TooManyEntries { found, allowed } => text
                .str("entries: ")
                .num(found)
                .str(" found, at most ")
                .num(allowed)
                .str(" can be counted by the header of this layout"),
            Self::TooManySlots { found, allowed } => text
                .str("capacity: ")
                .num(found)
                .str(" slots needed, at most ")
                .num(allowed)
                .str(" can be counted by the header of this layout"),
            Self::FewerSlotsThanEntries { found, entries } => {
                text.str("capacity: ").num(found).str(" slots found, at least ").num(entries).str(" entries must fit")
            }
            Self::SlotsNotPowerOfTwo { found } => text
                .str("capacity: ")
                .num(found)
                .str(" slots found, a power of two expected; the next one is ")
                .num(found.next_power_of_two()),
            Self::Load { found } => text.str("load: ").num(found as u64).str(" found, 1 to 100 (per cent) expected"),
            Self::ZeroSizedKey => text.str("a key of 0 bytes: a key must have at least 1 byte"),
            Self::KeyAlign { found } => {
                text.str("alignment of the key: ").num(found).str(" found, a power of two from 1 to 128 expected")
            }
            Self::ValueAlign { found } => {
                text.str("alignment of the value: ").num(found).str(" found, a power of two from 1 to 128 expected")
            }
            Self::TooLarge { found, allowed } => {
                text.str("size: ").num(found).str(" bytes found, at most ").num(allowed).str(" can be addressed")
            }
        }
    }
}

impl core::fmt::Display for LayoutError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.message().as_str())
    }
}

impl core::error::Error for LayoutError {}

/// A field of a header that fits no map.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Malformed {
    pub(crate) field: &'static str,
    pub(crate) found: u64,
    pub(crate) expected: &'static str,
}
