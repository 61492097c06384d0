//! The recipes: which operations look a key up, reserve a slot for it, remove it, find the next entry.
//!
//! FORMAT.md says the same in words, and the core of the library (`src/raw.rs`, `src/raw/probe.rs`) in Rust; the test
//! `recipes` runs this against the core, and holds the blocks against each other byte by byte. In damaged bytes too the
//! answers are the library's: no comparison is left out here that it makes.
//!
//! It knows the format; it does not know what a backend makes of the operations.

use crate::builder::{Builder, Label};
use crate::recipe::Binary::{Add, And, Less, Mul, MulHigh, Or, Shl, Shr, Sub, Xor};
use crate::recipe::Operand::{Const, Reg as Of};
use crate::recipe::{Place, Recipe, Reg, Width};
use hashmap_mem::{HashFn, Kind, MapLayout, SecondGroup};

const LOW32: u64 = 0xffff_ffff;
const OCCUPIED: u64 = MapLayout::OCCUPIED as u64;

/// Bits of a tag besides [`OCCUPIED`], which are the upper ones of 32.
const TAG_BITS: u64 = 32 - MapLayout::TAG_SHIFT as u64;

/// Bit 0, and bit 7, of each of eight tags.
const ONES: u64 = u64::from_le_bytes([1; 8]);
const TAGS: u64 = ONES * OCCUPIED;

