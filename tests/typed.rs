//! The typed API, as its user meets it: declarations, accessors, entries, iterators, traits, features.
//!
//! `model.rs` tests what a map does with many keys; here is what every method and trait promises.
#![forbid(unsafe_code)]

#[path = "common/panics.rs"] // the rest of `common` is not without `unsafe`
mod panics;

use hashmap_mem::zerocopy::{Immutable, IntoBytes};
use hashmap_mem::{
    Bucket, Declared, Drain, Entry, ExtendError, ExtractIf, FixedMap, Full, IntoIter, IntoKeys, IntoValues, Iter,
    IterMut, Keys, Kind, Map, MapMut, MapRef, OccupiedEntry, TableError, TryInsertError, VacantEntry, Values,
    ValuesMut, ViewIter, ViewIterMut, hashmap_layout, layout_of,
};
use panics::text_of;
use static_assertions::{assert_impl_all, assert_not_impl_any};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::iter::FusedIterator;
use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, RefUnwindSafe, UnwindSafe, catch_unwind};
use std::sync::Mutex;

// several maps in one invocation
hashmap_layout! {
    /// Hit points of every entity.
    struct Health { key: u32, value: i16, entries: 10 }
    struct Tight { key: u32, value: i16, entries: 10, hash: fx32, load: 100 }
    struct Buckets { key: u32, value: i16, entries: 10, layout: bucket }
    struct Splits { key: u32, value: i16, entries: 10, layout: split, hash: fx32, slots: 64 }
}

/// A `hashmap_layout!` struct with keys `u32` and values `i16`, ten of them.
trait Ten<D: Declared<Key = u32, Value = i16>, const SIZE: usize>:
    DerefMut<Target = Map<D, SIZE>> + Default + Clone + Debug + PartialEq
{
}
impl<M, D: Declared<Key = u32, Value = i16>, const SIZE: usize> Ten<D, SIZE> for M where
    M: DerefMut<Target = Map<D, SIZE>> + Default + Clone + Debug + PartialEq
{
}

