//! The limit: an array indexed by the key times a constant; one multiplication, one load, one comparison. It is no map:
//! of keys that meet in one place the last stays. Their lookups cost what the others cost, which is what is measured.
#![expect(unsafe_code, reason = "the limit checks no bounds")]

use crate::bench::{Bench, Can, Key, Value};

pub struct Index<K, V> {
    factor: u64,
    shift: u32,
    slots: Box<[(K, V)]>,
}

impl<K: Key, V: Value> Index<K, V> {
    #[inline(always)]
    #[expect(clippy::cast_possible_truncation, reason = "the top bits")]
    fn slot(&self, key: &K) -> usize {
        (key.word().wrapping_mul(self.factor) >> self.shift) as usize
    }
}

impl<K: Key, V: Value> Bench<K, V> for Index<K, V> {
    const CAN: Can = Can::LOOK_UP;

    fn with_room(n: usize, entries: &[(K, V)]) -> Result<Box<Self>, String> {
        if size_of::<K>() > 8 {
            return Err("keys of one word".to_owned());
        }
        let slots = (2 * n).next_power_of_two();
        let shift = 64 - slots.trailing_zeros();
        // an odd constant that none of the others uses
        let mut map = Self { factor: 0xd134_2543_de82_ef95, shift, slots: vec![entries[0]; slots].into() };
        for entry in entries {
            let slot = map.slot(&entry.0);
            map.slots[slot] = *entry;
        }
        Ok(Box::new(map))
    }

    #[inline(always)]
    fn get(&self, key: &K) -> Option<u64> {
        // SAFETY: the top bits of a word, as many as number the slots.
        let (found, value) = unsafe { self.slots.get_unchecked(self.slot(key)) };
        // a product, and no branch: keys that were left out cost as much as the others
        Some(value.word() * u64::from(found == key))
    }

    fn insert(&mut self, _: K, _: V) -> bool {
        unreachable!("CAN.insert")
    }
}
