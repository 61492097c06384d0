//! The recipes: which operations look a key up, reserve a slot for it, remove it, find the next entry.
//!
//! FORMAT.md says the same in words, and the core of the library (`src/raw.rs`, `src/raw/probe.rs`) in Rust; the test
//! `recipes` runs this against the core, and holds the blocks against each other byte by byte. In damaged bytes too the
//! answers are the library's: no comparison is left out here that it makes.
//!
//! ```text
//! key      words, hash, home, tag
//! search   a look at a group, and the groups in their order
//! walk     which group comes next
//! change   counts, the header, an entry that comes or leaves
//! ```
//!
//! It knows the format; it does not know what a backend makes of the operations.

mod change;
mod key;
mod search;
mod walk;

use crate::builder::Builder;
use crate::recipe::Binary::{Add, And, Less, Mul, Shl, Shr, Sub, Xor};
use crate::recipe::Operand::{Const, Reg as Of};
use crate::recipe::{Recipe, Reg, Width};
use hashmap_mem::{HashFn, Kind, MapLayout};

const LOW32: u64 = 0xffff_ffff;
const OCCUPIED: u64 = MapLayout::OCCUPIED as u64;

/// Bits of a tag besides [`OCCUPIED`], which are the upper ones of 32.
const TAG_BITS: u64 = 32 - MapLayout::TAG_SHIFT as u64;

/// Bit 0, and bit 7, of each of eight tags.
const ONES: u64 = u64::from_le_bytes([1; 8]);
const TAGS: u64 = ONES * OCCUPIED;

impl Recipe {
    /// Looks a key up: [`Found`](crate::Exit::Found) or [`Missing`](crate::Exit::Missing). `None` for keys of more than
    /// [`MAX_KEY_SIZE`](Self::MAX_KEY_SIZE) bytes, and with sip13: its rounds are many operations, and a call of the
    /// library adds little to them.
    ///
    /// ```
    /// use hashmap_mem::{MapMut, MapSpec};
    /// use hashmap_mem_codegen::{Exit, Recipe, run};
    ///
    /// let layout = MapSpec::of::<u32, u64>(100).layout().unwrap();
    /// let mut block = vec![0; layout.size()];
    /// MapMut::init(&mut block, &layout).unwrap().insert(&7u32.to_le_bytes(), &55u64.to_le_bytes()).unwrap();
    ///
    /// let lookup = Recipe::lookup(&layout).unwrap();
    /// let Exit::Found(at) = run(&lookup, &mut block, &7u32.to_le_bytes()) else { panic!() };
    /// let value = lookup.value_at() as usize + at as usize;
    /// assert_eq!(block[value..][..8], 55u64.to_le_bytes());
    /// ```
    #[must_use]
    pub const fn lookup(layout: &MapLayout) -> Option<Self> {
        let Some(mut m) = Maker::new(layout) else { return None };
        let p = m.probe();
        let found = m.b.block();
        let missing = m.b.block();
        m.find(&p, missing, found);
        m.b.end(missing);
        m.b.missing();
        m.end_found(&p, found);
        m.b.found(p.at);
        m.finish()
    }

    /// Finds a key or takes a slot for it: [`Found`](crate::Exit::Found), [`New`](crate::Exit::New), or
    /// [`Missing`](crate::Exit::Missing) where the map holds all the entries it was declared for (or, in a damaged map,
    /// no slot is vacant). A block of zero bytes gets its header with its first entry. `None` as in
    /// [`lookup`](Self::lookup).
    #[must_use]
    pub const fn reserve(layout: &MapLayout) -> Option<Self> {
        let Some(mut m) = Maker::new(layout) else { return None };
        let p = m.probe();
        let found = m.b.block();
        let absent = m.b.block();
        let after = m.b.block();
        let control = m.search(&p, found);
        let overflow = m.overflow(p.group, control);
        m.b.break_if(overflow, after);
        let vacant = m.vacant(control);
        m.b.break_if_zero(vacant, absent);
        let count = m.count_below_entries();
        m.write_header_if_first(count);
        m.insert(&p, control, vacant, count);
        m.b.end(after);
        m.search_after_home(&p, absent, found);
        m.b.end(absent);
        // Every group before the first with a vacancy counts the key. From here on there is a header.
        let count = m.count_below_entries();
        m.b.copy(p.group, p.home);
        m.insert_or_increment(&p, count);
        let end = m.b.block();
        if let Some(walk) = m.begin_walk(&p) {
            let each = m.b.repeat();
            m.insert_or_increment(&p, count);
            m.advance(&p, &walk, end, true);
            m.b.end(each);
        }
        m.b.end(end);
        // No vacancy, whatever the entry count says: a damaged map. The counts go back, but for saturated ones.
        m.b.copy(p.group, p.home);
        m.decrement(p.group);
        let end = m.b.block();
        if let Some(walk) = m.begin_walk(&p) {
            let each = m.b.repeat();
            m.decrement(p.group);
            m.advance(&p, &walk, end, true);
            m.b.end(each);
        }
        m.b.end(end);
        m.b.missing();
        m.end_found(&p, found);
        m.b.found(p.at);
        m.finish()
    }