/// Runs a generic test over all forms.
macro_rules! over_all_forms {
    ($($(#[$attribute:meta])* fn $name:ident($map:ident) $body:block)*) => {$(
        $(#[$attribute])*
        #[test]
        fn $name() {
            fn run<M: Ten<D, SIZE>, D: Declared<Key = u32, Value = i16>, const SIZE: usize>() {
                #[allow(unused_mut, reason = "some tests only read")]
                let mut $map = M::default();
                $body
            }
            run::<Health, _, _>();
            run::<Tight, _, _>();
            run::<Buckets, _, _>();
            run::<Splits, _, _>();
        }
    )*};
}

fn fill<D: Declared<Key = u32, Value = i16>, const SIZE: usize>(map: &mut Map<D, SIZE>, keys: std::ops::Range<u32>) {
    for key in keys {
        assert_eq!(map.insert(key, value_of(key)), Ok(None));
    }
}

fn value_of(key: u32) -> i16 {
    i16::try_from(key).expect("a small key") * 10 - 7
}

fn sorted<D: Declared<Key = u32, Value = i16>, const SIZE: usize>(map: &Map<D, SIZE>) -> BTreeMap<u32, i16> {
    let sorted: BTreeMap<_, _> = map.iter().map(|(key, value)| (*key, *value)).collect();
    assert_eq!(sorted.len(), map.len());
    sorted
}

over_all_forms! {
    fn an_empty_map_has_nothing_and_is_zero_bytes(map) {
        for key in [0, 1, u32::MAX] {
            assert_eq!((map.get(&key), map.get_key_value(&key), map.contains_key(&key)), (None, None, false));
            assert_eq!(map.get_mut(&key), None);
            assert_eq!((map.remove(&key), map.remove_entry(&key)), (None, None));
            assert!(matches!(map.entry(key), Entry::Vacant(_)));
        }
        assert_eq!((map.len(), map.is_empty(), map.is_full(), map.capacity()), (0, true, false, 10));
        assert!(map.iter().next().is_none() && map.iter_mut().next().is_none() && map.values_mut().next().is_none());
        assert!(map.keys().next().is_none() && map.values().next().is_none());
        assert_eq!(map.try_extend([]).map_err(|_: ExtendError<u32, i16, std::array::IntoIter<(u32, i16), 0>>| ()), Ok(()));
        map.retain(|_, _| false);
        map.compact();
        map.clear();
        assert!(map.as_bytes().iter().all(|byte| *byte == 0) && map.as_bytes().len() == SIZE);
        assert_eq!(format!("{map:?}"), "{}");
    }

    fn insert_gives_the_value_before_or_everything_back(map) {
        assert_eq!(map.insert(7, 70), Ok(None));
        assert_eq!(map.insert(7, 71), Ok(Some(70)));
        assert_eq!((map.get(&7), map.len(), map.is_empty()), (Some(&71), 1, false));
        fill(&mut map, 100..109);
        assert!(map.is_full() && map.len() == 10);
        let before = map.clone();
        assert_eq!(map.insert(8, 80), Err(Full { key: 8, value: 80 }));
        assert!(map == before && map.as_bytes() == before.as_bytes());
        assert_eq!(map.insert(7, 72), Ok(Some(71)), "an update when full");
        assert_eq!(map.remove(&7), Some(72));
        assert_eq!((map.insert(8, 80), map.is_full()), (Ok(None), true), "room again");
    }

    fn removal_gives_the_entry(map) {
        fill(&mut map, 1..9);
        assert_eq!((map.remove(&1), map.remove(&1)), (Some(3), None));
        assert_eq!((map.remove_entry(&2), map.remove_entry(&2)), (Some((2, 13)), None));
        assert_eq!((map.get(&1), map.get(&2), map.get(&3), map.len()), (None, None, Some(&23), 6));
        map.clear();
        assert_eq!((map.len(), map.get(&3)), (0, None));
        fill(&mut map, 0..10);
    }

    fn references_into_the_map(map) {
        fill(&mut map, 1..4);
        *map.get_mut(&2).expect("present") += 100;
        assert_eq!(map.get(&2), Some(&113));
        assert_eq!(map.get_mut(&9), None);
        assert_eq!(map.get_key_value(&2), Some((&2, &113)));
        assert_eq!(map.get_key_value(&9), None);
        let (key, value) = map.get_key_value(&3).expect("present");
        let range = map.as_bytes().as_ptr_range();
        assert!(range.contains(&std::ptr::from_ref(key).cast()) && range.contains(&std::ptr::from_ref(value).cast()));
    }

    fn entries(map) {
        // vacant, then occupied
        match map.entry(5) {
            Entry::Vacant(entry) => {
                assert_eq!((entry.key(), format!("{entry:?}").as_str()), (&5, "VacantEntry(5)"));
                let value = entry.insert(50).expect("room");
                *value += 1;
            }
            Entry::Occupied(_) => panic!("nothing was inserted"),
        }
        match map.entry(5) {
            Entry::Occupied(mut entry) => {
                assert_eq!((entry.key(), entry.get()), (&5, &51));
                *entry.get_mut() += 1;
                assert_eq!(entry.insert(60), 52);
                assert_eq!(format!("{entry:?}"), "OccupiedEntry { key: 5, value: 60 }");
                *entry.into_mut() += 1;
            }
            Entry::Vacant(_) => panic!("it was inserted"),
        }
        assert_eq!(map.get(&5), Some(&61));
        assert!(*map.entry(5).key() == 5 && *map.entry(6).key() == 6);
        assert_eq!(map.len(), 1, "asking leaves nothing");
        let Entry::Vacant(entry) = map.entry(6) else { panic!("not present") };
        assert_eq!(entry.into_key(), 6);

        // the short forms
        *map.entry(6).or_insert(1).expect("room") += 1;
        *map.entry(6).or_insert(1).expect("room") += 1;
        assert_eq!(map.get(&6), Some(&3));
        assert_eq!(map.entry(7).or_default(), Ok(&mut 0));
        assert_eq!(map.entry(6).or_default(), Ok(&mut 3));
        assert_eq!(map.entry(8).or_insert_with(|| 8), Ok(&mut 8));
        assert_eq!(map.entry(8).or_insert_with(|| panic!("it is present")), Ok(&mut 8));
        assert_eq!(map.entry(8).and_modify(|value| *value = 9).or_insert(0), Ok(&mut 9));
        assert_eq!(map.entry(9).and_modify(|_| panic!("it is not present")).or_insert(0), Ok(&mut 0));

        // removal
        let Entry::Occupied(entry) = map.entry(8) else { panic!("present") };
        assert_eq!(entry.remove(), 9);
        let Entry::Occupied(entry) = map.entry(9) else { panic!("present") };
        assert_eq!(entry.remove_entry(), (9, 0));
        assert_eq!(sorted(&map), BTreeMap::from([(5, 61), (6, 3), (7, 0)]));
    }

    fn entries_of_a_full_map(map) {
        fill(&mut map, 0..10);
        let before = map.clone();
        assert_eq!(map.entry(10).or_insert(5), Err(Full { key: 10, value: 5 }));
        assert_eq!(map.entry(11).or_insert_with(|| 6), Err(Full { key: 11, value: 6 }));
        assert_eq!(map.entry(12).or_default(), Err(Full { key: 12, value: 0 }));
        let Entry::Vacant(entry) = map.entry(13) else { panic!("not present") };
        assert_eq!(entry.insert(7), Err(Full { key: 13, value: 7 }));
        assert!(map.as_bytes() == before.as_bytes());
        assert_eq!(map.entry(3).or_insert(5), Ok(&mut 23));
        let Entry::Occupied(entry) = map.entry(3) else { panic!("present") };
        assert_eq!(entry.remove(), 23);
        assert_eq!(map.entry(10).or_insert(5), Ok(&mut 5));
    }

    fn iterators_are_exact_and_fused(map) {
        for count in 0..10 {
            let expected: BTreeSet<u32> = (0..count).collect();
            assert!(map.keys().copied().collect::<BTreeSet<_>>() == expected);
            {
                let (mut iter, mut left) = (map.iter(), count as usize);
                let (mut keys, mut values) = (map.keys(), map.values());
                loop {
                    assert_eq!((iter.len(), iter.size_hint(), keys.len(), values.len()), (left, (left, Some(left)), left, left));
                    let copy = iter.clone();
                    assert_eq!(copy.count(), left);
                    let Some((key, value)) = iter.next() else { break };
                    assert_eq!((keys.next(), values.next(), value_of(*key)), (Some(key), Some(value), *value));
                    left -= 1;
                }
                assert_eq!(left, 0);
                assert_eq!((iter.next(), iter.next(), keys.next(), values.next(), iter.len()), (None, None, None, None, 0));
            }

            let mut left = count as usize;
            let mut iter = map.iter_mut();
            assert!(format!("{iter:?}").contains(&format!("left: {left}")));
            loop {
                assert_eq!((iter.len(), iter.size_hint()), (left, (left, Some(left))));
                let Some((key, value)) = iter.next() else { break };
                assert_eq!(*value, value_of(*key));
                *value += 1;
                left -= 1;
            }
            assert_eq!((iter.next(), iter.next(), iter.len()), (None, None, 0));
            assert_eq!(map.values_mut().len(), count as usize);
            map.values_mut().for_each(|value| *value -= 1);
            assert_eq!(map.insert(count, value_of(count)), Ok(None));
        }
        let debug = format!("{:?}", map.iter());
        assert_eq!(debug, format!("{:?}", *map));
    }

    /// All the references at once: none goes to the same place as another.
    fn iter_mut_gives_every_value_once(map) {
        fill(&mut map, 0..10);
        let mut all: Vec<(&u32, &mut i16)> = map.iter_mut().collect();
        all.iter_mut().for_each(|(_, value)| **value = 0);
        all.iter_mut().for_each(|(key, value)| **value += i16::try_from(**key).expect("small"));
        assert!(map.iter().all(|(key, value)| i64::from(*value) == i64::from(*key)) && map.len() == 10);
    }

    fn retain(map) {
        fill(&mut map, 0..10);
        let mut seen = Vec::new();
        map.retain(|key, value| {
            seen.push(*key);
            *value += 1;
            key % 3 == 0
        });
        seen.sort_unstable();
        assert_eq!(seen, (0..10).collect::<Vec<_>>(), "each once");
        assert_eq!(sorted(&map), [0, 3, 6, 9].map(|key| (key, value_of(key) + 1)).into());
        map.retain(|_, _| true);
        assert_eq!(map.len(), 4);
        map.retain(|_, _| false);
        let mut empty = map.clone();
        empty.clear();
        assert!(map.is_empty() && map.as_bytes() == empty.as_bytes());
        // a panic on the way leaves a good map
        fill(&mut map, 0..10);
        let mut calls = 0;
        let panic = catch_unwind(AssertUnwindSafe(|| map.retain(|_, _| {
            calls += 1;
            assert!(calls < 5, "the fifth");
            false
        })));
        assert!(panic.is_err() && map.len() == 6 && MapRef::new(map.as_bytes()).is_ok());
    }

    fn drain_gives_every_entry_once_and_leaves_an_empty_map(map) {
        assert_eq!(map.drain().len(), 0);
        assert_eq!(map.drain().next(), None);
        assert!(map.as_bytes().iter().all(|byte| *byte == 0), "an unused map is not touched");
        fill(&mut map, 0..10);
        let in_order: Vec<_> = map.iter().map(|(key, value)| (*key, *value)).collect();
        let mut empty = map.clone();
        empty.clear();
        for taken in 0..=10 {
            // to the end, or dropped on the way: the map is empty
            let mut drain = map.drain();
            assert!(format!("{drain:?}").contains("left: 10"));
            for (number, entry) in in_order.iter().take(taken).enumerate() {
                assert_eq!((drain.len(), drain.next()), (10 - number, Some(*entry)));
            }
            assert_eq!(drain.size_hint(), (10 - taken, Some(10 - taken)));
            if taken == 10 {
                assert_eq!((drain.next(), drain.next()), (None, None));
            }
            drop(drain);
            assert!(map.is_empty() && map.as_bytes() == empty.as_bytes());
            in_order.iter().for_each(|(key, value)| assert_eq!(map.insert(*key, *value), Ok(None)));
        }
        // leaked: nothing has left the map
        let before = map.clone();
        let mut drain = map.drain();
        assert!(drain.nth(4).is_some());
        std::mem::forget(drain);
        assert!(map.as_bytes() == before.as_bytes() && MapRef::new(map.as_bytes()).is_ok());
    }

    fn extract_if_takes_what_is_asked_for(map) {
        fill(&mut map, 0..10);
        let in_order: Vec<u32> = map.keys().copied().collect();
        let mut asked = Vec::new();
        let mut thirds = map.extract_if(|key, value| {
            asked.push(*key);
            *value += 1;
            key % 3 == 0
        });
        assert_eq!((thirds.size_hint(), format!("{thirds:?}").contains("left: 10")), ((0, Some(10)), true));
        let mut taken: Vec<_> = thirds.by_ref().collect();
        assert_eq!((thirds.next(), thirds.size_hint()), (None, (0, Some(0))));
        taken.sort_unstable();
        assert_eq!(taken, [0, 3, 6, 9].map(|key| (key, value_of(key) + 1)));
        assert_eq!(asked, in_order, "each once, in order");
        assert_eq!(sorted(&map), [1, 2, 4, 5, 7, 8].map(|key| (key, value_of(key) + 1)).into());
        // dropped on the way, which does nothing, as a leak does: what was not asked for stays, what was given is gone
        assert!(!std::mem::needs_drop::<ExtractIf<'_, D, fn(&u32, &mut i16) -> bool>>());
        for left in [4, 2] {
            let mut all = map.extract_if(|_, _| true);
            let gone = [all.next(), all.next()].map(|entry| entry.expect("two more").0);
            assert!(map.len() == left && gone.iter().all(|key| !map.contains_key(key)));
            assert!(MapRef::new(map.as_bytes()).is_ok());
        }
        // a panic on the way, too
        fill(&mut map, 100..108);
        let mut calls = 0;
        let panic = catch_unwind(AssertUnwindSafe(|| map.extract_if(|_, _| {
            calls += 1;
            assert!(calls < 5, "the fifth");
            true
        }).count()));
        assert!(panic.is_err() && map.len() == 6 && MapRef::new(map.as_bytes()).is_ok());
        // the last entry that goes leaves the bytes of an empty map
        assert_eq!(map.extract_if(|_, _| true).count(), 6);
        let mut empty = map.clone();
        empty.clear();
        assert!(map.as_bytes() == empty.as_bytes());
    }

    /// The loop that borrows the map by its keys and removes from it.
    fn the_first_key_again_and_again(map) {
        fill(&mut map, 0..10);
        let mut seen = BTreeSet::new();
        while let Some(key) = map.keys().next().copied() {
            assert!(map.remove(&key).is_some() && seen.insert(key));
        }
        assert!(map.is_empty() && seen.len() == 10);
        fill(&mut map, 0..3);
        while let Some(value) = map.values().next().copied() {
            map.retain(|_, other| *other != value);
        }
        while let Some(value) = map.values_mut().next() {
            *value = 0;
            map.clear();
        }
        assert!(map.is_empty());
    }

    fn iterators_by_value(map) {
        assert_eq!((*map).clone().into_iter().next(), None);
        fill(&mut map, 0..10);
        let in_order: Vec<_> = map.iter().map(|(key, value)| (*key, *value)).collect();
        let mut entries = (*map).clone().into_iter();
        for left in (0..10).rev() {
            assert_eq!(entries.next(), Some(in_order[9 - left]));
            assert_eq!((entries.len(), entries.clone().count()), (left, left));
            assert_eq!(format!("{entries:?}").matches(':').count(), left, "what is left");
        }
        assert_eq!((entries.next(), entries.next()), (None, None));
        let (mut keys, mut values) = ((*map).clone().into_keys(), (*map).clone().into_values());
        assert_eq!((keys.len(), values.len()), (10, 10));
        assert_eq!((keys.next(), values.next()), (Some(in_order[0].0), Some(in_order[0].1)));
        assert!(keys.clone().eq(in_order[1..].iter().map(|entry| entry.0)));
        assert!(values.clone().eq(in_order[1..].iter().map(|entry| entry.1)));
        assert_eq!(format!("{keys:?}"), format!("{:?}", keys.collect::<Vec<_>>()));
        assert_eq!(format!("{values:?}"), format!("{:?}", values.collect::<Vec<_>>()));
        assert_eq!(format!("{:?}", map.keys()), format!("{:?}", map.keys().collect::<Vec<_>>()));
        assert_eq!(format!("{:?}", map.values()), format!("{:?}", map.values().collect::<Vec<_>>()));
        assert!(format!("{:?}", map.values_mut()).contains("left: 10"));
    }

    fn try_insert_keeps_a_value_that_is_there(map) {
        fill(&mut map, 0..9);
        *map.try_insert(9, 90).expect("new") += 1;
        assert_eq!(map.get(&9), Some(&91));
        let before = map.clone();
        assert_eq!(map.try_insert(9, 7), Err(TryInsertError::Occupied { key: 9, value: 7 }));
        assert_eq!(map.try_insert(10, 7), Err(TryInsertError::Full(Full { key: 10, value: 7 })));
        assert!(map.as_bytes() == before.as_bytes());
        let errors = [9, 10].map(|key| map.try_insert(key, 7).expect_err("refused").to_string());
        assert_eq!(errors[0], "the key is present, and keeps its value");
        assert_eq!(errors[1], "the map is full: it holds all the entries it was declared for");
    }

    fn several_values_at_once(map) {
        fill(&mut map, 0..10);
        let [Some(three), None, Some(seven), Some(zero)] = map.get_disjoint_mut([&3, &10, &7, &0]) else {
            panic!("three are present")
        };
        std::mem::swap(three, seven);
        *zero = 1;
        let value = |key| map.get(&key).copied();
        assert_eq!([0, 3, 7, 4].map(value), [Some(1), Some(value_of(7)), Some(value_of(3)), Some(value_of(4))]);
        assert!(map.get_disjoint_mut([]).is_empty());
        // twice a key that is absent is nothing twice
        assert_eq!(map.get_disjoint_mut([&10, &10]), [None, None]);
        for keys in [[1, 2, 1], [1, 1, 2], [2, 1, 1]] {
            let [a, b, c] = &keys;
            let panic = catch_unwind(AssertUnwindSafe(|| map.get_disjoint_mut([a, b, c]).len())).expect_err("twice");
            assert_eq!(text_of(panic), "duplicate keys found");
        }
    }

    fn entries_that_become_occupied(map) {
        fill(&mut map, 0..9);
        let mut entry = map.entry(9).insert_entry(1).expect("room");
        assert_eq!((entry.key(), entry.get()), (&9, &1));
        assert_eq!(entry.insert(2), 1);
        assert_eq!(map.get(&9), Some(&2));
        assert_eq!(map.entry(9).insert_entry(3).expect("present").remove_entry(), (9, 3));
        assert_eq!(map.len(), 9);
        let Entry::Vacant(entry) = map.entry(100) else { panic!("not present") };
        assert_eq!(entry.insert_entry(4).expect("room").remove(), 4);
        assert_eq!(map.entry(9).or_insert_with_key(|key| i16::try_from(*key).expect("small") + 1), Ok(&mut 10));
        assert_eq!(map.entry(9).or_insert_with_key(|_| panic!("it is present")), Ok(&mut 10));
        // full
        let before = map.clone();
        assert_eq!(map.entry(10).insert_entry(5).expect_err("full"), Full { key: 10, value: 5 });
        assert_eq!(map.entry(10).or_insert_with_key(|_| 6), Err(Full { key: 10, value: 6 }));
        assert!(map.as_bytes() == before.as_bytes());
        assert_eq!(map.entry(3).insert_entry(5).expect("present").get(), &5);
    }

    fn a_view_of_a_typed_map_to_change_it(map) {
        assert!(map.as_mut_bytes()[23] != 0, "a header, so that the view takes entries");
        fill(&mut map, 0..5);
        let mut view = MapMut::new(map.as_mut_bytes()).expect("a map");
        assert_eq!((view.len(), view.insert(&7u32.to_ne_bytes(), &70i16.to_ne_bytes())), (5, Ok(false)));
        assert!(view.remove(&2u32.to_ne_bytes()));
        assert_eq!((map.get(&7), map.get(&2), map.len()), (Some(&70), None, 5));
        // whatever is written, no call leaves the block
        for byte in [0x80, 0xff, 1] {
            map.as_mut_bytes().fill(byte);
            let _ = (map.insert(1, 1), map.remove(&2), map.iter().count(), (*map).clone().into_iter().count());
            let _ = map.get_disjoint_mut([&1, &2]);
            let _ = (map.iter_mut().count(), map.extract_if(|key, _| *key == 1).count());
            map.compact();
            map.drain().for_each(drop);
            map.clear();
        }
    }

    fn a_map_from_an_iterator(map) {
        fill(&mut map, 0..10);
        let made = Map::<D, SIZE>::try_from_iter((0..10).map(|key| (key, value_of(key)))).expect("room");
        assert!(made == *map);
        let made = Map::<D, SIZE>::try_from_iter([(1, 1), (2, 2), (1, 3)]).expect("room");
        assert_eq!(sorted(&made), BTreeMap::from([(1, 3), (2, 2)]), "the last value stands");
        let error = Map::<D, SIZE>::try_from_iter((0..13).map(|key| (key, 0))).expect_err("too many");
        assert_eq!(error.refused, Full { key: 10, value: 0 });
        assert!(error.rest.eq([(11, 0), (12, 0)]));
        // from an array: a table, as `from_entries` takes it
        let table = |keys: [u32; 3]| Map::<D, SIZE>::try_from(keys.map(|key| (key, value_of(key))));
        assert_eq!(sorted(&table([4, 5, 6]).expect("a table")), [4, 5, 6].map(|key| (key, value_of(key))).into());
        for (keys, first, second) in [([4, 4, 5], 0, 1), ([4, 5, 4], 0, 2), ([4, 5, 5], 1, 2), ([7, 7, 7], 0, 1)] {
            assert_eq!(table(keys).expect_err("twice"), TableError::Duplicate { first, second });
        }
        let error = Map::<D, SIZE>::try_from_entries([(0, 0); 11]).expect_err("eleven");
        assert_eq!(error, TableError::Full { entries: 10, found: 11 });
        assert_eq!(error.to_string(), "11 entries found, at most 10 expected");
        let error = table([4, 5, 5]).expect_err("twice").to_string();
        assert_eq!(error, "the key of entry 2 is that of entry 1, counted from 0");
    }

    fn clone_from_copies_the_block(map) {
        fill(&mut map, 0..9);
        let mut other = M::default();
        fill(&mut other, 50..60);
        other.clone_from(&map);
        assert!(other == map && other.as_bytes() == map.as_bytes());
        map.remove(&1);
        assert_eq!(other.get(&1), Some(&3), "a copy of its own");
    }

    fn try_extend_gives_back_what_did_not_fit(map) {
        assert!(map.try_extend((0..8).map(|key| (key, value_of(key)))).is_ok());
        // the fourth of these is one too many
        let more = [(3, 0), (8, 80), (9, 90), (10, 100), (4, 0), (11, 110)];
        let Err(ExtendError { refused, rest }) = map.try_extend(more) else { panic!("one too many") };
        assert_eq!(refused, Full { key: 10, value: 100 });
        assert!(rest.eq([(4, 0), (11, 110)]));
        assert_eq!((map.get(&3), map.get(&8), map.get(&9), map.get(&4), map.len()), (Some(&0), Some(&80), Some(&90), Some(&33), 10));
        // updates only: nothing is too many
        assert!(map.try_extend(vec![(0, 1), (1, 1), (0, 2)]).is_ok());
        assert_eq!((map.get(&0), map.get(&1)), (Some(&2), Some(&1)));
        // the rest of the iterator can be inserted then
        let mut entries = (20..40u32).map(|key| (key, 0));
        map.clear();
        let mut refused = 0;
        while let Err(ExtendError { .. }) = map.try_extend(entries.by_ref()) {
            refused += 1;
        }
        assert_eq!((refused, map.len()), (10, 10));
        let error = map.try_extend([(99, 1)]).expect_err("full");
        assert_eq!(error.to_string(), "the map is full: it holds all the entries it was declared for");
        let _: &dyn std::error::Error = &error;
    }

    fn index(map) {
        fill(&mut map, 0..3);
        assert_eq!((map[&1], map[&2]), (3, 13));
        let panic = catch_unwind(AssertUnwindSafe(|| map[&9])).expect_err("not present");
        assert_eq!(text_of(panic), "no entry found for key");
    }

    fn debug_is_that_of_a_map(map) {
        map.insert(1, -5).expect("room");
        assert_eq!((format!("{map:?}").as_str(), format!("{map:#?}").as_str()), ("{1: -5}", "{\n    1: -5,\n}"));
        fill(&mut map, 2..6);
        let expected: Vec<_> = map.iter().map(|(key, value)| format!("{key}: {value}")).collect();
        assert_eq!(format!("{map:?}"), format!("{{{}}}", expected.join(", ")));
        assert_eq!(format!("{map:?}"), format!("{:?}", MapRefOf(&map)));
    }

    fn clones_are_copies_of_the_block(map) {
        fill(&mut map, 0..9);
        map.remove(&4);
        let copy = map.clone();
        assert!(copy == map && copy.as_bytes() == map.as_bytes());
        map.insert(4, 4).expect("room");
        map.insert(0, 99).expect("present");
        assert_eq!((copy.get(&4), copy.get(&0), copy.len()), (None, Some(&-7), 8));
    }

    fn equality_is_that_of_sets_of_entries(map) {
        let mut other = M::default();
        assert!(map == other);
        fill(&mut map, 0..10);
        for key in (0..10).rev() {
            assert!(map != other);
            assert!(other.insert(key, value_of(key)).is_ok());
        }
        assert_eq!((&map, &other), (&other, &map));
        // after other insertions and removals
        for key in 0..5 {
            assert!(other.remove(&key).is_some() && other != map);
        }
        for key in [2, 0, 4, 1, 3] {
            assert!(other.insert(key, value_of(key)).is_ok());
        }
        assert!(map == other);
        other.insert(3, 0).expect("present");
        assert!(map != other, "another value");
        other.insert(3, value_of(3)).expect("present");
        other.remove(&3);
        other.insert(77, value_of(3)).expect("room");
        assert_ne!(map, other, "another key");
        assert_ne!(other, map);
        // one that never held an entry, and one whose entries were all removed
        map.clear();
        assert!(map == M::default() && M::default() == map);
    }

    fn the_block_for_other_apis(map) {
        assert!(map.as_bytes().iter().all(|byte| *byte == 0));
        assert_eq!(map.as_ptr().addr(), map.as_bytes().as_ptr().addr());
        let _ = map.as_mut_ptr();
        assert_eq!(map.as_bytes()[23], layout_of::<D>().code(), "a header");
        let view = MapRef::new(map.as_bytes()).expect("a map");
        assert!(view.is_empty() && view.layout().is_some_and(|l| l.size() == SIZE));
        let header = map.as_bytes().to_vec();
        fill(&mut map, 0..5);
        let _ = map.as_mut_ptr();
        assert_eq!(map.len(), 5, "the header stays");
        assert_eq!(MapRef::new(map.as_bytes()).expect("a map").get(&2u32.to_ne_bytes()), Some(&13i16.to_ne_bytes()[..]));
        map.clear();
        assert!(map.as_bytes() == header);
    }

    fn compaction_keeps_the_entries(map) {
        fill(&mut map, 0..10);
        for round in 0..50 {
            map.remove(&(round % 10));
            fill(&mut map, round % 10..round % 10 + 1);
        }
        let before = sorted(&map);
        map.compact();
        assert_eq!(sorted(&map), before);
        assert!((0..10).all(|key| map[&key] == value_of(key)) && MapRef::new(map.as_bytes()).is_ok());
    }

    fn loops_over_references(map) {
        fill(&mut map, 0..5);
        let mut sum = 0;
        for (key, value) in &*map {
            sum += i32::try_from(*key).expect("small") + i32::from(*value);
        }
        for (_, value) in &mut *map {
            *value = 1;
        }
        assert_eq!((sum, map.values().sum::<i16>()), (10 + 100 - 35, 5));
    }
}

/// The same words as std's map.
struct MapRefOf<'a, D: Declared, const SIZE: usize>(&'a Map<D, SIZE>);

impl<D: Declared<Key = u32, Value = i16>, const SIZE: usize> Debug for MapRefOf<'_, D, SIZE> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.0.iter()).finish()
    }
}

