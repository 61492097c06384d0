//! The operations whose instructions `counts.sh` counts: each a function of its own, over a map of 1000 entries.
//!
//! Times vary from machine to machine and run to run; instructions do not. Valgrind counts those of each function here
//! and of what it calls, `counts.sh` divides by the number of operations and compares with `counts/baseline.txt`.
#![expect(unsafe_code, reason = "the runtime API")]

use hashmap_mem::{Kind, MapLayout, MapSpec, hashmap_layout};
use std::hint::black_box;

/// Entries, and operations a function.
const N: usize = 1000;

type Bytes = [u8; 16];

/// Numbers that look random, from a counter (Murmur's finaliser).
fn mixed(number: u64) -> u64 {
    let mixed = (number ^ number >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
    mixed ^ mixed >> 33
}

#[expect(clippy::cast_possible_truncation, reason = "half of the bits")]
fn word(number: u64) -> u32 {
    mixed(number) as u32
}

fn bytes(number: u64) -> Bytes {
    let mut key = [0; 16];
    key[..8].copy_from_slice(&mixed(number).to_le_bytes());
    key[8..].copy_from_slice(&mixed(!number).to_le_bytes());
    key
}

/// Keeps the compiler from merging two functions that do the same.
#[inline(always)]
fn apart(name: &'static str) {
    black_box(name);
}

hashmap_layout! {
    struct GroupWord { key: u32, value: u32, entries: N }
    struct GroupBytes { key: Bytes, value: u64, entries: N }
    struct BucketWord { key: u32, value: u32, entries: N, layout: bucket }
    struct BucketBytes { key: Bytes, value: u64, entries: N, layout: bucket }
    struct SplitWord { key: u32, value: u32, entries: N, layout: split }
    struct SplitBytes { key: Bytes, value: u64, entries: N, layout: split }
}

macro_rules! typed {
    ($module:ident, $map:ident, $key:ty, $value:ty, $key_of:ident) => {
        mod $module {
            use super::*;

            #[inline(never)]
            fn insert(map: &mut $map, keys: &[$key]) -> usize {
                apart(concat!(module_path!(), "::insert"));
                keys.iter().filter(|key| map.insert(**key, 1).is_ok()).count()
            }

            #[inline(never)]
            fn hit(map: &$map, keys: &[$key]) -> $value {
                apart(concat!(module_path!(), "::hit"));
                keys.iter().filter_map(|key| map.get(key)).sum()
            }

            #[inline(never)]
            fn miss(map: &$map, keys: &[$key]) -> $value {
                apart(concat!(module_path!(), "::miss"));
                keys.iter().filter_map(|key| map.get(key)).sum()
            }

            #[inline(never)]
            fn iterate(map: &$map) -> $value {
                apart(concat!(module_path!(), "::iterate"));
                let mut sum = 0;
                for (_, value) in map.iter() {
                    sum += value;
                }
                sum
            }

            #[inline(never)]
            fn remove(map: &mut $map, keys: &[$key]) -> usize {
                apart(concat!(module_path!(), "::remove"));
                keys.iter().filter(|key| map.remove(key).is_some()).count()
            }

            pub(super) fn run() {
                let mut map = black_box(<$map>::new_boxed());
                let keys: Vec<$key> = (0..2 * N as u64).map($key_of).collect();
                let (present, absent) = keys.split_at(N);
                assert_eq!(insert(&mut map, present), N);
                assert_eq!(usize::try_from(hit(&map, present)), Ok(N));
                assert_eq!(miss(&map, absent), 0);
                assert_eq!(usize::try_from(iterate(&map)), Ok(N));
                assert_eq!(remove(&mut map, present), N);
            }
        }
    };
}

/// `$size` is the constant size of a key, or 0: from the header.
macro_rules! runtime {
    ($module:ident, $layout:expr, $size:literal, $key:ty, $value:ty, $key_of:ident) => {
        mod $module {
            use super::*;

            type Api = hashmap_mem::KeySize<$size>;

            #[inline(never)]
            fn insert(map: *mut u8, keys: &[$key]) -> usize {
                apart(concat!(module_path!(), "::insert"));
                let mut taken = 0;
                for key in keys {
                    // SAFETY: a map of this key and value.
                    unsafe {
                        let value = Api::get_or_reserve_entry(map, (&raw const *key).cast());
                        if !value.is_null() {
                            value.cast::<$value>().write_unaligned(1);
                            taken += 1;
                        }
                    }
                }
                taken
            }

            #[inline(always)]
            fn sum(map: *mut u8, keys: &[$key]) -> $value {
                let mut sum = 0;
                for key in keys {
                    // SAFETY: a map of this key and value.
                    unsafe {
                        let value = Api::lookup(map, (&raw const *key).cast());
                        if !value.is_null() {
                            sum += value.cast::<$value>().read_unaligned();
                        }
                    }
                }
                sum
            }

            #[inline(never)]
            fn hit(map: *mut u8, keys: &[$key]) -> $value {
                apart(concat!(module_path!(), "::hit"));
                sum(map, keys)
            }

            #[inline(never)]
            fn miss(map: *mut u8, keys: &[$key]) -> $value {
                apart(concat!(module_path!(), "::miss"));
                sum(map, keys)
            }

            #[inline(never)]
            fn iterate(map: *mut u8) -> $value {
                apart(concat!(module_path!(), "::iterate"));
                let (mut sum, mut from) = (0, 0);
                loop {
                    // SAFETY: a map of this key and value.
                    unsafe {
                        let (_, value, index) = hashmap_mem::find_next_entry(map, from);
                        if value.is_null() {
                            return sum;
                        }
                        sum += value.cast::<$value>().read_unaligned();
                        from = index + 1;
                    }
                }
            }

            #[inline(never)]
            fn remove(map: *mut u8, keys: &[$key]) -> usize {
                apart(concat!(module_path!(), "::remove"));
                // SAFETY: a map of this key and value.
                keys.iter().filter(|key| unsafe { Api::remove(map, (&raw const **key).cast()) }).count()
            }

            pub(super) fn run() {
                const LAYOUT: MapLayout = $layout;
                let mut block = vec![0u64; LAYOUT.size().div_ceil(8)];
                let map = black_box(block.as_mut_ptr().cast());
                // SAFETY: a block of the layout's size.
                unsafe { hashmap_mem::init_layout(map, &LAYOUT) };
                let keys: Vec<$key> = (0..2 * N as u64).map($key_of).collect();
                let (present, absent) = keys.split_at(N);
                assert_eq!(insert(map, present), N);
                assert_eq!(usize::try_from(hit(map, present)), Ok(N));
                assert_eq!(miss(map, absent), 0);
                assert_eq!(usize::try_from(iterate(map)), Ok(N));
                assert_eq!(remove(map, present), N);
            }
        }
    };
}

const fn layout<K, V>(kind: Kind) -> MapLayout {
    match MapSpec::of::<K, V>(N).kind(kind).layout() {
        Ok(layout) => layout,
        Err(_) => panic!("a layout"),
    }
}

typed!(group_u32, GroupWord, u32, u32, word);
typed!(group_bytes, GroupBytes, Bytes, u64, bytes);
typed!(bucket_u32, BucketWord, u32, u32, word);
typed!(bucket_bytes, BucketBytes, Bytes, u64, bytes);
typed!(split_u32, SplitWord, u32, u32, word);
typed!(split_bytes, SplitBytes, Bytes, u64, bytes);
runtime!(runtime_u32, layout::<u32, u32>(Kind::Bucket), 0, u32, u32, word);
runtime!(runtime_bytes, layout::<Bytes, u64>(Kind::Bucket), 0, Bytes, u64, bytes);
runtime!(key_size_u32, layout::<u32, u32>(Kind::Bucket), 4, u32, u32, word);
runtime!(key_size_bytes, layout::<Bytes, u64>(Kind::Bucket), 16, Bytes, u64, bytes);
runtime!(group_runtime_u32, layout::<u32, u32>(Kind::Group), 0, u32, u32, word);
runtime!(group_runtime_bytes, layout::<Bytes, u64>(Kind::Group), 0, Bytes, u64, bytes);
runtime!(group_key_size_u32, layout::<u32, u32>(Kind::Group), 4, u32, u32, word);
runtime!(group_key_size_bytes, layout::<Bytes, u64>(Kind::Group), 16, Bytes, u64, bytes);

fn main() {
    group_u32::run();
    group_bytes::run();
    bucket_u32::run();
    bucket_bytes::run();
    split_u32::run();
    split_bytes::run();
    runtime_u32::run();
    runtime_bytes::run();
    key_size_u32::run();
    key_size_bytes::run();
    group_runtime_u32::run();
    group_runtime_bytes::run();
    group_key_size_u32::run();
    group_key_size_bytes::run();
}
