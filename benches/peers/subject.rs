//! The operations: each a loop over one map, compiled for that map alone, and timed as a whole.
//!
//! A [`Subject`] is a map of any type with its keys; the call through it happens once a batch, not once an operation.
//! What an operation returns is added up and goes through `black_box`, so that none can be left out; keys come from
//! memory, so that none can be foreseen by the compiler.

use crate::bench::{Bench, Can, Key, Value};
use crate::keys::{Step, World};
use std::hint::black_box;
use std::marker::PhantomData;
use std::rc::Rc;
use std::time::{Duration, Instant};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Op {
    Hit,
    DependentHit,
    Miss,
    Iterate,
    Fill,
    Clear,
    Trace,
    Churn,
    ChurnedHit,
    ChurnedMiss,
}

impl Op {
    /// In the order in which they are run: from `Trace` on keys come and go, after which some maps have more buckets
    /// than they were made with.
    pub const ALL: [Self; 10] = [
        Self::Hit,
        Self::DependentHit,
        Self::Miss,
        Self::Iterate,
        Self::Fill,
        Self::Clear,
        Self::Trace,
        Self::Churn,
        Self::ChurnedHit,
        Self::ChurnedMiss,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Hit => "hit",
            Self::DependentHit => "dependent hit",
            Self::Miss => "miss",
            Self::Iterate => "iteration",
            Self::Trace => "VM trace",
            Self::Churn => "churn",
            Self::ChurnedHit => "hit after churn",
            Self::ChurnedMiss => "miss after churn",
            Self::Fill => "fill",
            Self::Clear => "clear",
        }
    }

    fn needs(self, can: Can) -> bool {
        match self {
            Self::Hit | Self::DependentHit | Self::Miss => can.look_up,
            Self::Iterate => can.iterate,
            Self::Trace | Self::Churn | Self::ChurnedHit | Self::ChurnedMiss => can.insert && can.remove,
            Self::Fill => can.insert && can.look_up,
            Self::Clear => can.insert && can.clear,
        }
    }
}

/// A map of any type.
pub trait Subject {
    fn name(&self) -> &'static str;
    /// Of the map when it was made, all allocations counted.
    fn bytes(&self) -> usize;
    /// The same now.
    fn bytes_now(&self) -> usize;
    /// Keys that were not taken while it was filled, at which fill first, and how many while keys came and went.
    fn refused(&self) -> Refused;
    fn can(&self, op: Op) -> bool;
    /// At least `count` operations, or as many as the smallest batch has: how many it were, and how long they took.
    fn run(&mut self, op: Op, count: usize) -> (usize, Duration);
    /// Churn until as many as asked for were replaced, and the first `n` keys are present again.
    fn churn_until(&mut self, replaced: usize, deadline: Duration) -> bool;
}

#[derive(Clone, Copy, Default)]
pub struct Refused {
    pub filling: usize,
    pub first_at: usize,
    pub churning: usize,
}

struct Holder<M, K, V> {
    name: &'static str,
    map: Box<M>,
    /// More maps for short fills and clears, so that the clock is read once for many.
    spares: Vec<Box<M>>,
    world: Rc<World<K>>,
    cursor: usize,
    /// Where in the ring of keys the next fill begins, and whether the map still holds what such a fill left.
    filled: usize,
    other_keys: bool,
    churned: usize,
    bytes: usize,
    allocated: usize,
    refused: Refused,
    value: PhantomData<V>,
}

/// A fill that takes longer than this is given up.
const PATIENCE: Duration = Duration::from_secs(2);

