//! Searches the multiplier that spreads keys over groups: `SPREAD64` and `SPREAD32` in `src/hash.rs`.
//!
//! A key's hash is `word * K * (SPREAD / K)`, so a family of keys is a set of words, and a multiplier is as good as the
//! worst of the families fares: by the entries that find their home group full when three quarters of the slots are
//! taken, as groups per lookup against random keys. The golden ratio is printed first, for comparison; the numbers in use are tried first.
//!
//!     cargo run --release --manifest-path benches/spread/Cargo.toml -- 64 240      # bits, seconds

use hashmap_mem::{fx32, fx64};
use std::time::{Duration, Instant};

/// Keys as bytes, the i-th of a family.
type Make = fn(u64) -> Vec<u8>;

const FAMILIES: &[(&str, Make)] = &[
    ("u32 x 1", |i| (i as u32).to_le_bytes().into()),
    ("u32 x 3", |i| (i as u32 * 3).to_le_bytes().into()),
    ("u32 x 4", |i| (i as u32 * 4).to_le_bytes().into()),
    ("u32 x 8", |i| (i as u32 * 8).to_le_bytes().into()),
    ("u32 x 12", |i| (i as u32 * 12).to_le_bytes().into()),
    ("u32 x 16", |i| (i as u32 * 16).to_le_bytes().into()),
    ("u32 x 24", |i| (i as u32 * 24).to_le_bytes().into()),
    ("u32 x 32", |i| (i as u32 * 32).to_le_bytes().into()),
    ("u32 x 40", |i| (i as u32 * 40).to_le_bytes().into()),
    ("u32 x 48", |i| (i as u32 * 48).to_le_bytes().into()),
    ("u32 x 64", |i| (i as u32 * 64).to_le_bytes().into()),
    ("u32 x 96", |i| (i as u32 * 96).to_le_bytes().into()),
    ("u32 x 128", |i| (i as u32 * 128).to_le_bytes().into()),
    ("u32 x 256", |i| (i as u32 * 256).to_le_bytes().into()),
    ("u32 x 1000", |i| (i as u32 * 1000).to_le_bytes().into()),
    ("u32 x 1024", |i| (i as u32 * 1024).to_le_bytes().into()),
    ("u32 x 4096", |i| (i as u32).wrapping_mul(4096).to_le_bytes().into()),
    ("u32 x 65536", |i| ((i as u32) << 16 | i as u32 >> 16).to_le_bytes().into()),
    ("u64 x 1", |i| i.to_le_bytes().into()),
    ("u64 x 16", |i| (i * 16).to_le_bytes().into()),
    ("u64 x 48", |i| (i * 48).to_le_bytes().into()),
    ("u64 x 96", |i| (i * 96).to_le_bytes().into()),
    ("u64 x 4096", |i| (i * 4096).to_le_bytes().into()),
    ("u64 << 32", |i| (i << 32).to_le_bytes().into()),
    ("u64 << 48", |i| (i << 48 | i >> 16).to_le_bytes().into()),
    ("u32 reversed", |i| (i as u32).reverse_bits().to_le_bytes().into()),
    ("u64 reversed", |i| i.reverse_bits().to_le_bytes().into()),
    ("f32", |i| (i as f32).to_bits().to_le_bytes().into()),
    ("f64", |i| (i as f64).to_bits().to_le_bytes().into()),
    ("u32 big-endian", |i| (i as u32).to_be_bytes().into()),
    ("u64 big-endian", |i| i.to_be_bytes().into()),
    ("2 x u16, 256 wide", |i| grid16(i, 256)),
    ("2 x u16, 10 wide", |i| grid16(i, 10)),
    ("2 x u32, 256 wide", |i| grid32(i, 256)),
    ("2 x u32, 10 wide", |i| grid32(i, 10)),
    ("2 x u64, 256 wide", |i| grid64(i, 256)),
    ("2 x u64, 10 wide", |i| grid64(i, 10)),
    ("3 bytes", |i| i.to_le_bytes()[..3].into()),
    ("6 bytes", |i| i.to_le_bytes()[..6].into()),
    ("16 bytes of text", |i| format!("key{i:013}").into()),
    ("32 bytes of text", |i| format!("a rather long key {i:014}").into()),
    ("random", |i| mix(i).to_le_bytes().into()),
];

fn grid16(i: u64, wide: u64) -> Vec<u8> {
    [((i % wide) as u16).to_le_bytes(), ((i / wide) as u16).to_le_bytes()].concat()
}

fn grid32(i: u64, wide: u64) -> Vec<u8> {
    [((i % wide) as u32).to_le_bytes(), ((i / wide) as u32).to_le_bytes()].concat()
}

fn grid64(i: u64, wide: u64) -> Vec<u8> {
    [(i % wide).to_le_bytes(), (i / wide).to_le_bytes()].concat()
}

