//! The layout function, compared with rustc's own `repr(C)`, with a second and simpler statement of the same rules in
//! 128-bit numbers, and with the rule of hashmap-mem 0.2 for the number of slots. Every error, its numbers and its
//! words.

mod common;

use common::panics::text_of;
use common::{HASHES, KINDS, fewer_in_miri};
use core::fmt::Debug;
use core::marker::PhantomData;
use core::mem::offset_of;
use hashmap_mem::zerocopy::{Immutable, IntoBytes};
use hashmap_mem::{
    Aligned, Bucket, Declared, Group, HashFn, Kind, LayoutError, LayoutKind, Map, MapLayout, MapSpec, SlotCount, Split,
    calculate_bucket_layout, layout, layout_of, total_size, try_layout,
};
use std::panic::catch_unwind;

const ALIGNS: [usize; 8] = [1, 2, 4, 8, 16, 32, 64, 128];

// ---- a second statement of the rules ----

/// Every number of a layout, exact: nothing here overflows or saturates.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Numbers {
    key_offset: u128,
    value_offset: u128,
    stride: u128,
    slots: u128,
    control_offset: u128,
    control_stride: u128,
    overflow_offset: u128,
    slots_offset: u128,
    size: u128,
    align: u128,
}

fn up(offset: u128, align: u128) -> u128 {
    offset.div_ceil(align) * align
}

/// How many slots the rule asks for.
fn wanted(spec: &MapSpec) -> u128 {
    let entries = spec.entries as u128;
    match spec.slots {
        SlotCount::Default if spec.kind != Kind::Group => (entries * 100).div_ceil(60).min(32_768),
        SlotCount::Default if entries <= 8 => 8,
        SlotCount::Default => ((entries * 100).div_ceil(60) + 4).min(1 << 31),
        SlotCount::Load(load) => (entries * 100).div_ceil(load as u128),
        SlotCount::AtLeast(slots) => slots as u128,
        SlotCount::NextPowerOfTwo => entries.next_power_of_two(),
        other => panic!("a rule that is not stated here: {other:?}"),
    }
}

/// For a specification whose number of slots is possible: then the size is the only error left.
fn numbers(spec: &MapSpec) -> Result<Numbers, u128> {
    let (key_align, value_align) = (spec.key_align as u128, spec.value_align as u128);
    let status = u128::from(spec.kind == Kind::Bucket);
    let key_offset = up(status, key_align);
    let value_offset = up(key_offset + spec.key_size as u128, value_align);
    let stride = up(value_offset + spec.value_size as u128, key_align.max(value_align));
    if stride > u32::MAX.into() {
        return Err(stride);
    }
    let slots = match spec.kind {
        Kind::Group => up(wanted(spec), 4).max(8),
        _ => wanted(spec).next_power_of_two(),
    };
    let start = match key_align.max(value_align) {
        ..=8 => 8,
        9..=32 => 32,
        align => align,
    };
    let header = if spec.kind == Kind::Group { 32 } else { 24 } + if spec.hash == HashFn::Sip13 { 16 } else { 0 };
    let (control_offset, control_stride, overflow_offset, slots_offset, header_align) = match spec.kind {
        Kind::Bucket => (up(header, start), stride, up(header, start), up(header, start), 1),
        Kind::Split => (header, 1, header, up(header + slots, start), 4),
        _ => (header, 1, header + slots, up(header + slots + slots / 2, start), 4),
    };
    let size = up(up(slots_offset + slots * stride, header_align), spec.align as u128);
    if size > u32::MAX.into() {
        return Err(size);
    }
    let align = key_align.max(value_align).max(header_align).max(spec.align as u128);
    Ok(Numbers {
        key_offset,
        value_offset,
        stride,
        slots,
        control_offset,
        control_stride,
        overflow_offset,
        slots_offset,
        size,
        align,
    })
}

