//! The calls of hashmap-mem 0.2, and what is promised of them: a test for every point of the contract. All but the
//! first and the last run over all kinds and both hashes.
#![allow(unsafe_code, reason = "the runtime API")]

mod common;

use common::oracle::Geometry;
use common::panics::text_of;
use common::{Block, HASHES, KINDS, Rng, fewer, fewer_in_miri};
use hashmap_mem::{
    BucketLayout, BucketStatus, HashFn, KeySize, Kind, LayoutError, MapHeader, MapInit, MapLayout, MapRef, MapSpec,
    OverwriteError, SECRET_CODE, SlotCount, calculate_bucket_layout, clear, compact, find_next_entry,
    find_next_valid_entry, get_or_reserve_entry, has, init, init_layout, layout, lookup, overwrite, read_layout,
    remove, reserve_entry, total_size, try_layout, try_overwrite, validate,
};
use std::collections::BTreeMap;
use std::mem::offset_of;
use std::panic::{AssertUnwindSafe, catch_unwind};

// ---- a map in a guarded block, and the published calls on it ----

struct Vm {
    block: Block,
    l: MapLayout,
}

impl Vm {
    /// A map in bytes that held something else before, `offset` bytes behind a multiple of 128.
    fn at(offset: usize, spec: &MapSpec) -> Self {
        let l = spec.layout().expect("a layout");
        let mut block = Block::new(l.size(), offset);
        // SAFETY: as many bytes as the layout says.
        unsafe { init_layout(block.bytes_mut().as_mut_ptr(), &l) };
        Self { block, l }
    }

    fn new(spec: &MapSpec) -> Self {
        Self::at(0, spec)
    }

    /// A map as `layout` and `init` make it.
    fn published(sizes: (u32, u8, u32, u8), limit: u16) -> Self {
        let (_, config) = layout(sizes.0, sizes.1, sizes.2, sizes.3, limit);
        let mut block = Block::new(config.total_size as usize, 0);
        // SAFETY: as many bytes as `layout` says.
        unsafe { init(block.bytes_mut().as_mut_ptr(), &config) };
        let l = MapLayout::of_block(block.bytes()).expect("a map").expect("a header");
        Self { block, l }
    }

    fn base(&mut self) -> *mut u8 {
        self.block.bytes_mut().as_mut_ptr()
    }

    fn bytes(&self) -> &[u8] {
        self.block.bytes()
    }

    /// The bytes of a value that a call gave out, as an offset into the block.
    fn offset(&mut self, value: *mut u8) -> Option<usize> {
        (!value.is_null()).then(|| value.addr() - self.base().addr())
    }

    fn lookup(&mut self, key: &[u8]) -> Option<usize> {
        assert_eq!(key.len(), self.l.key_size());
        let base = self.base();
        // SAFETY: a map, and a key of its key size.
        let (value, present) = unsafe { (lookup(base, key.as_ptr()), has(base, key.as_ptr())) };
        assert_eq!(present, !value.is_null());
        self.offset(value)
    }

    fn reserve(&mut self, key: &[u8]) -> Option<usize> {
        assert_eq!(key.len(), self.l.key_size());
        let base = self.base();
        // SAFETY: a map, and a key of its key size.
        let value = unsafe { get_or_reserve_entry(base, key.as_ptr()) };
        self.offset(value)
    }

    fn value(&mut self, at: usize) -> &mut [u8] {
        let size = self.l.value_size();
        &mut self.block.bytes_mut()[at..at + size]
    }

    /// Inserts or updates; false where the map is full.
    fn put(&mut self, key: &[u8], value: &[u8]) -> bool {
        let at = self.reserve(key);
        at.is_some_and(|at| {
            self.value(at).copy_from_slice(value);
            true
        })
    }

    fn get(&mut self, key: &[u8]) -> Option<Vec<u8>> {
        let at = self.lookup(key)?;
        Some(self.value(at).to_vec())
    }

    fn remove(&mut self, key: &[u8]) -> bool {
        assert_eq!(key.len(), self.l.key_size());
        // SAFETY: a map, and a key of its key size.
        unsafe { remove(self.base(), key.as_ptr()) }
    }

    /// Key and value as offsets into the block, and the index.
    fn next(&mut self, from: u16) -> Option<(usize, usize, u16)> {
        let base = self.base();
        // SAFETY: a map.
        match unsafe { find_next_valid_entry(base, from) } {
            (key, value, 0xffff) => {
                assert!(key.is_null() && value.is_null());
                None
            }
            (key, value, index) => Some((key.addr() - base.addr(), value.addr() - base.addr(), index)),
        }
    }

    fn entries(&mut self) -> BTreeMap<Vec<u8>, Vec<u8>> {
        let mut entries = BTreeMap::new();
        let mut from = 0;
        while let Some((key, value, index)) = self.next(from) {
            let key = self.bytes()[key..key + self.l.key_size()].to_vec();
            assert!(entries.insert(key, self.value(value).to_vec()).is_none());
            from = index + 1;
        }
        entries
    }

    fn count(&self) -> usize {
        MapRef::new(self.bytes()).expect("a map").len()
    }

