//! Sizing and making maps at raw addresses.
#![expect(unsafe_code, reason = "raw memory")]

use crate::layout::error::LayoutError;
use crate::layout::format::Kind;
use crate::layout::slot::SlotLayout;
use crate::layout::{MapLayout, MapSpec, SlotCount};
use crate::raw;
use crate::raw::header::{self, HashKey};

/// What [`init`] needs to know, made by [`layout`] or by hand.
///
/// The calls on raw addresses take a block at any address. To be read as a typed map too, it must lie at a multiple of
/// the higher of the two alignments, and the map be declared with `layout: bucket` and `slots: next_power_of_two`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapInit {
    /// Bytes of a key.
    pub key_size: u32,
    /// Alignment of a key in bytes.
    pub key_alignment: u8,
    /// Bytes of a value.
    pub value_size: u32,
    /// Alignment of a value in bytes.
    pub value_alignment: u8,
    /// How many buckets there are: a power of two.
    pub capacity: u16,
    /// Entries that fit.
    pub logical_limit: u16,
    /// Bytes of the whole block.
    pub total_size: u32,
}

/// Where key and value lie in a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BucketLayout {
    /// Bytes from one bucket to the next.
    pub bucket_size: u32,
    /// Bytes from the start of a bucket to its key.
    pub key_offset: u8,
    /// Bytes from the start of a bucket to its value.
    pub value_offset: u32,
}

impl BucketLayout {
    #[expect(clippy::cast_possible_truncation, reason = "the offset of a bucket's key is its alignment, at most 128")]
    const fn of(slot: &SlotLayout) -> Self {
        Self { bucket_size: slot.stride, key_offset: slot.key_offset as u8, value_offset: slot.value_offset }
    }
}

/// Where key and value lie in a bucket: status byte, key, value, each aligned.
///
/// ```
/// let bucket = hashmap_mem::calculate_bucket_layout(4, 4, 8, 8);
/// assert_eq!((bucket.key_offset, bucket.value_offset, bucket.bucket_size), (4, 8, 16));
/// ```
///
/// # Panics
///
/// Where [`try_layout`] returns an error; in a `const` that is a compile error.
#[must_use]
pub const fn calculate_bucket_layout(
    key_size: u32,
    key_alignment: u8,
    value_size: u32,
    value_alignment: u8,
) -> BucketLayout {
    layout(key_size, key_alignment, value_size, value_alignment, 1).0
}

/// Bytes of a block with this many buckets of this size, for keys and values of alignments up to 8.
///
/// With higher alignments the buckets begin later: [`MapInit::total_size`] is right for all alignments.
///
/// ```
/// let (bucket, map) = hashmap_mem::layout(4, 4, 8, 8, 100);
/// assert_eq!(hashmap_mem::total_size(map.capacity, bucket.bucket_size), map.total_size);
/// ```
///
/// # Panics
///
/// If the size does not fit a `u32`; in a `const` that is a compile error.
#[must_use]
#[track_caller]
pub const fn total_size(capacity: u16, bucket_size: u32) -> u32 {
    match (capacity as u32).checked_mul(bucket_size) {
        Some(buckets) if buckets <= u32::MAX - Kind::Bucket.fields_size() => Kind::Bucket.fields_size() + buckets,
        _ => panic!("size: a block over 4 GiB found, at most 4294967295 bytes can be addressed"),
    }
}

/// The bucket layout for keys and values of these sizes and alignments, in bytes, and at least `logical_limit` entries,
/// with the next power of two of them as the number of buckets: that of a typed map with the clauses `layout: bucket`
/// and `slots: next_power_of_two`.
///
/// ```
/// let (bucket, map) = hashmap_mem::layout(4, 4, 8, 8, 100);
/// assert_eq!((bucket.key_offset, bucket.value_offset, bucket.bucket_size), (4, 8, 16));
/// assert_eq!((map.capacity, map.logical_limit, map.total_size), (128, 100, 24 + 128 * 16));
/// ```
///
/// # Panics
///
/// Where [`try_layout`] returns an error; in a `const` that is a compile error.
#[must_use]
#[track_caller]
pub const fn layout(
    key_size: u32,
    key_alignment: u8,
    value_size: u32,
    value_alignment: u8,
    logical_limit: u16,
) -> (BucketLayout, MapInit) {
    match try_layout(key_size, key_alignment, value_size, value_alignment, logical_limit) {
        Ok(both) => both,
        Err(error) => panic!("{}", error.message().as_str()),
    }
}

/// Like [`layout`], but gives the error back.
///
/// ```
/// use hashmap_mem::{LayoutError, try_layout};
///
/// assert!(try_layout(4, 4, 8, 8, 100).is_ok());
/// assert_eq!(try_layout(4, 3, 8, 8, 100), Err(LayoutError::KeyAlign { found: 3 }));
/// ```
///
/// # Errors
///
/// No entries or more than 32768, a key of no bytes, an alignment that is no power of two or above 128, a block of more
/// than 4 GiB.
pub const fn try_layout(
    key_size: u32,
    key_alignment: u8,
    value_size: u32,
    value_alignment: u8,
    logical_limit: u16,
) -> Result<(BucketLayout, MapInit), LayoutError> {
    let spec = MapSpec::new(
        key_size as usize,
        key_alignment as usize,
        value_size as usize,
        value_alignment as usize,
        logical_limit as usize,
    )
    .kind(Kind::Bucket)
    .slots(SlotCount::NextPowerOfTwo);
    match spec.layout() {
        Ok(l) => {
            let map = MapInit {
                key_size,
                key_alignment,
                value_size,
                value_alignment,
                capacity: logical_limit.next_power_of_two(),
                logical_limit,
                #[expect(clippy::cast_possible_truncation, reason = "a layout's size is at most u32::MAX")]
                total_size: l.size as u32,
            };
            Ok((BucketLayout::of(&l.slot), map))
        }
        Err(error) => Err(error),
    }
}

