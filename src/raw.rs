//! The map itself: a few functions over a block of bytes, in which all doors meet.
//!
//! They are `const fn`s, inlined wherever they are called: a layout that is a constant there leaves no trace of itself,
//! and the compiler's own evaluator, which runs the same code, refuses undefined behaviour.
//!
//! ```text
//! find             home window, and only if somebody passed it: along the path, until a window that nobody passed
//! find_or_reserve  the same, or else the first vacancy on the path; one pass more for every window before it
//! erase            one pass less for every window before the slot; slot and control byte vacant and zero
//! clear            everything behind the header zero
//! next, Walk       occupied slots in the order of their numbers
//! compact          places all entries anew, as if they had come one after the other: in a file of its own
//! ```
//!
//! This module knows control bytes, keys as bytes and the entry count; it does not know types, or who calls.
//!
//! # Invariants of a map
//!
//! - **I1 block**: `base` is valid for reading and (for `*mut`) writing `l.size()` bytes, all initialised but for
//!   padding inside values, and it is a multiple of `l.align()`.
//! - **I2 layout**: `l` has at least `kind.width()` slots, in the group layout a multiple of 4; its header, control bytes,
//!   pass counts and slots lie inside `l.size()`, which is below 2^32, and no two overlap.
//! - **I3 slots**: the number of a [`Slot`] handed in is below `l.slots()`. A `window` handed in is at most
//!   `l.slots() - kind.width()`, as home and path of every [`Probe`] of this layout and the windows of a [`Walk`] are; the
//!   one in a [`Slot`] need not be.
//! - **I4 keys**: `key` is valid for reading `l.key_size()` initialised bytes, and a multiple of `l.key_align`. Where a key
//!   is inserted, it lies outside the block, or inside an entry.
//! - **I5 known**: `L::LAYOUT` is none, or it is `l`.
//!
//! Memory safety rests on these five alone: *any* content of the block is safe, and every walk ends. What the map means
//! rests on the content too:
//!
//! - **C1** a lane is occupied exactly where an entry lies; vacant slots are zero.
//! - **C2** a pass count is the number of times that present keys lie beyond a window of it on their paths, or sticky.
//! - **C3** every key lies on its own path, under its own tag, once.
//! - **C4** the count in the header is the number of entries, and at most `l.entries()`.
#![expect(unsafe_code, reason = "raw memory")]

use crate::layout::format::Kind;
use crate::layout::{MapLayout, Slot};
use crate::raw::control::{Control, Lane, Lanes};
use crate::raw::hash::Probe;
use core::num::NonZeroU32;

mod access;
pub(crate) mod bytes;
pub(crate) mod check;
mod compact;
pub(crate) mod control;
pub(crate) mod hash;
pub(crate) mod header;
pub(crate) use access::{control, key_place, passes, value_place};
pub(crate) use compact::compact;

use access::{occupy, set_passes, unpassed, vacant_unpassed, vacate};

/// Zero where the key of a slot is this one.
///
/// # Safety
///
/// - I1 to I5.
#[inline(always)]
const unsafe fn key_difference<L: Known>(l: &MapLayout, base: *const u8, slot: Slot, key: *const u8) -> u64 {
    // SAFETY: key bytes are initialised in every slot, vacant or not (I1: they have no padding); a key lies at a
    // multiple of `key_align` from a base that is one of `align`, which is no less.
    unsafe { bytes::difference(key_place::<L>(l, base.cast_mut(), slot), key, l.slot.key_size, l.key_align) }
}

/// The slot of a key in one window.
///
/// # Safety
///
/// - I1 to I5; `control` is that of the window.
#[inline(always)]
const unsafe fn find_in<L: Known>(
    l: &MapLayout,
    base: *const u8,
    key: *const u8,
    window: u32,
    control: Control,
    tag: u8,
) -> Option<Slot> {
    let kind = l.format.kind;
    if kind.width() == 1 {
        let slot = Slot { window, lane: Lane::FIRST };
        let vacant = control.vacant(kind).bits();
        if cfg!(target_pointer_width = "32") && vacant != 0 {
            // a microcontroller foresees no branch: two take fewer instructions than what makes one of them
            return None;
        }
        // else the key is compared whether or not the slot is occupied: one branch for both, which a miss foresees
        // SAFETY: I1 to I4.
        let differ = unsafe { key_difference::<L>(l, base, slot, key) };
        return if differ | vacant == 0 { Some(slot) } else { None };
    }
    let mut lanes = control.candidates(kind, tag);
    while let Some(lane) = lanes.first() {
        let slot = Slot { window, lane };
        // SAFETY: I1 to I4; a lane of the window is a slot of it (I3).
        if unsafe { key_difference::<L>(l, base, slot, key) } == 0 {
            return Some(slot);
        }
        lanes = lanes.but_first();
    }
    None
}

