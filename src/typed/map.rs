//! The typed API: [`Map`], the storage and the methods of every specialised map.
//!
//! A `Map` owns its bytes, and its type says what they hold. Every method is a line or two over `typed`. Methods that
//! need not be `const` or inherent (iterators, entries, traits) are in `iter`, `entry` and `traits`.
#![expect(unsafe_code, reason = "a map is bytes")]

use crate::layout::MapLayout;
use crate::layout::message::Message;
use crate::layout::slot::SlotIndex;
use crate::raw::{self, CountedWalk, Reservation};
use crate::typed::Typed;
use crate::typed::declared::{Declared, LayoutKind, PlainBytes};
use crate::typed::guard::{self, SizeOf, TableError, layout_of, spec_of};
use core::mem::MaybeUninit;
use zerocopy::FromBytes;

/// A fixed-capacity hash map in `SIZE` bytes, for what `D` declares: the type under every
/// [`hashmap_layout!`](crate::hashmap_layout) struct, which dereferences to it. Declare one by hand as shown at
/// [`Declared`]; `SIZE` is `layout_of::<D>().size()`, and another one does not compile.
///
/// A new map is all zero bytes. Nothing in it is ever dropped, and nothing moves before [`compact`](Self::compact).
// Invariant: `bytes` is T1 and T2 of `typed` at all times. It begins as zero bytes; all entries come in through the
// core, or from bytes of which every entry was checked.
//
// A declaration without a layout can make a map, so that one mistake gives one message. Every method that reads the map
// needs the layout, and does not compile.
#[repr(C)]
pub struct Map<D: Declared, const SIZE: usize> {
    /// These three have no bytes. They give the map the alignment of header, keys and values, and the auto traits of
    /// keys and values.
    align: [<D::Layout as LayoutKind>::Align; 0],
    keys: [D::Key; 0],
    values: [D::Value; 0],
    /// Bytes and not fields, because a typed copy would leave padding uninitialised, and the core reads it. One
    /// `MaybeUninit` and not an array of them: the compiler looks at each when it checks a constant.
    bytes: MaybeUninit<[u8; SIZE]>,
}

/// A map that held all the entries it was declared for; gives back what it refused.
///
/// ```
/// use hashmap_mem::{Full, hashmap_layout};
///
/// hashmap_layout! {
///     struct Health { key: u32, value: i16, entries: 2 }
/// }
///
/// let mut health = Health::from_entries([(1, 100), (2, 80)]);
/// assert_eq!(health.insert(3, 70), Err(Full { key: 3, value: 70 }));
/// assert_eq!(health.insert(2, 70), Ok(Some(80))); // a present key can be updated
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Full<K, V> {
    /// The key that was to be inserted.
    pub key: K,
    /// The value that was to be inserted.
    pub value: V,
}

impl<K, V> core::fmt::Display for Full<K, V> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("the map is full: it holds all the entries it was declared for")
    }
}

impl<K: core::fmt::Debug, V: core::fmt::Debug> core::error::Error for Full<K, V> {}

/// Why [`Map::try_insert`] inserted nothing. Gives key and value back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum TryInsertError<K, V> {
    /// The key is present, and keeps the value it has.
    Occupied {
        /// The key that was to be inserted.
        key: K,
        /// The value that was to be inserted.
        value: V,
    },
    /// The key is new, and the map holds all the entries it was declared for.
    Full(Full<K, V>),
}

impl<K, V> core::fmt::Display for TryInsertError<K, V> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Occupied { .. } => f.write_str("the key is present, and keeps its value"),
            Self::Full(full) => full.fmt(f),
        }
    }
}

impl<K: core::fmt::Debug, V: core::fmt::Debug> core::error::Error for TryInsertError<K, V> {}

/// An iterator that gave an entry too many: that entry, and what it has not given yet.
///
/// ```
/// use hashmap_mem::{Full, hashmap_layout};
///
/// hashmap_layout! {
///     struct Health { key: u32, value: i16, entries: 2 }
/// }
///
/// let mut health = Health::new();
/// let mut error = health.try_extend((1..=5).map(|key| (key, 10))).expect_err("room for two");
/// assert_eq!(error.refused, Full { key: 3, value: 10 });
/// assert_eq!(error.rest.next(), Some((4, 10)));
/// ```
#[derive(Clone, Debug)]
pub struct ExtendError<K, V, I> {
    /// The entry that was refused.
    pub refused: Full<K, V>,
    /// What comes after it.
    pub rest: I,
}

