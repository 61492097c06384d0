//! Iterators over a typed map: entries in the order of their slots, which says nothing about keys or insertions.
//!
//! They know a map's address and how many entries are left; the walk itself is the core's.
#![expect(unsafe_code, reason = "references into a map's bytes")]

use crate::raw::CountedWalk;
use crate::typed::Typed;
use crate::typed::declared::Declared;
use crate::typed::map::Map;
use core::iter::FusedIterator;
use core::marker::PhantomData;

/// Shared references to the entries of a map: [`Map::iter`].
pub struct Iter<'a, D: Declared> {
    base: *const u8,
    /// Made for the layout that `D` declares.
    walk: CountedWalk,
    borrow: PhantomData<&'a (D::Key, D::Value)>,
}

/// References to the keys and exclusive ones to the values of a map: [`Map::iter_mut`].
pub struct IterMut<'a, D: Declared> {
    base: *mut u8,
    /// Made for the layout that `D` declares.
    walk: CountedWalk,
    borrow: PhantomData<(&'a D::Key, &'a mut D::Value)>,
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

impl<'a, D: Declared> Iterator for Iter<'a, D> {
    type Item = (&'a D::Key, &'a D::Value);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        // SAFETY: T1, T2: the map is borrowed for 'a, and its occupied slots are valid.
        unsafe {
            let slot = self.walk.next(&Typed::<D>::LAYOUT, self.base)?;
            Some((&*Typed::<D>::key_ptr(self.base, slot), &*Typed::<D>::value_ptr(self.base, slot)))
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.walk.left(&Typed::<D>::LAYOUT) as usize;
        (left, Some(left))
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
        let left = self.walk.left(&Typed::<D>::LAYOUT) as usize;
        (left, Some(left))
    }
}

impl<D: Declared> ExactSizeIterator for Iter<'_, D> {}
impl<D: Declared> ExactSizeIterator for IterMut<'_, D> {}
impl<D: Declared> FusedIterator for Iter<'_, D> {}
impl<D: Declared> FusedIterator for IterMut<'_, D> {}

impl<D: Declared> core::fmt::Debug for Iter<'_, D>
where
    for<'v> &'v D::Key: core::fmt::Debug,
    for<'v> &'v D::Value: core::fmt::Debug,
{
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_map().entries(self.clone()).finish()
    }
}

impl<D: Declared> core::fmt::Debug for IterMut<'_, D> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("IterMut").field("left", &self.walk.left(&Typed::<D>::LAYOUT)).finish_non_exhaustive()
    }
}

impl<D: Declared, const SIZE: usize> Map<D, SIZE> {
    /// All entries, in the order of their slots. Costs a read of control bytes for every eight slots in the group
    /// layout, or for every slot in the others, and a visit to every entry.
    #[inline]
    #[must_use]
    pub fn iter(&self) -> Iter<'_, D> {
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

    /// All keys, in the order of their slots.
    #[inline]
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &D::Key> + Clone + use<'_, D, SIZE> {
        self.iter().map(|(key, _)| key)
    }

    /// All values, in the order of their slots.
    #[inline]
    pub fn values(&self) -> impl ExactSizeIterator<Item = &D::Value> + Clone + use<'_, D, SIZE> {
        self.iter().map(|(_, value)| value)
    }

    /// Like [`values`](Self::values), to change them.
    #[inline]
    pub fn values_mut(&mut self) -> impl ExactSizeIterator<Item = &mut D::Value> + use<'_, D, SIZE> {
        self.iter_mut().map(|(_, value)| value)
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