/// The layout of a caller who knows it as a constant. Code for walks beyond the home window, which are rare, is then
/// shared by all operations of that layout, out of line, on machines whose flash is counted.
pub(crate) trait Known {
    /// `None` for a layout that was read from a header.
    const LAYOUT: Option<MapLayout>;

    /// Whether the only window of a map is one of eight, on a processor that writes it as one word.
    const ONE_WINDOW: bool = match Self::LAYOUT {
        Some(l) => l.slots == l.format.kind.width() && size_of::<usize>() == 8,
        None => false,
    };

    /// Whether [`MapLayout::eighths_to`] is the shorter way to a slot.
    const IN_EIGHTHS: bool = match Self::LAYOUT {
        Some(l) => matches!(l.format.kind, Kind::Group) && size_of::<usize>() == 8,
        None => false,
    };
}

/// No constant: the layout is what was read.
pub(crate) enum Unknown {}

impl Known for Unknown {
    const LAYOUT: Option<MapLayout> = None;
}

/// A slot in one register, and zero free to say that there is none: its number and one.
type Packed = NonZeroU32;

#[inline(always)]
const fn pack(slot: Slot) -> Packed {
    // SAFETY: one more is not zero: a slot takes at least a byte of at most 4 GiB, and so does the header (I2).
    unsafe { NonZeroU32::new_unchecked(slot.number().wrapping_add(1)) }
}

#[inline(always)]
const fn unpack(packed: Packed) -> Slot {
    Slot::of_number(packed.get() - 1)
}

