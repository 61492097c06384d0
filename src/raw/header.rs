//! The first bytes of a block: which map this is, and how many entries it holds.
//!
//! ```text
//! bucket, split                          group
//!  0 capacity      u16  slots             0 element_count u32
//!  2 element_count u16                    4 key_size      u32
//!  4 key_size      u32                    8 value_size    u32
//!  8 value_size    u32                   12 value_offset  u32
//! 12 value_offset  u32                   16 slot_size     u32
//! 16 bucket_size   u32                   20 (zero)        3 bytes
//! 20 logical_limit u16  entries          23 code          u8
//! 22 key_offset    u8                    24 logical_limit u32  entries
//! 23 code          u8                    28 slots         u32
//! 24 (hash key)    16 bytes              32 (hash key)    16 bytes
//! ```
//!
//! The hash key is there where the hash has one. No other field depends on it, and a map's layout does not.
//!
//! It knows the headers and how a [`MapLayout`] becomes one and comes back; it does not know keys or control bytes.
#![expect(unsafe_code, reason = "raw memory")]
#![expect(clippy::cast_ptr_alignment, reason = "aligned reads stand only where the layout's alignment allows them")]
#![expect(clippy::cast_possible_truncation, reason = "argued where it stands: the layout bounds what it narrows")]

use crate::layout::MapLayout;
use crate::layout::error::{Malformed, Number};
use crate::layout::format::{Format, HashFn, Kind};
use crate::layout::slot::SlotLayout;
use crate::raw::bytes::load_u64;
use core::mem::offset_of;

/// Byte 23 of the header of a map that [`layout`](crate::layout()) and [`init`](crate::init) made from keys and values
/// of alignments up to 8. Other maps have other codes: see FORMAT.md.
pub const SECRET_CODE: u8 = 0x3d;

/// The header of the bucket and split layouts, as VM code reads it: at the fixed offsets of the VM collection standard,
/// in the byte order of the machine. With sip13, the 16 bytes of the hash key follow:
/// [`MapLayout::header_size`] says where the header ends.
///
/// A block may lie at any address, so read the header as a copy: `map.cast::<MapHeader>().read_unaligned()`.
///
/// ```
/// use hashmap_mem::{MapHeader, SECRET_CODE, init, layout};
///
/// let (_, config) = layout(4, 4, 2, 2, 100);
/// let mut block = vec![0; config.total_size as usize];
/// // SAFETY: the block has the size that `layout` computed.
/// let header = unsafe {
///     init(block.as_mut_ptr(), &config);
///     block.as_ptr().cast::<MapHeader>().read_unaligned()
/// };
/// assert_eq!((header.capacity, header.logical_limit, header.element_count), (128, 100, 0));
/// assert_eq!(header.padding_and_secret_code, SECRET_CODE);
/// ```
#[repr(C)]
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct MapHeader {
    /// Buckets: a power of two.
    pub capacity: u16,
    /// Entries present.
    pub element_count: u16,
    /// Bytes of a key.
    pub key_size: u32,
    /// Bytes of a value.
    pub value_size: u32,
    /// Bytes from the start of a bucket to its value.
    pub value_offset: u32,
    /// Bytes from one bucket to the next.
    pub bucket_size: u32,
    /// Entries that fit.
    pub logical_limit: u16,
    /// Bytes from the start of a bucket to its key.
    pub key_offset: u8,
    /// [`SECRET_CODE`], or another that names kind, hash and class of alignment.
    pub padding_and_secret_code: u8,
}

/// The header of the group layout.
#[repr(C)]
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) struct GroupHeader {
    pub(crate) element_count: u32,
    pub(crate) key_size: u32,
    pub(crate) value_size: u32,
    pub(crate) value_offset: u32,
    pub(crate) slot_size: u32,
    pub(crate) reserved: [u8; 3],
    pub(crate) code: u8,
    pub(crate) logical_limit: u32,
    pub(crate) slots: u32,
}

/// The key of a hash that has one, as bytes: the same on every machine.
pub(crate) type HashKey = [u8; 16];

/// Where the code lies in every header.
pub(crate) const CODE_OFFSET: usize = offset_of!(MapHeader, padding_and_secret_code);

const _: () = {
    assert!(size_of::<MapHeader>() == Kind::Bucket.fields_size() as usize);
    assert!(size_of::<GroupHeader>() == Kind::Group.fields_size() as usize);
    assert!(CODE_OFFSET == 23 && offset_of!(GroupHeader, code) == CODE_OFFSET);
    // the hash key begins at a multiple of 8
    assert!(size_of::<MapHeader>().is_multiple_of(8) && size_of::<GroupHeader>().is_multiple_of(8));
    assert!(offset_of!(MapHeader, capacity) == 0 && offset_of!(MapHeader, element_count) == 2);
};

