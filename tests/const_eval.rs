//! Const evaluation of the typed and the runtime API: undefined behaviour in the core does not compile here.
//!
//! Every suite below is a `const fn` that runs twice: in a constant, where the compiler's own evaluator checks each
//! access (bounds, alignment, initialised bytes, provenance), and in a test, which must leave the same bytes.
//!
//! What is compiled with `HASHMAP_MEM_LONG=1`, as in CI, goes through each map twice: that takes the compiler twice as
//! long.
#![allow(unsafe_code, reason = "the runtime API is raw pointers")]
#![allow(clippy::cast_possible_truncation, reason = "keys and values are small numbers")]

mod common;

use common::oracle::Geometry;
use hashmap_mem::{
    Full, HashFn, KeySize, Kind, MapInit, MapLayout, MapSpec, SlotCount, clear, compact, find_next_entry,
    find_next_valid_entry, get_or_reserve_entry, has, hashmap_layout, init, init_layout, layout, lookup, read_layout,
    remove, reserve_entry, validate,
};
use zerocopy::{FromBytes, Immutable, IntoBytes};

/// The suites go through a map in this round and in round 1.
const FIRST_ROUND: usize = if option_env!("HASHMAP_MEM_LONG").is_some() { 0 } else { 1 };

/// A key that is a struct.
#[derive(Clone, Copy, PartialEq, Eq, Debug, FromBytes, IntoBytes, Immutable)]
#[repr(C)]
struct Place {
    x: u32,
    y: u32,
    level: [u16; 2],
}

/// A value with padding and pointers in it.
#[derive(Clone, Copy, Debug)]
struct Name {
    short: u8,
    long: &'static str,
    next: Option<&'static u32>,
}

/// A value of a higher alignment than everything else.
#[derive(Clone, Copy, PartialEq, Eq, Debug, FromBytes, IntoBytes, Immutable)]
#[repr(C, align(64))]
struct Line([u64; 8]);

const fn one_byte(i: usize) -> u8 {
    i as u8
}
const fn three_bytes(i: usize) -> [u8; 3] {
    [i as u8, 0, 7]
}
const fn number(i: usize) -> u32 {
    i as u32 * 4096
}
const fn place(i: usize) -> Place {
    Place { x: i as u32 % 4, y: !(i as u32 / 4), level: [3, i as u16] }
}
const fn wide(i: usize) -> u128 {
    (i as u128) << 64
}
const fn long(i: usize) -> [u64; 5] {
    [1, 2, 3, 4, i as u64]
}

const fn nothing(_: usize) {}
const fn half(i: usize) -> u16 {
    0xff00 | i as u16
}
const fn line(i: usize) -> Line {
    Line([i as u64; 8])
}
const fn odd(i: usize) -> [u8; 7] {
    [i as u8 | 0x80; 7]
}
const fn text(i: usize) -> &'static str {
    ["zero", "one", "two", "three", "four", "five", "six"][i % 7]
}
const fn name(i: usize) -> Name {
    static NEXT: [u32; 4] = [1, 2, 3, 4];
    let next = if i.is_multiple_of(3) { None } else { Some(&NEXT[i % 4]) };
    Name { short: i as u8, long: text(i), next }
}

const fn same_nothing(_: &(), _: &()) -> bool {
    true
}
const fn same_half(a: &u16, b: &u16) -> bool {
    *a == *b
}
const fn same_line(a: &Line, b: &Line) -> bool {
    a.0[0] == b.0[0] && a.0[7] == b.0[7]
}
const fn same_odd(a: &[u8; 7], b: &[u8; 7]) -> bool {
    a[0] == b[0] && a[6] == b[6]
}
const fn same_text(a: &&str, b: &&str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i == a.len() && i == b.len()
}
const fn same_name(a: &Name, b: &Name) -> bool {
    let next = match (a.next, b.next) {
        (None, None) => true,
        (Some(a), Some(b)) => *a == *b,
        _ => false,
    };
    a.short == b.short && same_text(&a.long, &b.long) && next
}

