//! How much worse a family of keys fares than random keys.

use crate::families::{Family, families};
use crate::hash::{Hash, Key, mix};
use crate::maps::{Costs, Kind, Map, Second, Shape};
use std::collections::HashSet;

/// The path of group maps.
const GROUP: Kind = Kind::Group(Second::Tag);

/// One way to use a map: a shape, how often its keys are replaced, and how many maps are taken together so that chance
/// is small.
#[derive(Clone, Copy)]
pub struct Setting {
    pub shape: Shape,
    pub rounds: usize,
    pub trials: usize,
}

impl Setting {
    pub fn new(kind: Kind, slots: u32, load: u32, rounds: usize) -> Self {
        let entries = (u64::from(slots) * u64::from(load) / 100) as usize;
        Self { shape: Shape { kind, slots, entries }, rounds, trials: (800 / entries).clamp(1, 10) }
    }

    /// How many keys it needs.
    fn universe(self) -> usize {
        self.shape.entries * if self.rounds == 0 { 2 } else { 8 }
    }

    pub fn name(self) -> String {
        self.shape.name() + if self.rounds == 0 { "" } else { ", churned" }
    }

    /// The mean over all trials, if there are enough keys.
    pub fn measure(self, map: &mut Map, hash: Hash, spread: u64, keys: &[Key]) -> Option<Costs> {
        let last = keys.len().checked_sub(self.universe())?;
        let trials = self.trials.min(last + 1);
        let mut sum = Costs::default();
        for trial in 0..trials {
            // the first keys, the second and following, and some from further on
            let begin = if trial < 2 { trial } else { mix(trial as u64) as usize % (last + 1) };
            let costs = map.measure(hash, spread, &keys[begin..begin + self.universe()], self.rounds);
            sum.add(costs, 1.0 / trials as f64);
        }
        Some(sum)
    }
}

/// What random keys cost in a setting, and how far chance takes it from that: two standard deviations.
pub struct Reference {
    pub mean: Costs,
    pub chance: Costs,
}

pub fn reference(setting: Setting) -> Reference {
    let mut map = Map::new(setting.shape);
    let rows: Vec<Costs> = (0..32)
        .map(|run| {
            let keys: Vec<Key> = (0..setting.universe() as u64 * 2)
                .map(|i| Key { word: mix(run << 40 | i << 1), step: mix(run << 40 | i << 1 | 1) as u32 | 1 })
                .collect();
            setting.measure(&mut map, Hash::Fx64, 1, &keys).expect("enough keys")
        })
        .collect();
    let mean = |of: fn(&Costs) -> f64| rows.iter().map(of).sum::<f64>() / rows.len() as f64;
    let chance = |of: fn(&Costs) -> f64| {
        let middle = mean(of);
        2.0 * (rows.iter().map(|row| (of(row) - middle).powi(2)).sum::<f64>() / (rows.len() - 1) as f64).sqrt()
    };
    let all = |f: &dyn Fn(fn(&Costs) -> f64) -> f64| Costs {
        hit: f(|c| c.hit),
        miss: f(|c| c.miss),
        fill: f(|c| c.fill),
        wrong: f(|c| c.wrong),
    };
    Reference { mean: all(&mean), chance: all(&chance) }
}

/// Groups against those of random keys.
#[derive(Clone, Copy)]
pub struct Ratios {
    pub hit: f64,
    pub miss: f64,
    pub fill: f64,
    /// The worst of the three when chance is taken off.
    pub worst: f64,
}

impl Reference {
    pub fn ratios(&self, costs: Costs) -> Ratios {
        let (mean, chance) = (self.mean, self.chance);
        let worst = [(costs.hit - chance.hit) / mean.hit, (costs.miss - chance.miss) / mean.miss]
            .into_iter()
            .fold((costs.fill - chance.fill) / mean.fill, f64::max);
        Ratios { hit: costs.hit / mean.hit, miss: costs.miss / mean.miss, fill: costs.fill / mean.fill, worst }
    }
}

pub struct Keys {
    pub name: String,
    pub keys: Vec<Key>,
}

/// The keys of all families, as many as the largest setting needs.
pub fn keys(hash: Hash, most: u64) -> Vec<Keys> {
    let of = |family: Family| Keys {
        keys: (0..family.limit.min(most)).map(|i| Key::of(hash, &(family.make)(i))).collect(),
        name: family.name,
    };
    families(hash).into_iter().map(of).collect()
}

/// The families without those of which many keys have the same hash, which no multiplier makes up for.
pub fn told_apart(keys: Vec<Keys>) -> Vec<Keys> {
    let apart = |keys: &Keys| {
        let words: HashSet<u64> = keys.keys.iter().map(|key| key.word).collect();
        words.len() as f64 > 0.99 * keys.keys.len() as f64
    };
    keys.into_iter().filter(apart).collect()
}

/// A search's measurements: settings, their references, and (setting, family) in the order in which they are made.
pub struct Bench {
    hash: Hash,
    settings: Vec<(Setting, Reference)>,
    maps: Vec<Map>,
    keys: Vec<Keys>,
    order: Vec<(usize, usize)>,
}