/// Makes the block an empty map. Costs a write of the whole block.
///
/// ```
/// # use hashmap_mem::*;
/// # let (_, config) = layout(4, 4, 2, 2, 100);
/// # let mut block = vec![0; config.total_size as usize];
/// # let map = block.as_mut_ptr();
/// # let key = 7u32.to_le_bytes();
/// // SAFETY: a block of the size that `layout` computed.
/// unsafe { init(map, &config) };
/// assert_eq!(MapRef::new(&block).map(|map| map.len()), Ok(0));
/// ```
///
/// # Safety
///
/// - `map_base` is valid for writing the bytes that [`layout`] gives as `total_size` for this configuration. The size
///   is computed again; the field `total_size` is not read.
///
/// # Panics
///
/// If `capacity` is no power of two or below `logical_limit`, or where [`try_layout`] returns an error.
pub const unsafe fn init(map_base: *mut u8, config: &MapInit) {
    assert!(config.capacity.is_power_of_two(), "Capacity must be a power of two");
    let spec = MapSpec::new(
        config.key_size as usize,
        config.key_alignment as usize,
        config.value_size as usize,
        config.value_alignment as usize,
        config.logical_limit as usize,
    )
    .kind(Kind::Bucket)
    .slots(SlotCount::AtLeast(config.capacity as usize));
    match spec.layout() {
        // SAFETY: the contract: a block of the size of this layout.
        Ok(l) => unsafe { init_layout(map_base, &l) },
        Err(error) => panic!("{}", error.message().as_str()),
    }
}

/// Makes the block an empty map of any kind. Costs a write of the whole block.
///
/// ```
/// use hashmap_mem::{Kind, MapRef, MapSpec, init_layout};
///
/// let layout = MapSpec::of::<u32, u16>(100).kind(Kind::Split).layout()?;
/// let mut block = vec![0; layout.size()];
/// // SAFETY: a block of the size that the layout says.
/// unsafe { init_layout(block.as_mut_ptr(), &layout) };
/// assert_eq!(MapRef::new(&block)?.layout().map(|layout| layout.kind()), Some(Kind::Split));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Safety
///
/// - `map_base` is valid for writing `layout.size()` bytes.
pub const unsafe fn init_layout(map_base: *mut u8, layout: &MapLayout) {
    // SAFETY: the contract; a layout that was computed or checked is I2.
    unsafe { raw::init(layout, map_base) }
}

/// Like [`init_layout`], for a map with [`HashFn::Sip13`](crate::HashFn::Sip13): its keys are placed by this hash key.
/// For other hashes, which have none, it is `init_layout`.
///
/// ```
/// use hashmap_mem::*;
///
/// let layout = MapSpec::of::<u32, u16>(100).hash(HashFn::Sip13).layout()?;
/// let mut block = vec![0; layout.size()];
/// let random = [0x5a; 16]; // 16 bytes of the operating system's
/// // SAFETY: a block of the size that the layout says.
/// unsafe { init_keyed(block.as_mut_ptr(), &layout, random) };
/// assert_eq!(MapRef::new(&block)?.hash_key(), Some(random));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Safety
///
/// - `map_base` is valid for writing `layout.size()` bytes.
pub const unsafe fn init_keyed(map_base: *mut u8, layout: &MapLayout, hash_key: HashKey) {
    // SAFETY: the contract; a layout that was computed or checked is I2.
    unsafe {
        raw::init(layout, map_base);
        header::set_hash_key(layout, map_base, hash_key);
    }
}

/// Gives an empty map another hash key. Gives whether it did: not where there are entries, which lie where the old hash
/// key put them, and not where the hash has no hash key, or the header is that of no map. Then nothing is changed.
///
/// ```
/// # use hashmap_mem::*;
/// let layout = MapSpec::of::<u32, u16>(100).hash(HashFn::Sip13).layout()?;
/// let mut block = vec![0; layout.size()];
/// let map = block.as_mut_ptr();
/// // SAFETY: a block of the size that the layout says; its keys have 4 bytes.
/// unsafe {
///     init_layout(map, &layout);
///     assert!(rekey(map, [1; 16]));
///     get_or_reserve_entry(map, 7u32.to_le_bytes().as_ptr());
///     assert!(!rekey(map, [2; 16]));
///     assert_eq!(hash_key(map), Some([1; 16]));
/// }
/// # Ok::<(), LayoutError>(())
/// ```
///
/// # Safety
///
/// - `map_base` points to [a map](crate::runtime), valid for reading and writing.
pub const unsafe fn rekey(map_base: *mut u8, hash_key: HashKey) -> bool {
    // SAFETY: the contract: the header that is read is part of the block.
    unsafe {
        match header::read_trusted(map_base) {
            Some(l) if l.hash_key_offset().is_some() && header::count(&l, map_base) == 0 => {
                header::set_hash_key(&l, map_base, hash_key);
                true
            }
            _ => false,
        }
    }
}

/// The hash key of a map; `None` where its hash has none, or the header is that of no map.
///
/// # Safety
///
/// - `map_base` points to [a map](crate::runtime), or to a copy of its header, valid for reading.
#[must_use]
pub const unsafe fn hash_key(map_base: *const u8) -> Option<HashKey> {
    // SAFETY: the contract: the header that is read is part of the block.
    unsafe {
        match header::read_trusted(map_base) {
            Some(l) => header::hash_key_bytes(&l, map_base),
            None => None,
        }
    }
}
