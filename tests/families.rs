//! N means N for every family of keys, in new maps and after insertions and removals; lookups stay as short as
//! designed.
//!
//! Groups per lookup are counted by the oracle's own walk over the bytes. `HASHMAP_MEM_LONG=1` takes all families and
//! larger maps; `cargo test --release --test families -- --ignored --nocapture table` prints groups per lookup by
//! family.
#![allow(clippy::cast_possible_truncation, reason = "numbers of slots are small")]

mod common;

use common::oracle::{Geometry, Looked};
use common::{FAMILIES, Family, HASHES, KINDS, RANDOM, Rng, fewer, padded};
use hashmap_mem::{HashFn, Kind, MapMut, MapSpec, SlotCount};

/// All keys have the home 0 and, for fx64, one tag: the inverse of the multiplier times small numbers.
const ONE_HOME: [Family; 2] = [
    Family {
        name: "one home, fx64",
        size: 8,
        count: 1 << 32,
        first: 0,
        make: |i| padded(i.wrapping_mul(0x8c46_5319_a803_9b87).to_le_bytes()),
    },
    Family {
        name: "one home, fx32",
        size: 4,
        count: 1 << 17,
        first: 0,
        make: |i| padded((i as u32).wrapping_mul(0xae1b_b75f).to_le_bytes()),
    },
];

fn one_home(hash: HashFn) -> &'static Family {
    &ONE_HOME[usize::from(hash == HashFn::Fx32)]
}

/// A set of keys of this family.
fn set(family: &Family, kind: Kind, hash: HashFn, entries: usize, slots: SlotCount) -> MapSpec {
    MapSpec::new(family.size, 1, 0, 1, entries).kind(kind).hash(hash).slots(slots)
}

/// A map with the first keys of a family, inserted one after the other.
fn filled(spec: &MapSpec, family: &Family, population: usize) -> (Geometry, Vec<u8>) {
    let l = spec.layout().expect("a layout");
    let mut block = vec![0; l.size()];
    let mut map = MapMut::init(&mut block, &l).expect("as many bytes as needed");
    let value = vec![1; spec.value_size];
    for i in 0..population {
        assert_eq!(map.insert(&family.key(i), &value), Ok(false), "{}: entry {i} of {}", family.name, spec.entries);
    }
    (Geometry::declared(spec), block)
}

/// A map with as many slots as entries takes all of them, and no more, whatever the keys.
fn n_means_n(kind: Kind, hash: HashFn) {
    for slots in [fewer(32_768, 100, 12), fewer(512, 20, 8), 1] {
        let slots = if kind == Kind::Group { slots } else { slots.next_power_of_two() };
        let slots = if kind == Kind::Group { slots.max(8) } else { slots };
        for family in FAMILIES.iter().chain([&RANDOM, one_home(hash)]) {
            // one byte of value, to be updated
            let mut spec = set(family, kind, hash, slots, SlotCount::AtLeast(slots));
            spec.value_size = 1;
            let (g, mut block) = filled(&spec, family, slots);
            let full = g.check(&block);
            assert_eq!(full.slots.len(), slots);
            if family.name.starts_with("one home") {
                assert!((0..slots).all(|i| g.home(&family.key(i)) == 0));
            }
            let before = block.clone();
            let mut map = MapMut::new(&mut block).expect("a map");
            assert!(map.insert(&family.key(slots), &[1]).is_err(), "{}: {slots} + 1 entries", family.name);
            assert!(block == before, "a refused entry left a trace");
            let mut map = MapMut::new(&mut block).expect("a map");
            for i in (0..slots).step_by(slots / 16 + 1) {
                assert_eq!(map.as_ref().get(&family.key(i)), Some(&[1][..]));
                assert_eq!(map.insert(&family.key(i), &[7]), Ok(true), "an update of a full map");
            }
            assert_eq!(g.check(&block), full);
        }
    }
}

/// What lookups cost after insertions and removals.
struct Churned {
    hits: Looked,
    misses: Looked,
    /// All groups in the probe sequences of the keys that missed.
    sequences: Looked,
    /// After `compact`.
    compacted: Looked,
}