/// Typed maps of every kind and hash: one row a declaration, with the i-th key, the i-th value, and what makes two
/// values the same. The bytes of values with padding or pointers are not compared.
macro_rules! typed {
    ($($name:ident: $key:ty => $value:ty, $entries:literal of $slots:literal, $at:ident, $of:ident, $same:ident,
        $bytes:ident;)*) => { $(
        mod $name {
            typed!(@map bucket_fx64 bucket fx64 Bucket Fx64 $key, $value, $entries, $slots, $at, $of, $same, $bytes);
            typed!(@map bucket_fx32 bucket fx32 Bucket Fx32 $key, $value, $entries, $slots, $at, $of, $same, $bytes);
            typed!(@map split_fx64 split fx64 Split Fx64 $key, $value, $entries, $slots, $at, $of, $same, $bytes);
            typed!(@map split_fx32 split fx32 Split Fx32 $key, $value, $entries, $slots, $at, $of, $same, $bytes);
            typed!(@map group_fx64 group fx64 Group Fx64 $key, $value, $entries, $slots, $at, $of, $same, $bytes);
            typed!(@map group_fx32 group fx32 Group Fx32 $key, $value, $entries, $slots, $at, $of, $same, $bytes);
        }
    )* };
    (@map $name:ident $layout:ident $hash:ident $kind:ident $fx:ident $key:ty, $value:ty, $entries:literal,
        $slots:literal, $at:ident, $of:ident, $same:ident, $bytes:ident) => {
        mod $name {
            use crate::*;

            hashmap_layout! {
                struct Small {
                    key: $key,
                    value: $value,
                    entries: $entries,
                    layout: $layout,
                    hash: $hash,
                    slots: $slots,
                }
            }

            const fn holds(map: &Small, key: usize, value: usize) -> bool {
                match map.get(&$at(key)) {
                    Some(found) => map.contains_key(&$at(key)) && $same(found, &$of(value)),
                    None => false,
                }
            }

            const fn run() -> Small {
                const N: usize = $entries;
                let mut map = Small::new();
                assert!(map.is_empty() && map.get(&$at(0)).is_none() && map.remove(&$at(0)).is_none());
                map.clear();
                map.0.compact();
                let mut round = FIRST_ROUND;
                while round < 2 {
                    let mut i = 0;
                    while i < N {
                        assert!(map.len() == i && !map.is_full() && map.get(&$at(i)).is_none());
                        assert!(matches!(map.insert($at(i), $of(i)), Ok(None)));
                        i += 1;
                    }
                    assert!(map.is_full() && map.len() == N && map.capacity() == N);
                    match map.insert($at(N), $of(N)) {
                        Err(Full { value, .. }) => assert!($same(&value, &$of(N))),
                        Ok(_) => panic!("one entry more than declared"),
                    }
                    i = 0;
                    while i < N {
                        assert!(holds(&map, i, i) && !map.contains_key(&$at(i + N)));
                        match map.insert($at(i), $of(i + 1)) {
                            Ok(Some(old)) => assert!($same(&old, &$of(i))),
                            _ => panic!("an update of a full map"),
                        }
                        i += 1;
                    }
                    // every second one is removed, and new ones are inserted
                    i = 0;
                    while i < N {
                        match map.remove(&$at(i)) {
                            Some(old) => assert!($same(&old, &$of(i + 1))),
                            None => panic!("not there"),
                        }
                        assert!(map.remove(&$at(i)).is_none());
                        i += 2;
                    }
                    i = 0;
                    while !map.is_full() {
                        assert!(matches!(map.insert($at(N + i), $of(i)), Ok(None)));
                        i += 1;
                    }
                    // all of the old ones are removed
                    i = 1;
                    while i < N {
                        assert!(map.0.remove_entry(&$at(i)).is_some());
                        i += 2;
                    }
                    map.0.compact();
                    assert!(map.len() == N.div_ceil(2));
                    i = 0;
                    while i < map.len() {
                        assert!(holds(&map, N + i, i));
                        match map.get_mut(&$at(N + i)) {
                            Some(value) => *value = $of(i + 2),
                            None => panic!("lost"),
                        }
                        assert!(holds(&map, N + i, i + 2));
                        i += 1;
                    }
                    if round == 0 {
                        map.clear();
                        assert!(map.is_empty() && !map.contains_key(&$at(N)));
                    }
                    round += 1;
                }
                map
            }

            static RUN: Small = run();
            static TABLE: Small = Small::from_entries([($at(0), $of(0)), ($at(1), $of(1))]);

            #[test]
            fn the_same_at_run_time() {
                let spec = MapSpec::of::<$key, $value>($entries).kind(Kind::$kind).hash(HashFn::$fx);
                let g = Geometry::declared(&spec.slots(SlotCount::AtLeast($slots)));
                g.assert_is(&Small::LAYOUT);
                let map = run();
                assert_eq!(map.len(), RUN.len());
                assert!(map.iter().zip(&RUN).all(|(a, b)| a.0 == b.0 && $same(a.1, b.1)));
                assert!(TABLE.len() == 2 && holds(&TABLE, 0, 0) && holds(&TABLE, 1, 1) && !holds(&TABLE, 2, 2));
                typed!(@$bytes g map);
            }
        }
    };
    (@bytes $g:ident $map:ident) => {
        let census = $g.check(RUN.as_bytes());
        assert!(census.slots.len() == RUN.len() && RUN.as_bytes() == $map.as_bytes());
        $g.check(TABLE.as_bytes());
    };
    (@pointers $g:ident $map:ident) => {};
}

