//! hashbrown with three hashers, and std's map, which is hashbrown with SipHash.

use crate::bench::{Bench, Key, Value};
use std::hash::BuildHasher;

macro_rules! swiss_table {
    ($map:path) => {
        impl<K: Key, V: Value, S: BuildHasher + Default> Bench<K, V> for $map {
            fn with_room(n: usize, _: &[(K, V)]) -> Result<Box<Self>, String> {
                Ok(Box::new(Self::with_capacity_and_hasher(n, S::default())))
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
                let mut sum = 0u64;
                for (key, value) in self.iter() {
                    sum = sum.wrapping_add(key.word() ^ value.word());
                }
                sum
            }

            #[inline(always)]
            fn clear(&mut self) {
                Self::clear(self);
            }
        }
    };
}

swiss_table!(hashbrown::HashMap<K, V, S>);
swiss_table!(std::collections::HashMap<K, V, S>);
