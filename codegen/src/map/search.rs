//! A look at one group, and at the groups of a probe sequence in their order.

use super::key::{Probe, Words};
use super::{Maker, OCCUPIED, ONES, TAGS, narrow};
use crate::builder::Label;
use crate::recipe::Binary::{Add, And, Equal, Or, Shr, Sub, Xor};
use crate::recipe::Operand::{Const, Reg as Of};
use crate::recipe::{Place, Reg, Width};
use hashmap_mem::Kind;

impl Maker {
    /// The place of the control bytes of a group, or of a slot.
    pub(super) const fn control_place(&mut self, number: Reg) -> Place {
        let at = self.b.times(number, narrow(self.l.control_stride()));
        self.control_at(at)
    }

    pub(super) const fn control_at(&self, at: Reg) -> Place {
        Place { at: Some(at), offset: narrow(self.l.control_offset()) }
    }

    /// The control bytes of a group.
    pub(super) const fn control(&mut self, group: Reg) -> Reg {
        let place = self.control_place(group);
        let width = match self.l.kind() {
            Kind::Bucket | Kind::Split => Width::W8,
            _ => Width::W64,
        };
        self.b.load(place, width)
    }

    /// Bit 7 of the control byte of every place of the group that is vacant.
    pub(super) const fn vacant(&mut self, control: Reg) -> Reg {
        let bits = match self.l.kind() {
            Kind::Bucket | Kind::Split => OCCUPIED,
            _ => TAGS,
        };
        let occupied = self.b.with(And, control, bits);
        self.b.with(Xor, occupied, bits)
    }

    pub(super) const fn overflow_place(&mut self, group: Reg) -> Place {
        match self.l.kind() {
            Kind::Bucket | Kind::Split => self.control_place(group),
            _ => {
                let at = self.b.with(Shr, group, Kind::Group.slots_per_overflow_count().trailing_zeros() as u64);
                Place { at: Some(at), offset: narrow(self.l.overflow_offset()) }
            }
        }
    }

    /// The overflow count of a group.
    pub(super) const fn overflow(&mut self, group: Reg, control: Reg) -> Reg {
        match self.l.kind() {
            Kind::Bucket | Kind::Split => self.b.with(And, control, self.saturated()),
            _ => {
                let place = self.overflow_place(group);
                self.b.load(place, Width::W8)
            }
        }
    }

    /// The bytes at a place of the block against the key that is looked for: 0 where they are equal.
    pub(super) const fn difference(&mut self, words: &Words, at: Reg, key_at: u32) -> Reg {
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

    /// 1 where they are equal, else 0.
    const fn is_equal(&mut self, words: &Words, at: Reg, key_at: u32) -> Reg {
        if words.len > 1 {
            let differ = self.difference(words, at, key_at);
            return self.b.is_zero(differ);
        }
        let (word, offset, width) = words.words[0];
        let other = self.b.load(Place { at: Some(at), offset: key_at + offset }, width);
        self.b.compute(Equal, other, word)
    }

    /// How many bytes behind its slot a search ends. In the group layout a place's bit is eight times the place, and 7:
    /// where it can, the address takes the bit as it is.
    const fn bytes_behind(&self) -> u32 {
        let stride = narrow(self.l.stride());
        let more = 7 * (stride / 8);
        match self.l.kind() {
            Kind::Group if stride.is_multiple_of(8) && more <= self.key_at() => more,
            _ => 0,
        }
    }

    /// Ends the block that a search leaves when it finds the key: the slot is at `p.at` from here on.
    pub(super) const fn end_found(&mut self, p: &Probe, found: Label) {
        self.b.end(found);
        let behind = self.bytes_behind();
        if behind > 0 {
            self.b.set(p.at, Sub, p.at, Const(behind as u64));
        }
    }

    /// Looks for the key in the group. Its control bytes.
    pub(super) const fn search(&mut self, p: &Probe, found: Label) -> Reg {
        let first = self.times_stride(p.group);
        let control = match self.l.kind() {
            Kind::Bucket => self.b.load(self.control_at(first), Width::W8),
            _ => self.control(p.group),
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
            _ => {
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
                let behind = self.bytes_behind();
                let distance = match behind {
                    1.. => self.b.times(bit, narrow(self.l.stride() / 8)),
                    0 => {
                        let place = self.b.with(Shr, bit, 3);
                        self.times_stride(place)
                    }
                };
                self.b.set(p.at, Add, first, Of(distance));
                let equal = self.is_equal(&p.words, p.at, self.key_at() - behind);
                self.b.break_if(equal, found);
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
    pub(super) const fn find(&mut self, p: &Probe, missing: Label, found: Label) {
        let mark = self.b.mark();
        let control = self.search(p, found);
        let overflow = self.overflow(p.group, control);
        self.b.break_if_zero(overflow, missing);
        self.b.release(mark);
        self.search_after_home(p, missing, found);
    }

    pub(super) const fn search_after_home(&mut self, p: &Probe, missing: Label, found: Label) {
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
}