fn numbers_of(l: &MapLayout) -> Numbers {
    Numbers {
        key_offset: l.key_offset() as u128,
        value_offset: l.value_offset() as u128,
        stride: l.stride() as u128,
        slots: l.slots() as u128,
        control_offset: l.control_offset() as u128,
        control_stride: l.control_stride() as u128,
        overflow_offset: l.overflow_offset() as u128,
        slots_offset: l.slots_offset() as u128,
        size: l.size() as u128,
        align: l.align() as u128,
    }
}

/// One specification: the layout has the numbers of the second statement, and says back what was asked for.
#[track_caller]
fn check(spec: &MapSpec) -> Option<MapLayout> {
    match (spec.layout(), numbers(spec)) {
        (Ok(l), Ok(expected)) => {
            assert_eq!(numbers_of(&l), expected, "{spec:?}");
            assert_eq!(
                (l.key_size(), l.value_size(), l.entries(), l.kind(), l.hash()),
                (spec.key_size, spec.value_size, spec.entries, spec.kind, spec.hash)
            );
            Some(l)
        }
        (Err(LayoutError::TooLarge { found, allowed }), Err(exact)) => {
            assert_eq!(allowed, u32::MAX.into());
            assert!(found > allowed, "{spec:?}: {found} is not too large");
            if exact < u64::MAX.into() {
                assert_eq!(u128::from(found), exact, "{spec:?}");
            }
            None
        }
        (found, expected) => panic!("{spec:?}: {found:?} found, {expected:?} expected"),
    }
}

// ---- offsets, by numbers ----

#[test]
fn offsets_for_every_size_and_alignment() {
    let (keys, values) = ((1..41_usize).step_by(fewer_in_miri(1, 13)), (0..41_usize).step_by(fewer_in_miri(1, 8)));
    let sizes = keys.len() * values.len();
    let mut seen = 0;
    for (key_size, value_size) in keys.flat_map(|key| values.clone().map(move |value| (key, value))) {
        for (key_align, value_align) in ALIGNS.into_iter().flat_map(|key| ALIGNS.map(|value| (key, value))) {
            for kind in KINDS {
                let hash = HASHES[(key_size + value_size + value_align) % 3];
                let spec = MapSpec::new(key_size, key_align, value_size, value_align, 5).kind(kind).hash(hash);
                check(&spec).expect("a small map");
                check(&spec.align(1 << (seen % 17))).expect("a small map in whole lines or pages");
                seen += 1;
            }
        }
    }
    assert_eq!(seen, sizes * 64 * 3);
}

/// Every byte belongs to one thing at most, and keys and values are aligned relative to the base.
#[test]
fn regions_do_not_overlap_and_lie_inside() {
    let mut owner = Vec::new();
    let few = fewer_in_miri(1, 7);
    let aligns = ALIGNS.into_iter().flat_map(|key| ALIGNS.map(|value| (key, value))).step_by(few);
    let sizes = [1, 2, 3, 8, 12, 33].into_iter().flat_map(|key| [0, 1, 2, 3, 8, 40].map(|v| (key, v))).step_by(few);
    for (key_size, value_size) in sizes {
        for (key_align, value_align) in aligns.clone() {
            for (kind, entries) in KINDS.into_iter().flat_map(|kind| [1, 2, 7, 8, 20].map(|entries| (kind, entries))) {
                let spec = MapSpec::new(key_size, key_align, value_size, value_align, entries).kind(kind);
                let spec = spec.hash(HASHES[(key_size + entries) % 3]);
                let l = check(&spec).expect("a small map");
                owner.clear();
                owner.resize(l.size(), false);
                let mut take = |from: usize, len: usize| {
                    for byte in &mut owner[from..from + len] {
                        assert!(!core::mem::replace(byte, true), "{spec:?}: byte of two things\n{l}");
                    }
                };
                take(0, l.header_size());
                if kind == Kind::Group {
                    take(l.overflow_offset(), l.slots() / 2);
                }
                for slot in 0..l.slots() {
                    take(l.control_offset() + slot * l.control_stride(), 1);
                    let at = l.slots_offset() + slot * l.stride();
                    let (key, value) = (at + l.key_offset(), at + l.value_offset());
                    assert!(key.is_multiple_of(key_align) && value.is_multiple_of(value_align), "{spec:?}");
                    take(key, key_size);
                    take(value, value_size);
                }
                assert!(l.align().is_multiple_of(key_align) && l.align().is_multiple_of(value_align));
                assert!(l.size().is_multiple_of(l.align()), "{spec:?}: maps side by side in an array");
            }
        }
    }
}

