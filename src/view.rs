//! Views: a map in a slice of bytes, with keys and values as slices of bytes, and no `unsafe` for their users.
//!
//! They serve hosts that know sizes only at run time, and bytes that cannot be trusted. A view is checked once, when it
//! is made; whatever the bytes are, no call panics, loops without end or leaves the slice.
//!
//! It knows layouts and slices; it does not know types.
#![expect(unsafe_code, reason = "goes through the core")]

use crate::layout::MapLayout;
use crate::layout::format::{Format, Kind};
use crate::layout::slot::SlotIndex;
use crate::raw::check::{self, AttachError};
use crate::raw::probe::Probe;
use crate::raw::source::SourcedLayout;
use crate::raw::{self, Reservation, header, overflow};
use core::fmt;

pub(crate) mod iter;

impl MapLayout {
    /// The layout of the map at the start of these bytes, from its header; `None` where the header is zero, which is an
    /// empty map that takes no entries. A header does not hold alignments: those of the result are 1.
    ///
    /// The header is checked, the bytes behind it are not. So the calls on raw addresses do not leave the map's
    /// [`size`](Self::size), and end, but may not find what a damaged map holds. [`MapRef`](crate::MapRef) checks the
    /// rest as well.
    /// Costs a few comparisons.
    ///
    /// ```
    /// use hashmap_mem::{MapLayout, MapSpec, init_layout};
    ///
    /// let layout = MapSpec::of::<u32, u16>(10).layout()?;
    /// let mut block = vec![0; layout.size()];
    /// // SAFETY: as many bytes as the layout says.
    /// unsafe { init_layout(block.as_mut_ptr(), &layout) };
    /// assert_eq!(MapLayout::of_block(&block)?.map(|read| read.size()), Some(layout.size()));
    /// assert!(MapLayout::of_block(b"no map, but long enough to be one").is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`AttachError`] if the header is that of no map, or the bytes are fewer than the map.
    pub fn of_block(bytes: &[u8]) -> Result<Option<Self>, AttachError> {
        read_block(bytes)
    }
}

/// [`MapLayout::of_block`], inlined so that the layout need not be copied on its way to a view.
#[inline(always)]
fn read_block(bytes: &[u8]) -> Result<Option<MapLayout>, AttachError> {
    let too_short =
        |expected: usize| (bytes.len() < expected).then_some(AttachError::Length { expected, found: bytes.len() });
    if let Some(error) = too_short(Kind::Bucket.fields_size() as usize) {
        return Err(error);
    }
    let found = bytes.get(header::CODE_OFFSET).copied().unwrap_or_default();
    let Some(format) = Format::from_code(found) else {
        let header = &bytes[..(Kind::Group.fields_size() as usize).min(bytes.len())];
        return if check::is_zero(header) { Ok(None) } else { Err(AttachError::Code { found }) };
    };
    if let Some(error) = too_short(format.header_size() as usize) {
        return Err(error);
    }
    // SAFETY: the bytes are initialised and as many as the header of this kind.
    let l = unsafe { header::read_checked(bytes.as_ptr(), format) }?;
    if l.size() > bytes.len() {
        return Err(AttachError::Length { expected: l.size(), found: bytes.len() });
    }
    Ok(Some(l))
}

/// A map of any kind in bytes, for reading.
///
/// ```
/// use hashmap_mem::{MapMut, MapRef, MapSpec};
///
/// let layout = MapSpec::of::<[u8; 4], u16>(10).layout()?;
/// let mut block = vec![0; layout.size()];
/// let mut map = MapMut::init(&mut block, &layout)?;
/// map.insert(b"four", &7u16.to_le_bytes())?;
///
/// let map = MapRef::new(&block)?;
/// assert_eq!(map.get(b"four"), Some(&7u16.to_le_bytes()[..]));
/// assert_eq!(map.get(b"more than four"), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct MapRef<'a> {
    /// Invariant: I1 and I2 with the layout, which is well-formed and fits. Where the layout is `None`, the header is
    /// zero.
    bytes: &'a [u8],
    layout: Option<MapLayout>,
}

/// A map of any kind in bytes, for reading and writing.
///
/// ```
/// use hashmap_mem::{MapMut, MapSpec};
///
/// let layout = MapSpec::of::<[u8; 4], u16>(10).layout()?;
/// let mut block = vec![0; layout.size()];
/// let mut map = MapMut::init(&mut block, &layout)?;
/// map.insert(b"four", &[4, 0])?;
/// map.get_or_reserve(b"five")?.1[0] = 5;
/// assert_eq!((map.len(), map.remove(b"four"), map.get(b"four")), (2, true, None));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct MapMut<'a> {
    /// Invariant: as in [`MapRef`].
    bytes: &'a mut [u8],
    layout: Option<MapLayout>,
}

