//! Std's traits for a map, and [`FixedMap`], the trait of all specialised maps.
//!
//! It knows the methods of [`Map`]; it does not know how they work.

use crate::layout::MapLayout;
use crate::typed::declared::{Declared, Key, Value};
use crate::typed::drain::{Drain, ExtractIf};
use crate::typed::entry::Entry;
use crate::typed::guard::TableError;
use crate::typed::iter::{Iter, IterMut, Keys, Values, ValuesMut};
use crate::typed::map::{ExtendError, Full, Map, TryInsertError};
use core::fmt::{self, Debug};
use core::ops::{DerefMut, Index};

impl<D: Declared, const SIZE: usize> Default for Map<D, SIZE> {
    /// An empty map. Std's `Box::default` makes it on the stack in a debug build;
    /// [`Storage::new_boxed`](crate::Storage) does not.
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

// The bounds are on references, because `hashmap_layout!` repeats them: in an expansion, a bound on the user's own type
// that does not hold is an error unless it names a lifetime.
impl<D: Declared, const SIZE: usize> Debug for Map<D, SIZE>
where
    for<'a> &'a D::Key: Debug,
    for<'a> &'a D::Value: Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

/// Maps are equal if they hold the same entries, whatever their slots.
impl<D: Declared, const SIZE: usize> PartialEq for Map<D, SIZE>
where
    for<'a> &'a D::Value: PartialEq,
{
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key).is_some_and(|its| value == its))
    }
}

impl<D: Declared, const SIZE: usize> Eq for Map<D, SIZE> where for<'a> &'a D::Value: Eq {}

/// Like [`Map::try_from_entries`]: a key that stands twice is an error.
impl<D: Declared, const SIZE: usize, const M: usize> TryFrom<[(D::Key, D::Value); M]> for Map<D, SIZE> {
    type Error = TableError;

    fn try_from(entries: [(D::Key, D::Value); M]) -> Result<Self, Self::Error> {
        Self::try_from_entries(entries)
    }
}

/// # Panics
///
/// If the key is not present.
impl<D: Declared, const SIZE: usize> Index<&D::Key> for Map<D, SIZE> {
    type Output = D::Value;

    #[inline]
    #[track_caller]
    fn index(&self, key: &D::Key) -> &D::Value {
        self.get(key).expect("no entry found for key")
    }
}

/// Code that is generic over specialised maps: implemented for all that dereferences to a [`Map`], as every
/// [`hashmap_layout!`](crate::hashmap_layout) struct does.
///
/// ```
/// use hashmap_mem::{FixedMap, hashmap_layout};
///
/// hashmap_layout! {
///     struct Health { key: u32, value: i16, entries: 100 }
/// }
/// hashmap_layout! {
///     struct Armour { key: u32, value: i16, entries: 7, layout: bucket }
/// }
///
/// fn hit(points: &mut impl FixedMap<Key = u32, Value = i16>, who: u32) -> bool {
///     points.get_mut(&who).map(|left| *left -= 1).is_some()
/// }
///
/// let mut armour = Armour::from_entries([(1, 9)]);
/// assert!(hit(&mut armour, 1) && armour[&1] == 8);
/// assert!(!hit(&mut Health::new(), 1));
/// ```
///
/// There is no `dyn FixedMap`: iterators and entries have the declaration in their types, as every offset is a constant
/// in their code, so that two maps of the same keys and values share no such type. For maps that are known at run time
/// only, there are the views [`MapRef`](crate::MapRef) and [`MapMut`](crate::MapMut).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no map",
    label = "not a struct of `hashmap_layout!`",
    note = "declare it: `hashmap_layout! {{ struct {Self} {{ key: u32, value: i16, entries: 100 }} }}`"
)]
pub trait FixedMap {
    /// The type of the keys.
    type Key: Key<Self::Declaration>;
    /// The type of the values.
    type Value: Value<Self::Declaration>;
    /// What the map was declared with.
    type Declaration: Declared<Key = Self::Key, Value = Self::Value>;
    /// Every offset, size and count of the map.
    const LAYOUT: MapLayout;