// ---- the struct is the user's ----

impl Health {
    /// A user's own accessor, `const` like those of the declaration.
    const fn is_dead(&self, who: u32) -> bool {
        match self.get(&who) {
            Some(points) => *points <= 0,
            None => true,
        }
    }
}

#[test]
fn inherent_accessors_are_const_and_the_users_own_too() {
    const fn built() -> Health {
        let mut health = Health::new();
        assert!(health.is_empty() && !health.is_full() && health.capacity() == 10);
        assert!(matches!(health.insert(1, 5), Ok(None)) && matches!(health.insert(1, 6), Ok(Some(5))));
        assert!(matches!(health.insert(2, 0), Ok(None)) && health.contains_key(&2) && !health.contains_key(&3));
        if let Some(points) = health.get_mut(&1) {
            *points += 1;
        }
        assert!(health.remove(&9).is_none() && matches!(health.insert(9, 9), Ok(None)));
        assert!(matches!(health.remove(&9), Some(9)));
        let mut cleared = Health::from_entries([(1, 1)]);
        cleared.clear();
        assert!(cleared.is_empty());
        let mut i = 0;
        while i < 8 {
            assert!(health.insert(100 + i, 1).is_ok());
            i += 1;
        }
        assert!(health.is_full() && matches!(health.insert(3, 3), Err(Full { key: 3, value: 3 })));
        health
    }
    const HEALTH: Health = built();
    static AT_REST: Health = HEALTH;
    const DEAD: bool = HEALTH.is_dead(2);
    assert!(AT_REST == built() && DEAD && !AT_REST.is_dead(1) && AT_REST.is_dead(50));
    assert_eq!((AT_REST[&1], Health::LAYOUT.entries(), Health::LAYOUT.kind()), (7, 10, Kind::Group));
    assert_eq!((size_of::<Health>(), align_of::<Health>()), (Health::LAYOUT.size(), Health::LAYOUT.align()));
}