// ---- offsets, by rustc ----

#[repr(C)]
struct WithStatus<K, V> {
    status: u8,
    key: K,
    value: V,
}

#[repr(C)]
struct Plain<K, V> {
    key: K,
    value: V,
}

struct Decl<K, V, L, const N: usize>(PhantomData<(K, V, L)>);

/// What keys are made of.
trait PlainKey: Copy + Eq + IntoBytes + Immutable + 'static {}
impl<K: Copy + Eq + IntoBytes + Immutable + 'static> PlainKey for K {}

impl<K: PlainKey, V: Copy + 'static, L: LayoutKind, const N: usize> Declared for Decl<K, V, L, N> {
    type Key = K;
    type Value = V;
    type Layout = L;
    const ENTRIES: usize = N;
}

/// What rustc makes of a slot: offsets of key and value, stride, alignment.
fn by_rustc<K, V>(kind: Kind) -> [usize; 4] {
    match kind {
        Kind::Bucket => {
            assert_eq!(offset_of!(WithStatus<K, V>, status), 0);
            [
                offset_of!(WithStatus<K, V>, key),
                offset_of!(WithStatus<K, V>, value),
                size_of::<WithStatus<K, V>>(),
                align_of::<WithStatus<K, V>>(),
            ]
        }
        _ => [
            offset_of!(Plain<K, V>, key),
            offset_of!(Plain<K, V>, value),
            size_of::<Plain<K, V>>(),
            align_of::<Plain<K, V>>(),
        ],
    }
}

/// A map of `entries` that is declared with an alignment has it, and as many bytes as the layout says; all else is as
/// without it.
fn is_aligned<L: LayoutKind, const ALIGN: usize>(size: usize, align: usize)
where
    Aligned<L, ALIGN>: LayoutKind,
{
    let (plain, l) = (layout_of::<Decl<u8, u8, L, 5>>(), layout_of::<Decl<u8, u8, Aligned<L, ALIGN>, 5>>());
    assert_eq!((size, align), (l.size(), l.align()));
    assert_eq!((align, size), (ALIGN.max(plain.align()), plain.size().next_multiple_of(ALIGN)));
    assert_eq!(numbers_of(&l), Numbers { size: size as u128, align: align as u128, ..numbers_of(&plain) });
}

#[test]
fn alignments_of_a_block() {
    macro_rules! each {
        ($($align:literal)*) => {$( each! { @kinds $align Bucket Split Group } )*};
        (@kinds $align:literal $($kind:ident)*) => {$({
            type Declaration = Decl<u8, u8, Aligned<$kind, $align>, 5>;
            type Of = Map<Declaration, { layout_of::<Declaration>().size() }>;
            is_aligned::<$kind, $align>(size_of::<Of>(), align_of::<Of>());
        })*};
    }
    each! { 1 2 4 8 16 32 64 128 256 512 1024 2048 4096 8192 16384 32768 65536 }
    // the higher one holds
    type Twice = Decl<u8, u8, Aligned<Aligned<Group, 64>, 16>, 5>;
    assert_eq!(layout_of::<Twice>().align(), 64);
    assert_eq!(align_of::<Map<Twice, { layout_of::<Twice>().size() }>>(), 64);
}