    /// All that must be true of the bytes, recounted.
    #[track_caller]
    fn check(&self) {
        self.block.check_guards();
        Geometry::read(self.bytes()).expect("a header").check(self.bytes());
        MapRef::new(self.bytes()).expect("the library's own check");
    }
}

impl Drop for Vm {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.block.check_guards();
        }
    }
}

/// The six forms of a specification.
fn forms(spec: MapSpec) -> impl Iterator<Item = MapSpec> {
    KINDS.into_iter().flat_map(move |kind| HASHES.map(|hash| spec.kind(kind).hash(hash)))
}

fn u32_to_u32(entries: usize) -> MapSpec {
    MapSpec::of::<u32, u32>(entries)
}

fn key(number: usize) -> [u8; 4] {
    u32::try_from(number).expect("a small number").to_le_bytes()
}

/// A map after many insertions and removals of keys below `keys`, of which about half are present.
fn churned(spec: &MapSpec, keys: usize, seed: u64) -> Vm {
    let mut vm = Vm::new(spec);
    let mut rng = Rng(seed);
    for _ in 0..20 * keys {
        let k = key(rng.below(keys));
        if rng.below(2) == 0 {
            vm.put(&k, &rng.bytes(4))
        } else {
            vm.remove(&k)
        };
    }
    vm
}

// ---- layout ----

#[test]
fn layout_gives_errors_not_capacity_0_or_wrapped_sizes_or_cut_offsets() {
    use LayoutError as E;
    let allowed = u32::MAX.into();
    let table = [
        (try_layout(4, 4, 4, 4, 0), E::ZeroEntries),
        (try_layout(4, 4, 4, 4, 32_769), E::TooManyEntries { found: 32_769, allowed: 32_768 }),
        (try_layout(4, 4, 4, 4, u16::MAX), E::TooManyEntries { found: 65_535, allowed: 32_768 }),
        (try_layout(0, 1, 4, 4, 8), E::ZeroSizedKey),
        (try_layout(4, 0, 4, 4, 8), E::KeyAlign { found: 0 }),
        (try_layout(4, 3, 4, 4, 8), E::KeyAlign { found: 3 }),
        (try_layout(4, 255, 4, 4, 8), E::KeyAlign { found: 255 }),
        (try_layout(4, 4, 4, 0, 8), E::ValueAlign { found: 0 }),
        (try_layout(4, 4, 4, 192, 8), E::ValueAlign { found: 192 }),
        (try_layout(4, 4, 1 << 20, 4, 4096), E::TooLarge { found: 24 + 4096 * ((1 << 20) + 8), allowed }),
        (try_layout(1 << 31, 1, 1 << 31, 1, 1), E::TooLarge { found: (1 << 32) + 1, allowed }),
        (try_layout(u32::MAX, 1, u32::MAX, 1, 32_768), E::TooLarge { found: (1 << 33) - 1, allowed }),
    ];
    for (found, error) in table {
        assert_eq!(found, Err(error));
    }
    let (bucket, config) = layout(128, 128, 128, 128, 2);
    assert_eq!((bucket.key_offset, bucket.value_offset, bucket.bucket_size), (128, 256, 384));
    assert_eq!(config.total_size, 128 + 2 * 384);
}

#[test]
fn init_refuses_what_layout_would_not_have_made() {
    let (_, good) = layout(4, 4, 4, 4, 8);
    let block = vec![0x55u8; good.total_size as usize];
    for (config, text) in [
        (MapInit { capacity: 12, ..good }, "Capacity must be a power of two"),
        (MapInit { capacity: 0, ..good }, "Capacity must be a power of two"),
        (MapInit { capacity: 4, ..good }, "`slots` is 4, fewer than the 8 `entries`"),
        (MapInit { logical_limit: 0, ..good }, "`entries` is 0, but a map holds at least 1 entry"),
        (MapInit { key_size: 0, ..good }, "the key has 0 bytes, so that there could be only one"),
    ] {
        let mut into = block.clone();
        // SAFETY: it panics before it writes.
        let panic = catch_unwind(AssertUnwindSafe(|| unsafe { init(into.as_mut_ptr(), &config) })).expect_err(text);
        assert_eq!(text_of(panic), text);
        assert!(into == block);
    }
}

// ---- entries ----

/// Sequential, page-aligned and random keys; every number up to 130 and the round ones, up to
/// 1000 in a short run.
#[test]
fn a_limit_of_n_takes_exactly_n() {
    let numbers = (1..=130).chain([255, 256, 257, 512, 1000, 4096, 32_767, 32_768]);
    let numbers = numbers.filter(|number| *number <= fewer(usize::MAX, 1000, 9));
    for entries in numbers {
        for spec in forms(u32_to_u32(entries).slots(SlotCount::NextPowerOfTwo)) {
            let mut families: [fn(usize) -> [u8; 4]; 3] = [
                key,
                |n| key(n << 12),
                |n| u32::try_from(n).expect("small").wrapping_mul(0x9e37_79b1).reverse_bits().to_le_bytes(),
            ];
            for family in if entries > 4096 { &mut families[..1] } else { &mut families[..] } {
                let mut vm = Vm::new(&spec);
                for number in 0..entries {
                    assert!(vm.put(&family(number), &key(number)), "{spec:?}: entry {number} refused");
                }
                assert_eq!((vm.reserve(&family(entries)), vm.count()), (None, entries), "{spec:?}");
                for number in 0..entries {
                    assert_eq!(vm.get(&family(number)).as_deref(), Some(&key(number)[..]), "{spec:?}");
                }
                assert_eq!(vm.lookup(&family(entries)), None);
            }
        }
    }
}

