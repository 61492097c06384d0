//! The maps of the machine: the five map instructions as calls of views of hashmap-mem.
//!
//! A map lies anywhere in the machine's heap, and a program may have written anything over its bytes. So every
//! instruction opens the map afresh: the header must be one of a map for the key and value of this machine, and its
//! block must lie in the heap. `MapMut::from_header` checks that in a few nanoseconds, whatever the map's size, and a
//! damaged map gives wrong answers at worst.
//!
//! An instruction with a constant key remembers in which slot it found the key last ([`Remembered`]), and looks there
//! first: that is one comparison, where a search hashes 24 bytes.
//!
//! This module knows maps as bytes; it does not know registers, instructions or what the words mean.

use hashmap_mem::{Kind, LayoutError, MapLayout, MapMut, MapSpec, SlotCount};

/// Bytes of a key: a text that is filled up with zero bytes.
pub(crate) const KEY_SIZE: usize = 24;
/// Bytes, and alignment, of a value: one word of the machine.
const VALUE_SIZE: usize = 4;

/// A key, copied out of the heap.
pub(crate) type Key = [u8; KEY_SIZE];

/// The slot in which an instruction found its key last.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Remembered(u32);

impl Remembered {
    /// None: no map has a slot of this number.
    pub(crate) const NOTHING: Self = Self(u32::MAX);
}

/// The layout of a map of this many entries: sizes and offsets as typed Rust computes them for
/// `key: [u8; 24], value: u32, layout: bucket` with the next power of two as the number of slots.
pub(crate) fn layout(limit: u16) -> Result<MapLayout, LayoutError> {
    let spec = MapSpec::new(KEY_SIZE, 1, VALUE_SIZE, VALUE_SIZE, limit.into());
    spec.kind(Kind::Bucket).slots(SlotCount::NextPowerOfTwo).layout()
}

/// Makes an empty map at the beginning of `heap`, which is the machine's heap from the map's address on.
pub(crate) fn make(heap: &mut [u8], limit: u16) -> Result<(), String> {
    let (layout, room) = (layout(limit).map_err(|error| error.to_string())?, heap.len());
    match MapMut::init(heap, &layout) {
        Ok(_) => Ok(()),
        Err(_) => Err(format!("a map of {} bytes, and only {room} bytes of heap", layout.size())),
    }
}

/// A map in the heap, for the keys and values of this machine.
pub(crate) struct MapBlock<'h> {
    map: MapMut<'h>,
    layout: MapLayout,
}

impl<'h> MapBlock<'h> {
    /// Takes the map that lies at the beginning of `heap`, if there is one.
    pub(crate) fn open(heap: &'h mut [u8]) -> Result<Self, String> {
        let map = MapMut::from_header(heap).map_err(|error| {
            format!("no map lies there ({error}): did `map-init` make it, and nothing write over it?")
        })?;
        let Some(layout) = map.as_ref().layout().copied() else {
            return Err("no map lies there: did `map-init` make it?".into());
        };
        match (layout.key_size(), layout.value_size()) {
            (KEY_SIZE, VALUE_SIZE) => Ok(Self { map, layout }),
            (key, value) => Err(format!("a map of {key} to {value} bytes, {KEY_SIZE} to {VALUE_SIZE} expected")),
        }
    }

    /// Where the value of a key lies in the block, if it lies in the slot that is remembered.
    pub(crate) fn lookup_again(&self, key: &Key, Remembered(slot): Remembered) -> Option<usize> {
        self.map.as_ref().get_in_slot(slot, key).map(|_| self.layout.offset_of_value(slot))
    }

    /// Where the value of a key lies in the block; a new one is zero. `None`: the key is new and the map full.
    pub(crate) fn get_or_reserve(&mut self, key: &Key) -> Option<(usize, Remembered)> {
        self.map.get_or_reserve(key).ok()?;
        self.lookup(key)
    }

    /// Where the value of a key lies in the block.
    pub(crate) fn lookup(&mut self, key: &Key) -> Option<(usize, Remembered)> {
        let slot = self.map.as_ref().find_slot(key)?;
        Some((self.layout.offset_of_value(slot), Remembered(slot)))
    }

    /// Removes a key; whether it was there.
    pub(crate) fn remove(&mut self, key: &Key) -> bool {
        self.map.remove(key)
    }

    /// The first entry whose slot is not below `from`: where its key lies in the block, and the slot's number.
    pub(crate) fn next(&self, from: u32) -> Option<(usize, u32)> {
        let (slot, ..) = self.map.as_ref().next_entry(from)?;
        Some((self.layout.offset_of_key(slot), slot))
    }
}
