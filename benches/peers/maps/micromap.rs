//! micromap: an array of pairs, searched from the start; for very small maps.

use crate::bench::{Bench, Key, Value};
use micromap::Map;

impl<K: Key, V: Value, const N: usize> Bench<K, V> for Map<K, V, N> {
    fn with_room(_: usize, _: &[(K, V)]) -> Result<Box<Self>, String> {
        Ok(Box::new(Self::new()))
    }

    #[inline(always)]
    fn get(&self, key: &K) -> Option<u64> {
        Self::get(self, key).map(V::word)
    }

    #[inline(always)]
    fn insert(&mut self, key: K, value: V) -> bool {
        Self::insert(self, key, value);
        true
    }

    #[inline(always)]
    fn remove(&mut self, key: &K) -> bool {
        Self::remove(self, key).is_some()
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