#[test]
fn get_or_reserve_on_a_full_map_finds_present_keys_and_is_null_for_new_ones() {
    for spec in forms(u32_to_u32(30)) {
        let mut vm = Vm::new(&spec);
        let at: Vec<_> = (0..30).map(|n| vm.reserve(&key(n)).expect("room")).collect();
        let full = vm.bytes().to_vec();
        for (n, at) in at.iter().enumerate() {
            assert_eq!((vm.reserve(&key(n)), vm.lookup(&key(n))), (Some(*at), Some(*at)));
        }
        for n in 30..100 {
            assert_eq!(vm.reserve(&key(n)), None);
            // SAFETY: a map, and a key of its key size.
            assert!(unsafe { reserve_entry(vm.base(), key(n).as_ptr()) }.is_null());
        }
        assert!(vm.bytes() == full, "a refusal left something");
        // one is removed, one can be inserted, and no more
        assert!(vm.remove(&key(7)) && vm.put(&key(50), &key(1)) && !vm.put(&key(51), &key(1)));
        vm.check();
    }
}

#[test]
fn reserve_entry_panics_for_a_present_key() {
    for spec in forms(u32_to_u32(3)) {
        let mut vm = Vm::new(&spec);
        for n in 0..3 {
            let base = vm.base();
            // SAFETY: a map, and a key of its key size.
            assert!(!unsafe { reserve_entry(base, key(n).as_ptr()) }.is_null());
        }
        let before = vm.bytes().to_vec();
        let base = vm.base();
        for call in [reserve_entry, KeySize::<4>::reserve_entry] {
            // SAFETY: a map, and a key of its key size.
            let panic = catch_unwind(|| unsafe { call(base, key(1).as_ptr()) }).expect_err("it is present");
            assert_eq!(text_of(panic), "Key already exists in map");
        }
        assert!(vm.bytes() == before);
    }
}

#[test]
fn init_clears_old_bytes() {
    for spec in forms(u32_to_u32(20)) {
        let mut vm = Vm::new(&spec); // over bytes that are not zero
        let fresh = vm.bytes().to_vec();
        let header = if spec.kind == Kind::Group { 32 } else { 24 };
        assert!(fresh[header..].iter().all(|byte| *byte == 0));
        for n in 0..20 {
            vm.put(&key(n), &[0xff; 4]);
        }
        let l = vm.l;
        // SAFETY: as many bytes as the layout says.
        unsafe { init_layout(vm.base(), &l) };
        assert!(vm.bytes() == fresh);
        assert_eq!((vm.count(), vm.lookup(&key(3)), vm.next(0)), (0, None, None));
    }
    let mut vm = Vm::published((4, 4, 4, 4), 20);
    let fresh = vm.bytes().to_vec();
    assert!((0..20).all(|n| vm.put(&key(n), &[0xff; 4])));
    let (_, config) = layout(4, 4, 4, 4, 20);
    // SAFETY: as many bytes as `layout` says.
    unsafe { init(vm.base(), &config) };
    assert!(vm.bytes() == fresh && fresh[24..].iter().all(|byte| *byte == 0));
}

#[test]
fn a_fresh_value_is_zero_also_where_an_entry_was_removed() {
    for spec in forms(MapSpec::of::<u32, [u8; 33]>(16)) {
        let mut vm = Vm::new(&spec);
        for n in 0..400 {
            let at = vm.reserve(&key(n)).expect("room for one more");
            assert!(vm.value(at).iter().all(|byte| *byte == 0), "{spec:?}: old bytes in a fresh value");
            vm.value(at).fill(0xff);
            if n >= 15 {
                assert!(vm.remove(&key(n - 15)) && !vm.remove(&key(n - 15)));
            }
        }
        vm.check();
    }
}

#[test]
fn values_without_bytes_make_a_set() {
    for spec in forms(MapSpec::of::<u32, ()>(16)) {
        let mut vm = Vm::new(&spec);
        assert!((0..16).all(|n| vm.reserve(&key(n)).is_some()) && vm.reserve(&key(16)).is_none());
        assert!((0..16).all(|n| vm.lookup(&key(n)).is_some()) && vm.lookup(&key(16)).is_none());
        assert_eq!(vm.entries().len(), 16);
        vm.check();
    }
}

#[test]
fn nothing_moves() {
    for spec in forms(u32_to_u32(64).slots(SlotCount::Load(100))) {
        let mut vm = Vm::new(&spec);
        let mut rng = Rng(2);
        let mut at = BTreeMap::new();
        for _ in 0..fewer_in_miri(3000, 100) {
            let n = rng.below(100);
            if rng.below(2) == 0 {
                if let Some(value) = vm.reserve(&key(n)) {
                    at.entry(n).or_insert(value);
                }
            } else {
                assert_eq!(vm.remove(&key(n)), at.remove(&n).is_some());
            }
            for (n, at) in &at {
                assert_eq!(vm.lookup(&key(*n)), Some(*at));
            }
        }
    }
}

