//! Serde writes a map as a sequence of pairs, and checks it when it reads one.
//!
//! With `#[derive(Serialize, Deserialize)]` above its declaration, a user's struct is written as its map is.

use crate::typed::declared::Declared;
use crate::typed::map::{Full, Map};
use core::fmt;
use core::marker::PhantomData;
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

impl<D: Declared<Key: Serialize, Value: Serialize>, const SIZE: usize> Serialize for Map<D, SIZE> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl<'de, D, const SIZE: usize> Deserialize<'de> for Map<D, SIZE>
where
    D: Declared<Key: Deserialize<'de>, Value: Deserialize<'de>>,
{
    /// # Errors
    ///
    /// The format's error, where a key stands twice or there are more entries than the map was declared for.
    fn deserialize<R: Deserializer<'de>>(deserializer: R) -> Result<Self, R::Error> {
        deserializer.deserialize_seq(Pairs(PhantomData))
    }
}

struct Pairs<D, const SIZE: usize>(PhantomData<D>);

impl<'de, D, const SIZE: usize> Visitor<'de> for Pairs<D, SIZE>
where
    D: Declared<Key: Deserialize<'de>, Value: Deserialize<'de>>,
{
    type Value = Map<D, SIZE>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a sequence of at most {} pairs of a key and a value, each key once", D::ENTRIES)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut pairs: A) -> Result<Self::Value, A::Error> {
        let mut map = Map::new();
        let mut read = 0;
        while let Some((key, value)) = pairs.next_element::<(D::Key, D::Value)>()? {
            match map.insert(key, value) {
                Ok(None) => read += 1,
                Ok(Some(_)) => {
                    return Err(A::Error::custom(format_args!("entry {read} (from 0) has a key that stood before")));
                }
                Err(Full { .. }) => return Err(A::Error::invalid_length(read + 1, &self)),
            }
        }
        Ok(map)
    }
}