    /// Like [`Map::get`].
    fn get(&self, key: &Self::Key) -> Option<&Self::Value>;
    /// Like [`Map::get_mut`].
    fn get_mut(&mut self, key: &Self::Key) -> Option<&mut Self::Value>;
    /// Like [`Map::get_key_value`].
    fn get_key_value(&self, key: &Self::Key) -> Option<(&Self::Key, &Self::Value)>;
    /// Like [`Map::get_disjoint_mut`].
    ///
    /// # Panics
    ///
    /// If two of the keys are equal and present.
    fn get_disjoint_mut<const N: usize>(&mut self, keys: [&Self::Key; N]) -> [Option<&mut Self::Value>; N];
    /// Like [`Map::contains_key`].
    fn contains_key(&self, key: &Self::Key) -> bool;
    /// Like [`Map::insert`].
    ///
    /// # Errors
    ///
    /// [`Full`] where the key is new and the map holds all the entries it was declared for.
    fn insert(
        &mut self,
        key: Self::Key,
        value: Self::Value,
    ) -> Result<Option<Self::Value>, Full<Self::Key, Self::Value>>;
    /// Like [`Map::try_insert`].
    ///
    /// # Errors
    ///
    /// [`TryInsertError`] where the key is present, or new and the map full.
    fn try_insert(
        &mut self,
        key: Self::Key,
        value: Self::Value,
    ) -> Result<&mut Self::Value, TryInsertError<Self::Key, Self::Value>>;
    /// Like [`Map::remove`].
    fn remove(&mut self, key: &Self::Key) -> Option<Self::Value>;
    /// Like [`Map::remove_entry`].
    fn remove_entry(&mut self, key: &Self::Key) -> Option<(Self::Key, Self::Value)>;
    /// Like [`Map::entry`].
    fn entry(&mut self, key: Self::Key) -> Entry<'_, Self::Declaration>;
    /// Like [`Map::iter`].
    fn iter(&self) -> Iter<'_, Self::Declaration>;
    /// Like [`Map::iter_mut`].
    fn iter_mut(&mut self) -> IterMut<'_, Self::Declaration>;
    /// Like [`Map::keys`].
    fn keys(&self) -> Keys<'_, Self::Declaration>;
    /// Like [`Map::values`].
    fn values(&self) -> Values<'_, Self::Declaration>;
    /// Like [`Map::values_mut`].
    fn values_mut(&mut self) -> ValuesMut<'_, Self::Declaration>;
    /// Like [`Map::drain`].
    fn drain(&mut self) -> Drain<'_, Self::Declaration>;
    /// Like [`Map::extract_if`].
    fn extract_if<F>(&mut self, chosen: F) -> ExtractIf<'_, Self::Declaration, F>
    where
        F: FnMut(&Self::Key, &mut Self::Value) -> bool;
    /// Like [`Map::retain`].
    fn retain(&mut self, keep: impl FnMut(&Self::Key, &mut Self::Value) -> bool);
    /// Like [`Map::try_extend`].
    ///
    /// # Errors
    ///
    /// [`ExtendError`], with the entry that did not fit and the rest of the iterator.
    fn try_extend<I: IntoIterator<Item = (Self::Key, Self::Value)>>(
        &mut self,
        entries: I,
    ) -> Result<(), ExtendError<Self::Key, Self::Value, I::IntoIter>>;
    /// Like [`Map::clear`].
    fn clear(&mut self);
    /// Like [`Map::compact`].
    fn compact(&mut self);
    /// Like [`Map::len`].
    fn len(&self) -> usize;
    /// Like [`Map::is_empty`].
    fn is_empty(&self) -> bool;
    /// Like [`Map::is_full`].
    fn is_full(&self) -> bool;
    /// Like [`Map::capacity`].
    fn capacity(&self) -> usize;
}

