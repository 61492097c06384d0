//! heapless: fixed capacity, no allocation, as ours. `IndexMap` needs a power of two, of at most 65536; `LinearMap` is
//! one search through all entries.

use crate::bench::{Bench, Key, Value};
use heapless::index_map::IndexMap;
use heapless::linear_map::LinearMap;
use std::hash::BuildHasher;

impl<K, V, S, const N: usize> Bench<K, V> for IndexMap<K, V, S, N>
where
    K: Key,
    V: Value,
    S: BuildHasher + Default,
{
    fn with_room(_: usize, _: &[(K, V)]) -> Result<Box<Self>, String> {
        Ok(Box::default())
    }

    #[inline(always)]
    fn get(&self, key: &K) -> Option<u64> {
        Self::get(self, key).map(V::word)
    }

    #[inline(always)]
    fn insert(&mut self, key: K, value: V) -> bool {
        Self::insert(self, key, value).is_ok()
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

impl<K: Key, V: Value, const N: usize> Bench<K, V> for LinearMap<K, V, N> {
    fn with_room(_: usize, _: &[(K, V)]) -> Result<Box<Self>, String> {
        Ok(Box::new(Self::new()))
    }

    #[inline(always)]
    fn get(&self, key: &K) -> Option<u64> {
        Self::get(self, key).map(V::word)
    }

    #[inline(always)]
    fn insert(&mut self, key: K, value: V) -> bool {
        Self::insert(self, key, value).is_ok()
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
