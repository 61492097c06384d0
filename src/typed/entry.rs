//! The entry of one key in a typed map, present or not yet. A key that is present is looked up once. One that is not
//! present is hashed once, and its slot is chosen when it is inserted.
//!
//! The API is that of std's `Entry`, except that inserting into a vacant one can give the error [`Full`].
#![expect(unsafe_code, reason = "references into a map's bytes")]

use crate::layout::slot::SlotIndex;
use crate::raw::Reservation;
use crate::raw::probe::Probe;
use crate::typed::Typed;
use crate::typed::declared::Declared;
use crate::typed::map::{Full, Map};
use core::marker::PhantomData;

/// The entry of a key in a map, present or not: [`Map::entry`].
///
/// ```
/// use hashmap_mem::{Entry, hashmap_layout};
///
/// hashmap_layout! {
///     struct Health { key: u32, value: i16, entries: 2 }
/// }
///
/// let mut health = Health::from_entries([(1, 100)]);
/// match health.entry(1) {
///     Entry::Occupied(mut entry) => *entry.get_mut() -= 10,
///     Entry::Vacant(_) => unreachable!(),
/// }
/// *health.entry(2).or_insert(50)? += 1;
/// assert_eq!((health[&1], health[&2]), (90, 51));
/// # Ok::<(), hashmap_mem::Full<u32, i16>>(())
/// ```
pub enum Entry<'a, D: Declared> {
    /// The key is present.
    Occupied(OccupiedEntry<'a, D>),
    /// The key is not present.
    Vacant(VacantEntry<'a, D>),
}

/// The entry of a key that is present.
// Invariant: `base` is T1 and T2, borrowed exclusively for `'a`; `slot` is occupied, and `probe` is that of its key.
pub struct OccupiedEntry<'a, D: Declared> {
    base: *mut u8,
    slot: SlotIndex,
    probe: Probe,
    borrow: PhantomData<&'a mut (D::Key, D::Value)>,
}

/// The entry of a key that is not present yet.
// Invariant: `base` is T1 and T2, borrowed exclusively for `'a`; `key` is not present, and `probe` is that of `key`.
pub struct VacantEntry<'a, D: Declared> {
    base: *mut u8,
    key: D::Key,
    probe: Probe,
    borrow: PhantomData<&'a mut (D::Key, D::Value)>,
}

// SAFETY: an exclusive borrow of keys and values.
unsafe impl<D: Declared<Key: Send, Value: Send>> Send for OccupiedEntry<'_, D> {}
// SAFETY: shared, it gives out shared references.
unsafe impl<D: Declared<Key: Sync, Value: Sync>> Sync for OccupiedEntry<'_, D> {}
// SAFETY: an exclusive borrow of keys and values.
unsafe impl<D: Declared<Key: Send, Value: Send>> Send for VacantEntry<'_, D> {}
// SAFETY: shared, it gives out shared references.
unsafe impl<D: Declared<Key: Sync, Value: Sync>> Sync for VacantEntry<'_, D> {}

impl<D: Declared, const SIZE: usize> Map<D, SIZE> {
    /// The entry of a key. The key is looked up here; the methods of the entry decide what is done with it.
    ///
    /// ```
    /// use hashmap_mem::hashmap_layout;
    ///
    /// hashmap_layout! {
    ///     struct Letters { key: u8, value: u32, entries: 26 }
    /// }
    ///
    /// let mut letters = Letters::new();
    /// for letter in b"mississippi" {
    ///     *letters.entry(*letter).or_insert(0)? += 1;
    /// }
    /// assert_eq!(letters[&b's'], 4);
    /// # Ok::<(), hashmap_mem::Full<u8, u32>>(())
    /// ```
    #[inline]
    pub fn entry(&mut self, key: D::Key) -> Entry<'_, D> {
        let base = self.base_mut();
        // SAFETY: T1.
        let (slot, probe) = unsafe {
            let probe = Typed::<D>::probe(base, &key);
            (Typed::<D>::find(base, &key, probe), probe)
        };
        match slot {
            Some(slot) => Entry::Occupied(OccupiedEntry { base, slot, probe, borrow: PhantomData }),
            None => Entry::Vacant(VacantEntry { base, key, probe, borrow: PhantomData }),
        }
    }
}

impl<'a, D: Declared> Entry<'a, D> {
    /// The key.
    #[must_use]
    pub fn key(&self) -> &D::Key {
        match self {
            Self::Occupied(entry) => entry.key(),
            Self::Vacant(entry) => entry.key(),
        }
    }

    /// Changes the value if the key is present.
    #[must_use]
    pub fn and_modify(mut self, change: impl FnOnce(&mut D::Value)) -> Self {
        if let Self::Occupied(entry) = &mut self {
            change(entry.get_mut());
        }
        self
    }