/// Why an entry was not inserted through a view. The map stays as it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum InsertError {
    /// The key has another size than the map's keys.
    KeySize {
        /// Bytes of the map's keys.
        expected: usize,
        /// Bytes given.
        found: usize,
    },
    /// The value has another size than the map's values.
    ValueSize {
        /// Bytes of the map's values.
        expected: usize,
        /// Bytes given.
        found: usize,
    },
    /// The key is new, and the map holds all the entries it was made for.
    Full {
        /// Entries that fit.
        entries: usize,
    },
}

impl fmt::Display for InsertError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::KeySize { expected, found } => write!(f, "key: {found} bytes found, {expected} expected"),
            Self::ValueSize { expected, found } => write!(f, "value: {found} bytes found, {expected} expected"),
            Self::Full { entries } => write!(f, "the map is full: it holds all the {entries} entries it was made for"),
        }
    }
}

impl core::error::Error for InsertError {}

/// Checks a block whose sizes are not known beforehand.
fn attach(bytes: &[u8]) -> Result<Option<MapLayout>, AttachError> {
    let layout = MapLayout::of_block(bytes)?;
    if let Some(l) = &layout {
        // SAFETY: the layout is well-formed and fits, and one from a header asks for no alignment.
        unsafe { check::entries(l, bytes, |_, _| (true, true)) }?;
    }
    Ok(layout)
}

/// Checks the header of a block, and nothing else.
#[inline(always)]
fn attach_by_header(bytes: &[u8]) -> Result<Option<MapLayout>, AttachError> {
    let layout = read_block(bytes)?;
    if let Some(l) = &layout {
        // SAFETY: the layout is well-formed and fits.
        let found = unsafe { header::count(l, bytes.as_ptr()) };
        if found > l.entries {
            return Err(AttachError::Count { expected: l.entries.into(), found: found.into() });
        }
    }
    Ok(layout)
}

impl<'a> MapRef<'a> {
    /// The map at the start of these bytes; bytes behind it are not read. Zero bytes are an empty map. Costs a lookup
    /// an entry and a visit to every slot; keys that were chosen to have one home and one probe sequence make it
    /// quadratic in their number.
    ///
    /// Saturated overflow counts may be higher than they need be, which costs lookups time; [`MapMut::new`] counts them
    /// anew.
    ///
    /// # Errors
    ///
    /// [`AttachError`] says what is not as it must be, and where.
    pub fn new(bytes: &'a [u8]) -> Result<Self, AttachError> {
        Ok(Self { layout: attach(bytes)?, bytes })
    }

    /// Like [`new`](Self::new), but checks the header only: its code, sizes and offsets, that the bytes are as many as
    /// the map takes, and that no more entries are counted than fit. Costs a few comparisons, whatever the map's size:
    /// 9 ns on x86-64 with a look at one slot, as `cargo bench --bench slots` in `benches/` prints.
    ///
    /// For a VM or an interpreter that opens a map at every visit, in memory that its program may write over. Bytes
    /// behind the header are taken as they are. Whatever they are, no call panics, loops without end, or reads or
    /// writes outside the map; but of a damaged block the answers may be wrong:
    ///
    /// - [`get`](Self::get) may not find a key that lies there, or find one of two slots with it; what it finds is the
    ///   key, byte for byte, in an occupied slot.
    /// - [`len`](Self::len) is what the header counts, and [`iter`](Self::iter) ends after as many entries, or gives
    ///   the occupied slots that there are: each once, under whatever bytes lie there as a key.
    /// - A block of hashmap-mem 0.2.2 is not recognised: its entries are not found.
    ///
    /// # Errors
    ///
    /// [`AttachError`] says what is not as it must be in the header.
    #[inline]
    pub fn from_header(bytes: &'a [u8]) -> Result<Self, AttachError> {
        Ok(Self { layout: attach_by_header(bytes)?, bytes })
    }

    /// The layout that the header says; `None` for zero bytes. A header does not hold alignments: those of this layout
    /// are 1.
    #[must_use]
    pub const fn layout(&self) -> Option<&MapLayout> {
        self.layout.as_ref()
    }

