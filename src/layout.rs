//! Where every byte of a map lies: the only place that computes an offset.
//!
//! [`MapSpec`] holds what a person declares (sizes, alignments, how many entries, which kind), [`MapLayout`] what
//! follows from it, as plain integers. The proc-macro asserts against it, the runtime API calls it, a header that was
//! read back becomes one again, and `{}` draws it.
//!
//! This module knows sizes and alignments; it does not know types, hashes of keys or a single byte of a map.
//!
//! ```text
//! bucket   | header 24 | status key value | status key value | ...                   1 control byte in each bucket
//! split    | header 24 | status status status ... | key value | key value | ...      1 control byte a slot
//! group    | header 32 | tag tag tag ... | overflow count ... | key value | ...    1 tag a slot, 1 count for 2 slots
//!
//! A hash key of 16 bytes, where the hash has one, ends the header.
//! ```

pub(crate) mod draw;
pub(crate) mod error;
pub(crate) mod format;
pub(crate) mod message;
pub(crate) mod slot;

use crate::layout::error::{LayoutError, Malformed, Number};
use crate::layout::format::{AlignClass, Format, HashFn, Kind};
use crate::layout::slot::{SlotIndex, SlotLayout};
use core::alloc::Layout;

const _: () = assert!(size_of::<usize>() >= 4, "a map may have 4 GiB: offsets do not fit into 16 bits");

/// How the number of slots follows from the number of entries.
///
/// ```
/// use hashmap_mem::{MapSpec, SlotCount};
///
/// let slots = |rule| MapSpec::of::<u32, i16>(100).slots(rule).layout().map(|layout| layout.slots());
/// assert_eq!(slots(SlotCount::Default), Ok(172));
/// assert_eq!(slots(SlotCount::Load(80)), Ok(128)); // 125, and rounded up to a multiple of 4
/// assert_eq!(slots(SlotCount::AtLeast(200)), Ok(200));
/// assert_eq!(slots(SlotCount::NextPowerOfTwo), Ok(128));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum SlotCount {
    /// The kind's default load or less, as far as the header can count; or, in the group layout, 8 slots for up to 8
    /// entries, which are searched at once however full they are.
    Default,
    /// At most this load, in per cent, when all entries are in.
    Load(usize),
    /// At least this many slots.
    AtLeast(usize),
    /// The next power of two of the number of entries: the rule of hashmap-mem 0.2.
    NextPowerOfTwo,
}

/// What a map is declared to hold; [`layout`](Self::layout) computes the rest.
///
/// ```
/// use hashmap_mem::{Kind, MapSpec};
///
/// let layout = MapSpec::of::<u32, i16>(100).kind(Kind::Bucket).layout()?;
/// assert_eq!((layout.slots(), layout.stride(), layout.size()), (256, 12, 24 + 256 * 12));
/// # Ok::<(), hashmap_mem::LayoutError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use = "a specification does nothing until `.layout()` computes it"]
#[non_exhaustive]
pub struct MapSpec {
    /// Bytes of a key, at least 1.
    pub key_size: usize,
    /// Alignment of a key in bytes: a power of two, at most 128.
    pub key_align: usize,
    /// Bytes of a value; 0 makes a set.
    pub value_size: usize,
    /// Alignment of a value in bytes: a power of two, at most 128.
    pub value_align: usize,
    /// How many entries must fit, at least 1.
    pub entries: usize,
    /// Where the control bytes lie.
    pub kind: Kind,
    /// Which hash places the keys.
    pub hash: HashFn,
    /// How many slots there are for the entries.
    pub slots: SlotCount,
    /// What address and size of the block are a multiple of, in bytes, if more than keys and values ask for: a power of
    /// two, at most 65536.
    pub align: usize,
}

impl MapSpec {
    /// A map for `entries` keys `K` with values `V`, of the group kind with the 64-bit hash and the default load.
    pub const fn of<K, V>(entries: usize) -> Self {
        Self::from_layouts(Layout::new::<K>(), Layout::new::<V>(), entries)
    }

    /// Like [`of`](Self::of), but from layouts.
    pub const fn from_layouts(key: Layout, value: Layout, entries: usize) -> Self {
        Self::new(key.size(), key.align(), value.size(), value.align(), entries)
    }

    /// Like [`of`](Self::of), but from sizes and alignments in bytes.
    pub const fn new(key_size: usize, key_align: usize, value_size: usize, value_align: usize, entries: usize) -> Self {
        Self {
            key_size,
            key_align,
            value_size,
            value_align,
            entries,
            kind: Kind::Group,
            hash: HashFn::Fx64,
            slots: SlotCount::Default,
            align: 1,
        }
    }

