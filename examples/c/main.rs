//! A map that Rust writes to a file, and C changes there.
//!
//!     cargo run --example c -- write health.bin
//!     cc -I codegen/include examples/c/health.c -o health && ./health health.bin
//!     cargo run --example c -- read health.bin
//!
//! The declaration and the header are two forms of one map, printed by the tool:
//!
//!     cargo run -p hashmap-mem-codegen -- --key uint32_t --value int16_t --entries 100 --name health --rust
//!     cargo run -p hashmap-mem-codegen -- --key uint32_t --value int16_t --entries 100 --name health --c

mod health;

use health::Health;
use std::error::Error;
use std::io::Read;
use std::{env, fs};

/// Bytes that are aligned as a map is.
#[repr(align(4))]
struct Block([u8; Health::SIZE]);

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", path] => {
            let health = Health::from_entries([(1, 100), (2, 80), (3, -5)]);
            fs::write(path, health.as_bytes())?;
        }
        ["read", path] => {
            let mut block = Block([0; Health::SIZE]);
            fs::File::open(path)?.read_exact(&mut block.0)?;
            println!("{:?}", Health::ref_from_bytes(&block.0)?); // every entry is checked
        }
        _ => return Err("write FILE, or read FILE".into()),
    }
    Ok(())
}
