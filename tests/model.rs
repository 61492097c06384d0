//! Every API against std's maps and against a second implementation of the format: one suite, run over all APIs,
//! kinds, hashes, sizes, alignments and addresses.
#![allow(unsafe_code, reason = "the runtime API is raw pointers")]
#![allow(clippy::cast_possible_truncation, reason = "sizes and seeds of the cases below are small")]

mod common;

use common::oracle::{Full, Geometry, Shadow};
use common::{Api, Block, HASHES, KINDS, Open, Place, Rng, fewer, fewer_in_miri, long, mix, raw, sized, typed, view};
use hashmap_mem::{
    HashFn, Kind, MapInit, MapMut, MapRef, MapSpec, OverwriteError, SlotCount, hashmap_layout, init, init_keyed,
    init_layout, layout, overwrite, rekey, try_overwrite,
};
use std::collections::{BTreeMap, HashMap, HashSet};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

/// What a map should hold: key to value, and where the value lay when the key came.
type Expected = HashMap<Vec<u8>, (Vec<u8>, usize)>;

struct Model {
    place: Place,
    spec: MapSpec,
    g: Geometry,
    shadow: Shadow,
    expected: Expected,
    /// Twice as many as fit, and two more; fewer only where keys of one byte do not have so many values.
    keys: Vec<Vec<u8>>,
    rng: Rng,
}

impl Model {
    fn new(place: Place, spec: &MapSpec, seed: u64) -> Self {
        let mut rng = Rng(mix(seed));
        let universe = if spec.key_size == 1 { 256 } else { usize::MAX };
        // the first key is zero, as the bytes of a vacant slot are
        let mut keys = vec![vec![0; spec.key_size]];
        let mut seen: HashSet<_> = keys.iter().cloned().collect();
        while keys.len() < universe.min(2 * spec.entries + 2) {
            let mut key = rng.bytes(spec.key_size);
            if rng.below(2) == 0 {
                key[spec.key_size.min(3)..].fill(0); // half of them differ in their first bytes only
            }
            if seen.insert(key.clone()) {
                keys.push(key);
            }
        }
        let hash_key = Geometry::read(place.block.bytes()).map_or([0; 16], |g| g.hash_key);
        let shadow = Shadow::new_keyed(spec, hash_key);
        Self { place, spec: *spec, g: shadow.g, shadow, expected: HashMap::new(), keys, rng }
    }

    /// Removes, updates and looks up any keys; inserts below `target` entries, and removes above.
    fn mixed(&mut self, target: usize, calls: usize) {
        let Self { place, g, shadow, expected, keys, rng, .. } = self;
        place.open(|api| {
            for _ in 0..calls {
                let key = rng.pick(keys);
                let value = rng.bytes(g.value_size);
                let below = expected.len() < target;
                match rng.below(8) {
                    0..=2 if below || expected.contains_key(key) => insert(api, expected, key, value, shadow),
                    3 if rng.below(2) == 0 || !below => remove(api, expected, key, shadow),
                    4 => {
                        if let Some(into) = api.get(key) {
                            into.copy_from_slice(&value);
                            expected.get_mut(key).expect("not present").0.clone_from(&value);
                            assert!(shadow.insert(key, &value).is_ok_and(|old| old.is_some()));
                        }
                    }
                    5 => assert_eq!(api.len(), expected.len()),
                    _ => assert_eq!(api.get(key).map(|v| &*v), expected.get(key).map(|(v, _)| &v[..])),
                }
            }
        });
        self.check();
    }

