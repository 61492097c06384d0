//! The public numbers of hashes and layouts, which code generators take: against the tables and formulas of FORMAT.md,
//! against the second reader, and in a search that is written with nothing but them.
#![allow(clippy::cast_possible_truncation, reason = "taking some bits of a product is what a hash does")]

mod common;

use common::oracle::Geometry;
use common::{HASHES, KINDS, Rng, fewer_in_miri};
use hashmap_mem::{HashFn, Home, Kind, MapLayout, MapSpec, SlotCount, fx32, fx64, init_layout, sip13};

const FORMAT: &str = include_str!("../FORMAT.md");

/// The columns of a table's line.
fn cells(line: &str) -> Vec<&str> {
    line.trim_matches('|').split('|').map(str::trim).collect()
}

/// Layouts of every kind and hash: from one slot to some thousand, several sizes and alignments.
fn layouts() -> Vec<(MapSpec, MapLayout)> {
    let mut layouts = Vec::new();
    for (kind, hash) in KINDS.into_iter().flat_map(|kind| HASHES.map(|hash| (kind, hash))) {
        for (key, align, value, value_align) in
            [(4, 4, 4, 4), (1, 1, 0, 1), (6, 2, 16, 16), (24, 8, 3, 1), (8, 8, 40, 128)]
        {
            for slots in [1, 2, 4, 8, 12, 16, 20, 24, 44, 64, 1672, 4096] {
                let spec = MapSpec::new(key, align, value, value_align, 1).kind(kind).hash(hash);
                layouts.extend(spec.slots(SlotCount::AtLeast(slots)).layout().map(|layout| (spec, layout)));
            }
        }
    }
    assert!(layouts.len() > 200, "{}", layouts.len());
    layouts
}

const HASH_KEY: [u8; 16] = *b"sixteen bytes...";

fn hash_of(hash: HashFn, key: &[u8]) -> u64 {
    match hash {
        HashFn::Fx64 => fx64(key),
        HashFn::Fx32 => fx32(key).into(),
        HashFn::Sip13 => sip13(HASH_KEY, key),
        other => panic!("a hash that is not stated here: {other:?}"),
    }
}

/// Modulo 2 to the power of the hash's bits.
fn times(hash: HashFn, a: u64, b: u64) -> u64 {
    a.wrapping_mul(b) & (u64::MAX >> (64 - hash.bits()))
}

#[test]
fn as_the_format_writes_them() {
    let [wide, narrow, _] = HASHES;
    for line in [
        format!("K = {:#018x}`, arithmetic modulo 2^{}", wide.multiplier(), wide.bits()),
        format!("has `K = {:#010x}`, arithmetic modulo 2^{}", narrow.multiplier(), narrow.bits()),
        format!("(rotate_left(h, {}) ^ next byte) * K", HashFn::ROTATION),
        format!("h = ((h ^ (h >> {})) + next byte) * K", narrow.bits() / 2),
        format!("f = h * {:#018x} mod 2^64", wide.finalizer()),
        format!("f = h * {:#010x} mod 2^32", narrow.finalizer()),
        format!(
            "{:#018x} and {:#010x} times the inverse of the `K`s",
            wide.one_word_multiplier(),
            narrow.one_word_multiplier()
        ),
        format!("(((h ^ (h >> {s})) * {:#018x} mod 2^64) >> {s}) | 1", wide.step_multiplier(), s = wide.bits() / 2),
        format!("(((h ^ (h >> {s})) * {:#010x} mod 2^32) >> {s}) | 1", narrow.step_multiplier(), s = narrow.bits() / 2),
        format!("tag  = {:#04x} | ((p >> {}) & 0x7f)", MapLayout::OCCUPIED, MapLayout::TAG_SHIFT),
        format!("highest value ({}, or {} in group)", Kind::Bucket.saturated(), Kind::Group.saturated()),
        format!("position `q` is the group `{} * q`", Kind::Group.position_step()),
    ] {
        assert!(FORMAT.contains(&line), "FORMAT.md does not say: {line}");
    }
    for hash in HASHES {
        assert_eq!(times(hash, hash.finalizer(), hash.finalizer_inverse()), 1);
        assert_eq!(times(hash, hash.multiplier(), hash.finalizer()), hash.one_word_multiplier());
        assert_eq!(hash.step_multiplier(), if hash == narrow { narrow } else { wide }.step_multiplier());
    }
}

