//! Iterators over a typed map: entries in the order of their slots, which says nothing about keys or insertions. Those
//! that remove entries are in `drain`.
//!
//! They know a map's address and how many entries are left; the walk itself is the core's.
#![expect(unsafe_code, reason = "references into a map's bytes")]

use crate::raw::CountedWalk;
use crate::typed::Typed;
use crate::typed::declared::Declared;
use crate::typed::map::Map;
use crate::typed::storage::Storage;
use core::fmt::{self, Debug, Formatter};
use core::iter::FusedIterator;
use core::marker::PhantomData;

/// Shared references to the entries of a map: [`Map::iter`].
// Invariant: `base` is T1 and T2, borrowed for `'a`.
pub struct Iter<'a, D: Declared> {
    base: *const u8,
    /// Made for the layout that `D` declares.
    walk: CountedWalk,
    borrow: PhantomData<&'a (D::Key, D::Value)>,
}

/// References to the keys and exclusive ones to the values of a map: [`Map::iter_mut`].
// Invariant: `base` is T1 and T2, borrowed exclusively for `'a`.
pub struct IterMut<'a, D: Declared> {
    base: *mut u8,
    /// Made for the layout that `D` declares.
    walk: CountedWalk,
    borrow: PhantomData<(&'a D::Key, &'a mut D::Value)>,
}

/// The entries of a map, which it owns: `into_iter` of a map by value.
#[derive(Clone)]
pub struct IntoIter<M: Storage> {
    map: M,
    /// Made for the layout of `M`.
    walk: CountedWalk,
}

type KeyOf<M> = <<M as Storage>::Declaration as Declared>::Key;
type ValueOf<M> = <<M as Storage>::Declaration as Declared>::Value;

impl<M: Storage> IntoIter<M> {
    /// For `hashmap_layout!`: the iterator over a map that is moved into it.
    #[doc(hidden)]
    #[inline]
    pub fn of(map: M) -> Self {
        // SAFETY: a storage is a map and nothing else, by its contract: T1.
        let walk = unsafe { CountedWalk::new(&Typed::<M::Declaration>::LAYOUT, (&raw const map).cast()) };
        Self { map, walk }
    }

    /// What is left, by reference.
    fn rest(&self) -> Iter<'_, M::Declaration> {
        Iter { base: (&raw const self.map).cast(), walk: self.walk, borrow: PhantomData }
    }
}

// SAFETY: an `Iter` is shared references to keys and values, an `IterMut` exclusive ones to values.
unsafe impl<D: Declared<Key: Sync, Value: Sync>> Send for Iter<'_, D> {}
// SAFETY: a shared `Iter` can be cloned, and the clone gives out shared references.
unsafe impl<D: Declared<Key: Sync, Value: Sync>> Sync for Iter<'_, D> {}
// SAFETY: as above.
unsafe impl<D: Declared<Key: Sync, Value: Send>> Send for IterMut<'_, D> {}
// SAFETY: a shared `IterMut` gives out nothing: it cannot be cloned, and its `Debug` shows a number.
unsafe impl<D: Declared<Key: Sync, Value: Sync>> Sync for IterMut<'_, D> {}

impl<D: Declared> Clone for Iter<'_, D> {
    fn clone(&self) -> Self {
        Self { base: self.base, walk: self.walk, borrow: PhantomData }
    }
}

impl<'a, D: Declared> Iter<'a, D> {
    /// Like `Iterator::next`, in a `const fn` too: `while let Some((key, value)) = iter.next()`.
    #[inline]
    pub const fn next(&mut self) -> Option<(&'a D::Key, &'a D::Value)> {
        // SAFETY: T1, T2: the map is borrowed for 'a, and its occupied slots are valid.
        unsafe {
            match self.walk.next(&Typed::<D>::LAYOUT, self.base) {
                Some(slot) => Some((&*Typed::<D>::key_ptr(self.base, slot), &*Typed::<D>::value_ptr(self.base, slot))),
                None => None,
            }
        }
    }
}

impl<'a, D: Declared> Iterator for Iter<'a, D> {
    type Item = (&'a D::Key, &'a D::Value);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        Iter::next(self)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        exactly(self.walk.left(&Typed::<D>::LAYOUT))
    }
}

impl<'a, D: Declared> Iterator for IterMut<'a, D> {
    type Item = (&'a D::Key, &'a mut D::Value);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        // SAFETY: T1, T2: the map is borrowed exclusively for 'a; a walk gives each slot once, so that no value is
        // given out twice (T3).
        unsafe {
            let slot = self.walk.next(&Typed::<D>::LAYOUT, self.base)?;
            Some((&*Typed::<D>::key_ptr(self.base, slot), &mut *Typed::<D>::value_mut_ptr(self.base, slot)))
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        exactly(self.walk.left(&Typed::<D>::LAYOUT))
    }
}