    /// Checks everything from scratch.
    fn check(&mut self) {
        let Self { place, g, shadow, expected, keys, .. } = self;
        // where a map is nearly full, a miss looks at the whole probe sequence: too long for all of them
        let mut misses = keys.len().min(4_000_000 / g.overflow_counts());
        let entries = place.open(|api| {
            for key in keys.iter() {
                if !expected.contains_key(key) {
                    if misses == 0 {
                        continue;
                    }
                    misses -= 1;
                }
                let found = api.get(key).map(|value| (value.as_ptr().addr(), &*value));
                let wanted = expected.get(key).map(|(value, at)| (*at, &value[..]));
                assert_eq!(found.map(|found| found.1), wanted.map(|wanted| wanted.1));
                assert!(g.value_size == 0 || found == wanted, "an entry has moved");
            }
            assert_eq!(api.len(), expected.len());
            api.entries()
        });
        let block = place.block.bytes();
        if block[23] == 0 {
            assert!(block.iter().all(|byte| *byte == 0) && expected.is_empty());
            return;
        }
        let census = g.check(block);
        assert!(block == shadow.block, "not the bytes that the format asks for");
        // with fewer entries no count can saturate
        assert!(census.saturated == 0 || g.entries > 127);
        let lie = |slot: &usize| (g.key(block, *slot).to_vec(), g.value(block, *slot).to_vec());
        assert!(
            census.slots.iter().map(lie).eq(entries.iter().cloned()),
            "not the entries in the order of their slots"
        );
        let there: BTreeMap<_, _> = entries.into_iter().collect();
        let expected: BTreeMap<_, _> = expected.iter().map(|(key, (value, _))| (key.clone(), value.clone())).collect();
        assert!(there == expected, "not the entries that were inserted");
        let reader = MapRef::new(block).expect("a map");
        assert!(reader.iter().all(|(key, value)| reader.get(key) == Some(value)) && reader.len() == expected.len());
    }

    /// Fills the map to the last entry; then tries one more, which is refused and changes nothing; then updates, which
    /// works.
    fn fill(&mut self) {
        let Self { place, shadow, expected, keys, rng, g, .. } = self;
        place.open(|api| {
            for key in keys.iter() {
                if expected.len() < g.entries {
                    insert(api, expected, key, rng.bytes(g.value_size), shadow);
                }
            }
            assert_eq!(api.len(), g.entries);
        });
        let full = place.block.bytes().to_vec();
        let new: Vec<_> = keys.iter().filter(|key| !expected.contains_key(*key)).take(3).collect();
        place.open(|api| {
            for key in &new {
                assert_eq!(api.insert(key, &vec![7; g.value_size]), Err(Full), "one entry more than declared");
                assert_eq!(api.get(key), None);
                assert_eq!(api.remove(key), None);
            }
        });
        assert!(place.block.bytes() == full, "a refused entry left a trace");
        place.open(|api| {
            for key in keys.iter().filter(|key| expected.contains_key(*key)).take(3).cloned().collect::<Vec<_>>() {
                insert(api, expected, &key, rng.bytes(g.value_size), shadow);
            }
        });
        self.check();
    }

    /// Inserting and removing an entry leaves the bytes as they were.
    fn come_and_go(&mut self) {
        let Self { place, shadow, expected, keys, rng, g, .. } = self;
        for _ in 0..4 {
            let key = rng.pick(keys);
            if expected.contains_key(key) || expected.len() == g.entries || place.block.bytes()[23] == 0 {
                continue;
            }
            let before = place.block.bytes().to_vec();
            let value = rng.bytes(g.value_size);
            place.open(|api| {
                assert_eq!(api.insert(key, &value), Ok(None));
                assert_eq!(api.remove(key), Some(value.clone()));
            });
            assert_eq!((shadow.insert(key, &value), shadow.remove(key)), (Ok(None), Some(value)));
            let (saturated, after) = (g.saturated(), place.block.bytes());
            // a key may overflow from two groups of one count: home, and the one that begins there
            let near = saturated - if g.slots_per_count == 1 { 1 } else { 2 };
            let stuck = |at: usize| after[at] & saturated == saturated && before[at] & saturated >= near;
            assert!((0..g.size).all(|at| before[at] == after[at] || stuck(at)), "an entry that is gone left a trace");
        }
    }

    /// Compacts: the entries are the same, and removed ones have left no trace. No other call moves entries.
    fn compact(&mut self) {
        self.place.open(|api| {
            api.compact();
            for (key, (_, at)) in &mut self.expected {
                *at = api.get(key).expect("lost").as_ptr().addr();
            }
        });
        let block = self.place.block.bytes();
        if block[23] != 0 {
            assert!(self.g.check(block).fresh, "an entry lies after a group with a vacant slot");
            self.shadow.block = block.to_vec();
        }
        self.check();
    }

    fn retain(&mut self, keep: impl Fn(&[u8]) -> bool) {
        let Self { place, shadow, expected, .. } = self;
        let mut asked: Vec<Vec<u8>> = Vec::new();
        let before = place.open(|api| {
            let before = api.entries();
            api.retain(&mut |key| {
                asked.push(key.to_vec());
                keep(key)
            });
            before
        });
        assert!(before.into_iter().map(|(key, _)| key).eq(asked.iter().cloned()), "each entry once, in order");
        for key in asked.iter().filter(|key| !keep(key)) {
            assert_eq!(expected.remove(key).map(|(value, _)| value), shadow.remove(key));
        }
        self.check();
    }