typed! {
    u8_to_nothing: u8 => (), 7 of 8, one_byte, nothing, same_nothing, bytes;
    three_bytes_to_7: [u8; 3] => [u8; 7], 8 of 8, three_bytes, odd, same_odd, bytes;
    u32_to_u16: u32 => u16, 14 of 16, number, half, same_half, bytes;
    struct_to_line: Place => Line, 3 of 4, place, line, same_line, bytes;
    u128_to_text: u128 => &'static str, 7 of 8, wide, text, same_text, pointers;
    u32_to_name: u32 => Name, 13 of 16, number, name, same_name, pointers;
    long_to_u16: [u64; 5] => u16, 2 of 2, long, half, same_half, bytes;
}

/// Bytes on both sides that nobody may touch.
const GUARD: u8 = 0xa5;

/// The key with this number, of as many bytes as a map wants.
const fn key<const KEY: usize>(i: usize) -> [u8; KEY] {
    let mut key = [0x5a; KEY];
    key[KEY - 1] = i as u8;
    key
}

/// How a block becomes a map.
#[derive(Clone, Copy)]
enum Make {
    Layout(MapLayout),
    Published(MapInit),
}

/// The runtime API on `BYTES` bytes, the map beginning `offset` behind their start: the free functions, and `KeySize`
/// where `SIZED`.
const fn runtime<const KEY: usize, const SIZED: u32, const BYTES: usize>(
    make: Make,
    l: &MapLayout,
    offset: usize,
) -> [u8; BYTES] {
    let mut block = [GUARD; BYTES];
    let n = l.entries();
    // SAFETY: the block has room for the map behind the offset; keys have the map's key size; values are in the block.
    unsafe {
        let base = block.as_mut_ptr().add(offset);
        match make {
            Make::Layout(layout) => init_layout(base, &layout),
            Make::Published(config) => init(base, &config),
        }
        assert!(validate(base));
        match read_layout(base) {
            Some(read) => assert!(read.size() == l.size() && read.slots() == l.slots() && read.code() == l.code()),
            None => panic!("no header"),
        }
        let mut round = FIRST_ROUND;
        while round < 2 {
            let mut i = 0;
            while i < n {
                let key: [u8; KEY] = key(i);
                assert!(lookup(base, key.as_ptr()).is_null());
                let value = match i % 3 {
                    0 => get_or_reserve_entry(base, key.as_ptr()),
                    1 => KeySize::<SIZED>::get_or_reserve_entry(base, key.as_ptr()),
                    _ => reserve_entry(base, key.as_ptr()),
                };
                let mut at = 0;
                while at < l.value_size() {
                    assert!(*value.add(at) == 0);
                    *value.add(at) = i as u8 | 0x80;
                    at += 1;
                }
                i += 1;
            }
            let one_more: [u8; KEY] = key(n);
            assert!(get_or_reserve_entry(base, one_more.as_ptr()).is_null());
            assert!(KeySize::<SIZED>::reserve_entry(base, one_more.as_ptr()).is_null());
            assert!(!has(base, one_more.as_ptr()) && !remove(base, one_more.as_ptr()));
            i = 0;
            while i < n {
                let key: [u8; KEY] = key(i);
                let value = KeySize::<SIZED>::lookup(base, key.as_ptr());
                assert!(has(base, key.as_ptr()) && KeySize::<SIZED>::has(base, key.as_ptr()));
                assert!(l.value_size() == 0 || *value == i as u8 | 0x80);
                i += 1;
            }
            i = 0;
            while i < n {
                let key: [u8; KEY] = key(i);
                let by_size = i.is_multiple_of(4);
                let gone =
                    if by_size { KeySize::<SIZED>::remove(base, key.as_ptr()) } else { remove(base, key.as_ptr()) };
                assert!(gone && lookup(base, key.as_ptr()).is_null());
                i += 2;
            }
            compact(base);
            // removes all that is left during the walk
            let (mut from, mut seen) = (0, 0);
            loop {
                let (key, value, index) = find_next_entry(base, from);
                let (as_key, _, short) = find_next_valid_entry(base, from as u16);
                if key.is_null() {
                    assert!(value.is_null() && as_key.is_null() && index == u32::MAX && short == u16::MAX);
                    break;
                }
                let i = *key.add(KEY - 1);
                assert!(index >= from && index == short as u32 && i % 2 == 1 && *as_key.add(KEY - 1) == i);
                assert!(l.value_size() == 0 || *value == i | 0x80);
                if round == 0 && i % 4 == 1 {
                    assert!(remove(base, key));
                }
                seen += 1;
                from = index + 1;
            }
            assert!(seen == n / 2);
            if round == 0 {
                clear(base);
                assert!(find_next_entry(base, 0).0.is_null() && validate(base));
            }
            round += 1;
        }
    }
    block
}