/// Removes any entry and inserts a new one, a hundred times as often as there are slots. Groups looked at are averaged
/// over the last three quarters of that time.
fn churn(spec: &MapSpec, family: &Family, population: usize) -> Churned {
    const LOOKS: usize = 20;
    let (g, mut block) = filled(spec, family, population);
    let mut present: Vec<usize> = (0..population).collect();
    let (mut next, mut rng) = (population, Rng(family.count ^ population as u64));
    let (mut hits, mut misses, mut sequences) = (Looked::default(), Looked::default(), Looked::default());
    for look in 0..LOOKS {
        let mut map = MapMut::new(&mut block).expect("a map");
        for _ in 0..100 * g.slot_count / LOOKS {
            let key = rng.below(population);
            assert!(map.remove(&family.key(present[key])));
            while map.as_ref().contains_key(&family.key(next)) {
                next += 1;
            }
            assert_eq!(map.insert(&family.key(next), &[]), Ok(false), "{}: no room", family.name);
            present[key] = next;
            next += 1;
        }
        if look >= LOOKS / 4 {
            let new = (0..population / 4).map(|i| family.key(next + i)).filter(|key| g.find(&block, key).0.is_none());
            new.clone().for_each(|key| sequences.add(g.probe_sequence(&key).count()));
            hits = hits.and(g.looked(&block, present.iter().map(|i| family.key(*i))));
            misses = misses.and(g.looked(&block, new));
        }
    }
    let census = g.check(&block);
    assert_eq!(census.slots.len(), population);
    MapMut::new(&mut block).expect("a map").compact();
    let census = g.check(&block);
    assert!(census.fresh && census.slots.len() == population);
    Churned { hits, misses, sequences, compacted: census.hits }
}

/// What keys with random homes and steps cost: load, then groups per hit and per miss after churn, for groups of one
/// slot and of eight.
const CHURNED: [(f64, [f64; 2], [f64; 2]); 5] = [
    (0.5, [2.00, 1.57], [1.02, 1.02]),
    (0.6, [2.48, 2.28], [1.06, 1.08]),
    (0.667, [2.98, 3.34], [1.11, 1.14]),
    (0.75, [4.03, 8.2], [1.22, 1.37]),
    (0.875, [8.0, 244.0], [1.69, 3.86]),
];

/// The same of maps that only grew.
const FRESH: [(f64, [f64; 2], [f64; 2]); 4] = [
    (0.5, [1.39, 1.18], [1.01, 1.00]),
    (0.667, [1.64, 1.42], [1.03, 1.03]),
    (0.75, [1.84, 1.68], [1.05, 1.07]),
    (0.875, [2.35, 2.57], [1.14, 1.23]),
];

fn row(table: &[(f64, [f64; 2], [f64; 2])], load: f64, kind: Kind) -> [f64; 2] {
    let (_, one, eight) = table.iter().find(|row| (row.0 - load).abs() < 0.01).expect("a row");
    if kind == Kind::Group { *eight } else { *one }
}

#[expect(clippy::cast_sign_loss, reason = "a part of so many slots")]
fn share(slots: usize, load: f64) -> usize {
    (slots as f64 * load).round() as usize
}

#[track_caller]
fn assert_near(found: f64, expected: f64, tolerance: f64, what: &str) {
    assert!((found / expected - 1.0).abs() <= tolerance, "{what}: {found:.2} groups, {expected:.2} by design");
}

#[track_caller]
fn assert_below(found: f64, limit: f64, what: &str) {
    assert!(found <= limit, "{what}: {found:.2} groups, at most {limit:.2} by design");
}

/// Random keys of any hash cost what random homes and steps do.
fn as_designed(kind: Kind, hash: HashFn) {
    let slots = fewer(2048, 1024, 1);
    let spec = set(&RANDOM, kind, hash, slots, SlotCount::AtLeast(slots));
    // the higher, the slower
    for (load, ..) in CHURNED.into_iter().take(fewer(CHURNED.len(), 2, 0)) {
        let churned = churn(&spec, &RANDOM, share(slots, load));
        let [hits, misses] = row(&CHURNED, load, kind);
        assert_near(churned.hits.mean(), hits, 0.1, "hits after churn");
        // misses in a map this full end by chance
        assert_near(churned.misses.mean(), misses, if load > 0.8 { 0.6 } else { 0.15 }, "misses after churn");
    }
    for (load, ..) in FRESH.into_iter().take(fewer(FRESH.len(), 2, 0)) {
        let population = share(slots, load);
        let (mut hits, mut misses) = (Looked::default(), Looked::default());
        for set in 0..8 {
            let family = RANDOM.from(set << 20);
            let (g, block) = filled(&spec, &family, population);
            hits = hits.and(g.check(&block).hits);
            misses = misses.and(g.looked(&block, (0..population).map(|i| family.key(population + i))));
        }
        assert_near(hits.mean(), row(&FRESH, load, kind)[0], 0.05, "hits, fresh");
        assert_near(misses.mean(), row(&FRESH, load, kind)[1], 0.1, "misses, fresh");
    }
}