impl<K, V, I> core::fmt::Display for ExtendError<K, V, I> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.refused.fmt(f)
    }
}

impl<K: core::fmt::Debug, V: core::fmt::Debug, I: core::fmt::Debug> core::error::Error for ExtendError<K, V, I> {}

impl<D: Declared, const SIZE: usize> Map<D, SIZE> {
    /// Every offset, size and count of this map.
    pub const LAYOUT: MapLayout = {
        let layout = layout_of::<D>();
        assert!(SIZE == layout.size(), "the `SIZE` of this `Map` is not its layout's");
        assert!(size_of::<Self>() == SIZE && align_of::<Self>() == layout.align());
        layout
    };

    const FITS: bool = SIZE == SizeOf::<D>::MAP;

    /// An empty map: zero bytes.
    #[inline]
    #[must_use]
    #[track_caller]
    pub const fn new() -> Self {
        // Where `new` is evaluated in a constant, this panics at the call. Elsewhere `zeroed` does not compile, and no
        // branch is left here.
        if Self::FITS { Self::zeroed() } else { guard::another_size::<D>(SIZE, SizeOf::<D>::MAP) }
    }

    #[inline]
    const fn zeroed() -> Self {
        const {
            if !Self::FITS {
                guard::another_size::<D>(SIZE, SizeOf::<D>::MAP)
            }
        };
        // Written where it lies: the compiler's own evaluator copies what is moved, and so do debug builds.
        let mut map = Self { align: [], keys: [], values: [], bytes: MaybeUninit::uninit() };
        // SAFETY: as many bytes as the field has.
        unsafe { map.bytes.as_mut_ptr().write_bytes(0, 1) };
        map
    }

    /// A map of these entries, for tables that the compiler builds.
    ///
    /// The compiler takes some 0.4 ms an entry. From some 12,000 entries on it stops with the error `constant
    /// evaluation is taking a long time`, which is a lint: write `#[allow(long_running_const_eval)]` above the `static`
    /// or `const`, or `#![allow(long_running_const_eval)]` for the whole crate. It then says now and then, in a
    /// warning, that it goes on.
    ///
    /// # Panics
    ///
    /// If a key stands twice, or there are more entries than declared: in a `const` or `static`, a compile error.
    /// [`try_from_entries`](Self::try_from_entries) gives an error instead.
    #[must_use]
    #[track_caller]
    pub const fn from_entries<const M: usize>(entries: [(D::Key, D::Value); M]) -> Self {
        if spec_of::<D>().layout().is_err() {
            return Self::new(); // the macro refuses the declaration; by hand, it is refused where the map is read
        }
        Self::new().with_table(entries)
    }

    /// A table inserted into an empty map.
    #[track_caller]
    pub(crate) const fn with_table<const M: usize>(mut self, entries: [(D::Key, D::Value); M]) -> Self {
        match self.insert_table(entries) {
            Ok(()) => self,
            Err(TableError::Full { entries, found }) => {
                let text = Message::named(D::NAME).num(found as u64).str(" entries stand in the table, but `entries` ");
                let text = text.str("is ").num(entries as u64).str(": write `entries: ").num(found as u64);
                panic!("{}", text.str("`, or leave out ").num((found - entries) as u64).as_str())
            }
            Err(TableError::Duplicate { first, second }) => {
                let text = Message::named(D::NAME).str("the key of entry ").num(second as u64);
                let text = text.str(" is that of entry ").num(first as u64);
                let text = text.str(", counted from 0: a key stands once, leave out one of the two");
                panic!("{}", text.as_str())
            }
        }
    }