    /// How many entries are present.
    #[must_use]
    pub fn len(&self) -> usize {
        // SAFETY: I1, I2.
        self.layout.map_or(0, |l| unsafe { header::count(&l, self.bytes.as_ptr()) as usize })
    }

    /// Whether no entry is present.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The hash key; `None` where the map's hash has none, and for zero bytes.
    #[must_use]
    pub fn hash_key(&self) -> Option<[u8; 16]> {
        // SAFETY: I1, I2.
        unsafe { header::hash_key_bytes(self.layout.as_ref()?, self.bytes.as_ptr()) }
    }

    fn find(&self, key: &[u8]) -> Option<(MapLayout, SlotIndex)> {
        let l = self.layout.filter(|l| l.key_size() == key.len())?;
        // SAFETY: I1, I2; the key has the map's size (I4), and the layout, from a header, asks for no alignment.
        let slot = unsafe {
            let base = self.bytes.as_ptr();
            raw::find(&SourcedLayout::from_header(&l), base, key.as_ptr(), Probe::of(&l, base, key.as_ptr()))
        }?;
        Some((l, slot))
    }

    /// The value of a key. A key of another size than the map's is not present.
    #[must_use]
    pub fn get(&self, key: &[u8]) -> Option<&'a [u8]> {
        self.find(key).map(|(l, slot)| check::part(self.bytes, check::value_range(&l, slot)))
    }

    /// Whether a key is present.
    #[must_use]
    pub fn contains_key(&self, key: &[u8]) -> bool {
        self.find(key).is_some()
    }

    /// The number of the slot that the entry of a key lies in, to be remembered, as [`find_slot`](crate::find_slot)
    /// gives it. Costs as much as [`get`](Self::get).
    #[must_use]
    pub fn find_slot(&self, key: &[u8]) -> Option<u32> {
        self.find(key).map(|(_, slot)| slot.number())
    }

    /// Like [`get`](Self::get), but looks in one slot only, which [`find_slot`](Self::find_slot) gave once: `None`
    /// where the entry of the key does not lie there, whether it is elsewhere or nowhere. Costs a comparison of keys.
    ///
    /// ```
    /// # use hashmap_mem::{MapMut, MapRef, MapSpec};
    /// # let layout = MapSpec::of::<[u8; 4], u16>(10).layout()?;
    /// # let mut block = vec![0; layout.size()];
    /// # MapMut::init(&mut block, &layout)?.insert(b"four", &7u16.to_le_bytes())?;
    /// let remembered = MapRef::from_header(&block)?.find_slot(b"four").unwrap_or(0);
    /// // at each visit
    /// let map = MapRef::from_header(&block)?;
    /// let value = map.get_in_slot(remembered, b"four").or_else(|| map.get(b"four"));
    /// assert_eq!(value, Some(&7u16.to_le_bytes()[..]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn get_in_slot(&self, slot: u32, key: &[u8]) -> Option<&'a [u8]> {
        self.in_slot(slot, key).map(|(l, slot)| check::part(self.bytes, check::value_range(l, slot)))
    }

    /// The layout, and the slot of this number where the entry of the key lies there.
    #[inline(always)]
    fn in_slot(&self, slot: u32, key: &[u8]) -> Option<(&MapLayout, SlotIndex)> {
        let l = self.layout.as_ref().filter(|l| key.len() == l.key_size() && slot < l.slot_count)?;
        let index = SlotIndex::of_number(slot);
        // SAFETY: I1, I2; the slot is one of the layout (I3), and the key has the map's size (I4).
        let lies_there =
            unsafe { raw::lies_in_slot(&SourcedLayout::from_header(l), self.bytes.as_ptr(), index, key.as_ptr()) };
        lies_there.then_some((l, index))
    }

    /// The first entry whose slot is not below `from`, as the number of its slot, key and value: for a cursor that is a
    /// number. Start with 0 and go on with the number plus one; between the calls entries may be inserted and removed.
    #[must_use]
    pub fn next_entry(&self, from: u32) -> Option<(u32, &'a [u8], &'a [u8])> {
        let l = self.layout.as_ref()?;
        // SAFETY: I1, I2.
        let slot = unsafe { raw::next(l, self.bytes.as_ptr(), from) }?;
        let (key, value) = (check::key_range(l, slot), check::value_range(l, slot));
        Some((slot.number(), check::part(self.bytes, key), check::part(self.bytes, value)))
    }
}