#[diagnostic::do_not_recommend]
impl<T, D: Declared, const SIZE: usize> FixedMap for T
where
    T: DerefMut<Target = Map<D, SIZE>>,
{
    type Key = D::Key;
    type Value = D::Value;
    type Declaration = D;
    const LAYOUT: MapLayout = Map::<D, SIZE>::LAYOUT;

    #[inline]
    fn get(&self, key: &Self::Key) -> Option<&Self::Value> {
        (**self).get(key)
    }
    #[inline]
    fn get_mut(&mut self, key: &Self::Key) -> Option<&mut Self::Value> {
        (**self).get_mut(key)
    }
    #[inline]
    fn get_key_value(&self, key: &Self::Key) -> Option<(&Self::Key, &Self::Value)> {
        (**self).get_key_value(key)
    }
    #[inline]
    fn get_disjoint_mut<const N: usize>(&mut self, keys: [&Self::Key; N]) -> [Option<&mut Self::Value>; N] {
        (**self).get_disjoint_mut(keys)
    }
    #[inline]
    fn contains_key(&self, key: &Self::Key) -> bool {
        (**self).contains_key(key)
    }
    #[inline]
    fn insert(
        &mut self,
        key: Self::Key,
        value: Self::Value,
    ) -> Result<Option<Self::Value>, Full<Self::Key, Self::Value>> {
        (**self).insert(key, value)
    }
    #[inline]
    fn try_insert(
        &mut self,
        key: Self::Key,
        value: Self::Value,
    ) -> Result<&mut Self::Value, TryInsertError<Self::Key, Self::Value>> {
        (**self).try_insert(key, value)
    }
    #[inline]
    fn remove(&mut self, key: &Self::Key) -> Option<Self::Value> {
        (**self).remove(key)
    }
    #[inline]
    fn remove_entry(&mut self, key: &Self::Key) -> Option<(Self::Key, Self::Value)> {
        (**self).remove_entry(key)
    }
    #[inline]
    fn entry(&mut self, key: Self::Key) -> Entry<'_, Self::Declaration> {
        (**self).entry(key)
    }
    #[inline]
    fn iter(&self) -> Iter<'_, Self::Declaration> {
        (**self).iter()
    }
    #[inline]
    fn iter_mut(&mut self) -> IterMut<'_, Self::Declaration> {
        (**self).iter_mut()
    }
    #[inline]
    fn keys(&self) -> Keys<'_, Self::Declaration> {
        (**self).keys()
    }
    #[inline]
    fn values(&self) -> Values<'_, Self::Declaration> {
        (**self).values()
    }
    #[inline]
    fn values_mut(&mut self) -> ValuesMut<'_, Self::Declaration> {
        (**self).values_mut()
    }
    #[inline]
    fn drain(&mut self) -> Drain<'_, Self::Declaration> {
        (**self).drain()
    }
    #[inline]
    fn extract_if<F>(&mut self, chosen: F) -> ExtractIf<'_, Self::Declaration, F>
    where
        F: FnMut(&Self::Key, &mut Self::Value) -> bool,
    {
        (**self).extract_if(chosen)
    }
    #[inline]
    fn retain(&mut self, keep: impl FnMut(&Self::Key, &mut Self::Value) -> bool) {
        (**self).retain(keep);
    }
    #[inline]
    fn try_extend<I: IntoIterator<Item = (Self::Key, Self::Value)>>(
        &mut self,
        entries: I,
    ) -> Result<(), ExtendError<Self::Key, Self::Value, I::IntoIter>> {
        (**self).try_extend(entries)
    }
    #[inline]
    fn clear(&mut self) {
        (**self).clear();
    }
    #[inline]
    fn compact(&mut self) {
        (**self).compact();
    }
    #[inline]
    fn len(&self) -> usize {
        (**self).len()
    }
    #[inline]
    fn is_empty(&self) -> bool {
        (**self).is_empty()
    }
    #[inline]
    fn is_full(&self) -> bool {
        (**self).is_full()
    }
    #[inline]
    fn capacity(&self) -> usize {
        (**self).capacity()
    }
}