#[test]
fn inserting_then_removing_leaves_the_bytes_as_they_were() {
    for spec in forms(u32_to_u32(60).slots(SlotCount::Load(100))) {
        for population in [0, 1, 30, 59, 60] {
            let mut vm = churned(&spec, population, 5);
            let before = vm.bytes().to_vec();
            let mut rng = Rng(population as u64);
            for _ in 0..fewer_in_miri(50, 2) {
                // a handful of new keys, removed in another order
                let mut fresh: Vec<_> = (0..10).map(|_| key(1000 + rng.below(100_000))).collect();
                fresh.sort_unstable();
                fresh.dedup();
                fresh.retain(|k| vm.put(k, &[0xee; 4]));
                fresh.sort_by_key(|_| rng.next());
                assert!(fresh.iter().all(|k| vm.remove(k)));
                assert!(vm.bytes() == before, "{spec:?}, {population}");
            }
            vm.check();
        }
    }
}

// ---- overwrite ----

const STRESSED: usize = 50;

#[test]
fn overwrite_replaces_across_all_kinds() {
    // also with another number of slots, another load and another key offset
    let target_specs = [u32_to_u32(60), u32_to_u32(200), MapSpec::new(4, 1, 4, 4, 60).slots(SlotCount::Load(100))];
    for from in forms(u32_to_u32(60)) {
        let mut source = churned(&from, STRESSED, 3);
        let expected = source.entries();
        let before = source.bytes().to_vec();
        assert!(!expected.is_empty());
        for to in target_specs.into_iter().flat_map(forms) {
            let mut target = churned(&to, STRESSED + 7, 4);
            // SAFETY: two maps that do not overlap.
            assert!(unsafe { overwrite(target.base(), source.base()) });
            assert_eq!(target.entries(), expected, "{from:?} -> {to:?}");
            target.check();
            // SAFETY: two maps that do not overlap.
            assert_eq!(unsafe { try_overwrite(target.base(), source.base()) }, Ok(()));
            assert_eq!(target.entries(), expected, "a second time");
        }
        assert!(source.bytes() == before);
    }
}

#[test]
fn overwrite_to_fewer_entries_than_present_is_refused_and_changes_nothing() {
    for (from, to) in forms(u32_to_u32(40)).flat_map(|from| forms(u32_to_u32(20)).map(move |to| (from, to))) {
        let (mut source, mut target) = (Vm::new(&from), churned(&to, 15, 6));
        for n in 0..20 {
            source.put(&key(n), &key(n));
        }
        let before = target.bytes().to_vec();
        source.put(&key(20), &key(20));
        // SAFETY: two maps that do not overlap.
        unsafe {
            assert!(!overwrite(target.base(), source.base()));
            let error = OverwriteError::TooManyEntries { found: 21, allowed: 20 };
            assert_eq!(try_overwrite(target.base(), source.base()), Err(error));
            assert_eq!(error.to_string(), "the source holds 21 entries, the target was made for 20");
        }
        assert!(target.bytes() == before, "{from:?} -> {to:?}");
        // the source's entries decide, not its limit
        source.remove(&key(20));
        // SAFETY: two maps that do not overlap.
        assert!(unsafe { overwrite(target.base(), source.base()) });
        assert_eq!(target.entries(), source.entries());
        target.check();
    }
}

#[test]
fn overwrite_of_the_same_layout_is_a_copy_of_the_block() {
    for spec in forms(u32_to_u32(60).slots(SlotCount::Load(100))) {
        let mut source = churned(&spec, 60, 7);
        let mut target = churned(&spec, 60, 8);
        // SAFETY: two maps that do not overlap.
        assert!(unsafe { overwrite(target.base(), source.base()) });
        assert!(target.bytes() == source.bytes());
        // whereas entries that are inserted anew would lie in other slots
        let mut anew = Vm::new(&spec);
        for (k, v) in source.entries() {
            anew.put(&k, &v);
        }
        assert!(anew.bytes() != source.bytes());
    }
}

#[test]
fn overwrite_onto_itself_does_nothing() {
    for spec in forms(u32_to_u32(60)) {
        let mut map = churned(&spec, 60, 9);
        let before = map.bytes().to_vec();
        let base = map.base();
        // SAFETY: a map.
        assert!(unsafe { overwrite(base, base) && try_overwrite(base, base).is_ok() });
        assert!(map.bytes() == before);
    }
}

