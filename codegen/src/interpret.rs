//! An interpreter of recipes: the shortest backend, and the one that tests hold against the library.
//!
//! It is safe Rust on slices: an address outside the block panics.

use crate::recipe::{Binary, Exit, Op, Operand, Place, Recipe, Width};

/// Runs a recipe on a block, for a key (or, for [`Recipe::next`], the `at` of a slot, in four bytes).
///
/// # Panics
///
/// If the block is shorter than the layout's size, or the key than its key size.
pub fn run(recipe: &Recipe, block: &mut [u8], key: &[u8]) -> Exit<u64> {
    let ops = recipe.ops();
    let mut regs = [0u64; 256];
    let mut open = [0; 8]; // where each block or loop that is open begins
    let mut depth = 0;
    let mut next = 0;
    loop {
        let op = ops[next];
        next += 1;
        match op {
            Op::Const { to, value } => regs[to.index()] = value,
            Op::Key { to, offset, width } => regs[to.index()] = little_endian(&key[offset as usize..], width),
            Op::Load { to, place, width } => {
                let bytes = &block[address(place, &regs)..];
                regs[to.index()] = match place.at {
                    Some(_) => little_endian(bytes, width),
                    None => machine(bytes, width),
                };
            }
            Op::Store { place, value, width } => {
                let bytes = width.bytes() as usize;
                let value = operand(value, &regs);
                let to = &mut block[address(place, &regs)..][..bytes];
                if cfg!(target_endian = "little") || place.at.is_some() {
                    to.copy_from_slice(&value.to_le_bytes()[..bytes]);
                } else {
                    to.copy_from_slice(&value.to_be_bytes()[8 - bytes..]);
                }
            }
            Op::Zero { place, bytes } => block[address(place, &regs)..][..bytes as usize].fill(0),
            Op::Compute { binary, to, a, b } => {
                regs[to.index()] = compute(binary, regs[a.index()], operand(b, &regs));
            }
            Op::Ctz { to, a } => regs[to.index()] = regs[a.index()].trailing_zeros().into(),
            Op::Block | Op::Loop => {
                open[depth] = next - 1;
                depth += 1;
            }
            Op::End if matches!(ops[open[depth - 1]], Op::Loop) => next = open[depth - 1] + 1,
            Op::End => depth -= 1,
            Op::BreakIf { nonzero, levels } => {
                if regs[nonzero.index()] != 0 {
                    let mut inside = levels + 1;
                    depth -= inside as usize;
                    while inside > 0 {
                        match ops[next] {
                            Op::Block | Op::Loop => inside += 1,
                            Op::End => inside -= 1,
                            _ => {}
                        }
                        next += 1;
                    }
                }
            }
            Op::Rare => {}
            Op::Exit(Exit::Found(at)) => return Exit::Found(regs[at.index()]),
            Op::Exit(Exit::New(at)) => return Exit::New(regs[at.index()]),
            Op::Exit(Exit::Missing) => return Exit::Missing,
            Op::Exit(Exit::Beyond) => return Exit::Beyond,
        }
    }
}

fn address(place: Place, regs: &[u64; 256]) -> usize {
    let at = place.at.map_or(0, |at| regs[at.index()]);
    usize::try_from(at + u64::from(place.offset)).expect("an address of this machine")
}

fn operand(operand: Operand, regs: &[u64; 256]) -> u64 {
    match operand {
        Operand::Reg(reg) => regs[reg.index()],
        Operand::Const(value) => value,
    }
}

fn compute(binary: Binary, a: u64, b: u64) -> u64 {
    match binary {
        Binary::Add => a.wrapping_add(b),
        Binary::Sub => a.wrapping_sub(b),
        Binary::Mul => a.wrapping_mul(b),
        Binary::MulHigh => ((u128::from(a) * u128::from(b)) >> 64) as u64,
        Binary::And => a & b,
        Binary::Or => a | b,
        Binary::Xor => a ^ b,
        Binary::Shl => a << b,
        Binary::Shr => a >> b,
        Binary::Less => u64::from(a < b),
    }
}

fn little_endian(bytes: &[u8], width: Width) -> u64 {
    let bytes = &bytes[..width.bytes() as usize];
    bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

/// In the byte order of this machine.
fn machine(bytes: &[u8], width: Width) -> u64 {
    if cfg!(target_endian = "little") {
        return little_endian(bytes, width);
    }
    bytes[..width.bytes() as usize].iter().fold(0, |word, byte| word << 8 | u64::from(*byte))
}