/// The attributes above a declaration are the user's, and a derive takes the place of what would have been made.
#[test]
fn derives_of_ones_own() {
    hashmap_layout! {
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        #[allow(dead_code)]
        struct Derived { key: u8, value: u8, entries: 3 }
    }
    let mut map = Derived::default();
    map.insert(1, 2).expect("room");
    assert_eq!(format!("{map:?}"), "Derived({1: 2})");
    assert_eq!(map, map.clone());
    assert_impl_all!(Derived: Eq);
}

#[test]
fn loops_over_the_users_own_struct() {
    let mut health = Health::from_entries([(1, 10), (2, 20)]);
    for (_, points) in &mut health {
        *points -= 1;
    }
    let mut seen: Vec<(u32, i16)> = Vec::new();
    for (who, points) in &health {
        seen.push((*who, *points));
    }
    seen.sort_unstable();
    assert_eq!(seen, [(1, 9), (2, 19)]);
    assert_eq!((&health).into_iter().len() + (&mut health).into_iter().len(), 4);
}

/// What goes by value is in the expansion, as `Deref` does not move.
#[test]
fn the_users_own_struct_by_value() {
    let health = Health::try_from([(1, 10), (2, 20)]).expect("a table");
    assert_eq!(Health::try_from([(1, 10), (1, 20)]), Err(TableError::Duplicate { first: 0, second: 1 }));
    let mut entries: Vec<(u32, i16)> = Vec::new();
    for entry in health.clone() {
        entries.push(entry);
    }
    entries.sort_unstable();
    assert_eq!(entries, [(1, 10), (2, 20)]);
    assert!(health.clone().into_keys().eq(health.keys().copied()));
    assert!(health.clone().into_values().eq(health.values().copied()));
    let made: Health = Health::try_from_iter(entries).expect("room");
    assert_eq!(made, health);
    assert_eq!(Health::try_from_iter((0..11).map(|key| (key, 1))).expect_err("full").refused.key, 10);
    let into_a_sorted_map: BTreeMap<u32, i16> = made.into_iter().collect();
    assert_eq!(into_a_sorted_map, BTreeMap::from([(1, 10), (2, 20)]));
    // a user's derive in the place of ours
    hashmap_layout! {
        #[derive(Clone)]
        struct Copied { key: u8, value: u8, entries: 3 }
    }
    assert_eq!(Copied::from_entries([(1, 2)]).clone()[&1], 2);
}

