//! Bytes that came from elsewhere: is this block the map it is taken for?
//!
//! A header is checked against the expected layout (typed) or for agreement in itself (untyped); then every entry: known
//! control bytes, valid key and value, reachable under its key, counts as they must be, vacant slots zero. Padding, which
//! nobody reads, may be anything.
//!
//! It knows layouts and control bytes, and reads through the core; it does not know types: whether a key or a value is
//! valid is asked of the caller.
#![expect(unsafe_code, reason = "reads through the core")]

use crate::layout::MapLayout;
use crate::layout::format::Kind;
use crate::layout::slot::SlotIndex;
use crate::raw::access::overflow;
use crate::raw::control::OverflowCount;
use crate::raw::header::{self, GroupHeader, MalformedField, MapHeader};
use crate::raw::probe::{Probe, groups_after_home};
use crate::raw::source::SourcedLayout;
use crate::raw::{self, Walk};
use core::fmt;
use core::ops::Range;

/// Why bytes are not the map they were taken for: what was expected and what was found, and where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum AttachError {
    /// The bytes are fewer or more than the map.
    Length {
        /// Bytes of the map.
        expected: usize,
        /// Bytes given.
        found: usize,
    },
    /// The bytes do not begin at a multiple of the map's alignment.
    Alignment {
        /// Alignment of the map in bytes.
        expected: usize,
        /// How far the bytes lie behind such a multiple.
        found: usize,
    },
    /// Byte 23 is that of no map.
    Code {
        /// The byte.
        found: u8,
    },
    /// A field of the header is not that of the expected map.
    Header {
        /// The field.
        field: &'static str,
        /// Its value in the expected map.
        expected: u64,
        /// Its value in the bytes.
        found: u64,
    },
    /// A field of the header fits no map.
    Malformed {
        /// The field.
        field: &'static str,
        /// Its value in the bytes.
        found: u64,
        /// What it might be.
        expected: &'static str,
    },
    /// The header counts other entries than there are, or more than were declared.
    Count {
        /// Occupied slots, or entries declared if the header counts more than those.
        expected: u64,
        /// What the header counts.
        found: u64,
    },
    /// A tag that is neither vacant nor occupied.
    Tag {
        /// The number of its slot.
        slot: u32,
    },
    /// A vacant slot with bytes that are not zero.
    Vacant {
        /// The number of the slot.
        slot: u32,
    },
    /// A key that is no value of its type.
    Key {
        /// The number of its slot.
        slot: u32,
    },
    /// A value that is none of its type.
    Value {
        /// The number of its slot.
        slot: u32,
    },
    /// An entry that is not found under its key: in the wrong place, under a wrong tag, or there twice.
    Unreachable {
        /// The number of its slot.
        slot: u32,
    },
    /// Overflow counts that do not agree with where the entries lie.
    OverflowCounts,
}

impl fmt::Display for AttachError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Length { expected, found } => write!(f, "length: {found} bytes found, {expected} expected"),
            Self::Alignment { expected, found } => {
                write!(f, "alignment: a multiple of {expected} expected, an address {found} bytes behind one found")
            }
            Self::Code { found } => write!(f, "code (byte 23): {found:#04x} found, which is that of no map"),
            Self::Header { field, expected, found } => write!(f, "header, {field}: {found} found, {expected} expected"),
            Self::Malformed { field, found, expected } => {
                write!(f, "header, {field}: {found} found, {expected} expected")
            }
            Self::Count { expected, found } => {
                write!(f, "header, element_count: {found} found, {expected} expected")
            }
            Self::Tag { slot } => write!(f, "slot {slot}: its tag is neither vacant nor occupied"),
            Self::Vacant { slot } => write!(f, "slot {slot}: it is vacant, but its bytes are not zero"),
            Self::Key { slot } => write!(f, "slot {slot}: the key is no value of its type"),
            Self::Value { slot } => write!(f, "slot {slot}: the value is none of its type"),
            Self::Unreachable { slot } => write!(f, "slot {slot}: its entry cannot be found under its key"),
            Self::OverflowCounts => f.write_str("the overflow counts do not agree with where the entries lie"),
        }
    }
}

impl core::error::Error for AttachError {}

impl From<MalformedField> for AttachError {
    fn from(MalformedField { field, found, expected }: MalformedField) -> Self {
        Self::Malformed { field, found, expected }
    }
}

/// Whether the header in the bytes is that of a map of this layout, whatever its count; or `None` where all bytes are
/// zero.
pub(crate) fn header_is(l: &MapLayout, bytes: &[u8]) -> Result<Option<()>, AttachError> {
    if bytes.len() != l.size() {
        return Err(AttachError::Length { expected: l.size(), found: bytes.len() });
    }
    if bytes.get(header::CODE_OFFSET).is_none_or(|code| *code == 0) && is_zero(bytes) {
        return Ok(None);
    }
    let base = bytes.as_ptr();
    // SAFETY: the bytes are initialised and as many as the layout's size, which its header is part of.
    let pairs = unsafe {
        match l.kind() {
            Kind::Bucket | Kind::Split => MapHeader::fields(&MapHeader::of(l), &header::read_as(base)),
            Kind::Group => GroupHeader::fields(&GroupHeader::of(l), &header::read_as(base)),
        }
    };
    match pairs.into_iter().find(|(_, expected, found)| expected != found) {
        Some((field, expected, found)) => Err(AttachError::Header { field, expected, found }),
        None => Ok(Some(())),
    }
}