impl Recipe {
    /// Looks a key up: [`Found`](crate::Exit::Found) or [`Missing`](crate::Exit::Missing). `None` for keys of more than
    /// [`MAX_KEY_SIZE`](Self::MAX_KEY_SIZE) bytes.
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
        m.b.end(found);
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
        m.b.end(found);
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
        m.b.end(found);
        let count = m.count();
        let left = m.b.with(Sub, count, 1);
        let overflowed = m.b.compute(Xor, p.group, p.home);
        m.leave_healing_to_library(overflowed, left);
        // every group before that of the slot counts the key no more
        let last = m.b.register();
        m.b.copy(last, p.group);
        let end = m.b.block();
        m.b.break_if_zero(overflowed, end);
        m.decrement(p.home);
        if let Some(walk) = m.begin_walk(&p) {
            let each = m.b.repeat();
            let differ = m.b.compute(Xor, p.group, last);
            m.b.break_if_zero(differ, end);
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
    /// [`Missing`](crate::Exit::Missing). Where to begin, in four bytes, little-endian, is in the key's place: 0, and then
    /// the slot's `at` and the layout's stride, which is the `at` of the slot behind it. There is one for every layout.
    #[must_use]
    pub const fn next(layout: &MapLayout) -> Option<Self> {
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
            Kind::Group => {
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

/// The most words that a key has: seven of 8 bytes, and one each of 4, 2 and 1.
const MAX_WORDS: usize = 10;

/// A key's words: of 8 bytes, then of 4, 2 and 1.
#[derive(Clone, Copy)]
struct Words {
    words: [(Reg, u32, Width); MAX_WORDS],
    len: usize,
}

/// What is known of a key before its search begins.
#[derive(Clone, Copy)]
struct Probe {
    words: Words,
    /// The hash before its last multiplication.
    unmultiplied: Reg,
    home: Reg,
    /// The lower seven bits.
    tag: Reg,
    /// The tag's seven bits in each of eight bytes.
    tags: Reg,
    /// The group that is looked at: home, and what a walk sets it to.
    group: Reg,
    /// The slot that was looked at last: bytes from the first slot to it.
    at: Reg,
}

/// The groups of a probe sequence after home.
#[derive(Clone, Copy)]
struct Walk {
    /// In the group layout; in the others the group itself.
    position: Reg,
    delta: Reg,
    step: Reg,
    /// The second group, in the group layout.
    second: Reg,
}

struct Maker {
    l: MapLayout,
    b: Builder,
}

impl Maker {
    const fn new(layout: &MapLayout) -> Option<Self> {
        if layout.key_size() > Recipe::MAX_KEY_SIZE {
            return None;
        }
        Some(Self { l: *layout, b: Builder::new() })
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

    /// Loads the key and hashes it.
    const fn probe(&mut self) -> Probe {
        let words = self.words();
        let unmultiplied = self.hash(&words);
        let (home, tag) = self.home(unmultiplied);
        let tags = match self.l.kind() {
            Kind::Bucket | Kind::Split => tag,
            Kind::Group => self.b.with(Mul, tag, ONES),
        };
        let group = self.b.register();
        self.b.copy(group, home);
        let at = self.b.register();
        Probe { words, unmultiplied, home, tag, tags, group, at }
    }

    const fn words(&mut self) -> Words {
        let size = narrow(self.l.key_size());
        let mut words = Words { words: [(Reg(0), 0, Width::W8); MAX_WORDS], len: 0 };
        let mut at = 0;
        while at < size {
            let width = match size - at {
                8.. => Width::W64,
                4.. => Width::W32,
                2.. => Width::W16,
                _ => Width::W8,
            };
            words.words[words.len] = (self.b.key(at, width), at, width);
            words.len += 1;
            at += width.bytes();
        }
        words
    }

    /// Hashes the key, but for the last multiplication: the finaliser is one too, and both are made at once.
    const fn hash(&mut self, words: &Words) -> Reg {
        let hash = self.b.register();
        let mut i = 0;
        while i < words.len {
            let (word, _, width) = words.words[i];
            let first = i == 0;
            let mark = self.b.mark();
            // in the steps of the hash: fx64 takes 8 or 4 bytes or a single one, fx32 takes 4 or a single one
            match (self.l.hash(), width) {
                (HashFn::Fx32, Width::W64) => {
                    let low = self.b.with(And, word, LOW32);
                    self.step(hash, low, first);
                    let high = self.b.with(Shr, word, 32);
                    self.step(hash, high, false);
                }
                (_, Width::W16) => {
                    let low = self.b.with(And, word, 0xff);
                    self.step(hash, low, first);
                    let high = self.b.with(Shr, word, 8);
                    self.step(hash, high, false);
                }
                _ => self.step(hash, word, first),
            }
            self.b.release(mark);
            i += 1;
        }
        hash
    }

    /// The multiplication of the step before, and the word.
    const fn step(&mut self, hash: Reg, word: Reg, first: bool) {
        if first {
            self.b.copy(hash, word);
            return;
        }
        let mark = self.b.mark();
        let before = self.multiplied(hash);
        match self.l.hash() {
            HashFn::Fx64 => {
                let (left, right) = (HashFn::ROTATION as u64, (u64::BITS - HashFn::ROTATION) as u64);
                let (high, low) = (self.b.with(Shl, before, left), self.b.with(Shr, before, right));
                let rotated = self.b.compute(Or, high, low);
                self.b.set(hash, Xor, rotated, Of(word));
            }
            HashFn::Fx32 => {
                let folded = self.folded(before);
                self.b.set(hash, Add, folded, Of(word));
            }
        }
        self.b.release(mark);
    }

    /// The whole hash.
    const fn multiplied(&mut self, unmultiplied: Reg) -> Reg {
        self.product(unmultiplied, self.l.hash().multiplier())
    }

    /// A product modulo 2 to the power of the hash's bits.
    const fn product(&mut self, a: Reg, b: u64) -> Reg {
        match self.l.hash() {
            HashFn::Fx64 => self.b.with(Mul, a, b),
            HashFn::Fx32 => {
                let product = self.b.with(Mul, a, b & LOW32);
                self.b.with(And, product, LOW32)
            }
        }
    }

    /// The upper half of a hash mixed into the lower.
    const fn folded(&mut self, hash: Reg) -> Reg {
        let upper = self.b.with(Shr, hash, self.half());
        self.b.compute(Xor, hash, upper)
    }

    /// Half of the hash's bits.
    const fn half(&self) -> u64 {
        self.l.hash().bits() as u64 / 2
    }

    /// The home, and in the group layout the tag's seven bits.
    const fn home(&mut self, unmultiplied: Reg) -> (Reg, Reg) {
        // the last step of the hash and the finaliser are one multiplication
        let hash = self.l.hash();
        let finalized = self.product(unmultiplied, hash.multiplier().wrapping_mul(hash.finalizer()));
        let groups = self.l.home_groups() as u64;
        match (self.l.kind(), hash) {
            // a power of two: the highest bits of the hash
            (Kind::Bucket | Kind::Split, _) => {
                let home = match groups {
                    1 => self.b.constant(0),
                    _ => self.b.with(Shr, finalized, (hash.bits() - groups.trailing_zeros()) as u64),
                };
                (home, home)
            }
            (Kind::Group, HashFn::Fx64) => {
                let (home, below) = match groups {
                    1 => (self.b.constant(0), finalized),
                    _ => (self.b.with(MulHigh, finalized, groups), self.b.with(Mul, finalized, groups)),
                };
                (home, self.b.with(Shr, below, 64 - TAG_BITS))
            }
            (Kind::Group, HashFn::Fx32) => {
                let product = self.b.with(Mul, finalized, groups);
                let home = self.b.with(Shr, product, 32);
                let below = self.b.with(Shr, product, 32 - TAG_BITS);
                (home, self.b.with(And, below, (1 << TAG_BITS) - 1))
            }
        }
    }

    /// The place of the control bytes of a group, or of a slot.
    const fn control_place(&mut self, number: Reg) -> Place {
        let at = self.b.times(number, narrow(self.l.control_stride()));
        self.control_at(at)
    }

    const fn control_at(&self, at: Reg) -> Place {
        Place { at: Some(at), offset: narrow(self.l.control_offset()) }
    }

    /// The control bytes of a group.
    const fn control(&mut self, group: Reg) -> Reg {
        let place = self.control_place(group);
        let width = match self.l.kind() {
            Kind::Bucket | Kind::Split => Width::W8,
            Kind::Group => Width::W64,
        };
        self.b.load(place, width)
    }

    /// Bit 7 of the control byte of every place of the group that is vacant.
    const fn vacant(&mut self, control: Reg) -> Reg {
        let bits = match self.l.kind() {
            Kind::Bucket | Kind::Split => OCCUPIED,
            Kind::Group => TAGS,
        };
        let occupied = self.b.with(And, control, bits);
        self.b.with(Xor, occupied, bits)
    }

    const fn overflow_place(&mut self, group: Reg) -> Place {
        match self.l.kind() {
            Kind::Bucket | Kind::Split => self.control_place(group),
            Kind::Group => {
                let at = self.b.with(Shr, group, Kind::Group.slots_per_overflow_count().trailing_zeros() as u64);
                Place { at: Some(at), offset: narrow(self.l.overflow_offset()) }
            }
        }
    }

    /// The overflow count of a group.
    const fn overflow(&mut self, group: Reg, control: Reg) -> Reg {
        match self.l.kind() {
            Kind::Bucket | Kind::Split => self.b.with(And, control, self.saturated()),
            Kind::Group => {
                let place = self.overflow_place(group);
                self.b.load(place, Width::W8)
            }
        }
    }

    /// The bytes at a place of the block against the key that is looked for: 0 where they are equal.
    const fn difference(&mut self, words: &Words, at: Reg, key_at: u32) -> Reg {
        let differ = self.b.register();
        let mut i = 0;
        while i < words.len {
            let (word, offset, width) = words.words[i];
            let mark = self.b.mark();
            let other = self.b.load(Place { at: Some(at), offset: key_at + offset }, width);
            if i == 0 {
                self.b.set(differ, Xor, other, Of(word));
            } else {
                let bits = self.b.compute(Xor, other, word);
                self.b.set(differ, Or, differ, Of(bits));
            }
            self.b.release(mark);
            i += 1;
        }
        differ
    }

    /// Looks for the key in the group. Its control bytes.
    const fn search(&mut self, p: &Probe, found: Label) -> Reg {
        let first = self.times_stride(p.group);
        let control = match self.l.kind() {
            Kind::Bucket => self.b.load(self.control_at(first), Width::W8),
            Kind::Split | Kind::Group => self.control(p.group),
        };
        let mark = self.b.mark();
        match self.l.kind() {
            Kind::Bucket | Kind::Split => {
                self.b.copy(p.at, first);
                let differ = self.difference(&p.words, p.at, self.key_at());
                let vacant = self.vacant(control);
                let differ = self.b.compute(Or, differ, vacant);
                self.b.break_if_zero(differ, found);
            }
            Kind::Group => {
                // the bytes that are equal to the tag, and now and then one that is not: see `src/raw/control.rs`;
                // `!(same - ONES)` is `ONES - 1 - same`
                let same = self.b.compute(Xor, control, p.tags);
                let less = self.b.constant(ONES - 1);
                self.b.set(less, Sub, less, Of(same));
                let candidates = self.b.compute(And, same, less);
                self.b.set(candidates, And, candidates, Const(TAGS));
                let each = self.b.repeat();
                self.b.break_if_zero(candidates, each);
                let bit = self.b.ctz(candidates);
                // the bit is eight times the place, and 7: where it can, the address takes it as it is, and 7 off
                let (stride, key_at) = (narrow(self.l.stride()), self.key_at());
                let by_bit = stride.is_multiple_of(8) && key_at >= 7 * (stride / 8);
                let (distance, more) = match by_bit {
                    true => (self.b.times(bit, stride / 8), 7 * (stride / 8)),
                    false => (
                        {
                            let place = self.b.with(Shr, bit, 3);
                            self.times_stride(place)
                        },
                        0,
                    ),
                };
                let at = self.b.compute(Add, first, distance);
                let differ = self.difference(&p.words, at, key_at - more);
                self.b.set(p.at, Sub, at, Const(more as u64));
                self.b.break_if_zero(differ, found);
                self.b.rare();
                let rest = self.b.with(Sub, candidates, 1);
                self.b.set(candidates, And, candidates, Of(rest));
                self.b.end(each);
            }
        }
        self.b.release(mark);
        control
    }

    /// Follows the probe sequence, and comes to its end without a break only if there is a single group.
    const fn find(&mut self, p: &Probe, missing: Label, found: Label) {
        let mark = self.b.mark();
        let control = self.search(p, found);
        let overflow = self.overflow(p.group, control);
        self.b.break_if_zero(overflow, missing);
        self.b.release(mark);
        self.search_after_home(p, missing, found);
    }

    const fn search_after_home(&mut self, p: &Probe, missing: Label, found: Label) {
        let mark = self.b.mark();
        if let Kind::Group = self.l.kind() {
            self.b.rare();
        }
        if let Some(walk) = self.begin_walk(p) {
            let each = self.b.repeat();
            let control = self.search(p, found);
            let overflow = self.overflow(p.group, control);
            self.b.break_if_zero(overflow, missing);
            self.advance(p, &walk, missing, false);
            self.b.end(each);
        }
        self.b.release(mark);
    }

    /// Makes the group after home the one that is looked at. `None` where all slots lie in home.
    const fn begin_walk(&mut self, p: &Probe) -> Option<Walk> {
        let positions = self.l.positions() as u64;
        if positions == 1 {
            return None;
        }
        let hash = self.multiplied(p.unmultiplied);
        let folded = self.folded(hash);
        let mixed = self.product(folded, self.l.hash().step_multiplier());
        let step = self.b.with(Shr, mixed, self.half());
        self.b.set(step, Or, step, Const(1));
        let delta = self.b.register();
        match self.l.second_group() {
            None => {
                self.b.copy(delta, step);
                self.b.copy(p.group, p.home);
                let walk = Walk { position: p.group, delta, step, second: p.group };
                self.step_on(&walk);
                Some(walk)
            }
            Some(SecondGroup { nearest, span }) => {
                let apart = self.l.kind().position_step();
                let home = self.b.with(Shr, p.home, apart.trailing_zeros() as u64);
                let far = self.b.with(Mul, p.tag, span as u64);
                let far = self.b.with(Shr, far, TAG_BITS);
                let position = self.b.compute(Add, home, far);
                self.b.set(position, Add, position, Const(nearest as u64));
                // less all positions, if it is not below them
                let inside = self.b.with(Less, position, positions);
                let outside = self.b.with(Xor, inside, 1);
                let less = self.b.with(Mul, outside, positions);
                self.b.set(position, Sub, position, Of(less));
                let second = self.b.times(position, apart);
                self.b.copy(p.group, second);
                self.b.set(position, Add, home, Of(step));
                self.b.set_constant(delta, self.l.position_mask() as u64 + 1);
                Some(Walk { position, delta, step, second })
            }
        }
    }

    /// Takes the step, which is one longer each time.
    const fn step_on(&mut self, walk: &Walk) {
        self.b.set(walk.position, Add, walk.position, Of(walk.delta));
        self.b.set(walk.position, And, walk.position, Const(self.l.position_mask() as u64));
        self.b.set(walk.delta, Add, walk.delta, Of(walk.step));
    }

    /// Makes the next group the one that is looked at. `once`: leaves out those that came before, home and the second.
    /// To look for a key there again is no mistake, and the walk has less to remember.
    const fn advance(&mut self, p: &Probe, walk: &Walk, end: Label, once: bool) {
        let mark = self.b.mark();
        let mask = self.l.position_mask() as u64;
        match self.l.kind() {
            Kind::Bucket | Kind::Split => {
                let rest = self.b.with(And, walk.delta, mask);
                self.b.break_if_zero(rest, end);
                self.step_on(walk);
            }
            Kind::Group => {
                let each = self.b.repeat();
                let rest = self.b.with(And, walk.delta, 2 * mask + 1);
                self.b.break_if_zero(rest, end);
                self.step_on(walk);
                let group = self.b.times(walk.position, self.l.kind().position_step());
                self.b.copy(p.group, group);
                let inside = self.b.with(Less, walk.position, self.l.positions() as u64);
                if once {
                    let differ = self.b.compute(Xor, group, p.home);
                    let is_home = self.b.is_zero(differ);
                    let differ = self.b.compute(Xor, group, walk.second);
                    let is_second = self.b.is_zero(differ);
                    let either = self.b.compute(Or, is_home, is_second);
                    let new = self.b.is_zero(either);
                    self.b.set(inside, And, inside, Of(new));
                }
                self.b.break_if(inside, each);
                self.b.end(each);
            }
        }
        self.b.release(mark);
    }

    const fn count_place(&self) -> (Place, Width) {
        let width = match self.l.count_size() {
            2 => Width::W16,
            _ => Width::W32,
        };
        (Place { at: None, offset: narrow(self.l.count_offset()) }, width)
    }

    const fn count(&mut self) -> Reg {
        let (place, width) = self.count_place();
        self.b.load(place, width)
    }

    const fn set_count(&mut self, count: Reg) {
        let (place, width) = self.count_place();
        self.b.store(place, Of(count), width);
    }

    /// The entry count, if there is room for one more; else the recipe ends.
    const fn count_below_entries(&mut self) -> Reg {
        let count = self.count();
        let mark = self.b.mark();
        let room = self.b.block();
        let below = self.b.with(Less, count, self.l.entries() as u64);
        self.b.break_if(below, room);
        self.b.missing();
        self.b.end(room);
        self.b.release(mark);
        count
    }

    /// A map may be without a header while it is empty.
    const fn write_header_if_first(&mut self, count: Reg) {
        let there = self.b.block();
        self.b.break_if(count, there);
        let bytes = self.l.header_bytes();
        let (words, _) = bytes.as_chunks::<8>();
        let mut i = 0;
        while i < self.l.kind().header_size() as usize / 8 {
            let word = u64::from_ne_bytes(words[i]);
            self.b.store(Place { at: None, offset: narrow(8 * i) }, Const(word), Width::W64);
            i += 1;
        }
        self.b.end(there);
    }

    /// Puts the key into the group's lowest vacant slot. The recipe ends.
    const fn insert(&mut self, p: &Probe, control: Reg, vacant: Reg, count: Reg) {
        let mark = self.b.mark();
        let number = match self.l.kind() {
            Kind::Bucket | Kind::Split => {
                let occupied = self.b.with(Or, control, OCCUPIED);
                let place = self.control_place(p.group);
                self.b.store(place, Of(occupied), Width::W8);
                p.group
            }
            Kind::Group => {
                let place = self.b.lowest_byte(vacant);
                let number = self.b.compute(Add, p.group, place);
                let tag = self.b.with(Or, p.tag, OCCUPIED);
                let place = self.control_place(number);
                self.b.store(place, Of(tag), Width::W8);
                number
            }
        };
        let at = self.times_stride(number);
        let key_at = self.key_at();
        let mut i = 0;
        while i < p.words.len {
            let (word, offset, width) = p.words.words[i];
            self.b.store(Place { at: Some(at), offset: key_at + offset }, Of(word), width);
            i += 1;
        }
        let more = self.b.with(Add, count, 1);
        self.set_count(more);
        self.b.new_entry(at);
        self.b.release(mark);
    }

    /// Puts the key into the group, where the recipe ends, or counts it there.
    const fn insert_or_increment(&mut self, p: &Probe, count: Reg) {
        let mark = self.b.mark();
        let control = self.control(p.group);
        let vacant = self.vacant(control);
        let full = self.b.block();
        self.b.break_if_zero(vacant, full);
        self.insert(p, control, vacant, count);
        self.b.end(full);
        self.increment(p.group);
        self.b.release(mark);
    }

    /// One key more, but for a saturated count. A count that is saturated now saturates the first one.
    const fn increment(&mut self, group: Reg) {
        let highest = self.saturated();
        let place = self.overflow_place(group);
        let byte = self.b.load(place, Width::W8);
        let count = self.b.with(And, byte, highest);
        let below = self.b.with(Less, count, highest);
        let more = self.b.compute(Add, byte, below);
        self.b.store(place, Of(more), Width::W8);
        if self.can_saturate() {
            let count = self.b.with(And, more, highest);
            let below = self.b.with(Less, count, highest);
            let done = self.b.block();
            self.b.break_if(below, done);
            let (place, byte) = self.first_count();
            let all = self.b.with(Or, byte, highest);
            self.b.store(place, Of(all), Width::W8);
            self.b.end(done);
        }
    }

    /// One key less, but for a saturated count, and for 0, of which only damaged bytes can ask one less.
    const fn decrement(&mut self, group: Reg) {
        let mark = self.b.mark();
        let highest = self.saturated();
        let place = self.overflow_place(group);
        let byte = self.b.load(place, Width::W8);
        let count = self.b.with(And, byte, highest);
        let above = self.b.with(Sub, count, 1);
        let counts = self.b.with(Less, above, highest - 1);
        let less = self.b.compute(Sub, byte, counts);
        self.b.store(place, Of(less), Width::W8);
        self.b.release(mark);
    }

    /// Whether a count of this map can reach its highest value.
    const fn can_saturate(&self) -> bool {
        let kind = self.l.kind();
        self.l.entries() as u64 * kind.slots_per_overflow_count() as u64 >= kind.saturated() as u64
    }

    const fn saturated(&self) -> u64 {
        self.l.kind().saturated() as u64
    }

    /// The first overflow count, which is saturated if any is.
    const fn first_count(&mut self) -> (Place, Reg) {
        let place = Place { at: None, offset: narrow(self.l.overflow_offset()) };
        (place, self.b.load(place, Width::W8))
    }

    /// Ends the recipe where the library may heal.
    const fn leave_healing_to_library(&mut self, overflowed: Reg, left: Reg) {
        if !self.can_saturate() {
            return;
        }
        let mark = self.b.mark();
        let done = self.b.block();
        let (_, byte) = self.first_count();
        let highest = self.saturated();
        let count = self.b.with(And, byte, highest);
        let below = self.b.with(Less, count, highest);
        self.b.break_if(below, done);
        let last = self.b.is_zero(left);
        let either = self.b.compute(Or, last, overflowed);
        self.b.break_if_zero(either, done);
        self.b.beyond();
        self.b.end(done);
        self.b.release(mark);
    }

    /// Makes the slot vacant, and its bytes zero.
    const fn vacate(&mut self, p: &Probe) {
        let mark = self.b.mark();
        let place = match self.l.kind() {
            Kind::Bucket => self.control_at(p.at),
            Kind::Split | Kind::Group => {
                let number = self.slot_number(p.at);
                self.control_at(number)
            }
        };
        match self.l.kind() {
            Kind::Bucket | Kind::Split => {
                let control = self.b.load(place, Width::W8);
                let vacant = self.b.with(And, control, OCCUPIED - 1);
                self.b.store(place, Of(vacant), Width::W8);
            }
            Kind::Group => self.b.store(place, Const(0), Width::W8),
        }
        let (key, value) = (self.key_at(), self.value_at());
        self.b.zero(Place { at: Some(p.at), offset: key }, narrow(self.l.key_size()));
        self.b.zero(Place { at: Some(p.at), offset: value }, narrow(self.l.value_size()));
        self.b.release(mark);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "offsets and sizes of a layout are below 2^32")]
const fn narrow(wide: usize) -> u32 {
    wide as u32
}
