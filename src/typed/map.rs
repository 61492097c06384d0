//! The typed API: [`Map`], the storage and the methods of every specialised map.
//!
//! A `Map` owns its bytes, and its type says what they hold. Every method is a line or two over `typed`. Methods that
//! need not be `const` or inherent (iterators, entries, traits) are in `iter`, `entry` and `traits`.
#![expect(unsafe_code, reason = "a map is bytes")]

use crate::layout::MapLayout;
use crate::layout::message::Message;
use crate::raw::{self, CountedWalk, Reservation};
use crate::typed::Typed;
use crate::typed::declared::{Declared, LayoutKind, PlainBytes};
use crate::typed::guard::{self, SizeOf, layout_of, spec_of};
use core::mem::MaybeUninit;

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
    /// Bytes and not fields, because a typed copy would leave padding uninitialised, and the core reads it.
    bytes: [MaybeUninit<u8>; SIZE],
}

/// A map that held all the entries it was declared for; gives back what it refused.
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

/// An iterator that gave an entry too many: that entry, and what it has not given yet.
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
        Self { align: [], keys: [], values: [], bytes: [MaybeUninit::new(0); SIZE] }
    }

    /// A map of these entries, for tables that the compiler builds.
    ///
    /// # Panics
    ///
    /// If a key stands twice, or there are more entries than declared: in a `const` or `static`, a compile error.
    #[must_use]
    #[track_caller]
    pub const fn from_entries<const M: usize>(entries: [(D::Key, D::Value); M]) -> Self {
        if spec_of::<D>().layout().is_err() {
            return Self::new(); // the macro refuses the declaration; by hand, it is refused where the map is read
        }
        if M > D::ENTRIES {
            let text = Message::named(D::NAME).num(M as u64).str(" entries stand in the table, but `entries` is ");
            let text = text.num(D::ENTRIES as u64).str(": write `entries: ").num(M as u64).str("`, or leave out ");
            panic!("{}", text.num((M - D::ENTRIES) as u64).as_str());
        }
        let mut map = Self::new();
        let mut i = 0;
        while i < M {
            let (key, value) = entries[i];
            if let Ok(Some(_)) = map.insert(key, value) {
                duplicate::<D, SIZE, M>(&entries, i);
            }
            i += 1;
        }
        map
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
            match Typed::<D>::find(base, key, Typed::<D>::probe(key)) {
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
            match Typed::<D>::find(base, key, Typed::<D>::probe(key)) {
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
            match Typed::<D>::find(base, key, Typed::<D>::probe(key)) {
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
    #[inline]
    pub const fn insert(&mut self, key: D::Key, value: D::Value) -> Result<Option<D::Value>, Full<D::Key, D::Value>> {
        let base = self.base_mut();
        let probe = Typed::<D>::probe(&key);
        // SAFETY: T1, T2; a key that is not found is not present.
        unsafe {
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

    /// Removes a key, and gives back its value. Costs as much as [`get`](Self::get) and a few writes.
    #[inline]
    pub const fn remove(&mut self, key: &D::Key) -> Option<D::Value> {
        match self.remove_entry(key) {
            Some((_, value)) => Some(value),
            None => None,
        }
    }

    /// Removes a key, and gives back what lay in the map. Costs as much as [`get`](Self::get) and a few writes.
    #[inline]
    pub const fn remove_entry(&mut self, key: &D::Key) -> Option<(D::Key, D::Value)> {
        let base = self.base_mut();
        let probe = Typed::<D>::probe(key);
        // SAFETY: T1, T2; a slot that is found is occupied by this key.
        unsafe {
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
}

/// Panics with the positions of two entries with the same key: `second`, and the one before it.
#[cold]
#[track_caller]
const fn duplicate<D: Declared, const SIZE: usize, const M: usize>(
    entries: &[(D::Key, D::Value); M],
    second: usize,
) -> ! {
    let mut before = Map::<D, SIZE>::new();
    let mut first = 0;
    while first < second {
        let (key, value) = entries[first];
        let _ = before.insert(key, value);
        if before.contains_key(&entries[second].0) {
            break;
        }
        first += 1;
    }
    let text = Message::named(D::NAME).str("the key of entry ").num(second as u64).str(" is that of entry ");
    let text = text.num(first as u64).str(", counted from 0: a key stands once, leave out one of the two");
    panic!("{}", text.as_str())
}

impl<D: Declared, const SIZE: usize> Clone for Map<D, SIZE> {
    /// A copy of the block.
    #[inline]
    fn clone(&self) -> Self {
        // SAFETY: bytes, and keys and values that are `Copy`; no padding of values is lost, as the field is bytes.
        unsafe { core::ptr::read(self) }
    }
}
