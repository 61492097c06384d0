//! A recipe as Cranelift's instructions: all that a backend needs, made to be copied into a JIT.

use cranelift::codegen::ir::BlockArg;
use cranelift::prelude::types::I64;
use cranelift::prelude::*;
use hashmap_mem_codegen::{Binary, Exit, Op, Operand, Place, Recipe, Width};

/// In the block, whatever its bytes are; of no alignment.
pub const FLAGS: MemFlagsData = MemFlagsData::new().with_notrap();

/// Where the code goes on. `found` and `new` take a parameter: the slot's `at`, `I64`.
#[derive(Clone, Copy)]
pub struct Exits {
    pub found: Block,
    pub new: Block,
    pub missing: Block,
    pub beyond: Block,
}

/// Emits a recipe where the builder stands, for the map at the address `map`. `key` gives a word of the key, `I64`.
pub fn emit(
    b: &mut FunctionBuilder,
    recipe: &Recipe,
    map: Value,
    key: impl Fn(&mut FunctionBuilder, u32, Width) -> Value,
    exits: Exits,
) {
    let vars: Vec<Variable> = (0..recipe.registers()).map(|_| b.declare_var(I64)).collect();
    let value = |b: &mut FunctionBuilder, operand| match operand {
        Operand::Reg(reg) => b.use_var(vars[reg.index()]),
        Operand::Const(constant) => b.ins().iconst(I64, constant.cast_signed()),
    };
    let address = |b: &mut FunctionBuilder, Place { at, offset }| {
        let at = at.map(|at| b.use_var(vars[at.index()]));
        (at.map_or(map, |at| b.ins().iadd(map, at)), offset)
    };
    let mut open: Vec<(Option<Block>, Block)> = Vec::new(); // where a loop begins, and what comes after its end
    let mut ended = false; // by an exit
    let mut rare = None; // how many were open when the code became so
    for op in recipe.ops() {
        let (to, result) = match *op {
            Op::Const { to, value: constant } => (to, value(b, Operand::Const(constant))),
            Op::Key { to, offset, width } => (to, key(b, offset, width)),
            Op::Load { to, place, width } => {
                let from = address(b, place);
                (to, load(b, from, width))
            }
            Op::Ctz { to, a } => {
                let x = value(b, Operand::Reg(a));
                (to, b.ins().ctz(x))
            }
            Op::Compute { binary, to, a, b: second } => {
                let (x, y) = (value(b, Operand::Reg(a)), value(b, second));
                (to, compute(b, binary, x, y))
            }
            Op::Store { place, value: stored, width } => {
                let (word, to) = (value(b, stored), address(b, place));
                store(b, word, to, width);
                continue;
            }
            Op::Zero { place, mut bytes } => {
                let (zero, (to, mut offset)) = (value(b, Operand::Const(0)), address(b, place));
                for width in [Width::W64, Width::W32, Width::W16, Width::W8] {
                    while bytes >= width.bytes() {
                        store(b, zero, (to, offset), width);
                        (offset, bytes) = (offset + width.bytes(), bytes - width.bytes());
                    }
                }
                continue;
            }
            Op::Block => {
                open.push((None, block(b, rare)));
                continue;
            }
            Op::Loop => {
                let begin = block(b, rare);
                b.ins().jump(begin, &[]);
                b.switch_to_block(begin);
                open.push((Some(begin), block(b, rare)));
                continue;
            }
            Op::End => {
                let (begin, after) = open.pop().expect("as many ends as blocks and loops");
                if !ended {
                    b.ins().jump(begin.unwrap_or(after), &[]);
                }
                b.switch_to_block(after);
                ended = false;
                rare = rare.filter(|depth| *depth <= open.len());
                continue;
            }
            Op::BreakIf { nonzero, levels } => {
                let (condition, next) = (value(b, Operand::Reg(nonzero)), block(b, rare));
                let (_, outside) = open[open.len() - 1 - levels as usize];
                b.ins().brif(condition, outside, &[], next, &[]);
                b.switch_to_block(next);
                continue;
            }
            Op::Rare => {
                b.set_cold_block(b.current_block().expect("the block that is filled"));
                rare = rare.or(Some(open.len()));
                continue;
            }
            Op::Exit(exit) => {
                let (to, at) = match exit {
                    Exit::Found(at) => (exits.found, Some(at)),
                    Exit::New(at) => (exits.new, Some(at)),
                    Exit::Missing => (exits.missing, None),
                    Exit::Beyond => (exits.beyond, None),
                };
                let at = at.map(|at| BlockArg::from(value(b, Operand::Reg(at))));
                b.ins().jump(to, at.as_slice());
                ended = true;
                continue;
            }
        };
        b.def_var(vars[to.index()], result);
    }
}

fn compute(b: &mut FunctionBuilder, binary: Binary, x: Value, y: Value) -> Value {
    match binary {
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
            b.ins().uextend(I64, less)
        }
    }
}

/// A new block, which may lie elsewhere where it is seldom reached.
fn block(b: &mut FunctionBuilder, rare: Option<usize>) -> Block {
    let block = b.create_block();
    if rare.is_some() {
        b.set_cold_block(block);
    }
    block
}

/// Loads a word, filled up with zeros to 64 bits.
pub fn load(b: &mut FunctionBuilder, (from, offset): (Value, u32), width: Width) -> Value {
    let offset = offset.cast_signed();
    match width {
        Width::W8 => b.ins().uload8(I64, FLAGS, from, offset),
        Width::W16 => b.ins().uload16(I64, FLAGS, from, offset),
        Width::W32 => b.ins().uload32(FLAGS, from, offset),
        Width::W64 => b.ins().load(I64, FLAGS, from, offset),
    }
}

fn store(b: &mut FunctionBuilder, word: Value, (to, offset): (Value, u32), width: Width) {
    let offset = offset.cast_signed();
    match width {
        Width::W8 => b.ins().istore8(FLAGS, word, to, offset),
        Width::W16 => b.ins().istore16(FLAGS, word, to, offset),
        Width::W32 => b.ins().istore32(FLAGS, word, to, offset),
        Width::W64 => b.ins().store(FLAGS, word, to, offset),
    };
}
