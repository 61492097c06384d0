//! Removal leaves nothing behind, at every layout and load: overflow counts that were saturated are counted anew, a map
//! that is emptied is all zero, and what came and went costs later lookups nothing.
#![allow(clippy::cast_possible_truncation, reason = "numbers of slots are small")]

mod common;

use common::oracle::{Geometry, Looked};
use common::{HASHES, KINDS, RANDOM, Rng, long, padded};
use hashmap_mem::{HashFn, Kind, MapMut, MapSpec, SlotCount, hashmap_layout};

fn key(i: usize) -> Vec<u8> {
    RANDOM.key(i)
}

/// A map of N entries that is exactly full, and then has `rounds` times N entries come and go.
fn churned(spec: &MapSpec, rounds: usize) -> (Geometry, Vec<u8>, Vec<usize>) {
    let l = spec.layout().expect("a layout");
    let mut block = vec![0; l.size()];
    let mut map = MapMut::init(&mut block, &l).expect("as many bytes as needed");
    let mut present: Vec<usize> = (0..spec.entries).collect();
    present.iter().for_each(|i| assert_eq!(map.insert(&key(*i), &[]), Ok(false)));
    let mut rng = Rng(spec.entries as u64);
    for next in spec.entries..spec.entries * (rounds + 1) {
        let leaves = rng.below(present.len());
        assert!(map.remove(&key(present[leaves])));
        assert_eq!(map.insert(&key(next), &[]), Ok(false));
        present[leaves] = next;
    }
    (Geometry::declared(spec), block, present)
}

/// Emptied in any order, at any load: everything behind the header is zero.
#[test]
fn emptied_after_full_churn() {
    let sizes: &[(usize, usize)] = if long() { &[(64, 50), (512, 20), (4096, 10)] } else { &[(64, 20), (512, 1)] };
    let mut ever_saturated = false;
    for (kind, hash) in KINDS.into_iter().flat_map(|kind| HASHES.map(|hash| (kind, hash))) {
        for &(slots, rounds) in sizes {
            for load in [30, 50, 60, 71, 87, 95, 100] {
                let entries = slots * load / 100;
                let spec = MapSpec::new(8, 1, 0, 1, entries).kind(kind).hash(hash).slots(SlotCount::AtLeast(slots));
                let (g, mut block, mut present) = churned(&spec, rounds);
                ever_saturated |= g.check(&block).saturated > 0;
                let mut rng = Rng(7);
                while !present.is_empty() {
                    let leaves = present.swap_remove(rng.below(present.len()));
                    // not through a view, which counts anew when it is made
                    // SAFETY: a map of this layout, and a key of its size.
                    #[allow(unsafe_code, reason = "the runtime API")]
                    let removed = unsafe { hashmap_mem::remove(block.as_mut_ptr(), key(leaves).as_ptr()) };
                    assert!(removed);
                }
                let left = block[g.header..].iter().position(|byte| *byte != 0);
                assert_eq!(left, None, "{kind:?}, {hash:?}, {entries} of {slots}");
            }
        }
    }
    assert!(ever_saturated, "nothing to heal was made");
}

/// Keys with one home came in a flood and left, while others stayed: no count is saturated, and misses are as short as
/// they were.
#[test]
fn a_flood_that_left() {
    // the inverse of the multiplier, as in families.rs
    let flood = |i: u64| padded(i.wrapping_mul(0x8c46_5319_a803_9b87).to_le_bytes())[..8].to_vec();
    for kind in KINDS {
        let hash = HashFn::Fx64;
        let spec = MapSpec::new(8, 1, 0, 1, 2000).kind(kind).hash(hash).slots(SlotCount::AtLeast(4096));
        let l = spec.layout().expect("a layout");
        let g = Geometry::declared(&spec);
        let mut block = vec![0; l.size()];
        let mut map = MapMut::init(&mut block, &l).expect("as many bytes as needed");
        (0..1000).for_each(|i| assert_eq!(map.insert(&key(i), &[]), Ok(false)));
        let misses = |block: &[u8]| g.looked(block, (0..1000).map(|i| key(5000 + i))).mean();
        let before = misses(&block);
        let mut map = MapMut::new(&mut block).expect("a map");
        (1..=900).for_each(|i| assert_eq!(map.insert(&flood(i), &[]), Ok(false)));
        assert!(g.check(&block).saturated > 0, "{kind:?}: a flood saturates counts");
        let mut map = MapMut::new(&mut block).expect("a map");
        (1..=900).for_each(|i| assert!(map.remove(&flood(i))));
        assert_eq!(g.check(&block).saturated, 0, "{kind:?}");
        let after = misses(&block);
        assert!(after <= 1.05 * before, "{kind:?}: {after:.2} groups a miss, {before:.2} before");
    }
}