    /// Removes a key: [`Found`](crate::Exit::Found), with its slot, which is vacant and zero now,
    /// [`Missing`](crate::Exit::Missing), or [`Beyond`](crate::Exit::Beyond), where nothing was changed and the
    /// library's `remove` removes the key and heals the map: a count is saturated, and the key does not lie in its home
    /// or is the last one. `None` as in [`lookup`](Self::lookup).
    #[must_use]
    pub const fn remove(layout: &MapLayout) -> Option<Self> {
        let Some(mut m) = Maker::new(layout) else { return None };
        let p = m.probe();
        let found = m.b.block();
        let missing = m.b.block();
        m.find(&p, missing, found);
        m.b.end(missing);
        m.b.missing();
        m.end_found(&p, found);
        let count = m.count();
        let left = m.b.with(Sub, count, 1);
        let overflowed = m.b.compute(Xor, p.group, p.home);
        m.leave_healing_to_library(overflowed, left);
        // Every group before the first with the slot counts the key no more. In a damaged map that is not always the
        // group where the key was found: a slot of another tag may have looked like a match there alone.
        let end = m.b.block();
        m.b.break_if_zero(overflowed, end);
        let last = m.b.register();
        match m.l.kind() {
            Kind::Bucket | Kind::Split => m.b.copy(last, p.group),
            _ => {
                let number = m.slot_number(p.at);
                m.b.copy(last, number);
                m.break_if_in(last, p.home, end);
            }
        }
        m.decrement(p.home);
        if let Some(walk) = m.begin_walk(&p) {
            let each = m.b.repeat();
            m.break_if_in(last, p.group, end);
            m.decrement(p.group);
            m.advance(&p, &walk, end, true);
            m.b.end(each);
        }
        m.b.end(end);
        m.vacate(&p);
        m.set_count(left);
        m.b.found(p.at);
        m.finish()
    }

    /// The first entry from a slot on: [`Found`](crate::Exit::Found) or
    /// [`Missing`](crate::Exit::Missing). Where to begin, in four bytes, little-endian, is in the key's place: 0, and
    /// then the slot's `at` and the layout's stride, which is the `at` of the slot behind it. There is one for every
    /// layout of today's kinds.
    #[must_use]
    pub const fn next(layout: &MapLayout) -> Option<Self> {
        if !matches!(layout.kind(), Kind::Bucket | Kind::Split | Kind::Group) {
            return None; // of a library that is newer than this
        }
        let mut m = Maker { l: *layout, b: Builder::new() };
        let from = m.b.key(0, Width::W32);
        let group = m.slot_number(from);
        let number = m.b.register();
        let found = m.b.block();
        let missing = m.b.block();
        let count = m.count();
        m.b.break_if_zero(count, missing);
        let each = m.b.repeat();
        let (slots, width) = (layout.slots() as u64, layout.kind().width() as u64);
        let inside = m.b.with(Less, group, slots);
        m.b.break_if_zero(inside, missing);
        // the last group begins in the midst of the one before: the places that both have come from that one
        let both = m.b.register();
        let occupied = match layout.kind() {
            Kind::Bucket | Kind::Split => {
                m.b.copy(number, group);
                let control = m.control(group);
                m.b.with(And, control, OCCUPIED)
            }
            _ => {
                let last = m.b.constant(slots - width);
                let behind = m.b.compute(Less, last, group);
                let past = m.b.with(Sub, group, slots - width);
                m.b.set(both, Mul, past, Of(behind));
                m.b.set(number, Sub, group, Of(both));
                let control = m.control(number);
                let bits = m.b.with(Shl, both, 3);
                let occupied = m.b.with(And, control, TAGS);
                m.b.set(occupied, Shr, occupied, Of(bits));
                m.b.set(occupied, Shl, occupied, Of(bits));
                occupied
            }
        };
        m.b.break_if(occupied, found);
        m.b.set(group, Add, group, Const(width));
        m.b.end(each);
        m.b.end(missing);
        m.b.missing();
        m.b.end(found);
        if let Kind::Group = layout.kind() {
            let place = m.b.lowest_byte(occupied);
            m.b.set(number, Add, number, Of(place));
        }
        let at = m.times_stride(number);
        m.b.found(at);
        m.finish()
    }
}

struct Maker {
    l: MapLayout,
    b: Builder,
}

impl Maker {
    /// `None` for long keys, for a hash with a key, and for what a newer library has.
    const fn new(layout: &MapLayout) -> Option<Self> {
        match (layout.kind(), layout.hash()) {
            (Kind::Bucket | Kind::Split | Kind::Group, HashFn::Fx64 | HashFn::Fx32)
                if layout.key_size() <= Recipe::MAX_KEY_SIZE =>
            {
                Some(Self { l: *layout, b: Builder::new() })
            }
            _ => None,
        }
    }

    const fn finish(self) -> Option<Recipe> {
        let (key, value) = (self.key_at(), self.value_at());
        self.b.finish(key, value)
    }

    const fn key_at(&self) -> u32 {
        narrow(self.l.slots_offset() + self.l.key_offset())
    }

    const fn value_at(&self) -> u32 {
        narrow(self.l.slots_offset() + self.l.value_offset())
    }

    /// The number of the slot that begins `at` bytes behind the first: a product, as nothing is left over.
    const fn slot_number(&mut self, at: Reg) -> Reg {
        let zeros = self.l.stride().trailing_zeros();
        let odd = self.l.stride() as u64 >> zeros;
        let (mut inverse, mut right_bits) = (odd, 3);
        while right_bits < u64::BITS {
            inverse = inverse.wrapping_mul(2u64.wrapping_sub(odd.wrapping_mul(inverse)));
            right_bits *= 2;
        }
        let shifted = self.b.with(Shr, at, zeros as u64);
        self.b.with(Mul, shifted, inverse)
    }

    const fn times_stride(&mut self, number: Reg) -> Reg {
        self.b.times(number, narrow(self.l.stride()))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "offsets and sizes of a layout are below 2^32")]
const fn narrow(wide: usize) -> u32 {
    wide as u32
}
