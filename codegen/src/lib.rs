//! For code generators: the same map from a JIT, from C, from WebAssembly.
//!
//! [`c`] prints the header of one map in C. The command-line tool of this package (feature `tool`) prints it too, beside
//! drawings and declarations, and reads blocks from files.
#![no_std]

pub mod c;