#[test]
fn fallible_tables_and_iterators_in_constants() {
    const TABLE: Result<Health, TableError> = Health::try_from_entries([(1, 100), (2, 80)]);
    const TWICE: Result<Health, TableError> = Health::try_from_entries([(1, 100), (2, 80), (2, 9)]);
    const TOO_MANY: Result<Health, TableError> = Health::try_from_entries([(1, 100); Health::ENTRIES + 1]);
    const SUM: i16 = {
        let health = Health::from_entries([(1, 100), (2, 80), (3, -1)]);
        let (mut sum, mut entries) = (0, health.iter());
        while let Some((key, points)) = entries.next() {
            sum += if *key == 3 { -*points } else { *points };
        }
        sum
    };
    const ONCE: bool = {
        let mut health = Health::new();
        let new = matches!(health.try_insert(1, 5), Ok(5));
        let again = matches!(health.try_insert(1, 6), Err(TryInsertError::Occupied { key: 1, value: 6 }));
        new && again && matches!(health.get(&1), Some(5))
    };
    assert!(TABLE.is_ok_and(|table| table.len() == 2 && table[&2] == 80));
    assert_eq!(TWICE, Err(TableError::Duplicate { first: 1, second: 2 }));
    assert_eq!(TOO_MANY, Err(TableError::Full { entries: 10, found: 11 }));
    assert_eq!((SUM, ONCE, Health::ENTRIES), (181, true, 10));
}

#[test]
fn declared_in_a_function_with_const_expressions() {
    const WORLDS: usize = 3;
    type Id = [u8; 4];
    hashmap_layout! {
        struct Local { key: Id, value: [u16; WORLDS], entries: WORLDS * 2 + size_of::<Id>(), slots: 4 * WORLDS }
    }
    let mut map = Local::new();
    assert_eq!((map.capacity(), Local::LAYOUT.slots()), (10, 12));
    assert!((0..10).all(|n| map.insert([n; 4], [0, 1, n.into()]).is_ok()));
    assert_eq!(map.insert([10; 4], [0; 3]), Err(Full { key: [10; 4], value: [0; 3] }));
    assert_eq!(map[&[3; 4]], [0, 1, 3]);
}

