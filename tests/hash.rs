//! The two hashes: fx64 against the crate fxhash, fx32 against a few plain lines, and both as published vectors.
//!
//! `tests/golden/hash-vectors.txt` has one vector a line, for readers and writers of the format in other languages: the
//! bytes in hex (`-` for none), fx64, fx32. It is made by `BLESS=1 cargo test --test hash`.

mod common;

use common::oracle::Geometry;
use common::{Rng, fewer_in_miri};
use hashmap_mem::{HashFn, Kind, MapSpec, SlotCount, fx32, fx64, sip13};
use std::hash::Hasher;

/// `FxHasher64`, which reads words in the machine's own byte order, and fx32 as FORMAT.md says it.
#[cfg(target_endian = "little")]
fn by_others(bytes: &[u8]) -> (u64, u32) {
    use core::hash::Hasher;
    let mut wide = fxhash::FxHasher64::default();
    wide.write(bytes);
    (wide.finish(), common::oracle::fx32(bytes))
}

/// Every length from 0 to 64, at every place in a word.
#[test]
#[cfg(target_endian = "little")]
fn same_as_others() {
    let mut rng = Rng(1);
    for round in 0..fewer_in_miri(2000, 20) {
        let mut bytes = rng.bytes(64 + 8);
        if round % 8 == 0 {
            let byte = bytes[0];
            bytes.fill(byte);
        }
        for (len, at) in (0..=64).flat_map(|len| [(len, 0), (len, round % 8)]) {
            let key = &bytes[at..at + len];
            assert_eq!((fx64(key), fx32(key)), by_others(key), "{key:02x?}");
        }
    }
}

#[test]
fn in_const_evaluation() {
    const HASHES: (u64, u32) = (fx64(b"counts, no tombstones"), fx32(b"counts, no tombstones"));
    assert_eq!(HASHES, (fx64(b"counts, no tombstones"), fx32(b"counts, no tombstones")));
}

/// Chosen so that every step (8, 4 and 1 bytes) is taken from every state, with low, high and mixed bits.
fn vectors() -> Vec<Vec<u8>> {
    let counting = |len: u8| (0..len).collect::<Vec<u8>>();
    let texts = ["a", "abc", "key", "hash map", "message digest", "abcdefghijklmnopqrstuvwxyz"];
    let mut vectors: Vec<Vec<u8>> = (0..=32).map(counting).collect();
    vectors.extend([0, 1, 0x7f, 0x80, 0xff].map(|byte| vec![byte]));
    vectors.extend([1u32, 7, 0x1234_5678, 0x8000_0000, u32::MAX].map(|word| word.to_le_bytes().to_vec()));
    vectors.extend([1u64, 0x0123_4567_89ab_cdef, 1 << 32, 1 << 63, u64::MAX].map(|word| word.to_le_bytes().to_vec()));
    vectors.extend([3, 5, 6, 7, 11, 12, 13, 15, 20, 23, 24, 31, 48, 64].map(|len| vec![0xff; len]));
    vectors.extend(texts.map(|text| text.as_bytes().to_vec()));
    vectors
}

fn hex(bytes: &[u8]) -> String {
    if bytes.is_empty() { "-".into() } else { bytes.iter().map(|byte| format!("{byte:02x}")).collect() }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text.chars().map(|digit| u8::try_from(digit.to_digit(16)?).ok()).collect::<Option<_>>()?;
    digits.len().is_multiple_of(2).then(|| digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

#[track_caller]
fn check_vector(bytes: &[u8], wide: &str, narrow: &str) {
    let (wide, narrow) = (u64::from_str_radix(wide, 16).expect("hex"), u32::from_str_radix(narrow, 16).expect("hex"));
    assert_eq!((fx64(bytes), fx32(bytes)), (wide, narrow), "{bytes:02x?}");
    #[cfg(target_endian = "little")]
    assert_eq!(by_others(bytes), (wide, narrow), "{bytes:02x?}");
}

#[test]
fn vectors_as_checked_in() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/hash-vectors.txt");
    let now: String =
        vectors().iter().map(|bytes| format!("{} {:016x} {:08x}\n", hex(bytes), fx64(bytes), fx32(bytes))).collect();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &now).expect("the file can be written");
    }
    let text = std::fs::read_to_string(path).expect("made by `BLESS=1 cargo test --test hash`");
    for line in text.lines() {
        let [bytes, wide, narrow] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("three columns: {line}") };
        check_vector(&unhex(bytes.trim_matches('-')).expect("hex"), wide, narrow);
    }
    assert!(text == now, "the list of vectors changed: BLESS=1 cargo test --test hash");
}

