//! Keys from strangers: what `hash: sip13` costs where keys are harmless, and what a flood of chosen keys costs without
//! it.
//!
//! All maps take turns in one process, each filled anew for every round; a figure is the fastest round.
//!
//!     cargo bench --manifest-path benches/Cargo.toml --bench flood          # half a minute
//!
//! The flood is made as anybody can make it who reads FORMAT.md: fx64 of eight bytes is a product, whose upper bits say
//! home and tag, and what the step is made of can be undone.

use hashmap_mem::{HashFn, MapMut, MapRef, MapSpec, hashmap_layout};
use std::collections::HashMap;
use std::hash::Hash;
use std::hint::black_box;
use std::time::Instant;

/// Keys that are present, and as many that are absent.
const ENTRIES: usize = 30_000;
/// Of harmless keys. A flood is so slow that a few will do.
const ROUNDS: usize = 40;
const ROUNDS_OF_FLOOD: usize = 2;

macro_rules! maps {
    ($($name:ident: $key:ty, $hash:ident;)*) => { $(
        hashmap_layout! { struct $name { key: $key, value: u32, entries: ENTRIES, hash: $hash } }
    )* };
}

maps! {
    WordFx64: u64, fx64;
    WordSip13: u64, sip13;
    TextFx64: [u8; 32], fx64;
    TextSip13: [u8; 32], sip13;
}

/// A map with keys `K`.
trait Subject<K> {
    fn fill(&mut self, keys: &[K]);
    fn found(&self, keys: &[K]) -> usize;
}

macro_rules! subjects {
    ($($name:ident: $key:ty;)*) => { $(
        impl Subject<$key> for Box<$name> {
            fn fill(&mut self, keys: &[$key]) {
                self.clear();
                for key in keys {
                    assert!(self.insert(*key, 1).is_ok());
                }
            }

            fn found(&self, keys: &[$key]) -> usize {
                keys.iter().filter(|key| self.contains_key(black_box(key))).count()
            }
        }
    )* };
}

subjects! { WordFx64: u64; WordSip13: u64; TextFx64: [u8; 32]; TextSip13: [u8; 32]; }

impl<K: Hash + Eq + Copy, S: std::hash::BuildHasher> Subject<K> for HashMap<K, u32, S> {
    fn fill(&mut self, keys: &[K]) {
        self.clear();
        self.extend(keys.iter().map(|key| (*key, 1)));
    }

    fn found(&self, keys: &[K]) -> usize {
        keys.iter().filter(|key| self.contains_key(black_box(*key))).count()
    }
}

/// Nanoseconds a key: a fill, a hit, a miss.
type Times = [f64; 3];

type Named<'m, K> = (&'static str, &'m mut dyn Subject<K>);