/// Half of a full, churned map leaves, and what is left is replaced little by little: lookups become those of a map
/// that was never full.
#[test]
fn a_full_map_that_shrank() {
    for kind in KINDS {
        let slots = if long() { 512 } else { 256 };
        let spec = MapSpec::new(8, 1, 0, 1, slots).kind(kind).slots(SlotCount::AtLeast(slots));
        let (g, mut block, mut present) = churned(&spec, 20);
        let mut map = MapMut::new(&mut block).expect("a map");
        present.split_off(slots / 2).iter().for_each(|i| assert!(map.remove(&key(*i))));
        let (mut rng, mut next) = (Rng(3), 1 << 20);
        for _ in 0..20 * slots {
            let leaves = rng.below(present.len());
            assert!(map.remove(&key(present[leaves])));
            assert_eq!(map.insert(&key(next), &[]), Ok(false));
            present[leaves] = next;
            next += 1;
        }
        let census = g.check(&block);
        let misses: Looked = g.looked(&block, (0..1000).map(|i| key(1 << 24 | i)));
        // at half load, random homes, after churn: see families.rs
        let (hits, missed) = if kind == Kind::Group { (1.04, 1.05) } else { (2.2, 1.8) };
        assert_eq!(census.saturated, 0, "{kind:?}");
        assert!(census.hits.mean() < hits && misses.mean() < missed, "{kind:?}: {census:?}, {misses:?}");
    }
}

hashmap_layout! {
    struct Buckets { key: u32, value: u16, entries: 1024, layout: bucket, slots: 1024 }
}

hashmap_layout! {
    struct Groups { key: u32, value: u16, entries: 1024, load: 100 }
}

/// The typed API heals as the runtime API does.
macro_rules! typed {
    ($name:ident, $map:ident) => {
        #[test]
        fn $name() {
            let mut map = $map::new();
            let (mut rng, mut present) = (Rng(5), Vec::new());
            for i in 0..if long() { 30_000 } else { 6000u32 } {
                if present.len() == 1024 {
                    let leaves = present.swap_remove(rng.below(1024));
                    assert_eq!(map.remove(&leaves), Some(7));
                }
                let new = i.wrapping_mul(0x9e37_79b9);
                assert_eq!(map.insert(new, 7), Ok(None));
                present.push(new);
            }
            for leaves in &present {
                assert_eq!(map.remove(leaves), Some(7));
            }
            assert!(map.is_empty() && map.iter().next().is_none());
            let header = $map::LAYOUT.header_size();
            assert!(map.as_bytes()[header..].iter().all(|byte| *byte == 0));
        }
    };
}

typed!(typed_buckets, Buckets);
typed!(typed_groups, Groups);

#[cfg(feature = "alloc")]
hashmap_layout! {
    struct Large { key: u32, value: u32, entries: 100_000 }
}

/// An empty map costs nothing: what looks for entries ends when the header says that all were seen, and a map that was
/// never used is not written to. Marks in the block that should be left alone tell.
#[test]
#[cfg(feature = "alloc")]
fn an_empty_map_costs_nothing() {
    let mut map = Large::new_boxed();
    let at = Large::SIZE - 1;
    // SAFETY: the map is its bytes; the last one is part of a vacant slot, or of padding.
    #[allow(unsafe_code, reason = "a mark in the block")]
    let mark = |map: &mut Large, at: usize, byte: u8| unsafe {
        let base = (&raw mut *map).cast::<u8>().add(at);
        let before = base.read();
        base.write(byte);
        before
    };
    mark(&mut map, at, 0xa5);
    map.clear();
    assert_eq!(mark(&mut map, at, 0), 0xa5, "clear wrote to a map that was never used");
    // an entry that the header does not count
    map.insert(7, 70).expect("room");
    // SAFETY: the entry count is the first word of the header.
    #[allow(unsafe_code, reason = "a wrong count")]
    unsafe {
        map.as_mut_ptr().write_bytes(0, 4);
    }
    assert!(map.iter().next().is_none() && map.iter_mut().next().is_none() && map.keys().len() == 0);
    map.retain(|_, _| panic!("an entry was looked for"));
    assert!(*map == *Large::new_boxed());
}