/// Defines a function for the walk beyond home that, where the layout is a constant, exists once for that layout. It
/// takes the hash instead of the probe, in two halves: with two addresses that fills the registers for arguments, and
/// the upper half of a 32-bit hash, which nobody reads, takes none.
macro_rules! beyond {
    ($(#[$doc:meta])* fn $name:ident / $outlined:ident
        ($l:ident, $base:ident: $pointer:ty, $probe:ident $(, $arg:ident: $type:ty)*) $(-> $result:ty)? $body:block) => {
        $(#[$doc])*
        #[inline(always)]
        const unsafe fn $name<L: Known>($l: &MapLayout, $base: $pointer, $probe: Probe $(, $arg: $type)*) $(-> $result)? {
            // SAFETY: the same contract; a constant layout is the layout (I5).
            unsafe {
                if L::LAYOUT.is_some() {
                    let hash = $probe.to_final();
                    #[expect(clippy::cast_possible_truncation, reason = "the lower half")]
                    return $outlined::<L>($base $(, $arg)*, hash as u32, (hash >> 32) as u32);
                }
            }
            $body
        }

        /// # Safety
        ///
        /// - As for the function of the same name, and `L::LAYOUT` is the map's.
        #[cfg_attr(target_pointer_width = "32", cold, inline(never))]
        #[cfg_attr(not(target_pointer_width = "32"), inline(always))]
        const unsafe fn $outlined<L: Known>($base: $pointer $(, $arg: $type)*, low: u32, high: u32) $(-> $result)? {
            let Some($l) = &L::LAYOUT else {
                unreachable!()
            };
            let $probe = Probe::of_final($l, (high as u64) << 32 | low as u64);
            $body
        }
    };
}

beyond! {
/// Goes on with a search that the home window did not settle.
///
/// # Safety
///
/// - I1, I2, I4, I5; `probe` was made of this key and this layout.
fn find_beyond / find_beyond_out_of_line (l, base: *const u8, probe, key: *const u8) -> Option<Packed> {
    // SAFETY: I1, I2, I4; windows of a path are I3.
    unsafe {
        let mut path = probe.beyond_home(l);
        while let Some(window) = path.next() {
            let control = control(l, base, window);
            if let Some(slot) = find_in::<L>(l, base, key, window, control, probe.tag) {
                return Some(pack(slot));
            }
            if unpassed(l, base, window, control) {
                return None;
            }
        }
        None
    }
}
}

/// Looks a key up.
///
/// # Safety
///
/// - I1, I2, I4; `probe` was made of this key and this layout; I5.
#[inline(always)]
pub(crate) const unsafe fn find<L: Known>(
    l: &MapLayout,
    base: *const u8,
    key: *const u8,
    probe: Probe,
) -> Option<Slot> {
    // SAFETY: I1, I2, I4; home is I3.
    unsafe {
        let home = control(l, base, probe.home);
        let found = find_in::<L>(l, base, key, probe.home, home, probe.tag);
        if found.is_some() || unpassed(l, base, probe.home, home) {
            return found;
        }
        match find_beyond::<L>(l, base, probe, key) {
            Some(found) => Some(unpack(found)),
            None => None,
        }
    }
}

/// What became of a key that was to be found or else given a slot.
pub(crate) enum Place {
    /// It was there.
    Found(Slot),
    /// It has a slot now; the value's bytes are zero.
    New(Slot),
    /// The map holds all the entries it was declared for; nothing changed.
    Full,
}

/// Finds a key, or takes a slot for it: control, passes, key bytes, count, and the header where a map may be without.
///
/// # Safety
///
/// - I1, I2, I4; `probe` was made of this key and this layout; I5.
#[inline(always)]
pub(crate) const unsafe fn find_or_reserve<L: Known>(
    l: &MapLayout,
    base: *mut u8,
    key: *const u8,
    probe: Probe,
) -> Place {
    // SAFETY: I1, I2, I4; home and the lanes of its window are I3.
    unsafe {
        let home = control(l, base, probe.home);
        if let Some(slot) = find_in::<L>(l, base, key, probe.home, home, probe.tag) {
            return Place::Found(slot);
        }
        if let Some(lane) = vacant_unpassed(l, base, probe.home, home) {
            let count = header::count(l, base);
            if count >= l.entries {
                return Place::Full;
            }
            if L::LAYOUT.is_some() && count == 0 {
                // a typed map may be without, and is so only while it is empty
                header::write(l, base);
            }
            let slot = Slot { window: probe.home, lane };
            occupy::<L>(l, base, slot, home, probe.tag);
            write_key::<L>(l, base, key, slot, count);
            return Place::New(slot);
        }
        // something was inserted once, so the header is in place: it stays, even where a count is sticky and nobody is left
        if !unpassed(l, base, probe.home, home)
            && let Some(found) = find_beyond::<L>(l, base, probe, key)
        {
            return Place::Found(unpack(found));
        }
        let count = header::count(l, base);
        if count >= l.entries {
            return Place::Full;
        }
        let Some(vacant) = reserve_beyond::<L>(l, base, probe) else {
            return Place::Full;
        };
        let slot = unpack(vacant);
        write_key::<L>(l, base, key, slot, count);
        Place::New(slot)
    }
}

beyond! {
/// Takes the first vacancy on the path, from home on, and counts the key in at every window before it. `None` only in a
/// damaged map, which stays as it was but for counts that became sticky.
///
/// # Safety
///
/// - I1, I2, I5; `probe` was made for this layout.
fn reserve_beyond / reserve_beyond_out_of_line (l, base: *mut u8, probe) -> Option<Packed> {
    let kind = l.format.kind;
    // SAFETY: I1, I2; home, the windows of a path and their lanes are I3.
    unsafe {
        let mut window = probe.home;
        let mut path = probe.beyond_home(l);
        loop {
            let control = control(l, base, window);
            if let Some(lane) = control.vacant(kind).first() {
                let slot = Slot { window, lane };
                occupy::<L>(l, base, slot, control, probe.tag);
                return Some(pack(slot));
            }
            set_passes(l, base, window, passes(l, base, window).pass(kind));
            match path.next() {
                Some(next) => window = next,
                None => {
                    // no vacancy, whatever the count says
                    count_out::<L>(l, base, probe, l.slots);
                    return None;
                }
            }
        }
    }
}
}

/// Writes a new entry's key and count.
///
/// # Safety
///
/// - I1 to I5.
#[inline(always)]
const unsafe fn write_key<L: Known>(l: &MapLayout, base: *mut u8, key: *const u8, slot: Slot, count: u32) {
    // SAFETY: I1 to I5; a key does not overlap the slot it is copied to (I4), which was vacant.
    unsafe {
        bytes::copy(key, key_place::<L>(l, base, slot), l.key_size(), l.key_align);
        header::set_count(l, base, count + 1);
    }
}

/// Counts a key in (`passed`) or out at every window on its path before one with the slot `until`, which does not lie in
/// home.
///
/// # Safety
///
/// - I1, I2; `probe` was made for this layout.
#[inline(always)]
const unsafe fn count_passes(l: &MapLayout, base: *mut u8, probe: Probe, until: u32, passed: bool) {
    let kind = l.format.kind;
    let until = Slot::of_number(until);
    let mut window = probe.home;
    let mut path = probe.beyond_home(l);
    loop {
        // SAFETY: I1, I2; home and the windows of a path are I3.
        unsafe {
            let count = passes(l, base, window);
            set_passes(l, base, window, if passed { count.pass(kind) } else { count.unpass(kind) });
        }
        match path.next() {
            Some(next) if !until.lies_in(next, kind) => window = next,
            _ => return,
        }
    }
}

beyond! {
/// Counts a key out at every window on its path before one with the slot `until`, which does not lie in home.
///
/// # Safety
///
/// - I1, I2, I5; `probe` was made for this layout.
fn count_out / count_out_out_of_line (l, base: *mut u8, probe, until: u32) {
    // SAFETY: the same contract.
    unsafe { count_passes(l, base, probe, until, false) }
}
}

/// Takes an entry out: passes, control, key and value bytes, count.
///
/// # Safety
///
/// - I1 to I3, I5; `probe` was made of the key in this slot and this layout.
#[inline(always)]
pub(crate) const unsafe fn erase<L: Known>(l: &MapLayout, base: *mut u8, probe: Probe, slot: Slot) {
    // SAFETY: I1 to I3; key and value of a slot lie in the block (I2).
    unsafe {
        if slot.window != probe.home && !slot.lies_in(probe.home, l.format.kind) {
            count_out::<L>(l, base, probe, slot.number());
        }
        vacate::<L>(l, base, slot);
        bytes::zero(key_place::<L>(l, base, slot), l.key_size(), l.key_align);
        bytes::zero(value_place::<L>(l, base, slot), l.value_size(), l.value_align);
        header::set_count(l, base, header::count(l, base).wrapping_sub(1));
    }
}

/// The probe of the key that lies in a slot.
///
/// # Safety
///
/// - I1 to I3.
#[inline(always)]
pub(crate) const unsafe fn probe_of(l: &MapLayout, base: *const u8, slot: Slot) -> Probe {
    // SAFETY: the key of a slot fulfils I4: in the block, initialised, aligned as every key of the block is.
    unsafe { Probe::of(l, base.add(l.key_at(slot))) }
}

/// Empties the map: everything behind the header is zero, and the count.
///
/// # Safety
///
/// - I1, I2.
#[inline(always)]
pub(crate) const unsafe fn clear(l: &MapLayout, base: *mut u8) {
    let header = l.format.kind.header_size() as usize;
    // SAFETY: the block is larger than its header (I2) and writable (I1).
    unsafe {
        base.add(header).write_bytes(0, l.size() - header);
        header::set_count(l, base, 0);
    }
}

/// The occupied slots in the order of their numbers.
///
/// The lanes of the window under way are read once: an entry that is removed from it while the walk goes on is still
/// handed out. [`raw::next`](next), which starts afresh at each call, has no such memory.
#[derive(Clone, Copy)]
pub(crate) struct Walk {
    /// The window under way; before the first, the one that ends where that begins.
    window: u32,
    lanes: Lanes,
}

impl Walk {
    #[inline(always)]
    pub(crate) const fn new(l: &MapLayout) -> Self {
        Self::from(l, 0)
    }

    /// A walk from the slot of this number on.
    #[inline(always)]
    const fn from(l: &MapLayout, number: u32) -> Self {
        Self { window: number.wrapping_sub(l.format.kind.width()), lanes: Lanes::NONE }
    }

    /// # Safety
    ///
    /// - I1, I2; the walk was made for this layout.
    #[inline(always)]
    pub(crate) const unsafe fn next(&mut self, l: &MapLayout, base: *const u8) -> Option<Slot> {
        let kind = l.format.kind;
        loop {
            if let Some(lane) = self.lanes.pop() {
                return Some(Slot { window: self.window, lane });
            }
            let from = self.window.wrapping_add(kind.width());
            if from >= l.slots {
                return None;
            }
            // the last window may begin in the midst of the one before
            let last = l.slots.wrapping_sub(kind.width());
            self.window = if kind.width() == 1 || from < last { from } else { last };
            // SAFETY: I1, I2; the window is at most the last (I3).
            self.lanes = unsafe { control(l, base, self.window) }.occupied(kind).from(from - self.window);
        }
    }
}

/// The first occupied slot whose number is not below `from`.
///
/// # Safety
///
/// - I1, I2.
#[inline(always)]
pub(crate) const unsafe fn next(l: &MapLayout, base: *const u8, from: u32) -> Option<Slot> {
    // SAFETY: I1, I2.
    unsafe { Walk::from(l, from).next(l, base) }
}