fn agrees<K: PlainKey, V: Copy + 'static, L: LayoutKind>(map_size: usize, map_align: usize) {
    let names = (L::KIND, core::any::type_name::<K>(), core::any::type_name::<V>());
    let l = layout_of::<Decl<K, V, L, 5>>();
    let [key, value, stride, align] = by_rustc::<K, V>(L::KIND);
    assert_eq!([l.key_offset(), l.value_offset(), l.stride()], [key, value, stride], "{names:?}");
    assert_eq!((l.key_size(), l.value_size()), (size_of::<K>(), size_of::<V>()), "{names:?}");
    assert!(l.align() >= align && l.slots_offset().is_multiple_of(align), "{names:?}");
    assert_eq!((map_size, map_align), (l.size(), l.align()), "{names:?}: the typed map");
    assert_eq!(MapSpec::of::<K, V>(5).kind(L::KIND).layout(), Ok(l), "{names:?}: `of` and `layout_of`");
}

macro_rules! aligned {
    ($($name:ident = $align:literal x $size:literal,)*) => {$(
        #[derive(Clone, Copy, PartialEq, Eq, Debug, IntoBytes, Immutable)]
        #[repr(C, align($align))]
        struct $name([u8; $size]);
    )*};
}

aligned! {
    A2 = 2 x 6,
    A4 = 4 x 12,
    A16 = 16 x 16,
    A16L = 16 x 48,
    A32 = 32 x 32,
    A64 = 64 x 64,
    A128 = 128 x 128,
}

/// Fields of three widths without padding.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoBytes, Immutable)]
#[repr(C)]
struct Mixed(u32, u16, [u8; 2]);

/// A value with padding inside and at its end.
#[derive(Clone, Copy)]
#[repr(C)]
struct Padded(u8, u32, u16);

macro_rules! types {
    (keys $keys:tt values $values:tt) => { types! { @each $keys $values } };
    (@each [$($key:ty),*] $values:tt) => { $(types! { @key $key, $values })* };
    (@key $key:ty, [$($value:ty),*]) => { $(types! { @kinds $key, $value, [Bucket, Split, Group] })* };
    (@kinds $key:ty, $value:ty, [$($kind:ty),*]) => {$({
        type Of = Map<Decl<$key, $value, $kind, 5>, { layout_of::<Decl<$key, $value, $kind, 5>>().size() }>;
        agrees::<$key, $value, $kind>(size_of::<Of>(), align_of::<Of>());
    })*};
}