    /// Like [`from_entries`](Self::from_entries), for tables that may be wrong: in a `const`, or at run time.
    ///
    /// ```
    /// use hashmap_mem::{TableError, hashmap_layout};
    ///
    /// hashmap_layout! {
    ///     struct Health { key: u32, value: i16, entries: 3 }
    /// }
    ///
    /// const TABLE: Result<Health, TableError> = Health::try_from_entries([(1, 100), (2, 80)]);
    /// assert!(TABLE.is_ok_and(|health| health[&1] == 100));
    /// let twice = Health::try_from_entries([(1, 100), (2, 80), (1, 7)]);
    /// assert_eq!(twice, Err(TableError::Duplicate { first: 0, second: 2 }));
    /// ```
    ///
    /// # Errors
    ///
    /// [`TableError`] if there are more entries than declared, or else if a key stands twice.
    pub const fn try_from_entries<const M: usize>(entries: [(D::Key, D::Value); M]) -> Result<Self, TableError> {
        let mut map = Self::new();
        let inserted = map.insert_table(entries);
        guard::table(map, inserted)
    }

    /// Inserts a table into an empty map.
    #[doc(hidden)]
    pub const fn insert_table<const M: usize>(&mut self, entries: [(D::Key, D::Value); M]) -> Result<(), TableError> {
        if M > D::ENTRIES {
            return Err(TableError::Full { entries: D::ENTRIES, found: M });
        }
        let mut i = 0;
        while i < M {
            let (key, value) = entries[i];
            if let Ok(Some(_)) = self.insert(key, value) {
                let mut first = 0;
                while !Typed::<D>::same_key(&entries[first].0, &key) {
                    first += 1;
                }
                return Err(TableError::Duplicate { first, second: i });
            }
            i += 1;
        }
        Ok(())
    }

    /// A map of the entries that an iterator gives; where a key comes twice, its last value stands, as in std's maps.
    ///
    /// # Errors
    ///
    /// [`ExtendError`]: the entry that did not fit, and the iterator as it stood behind it. What came before is lost;
    /// [`try_extend`](Self::try_extend) keeps it.
    pub fn try_from_iter<I>(entries: I) -> Result<Self, ExtendError<D::Key, D::Value, I::IntoIter>>
    where
        I: IntoIterator<Item = (D::Key, D::Value)>,
    {
        let mut map = Self::new();
        map.try_extend(entries)?;
        Ok(map)
    }

    #[inline(always)]
    const fn base(&self) -> *const u8 {
        (&raw const self.bytes).cast()
    }

    #[inline(always)]
    pub(crate) const fn base_mut(&mut self) -> *mut u8 {
        (&raw mut self.bytes).cast()
    }

    /// The value of a key. Costs one multiplication and, as a rule, a look at one probe group.
    #[cfg_attr(target_pointer_width = "32", inline)] // for flash: the compiler may share one copy
    #[cfg_attr(not(target_pointer_width = "32"), inline(always))] // else inlining depends on the value's size
    #[must_use]
    pub const fn get(&self, key: &D::Key) -> Option<&D::Value> {
        let base = self.base();
        // SAFETY: T1, T2; the reference borrows `self` (T3).
        unsafe {
            match Typed::<D>::find(base, key, Typed::<D>::probe(base, key)) {
                Some(slot) => Some(&*Typed::<D>::value_ptr(base, slot)),
                None => None,
            }
        }
    }

    /// Like [`get`](Self::get), to change the value.
    #[cfg_attr(target_pointer_width = "32", inline)] // for flash: the compiler may share one copy
    #[cfg_attr(not(target_pointer_width = "32"), inline(always))] // else inlining depends on the value's size
    #[must_use]
    pub const fn get_mut(&mut self, key: &D::Key) -> Option<&mut D::Value> {
        let base = self.base_mut();
        // SAFETY: T1, T2; the reference borrows `self` exclusively (T3).
        unsafe {
            match Typed::<D>::find(base, key, Typed::<D>::probe(base, key)) {
                Some(slot) => Some(&mut *Typed::<D>::value_mut_ptr(base, slot)),
                None => None,
            }
        }
    }