impl<M: Storage> Iterator for IntoIter<M> {
    type Item = (KeyOf<M>, ValueOf<M>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let base = (&raw const self.map).cast();
        // SAFETY: T1, T2, as a storage is a map and nothing else; keys and values are `Copy`.
        unsafe {
            let slot = self.walk.next(&Typed::<M::Declaration>::LAYOUT, base)?;
            Some((*Typed::<M::Declaration>::key_ptr(base, slot), *Typed::<M::Declaration>::value_ptr(base, slot)))
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        exactly(self.walk.left(&Typed::<M::Declaration>::LAYOUT))
    }
}

/// The size hint of an iterator that has so many items left.
pub(crate) const fn exactly(left: u32) -> (usize, Option<usize>) {
    (left as usize, Some(left as usize))
}

impl<D: Declared> ExactSizeIterator for Iter<'_, D> {}
impl<D: Declared> ExactSizeIterator for IterMut<'_, D> {}
impl<M: Storage> ExactSizeIterator for IntoIter<M> {}
impl<D: Declared> FusedIterator for Iter<'_, D> {}
impl<D: Declared> FusedIterator for IterMut<'_, D> {}
impl<M: Storage> FusedIterator for IntoIter<M> {}

impl<D: Declared> Debug for Iter<'_, D>
where
    for<'v> &'v D::Key: Debug,
    for<'v> &'v D::Value: Debug,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.clone()).finish()
    }
}

impl<D: Declared> Debug for IterMut<'_, D> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("IterMut").field("left", &self.walk.left(&Typed::<D>::LAYOUT)).finish_non_exhaustive()
    }
}

impl<M: Storage> Debug for IntoIter<M>
where
    KeyOf<M>: Debug,
    ValueOf<M>: Debug,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.rest()).finish()
    }
}

/// The keys of a map: [`Map::keys`].
pub struct Keys<'a, D: Declared>(Iter<'a, D>);

/// The values of a map: [`Map::values`].
pub struct Values<'a, D: Declared>(Iter<'a, D>);

/// The values of a map, to change them: [`Map::values_mut`].
pub struct ValuesMut<'a, D: Declared>(IterMut<'a, D>);

/// The keys of a map, which it owns: [`Map::into_keys`].
pub struct IntoKeys<M: Storage>(IntoIter<M>);

/// The values of a map, which it owns: [`Map::into_values`].
pub struct IntoValues<M: Storage>(IntoIter<M>);

/// An iterator over one half of the entries that another one gives.
macro_rules! half {
    ($name:ident<$($generic:tt),*> [$($parameters:tt)*] => $item:ty, |$key:tt, $value:tt| $half:ident) => {
        impl<$($parameters)*> Iterator for $name<$($generic),*> {
            type Item = $item;

            #[inline]
            fn next(&mut self) -> Option<Self::Item> {
                self.0.next().map(|($key, $value)| $half)
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.0.size_hint()
            }
        }

        impl<$($parameters)*> ExactSizeIterator for $name<$($generic),*> {}
        impl<$($parameters)*> FusedIterator for $name<$($generic),*> {}
    };
}

half! { Keys<'a, D> ['a, D: Declared] => &'a D::Key, |key, _| key }
half! { Values<'a, D> ['a, D: Declared] => &'a D::Value, |_, value| value }
half! { ValuesMut<'a, D> ['a, D: Declared] => &'a mut D::Value, |_, value| value }
half! { IntoKeys<M> [M: Storage] => KeyOf<M>, |key, _| key }
half! { IntoValues<M> [M: Storage] => ValueOf<M>, |_, value| value }

/// `Clone`, and `Debug` as a list of what is left.
macro_rules! clone_and_debug {
    ($name:ident<$($generic:tt),*> [$($parameters:tt)*] $part:ty) => {
        impl<$($parameters)*> Clone for $name<$($generic),*> {
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl<$($parameters)*> Debug for $name<$($generic),*>
        where
            $part: Debug,
        {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                f.debug_list().entries(self.clone()).finish()
            }
        }
    };
}

clone_and_debug! { Keys<'a, D> ['a, D: Declared] D::Key }
clone_and_debug! { Values<'a, D> ['a, D: Declared] D::Value }
clone_and_debug! { IntoKeys<M> [M: Storage + Clone] KeyOf<M> }
clone_and_debug! { IntoValues<M> [M: Storage + Clone] ValueOf<M> }

