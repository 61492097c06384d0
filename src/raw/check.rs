//! Bytes that came from elsewhere: is this block the map it is taken for?
//!
//! A header is checked against the expected layout (typed) or for agreement in itself (untyped); then every entry:
//! known control bytes, valid key and value, reachable under its key, counts as they must be, vacant slots zero.
//! Padding, which nobody reads, may be anything.
//!
//! It knows layouts and control bytes, and reads through the core; it does not know types: whether a key or a value is
//! valid is asked of the caller.
#![expect(unsafe_code, reason = "reads through the core")]

use crate::layout::MapLayout;
use crate::layout::format::Kind;
use crate::layout::slot::SlotIndex;
use crate::raw::access::overflow;
use crate::raw::control::OverflowCount;
use crate::raw::header::{self, MalformedField};
use crate::raw::overflow::GroupsBefore;
use crate::raw::sip::Sip13;
use crate::raw::source::SourcedLayout;
use crate::raw::{self, Walk};
use core::fmt;
use core::ops::Range;

/// Why bytes are not the map they were taken for: what was expected and what was found, and where.
///
/// ```
/// use hashmap_mem::{AttachError, MapMut, MapRef, MapSpec};
///
/// let layout = MapSpec::of::<u32, u16>(10).layout()?;
/// let mut block = vec![0; layout.size()];
/// MapMut::init(&mut block, &layout)?.insert(&[1, 0, 0, 0], &[7, 0])?;
/// block[0] = 2; // the header counts an entry too many
/// let error = MapRef::new(&block).expect_err("a damaged map");
/// assert_eq!(error, AttachError::Count { expected: 1, found: 2 });
/// assert_eq!(error.to_string(), "header, element_count: 2 found, 1 expected");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum AttachError {
    /// The bytes are fewer than the map.
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
    /// A block of hashmap-mem 0.2.2: its header is that of a bucket map, but its status bytes mean something else.
    OldFormat,
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
            Self::Header { field, expected, found } => {
                write!(f, "header, {field}: {found} found, {expected} expected")?;
                // what the call `layout` takes, and no other API by itself
                let by_layout = (field == "capacity" || field == "slots") && found.is_power_of_two();
                f.write_str(if by_layout {
                    " (with `slots: next_power_of_two`, as the call `layout` takes?)"
                } else {
                    ""
                })
            }
            Self::Malformed { field, found, expected } => {
                write!(f, "header, {field}: {found} found, {expected} expected")
            }
            Self::Count { expected, found } => {
                write!(f, "header, element_count: {found} found, {expected} expected")
            }
            Self::OldFormat => f.write_str("a block of hashmap-mem 0.2.2, whose status bytes mean something else"),
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

/// Whether the header in the bytes is that of a map of this layout, whatever its count; or `None` where all its bytes
/// are zero. Bytes behind the map are not read.
pub(crate) fn header_is(l: &MapLayout, bytes: &[u8]) -> Result<Option<()>, AttachError> {
    let Some(bytes) = bytes.get(..l.size()) else {
        return Err(AttachError::Length { expected: l.size(), found: bytes.len() });
    };
    if bytes.get(header::CODE_OFFSET).is_none_or(|code| *code == 0) && is_zero(bytes) {
        return Ok(None);
    }
    // SAFETY: the bytes are initialised and as many as the layout's size, which its header is part of.
    match unsafe { header::difference(l, bytes.as_ptr()) } {
        Some((field, expected, found)) => Err(AttachError::Header { field, expected, found }),
        None => Ok(Some(())),
    }
}

/// Checks everything behind the header. `valid` is asked for each entry, with its key and value.
///
/// Costs a look at every slot and a lookup an entry. Keys that were chosen to have one home and one probe sequence make
/// a lookup as long as there are such keys, and the whole quadratic in their number.
///
/// # Safety
///
/// - `l` is well-formed (I2), `bytes` at least `l.size()` long and at a multiple of `l.align()` (I1).
pub(crate) unsafe fn entries(
    l: &MapLayout,
    bytes: &[u8],
    valid: impl Fn(&[u8], &[u8]) -> (bool, bool),
) -> Result<(), AttachError> {
    // SAFETY: the same contract.
    unsafe {
        let found = header::count(l, bytes.as_ptr());
        if found > l.entries {
            return Err(AttachError::Count { expected: l.entries.into(), found: found.into() });
        }
        let checked = vacant_slots(l, bytes).and_then(|()| {
            let seed = control_fingerprint(l, bytes.as_ptr());
            let sum = occupied_slots(l, bytes, seed, valid)?;
            overflow_counts(l, bytes.as_ptr(), seed, sum)
        });
        match checked {
            Err(_) if is_old_format(l, bytes.as_ptr()) => Err(AttachError::OldFormat),
            checked => checked,
        }
    }
}

/// Vacant slots are zero.
///
/// # Safety
///
/// - As for [`entries`].
unsafe fn vacant_slots(l: &MapLayout, bytes: &[u8]) -> Result<(), AttachError> {
    for number in 0..l.slot_count {
        // SAFETY: I1, I2; the number is that of a slot (I3).
        let (slot, control) = (SlotIndex::of_number(number), unsafe { *bytes.as_ptr().add(l.control_at(number)) });
        if control >= 0x80 {
            continue;
        }
        if l.kind() == Kind::Group && control != 0 {
            return Err(AttachError::Tag { slot: number });
        }
        if !is_zero(part(bytes, key_range(l, slot))) || !is_zero(part(bytes, value_range(l, slot))) {
            return Err(AttachError::Vacant { slot: number });
        }
    }
    Ok(())
}