mod elsewhere {
    hashmap_mem::hashmap_layout! {
        /// Visibility is the user's.
        pub(crate) struct Public { key: u8, value: u8, entries: 1, layout: split }
    }
}

#[test]
fn one_entry() {
    let mut map = elsewhere::Public::new();
    assert_eq!((map.insert(1, 1), map.is_full()), (Ok(None), true));
    assert_eq!(map.insert(2, 2), Err(Full { key: 2, value: 2 }));
    assert_eq!((map.remove(&1), map.insert(2, 2)), (Some(1), Ok(None)));
    assert_eq!(map.iter().collect::<Vec<_>>(), [(&2, &2)]);
}

/// `Map`, declared by hand.
#[test]
fn maps_by_hand() {
    #[derive(Debug)]
    enum Ports {}
    impl Declared for Ports {
        type Key = u16;
        type Value = (u8, u32);
        type Layout = Bucket;
        const ENTRIES: usize = 5;
    }
    type ByPort = Map<Ports, { layout_of::<Ports>().size() }>;
    static KNOWN: ByPort = ByPort::from_entries([(443, (1, 2)), (80, (3, 4))]);
    let mut ports = KNOWN.clone();
    assert_eq!((ports.get(&80), ports.len(), ports.capacity()), (Some(&(3, 4)), 2, 5));
    assert_eq!(ports.insert(22, (5, 6)), Ok(None));
    assert!(ports != KNOWN && ports == ports.clone());
    assert_eq!((&ports).into_iter().count() + (&mut ports).into_iter().count(), 6);
    assert_eq!(ports[&22], (5, 6));
    assert_eq!(ByPort::default().len(), 0);
    // code that is generic over specialised maps takes it by reference
    fn count(map: impl FixedMap<Key = u16>) -> usize {
        map.len()
    }
    assert_eq!(count(&mut ports), 3);
}

// ---- tables and statics ----

static ZERO: Health = Health::new();
static SPAWN: Health = Health::from_entries([(1, 100), (2, 80)]);
static SHARED: Mutex<Health> = Mutex::new(Health::new());
const TABLE: Buckets = Buckets::from_entries([(3, 4), (5, 6), (7, 8)]);

#[test]
fn statics() {
    assert!(ZERO.is_empty() && ZERO.get(&1).is_none() && ZERO.as_bytes().iter().all(|byte| *byte == 0));
    assert_eq!((SPAWN[&1], SPAWN[&2], SPAWN.len()), (100, 80, 2));
    assert_eq!(sorted(&TABLE), BTreeMap::from([(3, 4), (5, 6), (7, 8)]));
    std::thread::scope(|scope| {
        for who in 0..10 {
            scope.spawn(move || SHARED.lock().expect("no panic").insert(who, value_of(who)).expect("room"));
        }
    });
    assert_eq!(sorted(&SHARED.lock().expect("no panic")), (0..10).map(|who| (who, value_of(who))).collect());
    // at run time as by the compiler
    assert!(SPAWN.as_bytes() == Health::from_entries([(1, 100), (2, 80)]).as_bytes());
}

#[test]
fn from_entries_refuses_duplicates_and_too_many() {
    let twice = text_of(catch_unwind(|| Health::from_entries([(1, 1), (2, 2), (1, 3)])).expect_err("twice"));
    assert!(twice.contains("entry 2"), "{twice}");
    let eleven = text_of(catch_unwind(|| Health::from_entries([(0, 0); 11])).expect_err("eleven"));
    assert!(eleven.contains("11") && eleven.contains("10"), "{eleven}");
    assert_eq!(Health::from_entries([]).len(), 0);
    let full = Health::from_entries([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(|key| (key, 0)));
    assert!(full.is_full());
}

// ---- keys and values of many kinds ----

#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoBytes, Immutable)]
#[repr(C)]
struct Place {
    x: i16,
    y: i16,
    plane: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoBytes, Immutable)]
#[repr(u8)]
enum Direction {
    North,
    South = 7,
}

#[derive(Clone, Copy, PartialEq, Debug)]
#[repr(align(32))]
struct Matrix([f32; 4]);

fn double(x: u32) -> u32 {
    2 * x
}

fn square(x: u32) -> u32 {
    x * x
}