impl<'a> MapMut<'a> {
    /// Like [`MapRef::new`], for writing. Saturated overflow counts are counted anew.
    ///
    /// # Errors
    ///
    /// [`AttachError`] says what is not as it must be, and where.
    pub fn new(bytes: &'a mut [u8]) -> Result<Self, AttachError> {
        let layout = attach(bytes)?;
        if let Some(l) = &layout {
            // SAFETY: I1, I2, as was just checked.
            unsafe { overflow::recount_saturated(l, bytes.as_mut_ptr()) };
        }
        Ok(Self { layout, bytes })
    }

    /// Like [`MapRef::from_header`], for writing: the header is checked, in constant time, and nothing else. Saturated
    /// overflow counts stay as they are.
    ///
    /// Writing to a damaged block may do more: insertion may be refused, or place a key that lies elsewhere already;
    /// removal may take another number off the count of entries than there are. Nothing outside the map is written.
    ///
    /// # Errors
    ///
    /// As for [`MapRef::from_header`].
    #[inline]
    pub fn from_header(bytes: &'a mut [u8]) -> Result<Self, AttachError> {
        Ok(Self { layout: attach_by_header(bytes)?, bytes })
    }

    /// Makes the start of these bytes an empty map.
    ///
    /// # Errors
    ///
    /// [`AttachError::Length`] if the bytes are fewer than the layout's size.
    pub fn init(bytes: &'a mut [u8], layout: &MapLayout) -> Result<Self, AttachError> {
        if bytes.len() < layout.size() {
            return Err(AttachError::Length { expected: layout.size(), found: bytes.len() });
        }
        // SAFETY: as many bytes as the layout's size.
        unsafe { raw::init(layout, bytes.as_mut_ptr()) };
        // read back, because the given layout may need an alignment that the bytes do not have
        Ok(Self { layout: MapLayout::of_block(bytes)?, bytes })
    }