#[test]
fn overwrite_of_other_sizes_panics_and_try_overwrite_gives_the_error() {
    use OverwriteError as E;
    let target_spec = MapSpec::new(4, 4, 4, 4, 10);
    let table = [
        (
            MapSpec::new(8, 4, 4, 4, 10),
            E::KeySize { expected: 4, found: 8 },
            "key sizes: 4 bytes expected by the target, 8",
        ),
        (
            MapSpec::new(4, 4, 2, 2, 10),
            E::ValueSize { expected: 4, found: 2 },
            "value sizes: 4 bytes expected by the target, 2",
        ),
        (
            MapSpec::new(4, 4, 0, 1, 10),
            E::ValueSize { expected: 4, found: 0 },
            "value sizes: 4 bytes expected by the target, 0",
        ),
        (
            MapSpec::new(4, 4, 4, 8, 10),
            E::BucketSize { expected: 12, found: 16 },
            "bucket sizes: 12 bytes expected by the target, 16",
        ),
    ];
    for (from, error, text) in table {
        for (from, to) in forms(from).flat_map(|from| forms(target_spec).map(move |to| (from, to))) {
            let (mut source, mut target) = (Vm::new(&from), churned(&to, 10, 10));
            let k = vec![1; from.key_size];
            source.put(&k, &vec![2; from.value_size]);
            let before = target.bytes().to_vec();
            let (into, of) = (target.base(), source.base());
            let both_buckets = (from.kind, to.kind) == (Kind::Bucket, Kind::Bucket);
            if matches!(error, E::BucketSize { .. }) && !both_buckets {
                // only buckets are copied whole in the published crate
                // SAFETY: two maps that do not overlap.
                assert_eq!(unsafe { try_overwrite(into, of) }, Ok(()));
                assert_eq!(target.entries(), source.entries());
                target.check();
                continue;
            }
            let whole = format!("Incompatible {text} found in the source");
            // SAFETY: two maps that do not overlap.
            let panic = catch_unwind(|| unsafe { overwrite(into, of) }).expect_err("incompatible");
            assert_eq!(text_of(panic), whole);
            // SAFETY: two maps that do not overlap.
            assert_eq!(unsafe { try_overwrite(into, of) }, Err(error));
            assert_eq!(error.to_string(), whole);
            assert!(target.bytes() == before, "{from:?} -> {to:?}");
        }
    }
}

// ---- alignment ----

#[test]
fn keys_and_values_are_aligned_relative_to_the_base() {
    for (key_align, value_align) in
        [16, 32, 64, 128].into_iter().flat_map(|align| [(align, 1), (1, align), (align, align), (8, align)])
    {
        for spec in forms(MapSpec::new(24, key_align, 40, value_align, 20)) {
            for offset in [0, 1] {
                let mut vm = Vm::at(offset, &spec);
                for n in 0..20 {
                    let at = vm.reserve(&[n; 24]).expect("room");
                    assert!(at.is_multiple_of(value_align), "{spec:?}: value at {at}");
                    vm.value(at).fill(0xdd);
                }
                let mut from = 0;
                while let Some((key, value, index)) = vm.next(from) {
                    assert!(key.is_multiple_of(key_align) && value.is_multiple_of(value_align), "{spec:?}");
                    from = index + 1;
                }
                vm.check();
            }
        }
        // and as `layout` and `init` make them
        let align = |align: usize| u8::try_from(align).expect("at most 128");
        let mut vm = Vm::published((24, align(key_align), 40, align(value_align)), 20);
        assert!((0..20u8).all(|n| vm.reserve(&[n; 24]).expect("room").is_multiple_of(value_align)));
        vm.check();
    }
}

#[test]
fn any_base_address_will_do_and_the_bytes_are_the_same() {
    for spec in forms(MapSpec::of::<u64, u32>(30)) {
        let mut blocks = (0..=16).map(|offset| {
            let mut vm = Vm::at(offset, &spec);
            let mut rng = Rng(11);
            for _ in 0..500 {
                let k = (rng.below(50) as u64).to_le_bytes();
                if rng.below(3) > 0 {
                    vm.put(&k, &rng.bytes(4))
                } else {
                    vm.remove(&k)
                };
            }
            vm.check();
            // SAFETY: a map.
            unsafe { compact(vm.base()) };
            vm.check();
            vm.bytes().to_vec()
        });
        let first = blocks.next().expect("seventeen");
        assert!(blocks.all(|block| block == first), "{spec:?}");
    }
}

// ---- iteration ----

#[test]
fn iteration_by_index_survives_removal_of_the_current_entry_and_updates() {
    for spec in forms(u32_to_u32(60).slots(SlotCount::Load(100))) {
        let mut vm = churned(&spec, 80, 12);
        let before = vm.entries();
        assert!(before.len() > 20);
        let mut seen = Vec::new();
        let mut from = 0;
        while let Some((at, value, index)) = vm.next(from) {
            let k = vm.bytes()[at..at + 4].to_vec();
            match seen.len() % 3 {
                // removed under its own address, as a VM does it
                0 => {
                    let base = vm.base();
                    // SAFETY: a map, and a key in it.
                    assert!(unsafe { remove(base, base.add(at)) });
                }
                1 => vm.value(value).fill(0x11),
                _ => {
                    for other in before.keys().filter(|other| !seen.contains(*other)) {
                        if vm.lookup(other).is_some() {
                            assert!(vm.put(other, &[0x22; 4]));
                        }
                    }
                }
            }
            seen.push(k);
            from = index + 1;
        }
        assert_eq!(seen.len(), before.len(), "{spec:?}: each once");
        seen.sort_unstable();
        assert!(seen.iter().eq(before.keys()));
        vm.check();
    }
}