    /// The same for another kind.
    pub const fn kind(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    /// The same with another hash.
    pub const fn hash(self, hash: HashFn) -> Self {
        Self { hash, ..self }
    }

    /// The same with another rule for the number of slots.
    pub const fn slots(self, slots: SlotCount) -> Self {
        Self { slots, ..self }
    }

    /// The same for a block whose address and size are multiples of so many bytes: whole cache lines, or whole pages.
    /// The header does not hold it; what it adds to the block are zero bytes behind the last slot.
    pub const fn align(self, align: usize) -> Self {
        Self { align, ..self }
    }

    /// Computes the layout. Costs a few dozen instructions, or nothing in a `const`.
    ///
    /// # Errors
    ///
    /// A [`LayoutError`] that says what was found and what is expected: no entries or too many of them, a key without
    /// bytes, an alignment that is no power of two or above 128, a load or a number of slots that cannot be, or a block
    /// of more than 4 GiB.
    pub const fn layout(&self) -> Result<MapLayout, LayoutError> {
        let (key_align, value_align) = match (alignment(self.key_align), alignment(self.value_align)) {
            (Some(key), Some(value)) => (key, value),
            (None, _) => return Err(LayoutError::KeyAlign { found: self.key_align as u64 }),
            (_, None) => return Err(LayoutError::ValueAlign { found: self.value_align as u64 }),
        };
        if self.key_size == 0 {
            return Err(LayoutError::ZeroSizedKey);
        }
        let Some(align) = alignment_up_to(self.align, MAX_BLOCK_ALIGN) else {
            return Err(LayoutError::Align { found: self.align as u64 });
        };
        let (entries, slots) = match self.entries_and_slots() {
            Ok(both) => both,
            Err(error) => return Err(error),
        };
        let status = matches!(self.kind, Kind::Bucket);
        let slot = match SlotLayout::new(status, self.key_size as u64, key_align, self.value_size as u64, value_align) {
            Ok(slot) => slot,
            Err(error) => return Err(error),
        };
        let format = Format { kind: self.kind, hash: self.hash, align: AlignClass::of(slot.align) };
        let layout = MapLayout::assemble(format, entries, slots, slot).with_alignments(key_align, value_align, align);
        if layout.size > MAX_SIZE {
            return Err(LayoutError::TooLarge { found: layout.size, allowed: MAX_SIZE });
        }
        Ok(layout)
    }

    /// The entries as the header holds them, and how many slots there are for them.
    const fn entries_and_slots(&self) -> Result<(u32, u32), LayoutError> {
        let entries = self.entries as u64;
        let max_slots = self.kind.max_slots();
        let width = self.kind.width() as u64;
        if entries == 0 {
            return Err(LayoutError::ZeroEntries);
        }
        if entries > max_slots {
            return Err(LayoutError::TooManyEntries { found: entries, allowed: max_slots });
        }
        let wanted = match self.slots {
            SlotCount::Default => {
                let wanted = match self.kind {
                    Kind::Bucket | Kind::Split => slots_at_load(entries, self.kind.default_load() as u64),
                    // one probe group is searched at once, whatever its load
                    Kind::Group if entries <= width => width,
                    // and four more, as the slots at both ends lie in fewer groups than others
                    Kind::Group => slots_at_load(entries, self.kind.default_load() as u64) + 4,
                };
                if wanted > max_slots { max_slots } else { wanted }
            }
            SlotCount::Load(load) => {
                if load == 0 || load > 100 {
                    return Err(LayoutError::Load { found: load as u64 });
                }
                slots_at_load(entries, load as u64)
            }
            SlotCount::AtLeast(slots) => {
                let slots = slots as u64;
                if slots < entries {
                    return Err(LayoutError::FewerSlotsThanEntries { found: slots, entries });
                }
                if width == 1 && slots <= max_slots && !slots.is_power_of_two() {
                    return Err(LayoutError::SlotsNotPowerOfTwo { found: slots });
                }
                slots
            }
            SlotCount::NextPowerOfTwo => entries.next_power_of_two(),
        };
        if wanted > max_slots {
            return Err(LayoutError::TooManySlots { found: wanted, allowed: max_slots });
        }
        let slots = if width == 1 {
            wanted.next_power_of_two()
        } else if wanted < width {
            width
        } else {
            wanted.next_multiple_of(self.kind.slot_multiple() as u64)
        };
        match (narrow(entries), narrow(slots)) {
            (Some(entries), Some(slots)) => Ok((entries, slots)),
            _ => Err(LayoutError::TooManySlots { found: wanted, allowed: max_slots }),
        }
    }
}

/// The largest alignment of keys and values, in bytes: what the published bucket's `u8` offset of the key can hold.
const MAX_ALIGN: usize = 128;

/// The largest block, in bytes: offsets are `u32`.
const MAX_SIZE: u64 = u32::MAX as u64;

/// The largest alignment of a block, in bytes: a page, on any machine.
const MAX_BLOCK_ALIGN: usize = 65536;

const fn alignment(align: usize) -> Option<u32> {
    alignment_up_to(align, MAX_ALIGN)
}

const fn alignment_up_to(align: usize, most: usize) -> Option<u32> {
    if align.is_power_of_two() && align <= most { narrow(align as u64) } else { None }
}

const fn slots_at_load(entries: u64, load: u64) -> u64 {
    (entries * 100).div_ceil(load)
}

#[expect(clippy::cast_possible_truncation, reason = "checked in the line before")]
const fn narrow(wide: u64) -> Option<u32> {
    if wide > u32::MAX as u64 { None } else { Some(wide as u32) }
}

/// The least multiple of `align`, a power of two, that is not below `offset`.
const fn align_up(offset: u64, align: u32) -> u64 {
    match offset.checked_add(align as u64 - 1) {
        Some(_) => align_up_small(offset, align),
        None => u64::MAX, // above MAX_SIZE, as is every sum that contains it
    }
}

/// [`align_up`] where nothing can overflow, as with offsets that are a few times 2^32 at most.
const fn align_up_small(offset: u64, align: u32) -> u64 {
    debug_assert!(align.is_power_of_two());
    let mask = align as u64 - 1;
    debug_assert!(offset <= u64::MAX - mask);
    (offset + mask) & !mask
}

/// Bytes of an array of overflow counts.
const fn overflow_bytes(kind: Kind, slot_count: u32) -> u32 {
    match kind {
        Kind::Bucket | Kind::Split => 0, // the counts are part of the status bytes
        Kind::Group => slot_count / kind.slots_per_overflow_count(),
    }
}

const fn max(a: u32, b: u32) -> u32 {
    if a > b { a } else { b }
}

/// Every offset, size and count of a map: plain integers, computed once by [`MapSpec::layout`].
///
/// Two maps of equal layout have equal bytes after equal calls. `{}` draws the map.
///
/// ```
/// use hashmap_mem::{Kind, MapLayout, MapSpec};
///
/// const LAYOUT: MapLayout = match MapSpec::of::<u64, u8>(1000).layout() {
///     Ok(layout) => layout,
///     Err(_) => panic!(),
/// };
/// assert_eq!(LAYOUT.slots(), 1672); // a multiple of 4: 59.8 per cent of them hold the 1000 entries
/// assert_eq!(LAYOUT.stride(), 16); // no status byte, no padding for one
/// println!("{LAYOUT}");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MapLayout {
    pub(crate) format: Format,
    pub(crate) entries: u32,
    pub(crate) slot_count: u32,
    pub(crate) control_offset: u32,
    pub(crate) control_stride: u32,
    pub(crate) overflow_offset: u32,
    pub(crate) slots_offset: u32,
    pub(crate) slot: SlotLayout,
    /// What the addresses of keys are known to be multiples of; 1 in a layout that was read from a header.
    pub(crate) key_align: u32,
    /// The same of values.
    pub(crate) value_align: u32,
    /// What the address of the block is known to be a multiple of; 1 in a layout that was read from a header.
    pub(crate) align: u32,
    pub(crate) size: u64,
}