/// Every row of FORMAT.md's table of homes, steps, tags and probe sequences.
#[test]
fn homes_and_sequences_of_the_format() {
    let mut seen = 0;
    for line in FORMAT.lines() {
        let [kind, hash, slots, key, step, tag, groups] = cells(line)[..] else { continue };
        let Ok(slots) = slots.parse() else { continue };
        let kind = match kind {
            "bucket" => Kind::Bucket,
            "split" => Kind::Split,
            _ => Kind::Group,
        };
        let hash = if hash == "fx64" { HashFn::Fx64 } else { HashFn::Fx32 };
        let key: Vec<u8> = key.split(' ').map(|byte| u8::from_str_radix(byte, 16).expect("hex")).collect();
        let spec = MapSpec::new(key.len(), 1, 0, 1, 1).kind(kind).hash(hash).slots(SlotCount::AtLeast(slots));
        let l = spec.layout().expect("a layout of FORMAT.md");
        let home = l.home_of(&key).expect("a key of the map's size");
        let sequence: Vec<String> = l.probe_sequence(&key).expect("the same").map(|group| group.to_string()).collect();
        let listed: Vec<&str> = groups.split(", ").filter(|group| *group != "...").collect();
        assert_eq!(format!("{:#010x}", home.step), step, "{line}");
        assert!(kind != Kind::Group || format!("{:#04x}", home.tag) == tag, "{line}: {home:x?}");
        assert_eq!(home.group.to_string(), listed[0], "{line}");
        assert_eq!(sequence[..listed.len()], listed, "{line}");
        assert!(groups.ends_with("...") || sequence.len() == listed.len(), "{line}: {sequence:?}");
        seen += 1;
    }
    assert!(seen >= 8, "{seen} rows found");
}

/// Home, tag, step and sequence by the public numbers alone, as a code generator computes them.
fn by_the_numbers(l: &MapLayout, key: &[u8]) -> (Home, Vec<u32>) {
    let (kind, hash) = (l.kind(), l.hash());
    let fx = hash_of(hash, key);
    let finalized = times(hash, fx, hash.finalizer());
    // the product of a hash of `bits` bits with the number of groups: home above them, the tag in the 32 bits below
    let product = u128::from(finalized) * u128::from(l.home_groups());
    let below = (product << (u128::BITS - hash.bits()) >> (u128::BITS - 32)) as u32;
    let group = (product >> hash.bits()) as u32;
    let tag = MapLayout::OCCUPIED | (below >> MapLayout::TAG_SHIFT) as u8;
    let half = hash.bits() / 2;
    let step = (times(hash, fx ^ fx >> half, hash.step_multiplier()) >> half) as u32 | 1;

    let mut sequence = vec![group];
    let first = group / kind.position_step();
    if let Some(second) = l.second_group() {
        let position = first + second.nearest + ((u32::from(tag & 0x7f) * second.span) >> 7);
        sequence.push(position % l.positions() * kind.position_step());
    }
    for i in 0..=l.position_mask() {
        let triangular = i * (i + 1) / 2 + u32::from(kind == Kind::Group);
        let position = first.wrapping_add(step.wrapping_mul(triangular)) & l.position_mask();
        let group = position * kind.position_step();
        if position < l.positions() && !sequence[..sequence.len().min(2)].contains(&group) {
            sequence.push(group);
        }
    }
    if l.slots() == 8 && kind == Kind::Group {
        sequence.truncate(1); // all slots lie in home
    }
    (Home { group, tag, finalized, step }, sequence)
}

#[test]
fn homes_and_sequences_by_the_numbers_alone() {
    let mut rng = Rng(7);
    for (_, l) in layouts() {
        for _ in 0..fewer_in_miri(40, 2) {
            let key = rng.bytes(l.key_size());
            let (home, sequence) = by_the_numbers(&l, &key);
            let mut g = Geometry::declared(
                &MapSpec::new(key.len(), 1, 0, 1, 1).kind(l.kind()).hash(l.hash()).slots(SlotCount::AtLeast(l.slots())),
            );
            g.hash_key = HASH_KEY;
            let tag = if l.kind() == Kind::Group { home.tag } else { g.tag(&key) };
            assert_eq!((home.group as usize, tag), (g.home(&key), g.tag(&key)), "{l} {key:02x?}");
            assert_eq!(
                sequence.iter().map(|it| *it as usize).collect::<Vec<_>>(),
                g.probe_sequence(&key).collect::<Vec<_>>()
            );

            let keyed = l.hash() == HashFn::Sip13;
            assert_eq!((l.home_of(&key).is_none(), l.probe_sequence(&key).is_none()), (keyed, keyed));
            let found = l.home_of_keyed(HASH_KEY, &key).expect("a key of the map's size");
            assert!(keyed || l.home_of(&key) == Some(found));
            let found = if l.kind() == Kind::Group { found } else { Home { tag: home.tag, ..found } };
            assert_eq!(found, home, "{l} {key:02x?}");
            let found: Vec<_> = l.probe_sequence_keyed(HASH_KEY, &key).expect("the same").collect();
            assert_eq!(found, sequence, "{l} {key:02x?}");
            assert!(keyed || l.probe_sequence(&key).expect("the same").eq(sequence));
        }
        let long = vec![0; l.key_size() + 1];
        for key in [&long[..], &long[2..]] {
            assert!(l.home_of(key).is_none() && l.probe_sequence(key).is_none());
            assert!(l.home_of_keyed(HASH_KEY, key).is_none() && l.probe_sequence_keyed(HASH_KEY, key).is_none());
        }
    }
}