    /// Like [`get`](Self::get), with the key that lies in the map.
    #[inline]
    #[must_use]
    pub const fn get_key_value(&self, key: &D::Key) -> Option<(&D::Key, &D::Value)> {
        let base = self.base();
        // SAFETY: T1, T2; the references borrow `self` (T3).
        unsafe {
            match Typed::<D>::find(base, key, Typed::<D>::probe(base, key)) {
                Some(slot) => Some((&*Typed::<D>::key_ptr(base, slot), &*Typed::<D>::value_ptr(base, slot))),
                None => None,
            }
        }
    }

    /// Whether a key is present. Costs as much as [`get`](Self::get).
    #[cfg_attr(target_pointer_width = "32", inline)] // for flash: the compiler may share one copy
    #[cfg_attr(not(target_pointer_width = "32"), inline(always))] // else inlining depends on the value's size
    #[must_use]
    pub const fn contains_key(&self, key: &D::Key) -> bool {
        self.get(key).is_some()
    }

    /// Sets the value of a key, and gives back the one before. Costs as much as [`get`](Self::get) and a few writes.
    ///
    /// # Errors
    ///
    /// [`Full`], with key and value, where the key is new and the map holds all the entries it was declared for.
    #[cfg_attr(target_pointer_width = "32", inline)] // for flash: the compiler may share one copy
    #[cfg_attr(not(target_pointer_width = "32"), inline(always))] // else the value crosses memory on its way in
    pub const fn insert(&mut self, key: D::Key, value: D::Value) -> Result<Option<D::Value>, Full<D::Key, D::Value>> {
        let base = self.base_mut();
        // SAFETY: T1, T2; a key that is not found is not present.
        unsafe {
            let probe = Typed::<D>::probe(base, &key);
            let before = match Typed::<D>::find_or_reserve(base, &key, probe) {
                Reservation::Found(slot) => Some(Typed::<D>::value_mut_ptr(base, slot).replace(value)),
                Reservation::New(slot) => {
                    Typed::<D>::value_mut_ptr(base, slot).write(value);
                    None
                }
                Reservation::Full => return Err(Full { key, value }),
            };
            Ok(before)
        }
    }

    /// Inserts a key that is not present; a value that is there stays. Costs as much as [`insert`](Self::insert).
    ///
    /// ```
    /// use hashmap_mem::{TryInsertError, hashmap_layout};
    ///
    /// hashmap_layout! {
    ///     struct Names { key: u32, value: &'static str, entries: 10 }
    /// }
    ///
    /// let mut names = Names::new();
    /// assert_eq!(names.try_insert(1, "one"), Ok(&mut "one"));
    /// assert_eq!(names.try_insert(1, "uno"), Err(TryInsertError::Occupied { key: 1, value: "uno" }));
    /// ```
    ///
    /// # Errors
    ///
    /// [`TryInsertError`], with key and value, where the key is present, or is new and the map holds all the entries it
    /// was declared for.
    #[inline]
    pub const fn try_insert(
        &mut self,
        key: D::Key,
        value: D::Value,
    ) -> Result<&mut D::Value, TryInsertError<D::Key, D::Value>> {
        let base = self.base_mut();
        // SAFETY: T1, T2; a slot that is new now holds this value; the reference borrows `self` exclusively (T3).
        unsafe {
            let probe = Typed::<D>::probe(base, &key);
            match Typed::<D>::find_or_reserve(base, &key, probe) {
                Reservation::Found(_) => Err(TryInsertError::Occupied { key, value }),
                Reservation::New(slot) => {
                    let place = Typed::<D>::value_mut_ptr(base, slot);
                    place.write(value);
                    Ok(&mut *place)
                }
                Reservation::Full => Err(TryInsertError::Full(Full { key, value })),
            }
        }
    }

