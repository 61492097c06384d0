//! phf: tables whose keys are known when the program is compiled; looked up only. Its generator runs here, on the same
//! keys, and makes what `phf_map!` would have written into the program.

use crate::bench::{Bench, Can, Key, Pair, Value};
use phf::{Map, PhfHash};
use std::hash::Hasher;

impl PhfHash for Pair {
    #[inline]
    fn phf_hash<H: Hasher>(&self, state: &mut H) {
        (self.0, self.1).phf_hash(state);
    }
}

/// A key for a table, whatever its type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Keyed<K>(K);

impl<K: PhfHash> PhfHash for Keyed<K> {
    #[inline]
    fn phf_hash<H: Hasher>(&self, state: &mut H) {
        self.0.phf_hash(state);
    }
}

impl<K> phf_shared::PhfBorrow<Self> for Keyed<K> {
    fn borrow(&self) -> &Self {
        self
    }
}

pub struct Phf<K: 'static, V: 'static>(Map<Keyed<K>, V>);

impl<K: Key + PhfHash, V: Value> Bench<K, V> for Phf<K, V> {
    const CAN: Can = Can::LOOK_UP;

    fn with_room(n: usize, entries: &[(K, V)]) -> Result<Box<Self>, String> {
        if n > 1 << 18 {
            return Err("not made for so many by the compiler".to_owned());
        }
        let keys: Vec<K> = entries.iter().map(|(key, _)| *key).collect();
        let state = phf_generator::generate_hash(&keys);
        let entry = |i: &usize| (Keyed(entries[*i].0), entries[*i].1);
        Ok(Box::new(Self(Map {
            key: state.key,
            disps: state.disps.leak(),
            entries: state.map.iter().map(entry).collect::<Vec<_>>().leak(),
        })))
    }

    #[inline(always)]
    fn get(&self, key: &K) -> Option<u64> {
        self.0.get(&Keyed(*key)).map(V::word)
    }

    fn insert(&mut self, _: K, _: V) -> bool {
        unreachable!("CAN.insert")
    }
}