impl<M: Storage> IntoKeys<M> {
    /// For `hashmap_layout!`: the iterator over a map that is moved into it.
    #[doc(hidden)]
    #[inline]
    pub fn of(map: M) -> Self {
        Self(IntoIter::of(map))
    }
}

impl<M: Storage> IntoValues<M> {
    /// For `hashmap_layout!`: the iterator over a map that is moved into it.
    #[doc(hidden)]
    #[inline]
    pub fn of(map: M) -> Self {
        Self(IntoIter::of(map))
    }
}

impl<D: Declared> Debug for ValuesMut<'_, D> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValuesMut").field("left", &self.len()).finish_non_exhaustive()
    }
}

impl<D: Declared, const SIZE: usize> Map<D, SIZE> {
    /// All entries, in the order of their slots. Costs a read of control bytes for every eight slots in the group
    /// layout, or for every slot in the others, and a visit to every entry.
    ///
    /// Every iterator begins at the first slot. So a loop that takes the first entry, removes it and asks for the first
    /// one again costs the square of the slots: [`drain`](Self::drain) and [`extract_if`](Self::extract_if) take
    /// entries one after the other at the cost of one walk.
    ///
    /// `const`, as the iterator's own `next` is:
    ///
    /// ```
    /// use hashmap_mem::hashmap_layout;
    ///
    /// hashmap_layout! {
    ///     struct Prices { key: u32, value: u16, entries: 10 }
    /// }
    ///
    /// static PRICES: Prices = Prices::from_entries([(1, 100), (2, 80)]);
    /// const DEAREST: u16 = {
    ///     let (mut dearest, mut prices) = (0, PRICES.iter());
    ///     while let Some((_, price)) = prices.next() {
    ///         dearest = if *price > dearest { *price } else { dearest };
    ///     }
    ///     dearest
    /// };
    /// assert_eq!(DEAREST, 100);
    /// ```
    #[inline]
    #[must_use]
    pub const fn iter(&self) -> Iter<'_, D> {
        let base = self.as_ptr();
        // SAFETY: T1.
        Iter { base, walk: unsafe { CountedWalk::new(&Self::LAYOUT, base) }, borrow: PhantomData }
    }

    /// Like [`iter`](Self::iter), to change values.
    #[inline]
    #[must_use]
    pub fn iter_mut(&mut self) -> IterMut<'_, D> {
        let base = self.base_mut();
        // SAFETY: T1.
        IterMut { base, walk: unsafe { CountedWalk::new(&Self::LAYOUT, base) }, borrow: PhantomData }
    }

    /// All keys, in the order of their slots. Costs as much as [`iter`](Self::iter).
    #[inline]
    #[must_use]
    pub fn keys(&self) -> Keys<'_, D> {
        Keys(self.iter())
    }

    /// All values, in the order of their slots. Costs as much as [`iter`](Self::iter).
    #[inline]
    #[must_use]
    pub fn values(&self) -> Values<'_, D> {
        Values(self.iter())
    }

    /// Like [`values`](Self::values), to change them.
    #[inline]
    #[must_use]
    pub fn values_mut(&mut self) -> ValuesMut<'_, D> {
        ValuesMut(self.iter_mut())
    }

    /// All keys, in the order of their slots, from a map that is moved into the iterator: a copy of the block on the
    /// stack. [`keys`](Self::keys) and [`drain`](Self::drain) leave a large map where it lies.
    #[inline]
    #[must_use]
    pub fn into_keys(self) -> IntoKeys<Self> {
        IntoKeys::of(self)
    }

    /// Like [`into_keys`](Self::into_keys), with the values.
    #[inline]
    #[must_use]
    pub fn into_values(self) -> IntoValues<Self> {
        IntoValues::of(self)
    }
}

impl<'a, D: Declared, const SIZE: usize> IntoIterator for &'a Map<D, SIZE> {
    type Item = (&'a D::Key, &'a D::Value);
    type IntoIter = Iter<'a, D>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, D: Declared, const SIZE: usize> IntoIterator for &'a mut Map<D, SIZE> {
    type Item = (&'a D::Key, &'a mut D::Value);
    type IntoIter = IterMut<'a, D>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

/// The map is moved into the iterator: a copy of the block on the stack. [`drain`](Map::drain) leaves a large map where
/// it lies.
impl<D: Declared, const SIZE: usize> IntoIterator for Map<D, SIZE> {
    type Item = (D::Key, D::Value);
    type IntoIter = IntoIter<Self>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        IntoIter::of(self)
    }
}