    fn clear(&mut self) {
        self.place.open(|api| {
            let entries = api.entries();
            if entries.len() % 2 == 0 {
                api.clear();
            } else {
                assert!(api.take_all() == entries, "not the entries in the order of their slots");
            }
        });
        self.expected.clear();
        if self.place.block.bytes()[23] != 0 {
            self.shadow.clear();
        }
        self.check();
    }

    /// Removes the entries one by one: the bytes are those of an empty map then.
    fn drain(&mut self) {
        self.compact(); // after it a count is saturated only where so many keys do overflow
        let Self { place, shadow, expected, .. } = self;
        let saturated = place.block.bytes()[23] != 0 && self.g.check(place.block.bytes()).saturated > 0;
        place.open(|api| {
            for key in expected.keys().cloned().collect::<Vec<_>>() {
                remove(api, expected, &key, shadow);
            }
        });
        self.check();
        let empty = Shadow::new_keyed(&self.spec, self.g.hash_key).block;
        let left = self.place.block.bytes();
        assert!(saturated || left == empty || left[23] == 0, "removed entries left traces in an empty map");
    }

    fn run(mut self, calls: usize) {
        self.check();
        let n = self.spec.entries;
        let percents = [self.rng.below(50) + 50, self.rng.below(50) + 50];
        for percent in percents {
            self.mixed((n * percent / 100).max(1), calls);
            self.come_and_go();
        }
        self.fill();
        // at 100 per cent every miss looks at the whole probe sequence
        self.mixed(n, calls.min(1_000_000 / self.g.overflow_counts()));
        self.compact();
        let bit = 1 << self.rng.below(8);
        self.retain(|key| key[0] & bit != 0);
        self.come_and_go();
        self.fill();
        self.clear();
        self.mixed((n / 2).max(1), calls / 4);
        self.drain();
        self.mixed(n, calls / 4);
    }
}

fn insert(api: &mut dyn Api, expected: &mut Expected, key: &[u8], value: Vec<u8>, shadow: &mut Shadow) {
    let old = api.insert(key, &value).expect("room for as many entries as declared");
    assert_eq!(old.as_ref(), expected.get(key).map(|(value, _)| value));
    assert_eq!(Ok(old), shadow.insert(key, &value));
    let found = api.get(key).expect("just inserted");
    assert_eq!(found, value);
    let at = found.as_ptr().addr();
    expected.entry(key.to_vec()).or_insert((Vec::new(), at)).0 = value;
}

fn remove(api: &mut dyn Api, expected: &mut Expected, key: &[u8], shadow: &mut Shadow) {
    let old = api.remove(key);
    assert_eq!(old, expected.remove(key).map(|(value, _)| value));
    assert_eq!(old, shadow.remove(key));
    assert_eq!(api.get(key), None);
}

/// How a block becomes an empty map.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Start {
    InitLayout,
    View,
    /// `layout` and `init`.
    Init,
    /// Zero bytes, for typed maps.
    Zero,
}

/// Of maps that have one, unless they begin as zero bytes.
const HASH_KEY: [u8; 16] = *b"the hash's key !";

fn place(spec: &MapSpec, start: Start, offset: usize, open: Open) -> Place {
    let l = spec.layout().expect("a layout");
    Geometry::declared(spec).assert_is(&l);
    let keyed = spec.hash == HashFn::Sip13;
    let mut block = Block::new(l.size(), offset);
    let bytes = block.bytes_mut();
    match start {
        // SAFETY: a block of the layout's size.
        Start::InitLayout if keyed => unsafe { init_keyed(bytes.as_mut_ptr(), &l, HASH_KEY) },
        // SAFETY: a block of the layout's size.
        Start::InitLayout => unsafe { init_layout(bytes.as_mut_ptr(), &l) },
        Start::View => assert_eq!(MapMut::init(bytes, &l).expect("as many bytes as needed").rekey(HASH_KEY), keyed),
        Start::Init => {
            let config = published(spec);
            assert_eq!(config.total_size as usize, l.size());
            // SAFETY: a block of the size that `layout` computed.
            unsafe { init(bytes.as_mut_ptr(), &config) }
        }
        Start::Zero => bytes.fill(0),
    }
    block.check_guards();
    assert!(
        start == Start::Zero || block.bytes() == Shadow::new_keyed(spec, HASH_KEY).block,
        "not the header that the format asks for"
    );
    Place { block, open }
}

