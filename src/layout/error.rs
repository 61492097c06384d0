//! Why a layout cannot be, with numbers; and why a header that was read fits no map.
//!
//! It knows what to say of a layout alone; which clause of a declaration to change, `typed::guard` adds.

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
        found: u64,
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
    /// An alignment of the block that is no power of two or above 65536.
    Align {
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
    /// What was found and what is allowed, without a fix: made without the formatting machinery, so that a `const` can
    /// panic with it.
    pub(crate) const fn message(&self) -> Message {
        self.write(Message::new())
    }

    /// [`message`](Self::message) behind other text.
    pub(crate) const fn write(&self, text: Message) -> Message {
        match *self {
            Self::ZeroEntries => text.str("`entries` is 0, but a map holds at least 1 entry"),
            Self::TooManyEntries { found, allowed } => {
                let text = text.str("`entries` is ").num(found);
                text.str(", but the header of this layout counts at most ").num(allowed)
            }
            Self::TooManySlots { found, allowed } => {
                let text =
                    text.str("the map has ").num(found).str(" slots, but the header of this layout counts at most ");
                text.num(allowed)
            }
            Self::FewerSlotsThanEntries { found, entries } => {
                text.str("`slots` is ").num(found).str(", fewer than the ").num(entries).str(" `entries`")
            }
            Self::SlotsNotPowerOfTwo { found } => {
                text.str("`slots` is ").num(found).str(", but this layout has a power of two of slots")
            }
            Self::Load { found } => text.str("`load` is ").num(found).str(", but a load is 1 to 100 per cent"),
            Self::ZeroSizedKey => text.str("the key has 0 bytes, so that there could be only one"),
            Self::KeyAlign { found } => misaligned(text, "key", found),
            Self::ValueAlign { found } => misaligned(text, "value", found),
            Self::Align { found } => {
                let text = text.str("`align` is ").num(found);
                text.str(", but the address of a map can be a multiple of a power of two from 1 to 65536")
            }
            Self::TooLarge { found, allowed } => {
                let text = text.str("the map takes ");
                let text = if found == u64::MAX { text.str("more than 2^64") } else { text.num(found) };
                text.str(" bytes, but at most ").num(allowed).str(" can be addressed")
            }
        }
    }
}

const fn misaligned(text: Message, part: &str, found: u64) -> Message {
    let text = text.str("the ").str(part).str(" is aligned to ").num(found);
    text.str(" bytes, but a map allows a power of two from 1 to 128")
}

impl core::fmt::Display for LayoutError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.message().as_str())
    }
}

impl core::error::Error for LayoutError {}

/// A number of a layout that was read from a header and fits no map.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Malformed {
    pub(crate) number: Number,
    pub(crate) found: u64,
    pub(crate) expected: &'static str,
}

/// What a header says of a layout; its fields' names are the header's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Number {
    Slots,
    Entries,
    KeySize,
    KeyOffset,
    ValueOffset,
    Stride,
}
