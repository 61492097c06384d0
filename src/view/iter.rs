//! Iterators over views: entries as slices of bytes, in the order of their slots.
//!
//! They know a layout and a slice; the walk itself is the core's.
#![expect(unsafe_code, reason = "exclusive references into one slice")]

use super::{MapMut, MapRef};
use crate::layout::MapLayout;
use crate::layout::slot::SlotIndex;
use crate::raw::source::SourcedLayout;
use crate::raw::{self, CountedWalk, check};
use core::fmt::{self, Debug, Formatter};
use core::iter::FusedIterator;
use core::marker::PhantomData;

/// The entries of a view, as keys and values: [`MapRef::iter`].
// Invariant: that of `MapRef`. There is a walk where there is a layout, and it was made for it.
#[derive(Clone)]
pub struct ViewIter<'a> {
    bytes: &'a [u8],
    walk: Option<(MapLayout, CountedWalk)>,
}

/// The entries of a view, as keys, and values to be changed: [`MapMut::iter_mut`].
// Invariant: `base` is I1, borrowed exclusively for `'a`, and I2 with the layout, for which the walk was made.
pub struct ViewIterMut<'a> {
    base: *mut u8,
    walk: Option<(MapLayout, CountedWalk)>,
    borrow: PhantomData<&'a mut [u8]>,
}

// SAFETY: an exclusive borrow of bytes.
unsafe impl Send for ViewIterMut<'_> {}
// SAFETY: shared, it gives out nothing: its `Debug` shows a number.
unsafe impl Sync for ViewIterMut<'_> {}

fn left(walk: Option<&(MapLayout, CountedWalk)>) -> usize {
    walk.map_or(0, |(l, walk)| walk.left(l) as usize)
}

impl<'a> Iterator for ViewIter<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (l, walk) = self.walk.as_mut()?;
        // SAFETY: I1, I2.
        let slot = unsafe { walk.next(l, self.bytes.as_ptr()) }?;
        Some((check::part(self.bytes, check::key_range(l, slot)), check::part(self.bytes, check::value_range(l, slot))))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = left(self.walk.as_ref());
        (left, Some(left))
    }
}

impl<'a> ViewIterMut<'a> {
    fn next_in_slot(&mut self) -> Option<(SlotIndex, &'a [u8], &'a mut [u8])> {
        let (l, walk) = self.walk.as_mut()?;
        // SAFETY: I1, I2; key and value of a slot lie in the block (I3) and do not overlap (I2), and a walk gives each
        // slot once, so that no byte is given out twice. The bytes are initialised, as they were a slice.
        unsafe {
            let slot = walk.next(l, self.base)?;
            Some((
                slot,
                core::slice::from_raw_parts(self.base.add(l.key_at(slot)), l.key_size()),
                core::slice::from_raw_parts_mut(self.base.add(l.value_at(slot)), l.value_size()),
            ))
        }
    }
}

impl<'a> Iterator for ViewIterMut<'a> {
    type Item = (&'a [u8], &'a mut [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        self.next_in_slot().map(|(_, key, value)| (key, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = left(self.walk.as_ref());
        (left, Some(left))
    }
}

impl ExactSizeIterator for ViewIter<'_> {}
impl ExactSizeIterator for ViewIterMut<'_> {}
impl FusedIterator for ViewIter<'_> {}
impl FusedIterator for ViewIterMut<'_> {}

impl Debug for ViewIter<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.clone()).finish()
    }
}

impl Debug for ViewIterMut<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViewIterMut").field("left", &self.len()).finish_non_exhaustive()
    }
}

impl<'a> MapRef<'a> {
    /// All entries as key and value, in the order of their slots. Costs a read of control bytes for every eight slots
    /// in the group layout, or for every slot in the others, and a visit to every entry.
    #[must_use]
    pub fn iter(&self) -> ViewIter<'a> {
        // SAFETY: I1, I2.
        let walk = self.layout.map(|l| (l, unsafe { CountedWalk::new(&l, self.bytes.as_ptr()) }));
        ViewIter { bytes: self.bytes, walk }
    }
}

impl MapMut<'_> {
    /// All entries as key and value, in the order of their slots. Costs as much as [`MapRef::iter`].
    #[must_use]
    pub fn iter(&self) -> ViewIter<'_> {
        self.as_ref().iter()
    }

    /// Like [`iter`](Self::iter), to change values.
    #[must_use]
    pub fn iter_mut(&mut self) -> ViewIterMut<'_> {
        let base = self.bytes.as_mut_ptr();
        // SAFETY: I1, I2.
        let walk = self.layout.map(|l| (l, unsafe { CountedWalk::new(&l, base) }));
        ViewIterMut { base, walk, borrow: PhantomData }
    }

    /// Keeps the entries for which `keep` is true and removes the others. Costs a walk as [`iter`](Self::iter), and a
    /// removal for every entry that is not kept.
    pub fn retain(&mut self, mut keep: impl FnMut(&[u8], &mut [u8]) -> bool) {
        let mut entries = self.iter_mut();
        let base = entries.base;
        while let Some((slot, key, value)) = entries.next_in_slot() {
            let Some((l, _)) = &entries.walk else { return };
            if !keep(key, value) {
                // SAFETY: I1, I2; the walk gave this slot, the references into it have ended, and only it is emptied.
                unsafe { raw::erase(&SourcedLayout::from_header(l), base, raw::probe_of(l, base, slot), slot) };
            }
        }
    }
}