    /// Exclusive references to the values of several keys at once, `None` for those that are not present. Costs as much
    /// as a [`get`](Self::get) for every key, and a comparison for every two.
    ///
    /// ```
    /// use hashmap_mem::hashmap_layout;
    ///
    /// hashmap_layout! {
    ///     struct Health { key: u32, value: i16, entries: 10 }
    /// }
    ///
    /// let mut health = Health::from_entries([(1, 100), (2, 80)]);
    /// if let [Some(one), Some(two)] = health.get_disjoint_mut([&1, &2]) {
    ///     std::mem::swap(one, two);
    /// }
    /// assert_eq!((health[&1], health[&2]), (80, 100));
    /// ```
    ///
    /// # Panics
    ///
    /// If two of the keys are equal and present, as in std.
    pub fn get_disjoint_mut<const N: usize>(&mut self, keys: [&D::Key; N]) -> [Option<&mut D::Value>; N] {
        let base = self.base_mut();
        // SAFETY: T1.
        let slots = keys.map(|key| unsafe { Typed::<D>::find(base, key, Typed::<D>::probe(base, key)) });
        for (i, slot) in slots.iter().enumerate() {
            let number = slot.map(SlotIndex::number);
            let before = slots[..i].iter().any(|other| number.is_some() && other.map(SlotIndex::number) == number);
            assert!(!before, "duplicate keys found");
        }
        // SAFETY: T1, T2; the slots were found, and no two are the same, as was just checked; the references borrow
        // `self` exclusively (T3).
        slots.map(|slot| slot.map(|slot| unsafe { &mut *Typed::<D>::value_mut_ptr(base, slot) }))
    }

    /// Removes a key, and gives back its value. Costs as much as [`get`](Self::get) and a few writes.
    #[cfg_attr(target_pointer_width = "32", inline)] // for flash: the compiler may share one copy
    #[cfg_attr(not(target_pointer_width = "32"), inline(always))] // else inlining depends on the value's size
    pub const fn remove(&mut self, key: &D::Key) -> Option<D::Value> {
        match self.remove_entry(key) {
            Some((_, value)) => Some(value),
            None => None,
        }
    }

    /// Removes a key, and gives back what lay in the map. Costs as much as [`get`](Self::get) and a few writes.
    #[cfg_attr(target_pointer_width = "32", inline)] // for flash: the compiler may share one copy
    #[cfg_attr(not(target_pointer_width = "32"), inline(always))] // else inlining depends on the value's size
    pub const fn remove_entry(&mut self, key: &D::Key) -> Option<(D::Key, D::Value)> {
        let base = self.base_mut();
        // SAFETY: T1, T2; a slot that is found is occupied by this key.
        unsafe {
            let probe = Typed::<D>::probe(base, key);
            match Typed::<D>::find(base, key, probe) {
                Some(slot) => Some(Typed::<D>::take(base, slot, probe)),
                None => None,
            }
        }
    }

    /// Keeps the entries for which `keep` is true and removes the others. Costs a look at every entry.
    pub fn retain(&mut self, mut keep: impl FnMut(&D::Key, &mut D::Value) -> bool) {
        let base = self.base_mut();
        // SAFETY: T1, T2; the references end before the entry is taken; the walk gives each slot once, and only the
        // slot it gave is emptied.
        unsafe {
            let mut walk = CountedWalk::new(&Self::LAYOUT, base);
            while let Some(slot) = walk.next(&Self::LAYOUT, base) {
                let key = &*Typed::<D>::key_ptr(base, slot);
                if !keep(key, &mut *Typed::<D>::value_mut_ptr(base, slot)) {
                    raw::erase(&Typed::<D>::SOURCED, base, raw::probe_of(&Self::LAYOUT, base, slot), slot);
                }
            }
        }
    }

    /// Inserts entries until one does not fit.
    ///
    /// # Errors
    ///
    /// [`ExtendError`]: the entry that was refused and the iterator as it stood behind it. What came before is in the
    /// map.
    pub fn try_extend<I>(&mut self, entries: I) -> Result<(), ExtendError<D::Key, D::Value, I::IntoIter>>
    where
        I: IntoIterator<Item = (D::Key, D::Value)>,
    {
        let mut rest = entries.into_iter();
        while let Some((key, value)) = rest.next() {
            if let Err(refused) = self.insert(key, value) {
                return Err(ExtendError { refused, rest });
            }
        }
        Ok(())
    }

    /// Removes all entries. Costs a write of the whole block, or nothing where the map was never used.
    #[inline]
    pub const fn clear(&mut self) {
        // SAFETY: T1; no slot is occupied afterwards: T2.
        unsafe { raw::clear(&Self::LAYOUT, self.base_mut()) }
    }