#[test]
fn offsets_and_the_way_back() {
    for (spec, l) in layouts() {
        let g = Geometry::declared(&spec.slots(SlotCount::AtLeast(l.slots())));
        g.assert_is(&l);
        assert_eq!((l.key_align(), l.value_align()), (spec.key_align, spec.value_align));
        assert_eq!((l.count_offset(), l.count_size()), g.count_at());
        assert_eq!(usize::from(g.saturated()), l.kind().saturated() as usize);
        assert_eq!(l.home_groups() as usize, g.start_positions());
        for number in 0..l.slots() as u32 {
            let (slot, at) = (number as usize, l.slots_offset() + number as usize * l.stride());
            assert_eq!(l.offset_of_slot(number), at);
            assert_eq!(l.offset_of_key(number), at + g.key_offset);
            assert_eq!(l.offset_of_value(number), at + g.value_offset);
            assert_eq!(l.offset_of_control(number), g.status_at(slot));
            if number < l.home_groups() {
                assert_eq!(l.offset_of_overflow(number), g.overflow_at(g.overflow_index(slot)));
            }
            for byte in [0, g.key_offset, l.stride() - 1] {
                assert_eq!(l.slot_of_offset(at + byte), Some(number));
            }
        }
        for outside in [0, l.slots_offset() - 1, l.slots_offset() + l.slots() * l.stride(), usize::MAX] {
            assert_eq!(l.slot_of_offset(outside), None);
        }
    }
}

#[test]
fn no_slot_no_offset() {
    let l = MapSpec::of::<u32, u32>(10).layout().expect("a layout");
    let slots = l.slots() as u32;
    for call in
        [MapLayout::offset_of_slot, MapLayout::offset_of_key, MapLayout::offset_of_value, MapLayout::offset_of_control]
    {
        let _ = call(&l, slots - 1);
        assert!(std::panic::catch_unwind(|| call(&l, slots)).is_err());
    }
    let _ = l.offset_of_overflow(slots - 8);
    assert!(std::panic::catch_unwind(|| l.offset_of_overflow(slots - 7)).is_err());
}

/// Zero bytes with these in front are what `init_layout` leaves.
#[test]
#[allow(unsafe_code, reason = "the runtime API")]
fn header_of_an_empty_map() {
    for (_, l) in layouts() {
        let mut block = vec![0xa5; l.size()];
        // SAFETY: as many bytes as the layout says.
        unsafe { init_layout(block.as_mut_ptr(), &l) };
        let header = l.header_size();
        assert_eq!(block[..header], l.header_bytes()[..header]);
        assert!(block[header..].iter().chain(&l.header_bytes()[header..]).all(|byte| *byte == 0));
    }
}

#[test]
fn all_of_them_are_constants() {
    const LAYOUT: MapLayout = match MapSpec::of::<u32, i16>(100).layout() {
        Ok(layout) => layout,
        Err(_) => panic!(),
    };
    const HEADER: [u8; 48] = LAYOUT.header_bytes();
    const HOME: Option<Home> = LAYOUT.home_of(&[1, 2, 3, 4]);
    const OFFSETS: [usize; 5] = [
        LAYOUT.offset_of_slot(9),
        LAYOUT.offset_of_key(9),
        LAYOUT.offset_of_value(9),
        LAYOUT.offset_of_control(9),
        LAYOUT.offset_of_overflow(9),
    ];
    const BACK: Option<u32> = LAYOUT.slot_of_offset(OFFSETS[2]);
    assert_eq!((HEADER, HOME, BACK), (LAYOUT.header_bytes(), LAYOUT.home_of(&[1, 2, 3, 4]), Some(9)));
}