#[test]
fn iteration_ends_with_0xffff() {
    for spec in forms(u32_to_u32(10)) {
        let mut vm = Vm::new(&spec);
        let base = vm.base();
        // SAFETY: a map.
        unsafe {
            let end = (std::ptr::null(), std::ptr::null_mut(), 0xffff);
            for from in [0, 1, 15, 16, 17, 1000, 0xfffe, 0xffff] {
                assert_eq!(find_next_valid_entry(base, from), end);
                assert_eq!(find_next_entry(base, from.into()), (std::ptr::null(), std::ptr::null_mut(), u32::MAX));
            }
            vm.put(&key(1), &key(1));
            let (_, _, index) = find_next_valid_entry(base, 0);
            assert!((0..=index).all(|from| find_next_valid_entry(base, from).2 == index));
            assert_eq!(find_next_valid_entry(base, index + 1), end);
            assert_eq!(find_next_valid_entry(base, 0xffff), end);
            assert_eq!(find_next_entry(base, u32::MAX).2, u32::MAX);
        }
    }
}

#[test]
fn maps_with_more_than_65535_slots() {
    const SLOTS: u32 = 70_000;
    let spec = MapSpec::of::<u32, u8>(SLOTS as usize).slots(SlotCount::Load(100));
    let mut vm = Vm::new(&spec);
    for n in 0..SLOTS {
        assert!(vm.put(&key(n as usize), &[1]));
    }
    let base = vm.base();
    let (mut all, mut short, mut from) = (0, 0, 0);
    // SAFETY: a map.
    unsafe {
        while let (_, _, index @ 0..=0xffff_fffe) = find_next_entry(base, from) {
            all += 1;
            from = index + 1;
        }
        let mut from = 0u16;
        while let (_, _, index @ 0..=0xfffe) = find_next_valid_entry(base, from) {
            short += 1;
            from = index + 1;
        }
        assert_eq!((all, short), (SLOTS, 0xffff), "every slot is occupied: the short call counts 0 to 0xfffe");
        assert_eq!(find_next_valid_entry(base, 0xfffe).2, 0xfffe);
        assert_eq!(find_next_valid_entry(base, 0xffff).2, 0xffff);
        assert_eq!(find_next_entry(base, 0xffff).2, 0xffff, "a slot that the wide call does find");
        assert!(find_next_valid_entry(base, 0xffff).0.is_null());
    }
}

// ---- headers ----

/// Overwrites a field of the header with these bytes, which are in little-endian order.
fn damage(block: &mut [u8], at: usize, bytes: &[u8]) {
    let field = &mut block[at..at + bytes.len()];
    field.copy_from_slice(bytes);
    if cfg!(target_endian = "big") {
        field.reverse();
    }
}

/// Sets every field to values that it cannot have.
#[test]
fn validate_sees_every_kind_of_damaged_header() {
    type Damage = (&'static str, usize, &'static [u8]);
    let short: &[Damage] = &[
        ("capacity 0", 0, &[0, 0]),
        ("capacity no power of two", 0, &[17, 0]),
        ("capacity below the limit", 0, &[8, 0]),
        ("capacity over 32768", 0, &[0xff, 0xff]),
        ("more entries than declared", 2, &[10, 0]),
        ("more entries than slots", 2, &[0xff, 0xff]),
        ("key of no bytes", 4, &[0; 4]),
        ("key over the value", 4, &[5, 0, 0, 0]),
        ("huge key", 4, &[0xff; 4]),
        ("value over the bucket", 8, &[9, 0, 0, 0]),
        ("huge value", 8, &[0xff; 4]),
        ("value inside the key", 12, &[3, 0, 0, 0]),
        ("value at 0", 12, &[0; 4]),
        ("value behind the bucket's end", 12, &[0xff; 4]),
        ("bucket of no bytes", 16, &[0; 4]),
        ("bucket ends inside the value", 16, &[11, 0, 0, 0]),
        ("huge bucket", 16, &[0xff; 4]),
        ("limit 0", 20, &[0, 0]),
        ("limit over the capacity", 20, &[17, 0]),
        ("key offset that is no alignment", 22, &[3]),
        ("key offset over 128", 22, &[255]),
        ("code 0", 23, &[0]),
        ("code of nothing", 23, &[0x3f]),
        ("code of nothing", 23, &[0x3e]),
        ("code of nothing", 23, &[0x34]),
        ("code of nothing", 23, &[0xff]),
        ("code of the published crate's header, read as text", 23, b"t"),
    ];
    let group: &[Damage] = &[
        ("more entries than declared", 0, &[10, 0, 0, 0]),
        ("huge count", 0, &[0xff; 4]),
        ("key of no bytes", 4, &[0; 4]),
        ("key over the value", 4, &[5, 0, 0, 0]),
        ("value over the slot", 8, &[9, 0, 0, 0]),
        ("value inside the key", 12, &[3, 0, 0, 0]),
        ("value behind the slot's end", 12, &[0xff; 4]),
        ("slot of no bytes", 16, &[0; 4]),
        ("slot ends inside the value", 16, &[7, 0, 0, 0]),
        ("huge slot", 16, &[0xff; 4]),
        ("reserved bytes", 20, &[0, 0, 1]),
        ("code 0", 23, &[0]),
        ("code of nothing", 23, &[0x34]),
        ("limit 0", 24, &[0; 4]),
        ("limit over the slots", 24, &[21, 0, 0, 0]),
        ("no slots", 28, &[0; 4]),
        ("fewer slots than a group", 28, &[4, 0, 0, 0]),
        ("fewer slots than declared", 28, &[8, 0, 0, 0]),
        ("slots that are no multiple of 4", 28, &[14, 0, 0, 0]),
        ("more slots than can be", 28, &[4, 0, 0, 0x80]),
        ("more slots than bytes", 28, &[0, 0, 0, 0x80]),
    ];
    for spec in forms(u32_to_u32(9)) {
        let mut vm = Vm::new(&spec);
        for n in 0..9 {
            vm.put(&key(n), &key(n));
            // SAFETY: longer than a header.
            assert!(unsafe { validate(vm.base()) });
        }
        for (what, at, bytes) in if spec.kind == Kind::Group { group } else { short } {
            let mut block = vm.bytes().to_vec();
            damage(&mut block, *at, bytes);
            if spec.kind == Kind::Split && ["bucket ends inside the value", "value over the bucket"].contains(what) {
                // no status byte: the slot is shorter
                damage(&mut block, *at, if *at == 16 { &[7, 0, 0, 0] } else { &[5, 0, 0, 0] });
            }
            // SAFETY: longer than a header.
            assert!(!unsafe { validate(block.as_ptr()) }, "{spec:?}: {what}");
            assert!(MapRef::new(&block).is_err(), "{spec:?}: {what}");
        }
        // a key offset that is that of the other kind
        let mut block = vm.bytes().to_vec();
        if spec.kind != Kind::Group {
            damage(&mut block, 22, &[if spec.kind == Kind::Split { 4 } else { 0 }]);
            // SAFETY: longer than a header.
            assert!(!unsafe { validate(block.as_ptr()) });
        }
    }
}

