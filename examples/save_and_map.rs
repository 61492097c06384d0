//! A map in a file: written as it lies in memory, and read in another process without being read in.
//!
//! ```text
//! cargo run --example save_and_map -- save /tmp/prices.map     writes the file
//! cargo run --example save_and_map -- show /tmp/prices.map     maps it, checks it, and looks keys up in place
//! cargo run --example save_and_map -- raise /tmp/prices.map    changes it in place
//! ```

use hashmap_mem::hashmap_layout;
use memmap2::{Mmap, MmapMut};
use std::error::Error;
use std::fs::{self, File};
use std::process::ExitCode;

hashmap_layout! {
    /// Prices in cents, by article number.
    struct Prices {
        key: u32,
        value: u64,
        entries: 1000,
        expect: { size: 29296, stride: 16, slots: 1672 }, // other programs count on these bytes
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["save", file] => save(file),
        ["show", file] => show(file),
        ["raise", file] => raise(file),
        _ => Err("usage: save_and_map save|show|raise FILE".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn save(file: &str) -> Result<(), Box<dyn Error>> {
    let mut prices = Prices::new();
    for article in 1..=900 {
        prices.insert(article, u64::from(article) * 100)?;
    }
    fs::write(file, prices.as_bytes())?;
    println!("{} prices in {} bytes", prices.len(), Prices::SIZE);
    Ok(())
}

fn show(file: &str) -> Result<(), Box<dyn Error>> {
    let file = File::open(file)?;
    #[expect(unsafe_code, reason = "the file must not change while it is mapped")]
    // SAFETY: whoever uses this program writes to the file only between its runs.
    let bytes = unsafe { Mmap::map(&file)? };
    // every entry is checked: a file of anything else is an error, which says what is wrong and where
    let prices = Prices::ref_from_bytes(&bytes)?;
    println!("{} prices; article 7 costs {:?}, article 901 {:?}", prices.len(), prices.get(&7), prices.get(&901));
    Ok(())
}

fn raise(file: &str) -> Result<(), Box<dyn Error>> {
    let file = File::options().read(true).write(true).open(file)?;
    #[expect(unsafe_code, reason = "the file must not change while it is mapped")]
    // SAFETY: as in `show`.
    let mut bytes = unsafe { MmapMut::map_mut(&file)? };
    let prices = Prices::mut_from_bytes(&mut bytes)?;
    prices.values_mut().for_each(|price| *price += 1);
    bytes.flush()?;
    Ok(())
}
