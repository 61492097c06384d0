//! Maps that hold numbers of keys instead of keys, and count the groups that each operation looks at. They work as
//! FORMAT.md says.

use crate::hash::{Hash, Key, mix};

/// Where the second group of a path in group lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Second {
    /// `home / 4 + 3 +` a part of `Q - 4` by the tag.
    Tag,
    /// `home / 4 + 3 + 2 * tag`, modulo `Q`.
    Double,
    /// As all that follow.
    Mixed,
    /// As `Tag`, by all bits below home instead of seven of them.
    Fraction,
    /// Three groups on.
    Near,
    /// As `Tag`, but never a group that shares slots with home where there is another.
    Apart,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Bucket and split: groups of one slot.
    Bucket,
    /// Groups of eight.
    Group(Second),
}

/// A map's kind, slots and number of entries when full.
#[derive(Clone, Copy)]
pub struct Shape {
    pub kind: Kind,
    pub slots: u32,
    pub entries: usize,
}

impl Shape {
    pub fn name(self) -> String {
        let kind = if self.kind == Kind::Bucket { "bucket" } else { "group" };
        format!("{kind} {}/{}", self.entries, self.slots)
    }

    pub fn homes(self) -> u32 {
        if self.kind == Kind::Bucket { self.slots } else { self.slots - 7 }
    }
}

/// What decides on a key's path in one map.
#[derive(Clone, Copy)]
struct Probe {
    home: u32,
    second: Option<u32>,
    tag: u8,
    step: u32,
}

/// A search's way through a map: groups by their first slots.
struct Path {
    probe: Probe,
    at: u32,
    index: u32,
    delta: u32,
    mask: u32,
    follow: u32,
    group: bool,
}

impl Iterator for Path {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        self.at += 1;
        if self.at == 1 {
            return Some(self.probe.home);
        }
        if self.at == 2 && self.probe.second.is_some() {
            return self.probe.second;
        }
        let end = if self.group { self.mask << 1 | 1 } else { self.mask };
        while self.delta & end != 0 {
            self.index = self.index.wrapping_add(self.delta) & self.mask;
            self.delta = self.delta.wrapping_add(self.probe.step);
            if !self.group {
                return Some(self.index);
            }
            let group = self.index * 4;
            if self.index < self.follow && group != self.probe.home && Some(group) != self.probe.second {
                return Some(group);
            }
        }
        None
    }
}

/// What a lookup or an insertion came upon.
#[derive(Clone, Copy, Default)]
pub struct Costs {
    pub hit: f64,
    pub miss: f64,
    pub fill: f64,
    /// Equal tags of other keys, per hit and per miss.
    pub wrong: f64,
}

impl Costs {
    pub fn add(&mut self, other: Self, times: f64) {
        self.hit += other.hit * times;
        self.miss += other.miss * times;
        self.fill += other.fill * times;
        self.wrong += other.wrong * times;
    }
}

pub struct Map {
    shape: Shape,
    probes: Vec<Probe>,
    /// Bucket: 0x80 where a slot is taken.
    tags: Vec<u8>,
    owners: Vec<u32>,
    overflow: Vec<u8>,
    wrong: u64,
}

const HIGH: u64 = 0x8080_8080_8080_8080;
const LOW: u64 = 0x0101_0101_0101_0101;

impl Map {
    pub fn new(shape: Shape) -> Self {
        let slots = shape.slots as usize;
        Self {
            shape,
            probes: Vec::new(),
            tags: vec![0; slots + 8],
            owners: vec![0; slots],
            overflow: vec![0; slots],
            wrong: 0,
        }
    }

    fn clear(&mut self, hash: Hash, spread: u64, keys: &[Key]) {
        self.tags.fill(0);
        self.overflow.fill(0);
        self.wrong = 0;
        self.probes.clear();
        let (homes, shape) = (self.shape.homes(), self.shape);
        self.probes.extend(keys.iter().map(|key| {
            let (home, rest) = key.place(hash, spread, homes);
            let tag = (rest >> 25) as u8;
            Probe { home, second: second(shape, home, tag, rest), tag: tag | 0x80, step: key.step }
        }));
    }

    #[inline]
    fn path(&self, key: usize) -> Path {
        let (probe, group) = (self.probes[key], self.shape.kind != Kind::Bucket);
        let follow = if group { self.shape.slots / 4 - 1 } else { self.shape.slots };
        let mask = follow.next_power_of_two() - 1;
        let (index, delta) =
            if group { ((probe.home / 4).wrapping_add(probe.step), mask + 1) } else { (probe.home, probe.step) };
        Path { probe, at: 0, index, delta, mask, follow, group }
    }

    fn overflow_index(&self, group: u32) -> usize {
        (if self.shape.kind == Kind::Bucket { group } else { group / 2 }) as usize
    }

    fn tags_at(&self, group: u32) -> u64 {
        let at = group as usize;
        u64::from_le_bytes(self.tags[at..at + 8].try_into().expect("eight bytes"))
    }

