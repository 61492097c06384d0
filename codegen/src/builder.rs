//! A list of operations while it grows: registers are handed out, labels become levels.
//!
//! It knows operations; it does not know maps.

use crate::recipe::{Binary, Exit, Op, Operand, Place, Recipe, Reg, Width};

/// A block or loop that is open: how many were when it had begun.
#[derive(Clone, Copy)]
pub(crate) struct Label(u8);

pub(crate) struct Builder {
    ops: [Op; Recipe::MAX_OPS],
    /// Also counts operations that found no room.
    len: usize,
    /// The register that is handed out next, and the highest that it was.
    register: u8,
    registers: u8,
    open: u8,
}

impl Builder {
    pub(crate) const fn new() -> Self {
        Self { ops: [Op::End; Recipe::MAX_OPS], len: 0, register: 0, registers: 0, open: 0 }
    }

    /// `None` where there are too many operations.
    pub(crate) const fn finish(self, key_at: u32, value_at: u32) -> Option<Recipe> {
        let Self { ops, len, registers, open, .. } = self;
        assert!(open == 0, "a block that was not ended");
        if len > Recipe::MAX_OPS {
            return None;
        }
        Some(Recipe { ops, len, registers, key_at, value_at })
    }

    const fn push(&mut self, op: Op) {
        if self.len < Recipe::MAX_OPS {
            self.ops[self.len] = op;
        }
        self.len += 1;
    }

    pub(crate) const fn register(&mut self) -> Reg {
        let register = Reg(self.register);
        self.register += 1;
        if self.register > self.registers {
            self.registers = self.register;
        }
        register
    }

    /// The registers that are handed out from here on are free again after [`release`](Self::release).
    pub(crate) const fn mark(&self) -> u8 {
        self.register
    }

    pub(crate) const fn release(&mut self, mark: u8) {
        self.register = mark;
    }

    pub(crate) const fn constant(&mut self, value: u64) -> Reg {
        let to = self.register();
        self.set_constant(to, value);
        to
    }

    pub(crate) const fn set_constant(&mut self, to: Reg, value: u64) {
        self.push(Op::Const { to, value });
    }

    pub(crate) const fn key(&mut self, offset: u32, width: Width) -> Reg {
        let to = self.register();
        self.push(Op::Key { to, offset, width });
        to
    }

    pub(crate) const fn load(&mut self, place: Place, width: Width) -> Reg {
        let to = self.register();
        self.push(Op::Load { to, place, width });
        to
    }

    pub(crate) const fn store(&mut self, place: Place, value: Operand, width: Width) {
        self.push(Op::Store { place, value, width });
    }

    pub(crate) const fn zero(&mut self, place: Place, bytes: u32) {
        if bytes > 0 {
            self.push(Op::Zero { place, bytes });
        }
    }

    /// Computes into a register that was handed out before.
    pub(crate) const fn set(&mut self, to: Reg, binary: Binary, a: Reg, b: Operand) {
        self.push(Op::Compute { binary, to, a, b });
    }

    pub(crate) const fn copy(&mut self, to: Reg, from: Reg) {
        self.set(to, Binary::Or, from, Operand::Const(0));
    }

    pub(crate) const fn compute(&mut self, binary: Binary, a: Reg, b: Reg) -> Reg {
        let to = self.register();
        self.set(to, binary, a, Operand::Reg(b));
        to
    }

    /// The same with a constant.
    pub(crate) const fn with(&mut self, binary: Binary, a: Reg, b: u64) -> Reg {
        let to = self.register();
        self.set(to, binary, a, Operand::Const(b));
        to
    }

    /// 1 where the register is 0, else 0.
    pub(crate) const fn is_zero(&mut self, a: Reg) -> Reg {
        self.with(Binary::Less, a, 1)
    }

    /// A product with a constant: as shifts and sums, where at most three of them do it.
    pub(crate) const fn times(&mut self, a: Reg, factor: u32) -> Reg {
        let lowest = factor.trailing_zeros() as u64;
        let ones = factor.count_ones();
        if factor == 0 || ones > 3 {
            // a run of ones is the difference of two powers
            let above = factor as u64 + (1 << lowest);
            if factor == 0 || !above.is_power_of_two() {
                return self.with(Binary::Mul, a, factor as u64);
            }
            let high = self.with(Binary::Shl, a, above.trailing_zeros() as u64);
            let low = self.with(Binary::Shl, a, lowest);
            return self.compute(Binary::Sub, high, low);
        }
        let mut sum = if lowest == 0 { a } else { self.with(Binary::Shl, a, lowest) };
        let mut rest = factor & (factor - 1);
        while rest != 0 {
            let term = self.with(Binary::Shl, a, rest.trailing_zeros() as u64);
            sum = self.compute(Binary::Add, sum, term);
            rest &= rest - 1;
        }
        sum
    }

    /// How many zeros are below the lowest bit.
    pub(crate) const fn ctz(&mut self, a: Reg) -> Reg {
        let to = self.register();
        self.push(Op::Ctz { to, a });
        to
    }

    /// The same in whole bytes.
    pub(crate) const fn lowest_byte(&mut self, a: Reg) -> Reg {
        let zeros = self.ctz(a);
        self.with(Binary::Shr, zeros, 3)
    }

    pub(crate) const fn block(&mut self) -> Label {
        self.push(Op::Block);
        self.open += 1;
        Label(self.open)
    }

    pub(crate) const fn repeat(&mut self) -> Label {
        self.push(Op::Loop);
        self.open += 1;
        Label(self.open)
    }

    pub(crate) const fn end(&mut self, label: Label) {
        assert!(label.0 == self.open, "another block was opened later");
        self.push(Op::End);
        self.open -= 1;
    }

    pub(crate) const fn break_if(&mut self, nonzero: Reg, to: Label) {
        self.push(Op::BreakIf { nonzero, levels: self.open - to.0 });
    }

    pub(crate) const fn break_if_zero(&mut self, zero: Reg, to: Label) {
        let mark = self.mark();
        let nonzero = self.is_zero(zero);
        self.break_if(nonzero, to);
        self.release(mark);
    }

    pub(crate) const fn rare(&mut self) {
        self.push(Op::Rare);
    }

    pub(crate) const fn found(&mut self, at: Reg) {
        self.push(Op::Exit(Exit::Found(at)));
    }

    pub(crate) const fn new_entry(&mut self, at: Reg) {
        self.push(Op::Exit(Exit::New(at)));
    }

    pub(crate) const fn missing(&mut self) {
        self.push(Op::Exit(Exit::Missing));
    }

    pub(crate) const fn beyond(&mut self) {
        self.push(Op::Exit(Exit::Beyond));
    }
}