fn published(spec: &MapSpec) -> MapInit {
    let (key_align, value_align) = (spec.key_align as u8, spec.value_align as u8);
    let (bucket, config) =
        layout(spec.key_size as u32, key_align, spec.value_size as u32, value_align, spec.entries as u16);
    let g = Geometry::declared(spec);
    let offsets = [usize::from(bucket.key_offset), bucket.value_offset as usize, bucket.bucket_size as usize];
    assert_eq!(offsets, [g.key_offset, g.value_offset, g.stride]);
    assert_eq!((usize::from(config.capacity), usize::from(config.logical_limit)), (g.slot_count, spec.entries));
    config
}

/// Sizes and alignments of keys, then of values.
const KEYS: [(usize, usize); 15] = [
    (1, 1),
    (2, 2),
    (3, 1),
    (4, 4),
    (6, 2),
    (8, 8),
    (12, 4),
    (16, 16),
    (32, 1),
    (4, 1),
    (8, 4),
    (32, 32),
    (64, 64),
    (7, 1),
    (40, 8),
];
const VALUES: [(usize, usize); 12] =
    [(0, 1), (1, 1), (2, 2), (4, 4), (5, 1), (8, 8), (16, 16), (24, 8), (32, 32), (64, 64), (256, 4), (0, 16)];
const ENTRIES: [usize; 14] = [1, 2, 3, 4, 7, 8, 14, 15, 60, 100, 127, 200, 500, 1000];

/// Each size of key with each size of value, in turn through all APIs, at random numbers of entries, loads and
/// addresses.
fn untyped(kind: Kind, hash: HashFn) {
    let mut rng = Rng(kind as u64 + hash as u64 * 1000);
    for (i, (key_size, key_align)) in KEYS.into_iter().enumerate() {
        for (j, (value_size, value_align)) in VALUES.into_iter().enumerate() {
            let entries = (*rng.pick(&ENTRIES)).min(if key_size == 1 { 200 } else { fewer_in_miri(usize::MAX, 20) });
            let slots = entries.next_power_of_two();
            let slots = *rng.pick(&[
                SlotCount::Default,
                SlotCount::Load(75),
                SlotCount::Load(100),
                SlotCount::NextPowerOfTwo,
                SlotCount::AtLeast(slots),
                SlotCount::AtLeast(2 * slots),
            ]);
            let spec = MapSpec::new(key_size, key_align, value_size, value_align, entries).kind(kind).hash(hash);
            let spec = spec.slots(slots);
            let published = kind == Kind::Bucket && hash == HashFn::Fx64 && slots == SlotCount::NextPowerOfTwo;
            let start = if published { Start::Init } else { [Start::InitLayout, Start::View][j % 2] };
            let offset = [0, 1, 4, 2, 8, 3, 1, 13][rng.below(8)];
            let apis: [Open; 3] = [raw::<0>, sized, view];
            if (5 * i + j) % fewer(1, 11, 23) > 0 {
                continue;
            }
            let place = place(&spec, start, offset, apis[(i + j) % 3]);
            Model::new(place, &spec, rng.next()).run(2 * entries + fewer_in_miri(300, 20));
        }
    }
}

/// As many entries as the published header counts, in the long run.
fn largest(kind: Kind, hash: HashFn, api: Open) {
    for slots in [SlotCount::NextPowerOfTwo, SlotCount::Load(70)] {
        let full = kind == Kind::Group || slots == SlotCount::NextPowerOfTwo;
        let entries = if full { fewer(32_768, 512, 64) } else { fewer(22_000, 350, 44) };
        let spec = MapSpec::new(4, 4, 2, 2, entries).kind(kind).hash(hash).slots(slots);
        Model::new(place(&spec, Start::InitLayout, 1, api), &spec, 5).run(fewer(40_000, 1000, 80));
    }
}

macro_rules! untyped {
    ($($kind:ident $hash:ident $api:expr;)*) => { paste::paste! { $(
        #[test]
        fn [<untyped_ $kind:lower _ $hash:lower>]() {
            untyped(Kind::$kind, HashFn::$hash);
        }
        #[test]
        fn [<largest_ $kind:lower _ $hash:lower>]() {
            largest(Kind::$kind, HashFn::$hash, $api);
        }
    )* } };
}

