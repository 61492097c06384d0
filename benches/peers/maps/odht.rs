//! odht: a table in a block of bytes, written once and read in place. No removal, no clear; 87 % load, its default.
#![allow(clippy::useless_transmute, reason = "some keys are bytes already")]

use crate::bench::{Bench, Can, Key, Pair, Value};
use odht::{Config, FxHashFn, HashTableOwned};
use std::marker::PhantomData;
use zerocopy::transmute;

pub struct Encoded<K, V>(PhantomData<(K, V)>);

macro_rules! encoded {
    ($($k:ty => $v:ty),* $(,)?) => {
        $(impl Config for Encoded<$k, $v> {
            type Key = $k;
            type Value = $v;
            type EncodedKey = [u8; size_of::<$k>()];
            type EncodedValue = [u8; size_of::<$v>()];
            type H = FxHashFn;

            #[inline(always)]
            fn encode_key(key: &$k) -> Self::EncodedKey { transmute!(*key) }
            #[inline(always)]
            fn encode_value(value: &$v) -> Self::EncodedValue { transmute!(*value) }
            #[inline(always)]
            fn decode_key(key: &Self::EncodedKey) -> $k { transmute!(*key) }
            #[inline(always)]
            fn decode_value(value: &Self::EncodedValue) -> $v { transmute!(*value) }
        })*
    };
}

encoded! {
    u32 => u32, u32 => u64, u32 => [u64; 3], u64 => u64, Pair => u32, [u8; 16] => u64, [u8; 32] => u64,
}

pub struct Odht<K, V>(HashTableOwned<Encoded<K, V>>)
where
    Encoded<K, V>: Config;

impl<K: Key, V: Value> Bench<K, V> for Odht<K, V>
where
    Encoded<K, V>: Config<Key = K, Value = V>,
{
    const CAN: Can = Can { look_up: true, insert: true, remove: false, iterate: true, clear: false };

    fn with_room(n: usize, _: &[(K, V)]) -> Result<Box<Self>, String> {
        Ok(Box::new(Self(HashTableOwned::with_capacity(n, 87))))
    }

    #[inline(always)]
    fn get(&self, key: &K) -> Option<u64> {
        self.0.get(key).map(|value| value.word())
    }

    #[inline(always)]
    fn insert(&mut self, key: K, value: V) -> bool {
        self.0.insert(&key, &value);
        true
    }

    #[inline(always)]
    fn sum(&self) -> u64 {
        self.0.iter().fold(0u64, |sum, (key, value)| sum.wrapping_add(key.word() ^ value.word()))
    }
}
