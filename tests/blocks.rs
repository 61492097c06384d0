//! The same calls leave the same bytes on every machine: digests of 288 blocks, as checked in, of every kind and hash,
//! eight keys and four alignments of values. Header fields are compared in little-endian order.
//!
//! `tests/golden/blocks.txt` has a line a block. Made by `BLESS=1 cargo test --test blocks`, never by hand; `.ci/hosts`
//! holds machines of other word sizes and byte orders against it.

mod common;

use common::{HASHES, KINDS, Rng};
use hashmap_mem::{Kind, MapLayout, MapMut, MapSpec, sip13};

/// Size and alignment of keys.
const KEYS: [(usize, usize); 8] = [(1, 1), (2, 2), (3, 1), (4, 4), (8, 8), (12, 4), (16, 16), (33, 1)];
/// The same of values.
const VALUES: [(usize, usize); 4] = [(3, 1), (4, 4), (16, 8), (64, 64)];
const ENTRIES: usize = 40;

/// Fields of the header that are integers: offset and bytes.
const SHORT: &[(usize, usize)] = &[(0, 2), (2, 2), (4, 4), (8, 4), (12, 4), (16, 4), (20, 2)];
const GROUP: &[(usize, usize)] = &[(0, 4), (4, 4), (8, 4), (12, 4), (16, 4), (24, 4), (28, 4)];

/// Fills the map, is refused, updates, removes, fills it again in part.
fn block(l: &MapLayout) -> Vec<u8> {
    let mut block = vec![0; l.size()];
    let mut map = MapMut::init(&mut block, l).expect("as many bytes as the layout says");
    let keyed = map.rekey(*b"sixteen bytes...");
    assert_eq!(keyed, l.hash_key_offset().is_some());
    let mut rng = Rng(l.key_size() as u64);
    let keys: Vec<Vec<u8>> = (0..3 * ENTRIES).map(|_| rng.bytes(l.key_size())).collect();
    for _ in 0..10 * ENTRIES {
        let key = rng.pick(&keys);
        let value = rng.bytes(l.value_size());
        match rng.below(3) {
            0 => drop(map.remove(key)),
            _ => drop(map.insert(key, &value)),
        }
    }
    assert!(map.len() > ENTRIES / 2);
    block
}

/// The block with its header fields in little-endian order.
fn in_one_order(l: &MapLayout, mut block: Vec<u8>) -> Vec<u8> {
    if cfg!(target_endian = "big") {
        let fields = if l.kind() == Kind::Group { GROUP } else { SHORT };
        fields.iter().for_each(|&(at, bytes)| block[at..at + bytes].reverse());
    }
    block
}

#[test]
fn the_same_on_every_machine() {
    let mut lines = String::new();
    for kind in KINDS {
        for hash in HASHES {
            for ((key, key_align), (value, value_align)) in
                KEYS.into_iter().flat_map(|key| VALUES.map(|value| (key, value)))
            {
                let spec = MapSpec::new(key, key_align, value, value_align, ENTRIES).kind(kind).hash(hash);
                let l = spec.layout().expect("a layout");
                let block = in_one_order(&l, block(&l));
                let digest = [[1; 16], [2; 16]].map(|hash_key| format!("{:016x}", sip13(hash_key, &block))).concat();
                let (kind, hash, len) = (kind.name(), hash.name(), block.len());
                lines += &format!("{kind} {hash} {key}:{key_align} {value}:{value_align} {len} {digest}\n");
            }
        }
    }
    assert_eq!(lines.lines().count(), 288);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/blocks.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &lines).expect("the file can be written");
    }
    let golden = std::fs::read_to_string(path).expect("made by `BLESS=1 cargo test --test blocks`");
    for (golden, now) in golden.lines().zip(lines.lines()) {
        assert_eq!(golden, now, "other bytes: BLESS=1 if the format is meant to change");
    }
    assert_eq!(golden.len(), lines.len());
}
