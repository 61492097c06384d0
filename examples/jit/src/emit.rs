//! A recipe as Cranelift's instructions: all that a backend needs, made to be copied into a JIT.

use cranelift::codegen::ir::BlockArg;
use cranelift::prelude::types::I64;
use cranelift::prelude::*;
use hashmap_mem_codegen::{Binary, Op, Operand, Place, Recipe, Reg, Width};

// where it does not hold, loads and stores at a register take `MemFlagsData::with_endianness`, fields of the header
// none
const _: () = assert!(cfg!(target_endian = "little"));

/// In the block, whatever its bytes are; of no alignment.
pub const FLAGS: MemFlagsData = MemFlagsData::new().with_notrap();

/// Emits a recipe where the builder stands, for the map at the address `map`. `key` gives a word of the key, `I64`. The
/// code goes on at one of the exits: found, new, missing, beyond. The first two take the slot's `at`, `I64`.
pub fn emit(
    b: &mut FunctionBuilder,
    recipe: &Recipe,
    map: Value,
    key: impl Fn(&mut FunctionBuilder, u32, Width) -> Value,
    exits: [Block; 4],
) {
    let vars: Vec<Variable> = (0..recipe.registers()).map(|_| b.declare_var(I64)).collect();
    let get = |b: &mut FunctionBuilder, reg: Reg| b.use_var(vars[reg.index()]);
    let constant = |b: &mut FunctionBuilder, value: u64| b.ins().iconst(I64, value.cast_signed());
    let operand = |b: &mut FunctionBuilder, operand| match operand {
        Operand::Reg(reg) => get(b, reg),
        Operand::Const(value) => constant(b, value),
    };
    let address = |b: &mut FunctionBuilder, Place { at, offset }| {
        let at = at.map(|at| get(b, at));
        (at.map_or(map, |at| b.ins().iadd(map, at)), offset)
    };
    let mut open: Vec<(Option<Block>, Block)> = Vec::new(); // where a loop begins, and what comes after its end
    let mut ended = false; // by an exit
    let mut rare = usize::MAX; // the code is rare while at least as many are open
    for op in recipe.ops() {
        let block = |b: &mut FunctionBuilder| {
            let block = b.create_block();
            if open.len() >= rare {
                b.set_cold_block(block); // it may lie elsewhere
            }
            block
        };
        match *op {
            Op::Const { to, value } => set(b, &vars, to, |b| constant(b, value)),
            Op::Key { to, offset, width } => set(b, &vars, to, |b| key(b, offset, width)),
            Op::Load { to, place, width } => {
                let from = address(b, place);
                set(b, &vars, to, |b| load(b, from, width));
            }
            Op::Ctz { to, a } => {
                let x = get(b, a);
                set(b, &vars, to, |b| b.ins().ctz(x));
            }
            Op::Compute { binary, to, a, b: second } => {
                let (x, y) = (get(b, a), operand(b, second));
                set(b, &vars, to, |b| compute(b, binary, x, y));
            }
            Op::Store { place, value, width } => {
                let (word, to) = (operand(b, value), address(b, place));
                store(b, word, to, width);
            }
            Op::Zero { place, mut bytes } => {
                let (zero, (to, mut offset)) = (constant(b, 0), address(b, place));
                for width in [Width::W64, Width::W32, Width::W16, Width::W8] {
                    while bytes >= width.bytes() {
                        store(b, zero, (to, offset), width);
                        (offset, bytes) = (offset + width.bytes(), bytes - width.bytes());
                    }
                }
            }
            Op::Block => {
                let after = block(b);
                open.push((None, after));
            }
            Op::Loop => {
                let (begin, after) = (block(b), block(b));
                b.ins().jump(begin, &[]);
                b.switch_to_block(begin);
                open.push((Some(begin), after));
            }
            Op::End => {
                let (begin, after) = open.pop().expect("as many ends as blocks and loops");
                if !ended {
                    b.ins().jump(begin.unwrap_or(after), &[]);
                }
                b.switch_to_block(after);
                ended = false;
                if open.len() < rare {
                    rare = usize::MAX;
                }
            }
            Op::BreakIf { nonzero, levels } => {
                let (condition, next) = (get(b, nonzero), block(b));
                b.ins().brif(condition, open[open.len() - 1 - levels as usize].1, &[], next, &[]);
                b.switch_to_block(next);
            }
            Op::Rare => {
                b.set_cold_block(b.current_block().expect("the block that is filled"));
                rare = rare.min(open.len());
            }
            Op::Exit(exit) => {
                let at = exit.slot().map(|at| BlockArg::from(get(b, at)));
                b.ins().jump(exits[exit.number()], at.as_slice());
                ended = true;
            }
        }
    }
}

fn set(b: &mut FunctionBuilder, vars: &[Variable], to: Reg, value: impl FnOnce(&mut FunctionBuilder) -> Value) {
    let value = value(b);
    b.def_var(vars[to.index()], value);
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
        Binary::Equal | Binary::Less => {
            let condition = if binary == Binary::Equal { IntCC::Equal } else { IntCC::UnsignedLessThan };
            let holds = b.ins().icmp(condition, x, y);
            b.ins().uextend(I64, holds)
        }
    }
}

/// Loads a word, filled up with zeros to 64 bits.
pub fn load(b: &mut FunctionBuilder, (from, offset): (Value, u32), width: Width) -> Value {
    match width {
        Width::W8 => b.ins().uload8(I64, FLAGS, from, offset.cast_signed()),
        Width::W16 => b.ins().uload16(I64, FLAGS, from, offset.cast_signed()),
        Width::W32 => b.ins().uload32(FLAGS, from, offset.cast_signed()),
        Width::W64 => b.ins().load(I64, FLAGS, from, offset.cast_signed()),
    }
}

fn store(b: &mut FunctionBuilder, word: Value, (to, offset): (Value, u32), width: Width) {
    match width {
        Width::W8 => b.ins().istore8(FLAGS, word, to, offset.cast_signed()),
        Width::W16 => b.ins().istore16(FLAGS, word, to, offset.cast_signed()),
        Width::W32 => b.ins().istore32(FLAGS, word, to, offset.cast_signed()),
        Width::W64 => b.ins().store(FLAGS, word, to, offset.cast_signed()),
    };
}