/// SplitMix64 (Steele, Lea, Flood, 2014).
fn mix(i: u64) -> u64 {
    let mut z = i.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

/// Groups, the width of each, and what lookups of random keys cost beyond one group, roughly, per entry that overflows.
const MAPS: [(u64, u32); 9] =
    [(73, 7), (305, 7), (1000, 7), (3121, 7), (6242, 7), (128, 1), (1024, 1), (4096, 1), (32768, 1)];

fn population(groups: u64, width: u32) -> usize {
    (groups * u64::from(width) * 3 / 4) as usize
}

/// Words of a family whose product with the multiplier is the hash, and the maps that it is tried on.
struct Words {
    name: String,
    words: Vec<u64>,
    maps: Vec<(u64, u32)>,
}

/// The inverse of an odd number modulo 2^64.
fn inverse(odd: u64) -> u64 {
    (0..6).fold(odd, |x, _| x.wrapping_mul(2u64.wrapping_sub(odd.wrapping_mul(x))))
}

fn words(bits: u32) -> Vec<Words> {
    let unmultiply = inverse(0x517c_c1b7_2722_0a95);
    let word = |key: Vec<u8>| match bits {
        64 => fx64(&key).wrapping_mul(unmultiply),
        _ => u64::from(fx32(&key).wrapping_mul(unmultiply as u32)),
    };
    let mut all = Vec::new();
    for (name, make) in FAMILIES {
        if bits == 32 && *name == "u64 << 48" {
            continue;
        }
        all.push(Words {
            name: (*name).into(),
            words: (0..24_576).map(|i| word(make(i))).collect(),
            maps: MAPS.into(),
        });
        for map in [(73, 7), (1000, 7), (512, 1)] {
            // keys came and went: any of a hundred times as many
            let n = population(map.0, map.1);
            all.push(Words {
                name: format!("{name}, churned"),
                words: (0..n as u64).map(|i| word(make(mix(i) % (100 * n as u64)))).collect(),
                maps: vec![map],
            });
        }
    }
    all
}

/// The share of entries that find their home group full.
fn overflow(words: &[u64], bits: u32, multiplier: u64, groups: u64, width: u32, counts: &mut Vec<u32>) -> f64 {
    counts.clear();
    counts.resize(groups as usize, 0);
    for word in words {
        let hash = match bits {
            64 => word.wrapping_mul(multiplier) >> 32,
            _ => u64::from((*word as u32).wrapping_mul(multiplier as u32)),
        };
        counts[(hash * groups >> 32) as usize] += 1;
    }
    let over: u64 = counts.iter().map(|count| u64::from(count.saturating_sub(width))).sum();
    over as f64 / words.len() as f64
}

/// Groups per lookup against random keys, roughly, on one map.
fn ratio(words: &Words, bits: u32, multiplier: u64, map: (u64, u32), counts: &mut Vec<u32>) -> f64 {
    let (groups, width) = map;
    let words = &words.words[..population(groups, width).min(words.words.len())];
    let over = overflow(words, bits, multiplier, groups, width, counts);
    let (weight, random) = if width == 7 { (2.2, 0.0403) } else { (2.8, 0.2975) };
    (1.0 + weight * over) / (1.0 + weight * random)
}

/// What a ratio may be: small maps of random keys vary, and single slots more than groups.
fn penalty(map: (u64, u32)) -> f64 {
    (if map.0 < 200 { 0.1 } else { 0.0 }) + if map.1 == 1 { 0.2 } else { 0.0 }
}

/// The worst ratio and the mean, or `None` when it is clear that it is above the limit. Families that refuse a multiplier
/// move to the front.
fn score(all: &mut [Words], bits: u32, multiplier: u64, limit: f64) -> Option<f64> {
    let (mut worst, mut sum, mut tries) = (0f64, 0.0, 0.0);
    let mut counts = Vec::new();
    for family in 0..all.len() {
        for at in 0..all[family].maps.len() {
            let map = all[family].maps[at];
            let ratio = ratio(&all[family], bits, multiplier, map, &mut counts);
            worst = worst.max(ratio - penalty(map));
            sum += ratio;
            tries += 1.0;
            if worst + 0.8 > limit {
                all[family].maps.swap(0, at);
                all[..=family].rotate_right(1);
                return None;
            }
        }
    }
    Some(worst + sum / tries)
}

fn report(all: &[Words], bits: u32, multiplier: u64) {
    let mut counts = Vec::new();
    let mut rows: Vec<(f64, &str, (u64, u32))> = Vec::new();
    for words in all {
        for map in &words.maps {
            rows.push((ratio(words, bits, multiplier, *map, &mut counts) - penalty(*map), &words.name, *map));
        }
    }
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (ratio, name, (groups, width)) in &rows[..5] {
        println!("    {ratio:.2} {name}, {groups} groups of {width}");
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>().expect("a number"));
    let bits = arguments.next().unwrap_or(64) as u32;
    let seconds = arguments.next().unwrap_or(60);
    let mut all = words(bits);
    let golden = if bits == 64 { 0x9e37_79b9_7f4a_7c15 } else { 0x9e37_79b9 };
    println!("{golden:#x} {:.4}, the golden ratio", score(&mut all, bits, golden, 99.0).unwrap_or(99.0));
    report(&all, bits, golden);
    let (mut best, mut best_score, mut tried) = (0, f64::MAX, 0);
    let begin = Instant::now();
    let given: Vec<u64> = if bits == 64 { vec![0x075e_91e4_c5ca_1fd7] } else { vec![0xe7b6_4fe9] };
    while begin.elapsed() < Duration::from_secs(seconds) {
        let random = (mix(!tried) | 1) & (u64::MAX >> (64 - bits));
        let multiplier = given.get(tried as usize).copied().unwrap_or(random);
        tried += 1;
        if let Some(score) = score(&mut all, bits, multiplier, best_score)
            && score < best_score
        {
            (best, best_score) = (multiplier, score);
            println!("{multiplier:#x} {score:.4}, number {tried}");
        }
    }
    println!("{tried} tried");
    report(&all, bits, best);
}
