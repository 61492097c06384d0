//! Families of keys: the same for every map, from a fixed seed.

use crate::bench::{Key, Pair};
use std::collections::HashSet;

/// `SplitMix64` (Steele, Lea, Flood 2014).
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    #[expect(clippy::cast_possible_truncation, reason = "below `n`")]
    pub fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.next()) * n as u128) >> 64) as usize
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.below(i + 1));
        }
    }
}

/// A family of keys: by number, and how it is called.
pub struct Family<K> {
    pub name: &'static str,
    pub key: fn(u64, &mut Random) -> K,
}

#[expect(clippy::cast_possible_truncation, reason = "random bits, and numbers of keys below 2^32")]
pub mod families {
    use super::{Family, Pair, Random};

    pub const U32_RANDOM: Family<u32> = Family { name: "u32 random", key: |_, random| random.next() as u32 };
    pub const U32_SEQUENTIAL: Family<u32> = Family { name: "u32 sequential", key: |number, _| number as u32 };
    pub const U64_RANDOM: Family<u64> = Family { name: "u64 random", key: |_, random| random.next() };
    pub const F64: Family<u64> = Family { name: "f64 bits", key: |number, _| (number as f64).to_bits() };
    pub const POINTERS: Family<u64> = Family { name: "pointers", key: |number, _| 0x7f00_0000_0000 + number * 4096 };
    pub const PAIRS: Family<Pair> =
        Family { name: "(u16, u16)", key: |number, _| Pair((number % 2039) as u16, (number / 2039) as u16) };
    pub const BYTES16: Family<[u8; 16]> = Family {
        name: "[u8; 16] random",
        key: |_, random| {
            let mut key = [0; 16];
            key[..8].copy_from_slice(&random.next().to_le_bytes());
            key[8..].copy_from_slice(&random.next().to_le_bytes());
            key
        },
    };
    pub const TEXT32: Family<[u8; 32]> = Family { name: "[u8; 32] text", key: text };

    /// A path such as `assets/level07/enemy00042.png`, filled up with zeros.
    fn text(number: u64, random: &mut Random) -> [u8; 32] {
        let folder = ["assets", "scripts", "sounds", "maps"][random.below(4)];
        let text = format!("{folder}/level{:02}/item{number:07}", random.below(30));
        let mut key = [0; 32];
        key[..text.len()].copy_from_slice(text.as_bytes());
        key
    }
}

/// One thing of the mixed trace.
#[derive(Clone, Copy)]
pub enum Step<K> {
    Get(K),
    Update(K),
    /// An old key goes, a new one comes.
    Replace(K, K),
}

/// All keys that a cell uses, in the orders in which they are used.
pub struct World<K> {
    pub n: usize,
    /// A ring of `2 n` keys or more, so many that churn is not learned by heart either; the first `n` are present, the
    /// others come and go.
    pub keys: Vec<K>,
    /// Present keys in a random order.
    pub hits: Vec<K>,
    /// Keys that are never present.
    pub misses: Vec<K>,
    /// 70 % hit, 15 % miss, 10 % update, 5 % replace; the map is afterwards as it was before.
    pub trace: Vec<Step<K>>,
}

/// Lookups are drawn from at least so many, and replacements, so that a branch predictor cannot learn the sequence by
/// heart.
const SEQUENCE: usize = 1 << 17;

impl<K: Key> World<K> {
    pub fn new(family: &Family<K>, n: usize) -> Self {
        let random = &mut Random(0x5eed ^ n as u64);
        let (mut seen, mut number) = (HashSet::new(), 0);
        let mut distinct = |count: usize, random: &mut Random| {
            let mut keys = Vec::with_capacity(count);
            while keys.len() < count {
                let key = (family.key)(number, random);
                number += 1;
                if seen.insert(key) {
                    keys.push(key);
                }
            }
            random.shuffle(&mut keys);
            keys
        };
        let mut all = distinct(3 * n, random);
        let absent = all.split_off(2 * n);
        all.extend(distinct(SEQUENCE.saturating_sub(2 * n), random));
        let draw = |keys: &[K], random: &mut Random| {
            let mut drawn = Vec::with_capacity(SEQUENCE.max(n) + n);
            while drawn.len() < SEQUENCE.max(n) {
                let from = drawn.len();
                drawn.extend_from_slice(keys);
                random.shuffle(&mut drawn[from..]);
            }
            // a round after another would look a key up again after n others at the soonest; small maps: any order
            if n < SEQUENCE {
                random.shuffle(&mut drawn);
            }
            drawn
        };
        let hits = draw(&all[..n], random);
        let misses = draw(&absent, random);
        let trace = trace(&all, &misses, n, random);
        Self { n, keys: all, hits, misses, trace }
    }
}

fn trace<K: Key>(keys: &[K], misses: &[K], n: usize, random: &mut Random) -> Vec<Step<K>> {
    // the keys around the n-th come and go as a ring of which one half is present; all below stay
    let half = (n / 8).clamp(1, 8192);
    let (stay, ring) = (&keys[..n - half], &keys[n - half..n + half]);
    let mut steps = Vec::new();
    while steps.len() < SEQUENCE {
        let mut replaced = 0;
        while replaced < 2 * half {
            steps.push(match random.below(100) {
                0..70 => Step::Get(stay[random.below(stay.len())]),
                70..85 => Step::Get(misses[random.below(misses.len())]),
                85..95 => Step::Update(stay[random.below(stay.len())]),
                _ => {
                    replaced += 1;
                    Step::Replace(ring[replaced - 1], ring[(replaced - 1 + half) % (2 * half)])
                }
            });
        }
    }
    steps
}