untyped! {
    Bucket Fx64 raw::<0>;
    Bucket Fx32 view;
    Split Fx64 sized;
    Split Fx32 raw::<0>;
    Group Fx64 view;
    Group Fx32 sized;
    Bucket Sip13 sized;
    Split Sip13 view;
    Group Sip13 raw::<0>;
}

/// A key that is a struct.
#[derive(Clone, Copy, PartialEq, Eq, Debug, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C)]
struct Edge {
    from: u32,
    to: u32,
    colour: [u16; 2],
}

/// As wide as a cache line.
#[derive(Clone, Copy, PartialEq, Eq, Debug, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C, align(64))]
struct Line([u64; 8]);

#[derive(Clone, Copy, PartialEq, Eq, Debug, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C, align(32))]
struct Half([u8; 32]);

#[derive(Clone, Copy, PartialEq, Eq, Debug, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C, packed)]
struct Odd {
    small: u8,
    large: u64,
}

/// A row is a declaration. Each runs with every kind and hash, from zero bytes and from a header; in a short run with
/// fx32 from a header only, with other hashes from zero bytes.
macro_rules! typed_maps {
    ($($name:ident: $key:ty => $value:ty, $entries:literal $(, $clause:ident: $number:literal)?;)*) => { $(
        #[test]
        fn $name() {
            typed_maps!(@kinds $name, $key, $value, $entries, ($($clause: $number)?));
        }
    )* };
    (@kinds $($row:tt)*) => {
        typed_maps!(@map bucket fx64 Bucket Fx64 $($row)*);
        typed_maps!(@map bucket fx32 Bucket Fx32 $($row)*);
        typed_maps!(@map split fx64 Split Fx64 $($row)*);
        typed_maps!(@map split fx32 Split Fx32 $($row)*);
        typed_maps!(@map group fx64 Group Fx64 $($row)*);
        typed_maps!(@map group fx32 Group Fx32 $($row)*);
        typed_maps!(@map group sip13 Group Sip13 $($row)*);
    };
    (@map $layout:ident $hash:ident $kind:ident $fx:ident $name:ident, $key:ty, $value:ty, $entries:literal,
        ($($clause:ident: $number:literal)?)) => {{
        hashmap_layout! {
            struct Declared {
                key: $key,
                value: $value,
                entries: $entries,
                layout: $layout,
                hash: $hash,
                $($clause: $number,)?
            }
        }
        if $entries > fewer(usize::MAX, 1000, 50) {
            return;
        }
        let slots = typed_maps!(@slots $($clause $number)?);
        let spec = MapSpec::of::<$key, $value>($entries).kind(Kind::$kind).hash(HashFn::$fx).slots(slots);
        assert_eq!(Declared::LAYOUT, spec.layout().expect("a layout"));
        assert_eq!((size_of::<Declared>(), align_of::<Declared>()), (spec.layout().map_or(0, |l| l.size()), Declared::LAYOUT.align()));
        for start in [Start::Zero, Start::InitLayout] {
            if !long() && (start == Start::Zero) == (HashFn::$fx == HashFn::Fx32) {
                continue;
            }
            let place = place(&spec, start, 0, typed::<Declared, _, _>);
            Model::new(place, &spec, start as u64).run(2 * $entries + fewer(1000, 200, 10));
        }
    }};
    (@slots) => { SlotCount::Default };
    (@slots load $number:literal) => { SlotCount::Load($number) };
    (@slots slots $number:literal) => { SlotCount::AtLeast($number) };
}

typed_maps! {
    typed_u8_to_nothing: u8 => (), 200;
    typed_u16_to_u16: u16 => u16, 300, load: 100;
    typed_3_bytes: [u8; 3] => u8, 127, load: 75;
    typed_u32_to_i16: u32 => i16, 1;
    typed_u32_to_u32: u32 => u32, 4096, slots: 4096;
    typed_6_bytes: [u16; 3] => Odd, 333;
    typed_u64_to_256_bytes: u64 => [u64; 32], 64, slots: 64;
    typed_i64_to_u8: i64 => u8, 1000;
    typed_struct_of_12: Edge => [u8; 7], 48, load: 90;
    typed_u128_to_line: u128 => Line, 30;
    typed_line_to_u8: Line => u8, 20, load: 100;
    typed_32_bytes_to_half: [u8; 32] => Half, 100;
    typed_i8_to_struct: i8 => Edge, 7, load: 100;
}