#[test]
fn a_block_of_zero_bytes_is_an_empty_map_that_takes_no_entries() {
    let mut block = Block::new(200, 3);
    block.bytes_mut().fill(0);
    let base = block.bytes_mut().as_mut_ptr();
    let mut other = Block::new(200, 0);
    other.bytes_mut().fill(0);
    let k = key(0); // zero bytes itself
    // SAFETY: zero bytes are a map; keys of 4 bytes are as good as any.
    unsafe {
        assert!(lookup(base, k.as_ptr()).is_null() && !has(base, k.as_ptr()) && !remove(base, k.as_ptr()));
        assert!(get_or_reserve_entry(base, k.as_ptr()).is_null() && reserve_entry(base, k.as_ptr()).is_null());
        assert!(KeySize::<4>::lookup(base, k.as_ptr()).is_null() && !KeySize::<4>::remove(base, k.as_ptr()));
        assert!(KeySize::<4>::get_or_reserve_entry(base, k.as_ptr()).is_null());
        assert!(!validate(base) && read_layout(base).is_none());
        assert_eq!(find_next_valid_entry(base, 0).2, 0xffff);
        assert_eq!(find_next_entry(base, 0).2, u32::MAX);
        clear(base);
        compact(base);
        assert!(overwrite(base, other.bytes_mut().as_mut_ptr()));

        for spec in forms(u32_to_u32(5)) {
            let mut map = Vm::new(&spec);
            assert!(overwrite(base, map.base()), "no entries onto no entries");
            assert!(map.put(&key(7), &key(8)));
            assert!(!overwrite(base, map.base()));
            let error = OverwriteError::TooManyEntries { found: 1, allowed: 0 };
            assert_eq!(try_overwrite(base, map.base()), Err(error));
            assert!(overwrite(map.base(), base), "no entries onto one");
            assert_eq!(map.count(), 0);
            assert!(validate(map.base()) && map.put(&key(9), &key(8)));
            map.check();
        }
    }
    assert!(block.bytes().iter().all(|byte| *byte == 0));
    block.check_guards();
}

#[test]
fn clear_removes_all_and_compact_keeps_all() {
    for spec in forms(u32_to_u32(60).slots(SlotCount::Load(100))) {
        let mut vm = churned(&spec, 80, 13);
        let entries = vm.entries();
        // SAFETY: a map.
        unsafe { compact(vm.base()) };
        vm.check();
        assert_eq!(vm.entries(), entries);
        let fresh = Vm::new(&spec);
        // SAFETY: a map.
        unsafe { clear(vm.base()) };
        assert!(vm.bytes() == fresh.bytes());
    }
}

// ---- what clients of 0.2.2 have written compiles, and means the same ----

