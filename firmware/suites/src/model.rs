//! Random calls to a map and to the plainest model there is; both must answer alike.

use crate::maps::{Number, Subject};

/// Pairs in an array, searched from the front.
pub(crate) struct Model<const N: usize> {
    pairs: [(u32, u32); N],
    len: usize,
}

impl<const N: usize> Model<N> {
    pub(crate) const fn new() -> Self {
        Self { pairs: [(0, 0); N], len: 0 }
    }

    pub(crate) fn get(&self, key: u32) -> Option<u32> {
        self.pairs[..self.len].iter().find(|pair| pair.0 == key).map(|pair| pair.1)
    }

    /// The value before; `Err` where `limit` entries are in and the key is new.
    fn insert(&mut self, key: u32, value: u32, limit: usize) -> Result<Option<u32>, ()> {
        if let Some(pair) = self.pairs[..self.len].iter_mut().find(|pair| pair.0 == key) {
            return Ok(Some(core::mem::replace(&mut pair.1, value)));
        }
        if self.len == limit {
            return Err(());
        }
        self.pairs[self.len] = (key, value);
        self.len += 1;
        Ok(None)
    }

    fn remove(&mut self, key: u32) -> Option<u32> {
        let at = self.pairs[..self.len].iter().position(|pair| pair.0 == key)?;
        self.len -= 1;
        self.pairs.swap(at, self.len);
        Some(self.pairs[self.len].1)
    }
}

/// Marsaglia's xorshift.
pub(crate) struct Random(pub(crate) u32);

impl Random {
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % bound
    }
}

/// Three thousand calls, over twice as many keys as fit.
pub(crate) fn agrees<M: Subject>() {
    let mut map = M::EMPTY;
    let mut model = Model::<40>::new();
    let mut random = Random(0x9e37_79b9);
    let capacity = map.capacity();
    for _ in 0..3000 {
        let number = random.below(2 * capacity as u32);
        let key = M::Key::of(number);
        match random.below(8) {
            0..4 => {
                let value = random.below(1 << 16);
                let before = map.insert(key, M::Value::of(value)).map_err(|full| {
                    assert_eq!((full.key, full.value), (key, M::Value::of(value)), "given back");
                });
                let expected = model.insert(number, value, capacity).map(|before| before.map(M::Value::of));
                assert_eq!(before, expected, "insert {number}");
            }
            4..7 => assert_eq!(map.remove(&key), model.remove(number).map(M::Value::of), "remove {number}"),
            _ if random.below(100) == 0 => {
                map.clear();
                model = Model::new();
            }
            _ => {
                let value = random.below(1 << 16);
                if let Some(place) = map.get_mut(&key) {
                    *place = M::Value::of(value);
                    assert_eq!(model.insert(number, value, capacity).map(|before| before.is_some()), Ok(true));
                } else {
                    assert_eq!(model.get(number), None, "get_mut {number}");
                }
            }
        }
        let asked = random.below(2 * capacity as u32);
        assert_eq!(map.get(&M::Key::of(asked)).copied(), model.get(asked).map(M::Value::of), "get {asked}");
        assert_eq!((map.len(), map.is_full()), (model.len, model.len == capacity));
    }
    let mut met = 0;
    for (key, value) in map.iter() {
        let pair = model.pairs[..model.len].iter().find(|pair| M::Key::of(pair.0) == *key);
        assert_eq!(pair.map(|pair| M::Value::of(pair.1)), Some(*value), "iterated");
        met += 1;
    }
    assert_eq!(met, model.len);
}
