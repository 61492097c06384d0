//! For code generators: the same map from a JIT, from C, from WebAssembly.
#![no_std]
