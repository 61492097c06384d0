//! The maps of the machine: the five map instructions as calls of the runtime API of hashmap-mem.
//!
//! A map lies anywhere in the machine's heap, and a program may have written anything over its bytes. So every
//! instruction opens the map afresh: the header must be one that `init` could have written, for the key and value of
//! this machine, and its block must lie in the heap. That costs a few comparisons; the library's safe `MapMut` checks
//! every entry as well, which is what a host wants and an instruction cannot afford.
//!
//! This module knows maps as bytes; it does not know registers, instructions or what the words mean.
#![expect(
    unsafe_code,
    reason = "the runtime API takes addresses: only this file hands out addresses of the machine's heap"
)]

use hashmap_mem::{KeySize, LayoutError, MapInit, MapLayout, find_next_valid_entry, init, try_layout};

/// Bytes of a key: a text that is filled up with zero bytes. The map instructions are made for this one size, so that
/// the library can compare and hash with constants; everything else it reads from the header.
const KEY: u32 = 24;
/// [`KEY`], for sizes of Rust.
pub(crate) const KEY_SIZE: usize = KEY as usize;
/// Bytes, and alignment, of a value: one word of the machine.
const VALUE: u8 = 4;
const VALUE_SIZE: usize = VALUE as usize;

/// A key, copied out of the heap, so that it cannot overlap the map that it goes into.
pub(crate) type Key = [u8; KEY_SIZE];

/// What `init` is told for a map of this many entries: sizes and offsets as typed Rust computes them for
/// `key: [u8; 24], value: u32, layout: bucket` with the next power of two as the number of slots.
pub(crate) fn config(limit: u16) -> Result<MapInit, LayoutError> {
    try_layout(KEY, 1, u32::from(VALUE), VALUE, limit).map(|(_, config)| config)
}

/// Makes an empty map at the beginning of `heap`, which is the machine's heap from the map's address on.
pub(crate) fn make(heap: &mut [u8], limit: u16) -> Result<(), String> {
    let config = config(limit).map_err(|error| error.to_string())?;
    let block = block(heap, config.total_size as usize)?;
    // SAFETY: the block is writable and has the size that the library computed for this very configuration.
    unsafe { init(block.as_mut_ptr(), &config) }
    Ok(())
}

fn block(heap: &mut [u8], size: usize) -> Result<&mut [u8], String> {
    let room = heap.len();
    heap.get_mut(..size).ok_or_else(|| format!("a map of {size} bytes, and only {room} bytes of heap"))
}

/// A map in the heap.
///
/// # Invariants
///
/// - **M1** `bytes` has exactly the size of the layout that the header in it says.
/// - **M2** `MapLayout::of_block` accepted that header: control bytes and slots lie inside that size, and the library's
///   calls do not leave it, whatever lies behind the header.
/// - **M3** Keys have `KEY_SIZE` bytes, values `VALUE_SIZE`.
#[derive(Debug)]
pub(crate) struct MapBlock<'h> {
    bytes: &'h mut [u8],
}

impl<'h> MapBlock<'h> {
    /// Takes the map that lies at the beginning of `heap`, if there is one.
    pub(crate) fn open(heap: &'h mut [u8]) -> Result<Self, String> {
        let layout = match MapLayout::of_block(heap) {
            Ok(Some(layout)) => layout,
            Ok(None) => return Err("no map lies there: did `map-init` make it?".into()),
            Err(error) => {
                return Err(format!("no map lies there ({error}): did `map-init` make it, and nothing write over it?"));
            }
        };
        match (layout.key_size(), layout.value_size()) {
            (KEY_SIZE, VALUE_SIZE) => Ok(Self { bytes: block(heap, layout.size())? }),
            (key, value) => Err(format!("a map of {key} to {value} bytes, {KEY_SIZE} to {VALUE_SIZE} expected")),
        }
    }

    /// Where the value of a key lies in the block; a new one is zero. `None`: the key is new and the map full.
    pub(crate) fn get_or_reserve(&mut self, key: &Key) -> Option<usize> {
        // SAFETY: M1 and M2, writable; M3, and the key has `KEY_SIZE` initialised bytes, outside the block.
        let value = unsafe { KeySize::<KEY>::get_or_reserve_entry(self.bytes.as_mut_ptr(), key.as_ptr()) };
        self.offset(value)
    }

    /// Where the value of a key lies in the block.
    pub(crate) fn lookup(&mut self, key: &Key) -> Option<usize> {
        // SAFETY: M1 and M2; M3, and the key has `KEY_SIZE` initialised bytes.
        let value = unsafe { KeySize::<KEY>::lookup(self.bytes.as_mut_ptr(), key.as_ptr()) };
        self.offset(value)
    }

    /// Removes a key; whether it was there.
    pub(crate) fn remove(&mut self, key: &Key) -> bool {
        // SAFETY: M1 and M2, writable; M3, and the key has `KEY_SIZE` initialised bytes.
        unsafe { KeySize::<KEY>::remove(self.bytes.as_mut_ptr(), key.as_ptr()) }
    }

    /// The first entry whose slot is not below `from`: where its key lies in the block, and the slot's number.
    pub(crate) fn next(&mut self, from: u16) -> Option<(usize, u16)> {
        // SAFETY: M1 and M2.
        let (key, _, slot) = unsafe { find_next_valid_entry(self.bytes.as_mut_ptr(), from) };
        self.offset(key).map(|key| (key, slot))
    }

    /// Bytes from the start of the block to what the library pointed at, `None` for null.
    fn offset(&self, found: *const u8) -> Option<usize> {
        (!found.is_null()).then(|| found.addr() - self.bytes.as_ptr().addr())
    }
}
