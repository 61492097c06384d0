//! Compares rules for the second group of a path in group maps.

use crate::hash::{Hash, Key};
use crate::maps::{Costs, Kind, Map, Second};
use crate::score::{Keys, Setting, keys, reference};

const RULES: [Second; 6] = [Second::Tag, Second::Fraction, Second::Double, Second::Near, Second::Mixed, Second::Apart];

/// Groups per hit and per miss of each rule: random keys, the mean of all families, the worst.
pub fn compare(hash: Hash, spread: u64) {
    println!("hit and miss of random keys | mean of families | worst family, by rule");
    let many: Vec<Keys> = keys(hash, 50_000);
    let few: Vec<Keys> = keys(hash, 500_000).into_iter().step_by(12).collect();
    for rounds in [0, 20] {
        for slots in [12, 16, 20, 24, 28, 32, 40, 52, 64, 100, 256, 1000, 4096, 30_000, 100_000] {
            println!("{slots} slots{}", if rounds == 0 { "" } else { ", churned" });
            for rule in RULES {
                let setting = Setting::new(Kind::Group(rule), slots, 60, rounds);
                let random = reference(setting).mean;
                let (mut sum, mut worst, mut tried) = (Costs::default(), Costs::default(), 0);
                let mut map = Map::new(setting.shape);
                for Keys { keys, .. } in if slots > 10_000 { &few } else { &many } {
                    let keys: &[Key] = keys;
                    if let Some(costs) = setting.measure(&mut map, hash, spread, keys) {
                        sum.add(costs, 1.0);
                        tried += 1;
                        worst.hit = worst.hit.max(costs.hit);
                        worst.miss = worst.miss.max(costs.miss);
                    }
                }
                let n = f64::from(tried);
                println!(
                    "    {:<9}{:.4} {:.4} | {:.4} {:.4} | {:.2} {:.2}",
                    format!("{rule:?}"),
                    random.hit,
                    random.miss,
                    sum.hit / n,
                    sum.miss / n,
                    worst.hit,
                    worst.miss
                );
            }
        }
    }
}