/// Every entry is valid and found under its key, and there are as many as the header counts. The sum of the [`weight`]s
/// of all groups that the entries overflowed from, but those of saturated counts: see [`overflow_counts`].
///
/// # Safety
///
/// - As for [`entries`].
unsafe fn occupied_slots(
    l: &MapLayout,
    bytes: &[u8],
    seed: u64,
    valid: impl Fn(&[u8], &[u8]) -> (bool, bool),
) -> Result<u64, AttachError> {
    let (kind, base) = (l.kind(), bytes.as_ptr());
    let (mut occupied, mut sum) = (0, 0u64);
    let mut walk = Walk::new(l);
    // SAFETY: I1, I2; slots come from a walk made for this layout (I3), and keys of slots are I4.
    unsafe {
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
            if slot.lies_in(probe.home, kind) {
                continue;
            }
            let mut groups = GroupsBefore::new(l, probe, slot);
            while let Some(group) = groups.next(l) {
                if !overflow(l, base, group).is_saturated(kind) {
                    sum = sum.wrapping_add(weight(seed, group / kind.slots_per_overflow_count()));
                }
            }
        }
        let found = header::count(l, base);
        if occupied != found {
            return Err(AttachError::Count { expected: occupied.into(), found: found.into() });
        }
    }
    Ok(sum)
}

/// Every overflow count is what the entries say, but for saturated ones; where any is saturated, the first one is.
///
/// Two sums are compared: of all counts that are stored, and, in `entries`, of all groups that the entries overflowed
/// from, each with a weight of its count. The weights come from a hash of all control bytes: whoever changes a count
/// changes all weights, so that no relation between them can be prepared, and sums of wrong counts are equal with a
/// probability of 2^-64. This takes no memory.
///
/// # Safety
///
/// - As for [`entries`](self::entries).
unsafe fn overflow_counts(l: &MapLayout, base: *const u8, seed: u64, entries: u64) -> Result<(), AttachError> {
    let kind = l.kind();
    let groups = l.slot_count - (kind.width() - 1);
    let (mut stored, mut saturated) = (0u64, false);
    for number in 0..l.slot_count / kind.slots_per_overflow_count() {
        let group = number * kind.slots_per_overflow_count();
        // SAFETY: I1, I2; as many counts lie in the block.
        let count = OverflowCount(unsafe { *base.add(l.overflow_at(group)) });
        match count.count(kind) {
            0 => {}
            _ if group >= groups => return Err(AttachError::OverflowCounts), // no group begins here
            _ if count.is_saturated(kind) => saturated = true,
            count => stored = stored.wrapping_add(weight(seed, number).wrapping_mul(count.into())),
        }
    }
    // SAFETY: I1, I2.
    let marked = unsafe { raw::overflow::any_saturated(l, base) };
    if stored == entries && saturated == marked { Ok(()) } else { Err(AttachError::OverflowCounts) }
}

/// A number for an overflow count: the output function of `SplitMix64` (Steele, Lea, Flood, 2014).
fn weight(seed: u64, number: u32) -> u64 {
    let mut weight = seed.wrapping_add((u64::from(number) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    weight = (weight ^ weight >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    weight = (weight ^ weight >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    weight ^ weight >> 31
}

/// A hash of all control bytes and overflow counts.
///
/// # Safety
///
/// - As for [`entries`].
unsafe fn control_fingerprint(l: &MapLayout, base: *const u8) -> u64 {
    let mut sip = Sip13::new([0, 0]);
    if l.kind() != Kind::Bucket {
        // they lie side by side
        let len = l.slots() + l.overflow_bytes();
        // SAFETY: I1, I2.
        let bytes = unsafe { core::slice::from_raw_parts(base.add(l.control_offset()), len) };
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            sip = sip.word(u64::from_le_bytes(*word));
        }
        return sip.finish(rest.iter().rev().fold(0, |last, byte| last << 8 | u64::from(*byte)), len);
    }
    let mut word = 0;
    for number in 0..l.slot_count {
        // SAFETY: I1, I2; the number is that of a slot.
        word = word << 8 | u64::from(unsafe { *base.add(l.control_at(number)) });
        if number % 8 == 7 {
            sip = sip.word(word);
        }
    }
    // a power of two of buckets: fewer than eight, or none left over
    sip.finish(if l.slot_count < 8 { word } else { 0 }, l.slots())
}

/// Whether the status bytes are those of hashmap-mem 0.2.2: 2 for every entry, 1 for removed ones, 0.
///
/// # Safety
///
/// - As for [`entries`].
unsafe fn is_old_format(l: &MapLayout, base: *const u8) -> bool {
    if l.kind() != Kind::Bucket {
        return false;
    }
    // SAFETY: I1, I2; the numbers are those of slots (I3).
    let mut statuses = (0..l.slot_count).map(|number| unsafe { *base.add(l.control_at(number)) });
    // SAFETY: I1, I2.
    let found = unsafe { header::count(l, base) };
    let mut occupied = 0;
    found > 0
        && statuses.all(|status| {
            occupied += u32::from(status == 2);
            status <= 2
        })
        && occupied == found
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