impl MapLayout {
    /// Puts the parts together. Promises nothing about alignment and never fails: where a header says nonsense, offsets
    /// wrap, and `size`, which does not, is above [`MAX_SIZE`], so that [`well_formed`](Self::well_formed) refuses it.
    #[inline(always)]
    #[expect(clippy::cast_possible_truncation, reason = "said above")]
    pub(crate) const fn assemble(format: Format, entries: u32, slot_count: u32, slot: SlotLayout) -> Self {
        let header = format.header_size();
        let class = format.align.bytes();
        let counts = overflow_bytes(format.kind, slot_count) as u64;
        let (control_offset, control_stride, overflow_offset, slots_offset) = match format.kind {
            Kind::Bucket => {
                let start = align_up_small(header as u64, class);
                (start, slot.stride, start, start)
            }
            Kind::Split => {
                let start = header as u64;
                (start, 1, start, align_up_small(start + slot_count as u64, class))
            }
            Kind::Group => {
                let tags = header as u64;
                let overflow = tags + slot_count as u64;
                (tags, 1, overflow, align_up_small(overflow + counts, class))
            }
        };
        let size = slots_offset.saturating_add((slot_count as u64).saturating_mul(slot.stride as u64));
        Self {
            format,
            entries,
            slot_count,
            control_offset: control_offset as u32,
            control_stride,
            overflow_offset: overflow_offset as u32,
            slots_offset: slots_offset as u32,
            slot,
            key_align: 1,
            value_align: 1,
            align: 1,
            size: align_up(size, format.kind.control_align()),
        }
    }

