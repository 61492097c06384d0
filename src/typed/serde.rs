//! Serde writes a map as a sequence of pairs, and checks it when it reads one; formats for people may also have it as a
//! map, such as a JSON object.
//!
//! With `#[derive(Serialize, Deserialize)]` above its declaration, a user's struct is written as its map is.

#[cfg(feature = "alloc")]
use crate::__alloc::boxed::Box;
use crate::typed::declared::Declared;
use crate::typed::map::{Full, Map};
#[cfg(feature = "alloc")]
use crate::typed::storage::Storage;
use crate::typed::traits::FixedMap;
use core::fmt;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// A sequence of pairs, in every format: keys of any type can be written that way, and a map of a format that has text
/// as keys only could not hold them. `serializer.collect_map(&map)` writes a map.
impl<D: Declared<Key: Serialize, Value: Serialize>, const SIZE: usize> Serialize for Map<D, SIZE> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

/// From a sequence of pairs or, in a format for people (`is_human_readable`), from a map: a JSON object.
///
/// # Errors
///
/// The format's error, where a key stands twice or there are more entries than the map was declared for.
impl<'de, D, const SIZE: usize> Deserialize<'de> for Map<D, SIZE>
where
    D: Declared<Key: Deserialize<'de>, Value: Deserialize<'de>>,
{
    /// The map crosses the stack; a large one is read by [`deserialize_boxed`](crate::deserialize_boxed), or by
    /// [`deserialize_in_place`](Deserialize::deserialize_in_place).
    fn deserialize<R: Deserializer<'de>>(deserializer: R) -> Result<Self, R::Error> {
        let mut map = Self::new();
        Entries(&mut &mut map).read(deserializer)?;
        Ok(map)
    }

    /// Replaces the entries of a map, in place. After an error it holds what was read before.
    fn deserialize_in_place<R: Deserializer<'de>>(deserializer: R, mut place: &mut Self) -> Result<(), R::Error> {
        place.clear();
        Entries(&mut place).read(deserializer)
    }
}

/// Reads a map onto the heap, without a copy on the stack: for `deserialize_with` at a field of type `Box`, whose own
/// `Deserialize` makes the map on the stack. The map is read as one with `#[serde(transparent)]` above its declaration
/// is; in all formats that write a struct of one field as that field, that makes no difference.
///
/// ```
/// use hashmap_mem::hashmap_layout;
/// use serde::{Deserialize, Serialize};
///
/// hashmap_layout! {
///     #[derive(Serialize)]
///     struct Health { key: u32, value: i16, entries: 50_000 }
/// }
///
/// #[derive(Deserialize)]
/// struct Game {
///     #[serde(deserialize_with = "hashmap_mem::deserialize_boxed")]
///     health: Box<Health>,
/// }
///
/// let game: Game = serde_json::from_str(r#"{"health": [[1, 100], [2, 80]]}"#)?;
/// assert_eq!(game.health[&2], 80);
/// // a document of its own
/// let health: Box<Health> = hashmap_mem::deserialize_boxed(&mut serde_json::Deserializer::from_str("[[1, 100]]"))?;
/// assert_eq!(health.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
///
/// The format's error, where a key stands twice or there are more entries than the map was declared for.
#[cfg(feature = "alloc")]
pub fn deserialize_boxed<'de, M, R>(deserializer: R) -> Result<Box<M>, R::Error>
where
    M: Storage + FixedMap<Key: Deserialize<'de>, Value: Deserialize<'de>>,
    R: Deserializer<'de>,
{
    let mut map = M::new_boxed();
    Entries(&mut *map).read(deserializer)?;
    Ok(map)
}

/// What is read goes into this map, which is empty.
struct Entries<'m, M>(&'m mut M);

impl<'de, M: FixedMap<Key: Deserialize<'de>, Value: Deserialize<'de>>> Entries<'_, M> {
    fn read<R: Deserializer<'de>>(self, deserializer: R) -> Result<(), R::Error> {
        // a format that does not say what comes next must be told
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(self)
        } else {
            deserializer.deserialize_seq(self)
        }
    }

    /// Inserts the entry number `read`, from 0.
    fn insert<E: Error>(&mut self, read: usize, (key, value): (M::Key, M::Value)) -> Result<(), E> {
        match self.0.insert(key, value) {
            Ok(None) => Ok(()),
            Ok(Some(_)) => Err(E::custom(format_args!("entry {read} (from 0) has a key that stood before"))),
            Err(Full { .. }) => Err(E::invalid_length(read + 1, self)),
        }
    }
}

impl<'de, M: FixedMap<Key: Deserialize<'de>, Value: Deserialize<'de>>> Visitor<'de> for Entries<'_, M> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a sequence of at most {} pairs of a key and a value, each key once", M::LAYOUT.entries())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut pairs: A) -> Result<(), A::Error> {
        let mut read = 0;
        while let Some(entry) = pairs.next_element()? {
            self.insert(read, entry)?;
            read += 1;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<(), A::Error> {
        let mut read = 0;
        while let Some(entry) = entries.next_entry()? {
            self.insert(read, entry)?;
            read += 1;
        }
        Ok(())
    }
}