/// The table in FORMAT.md.
#[test]
fn vectors_of_the_format() {
    let mut seen = 0;
    for line in include_str!("../FORMAT.md").lines() {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        if let [bytes, wide, narrow] = cells[..]
            && let (Some(wide), Some(narrow)) = (wide.strip_prefix("0x"), narrow.strip_prefix("0x"))
            && wide.len() == 16
        {
            let bytes = if bytes == "(no bytes)" { String::new() } else { bytes.replace(' ', "") };
            check_vector(&unhex(&bytes).expect("hex"), wide, narrow);
            seen += 1;
        }
    }
    assert!(seen >= 4, "{seen} vectors found in FORMAT.md");
}

/// The table of sip13 in FORMAT.md: the vectors that were published with SipHash-1-3.
#[test]
fn vectors_of_sip13() {
    let hash_key: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    let mut seen = 0;
    for line in include_str!("../FORMAT.md").lines() {
        let [bytes, hash] = line.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>()[..] else { continue };
        let Some(hash) = hash.strip_prefix("0x") else { continue };
        let bytes = if bytes == "(no bytes)" { String::new() } else { bytes.replace(' ', "") };
        let bytes = unhex(&bytes).expect("hex");
        let mut theirs = siphasher::sip::SipHasher13::new_with_key(&hash_key);
        theirs.write(&bytes);
        let hash = u64::from_str_radix(hash, 16).expect("hex");
        assert_eq!((sip13(hash_key, &bytes), theirs.finish()), (hash, hash), "{line}");
        seen += 1;
    }
    assert_eq!(seen, 5, "vectors in FORMAT.md");
    const OF_TEXT: u64 = sip13(*b"sixteen bytes...", b"as a constant");
    assert_eq!(OF_TEXT, sip13(*b"sixteen bytes...", b"as a constant"));
}

/// The table of homes, tags and probe sequences in FORMAT.md, by the second reader, which the other tests hold the
/// library to.
#[test]
fn probe_sequences_of_the_format() {
    let mut seen = 0;
    for line in include_str!("../FORMAT.md").lines() {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [kind, hash, slots, key, _step, tag, groups] = cells[..] else { continue };
        let (Ok(slots), Some(key)) = (slots.parse::<usize>(), unhex(&key.replace(' ', ""))) else { continue };
        let kind = match kind {
            "bucket" => Kind::Bucket,
            "split" => Kind::Split,
            "group" => Kind::Group,
            _ => panic!("{line}"),
        };
        let hash = if hash == "fx64" { HashFn::Fx64 } else { HashFn::Fx32 };
        let spec = MapSpec::new(key.len(), 1, 0, 1, 1).kind(kind).hash(hash).slots(SlotCount::AtLeast(slots));
        let g = Geometry::declared(&spec);
        let found: Vec<String> = g.probe_sequence(&key).map(|group| group.to_string()).collect();
        let listed: Vec<&str> = groups.split(", ").filter(|group| *group != "...").collect();
        assert!(found.starts_with(&listed.iter().map(ToString::to_string).collect::<Vec<_>>()), "{line}: {found:?}");
        assert!(groups.ends_with("...") || found.len() == listed.len(), "{line}: {found:?}");
        assert!(kind != Kind::Group || format!("{:#04x}", g.tag(&key)) == tag, "{line}: {:#04x}", g.tag(&key));
        seen += 1;
    }
    assert!(seen >= 8, "{seen} probe sequences found in FORMAT.md");
}