/// Inserts and removes keys of any family in maps at loads of a half, of three quarters, and of 1.
fn churned(kind: Kind, hash: HashFn) {
    for (load, slots) in [(0.5, fewer(4096, 256, 1)), (0.75, fewer(4096, 512, 1)), (1.0, fewer(1024, 64, 1))] {
        let population = share(slots, load);
        for family in FAMILIES.iter().chain([&RANDOM, one_home(hash)]).step_by(fewer(1, 20, 1)) {
            let spec = set(family, kind, hash, slots, SlotCount::AtLeast(slots));
            let churned = churn(&spec, family, population);
            let [hits, misses, compacted] =
                [churned.hits, churned.misses, churned.compacted].map(|looked| looked.mean());
            let looked = format!("{}, {kind:?}, {hash:?}, {population} of {slots}", family.name);
            let allowed = Allowed::to(family, hash);
            if load < 1.0 {
                let [designed, missed] = row(&CHURNED, load, kind);
                assert_below(hits, allowed.hits * designed, &looked);
                assert_below(misses, allowed.misses * missed, &looked);
                assert_below(compacted, allowed.compacted * row(&FRESH, load, kind)[0], &looked);
            } else {
                let all = churned.sequences.mean();
                // nearly all counts are above 0; those of the group layout are finer, so that a few are 0
                assert_near(misses, all, if kind == Kind::Group { 0.15 } else { 0.001 }, &looked);
                // half of the path; a slot lies in two groups of a group map, and the first of them comes after a
                // third
                assert_below(hits, if kind == Kind::Group { 0.4 } else { 0.6 } * all, &looked);
                // as in a map that fills up: the last entries find ever fewer vacant slots
                assert_below(compacted, (all.ln() + 1.0) * allowed.compacted, &looked);
            }
        }
    }
}

/// How many times as many groups as for random keys a family may cost, after churn and after compaction.
struct Allowed {
    hits: f64,
    misses: f64,
    compacted: f64,
}

impl Allowed {
    fn to(family: &Family, hash: HashFn) -> Self {
        if family.name.starts_with("one home") {
            // one tag too, and so one second group
            return Self { hits: 3.0, misses: 3.6, compacted: 3.1 };
        }
        let (hits, misses) = if fits(family, hash) { (1.3, 1.4) } else { (1.35, 1.7) };
        Self { hits, misses, compacted: 1.3 }
    }
}

/// Whether a key fits into one step of the hash: for keys longer than a word of 32 bits, fx32 promises less.
fn fits(family: &Family, hash: HashFn) -> bool {
    hash == HashFn::Fx64 || family.size <= 4
}

/// Maps that only grew, at load 0.75, up to 32768 entries: structured keys cost hardly more than random ones, and no
/// key takes a long search.
fn search_length(kind: Kind, hash: HashFn) {
    for entries in [768, 1536, 3072, 6144, 12_288, 24_576, 32_768].into_iter().take(fewer(7, 2, 7)) {
        if kind != Kind::Group && entries == 32_768 {
            continue; // more slots than the header counts
        }
        let slots = SlotCount::Load(75);
        let mut random = Looked::default();
        for set in 0..8 {
            let family = RANDOM.from(set << 20);
            let (g, block) = filled(&self::set(&family, kind, hash, entries, slots), &family, entries);
            random = random.and(g.check(&block).hits);
        }
        for family in FAMILIES.iter().filter(|family| fits(family, hash)) {
            let (g, block) = filled(&set(family, kind, hash, entries, slots), family, entries);
            let hits = g.check(&block).hits;
            let (times, longest) = match kind {
                Kind::Group => (1.35, 64),
                _ => (1.5, 200),
            };
            let looked = format!("{}, {kind:?}, {hash:?}, {entries} entries", family.name);
            assert_below(hits.mean(), times * random.mean(), &looked);
            assert!(hits.max <= longest, "{looked}: a lookup looks at {} groups", hits.max);
        }
    }
}

macro_rules! matrix {
    ($($kind:ident $hash:ident)*) => { paste::paste! { $(
        #[test]
        fn [<n_means_n_ $kind:lower _ $hash:lower>]() {
            n_means_n(Kind::$kind, HashFn::$hash);
        }
        #[test]
        #[cfg_attr(miri, ignore = "a mean over many keys")]
        fn [<as_designed_ $kind:lower _ $hash:lower>]() {
            as_designed(Kind::$kind, HashFn::$hash);
        }
        #[test]
        #[cfg_attr(miri, ignore = "a mean over many keys")]
        fn [<churned_ $kind:lower _ $hash:lower>]() {
            churned(Kind::$kind, HashFn::$hash);
        }
        #[test]
        #[cfg_attr(miri, ignore = "a mean over many keys")]
        fn [<search_length_ $kind:lower _ $hash:lower>]() {
            search_length(Kind::$kind, HashFn::$hash);
        }
    )* } };
}

