//! A recipe as Cranelift's instructions. Copy this file into your JIT: it is all that a backend needs.

use cranelift::codegen::ir::BlockArg;
use cranelift::prelude::*;
use hashmap_mem_codegen::{Binary, Exit, Op, Operand, Place, Recipe, Reg, Width};

/// Where the code goes on. `found` and `new` take two parameters of 64 bits: a slot's `at` and its number.
#[derive(Clone, Copy)]
pub struct Exits {
    pub found: Block,
    pub new: Block,
    pub missing: Block,
    pub beyond: Block,
}

/// Emits a recipe for the map at the address `map`, where the builder stands. `key` gives a word of the key, `I64`.
pub fn emit(
    b: &mut FunctionBuilder,
    recipe: &Recipe,
    map: Value,
    key: impl Fn(&mut FunctionBuilder, u32, Width) -> Value,
    exits: Exits,
) {
    let regs: Vec<Variable> = (0..recipe.registers()).map(|_| b.declare_var(types::I64)).collect();
    let value = |b: &mut FunctionBuilder, operand| match operand {
        Operand::Reg(reg) => b.use_var(regs[reg.index()]),
        Operand::Const(constant) => b.ins().iconst(types::I64, constant.cast_signed()),
    };
    let address = |b: &mut FunctionBuilder, at: Option<Reg>| match at {
        Some(at) => {
            let at = b.use_var(regs[at.index()]);
            b.ins().iadd(map, at)
        }
        None => map,
    };
    let flags = MemFlagsData::new().with_notrap(); // in the block, whatever its bytes are; of no alignment
    let mut open: Vec<(Option<Block>, Block)> = Vec::new(); // where a loop begins, and what comes after its end
    let mut ended = false; // by an exit
    for op in recipe.ops() {
        match *op {
            Op::Const { to, value } => {
                let constant = b.ins().iconst(types::I64, value.cast_signed());
                b.def_var(regs[to.index()], constant);
            }
            Op::Key { to, offset, width } => {
                let word = key(b, offset, width);
                b.def_var(regs[to.index()], word);
            }
            Op::Load { to, place: Place { at, offset }, width } => {
                let from = address(b, at);
                let word = load(b, flags, from, offset, width);
                b.def_var(regs[to.index()], word);
            }
            Op::Store { place: Place { at, offset }, value: stored, width } => {
                let (word, to) = (value(b, stored), address(b, at));
                store(b, flags, word, to, offset, width);
            }
            Op::Zero { place: Place { at, offset }, bytes } => {
                let (zero, to) = (b.ins().iconst(types::I64, 0), address(b, at));
                let mut done = 0;
                for width in [Width::W64, Width::W32, Width::W16, Width::W8] {
                    while bytes - done >= width.bytes() {
                        store(b, flags, zero, to, offset + done, width);
                        done += width.bytes();
                    }
                }
            }
            Op::Compute { binary, to, a, b: second } => {
                let (x, y) = (b.use_var(regs[a.index()]), value(b, second));
                let result = match binary {
                    Binary::Add => b.ins().iadd(x, y),
                    Binary::Sub => b.ins().isub(x, y),
                    Binary::Mul => b.ins().imul(x, y),
                    Binary::MulHigh => b.ins().umulhi(x, y),
                    Binary::And => b.ins().band(x, y),
                    Binary::Or => b.ins().bor(x, y),
                    Binary::Xor => b.ins().bxor(x, y),
                    Binary::Shl => b.ins().ishl(x, y),
                    Binary::Shr => b.ins().ushr(x, y),
                    Binary::Less => {
                        let less = b.ins().icmp(IntCC::UnsignedLessThan, x, y);
                        b.ins().uextend(types::I64, less)
                    }
                };
                b.def_var(regs[to.index()], result);
            }
            Op::Ctz { to, a } => {
                let of = b.use_var(regs[a.index()]);
                let zeros = b.ins().ctz(of);
                b.def_var(regs[to.index()], zeros);
            }
            Op::Block => open.push((None, b.create_block())),
            Op::Loop => {
                let begin = b.create_block();
                b.ins().jump(begin, &[]);
                b.switch_to_block(begin);
                open.push((Some(begin), b.create_block()));
            }
            Op::End => {
                let (begin, after) = open.pop().expect("as many ends as blocks and loops");
                if !ended {
                    b.ins().jump(begin.unwrap_or(after), &[]);
                }
                b.switch_to_block(after);
                ended = false;
            }
            Op::BreakIf { nonzero, levels } => {
                let (condition, next) = (b.use_var(regs[nonzero.index()]), b.create_block());
                let (_, outside) = open[open.len() - 1 - levels as usize];
                b.ins().brif(condition, outside, &[], next, &[]);
                b.switch_to_block(next);
            }
            Op::Exit(exit) => {
                let (block, slot) = match exit {
                    Exit::Found(slot) => (exits.found, Some(slot)),
                    Exit::New(slot) => (exits.new, Some(slot)),
                    Exit::Missing => (exits.missing, None),
                    Exit::Beyond => (exits.beyond, None),
                };
                let slot =
                    slot.map(|slot| [slot.at, slot.number].map(|reg| BlockArg::from(b.use_var(regs[reg.index()]))));
                b.ins().jump(block, slot.as_ref().map_or(&[][..], |both| both));
                ended = true;
            }
        }
    }
}

fn ty(width: Width) -> Type {
    [types::I8, types::I16, types::I32, types::I64][width.bytes().trailing_zeros() as usize]
}

/// Loads a word, filled up with zeros to 64 bits.
pub fn load(b: &mut FunctionBuilder, flags: MemFlagsData, from: Value, offset: u32, width: Width) -> Value {
    let word = b.ins().load(ty(width), flags, from, offset.cast_signed());
    if width == Width::W64 { word } else { b.ins().uextend(types::I64, word) }
}

fn store(b: &mut FunctionBuilder, flags: MemFlagsData, word: Value, to: Value, offset: u32, width: Width) {
    let word = if width == Width::W64 { word } else { b.ins().ireduce(ty(width), word) };
    b.ins().store(flags, word, to, offset.cast_signed());
}