#[test]
fn published_names_and_signatures() {
    let _: fn(u32, u8, u32, u8) -> BucketLayout = calculate_bucket_layout;
    let _: fn(u16, u32) -> u32 = total_size;
    let _: fn(u32, u8, u32, u8, u16) -> (BucketLayout, MapInit) = layout;
    let _: unsafe fn(*mut u8, &MapInit) = init;
    let _: unsafe fn(*const u8) -> bool = validate;
    let _: unsafe fn(*mut u8, *const u8) -> *mut u8 = reserve_entry;
    let _: unsafe fn(*mut u8, *const u8) -> *mut u8 = get_or_reserve_entry;
    let _: unsafe fn(*const u8, *const u8) -> bool = has;
    let _: unsafe fn(*mut u8, *const u8) -> *mut u8 = lookup;
    let _: unsafe fn(*mut u8, *const u8) -> bool = remove;
    let _: unsafe fn(*mut u8, *const u8) -> bool = overwrite;
    let _: unsafe fn(*mut u8, u16) -> (*const u8, *mut u8, u16) = find_next_valid_entry;
    const CODE: u8 = SECRET_CODE;
    const TOTAL: u32 = total_size(16, 12); // const in 0.2.2 too
    assert_eq!((CODE, TOTAL), (0x3d, 24 + 16 * 12));
}

#[test]
fn published_structs() {
    // every field by name and type, and no other
    let header = MapHeader {
        capacity: 16u16,
        element_count: 0u16,
        key_size: 4u32,
        value_size: 8u32,
        value_offset: 8u32,
        bucket_size: 16u32,
        logical_limit: 10u16,
        key_offset: 4u8,
        padding_and_secret_code: SECRET_CODE,
    };
    let config = MapInit {
        key_size: 4u32,
        key_alignment: 4u8,
        value_size: 8u32,
        value_alignment: 8u8,
        capacity: 16u16,
        logical_limit: 10u16,
        total_size: 24 + 16 * 16u32,
    };
    let BucketLayout { bucket_size, key_offset, value_offset }: BucketLayout = layout(4, 4, 8, 8, 10).0;
    let (_, _, _): (u32, u8, u32) = (bucket_size, key_offset, value_offset);
    assert_eq!(layout(4, 4, 8, 8, 10).1, config);

    // the header that `init` writes is this one, read as VM code reads it
    let mut block = vec![0xcc; config.total_size as usize];
    // SAFETY: as many bytes as the configuration says.
    let written = unsafe {
        init(block.as_mut_ptr(), &config);
        block.as_ptr().cast::<MapHeader>().read_unaligned()
    };
    let copy = written; // Copy
    assert_eq!(format!("{copy:?}"), format!("{header:?}")); // Debug
    assert_eq!((size_of::<MapHeader>(), align_of::<MapHeader>()), (24, 4));
    let offsets = [
        offset_of!(MapHeader, capacity),
        offset_of!(MapHeader, element_count),
        offset_of!(MapHeader, key_size),
        offset_of!(MapHeader, value_size),
        offset_of!(MapHeader, value_offset),
        offset_of!(MapHeader, bucket_size),
        offset_of!(MapHeader, logical_limit),
        offset_of!(MapHeader, key_offset),
        offset_of!(MapHeader, padding_and_secret_code),
    ];
    assert_eq!(offsets, [0, 2, 4, 8, 12, 16, 20, 22, 23]);
    let status = [BucketStatus::Empty, BucketStatus::Tombstone, BucketStatus::Occupied];
    assert_eq!(status.map(|status| status as u8), [0, 1, 2]);
    assert_eq!(size_of::<BucketStatus>(), 1);
    assert!((0..=255u8).all(|byte| BucketStatus::of(byte)
        == match byte {
            0 => BucketStatus::Empty,
            1..128 => BucketStatus::Tombstone,
            128.. => BucketStatus::Occupied,
        }));
}

/// As VM code does it: an allocation, typed pointers into it, the count read at its fixed offset.
#[test]
#[expect(clippy::cast_ptr_alignment, reason = "the block is aligned for all of it")]
fn published_usage() {
    use std::alloc::{Layout, alloc, dealloc};
    let (bucket, config) = layout(4, 4, 8, 8, 16);
    let heap = Layout::from_size_align(config.total_size as usize, 8).expect("a layout");
    // SAFETY: a block of the size that `layout` computed, aligned for header and values; keys are alive.
    unsafe {
        let map = alloc(heap);
        init(map, &config);
        for id in 0..16u32 {
            *get_or_reserve_entry(map, (&raw const id).cast::<u8>()).cast::<u64>() = u64::from(id) * 3;
        }
        let header = &*map.cast::<MapHeader>();
        assert_eq!((header.element_count, header.capacity, *map.add(2).cast::<u16>()), (16, 16, 16));
        let id = 5u32;
        assert!(remove(map, (&raw const id).cast()) && !has(map, (&raw const id).cast()));
        let (mut sum, mut index) = (0, 0);
        loop {
            let (key, value, found) = find_next_valid_entry(map, index);
            if found == 0xffff {
                break;
            }
            let at = map.add(24 + usize::from(found) * bucket.bucket_size as usize);
            assert_eq!(key.addr(), at.addr() + usize::from(bucket.key_offset));
            assert_eq!(value.addr(), at.addr() + bucket.value_offset as usize);
            assert_eq!(BucketStatus::of(*at), BucketStatus::Occupied);
            assert_eq!(*value.cast::<u64>(), u64::from(*key.cast::<u32>()) * 3);
            sum += *value.cast::<u64>();
            index = found + 1;
        }
        assert_eq!(sum, (0..16).filter(|id| *id != 5).map(|id| id * 3).sum());
        dealloc(map, heap);
    }
    let _: HashFn = MapSpec::of::<u32, u64>(16).hash;
}
