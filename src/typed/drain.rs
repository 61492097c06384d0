//! Iterators that take entries out of a typed map, in the order of their slots: all of them, or those that are chosen.
//!
//! They know a map's address and how many entries are left; the walk itself is the core's.
#![expect(unsafe_code, reason = "entries leave a map's bytes")]

use crate::raw::{self, CountedWalk};
use crate::typed::Typed;
use crate::typed::declared::Declared;
use crate::typed::iter::exactly;
use crate::typed::map::Map;
use core::fmt::{self, Debug, Formatter};
use core::iter::FusedIterator;
use core::marker::PhantomData;

/// All entries of a map, which is empty afterwards: [`Map::drain`].
///
/// ```
/// use hashmap_mem::hashmap_layout;
///
/// hashmap_layout! {
///     struct Health { key: u32, value: i16, entries: 2 }
/// }
///
/// let mut health = Health::from_entries([(1, 100), (2, 80)]);
/// assert_eq!(health.drain().map(|(_, value)| value).sum::<i16>(), 180);
/// assert!(health.is_empty());
/// ```
// Invariant: `base` is T1 and T2, borrowed exclusively for `'a`.
pub struct Drain<'a, D: Declared> {
    base: *mut u8,
    /// Made for the layout that `D` declares.
    walk: CountedWalk,
    borrow: PhantomData<&'a mut (D::Key, D::Value)>,
}

/// The entries of a map that a condition chooses, each removed when it is given: [`Map::extract_if`].
// Invariant: `base` is T1 and T2, borrowed exclusively for `'a`.
pub struct ExtractIf<'a, D: Declared, F> {
    base: *mut u8,
    /// Made for the layout that `D` declares.
    walk: CountedWalk,
    chosen: F,
    borrow: PhantomData<&'a mut (D::Key, D::Value)>,
}

// SAFETY: an exclusive borrow of keys and values.
unsafe impl<D: Declared<Key: Send, Value: Send>> Send for Drain<'_, D> {}
// SAFETY: shared, it gives out nothing: its `Debug` shows a number.
unsafe impl<D: Declared<Key: Sync, Value: Sync>> Sync for Drain<'_, D> {}
// SAFETY: an exclusive borrow of keys and values, and a condition.
unsafe impl<D: Declared<Key: Send, Value: Send>, F: Send> Send for ExtractIf<'_, D, F> {}
// SAFETY: shared, it gives out nothing: its `Debug` shows a number.
unsafe impl<D: Declared<Key: Sync, Value: Sync>, F: Sync> Sync for ExtractIf<'_, D, F> {}

impl<D: Declared, const SIZE: usize> Map<D, SIZE> {
    /// Takes all entries out, in the order of their slots. When the iterator is dropped the map is empty, and its bytes
    /// are those that [`clear`](Self::clear) leaves, wherever the iteration had come to. Where the iterator is leaked
    /// (`mem::forget`) no entry has left the map.
    ///
    /// Costs one walk, as [`iter`](Self::iter), and a [`clear`](Self::clear).
    ///
    /// ```
    /// use hashmap_mem::hashmap_layout;
    ///
    /// hashmap_layout! {
    ///     struct Events { key: u32, value: u16, entries: 10 }
    /// }
    ///
    /// let mut events = Events::from_entries([(7, 1), (9, 2)]);
    /// assert_eq!(events.drain().map(|(_, kind)| kind).sum::<u16>(), 3);
    /// assert!(events.is_empty());
    /// ```
    #[inline]
    pub fn drain(&mut self) -> Drain<'_, D> {
        let base = self.base_mut();
        // SAFETY: T1.
        Drain { base, walk: unsafe { CountedWalk::new(&Self::LAYOUT, base) }, borrow: PhantomData }
    }

    /// Takes out the entries for which `chosen` is true, one when the iterator is asked for it, in the order of their
    /// slots. Entries that were not asked for stay, whether the iterator is dropped or leaked, or `chosen` panics.
    ///
    /// Costs one walk, as [`iter`](Self::iter), and a removal for every entry that is taken. With `|_, _| true` it is a
    /// cursor that takes as many entries as are wanted, and leaves the others:
    ///
    /// ```
    /// use hashmap_mem::hashmap_layout;
    ///
    /// hashmap_layout! {
    ///     struct Jobs { key: u32, value: u16, entries: 10 }
    /// }
    ///
    /// let mut jobs = Jobs::from_entries([(1, 10), (2, 25), (3, 10)]);
    /// let urgent: Vec<u32> = jobs.extract_if(|_, minutes| *minutes > 20).map(|(job, _)| job).collect();
    /// assert_eq!((urgent, jobs.len()), (vec![2], 2));
    /// let next = jobs.extract_if(|_, _| true).next();
    /// assert_eq!((next.is_some(), jobs.len()), (true, 1));
    /// ```
    #[inline]
    pub fn extract_if<F>(&mut self, chosen: F) -> ExtractIf<'_, D, F>
    where
        F: FnMut(&D::Key, &mut D::Value) -> bool,
    {
        let base = self.base_mut();
        // SAFETY: T1.
        ExtractIf { base, walk: unsafe { CountedWalk::new(&Self::LAYOUT, base) }, chosen, borrow: PhantomData }
    }
}

impl<D: Declared> Iterator for Drain<'_, D> {
    type Item = (D::Key, D::Value);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        // SAFETY: T1, T2: the occupied slots are valid, and keys and values are `Copy`.
        unsafe {
            let slot = self.walk.next(&Typed::<D>::LAYOUT, self.base)?;
            Some((*Typed::<D>::key_ptr(self.base, slot), *Typed::<D>::value_ptr(self.base, slot)))
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        exactly(self.walk.left(&Typed::<D>::LAYOUT))
    }
}

impl<D: Declared> ExactSizeIterator for Drain<'_, D> {}
impl<D: Declared> FusedIterator for Drain<'_, D> {}

impl<D: Declared> Drop for Drain<'_, D> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: T1; no slot is occupied afterwards: T2.
        unsafe { raw::clear(&Typed::<D>::LAYOUT, self.base) }
    }
}

impl<D: Declared, F: FnMut(&D::Key, &mut D::Value) -> bool> Iterator for ExtractIf<'_, D, F> {
    type Item = (D::Key, D::Value);

    fn next(&mut self) -> Option<Self::Item> {
        let base = self.base;
        // SAFETY: T1, T2; the references end before the entry is taken; the walk gives each slot once, and only the
        // slot it gave is emptied.
        unsafe {
            while let Some(slot) = self.walk.next(&Typed::<D>::LAYOUT, base) {
                let key = &*Typed::<D>::key_ptr(base, slot);
                if (self.chosen)(key, &mut *Typed::<D>::value_mut_ptr(base, slot)) {
                    return Some(Typed::<D>::take(base, slot, raw::probe_of(&Typed::<D>::LAYOUT, base, slot)));
                }
            }
        }
        None
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, exactly(self.walk.left(&Typed::<D>::LAYOUT)).1)
    }
}

impl<D: Declared, F: FnMut(&D::Key, &mut D::Value) -> bool> FusedIterator for ExtractIf<'_, D, F> {}

impl<D: Declared> Debug for Drain<'_, D> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drain").field("left", &self.walk.left(&Typed::<D>::LAYOUT)).finish_non_exhaustive()
    }
}

impl<D: Declared, F> Debug for ExtractIf<'_, D, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExtractIf").field("left", &self.walk.left(&Typed::<D>::LAYOUT)).finish_non_exhaustive()
    }
}