impl MapHeader {
    /// The header of an empty map of this layout.
    #[inline(always)]
    pub(crate) const fn of(l: &MapLayout) -> Self {
        Self {
            // at most Kind::max_slots, 32768
            capacity: l.slot_count as u16,
            element_count: 0,
            key_size: l.slot.key_size,
            value_size: l.slot.value_size,
            value_offset: l.slot.value_offset,
            bucket_size: l.slot.stride,
            logical_limit: l.entries as u16,
            // the alignment of the key, at most 128
            key_offset: l.slot.key_offset as u8,
            padding_and_secret_code: l.format.code(),
        }
    }

    #[inline(always)]
    pub(crate) const fn layout(&self, format: Format) -> MapLayout {
        let slot = SlotLayout {
            key_size: self.key_size,
            value_size: self.value_size,
            key_offset: self.key_offset as u32,
            value_offset: self.value_offset,
            stride: self.bucket_size,
            align: 1,
        };
        MapLayout::assemble(format, self.logical_limit as u32, self.capacity as u32, slot)
    }
}

impl MapHeader {
    /// Name, expected and found value of every field but the count.
    const fn fields(expected: &Self, found: &Self) -> [Field; 8] {
        [
            ("code", expected.padding_and_secret_code as u64, found.padding_and_secret_code as u64),
            ("key_size", expected.key_size as u64, found.key_size as u64),
            ("value_size", expected.value_size as u64, found.value_size as u64),
            ("key_offset", expected.key_offset as u64, found.key_offset as u64),
            ("value_offset", expected.value_offset as u64, found.value_offset as u64),
            ("bucket_size", expected.bucket_size as u64, found.bucket_size as u64),
            ("logical_limit", expected.logical_limit as u64, found.logical_limit as u64),
            ("capacity", expected.capacity as u64, found.capacity as u64),
        ]
    }
}

/// Name, expected and found value of a header's field.
pub(crate) type Field = (&'static str, u64, u64);

impl GroupHeader {
    /// The reserved bytes as one number, in the byte order of the machine as all fields.
    const fn reserved(&self) -> u64 {
        let [a, b, c] = self.reserved;
        u32::from_ne_bytes(if cfg!(target_endian = "little") { [a, b, c, 0] } else { [0, a, b, c] }) as u64
    }

    /// Name, expected and found value of every field but the count.
    const fn fields(expected: &Self, found: &Self) -> [Field; 8] {
        [
            ("code", expected.code as u64, found.code as u64),
            ("key_size", expected.key_size as u64, found.key_size as u64),
            ("value_size", expected.value_size as u64, found.value_size as u64),
            ("value_offset", expected.value_offset as u64, found.value_offset as u64),
            ("slot_size", expected.slot_size as u64, found.slot_size as u64),
            ("reserved", expected.reserved(), found.reserved()),
            ("logical_limit", expected.logical_limit as u64, found.logical_limit as u64),
            ("slots", expected.slots as u64, found.slots as u64),
        ]
    }

    /// The header of an empty map of this layout.
    #[inline(always)]
    pub(crate) const fn of(l: &MapLayout) -> Self {
        Self {
            element_count: 0,
            key_size: l.slot.key_size,
            value_size: l.slot.value_size,
            value_offset: l.slot.value_offset,
            slot_size: l.slot.stride,
            reserved: [0; 3],
            code: l.format.code(),
            logical_limit: l.entries,
            slots: l.slot_count,
        }
    }

    #[inline(always)]
    pub(crate) const fn layout(&self, format: Format) -> MapLayout {
        let slot = SlotLayout {
            key_size: self.key_size,
            value_size: self.value_size,
            key_offset: 0,
            value_offset: self.value_offset,
            stride: self.slot_size,
            align: 1,
        };
        MapLayout::assemble(format, self.logical_limit, self.slots, slot)
    }
}

/// The numbers of the header, for code generators.
impl MapLayout {
    /// The header of an empty map of this layout, in the byte order of this machine: the first
    /// [`header_size`](Self::header_size) of these bytes; the others are zero and no part of it.
    ///
    /// A block of zero bytes with this header in front is an empty map, as [`init_layout`](crate::init_layout) makes
    /// it. With sip13 the 16 bytes from [`hash_key_offset`](Self::hash_key_offset) on are zero, and may be any.
    ///
    /// ```
    /// # use hashmap_mem::{MapLayout, MapSpec};
    /// let layout = MapSpec::new(4, 1, 2, 1, 10).layout()?;
    /// let mut block = vec![0; layout.size()];
    /// let header = layout.header_size();
    /// block[..header].copy_from_slice(&layout.header_bytes()[..header]);
    /// assert_eq!(MapLayout::of_block(&block)?.map(|read| read.size()), Some(layout.size()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn header_bytes(&self) -> [u8; 48] {
        let mut bytes = [0; 48];
        // SAFETY: the fields of no header have more than 32 bytes.
        unsafe { write(self, (&raw mut bytes).cast()) };
        bytes
    }

    /// Bytes from the start of the block to the number of entries that are present.
    #[inline]
    #[must_use]
    pub const fn count_offset(&self) -> usize {
        match self.format.kind {
            Kind::Bucket | Kind::Split => offset_of!(MapHeader, element_count),
            Kind::Group => offset_of!(GroupHeader, element_count),
        }
    }

    /// Bytes of the number of entries that are present, an unsigned integer: 2, or 4 in the group layout.
    #[inline]
    #[must_use]
    pub const fn count_size(&self) -> usize {
        match self.format.kind {
            Kind::Bucket | Kind::Split => 2,
            Kind::Group => 4,
        }
    }
}