    /// Whether a layout that was read from a header is one that [`MapSpec::layout`] could have computed as far as
    /// memory safety asks: control bytes, overflow counts and slots inside the size, none overlapping (I2 of the core).
    #[inline(always)]
    pub(crate) const fn well_formed(&self) -> Result<(), Malformed> {
        let kind = self.format.kind;
        let slots = self.slot_count as u64;
        let slot = &self.slot;
        let key_end = slot.key_offset as u64 + slot.key_size as u64;
        let value_end = slot.value_offset as u64 + slot.value_size as u64;
        let key_offset_fits = match kind {
            Kind::Bucket => slot.key_offset.is_power_of_two() && slot.key_offset as usize <= MAX_ALIGN,
            Kind::Split | Kind::Group => slot.key_offset == 0,
        };
        let (number, found, expected) = if slots < kind.width() as u64 || slots > kind.max_slots() {
            (Number::Slots, slots, "at least 1 slot (group: 8), and no more than the header of this kind counts")
        } else if kind.width() == 1 && !slots.is_power_of_two() {
            (Number::Slots, slots, "a power of two")
        } else if !slots.is_multiple_of(kind.slot_multiple() as u64) {
            (Number::Slots, slots, "a multiple of 4")
        } else if self.entries == 0 || self.entries as u64 > slots {
            (Number::Entries, self.entries as u64, "at least 1, and no more than there are slots")
        } else if slot.key_size == 0 {
            (Number::KeySize, 0, "at least 1")
        } else if !key_offset_fits {
            let expected = "the alignment of the key, at most 128, or 0 where no status precedes it";
            (Number::KeyOffset, slot.key_offset as u64, expected)
        } else if (slot.value_offset as u64) < key_end {
            (Number::ValueOffset, slot.value_offset as u64, "a value behind its key")
        } else if (slot.stride as u64) < value_end {
            (Number::Stride, slot.stride as u64, "room for key and value")
        } else if self.size > MAX_SIZE {
            (Number::Slots, slots, "a block of at most 4294967295 bytes")
        } else {
            return Ok(());
        };
        Err(Malformed { number, found, expected })
    }

    /// The same layout for a block that is known to be aligned for keys and values of these alignments, and whose
    /// address and size are multiples of `align`.
    const fn with_alignments(self, key_align: u32, value_align: u32, align: u32) -> Self {
        let size = align_up(self.size, align);
        let align = max(max(self.slot.align, self.format.kind.control_align()), align);
        Self { key_align, value_align, align, size, ..self }
    }

    /// The same layout with a key size that the caller knows at compile time.
    #[inline(always)]
    pub(crate) const fn with_key_size(self, key_size: u32) -> Self {
        Self { slot: SlotLayout { key_size, ..self.slot }, ..self }
    }

    /// Bytes from the start of a key to the end of its value.
    #[inline(always)]
    pub(crate) const fn entry_size(&self) -> usize {
        self.value_offset() + self.value_size() - self.key_offset()
    }