impl Bench {
    pub fn new(hash: Hash, settings: &[Setting], keys: Vec<Keys>) -> Self {
        let order = (0..settings.len()).flat_map(|s| (0..keys.len()).map(move |k| (s, k))).collect();
        Self {
            hash,
            settings: settings.iter().map(|s| (*s, reference(*s))).collect(),
            maps: settings.iter().map(|s| Map::new(s.shape)).collect(),
            keys,
            order,
        }
    }

    fn ratios(&mut self, (s, k): (usize, usize), spread: u64) -> Option<Ratios> {
        let (setting, reference) = &self.settings[s];
        let costs = setting.measure(&mut self.maps[s], self.hash, spread, &self.keys[k].keys)?;
        Some(reference.ratios(costs))
    }

    /// The worst ratio; `None` as soon as one is above the limit. What rejects a multiplier moves to the front of those
    /// that cost no more.
    pub fn score(&mut self, spread: u64, limit: f64) -> Option<f64> {
        let mut worst = 0f64;
        for at in 0..self.order.len() {
            let pair = self.order[at];
            let Some(ratios) = self.ratios(pair, spread) else { continue };
            worst = worst.max(ratios.worst);
            if worst > limit {
                let same = self.order[..at].iter().position(|other| other.0 == pair.0).unwrap_or(at);
                self.order[same..=at].rotate_right(1);
                return None;
            }
        }
        Some(worst)
    }

    /// All ratios, worst first.
    pub fn report(&mut self, spread: u64) -> Vec<(Ratios, String)> {
        let mut rows = Vec::new();
        for (s, k) in self.order.clone() {
            if let Some(ratios) = self.ratios((s, k), spread) {
                rows.push((ratios, format!("{}, {}", self.keys[k].name, self.settings[s].0.name())));
            }
        }
        rows.sort_by(|a, b| b.0.worst.total_cmp(&a.0.worst));
        rows
    }
}

/// The mean groups of a hit in bucket maps of `2^k` ids in as many buckets, ids from 0 and from 1.
pub fn ids(hash: Hash, spread: u64, k: u32) -> f64 {
    let shape = Shape { kind: Kind::Bucket, slots: 1 << k, entries: 1 << k };
    let mut map = Map::new(shape);
    let keys: Vec<Key> = (0..=1u32 << k).map(|i| Key::of(hash, &i.to_le_bytes())).collect();
    [&keys[..1 << k], &keys[1..]].map(|keys| map.measure(hash, spread, keys, 0).hit).iter().sum::<f64>() / 2.0
}

/// What the search measures, cheap settings first.
pub fn searched() -> Vec<Setting> {
    vec![
        Setting::new(Kind::Bucket, 128, 60, 0),
        Setting::new(GROUP, 128, 60, 0),
        Setting::new(Kind::Bucket, 512, 60, 0),
        Setting::new(GROUP, 28, 60, 0),
        Setting::new(Kind::Bucket, 16, 60, 0),
        Setting::new(Kind::Bucket, 32, 60, 0),
        Setting::new(Kind::Bucket, 64, 60, 0),
        Setting::new(Kind::Bucket, 256, 60, 0),
        Setting::new(GROUP, 1000, 60, 0),
        Setting::new(Kind::Bucket, 1024, 60, 0),
        Setting::new(Kind::Bucket, 2048, 60, 0),
        Setting::new(Kind::Bucket, 4096, 60, 0),
        Setting::new(GROUP, 6824, 60, 0),
        Setting::new(Kind::Bucket, 8192, 60, 0),
        Setting::new(Kind::Bucket, 16_384, 60, 0),
        Setting::new(Kind::Bucket, 32768, 60, 0),
        Setting::new(GROUP, 30_000, 60, 0),
    ]
}

/// Sizes and loads that the search does not measure, and keys that came and went.
pub fn unseen() -> Vec<Setting> {
    vec![
        Setting::new(GROUP, 20, 60, 0),
        Setting::new(GROUP, 56, 60, 0),
        Setting::new(GROUP, 268, 60, 0),
        Setting::new(GROUP, 2136, 60, 0),
        Setting::new(GROUP, 13_332, 60, 0),
        Setting::new(GROUP, 50_000, 60, 0),
        Setting::new(Kind::Bucket, 128, 45, 0),
        Setting::new(Kind::Bucket, 256, 50, 0),
        Setting::new(Kind::Bucket, 1024, 45, 0),
        Setting::new(Kind::Bucket, 4096, 75, 0),
        Setting::new(Kind::Bucket, 8192, 50, 0),
        Setting::new(Kind::Bucket, 16_384, 40, 0),
        Setting::new(Kind::Bucket, 64, 60, 20),
        Setting::new(Kind::Bucket, 1024, 60, 20),
        Setting::new(GROUP, 100, 60, 20),
        Setting::new(GROUP, 1700, 60, 20),
        Setting::new(GROUP, 10_000, 60, 20),
    ]
}