#[test]
fn offsets_of_rustc() {
    types! {
        keys [u8, i16, u32, u64, u128, [u8; 3], [u8; 6], [u16; 3], [u32; 5], [u8; 33], char, bool, A2, A4, A16, A16L, A32, A64, A128, Mixed]
        values [(), u8, u16, f32, u64, u128, [u8; 3], [u16; 5], [u64; 3], Padded, Option<u32>, &'static str, A2, A16, A32, A64, A128]
    }
}

// ---- slots ----

#[test]
fn slot_rules_for_every_number_of_entries() {
    let rules = [
        SlotCount::Default,
        SlotCount::NextPowerOfTwo,
        SlotCount::Load(1),
        SlotCount::Load(50),
        SlotCount::Load(75),
        SlotCount::Load(99),
        SlotCount::Load(100),
        SlotCount::AtLeast(256),
        SlotCount::AtLeast(32_768),
    ];
    for (entries, rule, kind) in (1..=fewer_in_miri(4100, 40))
        .chain([19_660, 19_661, 32_767, 32_768])
        .flat_map(|n| rules.into_iter().flat_map(move |r| KINDS.map(|k| (n, r, k))))
    {
        let spec = MapSpec::new(4, 4, 4, 4, entries).kind(kind).slots(rule);
        let asked = wanted(&spec);
        if asked < entries as u128 || asked > kind.max_slots().into() {
            assert!(spec.layout().is_err(), "{spec:?}");
            continue;
        }
        let l = check(&spec).expect("fits");
        // the rule itself, in words of its own
        let slots = l.slots();
        assert!(slots >= entries, "{spec:?}: N means N");
        match (rule, kind) {
            (SlotCount::Default, Kind::Group) => {
                // the least multiple of 4 at this load, and four more
                let fits = |slots| 100 * entries <= 60 * slots;
                assert!(
                    if entries <= 8 { slots == 8 } else { fits(slots - 4) && !fits(slots - 8) },
                    "{entries}: {slots}"
                );
            }
            // for more entries than 60 per cent of 32768 there are no more slots than these
            (SlotCount::Default, _) => assert!(100 * entries <= 60 * slots || slots == 32_768),
            (SlotCount::Load(load), _) => assert!(100 * entries <= load * slots, "{spec:?}: {slots}"),
            (SlotCount::AtLeast(n), _) => assert_eq!(slots, n),
            (SlotCount::NextPowerOfTwo, Kind::Group) => assert_eq!(slots, entries.next_power_of_two().max(8)),
            (SlotCount::NextPowerOfTwo, _) => assert_eq!(slots, entries.next_power_of_two()),
            (other, _) => panic!("a rule that is not stated here: {other:?}"),
        }
        assert!(if kind == Kind::Group { slots.is_multiple_of(4) && slots >= 8 } else { slots.is_power_of_two() });
    }
}

/// Any number of slots in the group layout, rounded up to a multiple of 4, but no fewer than a group has.
#[test]
fn group_slots_are_rounded_up() {
    for (asked, slots) in [(1, 8), (7, 8), (8, 8), (9, 12), (12, 12), (13, 16), (1000, 1000), (1001, 1004)] {
        let l = check(&MapSpec::new(4, 4, 4, 4, 1).slots(SlotCount::AtLeast(asked))).expect("fits");
        assert_eq!(l.slots(), slots);
    }
}

/// Four one-byte keys take ten bytes: the limit of 4 GiB comes before that of 2^31 slots.
#[test]
fn largest_group_map() {
    let slots = (u32::MAX as usize - 40) / 10 * 4;
    for (entries, fits) in [(slots - 15, true), (slots, true), (slots + 1, false), (1 << 31, false)] {
        let spec = MapSpec::new(1, 1, 0, 1, entries);
        for rule in [SlotCount::Load(100), SlotCount::AtLeast(entries)] {
            assert_eq!(check(&spec.slots(rule)).is_some(), fits, "{entries} entries");
        }
        assert!(spec.layout().is_err(), "at a load of 60 per cent");
    }
}

/// hashmap-mem 0.2: the next power of two of the limit, and 24 bytes before as many buckets.
#[test]
fn published_slots_and_size_for_every_limit() {
    let shapes: [(u32, u8, u32, u8); 8] = [
        (4, 4, 8, 8),
        (1, 1, 0, 1),
        (1, 1, 1, 1),
        (2, 2, 4, 4),
        (8, 8, 1, 1),
        (6, 2, 12, 4),
        (16, 8, 20, 4),
        (33, 1, 100, 8),
    ];
    for (key_size, key_align, value_size, value_align) in shapes {
        let align = u32::from(key_align.max(value_align));
        let key_offset = key_align;
        let value_offset = (u32::from(key_offset) + key_size).next_multiple_of(value_align.into());
        let stride = (value_offset + value_size).next_multiple_of(align);
        let alone = calculate_bucket_layout(key_size, key_align, value_size, value_align);
        for limit in (1..=32_768).step_by(fewer_in_miri(1, 1001)) {
            let (bucket, map) = layout(key_size, key_align, value_size, value_align, limit);
            assert_eq!(
                (bucket.key_offset, bucket.value_offset, bucket.bucket_size),
                (key_offset, value_offset, stride)
            );
            assert_eq!(bucket, alone);
            let capacity = limit.next_power_of_two();
            assert_eq!((map.capacity, map.logical_limit), (capacity, limit));
            assert_eq!(map.total_size, 24 + u32::from(capacity) * stride, "limit {limit}");
            assert_eq!(total_size(capacity, stride), map.total_size);
            assert_eq!((map.key_size, map.key_alignment), (key_size, key_align));
            assert_eq!((map.value_size, map.value_alignment), (value_size, value_align));
            assert_eq!(try_layout(key_size, key_align, value_size, value_align, limit), Ok((bucket, map)));
        }
        let limits = (32_769..=u16::MAX)
            .step_by(fewer_in_miri(1, 1001))
            .map(|limit| (limit, LayoutError::TooManyEntries { found: limit.into(), allowed: 32_768 }));
        for (limit, error) in limits.chain([(0, LayoutError::ZeroEntries)]) {
            assert_eq!(try_layout(key_size, key_align, value_size, value_align, limit), Err(error));
        }
    }
}

/// Above 8, the buckets begin where key and value are aligned relative to the base.
#[test]
fn published_layout_of_higher_alignments() {
    for (align, start) in [(16, 32), (32, 32), (64, 64), (128, 128)] {
        for (key_align, value_align) in [(align, 1), (1, align), (align, align)] {
            let (bucket, map) = layout(16, key_align, 16, value_align, 10);
            assert_eq!(map.total_size, start + 16 * bucket.bucket_size);
            assert!(bucket.bucket_size.is_multiple_of(align.into()));
            assert_eq!(bucket.key_offset, key_align);
            assert!(bucket.value_offset.is_multiple_of(value_align.into()));
        }
    }
}

// ---- errors ----

/// Every error with its numbers and its words.
#[test]
fn errors_say_what_was_found_and_what_is_expected() {
    use LayoutError as E;
    let spec = |entries| MapSpec::new(4, 4, 4, 4, entries);
    let (bucket, split) = (|n| spec(n).kind(Kind::Bucket), |n| spec(n).kind(Kind::Split));
    let huge = usize::MAX as u64;
    let table: Vec<(MapSpec, LayoutError, String)> = vec![
        (
            spec(5).align(48),
            E::Align { found: 48 },
            "`align` is 48, but the address of a map can be a multiple of a power of two from 1 to 65536".into(),
        ),
        (
            spec(5).align(1 << 17),
            E::Align { found: 1 << 17 },
            "`align` is 131072, but the address of a map can be a multiple of a power of two from 1 to 65536".into(),
        ),
        (spec(0), E::ZeroEntries, "`entries` is 0, but a map holds at least 1 entry".into()),
        (
            bucket(32_769),
            E::TooManyEntries { found: 32_769, allowed: 32_768 },
            "`entries` is 32769, but the header of this layout counts at most 32768".into(),
        ),
        (
            split(usize::MAX),
            E::TooManyEntries { found: huge, allowed: 32_768 },
            format!("`entries` is {huge}, but the header of this layout counts at most 32768"),
        ),
        (
            spec(usize::MAX),
            E::TooManyEntries { found: huge, allowed: 1 << 31 },
            format!("`entries` is {huge}, but the header of this layout counts at most 2147483648"),
        ),
        (
            bucket(30_000).slots(SlotCount::Load(50)),
            E::TooManySlots { found: 60_000, allowed: 32_768 },
            "the map has 60000 slots, but the header of this layout counts at most 32768".into(),
        ),
        (
            split(5).slots(SlotCount::AtLeast(65_536)),
            E::TooManySlots { found: 65_536, allowed: 32_768 },
            "the map has 65536 slots, but the header of this layout counts at most 32768".into(),
        ),
        (
            spec(5).slots(SlotCount::AtLeast(usize::MAX)),
            E::TooManySlots { found: huge, allowed: 1 << 31 },
            format!("the map has {} slots, but the header of this layout counts at most 2147483648", huge),
        ),
        (
            spec(1 << 31).slots(SlotCount::Load(1)),
            E::TooManySlots { found: 100 << 31, allowed: 1 << 31 },
            format!("the map has {} slots, but the header of this layout counts at most 2147483648", 100u64 << 31),
        ),
        (
            spec(100).slots(SlotCount::AtLeast(64)),
            E::FewerSlotsThanEntries { found: 64, entries: 100 },
            "`slots` is 64, fewer than the 100 `entries`".into(),
        ),
        (
            bucket(1).slots(SlotCount::AtLeast(0)),
            E::FewerSlotsThanEntries { found: 0, entries: 1 },
            "`slots` is 0, fewer than the 1 `entries`".into(),
        ),
        (
            bucket(100).slots(SlotCount::AtLeast(200)),
            E::SlotsNotPowerOfTwo { found: 200 },
            "`slots` is 200, but this layout has a power of two of slots".into(),
        ),
        (
            split(3).slots(SlotCount::AtLeast(32_767)),
            E::SlotsNotPowerOfTwo { found: 32_767 },
            "`slots` is 32767, but this layout has a power of two of slots".into(),
        ),
        (
            spec(5).slots(SlotCount::Load(0)),
            E::Load { found: 0 },
            "`load` is 0, but a load is 1 to 100 per cent".into(),
        ),
        (
            bucket(5).slots(SlotCount::Load(usize::MAX)),
            E::Load { found: usize::MAX as u64 },
            format!("`load` is {}, but a load is 1 to 100 per cent", usize::MAX),
        ),
        (MapSpec::new(0, 1, 4, 4, 5), E::ZeroSizedKey, "the key has 0 bytes, so that there could be only one".into()),
        (
            MapSpec::new(4, 0, 4, 4, 5),
            E::KeyAlign { found: 0 },
            "the key is aligned to 0 bytes, but a map allows a power of two from 1 to 128".into(),
        ),
        (
            MapSpec::new(4, 256, 4, 4, 5),
            E::KeyAlign { found: 256 },
            "the key is aligned to 256 bytes, but a map allows a power of two from 1 to 128".into(),
        ),
        (
            MapSpec::new(4, 4, 4, 3, 5),
            E::ValueAlign { found: 3 },
            "the value is aligned to 3 bytes, but a map allows a power of two from 1 to 128".into(),
        ),
        (
            MapSpec::new(4, 4, 4, usize::MAX, 5),
            E::ValueAlign { found: huge },
            format!("the value is aligned to {huge} bytes, but a map allows a power of two from 1 to 128"),
        ),
        (
            // 4096 buckets of 1 MiB fill 4 GiB, and the header comes on top
            MapSpec::new(4, 4, (1 << 20) - 8, 4, 4096).kind(Kind::Bucket).slots(SlotCount::NextPowerOfTwo),
            E::TooLarge { found: (1 << 32) + 24, allowed: u32::MAX.into() },
            "the map takes 4294967320 bytes, but at most 4294967295 can be addressed".into(),
        ),
        (
            MapSpec::new(u32::MAX as usize, 1, 1, 1, 1),
            E::TooLarge { found: 1 << 32, allowed: u32::MAX.into() },
            "the map takes 4294967296 bytes, but at most 4294967295 can be addressed".into(),
        ),
    ];
    for (spec, error, text) in &table {
        assert_eq!(spec.layout(), Err(*error), "{spec:?}");
        assert_eq!(error.to_string(), *text);
        let _: &dyn core::error::Error = error;
    }
    // past u64, as the field's documentation says
    let past = MapSpec::new(usize::MAX, 1, usize::MAX, 1, 1).layout();
    if cfg!(target_pointer_width = "64") {
        assert_eq!(past, Err(E::TooLarge { found: u64::MAX, allowed: u32::MAX.into() }));
    }
}

#[test]
fn layout_panics_with_the_error() {
    for (limit, key_align, text) in [
        (0, 4, "`entries` is 0, but a map holds at least 1 entry"),
        (32_769, 4, "`entries` is 32769, but the header of this layout counts at most 32768"),
        (10, 129, "the key is aligned to 129 bytes, but a map allows a power of two from 1 to 128"),
    ] {
        let panic = catch_unwind(|| layout(4, key_align, 4, 4, limit)).expect_err("no such map");
        assert_eq!(text_of(panic), text);
    }
    let panic = catch_unwind(|| total_size(32_768, 1 << 20)).expect_err("too large");
    assert_eq!(text_of(panic), "size: a block over 4 GiB found, at most 4294967295 bytes can be addressed");
    assert_eq!(total_size(32_768, 131_071), 24 + 32_768 * 131_071);
}

/// Extreme numbers in every field at once give an error where the exact numbers do, and never a panic.
#[test]
fn huge_numbers() {
    let sizes: Vec<usize> =
        [0, 1, 2, 7, 128, 65_535, 65_536, 1 << 31, (1 << 32) - 1, 1 << 32, 1 << 33, u64::MAX - 1, u64::MAX]
            .into_iter()
            .step_by(fewer_in_miri(1, 3))
            .filter_map(|size: u64| usize::try_from(size).ok())
            .collect();
    let rules = [
        SlotCount::Default,
        SlotCount::NextPowerOfTwo,
        SlotCount::Load(0),
        SlotCount::Load(1),
        SlotCount::Load(100),
        SlotCount::Load(usize::MAX),
        SlotCount::AtLeast(0),
        SlotCount::AtLeast(32_768),
        SlotCount::AtLeast(usize::MAX),
    ];
    let aligns = [0, 1, 3, 8, 128, 255, 256, usize::MAX / 2 + 1, usize::MAX].into_iter().step_by(fewer_in_miri(1, 3));
    let aligns: Vec<usize> = aligns.collect();
    let (mut good, mut bad) = (0, 0);
    for &entries in &sizes {
        for (rule, kind) in rules.into_iter().flat_map(|rule| KINDS.map(|kind| (rule, kind))) {
            for (&key_size, &value_size) in sizes.iter().flat_map(|key| sizes.iter().map(move |value| (key, value))) {
                for (key_align, value_align) in aligns.iter().flat_map(|key| aligns.iter().map(|value| (*key, *value)))
                {
                    let spec = MapSpec::new(key_size, key_align, value_size, value_align, entries)
                        .kind(kind)
                        .hash(HashFn::Fx32)
                        .slots(rule);
                    let aligned = ALIGNS.contains(&key_align) && ALIGNS.contains(&value_align);
                    let counted = entries > 0
                        && entries as u64 <= kind.max_slots()
                        && !matches!(rule, SlotCount::Load(0) | SlotCount::Load(usize::MAX))
                        && (entries as u128..=kind.max_slots().into()).contains(&wanted(&spec));
                    if aligned && counted && key_size > 0 {
                        if let Some(l) = check(&spec) {
                            good += 1;
                            // the drawing does not panic on the oddest maps
                            assert!(good % 64 != 0 || l.to_string().is_ascii());
                        }
                    } else {
                        assert!(spec.layout().is_err(), "{spec:?}");
                        bad += 1;
                    }
                }
            }
        }
    }
    let enough = fewer_in_miri(1000, 50);
    assert!(good > enough && bad > enough, "{good} good, {bad} bad");
}

/// The largest blocks, byte by byte around the limit of 4 GiB.
#[test]
fn sizes_around_4_gib() {
    for kind in KINDS {
        let header = if kind == Kind::Group {
            48
        } else if kind == Kind::Split {
            32
        } else {
            24
        };
        let slots: usize = if kind == Kind::Group { 8 } else { 1 };
        let around = (u32::MAX as usize - header) / slots;
        for key_size in around - 40..=around {
            check(&MapSpec::new(key_size, 1, 0, 1, 1).kind(kind).slots(SlotCount::Load(100)));
        }
    }
}
