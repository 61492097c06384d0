//! For code generators: the same map from a JIT, from C, from WebAssembly.
#![no_std]

mod builder;
mod interpret;
mod map;
mod print;
mod recipe;

pub use interpret::run;
pub use print::{C_PRELUDE, CText, Wat};
pub use recipe::{Binary, Exit, Op, Operand, Place, Recipe, Reg, Width};