    /// Places all entries anew, in place, as if they had been inserted one after the other. Fixes a map that became
    /// slow because it was full while entries were inserted and removed. Entries move. Costs a few visits an entry and
    /// one a slot; keys that were chosen to have one home and one probe sequence make it quadratic in their number.
    pub const fn compact(&mut self) {
        // SAFETY: T1; entries only change places: T2.
        unsafe { raw::compact(&Self::LAYOUT, self.base_mut()) }
    }

    /// How many entries are present.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        // SAFETY: T1.
        unsafe { Typed::<D>::len(self.base()) as usize }
    }

    /// Whether no entry is present.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether as many entries are present as were declared: a new key would be refused.
    #[inline]
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.len() >= D::ENTRIES
    }

    /// How many entries fit: the number declared.
    #[inline]
    #[must_use]
    pub const fn capacity(&self) -> usize {
        D::ENTRIES
    }

    /// The address of the block, for reading through the [runtime API](crate::runtime). A map that never held an entry
    /// is zero bytes, which that API takes for an empty map.
    #[inline]
    #[must_use]
    pub const fn as_ptr(&self) -> *const u8 {
        self.base()
    }

    /// The address of the block, after its header is written, so that the [runtime API](crate::runtime), a VM or a JIT
    /// can work on it at once.
    ///
    /// Whoever writes through it must keep the map intact: occupied slots must hold valid keys and values.
    #[inline]
    #[must_use]
    pub const fn as_mut_ptr(&mut self) -> *mut u8 {
        let base = self.base_mut();
        // SAFETY: T1; a header does not touch slots.
        unsafe { Typed::<D>::ensure_header(base) };
        base
    }

    /// The bytes of the map, for a file, a hash or another process. A map that never held an entry is zero bytes;
    /// [`as_mut_ptr`](Self::as_mut_ptr) writes its header.
    #[inline]
    #[must_use]
    pub fn as_bytes(&self) -> &[u8]
    where
        D::Value: PlainBytes<D>,
    {
        // SAFETY: all bytes are initialised but for padding inside keys and values (I1), and those have none.
        unsafe { core::slice::from_raw_parts(self.as_ptr(), SIZE) }
    }

    /// The bytes of the map, to be changed, after its header is written: for [`MapMut`](crate::MapMut), which works on
    /// them without `unsafe`. Any bytes may be written, as any bytes are a key and a value; a map that is damaged that
    /// way gives wrong answers and nothing worse.
    ///
    /// ```
    /// use hashmap_mem::{MapMut, hashmap_layout};
    ///
    /// hashmap_layout! {
    ///     struct Health { key: u32, value: i16, entries: 10 }
    /// }
    ///
    /// let mut health = Health::from_entries([(1, 100)]);
    /// let mut view = MapMut::new(health.as_mut_bytes())?;
    /// view.insert(&2u32.to_ne_bytes(), &80i16.to_ne_bytes())?;
    /// assert_eq!((health[&1], health[&2]), (100, 80));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn as_mut_bytes(&mut self) -> &mut [u8]
    where
        D::Key: FromBytes,
        D::Value: FromBytes + PlainBytes<D>,
    {
        // SAFETY: as in `as_bytes`; exclusively borrowed. Whatever is written, I1 and I2 hold, on which alone memory
        // safety rests, and T2 does, as any bytes are a valid key and a valid value (`FromBytes`).
        unsafe { core::slice::from_raw_parts_mut(self.as_mut_ptr(), SIZE) }
    }
}

impl<D: Declared, const SIZE: usize> Clone for Map<D, SIZE> {
    /// A copy of the block, which crosses the stack in a debug build. A large map is copied in place by
    /// [`clone_from`](Clone::clone_from), and to the heap by [`Storage::clone_boxed`](crate::Storage).
    #[inline]
    fn clone(&self) -> Self {
        // SAFETY: bytes, and keys and values that are `Copy`; no padding of values is lost, as the field is bytes.
        unsafe { core::ptr::read(self) }
    }

    /// One copy of the block, in place.
    #[inline]
    fn clone_from(&mut self, source: &Self) {
        // SAFETY: as in `clone`; an exclusive borrow does not overlap a shared one.
        unsafe { core::ptr::copy_nonoverlapping(source, self, 1) }
    }
}
