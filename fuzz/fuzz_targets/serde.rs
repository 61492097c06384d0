//! Any JSON into maps, by value, onto the heap and in place: taken exactly if it is a sequence or an object of entries,
//! each key once, not more than were declared; and then the entries are those.
#![no_main]

mod shared;

use hashmap_mem::{Declared, Map, Storage, deserialize_boxed, hashmap_layout};
use libfuzzer_sys::fuzz_target;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::Serialize;
use shared::{Input, Random, count};
use std::fmt;
use std::fmt::Write;
use std::marker::PhantomData;
use std::ops::DerefMut;

hashmap_layout! {
    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(transparent)]
    struct Numbers { key: u32, value: i16, entries: 5 }
    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(transparent)]
    struct Pairs { key: [u8; 2], value: [u16; 3], entries: 9, layout: bucket, hash: fx32 }
    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(transparent)]
    struct Letters { key: char, value: bool, entries: 3, layout: split }
    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(transparent)]
    struct Set { key: i64, value: (), entries: 200, hash: sip13, load: 100 }
    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(transparent)]
    struct Flags { key: bool, value: u8, entries: 2, layout: bucket }
}

/// What the text says, whatever it is meant for.
struct Said<K, V>(Vec<(K, V)>);

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Said<K, V> {
    fn deserialize<R: Deserializer<'de>>(from: R) -> Result<Self, R::Error> {
        struct Any<K, V>(PhantomData<(K, V)>);
        impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for Any<K, V> {
            type Value = Vec<(K, V)>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("entries")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::new();
                while let Some(entry) = from.next_element()? {
                    all.push(entry);
                }
                Ok(all)
            }
            fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::new();
                while let Some(entry) = from.next_entry()? {
                    all.push(entry);
                }
                Ok(all)
            }
        }
        from.deserialize_any(Any(PhantomData)).map(Self)
    }
}

fn check<M, D, const SIZE: usize>(text: &[u8])
where
    M: Storage<Declaration = D>
        + DerefMut<Target = Map<D, SIZE>>
        + hashmap_mem::FixedMap<Key = D::Key, Value = D::Value>
        + DeserializeOwned
        + Serialize
        + Default
        + Clone,
    D: Declared<Key: DeserializeOwned + Serialize + PartialEq, Value: DeserializeOwned + Serialize + PartialEq>,
{
    let said = serde_json::from_slice::<Said<D::Key, D::Value>>(text);
    let good = said.as_ref().is_ok_and(|Said(all)| {
        let once =
            |(number, (key, _)): (usize, &(D::Key, D::Value))| all[..number].iter().all(|(other, _)| other != key);
        all.len() <= D::ENTRIES && all.iter().enumerate().all(once)
    });
    let by_value = serde_json::from_slice::<M>(text);
    let boxed = {
        let mut from = serde_json::Deserializer::from_slice(text);
        deserialize_boxed::<M, _>(&mut from).and_then(|map| from.end().map(|()| map))
    };
    let mut old = M::default();
    let before = said.as_ref().ok().and_then(|Said(all)| all.last());
    if let Some((key, value)) = before {
        assert!(old.insert(*key, *value).is_ok());
    }
    let in_place = {
        let mut from = serde_json::Deserializer::from_slice(text);
        Map::deserialize_in_place(&mut from, &mut *old).and_then(|()| from.end())
    };
    assert_eq!([by_value.is_ok(), boxed.is_ok(), in_place.is_ok()], [good; 3], "{:?}", String::from_utf8_lossy(text));
    let Ok(by_value) = by_value else {
        count(3);
        return;
    };
    let Said(all) = said.expect("good");
    for map in [&by_value, &*boxed.expect("good"), &old] {
        assert_eq!(map.len(), all.len());
        assert!(all.iter().all(|(key, value)| map.get(key) == Some(value)));
        assert!(map.iter().all(|(key, value)| all.iter().any(|(k, v)| k == key && v == value)));
    }
    // there and back, as a sequence and where keys can be text as an object
    let written = serde_json::to_vec(&by_value).expect("any map can be written");
    let back: M = serde_json::from_slice(&written).expect("what was written");
    assert!(back.len() == all.len() && by_value.iter().all(|(key, value)| back.get(key) == Some(value)));
    count(3 * all.len() as u64 + 3);
}

/// Nearly JSON, of few keys.
fn write(input: &mut Input<'_>) -> String {
    let mut text = String::new();
    let how = input.byte();
    let object = how & 1 == 1;
    let mut random = Random(input.u16().into());
    text.push(if object { '{' } else { '[' });
    let range = [2, 6, 40, 100_000][usize::from(how >> 1) % 4];
    let entries = usize::from(input.byte()) % 220;
    for number in 0..entries {
        let (key, value) = (random.below(range), random.below(300));
        let wrong = how >= 0xe0 && random.below(entries) == 0;
        if number > 0 {
            text.push(',');
        }
        let key = match how >> 3 & 3 {
            0 => format!("{key}"),
            1 => format!("[{},{}]", key % 256, key / 256 % 256),
            2 => format!("\"{}\"", char::from(b'a' + (key % 26) as u8)),
            _ => format!("{}", key % 2 == 0),
        };
        let value = match how >> 5 & 3 {
            _ if wrong => "\"wrong\"".to_string(),
            0 => format!("{value}"),
            1 => format!("[{value},1,2]"),
            2 => "null".to_string(),
            _ => format!("{}", value % 2 == 0),
        };
        match object {
            true if key.starts_with('"') => write!(text, "{key}:{value}"),
            true => write!(text, "\"{key}\":{value}"),
            false => write!(text, "[{key},{value}]"),
        }
        .expect("a string");
    }
    text.push(if object { '}' } else { ']' });
    for _ in 0..input.below(3) {
        let (at, byte) = (usize::from(input.u16()) % text.len(), input.byte() % 128);
        text.replace_range(at..at + 1, &char::from(byte).to_string());
    }
    text
}

fuzz_target!(|data: &[u8]| {
    let mut input = Input(data);
    let text = if input.byte() % 2 == 0 { write(&mut input).into_bytes() } else { input.0.to_vec() };
    check::<Numbers, _, _>(&text);
    check::<Pairs, _, _>(&text);
    check::<Letters, _, _>(&text);
    check::<Set, _, _>(&text);
    check::<Flags, _, _>(&text);
});
