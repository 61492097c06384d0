//! A recipe as Cranelift's instructions. Copy this file into your JIT: it is all that a backend needs.

use cranelift::codegen::ir::BlockArg;
use cranelift::prelude::*;
use hashmap_mem_codegen::{Binary, Exit, Op, Operand, Place, Recipe, Reg, Width};

/// Where the code goes on. `found` and `new` take a parameter of 64 bits: the slot's `at`.
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
    let mut rare = None; // since how many were open
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
            Op::Block => open.push((None, block(b, rare))),
            Op::Loop => {
                let begin = block(b, rare);
                b.ins().jump(begin, &[]);
                b.switch_to_block(begin);
                open.push((Some(begin), block(b, rare)));
            }
            Op::End => {
                let (begin, after) = open.pop().expect("as many ends as blocks and loops");
                if !ended {
                    b.ins().jump(begin.unwrap_or(after), &[]);
                }
                b.switch_to_block(after);
                ended = false;
                rare = rare.filter(|depth| *depth <= open.len());
            }
            Op::BreakIf { nonzero, levels } => {
                let (condition, next) = (b.use_var(regs[nonzero.index()]), block(b, rare));
                let (_, outside) = open[open.len() - 1 - levels as usize];
                b.ins().brif(condition, outside, &[], next, &[]);
                b.switch_to_block(next);
            }
            Op::Rare => {
                b.set_cold_block(b.current_block().expect("the block that is filled"));
                rare = rare.or(Some(open.len()));
            }
            Op::Exit(exit) => {
                let (to, at) = match exit {
                    Exit::Found(at) => (exits.found, Some(at)),
                    Exit::New(at) => (exits.new, Some(at)),
                    Exit::Missing => (exits.missing, None),
                    Exit::Beyond => (exits.beyond, None),
                };
                let at = at.map(|at| BlockArg::from(b.use_var(regs[at.index()])));
                b.ins().jump(to, at.as_slice());
                ended = true;
            }
        }
    }
}

/// A block that may lie elsewhere where it is seldom reached.
fn block(b: &mut FunctionBuilder, rare: Option<usize>) -> Block {
    let block = b.create_block();
    if rare.is_some() {
        b.set_cold_block(block);
    }
    block
}

/// Loads a word, filled up with zeros to 64 bits.
pub fn load(b: &mut FunctionBuilder, flags: MemFlagsData, from: Value, offset: u32, width: Width) -> Value {
    let offset = offset.cast_signed();
    match width {
        Width::W8 => b.ins().uload8(types::I64, flags, from, offset),
        Width::W16 => b.ins().uload16(types::I64, flags, from, offset),
        Width::W32 => b.ins().uload32(flags, from, offset),
        Width::W64 => b.ins().load(types::I64, flags, from, offset),
    }
}

fn store(b: &mut FunctionBuilder, flags: MemFlagsData, word: Value, to: Value, offset: u32, width: Width) {
    let offset = offset.cast_signed();
    match width {
        Width::W8 => b.ins().istore8(flags, word, to, offset),
        Width::W16 => b.ins().istore16(flags, word, to, offset),
        Width::W32 => b.ins().istore32(flags, word, to, offset),
        Width::W64 => b.ins().store(flags, word, to, offset),
    };
}