/// Overwrites a map with another, of every kind with every kind.
#[test]
fn overwrite_replaces() {
    let mut rng = Rng(9);
    let formats: Vec<_> = KINDS.into_iter().flat_map(|kind| HASHES.map(|hash| (kind, hash))).collect();
    for (from, to) in formats.iter().flat_map(|from| formats.iter().map(move |to| (from, to))) {
        for (entries, limit, population, same) in [
            (50, 50, 50, true),
            (50, 50, 49, true),
            (50, 50, 20, false),
            (50, 90, 50, false),
            (90, 50, 50, false),
            (90, 50, 51, false),
        ] {
            let spec = |(kind, hash): &(Kind, HashFn), entries, load| {
                MapSpec::new(6, 2, 10, 2, entries).kind(*kind).hash(*hash).slots(SlotCount::Load(load))
            };
            let (from, to) = (spec(from, entries, 80), spec(to, limit, if same { 80 } else { 90 }));
            let (mut source, mut shadow) = (place(&from, Start::View, 1, view), Shadow::new_keyed(&to, HASH_KEY));
            let mut target = place(&to, Start::InitLayout, 3, sized);
            let other_key = from.hash == HashFn::Sip13 && entries == limit && population == entries - 1;
            // SAFETY: an empty map.
            assert!(!other_key || unsafe { rekey(source.block.bytes_mut().as_mut_ptr(), [7; 16]) });
            let keep: Vec<_> = (0..population).map(|_| (rng.bytes(6), rng.bytes(10))).collect();
            source.open(|api| {
                (0..20).for_each(|_| assert_eq!(api.insert(&rng.bytes(6), &[1; 10]), Ok(None)));
                api.retain(&mut |_| false);
                keep.iter().for_each(|(key, value)| assert_eq!(api.insert(key, value), Ok(None)));
            });
            let old: Vec<_> = (0..30).map(|_| rng.bytes(6)).collect();
            target.open(|api| old.iter().for_each(|key| assert_eq!(api.insert(key, &[2; 10]), Ok(None))));
            let before = target.block.bytes().to_vec();
            let source_bytes = source.block.bytes().to_vec();
            // SAFETY: two maps.
            let done = unsafe { overwrite(target.block.bytes_mut().as_mut_ptr(), source.block.bytes().as_ptr()) };
            assert_eq!(done, population <= limit);
            assert!(source.block.bytes() == source_bytes);
            let entries = target.open(|api| api.entries());
            if !done {
                assert!(target.block.bytes() == before, "an overwrite that failed left a trace");
                continue;
            }
            if Geometry::declared(&from) == Geometry::declared(&to) && !other_key {
                assert!(target.block.bytes() == source_bytes, "equal layouts, but not equal bytes");
            } else {
                let slots = shadow.g.check(target.block.bytes());
                for (key, value) in source.open(|api| api.entries()) {
                    assert_eq!(shadow.insert(&key, &value), Ok(None));
                }
                assert!(slots.fresh && shadow.block == target.block.bytes());
            }
            assert_eq!(BTreeMap::from_iter(entries), BTreeMap::from_iter(keep));
            // SAFETY: one map, onto itself.
            assert!(unsafe { overwrite(target.block.bytes_mut().as_mut_ptr(), target.block.bytes().as_ptr()) });
        }
    }
}

/// Maps that cannot take each other's place say why, and stay as they are.
#[test]
fn overwrite_refuses() {
    let made = |spec: MapSpec| place(&spec, Start::InitLayout, 1, raw::<0>);
    let bucket = |key, value, align| MapSpec::new(key, 1, value, align, 5).kind(Kind::Bucket);
    let cases = [
        (bucket(4, 4, 1), bucket(6, 4, 1), OverwriteError::KeySize { expected: 4, found: 6 }),
        (bucket(4, 4, 1), bucket(4, 2, 1), OverwriteError::ValueSize { expected: 4, found: 2 }),
        (bucket(4, 4, 1), bucket(4, 4, 4), OverwriteError::BucketSize { expected: 9, found: 12 }),
    ];
    for (to, from, error) in cases {
        let (mut target, source) = (made(to), made(from));
        target.open(|api| assert_eq!(api.insert(&[1, 2, 3, 4], &[5, 6, 7, 8]), Ok(None)));
        let before = target.block.bytes().to_vec();
        let (into, out) = (target.block.bytes_mut().as_mut_ptr(), source.block.bytes().as_ptr());
        // SAFETY: two maps.
        assert_eq!(unsafe { try_overwrite(into, out) }, Err(error));
        // SAFETY: two maps.
        let panicked = std::panic::catch_unwind(|| unsafe { overwrite(into, out) }).expect_err("incompatible maps");
        assert_eq!(panicked.downcast_ref::<String>(), Some(&error.to_string()));
        assert!(target.block.bytes() == before);
    }
}