/// Writes the fields of an empty map's header. The hash key stays as it is.
///
/// # Safety
///
/// - `base` is valid for writing the layout's header.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn write(l: &MapLayout, base: *mut u8) {
    // SAFETY: both headers have the size that the kind names, and unaligned writes ask for nothing more.
    unsafe {
        match l.format.kind {
            Kind::Bucket | Kind::Split => base.cast::<MapHeader>().write_unaligned(MapHeader::of(l)),
            Kind::Group => base.cast::<GroupHeader>().write_unaligned(GroupHeader::of(l)),
        }
    }
}

/// Byte 23.
///
/// # Safety
///
/// - `base` is valid for reading 24 initialised bytes.
#[inline(always)]
pub(crate) const unsafe fn code(base: *const u8) -> u8 {
    // SAFETY: within the 24 bytes.
    unsafe { *base.add(CODE_OFFSET) }
}

/// The hash key as two words, little-endian; zero where the hash has none.
///
/// # Safety
///
/// - `base` is valid for reading the layout's header, initialised, and a multiple of `l.align`, a power of two.
#[inline(always)]
pub(crate) const unsafe fn hash_key(l: &MapLayout, base: *const u8) -> [u64; 2] {
    let Some(offset) = l.hash_key_offset() else { return [0; 2] };
    // SAFETY: 16 bytes that end with the header, at multiples of 8 from the base.
    unsafe { [load_u64(base.add(offset), l.align), load_u64(base.add(offset + 8), l.align)] }
}

/// The hash key; `None` where the hash has none.
///
/// # Safety
///
/// - As for [`hash_key`].
pub(crate) const unsafe fn hash_key_bytes(l: &MapLayout, base: *const u8) -> Option<HashKey> {
    match l.hash_key_offset() {
        // SAFETY: 16 bytes that end with the header, read at any address.
        Some(offset) => Some(unsafe { base.add(offset).cast::<HashKey>().read_unaligned() }),
        None => None,
    }
}

/// Sets the hash key; does nothing where the hash has none.
///
/// # Safety
///
/// - `base` is valid for writing the layout's header.
pub(crate) const unsafe fn set_hash_key(l: &MapLayout, base: *mut u8, hash_key: HashKey) {
    if let Some(offset) = l.hash_key_offset() {
        // SAFETY: 16 bytes that end with the header, written at any address.
        unsafe { base.add(offset).cast::<HashKey>().write_unaligned(hash_key) }
    }
}

/// The first field, the count aside, in which a header is not that of a map of this layout.
///
/// # Safety
///
/// - `base` is valid for reading the fields of the layout's header, initialised.
pub(crate) const unsafe fn difference(l: &MapLayout, base: *const u8) -> Option<Field> {
    // SAFETY: both headers are plain integers of the size that the kind names; the reads ask for no alignment.
    let fields = unsafe {
        match l.format.kind {
            Kind::Bucket | Kind::Split => {
                MapHeader::fields(&MapHeader::of(l), &base.cast::<MapHeader>().read_unaligned())
            }
            Kind::Group => GroupHeader::fields(&GroupHeader::of(l), &base.cast::<GroupHeader>().read_unaligned()),
        }
    };
    let mut i = 0;
    while i < fields.len() {
        let (_, expected, found) = fields[i];
        if expected != found {
            return Some(fields[i]);
        }
        i += 1;
    }
    None
}

/// The layout that the header says, for a code that was read or is known: `kind` and `hash` may be constants.
///
/// # Safety
///
/// - `base` is valid for reading the fields of a header of `format.kind`, initialised.
#[inline(always)]
pub(crate) const unsafe fn read(base: *const u8, format: Format) -> MapLayout {
    // SAFETY: both headers are plain integers of the size that the kind names; the reads ask for no alignment.
    unsafe {
        match format.kind {
            Kind::Bucket | Kind::Split => base.cast::<MapHeader>().read_unaligned().layout(format),
            Kind::Group => base.cast::<GroupHeader>().read_unaligned().layout(format),
        }
    }
}

