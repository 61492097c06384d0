//! No map: what clearing is compared with. A block of the bytes of one of our maps, which is filled as that map is, so
//! that the caches hold as much of it, and then set to zero as a whole by one `memset`.
#![expect(unsafe_code, reason = "bytes written behind a map's back")]

use crate::bench::{Bench, Can, Key, Value};
use hashmap_mem::{Declared, Map, Storage};

pub struct Memset<M>(Box<M>);

impl<K, V, D, const SIZE: usize> Bench<K, V> for Memset<Map<D, SIZE>>
where
    K: Key,
    V: Value,
    D: Declared<Key = K, Value = V>,
{
    const CAN: Can = Can::CLEAR;

    fn with_room(_: usize, _: &[(K, V)]) -> Result<Box<Self>, String> {
        Ok(Box::new(Self(Map::new_boxed())))
    }

    #[inline(always)]
    fn insert(&mut self, key: K, value: V) -> bool {
        self.0.insert(key, value).is_ok()
    }

    #[inline(always)]
    fn clear(&mut self) {
        // SAFETY: the whole of the map's own bytes, and zero bytes are an empty map.
        unsafe { std::ptr::write_bytes(&raw mut *self.0, 0, 1) };
    }
}