matrix! { Bucket Fx64 Bucket Fx32 Split Fx64 Split Fx32 Group Fx64 Group Fx32 }

/// Keys of 8 bytes with one step, and homes that lie close together, as whoever knows fx64 chooses them: its hash is a
/// product, and what makes a step of the hash can be undone.
fn flood() -> impl Iterator<Item = [u8; 8]> {
    const K_INVERSE: u64 = 0x2040_003d_7809_70bd;
    const MIX_INVERSE: u64 = 0x4f74_430c_22a5_4005;
    let of_one_step = (0..u64::from(u32::MAX)).map(|i| {
        let mixed = (0x5eed << 32 | i).wrapping_mul(MIX_INVERSE);
        (mixed ^ mixed >> 32).wrapping_mul(K_INVERSE)
    });
    of_one_step.filter(|key| key.wrapping_mul(0x47d1_8723_0b5b_3a37) >> 54 == 0).map(u64::to_le_bytes)
}

/// Keys that make fx64 look at hundreds of groups are as random ones under a hash key.
#[test]
fn a_flood_under_a_hash_key() {
    let entries = fewer(1000, 300, 40);
    let flood: Vec<_> = flood().take(2 * entries).map(|key| key.to_vec()).collect();
    let random: Vec<_> = (0..2 * entries).map(|i| RANDOM.key(i)).collect();
    for kind in KINDS {
        let cost = |hash, keys: &[Vec<u8>]| {
            let spec = set(&RANDOM, kind, hash, entries, SlotCount::Load(60));
            let l = spec.layout().expect("a layout");
            let mut block = vec![0; l.size()];
            let mut map = MapMut::init(&mut block, &l).expect("as many bytes as needed");
            assert_eq!(map.rekey([0x5a; 16]), hash == HashFn::Sip13);
            let (present, absent) = keys.split_at(entries);
            present.iter().for_each(|key| assert_eq!(map.insert(key, &[]), Ok(false)));
            let g = Geometry::read(&block).expect("a header");
            (g.check(&block).hits.mean(), g.looked(&block, absent.to_vec()).mean())
        };
        let ((hits, misses), random) = (cost(HashFn::Fx64, &flood), cost(HashFn::Sip13, &random));
        assert!(hits > 2.0 * random.0 && misses > 4.0 * random.1, "{kind:?}: no flood: {hits:.2}, {misses:.2}");
        let (hits, misses) = cost(HashFn::Sip13, &flood);
        assert_near(hits, random.0, 0.4, "hits of a flood");
        assert_near(misses, random.1, 0.4, "misses of a flood");
    }
}

/// Groups per lookup by family, in Markdown.
#[test]
#[ignore = "prints: run with --ignored --nocapture"]
fn table() {
    for hash in HASHES {
        println!(
            "\n{hash:?}, load 0.75. Fresh: 24576 entries in 32768 slots, group 32768 in 43692. Churned: 3072 in 4096,"
        );
        println!("100 N rounds. Groups per hit, per miss (longest hit).\n");
        println!("| keys | W 1 fresh | W 1 churned | W 8 fresh | W 8 churned |");
        println!("|---|---|---|---|---|");
        for family in [&RANDOM].into_iter().chain(FAMILIES).chain([one_home(hash)]) {
            print!("| {}{} ", family.name, if fits(family, hash) { "" } else { " (longer than fx32 is for)" });
            for kind in [Kind::Split, Kind::Group] {
                let entries = if kind == Kind::Group { 32_768 } else { 24_576 };
                let spec = set(family, kind, hash, entries, SlotCount::Load(75));
                let (g, block) = filled(&spec, family, entries);
                let hits = g.check(&block).hits;
                let misses = g.looked(&block, (0..entries / 4).map(|i| family.key(entries + i)));
                print!("| {:.2} / {:.2} ({}) ", hits.mean(), misses.mean(), hits.max);
                let spec = set(family, kind, hash, 4096, SlotCount::AtLeast(4096));
                let churned = churn(&spec, family, 3072);
                print!("| {:.2} / {:.2} ({}) ", churned.hits.mean(), churned.misses.mean(), churned.hits.max);
            }
            println!("|");
        }
    }
}