fn measure<K: Copy>(maps: &mut [Named<'_, K>], keys: &[K], rounds: usize) -> Vec<Times> {
    let (present, absent) = keys.split_at(ENTRIES);
    let mut fastest = vec![[f64::INFINITY; 3]; maps.len()];
    for _ in 0..rounds {
        for ((_, map), fastest) in maps.iter_mut().zip(&mut fastest) {
            let mut time = |which: usize, run: &mut dyn FnMut()| {
                let start = Instant::now();
                run();
                fastest[which] = fastest[which].min(start.elapsed().as_secs_f64() * 1e9 / ENTRIES as f64);
            };
            time(0, &mut || map.fill(present));
            time(1, &mut || assert_eq!(map.found(present), ENTRIES));
            time(2, &mut || assert_eq!(map.found(absent), 0));
        }
    }
    fastest
}

/// Prints times, and what they are divided by those of `than`, or of the first map.
fn table<K: Copy>(
    title: &str,
    keys: &[K],
    rounds: usize,
    maps: &mut [Named<'_, K>],
    than: Option<&[Times]>,
) -> Vec<Times> {
    let times = measure(maps, keys, rounds);
    let by = if than.is_some() { "by its own of random keys" } else { "by the first" };
    println!("\n{title:<34} {:>27}   {by}", "ns: fill, hit, miss");
    for (i, (name, _)) in maps.iter().enumerate() {
        let ([fill, hit, miss], [f, h, m]) = (times[i], than.map_or(times[0], |than| than[i]));
        print!("{name:<34} {fill:>9.1}{hit:>9.1}{miss:>9.1}");
        println!("   {:>9.2}{:>9.2}{:>9.2}", fill / f, hit / h, miss / m);
    }
    times
}

/// `SplitMix64` (Steele, Lea, Flood, 2014).
fn mix(i: u64) -> u64 {
    let z = i.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

fn text(i: u64) -> [u8; 32] {
    let mut key = [0; 32];
    let text = format!("assets/level{:02}/item{i:07}", mix(i) % 30);
    key[..text.len()].copy_from_slice(text.as_bytes());
    key
}

/// Keys of one home, tag and step, for a map of this library under fx64.
fn one_sequence() -> Vec<u64> {
    let layout = &WordFx64::LAYOUT;
    let hash = layout.hash();
    let multiplier = hash.one_word_multiplier();
    let inverse = (0..6).fold(multiplier, |x, _| x.wrapping_mul(2u64.wrapping_sub(multiplier.wrapping_mul(x))));
    let wanted = layout.home_of(&0u64.to_le_bytes()).expect("a key of eight bytes");
    // products from 0 on have the home and the tag of 0
    let of_one_home = (0..).map(|product: u64| product.wrapping_mul(inverse));
    let of_one_step = of_one_home.filter(|key| {
        let h = key.wrapping_mul(hash.multiplier());
        let step = ((h ^ h >> 32).wrapping_mul(hash.step_multiplier()) >> 32) as u32 | 1;
        (step ^ wanted.step) & layout.position_mask() == 0
    });
    of_one_step.take(2 * ENTRIES).collect()
}

/// Keys of 16 bytes with one hash under fx64: the second word takes the first one back.
fn one_hash(entries: usize) -> impl Iterator<Item = [u8; 16]> {
    let first = |i: usize| (i as u64, (i as u64).wrapping_mul(HashFn::Fx64.multiplier()).rotate_left(HashFn::ROTATION));
    (1..=entries).map(first).map(|(first, second)| {
        let mut key = [0; 16];
        key[..8].copy_from_slice(&first.to_le_bytes());
        key[8..].copy_from_slice(&second.to_le_bytes());
        key
    })
}

/// Seconds to check a block of such keys, as it would come from elsewhere.
fn attach(hash: HashFn, entries: usize) -> f64 {
    let layout = MapSpec::of::<[u8; 16], u32>(entries).hash(hash).layout().expect("a layout");
    let mut block = vec![0; layout.size()];
    let mut map = MapMut::init(&mut block, &layout).expect("as many bytes as the layout says");
    map.rekey(SECRET);
    for key in one_hash(entries) {
        map.insert(&key, &[0; 4]).expect("room for as many");
    }
    let start = Instant::now();
    assert!(MapRef::new(black_box(&block)).is_ok());
    start.elapsed().as_secs_f64()
}

const SECRET: [u8; 16] = *b"not that secret!";

fn main() {
    let words: Vec<u64> = (0..2 * ENTRIES as u64).map(mix).collect();
    let texts: Vec<[u8; 32]> = (0..2 * ENTRIES as u64).map(text).collect();
    let (mut fx64, mut sip13) = (WordFx64::new_boxed(), WordSip13::new_boxed());
    let mut std = HashMap::with_capacity(ENTRIES);
    let mut rustc = rustc_hash::FxHashMap::with_capacity_and_hasher(ENTRIES, rustc_hash::FxBuildHasher);
    sip13.rekey(SECRET).expect("an empty map");
    let mut maps: [Named<'_, u64>; 4] = [
        ("group, fx64", &mut fx64),
        ("group, sip13", &mut sip13),
        ("std, its own sip13", &mut std),
        ("std, rustc-hash", &mut rustc),
    ];
    println!("{ENTRIES} entries");
    let random = table("u64 random", &words, ROUNDS, &mut maps, None);
    table("u64, one sequence under fx64", &one_sequence(), ROUNDS_OF_FLOOD, &mut maps, Some(&random));

    let (mut fx64, mut sip13) = (TextFx64::new_boxed(), TextSip13::new_boxed());
    let mut std = HashMap::with_capacity(ENTRIES);
    sip13.rekey(SECRET).expect("an empty map");
    let mut maps: [Named<'_, [u8; 32]>; 3] =
        [("group, fx64", &mut fx64), ("group, sip13", &mut sip13), ("std, its own sip13", &mut std)];
    table("[u8; 32] text", &texts, ROUNDS, &mut maps, None);

    println!("\nattaching keys of 16 bytes with one hash under fx64     seconds: fx64, sip13");
    for entries in [3000, ENTRIES] {
        println!("{entries:>6} entries {:>46.4}{:>9.4}", attach(HashFn::Fx64, entries), attach(HashFn::Sip13, entries));
    }
}
