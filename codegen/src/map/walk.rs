//! The groups of a probe sequence after home: which comes next.

use super::key::Probe;
use super::{Maker, TAG_BITS};
use crate::builder::Label;
use crate::recipe::Binary::{Add, And, Equal, Less, Mul, Or, Shr, Sub, Xor};
use crate::recipe::Operand::{Const, Reg as Of};
use crate::recipe::Reg;
use hashmap_mem::{Kind, SecondGroup};

/// The groups of a probe sequence after home.
#[derive(Clone, Copy)]
pub(super) struct Walk {
    /// In the group layout; in the others the group itself.
    position: Reg,
    delta: Reg,
    step: Reg,
    /// The second group, in the group layout.
    second: Reg,
}

impl Maker {
    /// Makes the group after home the one that is looked at. `None` where all slots lie in home.
    pub(super) const fn begin_walk(&mut self, p: &Probe) -> Option<Walk> {
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
    pub(super) const fn step_on(&mut self, walk: &Walk) {
        self.b.set(walk.position, Add, walk.position, Of(walk.delta));
        self.b.set(walk.position, And, walk.position, Const(self.l.position_mask() as u64));
        self.b.set(walk.delta, Add, walk.delta, Of(walk.step));
    }

    /// Makes the next group the one that is looked at. `once`: leaves out those that came before, home and the second.
    /// To look for a key there again is no mistake, and the walk has less to remember.
    pub(super) const fn advance(&mut self, p: &Probe, walk: &Walk, end: Label, once: bool) {
        let mark = self.b.mark();
        let mask = self.l.position_mask() as u64;
        match self.l.kind() {
            Kind::Bucket | Kind::Split => {
                let rest = self.b.with(And, walk.delta, mask);
                self.b.break_if_zero(rest, end);
                self.step_on(walk);
            }
            _ => {
                let each = self.b.repeat();
                let rest = self.b.with(And, walk.delta, 2 * mask + 1);
                self.b.break_if_zero(rest, end);
                self.step_on(walk);
                let group = self.b.times(walk.position, self.l.kind().position_step());
                self.b.copy(p.group, group);
                let inside = self.b.with(Less, walk.position, self.l.positions() as u64);
                if once {
                    let is_home = self.b.compute(Equal, group, p.home);
                    let is_second = self.b.compute(Equal, group, walk.second);
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
}
