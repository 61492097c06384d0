//! For code generators: the same map from a JIT, from C, from WebAssembly.
//!
//! [`c`] prints the header of one map in C. The command-line tool of this package (feature `tool`) prints all forms of a
//! map, drawings and declarations among them, and reads blocks from files.
#![no_std]

mod builder;
pub mod c;
mod interpret;
mod map;
mod print;
mod recipe;

pub use interpret::run;
pub use print::{C_PRELUDE, CText, Wat};
pub use recipe::{Binary, Exit, Op, Operand, Place, Recipe, Reg, Width};