    /// The same map, for reading.
    #[must_use]
    pub const fn as_ref(&self) -> MapRef<'_> {
        MapRef { bytes: self.bytes, layout: self.layout }
    }

    /// How many entries are present.
    #[must_use]
    pub fn len(&self) -> usize {
        self.as_ref().len()
    }

    /// Whether no entry is present.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.as_ref().is_empty()
    }

    /// The value of a key. A key of another size than the map's is not present.
    #[must_use]
    pub fn get(&self, key: &[u8]) -> Option<&[u8]> {
        self.as_ref().get(key)
    }

    /// Whether a key is present.
    #[must_use]
    pub fn contains_key(&self, key: &[u8]) -> bool {
        self.as_ref().contains_key(key)
    }

    /// Finds the entry of a key, or makes one with a value of zero bytes. Gives whether the key was there before, and
    /// the bytes of the value.
    ///
    /// # Errors
    ///
    /// [`InsertError`] if the key has the wrong size, or is new and the map full.
    pub fn get_or_reserve(&mut self, key: &[u8]) -> Result<(bool, &mut [u8]), InsertError> {
        let Some(l) = self.layout else {
            return Err(InsertError::Full { entries: 0 });
        };
        if key.len() != l.key_size() {
            return Err(InsertError::KeySize { expected: l.key_size(), found: key.len() });
        }
        let base = self.bytes.as_mut_ptr();
        // SAFETY: I1, I2; the key has the map's size (I4) and lies outside the block, which is borrowed exclusively.
        let reservation = unsafe {
            let probe = Probe::of(&l, base, key.as_ptr());
            raw::find_or_reserve(&SourcedLayout::from_header(&l), base, key.as_ptr(), probe)
        };
        match reservation {
            Reservation::Found(slot) => Ok((true, check::part_mut(self.bytes, check::value_range(&l, slot)))),
            Reservation::New(slot) => Ok((false, check::part_mut(self.bytes, check::value_range(&l, slot)))),
            Reservation::Full => Err(InsertError::Full { entries: l.entries() }),
        }
    }

    /// Sets the value of a key. Gives whether the key was there before.
    ///
    /// # Errors
    ///
    /// [`InsertError`] if key or value has the wrong size, or the key is new and the map full.
    pub fn insert(&mut self, key: &[u8], value: &[u8]) -> Result<bool, InsertError> {
        if let Some(l) = self.layout
            && value.len() != l.value_size()
        {
            return Err(InsertError::ValueSize { expected: l.value_size(), found: value.len() });
        }
        let (present, into) = self.get_or_reserve(key)?;
        // both have the same length, as was checked; `copy_from_slice` would add a panic to the code
        for (into, byte) in into.iter_mut().zip(value) {
            *into = *byte;
        }
        Ok(present)
    }

    /// The value of a key, to change it. A key of another size than the map's is not present.
    #[must_use]
    pub fn get_mut(&mut self, key: &[u8]) -> Option<&mut [u8]> {
        let (l, slot) = self.as_ref().find(key)?;
        Some(check::part_mut(self.bytes, check::value_range(&l, slot)))
    }

    /// Like [`MapRef::get_in_slot`], to change the value.
    #[inline]
    #[must_use]
    pub fn get_mut_in_slot(&mut self, slot: u32, key: &[u8]) -> Option<&mut [u8]> {
        let map = self.as_ref();
        let (l, slot) = map.in_slot(slot, key)?;
        let range = check::value_range(l, slot);
        Some(check::part_mut(self.bytes, range))
    }

    /// Removes a key. Gives whether it was there.
    pub fn remove(&mut self, key: &[u8]) -> bool {
        self.remove_with(key, |_| ()).is_some()
    }

    /// Removes a key, after its value was given to `read`. Gives what `read` gave; `None` where the key was not there.
    ///
    /// ```
    /// use hashmap_mem::{MapMut, MapSpec};
    ///
    /// let layout = MapSpec::of::<[u8; 4], u16>(10).layout()?;
    /// let mut block = vec![0; layout.size()];
    /// let mut map = MapMut::init(&mut block, &layout)?;
    /// map.insert(b"four", &[4, 0])?;
    /// assert_eq!(map.remove_with(b"four", <[u8]>::to_vec), Some(vec![4, 0]));
    /// assert!(map.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn remove_with<R>(&mut self, key: &[u8], read: impl FnOnce(&[u8]) -> R) -> Option<R> {
        let (l, slot) = self.as_ref().find(key)?;
        let value = read(check::part(self.bytes, check::value_range(&l, slot)));
        // SAFETY: I1, I2; the slot was found, and its key is this one.
        unsafe {
            let base = self.bytes.as_mut_ptr();
            raw::erase(&SourcedLayout::from_header(&l), base, Probe::of(&l, base, key.as_ptr()), slot);
        }
        Some(value)
    }

    /// Like [`MapRef::hash_key`].
    #[must_use]
    pub fn hash_key(&self) -> Option<[u8; 16]> {
        self.as_ref().hash_key()
    }

    /// Gives an empty map another hash key. Gives whether it did: not where there are entries, which lie where the old
    /// hash key put them, not where the hash has no hash key, and not for zero bytes. Then nothing is changed.
    ///
    /// ```
    /// use hashmap_mem::{HashFn, MapMut, MapSpec};
    ///
    /// let layout = MapSpec::of::<[u8; 4], u16>(10).hash(HashFn::Sip13).layout()?;
    /// let mut block = vec![0; layout.size()];
    /// let mut map = MapMut::init(&mut block, &layout)?;
    /// assert!(map.rekey([0x5a; 16])); // 16 bytes of the operating system's
    /// map.insert(b"four", &[4, 0])?;
    /// assert!(!map.rekey([0; 16]));
    /// assert_eq!(map.as_ref().hash_key(), Some([0x5a; 16]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rekey(&mut self, hash_key: [u8; 16]) -> bool {
        match &self.layout {
            Some(l) if l.hash_key_offset().is_some() && self.as_ref().is_empty() => {
                // SAFETY: I1, I2.
                unsafe { header::set_hash_key(l, self.bytes.as_mut_ptr(), hash_key) };
                true
            }
            _ => false,
        }
    }

    /// Removes all entries.
    pub fn clear(&mut self) {
        if let Some(l) = self.layout {
            // SAFETY: I1, I2.
            unsafe { raw::clear(&l, self.bytes.as_mut_ptr()) };
        }
    }

    /// Places all entries anew, as if they had been inserted one after the other: see [`compact`](crate::compact).
    pub fn compact(&mut self) {
        if let Some(l) = self.layout {
            // SAFETY: I1, I2.
            unsafe { raw::compact(&l, self.bytes.as_mut_ptr()) };
        }
    }
}

impl<'a> IntoIterator for MapRef<'a> {
    type Item = (&'a [u8], &'a [u8]);
    type IntoIter = iter::ViewIter<'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Debug for MapRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl fmt::Debug for MapMut<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_ref().fmt(f)
    }
}
