//! Checks and searches what the library's hash is made of: `SPREAD64` and `SPREAD32`, the way of `fx32` from word to
//! word, the second group of a path in group maps. README.md says what came out.
//!
//! ```text
//! run='cargo run --release --manifest-path benches/spread/Cargo.toml --'
//! $run check 64                     # or fold64, 32: the worst families; the multiplier in use, or those given
//! $run search 64 300 1 1.8          # or 32: seconds, seed, highest score to begin with, multipliers to begin with
//! $run second 64                    # rules for the second group
//! $run hashes                       # families of which many keys have the same hash
//! ```
//!
//! A key's hash is `word * K * (SPREAD / K)`, so a family of keys is a set of words, and a multiplier is as good as the
//! worst of the families fares: the groups of a hit, of a miss (other keys of the family) or of an insertion, against
//! those of random keys in the same map, less two standard deviations of what random keys take.

mod families;
mod hash;
mod maps;
mod score;
mod search;
mod second;

use families::families;
use hash::{Hash, K32, add32, folded64, fx32, fx64, words32};
use score::{Bench, ids, keys, searched, told_apart, unseen};
use std::collections::HashSet;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let argument = |at: usize| arguments.get(at).map_or("", String::as_str);
    let hash = match argument(1) {
        "32" => Hash::Fx32,
        "fold64" => Hash::Folded64,
        _ => Hash::Fx64,
    };
    match argument(0) {
        "check" => check(hash, &hexadecimal(&arguments[2.min(arguments.len())..])),
        "search" => {
            let seconds = argument(2).parse().unwrap_or(60);
            let seed = argument(3).parse().unwrap_or(1);
            let limit = argument(4).parse().unwrap_or(2.0);
            let mut bench = Bench::new(hash, &searched(), told_apart(keys(hash, 40_000)));
            let given = hexadecimal(&arguments[5.min(arguments.len())..]);
            search::search(&mut bench, hash, seconds, seed, limit, &given);
        }
        "second" => second::compare(hash, hash.spread()),
        "hashes" => hashes(),
        _ => println!("check, search, second or hashes: see src/main.rs"),
    }
}

fn hexadecimal(arguments: &[String]) -> Vec<u64> {
    let number = |text: &String| u64::from_str_radix(text.trim_start_matches("0x"), 16).expect("hexadecimal");
    arguments.iter().map(number).collect()
}

/// The worst families, on the settings of the search and on others.
fn check(hash: Hash, spreads: &[u64]) {
    let own = [hash.spread()];
    for spread in if spreads.is_empty() { &own } else { spreads } {
        println!("{spread:#x}; groups of a hit, ids in 4, 8, ... 256 buckets:");
        println!("    {:.2?}", [2, 3, 4, 5, 6, 7, 8].map(|k| ids(hash, *spread, k)));
    }
    for (what, settings) in [("searched", searched()), ("unseen", unseen())] {
        let mut bench = Bench::new(hash, &settings, told_apart(keys(hash, 62_000)));
        for spread in if spreads.is_empty() { &own } else { spreads } {
            println!("{spread:#x} {what}");
            for (ratios, name) in &bench.report(*spread)[..10] {
                let score::Ratios { hit, miss, fill, worst } = ratios;
                println!("    {worst:.2}: hit {hit:.2} miss {miss:.2} fill {fill:.2} {name}");
            }
        }
    }
}

/// The families with the fewest different hashes among 40,000 keys.
fn hashes() {
    type Of = fn(&[u8]) -> u64;
    fn fold(bytes: &[u8], add: fn(u32, u32) -> u32) -> u64 {
        words32(bytes).fold(0, add).into()
    }
    let ways: [(&str, Of); 6] = [
        ("fx64", fx64),
        ("fx64 that folds as fx32 does", folded64),
        ("FxHasher32", |bytes| fold(bytes, |hash, word| (hash.rotate_left(5) ^ word).wrapping_mul(K32))),
        ("(hash + word) * K", |bytes| fold(bytes, |hash, word| hash.wrapping_add(word).wrapping_mul(K32))),
        ("(rotated by 16 + word) * K", |bytes| fold(bytes, |h, w| h.rotate_left(16).wrapping_add(w).wrapping_mul(K32))),
        ("fx32", |bytes| fx32(bytes).into()),
    ];
    println!("K32 {K32:#x}, of one word 1: {:#x}", add32(0, 1));
    for (name, of) in ways {
        println!("{name}");
        let mut rows = Vec::new();
        for family in families(Hash::Fx32) {
            let n = family.limit.min(40_000);
            let different: HashSet<u64> = (0..n).map(|i| of(&(family.make)(i))).collect();
            rows.push((different.len() as f64 / n as f64, different.len(), family.name));
        }
        rows.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (share, different, name) in rows.iter().take_while(|row| row.0 < 0.99).take(12) {
            println!("    {share:.3} {different} {name}");
        }
    }
}
