//! intmap: vectors in a vector, for integer keys only.

use crate::bench::{Bench, Key, Value};
use intmap::{IntKey, IntMap};

impl<K: Key + IntKey, V: Value> Bench<K, V> for IntMap<K, V> {
    fn with_room(n: usize, _: &[(K, V)]) -> Result<Box<Self>, String> {
        Ok(Box::new(Self::with_capacity(n)))
    }

    #[inline(always)]
    fn get(&self, key: &K) -> Option<u64> {
        Self::get(self, *key).map(V::word)
    }

    #[inline(always)]
    fn insert(&mut self, key: K, value: V) -> bool {
        Self::insert(self, key, value);
        true
    }

    #[inline(always)]
    fn remove(&mut self, key: &K) -> bool {
        Self::remove(self, *key).is_some()
    }

    #[inline(always)]
    fn sum(&self) -> u64 {
        self.iter().fold(0u64, |sum, (key, value)| sum.wrapping_add(key.word() ^ value.word()))
    }

    #[inline(always)]
    fn clear(&mut self) {
        Self::clear(self);
    }
}
