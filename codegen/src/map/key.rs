//! What a key says before anything is read of the map: its words, its hash, its home, its tag.

use super::{LOW32, Maker, ONES, TAG_BITS, narrow};
use crate::recipe::Binary::{Add, And, Mul, MulHigh, Or, Shl, Shr, Xor};
use crate::recipe::Operand::Reg as Of;
use crate::recipe::{Reg, Width};
use hashmap_mem::{HashFn, Kind};

/// The most words that a key has: seven of 8 bytes, and one each of 4, 2 and 1.
const MAX_WORDS: usize = 10;

/// A key's words: of 8 bytes, then of 4, 2 and 1.
#[derive(Clone, Copy)]
pub(super) struct Words {
    pub(super) words: [(Reg, u32, Width); MAX_WORDS],
    pub(super) len: usize,
}

/// What is known of a key before its search begins.
#[derive(Clone, Copy)]
pub(super) struct Probe {
    pub(super) words: Words,
    /// The hash before its last multiplication.
    pub(super) unmultiplied: Reg,
    pub(super) home: Reg,
    /// The lower seven bits.
    pub(super) tag: Reg,
    /// The tag's seven bits in each of eight bytes.
    pub(super) tags: Reg,
    /// The group that is looked at: home, and what a walk sets it to.
    pub(super) group: Reg,
    /// The slot that was looked at last: bytes from the first slot to it.
    pub(super) at: Reg,
}

impl Maker {
    /// Loads the key and hashes it.
    pub(super) const fn probe(&mut self) -> Probe {
        let words = self.words();
        let unmultiplied = self.hash(&words);
        let (home, tag) = self.home(unmultiplied);
        let tags = match self.l.kind() {
            Kind::Bucket | Kind::Split => tag,
            _ => self.b.with(Mul, tag, ONES),
        };
        let group = self.b.register();
        self.b.copy(group, home);
        let at = self.b.register();
        Probe { words, unmultiplied, home, tag, tags, group, at }
    }

    pub(super) const fn words(&mut self) -> Words {
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
    pub(super) const fn hash(&mut self, words: &Words) -> Reg {
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
    pub(super) const fn step(&mut self, hash: Reg, word: Reg, first: bool) {
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
            _ => {
                let folded = self.folded(before);
                self.b.set(hash, Add, folded, Of(word));
            }
        }
        self.b.release(mark);
    }

    /// The whole hash.
    pub(super) const fn multiplied(&mut self, unmultiplied: Reg) -> Reg {
        self.product(unmultiplied, self.l.hash().multiplier())
    }

    /// A product modulo 2 to the power of the hash's bits.
    pub(super) const fn product(&mut self, a: Reg, b: u64) -> Reg {
        match self.l.hash() {
            HashFn::Fx64 => self.b.with(Mul, a, b),
            _ => {
                let product = self.b.with(Mul, a, b & LOW32);
                self.b.with(And, product, LOW32)
            }
        }
    }

    /// The upper half of a hash mixed into the lower.
    pub(super) const fn folded(&mut self, hash: Reg) -> Reg {
        let upper = self.b.with(Shr, hash, self.half());
        self.b.compute(Xor, hash, upper)
    }

    /// Half of the hash's bits.
    pub(super) const fn half(&self) -> u64 {
        self.l.hash().bits() as u64 / 2
    }

    /// The home, and in the group layout the tag's seven bits.
    pub(super) const fn home(&mut self, unmultiplied: Reg) -> (Reg, Reg) {
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
            (_, HashFn::Fx64) => {
                let (home, below) = match groups {
                    1 => (self.b.constant(0), finalized),
                    _ => (self.b.with(MulHigh, finalized, groups), self.b.with(Mul, finalized, groups)),
                };
                (home, self.b.with(Shr, below, 64 - TAG_BITS))
            }
            _ => {
                let product = self.b.with(Mul, finalized, groups);
                let home = self.b.with(Shr, product, 32);
                let below = self.b.with(Shr, product, 32 - TAG_BITS);
                (home, self.b.with(And, below, (1 << TAG_BITS) - 1))
            }
        }
    }
}