/// The header of a full map counts too few entries: a new one, for which there is no slot, is refused and changes
/// nothing.
#[test]
fn no_slot_left() {
    for (kind, hash) in KINDS.into_iter().flat_map(|kind| HASHES.map(|hash| (kind, hash))) {
        let spec = MapSpec::new(4, 4, 2, 2, 28).kind(kind).hash(hash);
        let mut spec = spec.slots(SlotCount::AtLeast(if kind == Kind::Group { 28 } else { 32 }));
        spec.entries = spec.layout().expect("a layout").slots();
        let mut place = place(&spec, Start::InitLayout, 1, raw::<0>);
        let key = |i: usize| (i as u32).to_be_bytes();
        place.open(|api| (0..spec.entries).for_each(|i| assert_eq!(api.insert(&key(i), &[1, 2]), Ok(None))));
        place.block.bytes_mut()[if kind == Kind::Group { 0 } else { 2 }] = 1;
        let before = place.block.bytes().to_vec();
        let base = place.block.bytes_mut().as_mut_ptr();
        for i in spec.entries..spec.entries + 9 {
            // SAFETY: the block is a map in all that memory safety asks for, and the key has its key size.
            assert!(unsafe { hashmap_mem::get_or_reserve_entry(base, key(i).as_ptr()) }.is_null());
        }
        assert!(place.block.bytes() == before);
    }
}

/// Zero bytes are an empty map, which takes entries through a typed API only.
#[test]
fn zero_bytes_are_an_empty_map() {
    let mut zero = [0; 64];
    let mut map = MapMut::new(&mut zero).expect("an empty map");
    assert_eq!((map.as_ref().len(), map.as_ref().get(&[1])), (0, None));
    assert!(!MapMut::remove(&mut map, &[1]));
    assert!(MapMut::insert(&mut map, &[1], &[2]).is_err() && map.as_ref().iter().next().is_none());
    MapMut::clear(&mut map);
    MapMut::compact(&mut map);
    assert!(map.is_empty() && MapMut::get(&map, &[1]).is_none() && !map.contains_key(&[1]));
    assert!(map.iter_mut().next().is_none() && (MapMut::iter(&map).len(), map.iter_mut().len()) == (0, 0));
    assert_eq!(map.remove_with(&[1], <[u8]>::to_vec), None);
    MapMut::retain(&mut map, |_, _| panic!("there is no entry"));
    let base = zero.as_mut_ptr();
    // SAFETY: 32 zero bytes are a map.
    unsafe {
        let key = [1; 8];
        assert!(hashmap_mem::lookup(base, key.as_ptr()).is_null() && !hashmap_mem::has(base, key.as_ptr()));
        assert!(hashmap_mem::get_or_reserve_entry(base, key.as_ptr()).is_null());
        assert!(!hashmap_mem::remove(base, key.as_ptr()) && hashmap_mem::find_next_entry(base, 0).0.is_null());
        hashmap_mem::clear(base);
        hashmap_mem::compact(base);
        assert!(hashmap_mem::read_layout(base).is_none() && !hashmap_mem::validate(base));
    }
    let mut from = place(&MapSpec::new(1, 1, 1, 1, 1), Start::View, 0, view);
    from.open(|api| assert_eq!(api.insert(&[1], &[2]), Ok(None)));
    // SAFETY: maps, of zero bytes or not.
    unsafe {
        let error = OverwriteError::TooManyEntries { found: 1, allowed: 0 };
        assert_eq!(try_overwrite(base, from.block.bytes().as_ptr()), Err(error));
        assert_eq!(try_overwrite(from.block.bytes_mut().as_mut_ptr(), base), Ok(()));
        assert_eq!(try_overwrite(base, from.block.bytes().as_ptr()), Ok(()));
    }
    assert!(zero == [0; 64] && from.open(|api| api.len()) == 0);
}
