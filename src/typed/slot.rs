//! Slots that a program remembers: where the entry of a key was found once, to look there again.
//!
//! It knows slots by their numbers and compares keys; it does not search.
#![expect(unsafe_code, reason = "keys and values lie in bytes")]

use crate::layout::slot::SlotIndex;
use crate::typed::Typed;
use crate::typed::declared::Declared;
use crate::typed::map::Map;
use core::marker::PhantomData;
use core::num::NonZeroU32;

/// A slot in the maps of one declaration, by its number: where the entry of a key was found, to be remembered by code
/// that meets the key again, such as an instruction with a constant key.
///
/// [`Map::find_slot`] searches; [`Map::get_in_slot`] looks there again, which is one comparison instead of a search: on
/// x86-64 0.6 ns in place of 1.3 ns (bucket) or 2.0 ns (group), as `cargo bench --bench slots` in `benches/` prints. A
/// slot stays good while its entry stays there, whatever else is inserted or removed, and in a copy of the map too;
/// where the entry is gone, or lies elsewhere since [`compact`](Map::compact), it is not found, and nothing worse. So a
/// slot needs no generation, no lifetime and no notice when the map changes; FORMAT.md says why. `Option<Slot<_>>`
/// takes four bytes.
///
/// ```
/// use hashmap_mem::{Slot, hashmap_layout};
///
/// hashmap_layout! {
///     struct Health { key: u32, value: i16, entries: 100 }
/// }
///
/// /// An instruction that reads the value of a constant key.
/// struct Load { key: u32, remembered: Option<Slot<Health>> }
///
/// impl Load {
///     fn run(&mut self, health: &Health) -> Option<i16> {
///         if let Some(slot) = self.remembered && let Some(value) = health.get_in_slot(slot, &self.key) {
///             return Some(*value);
///         }
///         self.remembered = health.find_slot(&self.key);
///         health.get(&self.key).copied()
///     }
/// }
///
/// let health = Health::from_entries([(7, 55)]);
/// let mut load = Load { key: 7, remembered: None };
/// assert_eq!((load.run(&health), load.run(&health)), (Some(55), Some(55)));
/// ```
// Invariant: `plus_one - 1` is the number of a slot of the layout that `D` declares.
pub struct Slot<D: ?Sized> {
    plus_one: NonZeroU32,
    map: PhantomData<fn() -> D>,
}

impl<D: Declared> Slot<D> {
    /// The slot of this number; `None` where the maps have none. Numbers are those of
    /// [`MapLayout::offset_of_value`](crate::MapLayout::offset_of_value) and [`find_slot`](crate::find_slot).
    #[inline]
    #[must_use]
    pub const fn new(number: u32) -> Option<Self> {
        if number >= Typed::<D>::LAYOUT.slot_count {
            return None;
        }
        match NonZeroU32::new(number.wrapping_add(1)) {
            Some(plus_one) => Some(Self { plus_one, map: PhantomData }),
            None => None,
        }
    }

    /// Its number, from 0.
    #[inline]
    #[must_use]
    pub const fn number(self) -> u32 {
        self.plus_one.get() - 1
    }

    #[inline(always)]
    const fn index(self) -> SlotIndex {
        SlotIndex::of_number(self.number())
    }
}

impl<D: Declared, const SIZE: usize> Map<D, SIZE> {
    /// The slot that the entry of a key lies in, to be remembered: see [`Slot`]. Costs as much as [`get`](Self::get).
    #[inline]
    #[must_use]
    pub const fn find_slot(&self, key: &D::Key) -> Option<Slot<D>> {
        // SAFETY: T1.
        match unsafe { Typed::<D>::find(self.as_ptr(), key, Typed::<D>::probe(self.as_ptr(), key)) } {
            Some(slot) => Slot::new(slot.number()),
            None => None,
        }
    }

    /// Like [`get`](Self::get), but looks in one slot only, which [`find_slot`](Self::find_slot) gave once: `None`
    /// where the entry of the key does not lie there, whether it is elsewhere or nowhere.
    #[inline]
    #[must_use]
    pub const fn get_in_slot(&self, slot: Slot<D>, key: &D::Key) -> Option<&D::Value> {
        let base = self.as_ptr();
        // SAFETY: T1, T2, and I3 by the invariant of `Slot`; the reference borrows `self` (T3).
        unsafe {
            match Typed::<D>::lies_in_slot(base, slot.index(), key) {
                true => Some(&*Typed::<D>::value_ptr(base, slot.index())),
                false => None,
            }
        }
    }

    /// Like [`get_in_slot`](Self::get_in_slot), to change the value.
    #[inline]
    #[must_use]
    pub const fn get_mut_in_slot(&mut self, slot: Slot<D>, key: &D::Key) -> Option<&mut D::Value> {
        let base = self.base_mut();
        // SAFETY: T1, T2, and I3 by the invariant of `Slot`; the reference borrows `self` exclusively (T3).
        unsafe {
            match Typed::<D>::lies_in_slot(base, slot.index(), key) {
                true => Some(&mut *Typed::<D>::value_mut_ptr(base, slot.index())),
                false => None,
            }
        }
    }
}

impl<D: ?Sized> Clone for Slot<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: ?Sized> Copy for Slot<D> {}

impl<D: ?Sized> PartialEq for Slot<D> {
    fn eq(&self, other: &Self) -> bool {
        self.plus_one == other.plus_one
    }
}

impl<D: ?Sized> Eq for Slot<D> {}

impl<D: ?Sized> core::fmt::Debug for Slot<D> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Slot({})", self.plus_one.get() - 1)
    }
}