    /// Where the control bytes lie.
    #[inline]
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.format.kind
    }

    /// Which hash places the keys.
    #[inline]
    #[must_use]
    pub const fn hash(&self) -> HashFn {
        self.format.hash
    }

    /// How many entries fit: the number declared.
    #[inline]
    #[must_use]
    pub const fn entries(&self) -> usize {
        self.entries as usize
    }

    /// How many slots (in the bucket layout: buckets) there are for them.
    #[inline]
    #[must_use]
    pub const fn slots(&self) -> usize {
        self.slot_count as usize
    }

    /// Bytes of the whole block, header included.
    #[inline]
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "at most MAX_SIZE, which a usize of 32 bits holds")]
    pub const fn size(&self) -> usize {
        self.size as usize
    }

    /// Bytes of the header: 24, or 32 in the group layout; with sip13 16 more, for the hash key.
    #[inline]
    #[must_use]
    pub const fn header_size(&self) -> usize {
        self.format.header_size() as usize
    }

    /// Bytes from the start of the block to the 16 bytes of the hash key; `None` where the hash has none.
    #[inline]
    #[must_use]
    pub const fn hash_key_offset(&self) -> Option<usize> {
        match self.format.hash.hash_key_size() {
            0 => None,
            size => Some(self.header_size() - size),
        }
    }

    /// What the address of a typed map is a multiple of. The runtime API and the views ask for no alignment.
    #[inline]
    #[must_use]
    pub const fn align(&self) -> usize {
        self.align as usize
    }

    /// Bytes from one slot (in the bucket layout: bucket) to the next.
    #[inline]
    #[must_use]
    pub const fn stride(&self) -> usize {
        self.slot.stride as usize
    }

    /// Bytes of a key.
    #[inline]
    #[must_use]
    pub const fn key_size(&self) -> usize {
        self.slot.key_size as usize
    }

    /// Bytes of a value.
    #[inline]
    #[must_use]
    pub const fn value_size(&self) -> usize {
        self.slot.value_size as usize
    }

    /// Bytes from the start of a slot (in the bucket layout: of a bucket) to its key.
    #[inline]
    #[must_use]
    pub const fn key_offset(&self) -> usize {
        self.slot.key_offset as usize
    }

    /// Bytes from the start of a slot (in the bucket layout: of a bucket) to its value.
    #[inline]
    #[must_use]
    pub const fn value_offset(&self) -> usize {
        self.slot.value_offset as usize
    }

    /// Bytes from the start of the block to the first control byte.
    #[inline]
    #[must_use]
    pub const fn control_offset(&self) -> usize {
        self.control_offset as usize
    }

    /// Bytes from the control byte of one slot to that of the next.
    #[inline]
    #[must_use]
    pub const fn control_stride(&self) -> usize {
        self.control_stride as usize
    }

    /// Bytes from the start of the block to the first overflow count: in the bucket and split layouts, part of the
    /// first control byte; in the group layout a byte for every two slots.
    #[inline]
    #[must_use]
    pub const fn overflow_offset(&self) -> usize {
        self.overflow_offset as usize
    }

    /// Bytes from the start of the block to its first slot (in the bucket layout: bucket).
    #[inline]
    #[must_use]
    pub const fn slots_offset(&self) -> usize {
        self.slots_offset as usize
    }

    /// Byte 23 of the header: kind, hash and class of alignment.
    #[inline]
    #[must_use]
    pub const fn code(&self) -> u8 {
        self.format.code()
    }

    /// What the address of a key in a map is a multiple of, if the block is aligned: the alignment declared, or 1 in a
    /// layout that was read from a header.
    #[inline]
    #[must_use]
    pub const fn key_align(&self) -> usize {
        self.key_align as usize
    }

    /// Like [`key_align`](Self::key_align), of values.
    #[inline]
    #[must_use]
    pub const fn value_align(&self) -> usize {
        self.value_align as usize
    }

    /// Bytes from the start of the block to a slot (in the bucket layout: bucket), by its number.
    ///
    /// ```
    /// # use hashmap_mem::{Kind, MapSpec};
    /// let layout = MapSpec::of::<u32, u16>(100).kind(Kind::Bucket).layout()?;
    /// assert_eq!(layout.offset_of_slot(3), 24 + 3 * 12);
    /// assert_eq!(layout.offset_of_key(3), layout.offset_of_slot(3) + layout.key_offset());
    /// assert_eq!(layout.slot_of_offset(layout.offset_of_value(3)), Some(3));
    /// assert_eq!(layout.slot_of_offset(0), None); // the header
    /// # Ok::<(), hashmap_mem::LayoutError>(())
    /// ```
    ///
    /// # Panics
    ///
    /// If the map has no slot of this number, as in the calls below; in a `const` that is a compile error.
    #[inline]
    #[must_use]
    #[track_caller]
    pub const fn offset_of_slot(&self, slot: u32) -> usize {
        assert!(slot < self.slot_count, "the map has no slot of this number");
        self.slot_at(SlotIndex::of_number(slot))
    }

    /// Bytes from the start of the block to the key of a slot.
    ///
    /// # Panics
    ///
    /// If the map has no slot of this number.
    #[inline]
    #[must_use]
    #[track_caller]
    pub const fn offset_of_key(&self, slot: u32) -> usize {
        self.offset_of_slot(slot) + self.key_offset()
    }

    /// Bytes from the start of the block to the value of a slot.
    ///
    /// # Panics
    ///
    /// If the map has no slot of this number.
    #[inline]
    #[must_use]
    #[track_caller]
    pub const fn offset_of_value(&self, slot: u32) -> usize {
        self.offset_of_slot(slot) + self.value_offset()
    }

    /// Bytes from the start of the block to the control byte of a slot: its status, or in the group layout its tag.
    ///
    /// # Panics
    ///
    /// If the map has no slot of this number.
    #[inline]
    #[must_use]
    #[track_caller]
    pub const fn offset_of_control(&self, slot: u32) -> usize {
        assert!(slot < self.slot_count, "the map has no slot of this number");
        self.control_at(slot)
    }

    /// Bytes from the start of the block to the byte with the overflow count of the probe group that begins at a slot.
    ///
    /// # Panics
    ///
    /// If no group begins at a slot of this number.
    #[inline]
    #[must_use]
    #[track_caller]
    pub const fn offset_of_overflow(&self, group: u32) -> usize {
        assert!(group <= self.slot_count - self.format.kind.width(), "no group begins at this slot");
        self.overflow_at(group)
    }

    /// The slot (in the bucket layout: bucket) that a byte of the block lies in, by the byte's offset: the way back
    /// from an address. `None` for what lies before the slots, and behind them.
    #[inline]
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "below the number of slots")]
    pub const fn slot_of_offset(&self, offset: usize) -> Option<u32> {
        match offset.checked_sub(self.slots_offset()) {
            Some(inside) if inside / self.stride() < self.slots() => Some((inside / self.stride()) as u32),
            _ => None,
        }
    }

    /// Bytes from the start of the block to the control byte of a slot, by its number.
    #[inline(always)]
    pub(crate) const fn control_at(&self, slot: u32) -> usize {
        self.control_offset as usize + slot as usize * self.control_stride as usize
    }

    /// Bytes from the start of the block to the overflow count of the probe group that begins at this slot.
    #[inline(always)]
    pub(crate) const fn overflow_at(&self, group: u32) -> usize {
        let stride = match self.format.kind {
            Kind::Bucket | Kind::Split => self.control_stride as usize,
            Kind::Group => 1,
        };
        self.overflow_offset as usize + (group / self.format.kind.slots_per_overflow_count()) as usize * stride
    }

    /// Bytes of the overflow counts that lie in an array of their own: none in the bucket and split layouts.
    #[inline(always)]
    pub(crate) const fn overflow_bytes(&self) -> usize {
        overflow_bytes(self.format.kind, self.slot_count) as usize
    }

    /// Bytes from the start of the block to a slot.
    #[inline(always)]
    pub(crate) const fn slot_at(&self, slot: SlotIndex) -> usize {
        self.slots_offset as usize + slot.number() as usize * self.slot.stride as usize
    }

    /// Bytes from `7 * stride / 8` before the first slot to a slot.
    ///
    /// The place of a slot is kept as a bit index, `8 * number + 7`. With all numbers in eighths of a stride, what
    /// stands here is `(8 * (group + number) + 7) * stride / 8`, which is `(group + number) * stride + 7 * stride / 8`:
    /// the first term is a whole number, so that both quotients round down by the same.
    #[inline(always)]
    pub(crate) const fn offset_by_bit_index(&self, slot: SlotIndex) -> usize {
        let eighths = slot.group as usize * 8 + slot.place.bit() as usize;
        let stride = self.slot.stride as usize;
        // in two parts, as the compiler may not drop the bits that one multiplication would lose: with
        // `stride = 8 q + r` the sum is `eighths * q + eighths * r / 8`, and `eighths * q` is whole
        eighths * (stride / 8) + eighths * (stride % 8) / 8
    }

    /// Bytes from the start of the block to the key of a slot.
    #[inline(always)]
    pub(crate) const fn key_at(&self, slot: SlotIndex) -> usize {
        self.slot_at(slot) + self.slot.key_offset as usize
    }

    /// Bytes from the start of the block to the value of a slot.
    #[inline(always)]
    pub(crate) const fn value_at(&self, slot: SlotIndex) -> usize {
        self.slot_at(slot) + self.slot.value_offset as usize
    }
}