/// Makes and fills a map; the reason, where it cannot be.
pub fn subject<M, K, V>(name: &'static str, world: &Rc<World<K>>) -> Result<Box<dyn Subject>, String>
where
    K: Key,
    V: Value,
    M: Bench<K, V> + 'static,
{
    let n = world.n;
    let entries: Vec<(K, V)> = world.keys[..n].iter().enumerate().map(|(i, key)| (*key, V::of(i as u64))).collect();
    let before = crate::memory::live();
    let mut map = M::with_room(n, &entries)?;
    let bytes = crate::memory::live().wrapping_sub(before);
    let mut refused = Refused::default();
    if M::CAN.insert {
        let start = Instant::now();
        for (i, (key, value)) in entries.iter().enumerate() {
            if !map.insert(*key, *value) {
                if refused.filling == 0 {
                    refused.first_at = i;
                }
                refused.filling += 1;
            }
            if i % 1024 == 0 && start.elapsed() > PATIENCE {
                return Err(format!("given up: {i} of {n} entries after {} s", PATIENCE.as_secs()));
            }
        }
    }
    let allocated = crate::memory::live().wrapping_sub(before);
    Ok(Box::new(Holder {
        name,
        map,
        spares: Vec::new(),
        world: Rc::clone(world),
        cursor: 0,
        filled: 0,
        other_keys: false,
        churned: 0,
        bytes,
        allocated,
        refused,
        value: PhantomData::<V>,
    }))
}

#[inline(never)]
fn get_all<M: Bench<K, V>, K: Key, V: Value>(map: &M, keys: &[K]) -> u64 {
    let mut sum = 0u64;
    for key in keys {
        if let Some(word) = map.get(key) {
            sum = sum.wrapping_add(word);
        }
    }
    sum
}

/// The place of the next key hangs on the last value: `zero` is 0, which the compiler does not know.
#[inline(never)]
fn get_dependent<M: Bench<K, V>, K: Key, V: Value>(map: &M, keys: &[K], zero: u64) -> u64 {
    let mut sum = 0u64;
    let mut last = 0u64;
    for i in 0..keys.len() {
        #[expect(clippy::cast_possible_truncation, reason = "zero")]
        let key = &keys[i + (last & zero) as usize];
        last = map.get(key).unwrap_or(0);
        sum = sum.wrapping_add(last);
    }
    sum
}

#[inline(never)]
fn fill<M: Bench<K, V>, K: Key, V: Value>(map: &mut M, keys: &[K]) -> usize {
    let mut taken = 0;
    for (i, key) in keys.iter().enumerate() {
        taken += usize::from(map.insert(*key, V::of(i as u64)));
    }
    taken
}

#[inline(never)]
fn sum_all<M: Bench<K, V>, K: Key, V: Value>(map: &M) -> u64 {
    map.sum()
}

#[inline(never)]
fn clear<M: Bench<K, V>, K: Key, V: Value>(map: &mut M) {
    map.clear();
}

/// Removes each of `old` and inserts the one of `new` beside it; how many were refused.
#[inline(never)]
fn replace<M: Bench<K, V>, K: Key, V: Value>(map: &mut M, old: &[K], new: &[K]) -> usize {
    let mut refused = 0;
    for (i, (old, new)) in old.iter().zip(new).enumerate() {
        map.remove(old);
        refused += usize::from(!map.insert(*new, V::of(i as u64)));
    }
    refused
}

#[inline(never)]
fn follow<M: Bench<K, V>, K: Key, V: Value>(map: &mut M, steps: &[Step<K>]) -> u64 {
    let mut sum = 0u64;
    for step in steps {
        match step {
            Step::Get(key) => sum = sum.wrapping_add(map.get(key).unwrap_or(1)),
            Step::Update(key) => sum = sum.wrapping_add(u64::from(map.insert(*key, V::of(sum)))),
            Step::Replace(old, new) => {
                map.remove(old);
                sum = sum.wrapping_add(u64::from(map.insert(*new, V::of(sum))));
            }
        }
    }
    sum
}

impl<M: Bench<K, V>, K: Key, V: Value> Holder<M, K, V> {
    /// Runs `batch` over the next stretches of a sequence of this length until there were enough.
    fn stretches(&mut self, length: usize, count: usize, mut batch: impl FnMut(&M, usize, usize) -> u64) -> Duration {
        let mut left = count;
        let start = Instant::now();
        while left > 0 {
            let from = if self.cursor < length { self.cursor } else { 0 };
            let until = (from + left).min(length);
            black_box(batch(black_box(&self.map), from, until));
            left -= until - from;
            self.cursor = until;
        }
        start.elapsed()
    }

    /// Replaces the next `count` keys; `keys` is a ring of which `n` are present.
    fn churn(&mut self, count: usize) {
        let (n, ring) = (self.world.n, self.world.keys.len());
        let before = crate::memory::live();
        let mut left = count;
        while left > 0 {
            let old = self.churned % ring;
            let new = (old + n) % ring;
            let until = left.min(ring - old.max(new));
            let keys = &self.world.keys;
            self.refused.churning +=
                replace::<M, K, V>(&mut self.map, &keys[old..old + until], &keys[new..new + until]);
            self.churned += until;
            left -= until;
        }
        self.allocated = self.allocated.wrapping_add(crate::memory::live()).wrapping_sub(before);
    }

    fn maps(&mut self) -> impl Iterator<Item = &mut Box<M>> {
        std::iter::once(&mut self.map).chain(&mut self.spares)
    }

    /// Empties a map without being timed.
    fn empty(map: &mut Box<M>, n: usize) {
        if M::CAN.clear {
            map.clear();
        } else if let Ok(new) = M::with_room(n, &[]) {
            *map = new;
        }
    }

    /// After fills with other keys: a new map with the first `n`.
    fn restore(&mut self) {
        let n = self.world.n;
        let before = crate::memory::live();
        if self.other_keys
            && let Ok(mut map) = M::with_room(n, &[])
        {
            fill::<M, K, V>(&mut map, &self.world.keys[..n]);
            self.allocated = crate::memory::live().wrapping_sub(before);
            self.map = map;
            self.other_keys = false;
        }
    }

    /// Fills of empty maps, or clearings of full ones. Each fill takes the next `n` keys of the ring: the same few keys
    /// over and over would be learned by heart.
    fn fill_and_clear(&mut self, op: Op, count: usize) -> (usize, Duration) {
        let world = Rc::clone(&self.world);
        let n = world.n;
        let maps = (1024 / n).clamp(1, 64);
        while self.spares.len() + 1 < maps
            && let Ok(map) = M::with_room(n, &[])
        {
            self.spares.push(map);
        }
        self.other_keys = true;
        let maps = 1 + self.spares.len();
        let (mut done, mut time) = (0, Duration::ZERO);
        let most = if op == Op::Clear { count.min(32 * maps * n) } else { count };
        while done < most {
            self.maps().for_each(|map| Self::empty(map, n));
            let mut from = self.filled;
            let start = Instant::now();
            for map in self.maps() {
                black_box(fill::<M, K, V>(black_box(map), &world.keys[from..from + n]));
                from = if from + 2 * n <= world.keys.len() { from + n } else { 0 };
            }
            let filled = start.elapsed();
            self.filled = from;
            if op == Op::Fill {
                time += filled;
            } else {
                let start = Instant::now();
                self.maps().for_each(|map| clear::<M, K, V>(black_box(map)));
                time += start.elapsed();
            }
            done += maps * n;
        }
        (done, time)
    }
}

impl<M: Bench<K, V>, K: Key, V: Value> Subject for Holder<M, K, V> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn bytes(&self) -> usize {
        self.bytes
    }

    fn bytes_now(&self) -> usize {
        self.allocated
    }

    fn refused(&self) -> Refused {
        self.refused
    }

    fn can(&self, op: Op) -> bool {
        op.needs(M::CAN)
    }

    fn run(&mut self, op: Op, count: usize) -> (usize, Duration) {
        if !matches!(op, Op::Fill | Op::Clear) {
            self.restore();
        }
        let world = Rc::clone(&self.world);
        let n = world.n;
        match op {
            Op::Hit | Op::ChurnedHit => {
                let time = self.stretches(world.hits.len(), count, |map, from, until| {
                    get_all::<M, K, V>(map, &world.hits[from..until])
                });
                (count, time)
            }
            Op::Miss | Op::ChurnedMiss => {
                let time = self.stretches(world.misses.len(), count, |map, from, until| {
                    get_all::<M, K, V>(map, &world.misses[from..until])
                });
                (count, time)
            }
            Op::DependentHit => {
                let zero = black_box(0);
                let time = self.stretches(world.hits.len(), count, |map, from, until| {
                    get_dependent::<M, K, V>(map, &world.hits[from..until], zero)
                });
                (count, time)
            }
            Op::Iterate => {
                let rounds = count.div_ceil(n);
                let start = Instant::now();
                for _ in 0..rounds {
                    black_box(sum_all::<M, K, V>(black_box(&self.map)));
                }
                (rounds * n, start.elapsed())
            }
            Op::Trace => {
                let rounds = count.div_ceil(world.trace.len());
                let before = crate::memory::live();
                let start = Instant::now();
                for _ in 0..rounds {
                    black_box(follow::<M, K, V>(black_box(&mut self.map), &world.trace));
                }
                let time = start.elapsed();
                self.allocated = self.allocated.wrapping_add(crate::memory::live()).wrapping_sub(before);
                (rounds * world.trace.len(), time)
            }
            Op::Churn => {
                let start = Instant::now();
                self.churn(count);
                (count, start.elapsed())
            }
            Op::Fill | Op::Clear => self.fill_and_clear(op, count),
        }
    }

    fn churn_until(&mut self, replaced: usize, deadline: Duration) -> bool {
        self.restore();
        let start = Instant::now();
        let replaced = replaced.max(self.churned).next_multiple_of(self.world.keys.len());
        while self.churned < replaced {
            if start.elapsed() > deadline {
                return false;
            }
            self.churn((replaced - self.churned).min(4096));
        }
        true
    }
}