    /// The value, inserted if the key is not present.
    ///
    /// # Errors
    ///
    /// [`Full`] where the key is not present and the map holds all the entries it was declared for.
    #[inline]
    pub fn or_insert(self, value: D::Value) -> Result<&'a mut D::Value, Full<D::Key, D::Value>> {
        self.or_insert_with(|| value)
    }

    /// Like [`or_insert`](Self::or_insert); the value is made only if it is needed.
    ///
    /// # Errors
    ///
    /// [`Full`] where the key is not present and the map holds all the entries it was declared for.
    #[inline]
    pub fn or_insert_with(self, value: impl FnOnce() -> D::Value) -> Result<&'a mut D::Value, Full<D::Key, D::Value>> {
        match self {
            Self::Occupied(entry) => Ok(entry.into_mut()),
            Self::Vacant(entry) => entry.insert(value()),
        }
    }

    /// Like [`or_insert_with`](Self::or_insert_with); the value is made from the key.
    ///
    /// # Errors
    ///
    /// [`Full`] where the key is not present and the map holds all the entries it was declared for.
    #[inline]
    pub fn or_insert_with_key(
        self,
        value: impl FnOnce(&D::Key) -> D::Value,
    ) -> Result<&'a mut D::Value, Full<D::Key, D::Value>> {
        match self {
            Self::Occupied(entry) => Ok(entry.into_mut()),
            Self::Vacant(entry) => {
                let value = value(entry.key());
                entry.insert(value)
            }
        }
    }

    /// Sets the value, whether or not the key is present, and gives the entry, which is occupied now.
    ///
    /// # Errors
    ///
    /// [`Full`] where the key is not present and the map holds all the entries it was declared for.
    #[inline]
    pub fn insert_entry(self, value: D::Value) -> Result<OccupiedEntry<'a, D>, Full<D::Key, D::Value>> {
        match self {
            Self::Occupied(mut entry) => {
                entry.insert(value);
                Ok(entry)
            }
            Self::Vacant(entry) => entry.insert_entry(value),
        }
    }

    /// Like [`or_insert`](Self::or_insert) with the default value.
    ///
    /// # Errors
    ///
    /// [`Full`] where the key is not present and the map holds all the entries it was declared for.
    #[inline]
    pub fn or_default(self) -> Result<&'a mut D::Value, Full<D::Key, D::Value>>
    where
        D::Value: Default,
    {
        self.or_insert_with(D::Value::default)
    }
}

impl<'a, D: Declared> OccupiedEntry<'a, D> {
    /// The key.
    #[must_use]
    pub fn key(&self) -> &D::Key {
        // SAFETY: the invariant of the entry.
        unsafe { &*Typed::<D>::key_ptr(self.base, self.slot) }
    }

    /// The value.
    #[must_use]
    pub fn get(&self) -> &D::Value {
        // SAFETY: the invariant of the entry.
        unsafe { &*Typed::<D>::value_ptr(self.base, self.slot) }
    }

    /// The value, to change it.
    #[must_use]
    pub fn get_mut(&mut self) -> &mut D::Value {
        // SAFETY: the invariant of the entry.
        unsafe { &mut *Typed::<D>::value_mut_ptr(self.base, self.slot) }
    }

    /// The value, for as long as the map is borrowed.
    #[must_use]
    pub fn into_mut(self) -> &'a mut D::Value {
        // SAFETY: the invariant of the entry, which ends here.
        unsafe { &mut *Typed::<D>::value_mut_ptr(self.base, self.slot) }
    }

    /// Sets the value, and gives back the one before.
    pub fn insert(&mut self, value: D::Value) -> D::Value {
        core::mem::replace(self.get_mut(), value)
    }

    /// Removes the entry, and gives back its value.
    #[must_use]
    pub fn remove(self) -> D::Value {
        self.remove_entry().1
    }

    /// Removes the entry, and gives back its key and value.
    #[must_use]
    pub fn remove_entry(self) -> (D::Key, D::Value) {
        // SAFETY: the invariant of the entry, which ends here.
        unsafe { Typed::<D>::take(self.base, self.slot, self.probe) }
    }
}

impl<'a, D: Declared> VacantEntry<'a, D> {
    /// The key.
    #[must_use]
    pub fn key(&self) -> &D::Key {
        &self.key
    }

    /// The key, given back.
    #[must_use]
    pub fn into_key(self) -> D::Key {
        self.key
    }

    /// Inserts the key with a value.
    ///
    /// # Errors
    ///
    /// [`Full`], with key and value, where the map holds all the entries it was declared for.
    #[inline]
    pub fn insert(self, value: D::Value) -> Result<&'a mut D::Value, Full<D::Key, D::Value>> {
        Ok(self.insert_entry(value)?.into_mut())
    }

    /// Like [`insert`](Self::insert); gives the entry, which is occupied now.
    ///
    /// # Errors
    ///
    /// [`Full`], with key and value, where the map holds all the entries it was declared for.
    #[inline]
    pub fn insert_entry(self, value: D::Value) -> Result<OccupiedEntry<'a, D>, Full<D::Key, D::Value>> {
        let Self { base, key, probe, borrow } = self;
        // SAFETY: the invariant of the entry, which ends here; a slot that was taken now holds this value, and is
        // occupied by this key.
        unsafe {
            match Typed::<D>::find_or_reserve(base, &key, probe) {
                Reservation::Found(slot) | Reservation::New(slot) => {
                    Typed::<D>::value_mut_ptr(base, slot).write(value);
                    Ok(OccupiedEntry { base, slot, probe, borrow })
                }
                Reservation::Full => Err(Full { key, value }),
            }
        }
    }
}

impl<D: Declared> core::fmt::Debug for Entry<'_, D>
where
    for<'v> &'v D::Key: core::fmt::Debug,
    for<'v> &'v D::Value: core::fmt::Debug,
{
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Occupied(entry) => entry.fmt(f),
            Self::Vacant(entry) => entry.fmt(f),
        }
    }
}

impl<D: Declared> core::fmt::Debug for OccupiedEntry<'_, D>
where
    for<'v> &'v D::Key: core::fmt::Debug,
    for<'v> &'v D::Value: core::fmt::Debug,
{
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("OccupiedEntry").field("key", &self.key()).field("value", &self.get()).finish()
    }
}

impl<D: Declared> core::fmt::Debug for VacantEntry<'_, D>
where
    for<'v> &'v D::Key: core::fmt::Debug,
{
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("VacantEntry").field(&self.key()).finish()
    }
}
