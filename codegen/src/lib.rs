#![no_std]
//! For code generators: the operations of a map as plain data, which a backend of a page turns into code.
//!
//! A [`Recipe`] is one operation on maps of one layout: a list of about twenty kinds of simple steps on registers of 64
//! bits. [`Recipe::lookup`], [`reserve`](Recipe::reserve), [`remove`](Recipe::remove) and [`next`](Recipe::next) make
//! them, in a `const` too. A JIT inlines them where a program looks a key up; the bytes of the map are those of every
//! other API, after every operation.
//!
//! ```
//! use hashmap_mem::{MapLayout, MapSpec};
//! use hashmap_mem_codegen::{Exit, Op, Recipe};
//!
//! const LAYOUT: MapLayout = match MapSpec::of::<u32, u32>(1000).layout() {
//!     Ok(layout) => layout,
//!     Err(_) => panic!(),
//! };
//! const LOOKUP: Recipe = Recipe::lookup(&LAYOUT).unwrap();
//!
//! for op in LOOKUP.ops() {
//!     match op {
//!         Op::Load { to, place, width } => { /* an instruction that loads */ }
//!         Op::Exit(Exit::Found(at)) => { /* go on, with the slot in this register */ }
//!         _ => { /* and so on */ }
//!     }
//! }
//! println!("{}", LOOKUP.c("lookup")); // or .wat(...): to read it
//! ```
//!
//! # A backend
//!
//! It walks [`ops`](Recipe::ops) once. Each register becomes a variable, each of [`Op`]'s cases one to five
//! instructions. There are no gotos: blocks and loops nest, and [`Op::BreakIf`] leaves them outwards, as in
//! WebAssembly; a stack of what is open says where to. [`run`] is the shortest one, `examples/jit/src/emit.rs` the one
//! for Cranelift, which is made to be copied.
//!
//! - What comes after an [`Op::Exit`] is an [`Op::End`], or nothing: the next block.
//! - Only [`Binary::MulHigh`] and [`Op::Ctz`] may be missing in a machine. [`Binary`] says what stands for the first.
//! - Addresses have no alignment, and all loads and stores are plain: who shares a map between threads takes care.
//! - A recipe is for machines of the byte order of the one that it was made on.
//! - Inline the whole recipe, rather than the home group and a call: a call anywhere costs registers everywhere.
//!
//! # What holds for every recipe
//!
//! - All words of the key are loaded before the first branch. A key may lie in the map itself.
//! - No address depends on the bytes of the block but by a place in a group, one of eight: whatever the bytes are,
//!   every address lies in the block, and every run ends.
//! - Answers, and the bytes after it, are those of the library, in damaged maps too (but for [`next`](Recipe::next),
//!   where the entry count says 0 and there are entries all the same).
//! - [`Exit::Beyond`] leaves the block as it was, for [`hashmap_mem::abi::remove`]. Only `remove` has it, in maps that
//!   can have saturated counts: from 127 entries on (group: 128).
//! - Keys of up to [`MAX_KEY_SIZE`](Recipe::MAX_KEY_SIZE) bytes have recipes. For longer ones, and with sip13, call the
//!   library; [`next`](Recipe::next) there is for all.
//!
//! [`c`] prints the header of one map in C, whose functions are in `include/hashmap_mem.h`. The command-line tool of
//! this package (feature `tool`) prints all forms of a map, drawings and declarations among them, and reads blocks from
//! files.
//!
//! The tests run the recipes by [`run`], in wasmi and as C against the library, and hold the blocks against each other
//! byte by byte.

mod builder;
pub mod c;
mod interpret;
mod map;
mod print;
mod recipe;

pub use interpret::run;
pub use print::{C_PRELUDE, CText, Wat};
pub use recipe::{Binary, Exit, Op, Operand, Place, Recipe, Reg, Width};
