//! Searches a multiplier: random ones, and the best so far with other low bits.

use crate::hash::{Hash, mix};
use crate::score::{Bench, ids};
use std::time::{Duration, Instant};

/// In bucket maps of `2^k` ids in as many buckets, the most groups that a hit may take. Random keys take 1.62, 2.07,
/// 2.61, 3.21, 3.85, 4.49 and 5.16.
const IDS: [(u32, f64); 7] = [(2, 1.3), (3, 1.55), (4, 1.7), (5, 2.9), (6, 3.4), (7, 3.9), (8, 4.4)];

/// How many are kept, with different upper bits.
const KEPT: usize = 10;
const UPPER: u32 = 18;

/// Prints what is found on the way, best last. `given` are tried first; those of `fx64` below 2^32 are lower halves
/// instead, as found for 32 bits: they decide on all families shifted by 32 and more, so that only what is above is
/// left to chance.
pub fn search(bench: &mut Bench, hash: Hash, seconds: u64, seed: u64, limit: f64, given: &[u64]) {
    let bits = if hash == Hash::Fx32 { 32 } else { 64 };
    let mut kept: Vec<(f64, u64)> = Vec::new();
    let (lower, given): (Vec<u64>, Vec<u64>) = given.iter().partition(|spread| bits == 64 && **spread >> 32 == 0);
    for spread in &given {
        let score = bench.score(*spread, f64::MAX).expect("nothing is above that");
        println!("{spread:#x} {score:.3}, given");
        kept.push((score, *spread));
    }
    let (mut limit, mut tried, mut measured) = (limit, 0u64, 0u64);
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_secs(seconds) {
        tried += 1;
        let spread = candidate(mix(mix(seed) + tried), bits, &kept, &lower);
        if kept.iter().any(|old| old.1 == spread) || IDS.iter().any(|(k, most)| ids(hash, spread, *k) > *most) {
            continue;
        }
        measured += 1;
        let Some(score) = bench.score(spread, limit) else { continue };
        println!("{spread:#x} {score:.3}, number {tried}, {:.0} s", begin.elapsed().as_secs_f64());
        match kept.iter_mut().find(|old| old.1 >> (bits - UPPER) == spread >> (bits - UPPER)) {
            Some(old) if old.0 <= score => {}
            Some(old) => *old = (score, spread),
            None => kept.push((score, spread)),
        }
        kept.sort_by(|a, b| a.0.total_cmp(&b.0));
        kept.truncate(KEPT);
        if kept.len() == KEPT {
            limit = limit.min(kept[KEPT - 1].0);
        }
    }
    println!("{tried} tried, {measured} of them with all families; the best:");
    for (score, spread) in kept.iter().rev() {
        println!("{spread:#x} {score:.3}");
    }
}

/// An odd number from a quarter to a third of 2^bits: then the ids 0, 1, 2, 3 come to lie in order in a map of four.
fn candidate(random: u64, bits: u32, kept: &[(f64, u64)], lower: &[u64]) -> u64 {
    let low = random >> (64 - bits);
    let choice = mix(random);
    let quarter = 1 << (bits - 2);
    let (mut spread, fresh) = (quarter + low % (quarter / 3), kept.is_empty() || choice.is_multiple_of(4));
    if !fresh {
        let old = kept[(choice >> 8) as usize % kept.len()].1;
        let mask = u64::MAX >> (64 - bits) >> (6 + (choice >> 32) % (u64::from(bits) - 8));
        spread = (old & !mask) | (low & mask);
    }
    if !lower.is_empty() && choice & 4 != 0 {
        let half = lower[(choice >> 16) as usize % lower.len()];
        // its negative is as good
        let half = if choice & 8 == 0 { half } else { half.wrapping_neg() };
        let mask = u64::MAX >> (32 + (choice >> 56) % 10);
        spread = (spread & !mask) | (half & mask);
    }
    spread | 1
}