/// One row a size of key and value, each for every kind, hash and distance from the start of the array.
macro_rules! runtime {
    ($($name:ident: $key:literal by $key_align:literal, $value:literal by $value_align:literal, $entries:literal of
        $slots:literal;)*) => { $(
        mod $name {
            runtime!(@offsets bucket_fx64 Bucket Fx64 $key, $key_align, $value, $value_align, $entries, $slots);
            runtime!(@offsets bucket_fx32 Bucket Fx32 $key, $key_align, $value, $value_align, $entries, $slots);
            runtime!(@offsets split_fx64 Split Fx64 $key, $key_align, $value, $value_align, $entries, $slots);
            runtime!(@offsets split_fx32 Split Fx32 $key, $key_align, $value, $value_align, $entries, $slots);
            runtime!(@offsets group_fx64 Group Fx64 $key, $key_align, $value, $value_align, $entries, $slots);
            runtime!(@offsets group_fx32 Group Fx32 $key, $key_align, $value, $value_align, $entries, $slots);
        }
    )* };
    (@offsets $name:ident $kind:ident $fx:ident $key:literal, $key_align:literal, $value:literal, $value_align:literal,
        $entries:literal, $slots:literal) => {
        mod $name {
            use crate::*;

            const SPEC: MapSpec = MapSpec::new($key, $key_align, $value, $value_align, $entries)
                .kind(Kind::$kind)
                .hash(HashFn::$fx)
                .slots(SlotCount::AtLeast($slots));
            const L: MapLayout = match SPEC.layout() {
                Ok(layout) => layout,
                Err(_) => panic!("a layout"),
            };
            const BYTES: usize = L.size() + 16;
            static FREE: [u8; BYTES] = runtime::<$key, 0, BYTES>(Make::Layout(L), &L, 1);
            static SIZED: [u8; BYTES] = runtime::<$key, $key, BYTES>(Make::Layout(L), &L, 4);

            #[test]
            fn the_same_at_run_time() {
                let g = Geometry::declared(&SPEC);
                for (block, offset) in [(&FREE, 1), (&SIZED, 4), (&runtime::<$key, $key, BYTES>(Make::Layout(L), &L, 7), 7)]
                {
                    let map = &block[offset..][..L.size()];
                    g.check(map);
                    assert!(map == &FREE[1..][..L.size()]);
                    let guards = block[..offset].iter().chain(&block[offset + L.size()..]);
                    assert!(guards.into_iter().all(|byte| *byte == GUARD), "written outside the block");
                }
            }
        }
    };
}

runtime! {
    one_byte_keys: 1 by 1, 0 by 1, 7 of 8;
    three_byte_keys: 3 by 1, 5 by 1, 4 of 4;
    four_byte_keys: 4 by 4, 2 by 2, 14 of 16;
    six_byte_keys: 6 by 2, 8 by 8, 13 of 16;
    eight_byte_keys: 8 by 8, 1 by 1, 8 of 8;
    sixteen_byte_keys: 16 by 16, 3 by 1, 3 of 4;
    long_keys: 45 by 1, 64 by 64, 2 of 2;
}

/// The published calls: `layout` and `init` make the bucket layout of the next power of two.
const PUBLISHED: MapLayout =
    match MapSpec::new(4, 4, 8, 8, 13).kind(Kind::Bucket).slots(SlotCount::AtLeast(16)).layout() {
        Ok(layout) => layout,
        Err(_) => panic!("a layout"),
    };
const CONFIG: MapInit = layout(4, 4, 8, 8, 13).1;
static MADE_BY_INIT: [u8; 24 + 16 * 16 + 3] =
    runtime::<4, 4, { 24 + 16 * 16 + 3 }>(Make::Published(CONFIG), &PUBLISHED, 3);

#[test]
fn init_makes_the_bucket_layout() {
    let by_layout = runtime::<4, 0, { 24 + 16 * 16 + 3 }>(Make::Layout(PUBLISHED), &PUBLISHED, 3);
    assert_eq!(by_layout, MADE_BY_INIT);
    assert_eq!((CONFIG.total_size as usize, usize::from(CONFIG.capacity)), (PUBLISHED.size(), PUBLISHED.slots()));
}