    fn vacant(&self, group: u32) -> Option<usize> {
        let vacant = if self.shape.kind == Kind::Bucket {
            u64::from(!self.tags[group as usize] & 0x80)
        } else {
            !self.tags_at(group) & HIGH
        };
        (vacant != 0).then(|| group as usize + vacant.trailing_zeros() as usize / 8)
    }

    fn saturated(&self) -> u8 {
        if self.shape.kind == Kind::Bucket { 127 } else { 255 }
    }

    /// The number of groups looked at.
    fn insert(&mut self, key: usize) -> u32 {
        let (mut looked, saturated) = (0, self.saturated());
        for group in self.path(key) {
            looked += 1;
            if let Some(slot) = self.vacant(group) {
                self.tags[slot] = self.probes[key].tag;
                self.owners[slot] = key as u32;
                return looked;
            }
            let pass = self.overflow_index(group);
            self.overflow[pass] += u8::from(self.overflow[pass] != saturated);
        }
        unreachable!("a path comes to every slot")
    }

    /// The number of groups looked at, and the slot.
    fn find(&mut self, key: usize) -> (u32, Option<usize>) {
        let mut looked = 0;
        for group in self.path(key) {
            looked += 1;
            if self.shape.kind == Kind::Bucket {
                let slot = group as usize;
                if self.tags[slot] != 0 && self.owners[slot] as usize == key {
                    return (looked, Some(slot));
                }
            } else {
                let other = self.tags_at(group) ^ (u64::from(self.probes[key].tag) * LOW);
                let mut equal = (other & !HIGH).wrapping_add(!HIGH);
                equal = !(equal | other) & HIGH;
                while equal != 0 {
                    let slot = group as usize + equal.trailing_zeros() as usize / 8;
                    if self.owners[slot] as usize == key {
                        return (looked, Some(slot));
                    }
                    self.wrong += 1;
                    equal &= equal - 1;
                }
            }
            if self.overflow[self.overflow_index(group)] == 0 {
                break;
            }
        }
        (looked, None)
    }

    fn remove(&mut self, key: usize) {
        let slot = self.find(key).1.expect("a present key");
        let (width, saturated) = (if self.shape.kind == Kind::Bucket { 1 } else { 8 }, self.saturated());
        for group in self.path(key) {
            if (group as usize..group as usize + width).contains(&slot) {
                break;
            }
            let pass = self.overflow_index(group);
            self.overflow[pass] -= u8::from(self.overflow[pass] != saturated);
        }
        self.tags[slot] = 0;
    }

    /// Fills the map with the first of these keys, looks all up, and as many of the others. `rounds` times as many
    /// entries as there are come and go before the lookups.
    pub fn measure(&mut self, hash: Hash, spread: u64, keys: &[Key], rounds: usize) -> Costs {
        self.clear(hash, spread, keys);
        let n = self.shape.entries;
        let mut fill = 0;
        for key in 0..n {
            fill += self.insert(key);
        }
        let (mut present, mut done) = ((0..keys.len()).collect::<Vec<_>>(), n);
        for round in 0..n * rounds {
            let [leaves, comes] = [mix(round as u64) % n as u64, mix(!(round as u64)) % (keys.len() - n) as u64];
            let (leaves, comes) = (leaves as usize, n + comes as usize);
            self.remove(present[leaves]);
            fill += self.insert(present[comes]);
            done += 1;
            present.swap(leaves, comes);
        }
        self.wrong = 0;
        let (present, absent) = present.split_at(n);
        let hit: u32 = present.iter().map(|key| self.find(*key).0).sum();
        let absent = &absent[..n.min(absent.len())];
        let miss: u32 = absent.iter().map(|key| self.find(*key).0).sum();
        let mean = |sum: u32, of: usize| f64::from(sum) / of.max(1) as f64;
        Costs {
            hit: mean(hit, n),
            miss: mean(miss, absent.len()),
            fill: mean(fill, done),
            wrong: self.wrong as f64 / (n + absent.len()) as f64,
        }
    }
}

fn second(shape: Shape, home: u32, tag: u8, fraction: u32) -> Option<u32> {
    let Kind::Group(rule) = shape.kind else { return None };
    let q = shape.slots / 4 - 1;
    let tag = u32::from(tag);
    if rule == Second::Mixed || q == 1 {
        return None;
    }
    let few = if rule == Second::Apart { [0, 1, 1, 2, 2][q.min(4) as usize] } else { 3.min(q - 1) };
    let apart = match rule {
        Second::Double => (2 * tag + 3) % q,
        _ if q < 5 => few,
        Second::Apart => 2 + ((tag * 256.min(q - 3)) >> 7),
        Second::Fraction => 3 + ((u64::from(fraction) * u64::from(q - 4)) >> 32) as u32,
        Second::Near => 3,
        Second::Tag | Second::Mixed => 3 + ((tag * 256.min(q - 4)) >> 7),
    };
    let index = (home / 4 + apart) % q;
    // a group that home is already is none
    (index * 4 != home).then_some(index * 4)
}
