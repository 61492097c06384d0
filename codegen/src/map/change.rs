//! What is written: the entry count, the header, an entry that comes or leaves, overflow counts.

use super::key::Probe;
use super::{Maker, OCCUPIED, narrow};
use crate::builder::Label;
use crate::recipe::Binary::{Add, And, Equal, Less, Or, Sub};
use crate::recipe::Operand::{Const, Reg as Of};
use crate::recipe::{Place, Reg, Width};
use hashmap_mem::Kind;

impl Maker {
    pub(super) const fn count_place(&self) -> (Place, Width) {
        let width = match self.l.count_size() {
            2 => Width::W16,
            _ => Width::W32,
        };
        (Place { at: None, offset: narrow(self.l.count_offset()) }, width)
    }

    pub(super) const fn count(&mut self) -> Reg {
        let (place, width) = self.count_place();
        self.b.load(place, width)
    }

    pub(super) const fn set_count(&mut self, count: Reg) {
        let (place, width) = self.count_place();
        self.b.store(place, Of(count), width);
    }

    /// The entry count, if there is room for one more; else the recipe ends.
    pub(super) const fn count_below_entries(&mut self) -> Reg {
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
    pub(super) const fn write_header_if_first(&mut self, count: Reg) {
        let there = self.b.block();
        self.b.break_if(count, there);
        let bytes = self.l.header_bytes();
        let (words, _) = bytes.as_chunks::<8>();
        let mut i = 0;
        while i < (self.l.header_size() - self.l.hash().hash_key_size()) / 8 {
            let word = u64::from_ne_bytes(words[i]);
            self.b.store(Place { at: None, offset: narrow(8 * i) }, Const(word), Width::W64);
            i += 1;
        }
        self.b.end(there);
    }

    /// Puts the key into the group's lowest vacant slot. The recipe ends.
    pub(super) const fn insert(&mut self, p: &Probe, control: Reg, vacant: Reg, count: Reg) {
        let mark = self.b.mark();
        let number = match self.l.kind() {
            Kind::Bucket | Kind::Split => {
                let occupied = self.b.with(Or, control, OCCUPIED);
                let place = self.control_place(p.group);
                self.b.store(place, Of(occupied), Width::W8);
                p.group
            }
            _ => {
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
    pub(super) const fn insert_or_increment(&mut self, p: &Probe, count: Reg) {
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
    pub(super) const fn increment(&mut self, group: Reg) {
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
    pub(super) const fn decrement(&mut self, group: Reg) {
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
    pub(super) const fn can_saturate(&self) -> bool {
        let kind = self.l.kind();
        self.l.entries() as u64 * kind.slots_per_overflow_count() as u64 >= kind.saturated() as u64
    }

    pub(super) const fn saturated(&self) -> u64 {
        self.l.kind().saturated() as u64
    }

    /// The first overflow count, which is saturated if any is.
    pub(super) const fn first_count(&mut self) -> (Place, Reg) {
        let place = Place { at: None, offset: narrow(self.l.overflow_offset()) };
        (place, self.b.load(place, Width::W8))
    }

    /// Ends the recipe where the library may heal.
    pub(super) const fn leave_healing_to_library(&mut self, overflowed: Reg, left: Reg) {
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

    /// Leaves the block if the slot of this number lies in the group.
    pub(super) const fn break_if_in(&mut self, number: Reg, group: Reg, end: Label) {
        let mark = self.b.mark();
        let inside = match self.l.kind() {
            Kind::Bucket | Kind::Split => self.b.compute(Equal, group, number),
            kind => {
                let place = self.b.compute(Sub, number, group);
                self.b.with(Less, place, kind.width() as u64)
            }
        };
        self.b.break_if(inside, end);
        self.b.release(mark);
    }

    /// Makes the slot vacant, and its bytes zero.
    pub(super) const fn vacate(&mut self, p: &Probe) {
        let mark = self.b.mark();
        let place = match self.l.kind() {
            Kind::Bucket => self.control_at(p.at),
            _ => {
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
            _ => self.b.store(place, Const(0), Width::W8),
        }
        let (key, value) = (self.key_at(), self.value_at());
        self.b.zero(Place { at: Some(p.at), offset: key }, narrow(self.l.key_size()));
        self.b.zero(Place { at: Some(p.at), offset: value }, narrow(self.l.value_size()));
        self.b.release(mark);
    }
}
