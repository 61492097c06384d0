//! hashmap-mem: the typed API with each layout, and the runtime API.
#![expect(unsafe_code, reason = "the runtime API")]

use crate::bench::{Bench, Key, Value};
use hashmap_mem::{Declared, Kind, LayoutKind, Map, MapSpec, SlotCount, Storage};
use std::marker::PhantomData;

/// What `hashmap_layout!` would write for these types: `LOAD` 0 is the default, 255 the next power of
/// two, 254 the one after it.
pub struct Of<K, V, L, const N: usize, const LOAD: usize>(PhantomData<(K, V, L)>);

impl<K: Key, V: Value, L: LayoutKind, const N: usize, const LOAD: usize> Declared for Of<K, V, L, N, LOAD> {
    type Key = K;
    type Value = V;
    type Layout = L;
    const ENTRIES: usize = N;
    const SLOTS: SlotCount = match LOAD {
        0 => SlotCount::Default,
        254 => SlotCount::AtLeast(if N > 16_384 { 32_768 } else { 2 * N.next_power_of_two() }),
        255 => SlotCount::NextPowerOfTwo,
        load => SlotCount::Load(load),
    };
}

/// The map of these parameters.
#[macro_export]
macro_rules! typed {
    ($k:ty, $v:ty, $layout:ident, $n:literal, $load:literal) => {
        hashmap_mem::Map<
            $crate::maps::ours::Of<$k, $v, hashmap_mem::$layout, $n, $load>,
            { hashmap_mem::layout_of::<$crate::maps::ours::Of<$k, $v, hashmap_mem::$layout, $n, $load>>().size() },
        >
    };
}

impl<K, V, D, const SIZE: usize> Bench<K, V> for Map<D, SIZE>
where
    K: Key,
    V: Value,
    D: Declared<Key = K, Value = V>,
{
    fn with_room(n: usize, _: &[(K, V)]) -> Result<Box<Self>, String> {
        assert_eq!(n, D::ENTRIES);
        Ok(Self::new_boxed())
    }

    #[inline(always)]
    fn get(&self, key: &K) -> Option<u64> {
        Map::get(self, key).map(V::word)
    }

    #[inline(always)]
    fn insert(&mut self, key: K, value: V) -> bool {
        Map::insert(self, key, value).is_ok()
    }

    #[inline(always)]
    fn remove(&mut self, key: &K) -> bool {
        Map::remove(self, key).is_some()
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
        Map::clear(self);
    }
}

/// The runtime API: the map's header says everything but, where `KEY_SIZE` is not 0, the size of a key.
/// `TIMES` 0 is the group layout, 1 the bucket layout as published, 2 that with twice the room.
pub struct Runtime<K, V, const TIMES: u64, const KEY_SIZE: u32> {
    block: Box<[u64]>,
    types: PhantomData<(K, V)>,
}

impl<K: Key, V: Value, const TIMES: u64, const KEY_SIZE: u32> Runtime<K, V, TIMES, KEY_SIZE> {
    #[inline(always)]
    fn base(&self) -> *mut u8 {
        self.block.as_ptr().cast_mut().cast()
    }
}

impl<K: Key, V: Value, const TIMES: u64, const KEY_SIZE: u32> Bench<K, V> for Runtime<K, V, TIMES, KEY_SIZE> {
    fn with_room(n: usize, _: &[(K, V)]) -> Result<Box<Self>, String> {
        let spec = MapSpec::of::<K, V>(n);
        let spec = match TIMES {
            0 => spec,
            times => spec.kind(Kind::Bucket).slots(SlotCount::AtLeast(times as usize * n.next_power_of_two())),
        };
        let layout = spec.layout().map_err(|_| "at most 32768 buckets".to_owned())?;
        let map = Self { block: vec![0; layout.size().div_ceil(8)].into(), types: PhantomData };
        // SAFETY: a block of the layout's size.
        unsafe { hashmap_mem::init_layout(map.base(), &layout) };
        Ok(Box::new(map))
    }

    #[inline(always)]
    fn get(&self, key: &K) -> Option<u64> {
        // SAFETY: a map of this key and value, its block aligned to 8.
        unsafe {
            let value = hashmap_mem::KeySize::<KEY_SIZE>::lookup(self.base(), (&raw const *key).cast());
            if value.is_null() { None } else { Some(value.cast::<V>().read_unaligned().word()) }
        }
    }

    #[inline(always)]
    fn insert(&mut self, key: K, value: V) -> bool {
        // SAFETY: as in `get`.
        unsafe {
            let place = hashmap_mem::KeySize::<KEY_SIZE>::get_or_reserve_entry(self.base(), (&raw const key).cast());
            if !place.is_null() {
                place.cast::<V>().write_unaligned(value);
            }
            !place.is_null()
        }
    }

    #[inline(always)]
    fn remove(&mut self, key: &K) -> bool {
        // SAFETY: as in `get`.
        unsafe { hashmap_mem::KeySize::<KEY_SIZE>::remove(self.base(), (&raw const *key).cast()) }
    }

    #[inline(always)]
    fn sum(&self) -> u64 {
        let (mut sum, mut from) = (0u64, 0);
        loop {
            // SAFETY: as in `get`; key and value of an entry are valid.
            unsafe {
                let (key, value, index) = hashmap_mem::find_next_entry(self.base(), from);
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
        // SAFETY: as in `get`.
        unsafe { hashmap_mem::clear(self.base()) }
    }
}
