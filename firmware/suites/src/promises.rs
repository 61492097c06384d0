//! What the library promises of every map, whatever its keys.

use crate::maps::{Number, Subject};
use crate::model::Random;
use hashmap_mem::Full;

/// Families of keys that have made hash tables slow: sequential, far apart, all alike in their low bits.
const FAMILIES: [fn(u32) -> u32; 5] =
    [|i| i, |i| i * 64, |i| i << 16, |i| i.reverse_bits(), |i| (i + 1).wrapping_mul(0x9e37_79b9)];

/// A map declared for N entries takes any N, refuses the next, and takes an update when it is full.
pub(crate) fn n_means_n<M: Subject<Key = u32>>() {
    for family in FAMILIES {
        let mut map = M::EMPTY;
        let n = map.capacity() as u32;
        for i in 0..n {
            assert_eq!(map.insert(family(i), M::Value::of(i)), Ok(None), "number {i} of {n}");
        }
        assert!(map.is_full());
        let one_more = map.insert(family(n), M::Value::of(n));
        assert_eq!(one_more, Err(Full { key: family(n), value: M::Value::of(n) }));
        for i in 0..n {
            assert_eq!(map.insert(family(i), M::Value::of(n + i)), Ok(Some(M::Value::of(i))), "update of number {i}");
            assert_eq!(map.get(&family(i)), Some(&M::Value::of(n + i)));
        }
        assert_eq!((map.len(), map.get(&family(n))), (n as usize, None));
    }
}

/// The address of a value stays while other keys are inserted and removed.
pub(crate) fn nothing_moves<M: Subject<Key = u32>>() {
    let mut map = M::EMPTY;
    let n = map.capacity() as u32;
    let mut random = Random(1);
    let address = |map: &M| map.get(&7).map(core::ptr::from_ref);
    assert_eq!(map.insert(7, M::Value::of(70)), Ok(None));
    let before = address(&map);
    for _ in 0..1000 {
        let key = 8 + random.below(2 * n);
        if map.remove(&key).is_none() {
            // a full map refuses the key, and moves nothing then either
            let _ = map.insert(key, M::Value::of(key));
        }
        assert_eq!(address(&map), before);
    }
    assert_eq!(map.get(&7), Some(&M::Value::of(70)));
}

/// After thousands of insertions and removals, when the last entry is removed, all bytes behind the header are zero.
pub(crate) fn removal_leaves_no_tombstone<M: Subject<Key = u32>>() {
    let mut map = M::EMPTY;
    let population = (map.capacity() * 3 / 4) as u32;
    for key in 0..population {
        assert_eq!(map.insert(key, M::Value::of(key)), Ok(None));
    }
    for round in 0..4000 {
        assert_eq!(map.remove(&round), Some(M::Value::of(round)), "round {round}");
        let key = round + population;
        assert_eq!(map.insert(key, M::Value::of(key)), Ok(None), "round {round}");
    }
    for key in 4000..4000 + population {
        assert_eq!(map.remove(&key), Some(M::Value::of(key)));
    }
    assert!(map.is_empty());
    let header = M::LAYOUT.header_size();
    assert!(map.as_ref()[header..].iter().all(|byte| *byte == 0), "bytes of entries that are gone");
}

/// Expiry: `retain` keeps what it is told to keep, and iteration meets every entry once.
pub(crate) fn retain_and_iterate<M: Subject<Key = u32, Value = u32>>() {
    let mut map = M::EMPTY;
    let n = map.capacity() as u32;
    for key in 0..n {
        assert_eq!(map.insert(key, 2 * key), Ok(None));
    }
    for (_, value) in map.iter_mut() {
        *value += 1;
    }
    map.retain(|key, value| {
        assert_eq!(*value, 2 * key + 1);
        key % 3 == 0
    });
    assert_eq!(map.len(), n.div_ceil(3) as usize);
    let mut met = [false; 64];
    for (key, value) in map.iter() {
        assert_eq!((key % 3, *value), (0, 2 * key + 1));
        assert!(!core::mem::replace(&mut met[*key as usize], true), "{key} twice");
    }
    assert_eq!(met.iter().filter(|met| **met).count(), map.len());
    for key in 0..n {
        assert_eq!(map.contains_key(&key), key % 3 == 0);
        assert!(map.entry(key).or_insert(9).is_ok());
    }
    assert!(map.is_full());
}

/// `compact` places all entries anew and loses none.
pub(crate) fn compact_keeps_entries<M: Subject<Key = u32>>() {
    let mut map = M::EMPTY;
    let n = map.capacity() as u32;
    for key in 0..n {
        assert_eq!(map.insert(key, M::Value::of(key)), Ok(None));
    }
    for round in 0..500 {
        assert!(map.remove(&round).is_some());
        assert_eq!(map.insert(round + n, M::Value::of(round + n)), Ok(None));
    }
    map.compact();
    assert_eq!(map.len(), n as usize);
    for key in 500..500 + n {
        assert_eq!(map.get(&key), Some(&M::Value::of(key)));
    }
}
