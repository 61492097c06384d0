//! hashmap-mem 0.2.2 as published: the crate that this one re-imagines. At most 32768 buckets; a key that finds no
//! place within 32 probes is refused; no clear, so `init` does it.
#![expect(unsafe_code, reason = "its calls take pointers")]

use crate::bench::{Bench, Key, Value};
use hashmap_mem_published as published;
use std::marker::PhantomData;

/// With room for `TIMES` times the entries wanted: 1 is its own rule for the number of buckets.
pub struct Published<K, V, const TIMES: usize> {
    config: published::MapInit,
    block: Box<[u64]>,
    types: PhantomData<(K, V)>,
}

impl<K: Key, V: Value, const TIMES: usize> Published<K, V, TIMES> {
    #[inline(always)]
    fn base(&self) -> *mut u8 {
        self.block.as_ptr().cast_mut().cast()
    }
}

#[expect(clippy::cast_possible_truncation, reason = "sizes of keys and values, and a limit that was checked")]
impl<K: Key, V: Value, const TIMES: usize> Bench<K, V> for Published<K, V, TIMES> {
    fn with_room(n: usize, _: &[(K, V)]) -> Result<Box<Self>, String> {
        if (n * TIMES).next_power_of_two() > 32768 {
            return Err("at most 32768 buckets".to_owned());
        }
        let (_, config) = published::layout(
            size_of::<K>() as u32,
            align_of::<K>() as u8,
            size_of::<V>() as u32,
            align_of::<V>() as u8,
            (n * TIMES) as u16,
        );
        let block = vec![0; (config.total_size as usize).div_ceil(8)].into();
        let mut map = Box::new(Self { config, block, types: PhantomData });
        map.clear();
        Ok(map)
    }

    #[inline(always)]
    fn get(&self, key: &K) -> Option<u64> {
        // SAFETY: a map of this key and value, its block aligned to 8.
        unsafe {
            let value = published::lookup(self.base(), (&raw const *key).cast());
            if value.is_null() { None } else { Some(value.cast::<V>().read_unaligned().word()) }
        }
    }

    #[inline(always)]
    fn insert(&mut self, key: K, value: V) -> bool {
        // SAFETY: as in `get`.
        unsafe {
            let place = published::get_or_reserve_entry(self.base(), (&raw const key).cast());
            if !place.is_null() {
                place.cast::<V>().write_unaligned(value);
            }
            !place.is_null()
        }
    }

    #[inline(always)]
    fn remove(&mut self, key: &K) -> bool {
        // SAFETY: as in `get`.
        unsafe { published::remove(self.base(), (&raw const *key).cast()) }
    }

    #[inline(always)]
    fn sum(&self) -> u64 {
        let (mut sum, mut from) = (0u64, 0);
        loop {
            // SAFETY: as in `get`; key and value of an entry are valid.
            unsafe {
                let (key, value, index) = published::find_next_valid_entry(self.base(), from);
                if key.is_null() {
                    return sum;
                }
                let (key, value) = (key.cast::<K>().read_unaligned(), value.cast::<V>().read_unaligned());
                sum = sum.wrapping_add(key.word() ^ value.word());
                from = index + 1;
            }
        }
    }

    #[inline(always)]
    fn clear(&mut self) {
        // SAFETY: a block of the size that `layout` computed for this configuration.
        unsafe { published::init(self.base(), &self.config) }
    }
}