hashmap_layout! {
    struct ByPlace { key: Place, value: Option<Direction>, entries: 5, layout: split }
    struct ByDirection { key: Direction, value: (u8, u64, char), entries: 2 }
    struct ByLetter { key: char, value: &'static str, entries: 5 }
    struct Calls { key: [u8; 6], value: fn(u32) -> u32, entries: 3, layout: bucket }
    struct Matrices { key: u128, value: Matrix, entries: 3 }
    struct Set { key: i64, value: (), entries: 100, layout: bucket }
    struct Flags { key: bool, value: bool, entries: 2, layout: split }
    struct Ids { key: core::num::NonZeroU32, value: core::num::NonZeroU64, entries: 4 }
    struct Pointers { key: u32, value: *const u8, entries: 4 }
}

// built by the compiler, with pointers in them, after insertions and removals
static LETTERS: ByLetter = {
    let mut letters =
        ByLetter::from_entries([('a', "alpha"), ('b', "beta"), ('g', "gamma"), ('d', "delta"), ('e', "eps")]);
    letters.remove(&'g');
    assert!(matches!(letters.insert('z', "zeta"), Ok(None)));
    letters
};
static CALLS: Calls = Calls::from_entries([(*b"double", double), (*b"square", square)]);

#[test]
fn values_with_references_and_functions() {
    assert_eq!((LETTERS[&'a'], LETTERS[&'z'], LETTERS.get(&'g'), LETTERS.len()), ("alpha", "zeta", None, 5));
    assert_eq!((CALLS[b"double"](4), CALLS[b"square"](4), CALLS.get(b"thrice").is_none()), (8, 16, true));
    let mut letters = LETTERS.clone();
    letters.compact();
    assert!(letters == LETTERS);
    assert_eq!(letters.insert('a', "another"), Ok(Some("alpha")));
    let mut names: Vec<_> = letters.values().copied().collect();
    names.sort_unstable();
    assert_eq!(names, ["another", "beta", "delta", "eps", "zeta"]);
}

#[test]
fn keys_and_values_of_many_types() {
    let at = |x, y| Place { x, y, plane: 1 };
    let mut places = ByPlace::from_entries([(at(0, -1), None), (at(0, 1), Some(Direction::South))]);
    assert_eq!((places[&at(0, -1)], places[&at(0, 1)], places.get(&at(1, 0))), (None, Some(Direction::South), None));
    assert_eq!(places.insert(at(0, -1), Some(Direction::North)), Ok(Some(None)));

    let mut directions = ByDirection::new();
    directions.insert(Direction::North, (1, 2, 'x')).expect("room");
    directions.insert(Direction::South, (3, 4, 'y')).expect("room");
    assert_eq!((directions[&Direction::North].2, directions[&Direction::South].1), ('x', 4));
    assert_eq!(format!("{:?}", directions.clone()).len(), "{North: (1, 2, 'x'), South: (3, 4, 'y')}".len());

    let mut matrices = Matrices::new();
    for key in 0..3 {
        let value = matrices.entry(key).or_insert(Matrix([1.5; 4])).expect("room");
        assert!(std::ptr::from_ref(value).is_aligned());
        value.0[0] = 2.5;
    }
    assert!(
        matrices.iter().all(|(key, value)| std::ptr::from_ref(key).is_aligned() && value.0 == [2.5, 1.5, 1.5, 1.5])
    );

    let mut set = Set::new();
    assert!((-50..50).all(|key| set.insert(key, ()) == Ok(None)) && set.insert(0, ()) == Ok(Some(())));
    assert!(set.is_full() && set.contains_key(&-50) && !set.contains_key(&50));
    assert_eq!(set.insert(50, ()), Err(Full { key: 50, value: () }));
    assert_eq!((set.remove(&-50), set.remove(&-50), set.iter().count()), (Some(()), None, 99));

    let flags = Flags::from_entries([(true, false), (false, true)]);
    assert_eq!((flags[&true], flags[&false]), (false, true));

    let number = |n: u32| core::num::NonZeroU32::new(n).expect("not zero");
    let mut ids = Ids::new();
    assert_eq!(ids.insert(number(5), number(6).into()), Ok(None));
    assert_eq!((ids.get(&number(5)), ids.get(&number(1))), (Some(&number(6).into()), None));

    let byte = 7u8;
    let mut pointers = Pointers::new();
    pointers.insert(1, &raw const byte).expect("room");
    assert_eq!(pointers[&1], &raw const byte);
}

// ---- traits ----

assert_impl_all!(Health: Send, Sync, Unpin, UnwindSafe, RefUnwindSafe, Clone, Default, Debug, PartialEq);
assert_impl_all!(Health: Deref, DerefMut, FixedMap, Declared);
assert_impl_all!(ByLetter: Send, Sync, Clone, Debug, PartialEq);
assert_impl_all!(Calls: Send, Sync, Clone, Default);
assert_impl_all!(Map<Health, { Health::LAYOUT.size() }>: Send, Sync, Clone, Default, Debug, Eq);
assert_impl_all!(Iter<'static, Health>: Send, Sync, Clone, Debug, ExactSizeIterator, FusedIterator);
assert_impl_all!(IterMut<'static, Health>: Send, Sync, Debug, ExactSizeIterator, FusedIterator);
assert_impl_all!(Keys<'static, Health>: Send, Sync, Clone, Debug, ExactSizeIterator, FusedIterator);
assert_impl_all!(Values<'static, Health>: Send, Sync, Clone, Debug, ExactSizeIterator, FusedIterator);
assert_impl_all!(ValuesMut<'static, Health>: Send, Sync, Debug, ExactSizeIterator, FusedIterator);
assert_impl_all!(Drain<'static, Health>: Send, Sync, Debug, ExactSizeIterator, FusedIterator);
assert_impl_all!(ExtractIf<'static, Health, fn(&u32, &mut i16) -> bool>: Send, Sync, Debug, FusedIterator);
assert_impl_all!(IntoIter<Health>: Send, Sync, Clone, Debug, ExactSizeIterator, FusedIterator);
assert_impl_all!(IntoKeys<Health>: Send, Sync, Clone, Debug, ExactSizeIterator, FusedIterator);
assert_impl_all!(IntoValues<Health>: Send, Sync, Clone, Debug, ExactSizeIterator, FusedIterator);
assert_impl_all!(ViewIter<'static>: Send, Sync, Clone, Debug, ExactSizeIterator, FusedIterator);
assert_impl_all!(ViewIterMut<'static>: Send, Sync, Debug, ExactSizeIterator, FusedIterator);
assert_impl_all!(Health: IntoIterator<Item = (u32, i16)>, TryFrom<[(u32, i16); 3]>);
assert_impl_all!(TryInsertError<u32, i16>: Copy, Eq, Debug, std::error::Error, Send, Sync);
assert_impl_all!(TableError: Copy, Eq, Debug, std::error::Error, Send, Sync);
assert_impl_all!(Entry<'static, Health>: Send, Sync, Debug);
assert_impl_all!(OccupiedEntry<'static, Health>: Send, Sync, Debug);
assert_impl_all!(VacantEntry<'static, Health>: Send, Sync, Debug);
assert_impl_all!(Full<u32, i16>: Copy, Eq, Debug, std::error::Error, Send, Sync);
assert_not_impl_any!(Pointers: Send, Sync);
assert_not_impl_any!(Map<Pointers, { Pointers::LAYOUT.size() }>: Send, Sync);
assert_not_impl_any!(Iter<'static, Pointers>: Send, Sync);
assert_not_impl_any!(IterMut<'static, Pointers>: Send, Sync, Clone);
assert_not_impl_any!(IntoIter<Pointers>: Send, Sync);
assert_not_impl_any!(Drain<'static, Pointers>: Send, Sync, Clone);
assert_not_impl_any!(ExtractIf<'static, Pointers, fn()>: Send, Sync, Clone);
assert_not_impl_any!(ExtractIf<'static, Health, *const u8>: Send, Sync);
assert_not_impl_any!(OccupiedEntry<'static, Pointers>: Send, Sync, Clone);
assert_not_impl_any!(VacantEntry<'static, Pointers>: Send, Sync);
assert_not_impl_any!(Health: Copy);
// floats as values: equal as far as they are, and never `Eq`
assert_not_impl_any!(Map<Matrices, { Matrices::LAYOUT.size() }>: Eq);

#[test]
fn full_says_so() {
    let full = Full { key: 1, value: "one" };
    assert_eq!(full.to_string(), "the map is full: it holds all the entries it was declared for");
    let boxed: Box<dyn std::error::Error> = Box::new(full);
    assert!(format!("{boxed:?}").contains("one"));
}

/// Every method through `FixedMap`, the trait for code that is generic over maps.
#[test]
fn code_generic_over_maps() {
    fn run<M: FixedMap<Key = u32, Value = i16> + Default>() -> BTreeMap<u32, i16> {
        let mut map = M::default();
        assert_eq!(
            (map.len(), map.is_empty(), map.is_full(), map.capacity(), M::LAYOUT.entries()),
            (0, true, false, 10, 10)
        );
        assert_eq!((map.insert(1, 1), map.insert(1, 2)), (Ok(None), Ok(Some(1))));
        assert!(map.contains_key(&1) && map.get(&1) == Some(&2) && map.get(&2).is_none());
        map.get_mut(&1).map(|value| *value += 1).expect("present");
        *map.entry(2).or_default().expect("room") += 5;
        assert!(map.try_extend((3..11).map(|key| (key, 0))).is_ok() && map.is_full());
        let Err(ExtendError { refused, .. }) = map.try_extend([(11, 1)]) else { panic!("full") };
        assert_eq!((refused.key, map.insert(11, 1)), (11, Err(Full { key: 11, value: 1 })));
        map.retain(|key, _| *key < 6);
        map.iter_mut().for_each(|(key, value)| *value += i16::try_from(*key).expect("small"));
        assert_eq!((map.remove(&5), map.remove(&5)), (Some(5), None));
        assert_eq!(map.get_key_value(&4), Some((&4, &4)));
        assert_eq!((map.remove_entry(&4), map.remove_entry(&4)), (Some((4, 4)), None));
        assert_eq!(map.try_insert(4, 3), Ok(&mut 3));
        assert!(map.try_insert(4, 9).is_err());
        map.values_mut().for_each(|value| *value += 1);
        if let [Some(one), Some(two), None] = map.get_disjoint_mut([&1, &2, &9]) {
            (*one, *two) = (*one - 1, *two - 1);
        }
        assert_eq!(map.extract_if(|key, _| *key == 3).collect::<Vec<_>>(), [(3, 4)]);
        assert_eq!(map.insert(3, 3), Ok(None));
        map.compact();
        assert!(map.keys().zip(map.values()).eq(map.iter()));
        let entries: BTreeMap<u32, i16> = map.iter().map(|(key, value)| (*key, *value)).collect();
        let mut copy = M::default();
        assert!(copy.try_extend(entries.clone()).is_ok());
        assert_eq!(copy.drain().collect::<BTreeMap<_, _>>(), entries);
        assert!(copy.is_empty());
        map.clear();
        assert!(map.is_empty());
        entries
    }
    let expected = BTreeMap::from([(1, 4), (2, 7), (3, 3), (4, 4)]);
    assert_eq!(run::<Health>(), expected);
    assert_eq!(run::<Buckets>(), expected);
    assert_eq!(run::<Splits>(), expected);
}

// ---- large maps ----

const ENTRIES_OF_LARGE: usize = if cfg!(miri) { 200 } else { 200_000 };

hashmap_layout! {
    struct Large { key: u64, value: u64, entries: ENTRIES_OF_LARGE }
}

static LARGE: Mutex<Large> = Mutex::new(Large::new());

fn work_on_large(map: &mut Large) {
    for key in 0..ENTRIES_OF_LARGE as u64 {
        assert_eq!(map.insert(key << 20, key), Ok(None));
    }
    assert!(map.is_full() && map.insert(1, 1).is_err());
    assert!((0..ENTRIES_OF_LARGE as u64).all(|key| map.get(&(key << 20)) == Some(&key)));
    map.retain(|_, value| *value % 2 == 0);
    map.compact();
    let half = ENTRIES_OF_LARGE / 2;
    assert_eq!(
        (map.len(), map.iter().len(), map.values().sum::<u64>()),
        (half, half, (0..half as u64).map(|n| 2 * n).sum())
    );
}

#[test]
fn a_large_static() {
    work_on_large(&mut LARGE.lock().expect("no panic"));
}

/// 4.6 MB on the heap, by a thread with a stack of 128 KiB.
#[test]
#[cfg(feature = "alloc")]
fn a_large_map_on_the_heap_was_never_on_the_stack() {
    use hashmap_mem::Storage;
    let work = || {
        let mut map = Large::new_boxed();
        assert!(map.is_empty() && size_of_val(&*map) > 23 * ENTRIES_OF_LARGE && std::ptr::from_ref(&*map).is_aligned());
        work_on_large(&mut map);
        let by_hand = Map::<Large, { Large::LAYOUT.size() }>::new_boxed();
        assert!(by_hand.is_empty());
        map.as_bytes().iter().map(|byte| u64::from(*byte)).sum::<u64>()
    };
    let thread = std::thread::Builder::new().stack_size(128 << 10).spawn(work).expect("a thread");
    assert!(thread.join().expect("no overflow") > 0);
}

// ---- serde ----

#[cfg(feature = "serde")]
mod serialised {
    use super::*;
    use serde::{Deserialize, Serialize};

    hashmap_layout! {
        #[derive(Serialize, Deserialize)]
        struct Saved { key: u32, value: (i16, bool), entries: 3, layout: bucket }
    }

    #[derive(Serialize, Deserialize, PartialEq, Debug)]
    struct Game {
        level: u8,
        saved: Saved,
    }

    #[test]
    fn round_trip() {
        for entries in [&[][..], &[(7, (-1, true))], &[(7, (-1, true)), (0, (2, false)), (u32::MAX, (3, true))]] {
            let mut map = Saved::new();
            assert!(map.try_extend(entries.iter().copied()).is_ok());
            let text = serde_json::to_string(&map).expect("json");
            if let [(key, value)] = entries {
                assert_eq!(text, format!("[[{key},[{},{}]]]", value.0, value.1));
            }
            let back: Saved = serde_json::from_str(&text).expect("what was written");
            assert!(back == map);
            // the map under the struct is written the same way
            assert_eq!(serde_json::to_string(&*map).expect("json"), text);
            let back: Map<Saved, { Saved::LAYOUT.size() }> = serde_json::from_str(&text).expect("what was written");
            assert!(back == *map);
            let game = Game { level: 3, saved: map };
            let text = serde_json::to_string(&game).expect("json");
            assert_eq!(serde_json::from_str::<Game>(&text).expect("what was written"), game);
        }
    }

    #[test]
    fn an_object_is_read_too() {
        let saved: Saved = serde_json::from_str("{\"7\": [-1, true], \"0\": [2, false]}").expect("an object");
        assert_eq!(saved, Saved::from_entries([(7, (-1, true)), (0, (2, false))]));
        assert!(serde_json::from_str::<Saved>("{}").expect("an object").is_empty());
        // read as a value first
        let value: serde_json::Value = serde_json::from_str("{\"7\": [-1, true]}").expect("json");
        assert_eq!(serde_json::from_value::<Saved>(value).expect("an object")[&7], (-1, true));
    }

    #[test]
    fn in_place() {
        use serde::de::DeserializeSeed;
        /// Gives the deserializer to a map that is there.
        struct Into<'m>(&'m mut Map<Saved, { Saved::SIZE }>);
        impl<'de> DeserializeSeed<'de> for Into<'_> {
            type Value = ();
            fn deserialize<R: serde::Deserializer<'de>>(self, deserializer: R) -> Result<(), R::Error> {
                Deserialize::deserialize_in_place(deserializer, self.0)
            }
        }
        let mut saved = Saved::from_entries([(1, (1, true)), (2, (2, true)), (3, (3, true))]);
        let mut read = |text| Into(&mut saved).deserialize(&mut serde_json::Deserializer::from_str(text));
        read("[[4,[4,true]],[5,[5,true]],[6,[6,true]]]").expect("three");
        assert_eq!(saved, Saved::from_entries([(4, (4, true)), (5, (5, true)), (6, (6, true))]));
        let mut read = |text| Into(&mut saved).deserialize(&mut serde_json::Deserializer::from_str(text));
        assert!(read("[[4,[4,true]],[7,[7,true]],[7,[5,true]]]").is_err());
        assert_eq!((saved.len(), saved[&4], saved.get(&5)), (2, (4, true), None), "what was read before the error");
    }

    #[test]
    fn duplicates_and_too_many_are_errors() {
        for (text, message) in [
            ("[[1,[0,true]],[2,[0,true]],[1,[0,true]]]", "entry 2 (from 0) has a key that stood before"),
            (
                "[[1,[0,true]],[2,[0,true]],[3,[0,true]],[4,[0,true]]]",
                "invalid length 4, expected a sequence of at most 3 pairs of a key and a value, each key once",
            ),
            ("7", "invalid type: integer `7`, expected a sequence of at most 3 pairs"),
            ("{\"1\":[0,true],\"2\":[0,true],\"1\":[1,true]}", "entry 2 (from 0) has a key that stood before"),
            (
                "{\"1\":[0,true],\"2\":[0,true],\"3\":[1,true],\"4\":[1,true]}",
                "invalid length 4, expected a sequence of",
            ),
            ("{\"1\":[70000,true]}", "invalid value: integer `70000`, expected i16"),
            ("{\"one\":[0,true]}", "expected"),
            ("[[1]]", "invalid length 1"),
            ("[[1,[70000,true]]]", "invalid value: integer `70000`, expected i16"),
            ("[[1,[0,true]]", "EOF"),
        ] {
            let error = serde_json::from_str::<Saved>(text).expect_err(text).to_string();
            assert!(error.contains(message), "{text}: {error}");
        }
    }
}