/// Everything behind the header.
///
/// `valid` is asked for each entry, with its key and value.
///
/// # Safety
///
/// - `l` is well-formed (I2), `bytes` at least `l.size()` long and at a multiple of `l.align()` (I1).
pub(crate) unsafe fn entries(
    l: &MapLayout,
    bytes: &[u8],
    valid: impl Fn(&[u8], &[u8]) -> (bool, bool),
) -> Result<(), AttachError> {
    let base = bytes.as_ptr();
    // SAFETY: the contract is I1 and I2; slots come from a loop below `slots`, or from the walk (I3); keys of slots are I4.
    unsafe {
        let found = header::count(l, base);
        if found > l.entries {
            return Err(AttachError::Count { expected: l.entries.into(), found: found.into() });
        }
        let (mut occupied, mut stored, mut walked) = (0, 0u64, 0u64);
        for group in groups_after_home(l) {
            let count = overflow(l, base, group);
            stored = stored.wrapping_add(overflow_fingerprint(l, count, group, count.count(l.kind())));
        }
        // no group begins at the last four slots, so that nothing overflows from one
        let unused = (l.kind() == Kind::Group).then(|| l.overflow_offset() + l.overflow_bytes() - 1);
        if unused.and_then(|at| bytes.get(at)).is_some_and(|count| *count != 0) {
            return Err(AttachError::OverflowCounts);
        }
        for number in 0..l.slot_count {
            let (slot, status) = (SlotIndex::of_number(number), *base.add(l.control_at(number)));
            if status >= 0x80 {
                continue;
            }
            if l.kind() == Kind::Group && status != 0 {
                return Err(AttachError::Tag { slot: number });
            }
            if !is_zero(part(bytes, key_range(l, slot))) || !is_zero(part(bytes, value_range(l, slot))) {
                return Err(AttachError::Vacant { slot: number });
            }
        }
        let mut walk = Walk::new(l);
        while let Some(slot) = walk.next(l, base) {
            occupied += 1;
            let number = slot.number();
            let key = part(bytes, key_range(l, slot));
            match valid(key, part(bytes, value_range(l, slot))) {
                (true, true) => {}
                (false, _) => return Err(AttachError::Key { slot: number }),
                (_, false) => return Err(AttachError::Value { slot: number }),
            }
            let probe = raw::probe_of(l, base, slot);
            // a search may look at a place whose tag is nearly the key's, and find it; the next one may not
            let tagged = l.kind() != Kind::Group || *base.add(l.control_at(number)) == probe.tag;
            let found = raw::find(&SourcedLayout::from_header(l), base, key.as_ptr(), probe);
            if !tagged || found.map(SlotIndex::number) != Some(number) {
                return Err(AttachError::Unreachable { slot: number });
            }
            walked = walked.wrapping_add(overflowed(l, base, probe, slot));
        }
        if occupied != found {
            return Err(AttachError::Count { expected: occupied.into(), found: found.into() });
        }
        if stored != walked {
            return Err(AttachError::OverflowCounts);
        }
    }
    Ok(())
}

/// What the groups before an entry add to the sum of [`overflow_fingerprint`]s.
///
/// # Safety
///
/// - As for [`entries`]; `probe` is that of the key in the slot.
unsafe fn overflowed(l: &MapLayout, base: *const u8, probe: Probe, slot: SlotIndex) -> u64 {
    let mut sum = 0u64;
    let mut sequence = probe.after_home(l);
    let mut next = Some(probe.home);
    while let Some(group) = next {
        if slot.lies_in(group, l.kind()) {
            break;
        }
        // SAFETY: I1, I2; home and the groups of a probe sequence are I3.
        let count = unsafe { overflow(l, base, group) };
        sum = sum.wrapping_add(overflow_fingerprint(l, count, group, 1));
        next = sequence.next(l);
    }
    sum
}

/// A number for `times` keys that overflowed from a group, so different from count to count that the sums over all counts,
/// of what is stored and of what the entries' probe sequences say, are equal where the counts are: a check of all counts
/// without memory for any. Saturated counts do not take part.
fn overflow_fingerprint(l: &MapLayout, count: OverflowCount, group: u32, times: u32) -> u64 {
    if count.count(l.kind()) == OverflowCount::saturated(l.kind()) {
        return 0;
    }
    // the output function of SplitMix64 (Steele, Lea, Flood, 2014)
    let number = u64::from(group / l.kind().slots_per_overflow_count());
    let mut weight = (number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    weight = (weight ^ weight >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    weight = (weight ^ weight >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    (weight ^ weight >> 31).wrapping_mul(times.into())
}

/// A range of a block that lies in it, as all ranges do whose layout was checked; without the panic of indexing.
#[inline]
pub(crate) fn part(bytes: &[u8], range: Range<usize>) -> &[u8] {
    bytes.get(range).unwrap_or_default()
}

/// Like [`part`].
#[inline]
pub(crate) fn part_mut(bytes: &mut [u8], range: Range<usize>) -> &mut [u8] {
    bytes.get_mut(range).unwrap_or_default()
}

pub(crate) fn key_range(l: &MapLayout, slot: SlotIndex) -> Range<usize> {
    l.key_at(slot)..l.key_at(slot) + l.key_size()
}

pub(crate) fn value_range(l: &MapLayout, slot: SlotIndex) -> Range<usize> {
    l.value_at(slot)..l.value_at(slot) + l.value_size()
}

pub(crate) fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}