/// The layout that the header of a map says, whether or not its fields agree; `None` where its code is none.
///
/// # Safety
///
/// - `base` is valid for reading 32 initialised bytes, or 24 if a bucket or split map lies there.
#[inline]
pub(crate) const unsafe fn read_trusted(base: *const u8) -> Option<MapLayout> {
    // SAFETY: the contract; only a group map has the longer header.
    unsafe {
        match Format::from_code(code(base)) {
            Some(format) => Some(read(base, format)),
            None => None,
        }
    }
}

/// A field of a header that fits no map.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct MalformedField {
    pub(crate) field: &'static str,
    pub(crate) found: u64,
    pub(crate) expected: &'static str,
}

impl MalformedField {
    const fn new(kind: Kind, Malformed { number, found, expected }: Malformed) -> Self {
        let field = match (number, kind) {
            (Number::Slots, Kind::Bucket | Kind::Split) => "capacity",
            (Number::Slots, Kind::Group) => "slots",
            (Number::Stride, Kind::Bucket | Kind::Split) => "bucket_size",
            (Number::Stride, Kind::Group) => "slot_size",
            (Number::Entries, _) => "logical_limit",
            (Number::KeySize, _) => "key_size",
            (Number::KeyOffset, _) => "key_offset",
            (Number::ValueOffset, _) => "value_offset",
        };
        Self { field, found, expected }
    }
}

/// Like [`read`], for a header that is not trusted: its fields agree, and reserved bytes are zero.
///
/// # Safety
///
/// - As for [`read`].
#[inline(always)]
pub(crate) const unsafe fn read_checked(base: *const u8, format: Format) -> Result<MapLayout, MalformedField> {
    // SAFETY: the contract; a group header has its own size.
    let (l, reserved) = unsafe {
        let reserved = match format.kind {
            Kind::Bucket | Kind::Split => 0,
            Kind::Group => base.cast::<GroupHeader>().read_unaligned().reserved(),
        };
        (read(base, format), reserved)
    };
    match l.well_formed() {
        Err(malformed) => Err(MalformedField::new(format.kind, malformed)),
        Ok(()) if reserved != 0 => Err(MalformedField { field: "reserved", found: reserved, expected: "0" }),
        Ok(()) => Ok(l),
    }
}

/// How many entries are present.
///
/// # Safety
///
/// - `base` is valid for reading the layout's header, initialised, and a multiple of `l.align`, a power of two.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn count(l: &MapLayout, base: *const u8) -> u32 {
    // SAFETY: the field lies in the header at a multiple of its size; it is read as aligned only where `l.align`, and
    // so the base, is a multiple of that size too.
    unsafe {
        match l.format.kind {
            Kind::Bucket | Kind::Split => {
                let field = base.add(offset_of!(MapHeader, element_count)).cast::<u16>();
                (if l.align >= 2 { field.read() } else { field.read_unaligned() }) as u32
            }
            Kind::Group => {
                let field = base.add(offset_of!(GroupHeader, element_count)).cast::<u32>();
                if l.align >= 4 { field.read() } else { field.read_unaligned() }
            }
        }
    }
}

/// Sets how many entries are present.
///
/// # Safety
///
/// - `base` is valid for writing the layout's header, and a multiple of `l.align`, a power of two.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const unsafe fn set_count(l: &MapLayout, base: *mut u8, count: u32) {
    // SAFETY: as in `count`.
    unsafe {
        match l.format.kind {
            Kind::Bucket | Kind::Split => {
                let field = base.add(offset_of!(MapHeader, element_count)).cast::<u16>();
                // at most the entries of this kind, 32768
                let count = count as u16;
                if l.align >= 2 { field.write(count) } else { field.write_unaligned(count) }
            }
            Kind::Group => {
                let field = base.add(offset_of!(GroupHeader, element_count)).cast::<u32>();
                if l.align >= 4 { field.write(count) } else { field.write_unaligned(count) }
            }
        }
    }
}

/// The hash and kind of the code that VM code meets most, as a constant that the compiler can fold.
pub(crate) const STANDARD: Format = match Format::from_code(SECRET_CODE) {
    Some(format) => format,
    None => unreachable!(),
};

const _: () = assert!(matches!(STANDARD.kind, Kind::Bucket) && matches!(STANDARD.hash, HashFn::Fx64));

/// The same of the group kind, for keys and values of alignments up to 8.
pub(crate) const GROUP: Format = Format { kind: Kind::Group, hash: HashFn::Fx64, ..STANDARD };
