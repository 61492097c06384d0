//! Golden bytes: the block after a fixed sequence of calls, as checked in, from every API and from const evaluation.
//!
//! `tests/golden/blocks/KEY-VALUE.KIND.HASH.hex` holds the block after the calls and, behind an empty line, after a
//! `compact` on top: the header in a line, status bytes or tags 16 a line, overflow counts of group in a line, buckets
//! or slots each in a line. Made by `BLESS=1 cargo test --test golden`, never by hand.
#![allow(unsafe_code, reason = "the runtime API")]
#![allow(clippy::cast_possible_truncation, reason = "sizes of keys are small")]
#![cfg(target_endian = "little")]

use hashmap_mem::zerocopy::{Immutable, IntoBytes};
use hashmap_mem::{Kind, MapLayout, MapMut, hashmap_layout};

/// One call. Keys and values are numbered; every shape makes bytes of the numbers.
#[derive(Clone, Copy)]
enum Call {
    Insert(u8, u8),
    /// Finds the entry or makes one with a value of zero bytes.
    Reserve(u8),
    Remove(u8),
}

use Call::{Insert, Remove, Reserve};

/// Entries that every map is declared for, in 16 slots: so many that some keys overflow from their home.
const ENTRIES: usize = 14;

/// Fills the map, is refused, updates, leaves vacant slots whose overflow count is not 0, fills some of them again.
#[rustfmt::skip]
const CALLS: &[Call] = &[
    Insert(0, 0), Insert(1, 1), Insert(2, 2), Insert(3, 3), Insert(4, 4), Insert(5, 5), Insert(6, 6),
    Insert(7, 7), Insert(8, 8), Insert(9, 9), Insert(10, 10), Insert(11, 11), Insert(12, 12), Insert(13, 13),
    Insert(14, 14), // one too many
    Insert(3, 103), Insert(13, 113), // updates, when full
    Remove(1), Remove(5), Remove(9), Remove(12), Remove(5),
    Insert(20, 20), Reserve(21), Insert(22, 22), Reserve(3),
    Remove(20), Insert(5, 55), Remove(0),
];

/// How many entries are there at the end.
const LEFT: usize = 12;

/// The block in hex, a line for every part of it.
fn dump(l: &MapLayout, block: &[u8]) -> String {
    assert_eq!(block.len(), l.size());
    let mut cuts = vec![l.header_size()];
    if l.kind() != Kind::Bucket {
        cuts.extend((0..l.slots()).step_by(16).map(|slot| l.control_offset() + slot));
        cuts.push(l.control_offset() + l.slots());
    }
    if l.kind() == Kind::Group {
        cuts.push(l.overflow_offset() + l.slots() / 2);
    }
    cuts.extend((0..=l.slots()).map(|slot| l.slots_offset() + slot * l.stride()));
    cuts.push(block.len());
    let mut text = String::new();
    let mut from = 0;
    for cut in cuts {
        if cut > from {
            let line: Vec<String> = block[from..cut].iter().map(|byte| format!("{byte:02x}")).collect();
            text += &(line.join(" ") + "\n");
            from = cut;
        }
    }
    text
}

/// What one API left: its name, the block after the calls and after `compact`.
type Left = (&'static str, Vec<u8>, Vec<u8>);

fn check(name: &str, l: &MapLayout, apis: &[Left]) {
    let (first, called, compacted) = &apis[0];
    let now = dump(l, called) + "\n" + &dump(l, compacted);
    for (api, its_called, its_compacted) in &apis[1..] {
        let its = dump(l, its_called) + "\n" + &dump(l, its_compacted);
        assert!(now == its, "{name}: {first} left\n{now}\nand {api}\n{its}");
    }
    assert!(l.kind() == Kind::Group || called != compacted, "{name}: calls after which `compact` has nothing to do");
    let path = format!("{}/tests/golden/blocks/{name}.hex", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(std::path::Path::new(&path).parent().expect("a folder")).expect("can be made");
        std::fs::write(&path, &now).expect("the file can be written");
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(golden == now, "{path}\nchecked in:\n{golden}\nnow:\n{now}\n(BLESS=1 if the format is meant to change)");
}

/// A block for the runtime API: at an odd address, so that nothing counts on alignment.
struct Block(Vec<u8>);

impl Block {
    fn new(size: usize) -> Self {
        Self(vec![0xaa; size + 2])
    }

    fn base(&mut self) -> *mut u8 {
        let odd = usize::from(self.0.as_ptr().addr().is_multiple_of(2));
        self.0[odd..].as_mut_ptr()
    }

    fn bytes(&mut self, size: usize) -> Vec<u8> {
        let odd = usize::from(self.0.as_ptr().addr().is_multiple_of(2));
        self.0[odd..odd + size].to_vec()
    }
}

/// The calls through the runtime API: functions of the crate's root, or of `KeySize`.
macro_rules! run {
    ($base:expr, $key:ident, $value:ident, $($api:tt)*) => {{
        let mut call = 0;
        while call < CALLS.len() {
            match CALLS[call] {
                Insert(key, value) => {
                    let at = $($api)* get_or_reserve_entry($base, (&raw const *&$key(key)).cast::<u8>());
                    if !at.is_null() {
                        at.cast::<V>().write_unaligned($value(value));
                    } else {
                        assert!(key == 14);
                    }
                }
                Reserve(key) => {
                    assert!(!$($api)* get_or_reserve_entry($base, (&raw const *&$key(key)).cast::<u8>()).is_null())
                }
                Remove(key) => {
                    let was = $($api)* has($base, (&raw const *&$key(key)).cast::<u8>());
                    assert!($($api)* remove($base, (&raw const *&$key(key)).cast::<u8>()) == was);
                }
            }
            call += 1;
        }
    }};
}

macro_rules! shape {
    ($shape:ident: $k:ty => $v:ty, |$n:ident| $key:expr, |$m:ident| $value:expr) => {
        mod $shape {
            use super::*;

            type V = $v;

            const fn key($n: u8) -> $k {
                $key
            }
            const fn value($m: u8) -> $v {
                $value
            }

            formats! { $shape: $k => $v,
                bucket_fx64(bucket, fx64, 16), bucket_fx32(bucket, fx32, 16),
                split_fx64(split, fx64, 16), split_fx32(split, fx32, 16),
                group_fx64(group, fx64, 16), group_fx32(group, fx32, 16),
                bucket_sip13(bucket, sip13, 16), group_sip13(group, sip13, 16),
            }
        }
    };
}

macro_rules! formats {
    ($shape:ident: $k:ty => $v:ty, $($format:ident($kind:ident, $hash:ident, $slots:literal),)*) => {$(
        mod $format {
            use super::*;

            hashmap_layout! {
                struct Typed { key: $k, value: $v, entries: ENTRIES, layout: $kind, hash: $hash, slots: $slots }
            }

            const SIZE: usize = Typed::LAYOUT.size();
            const KEY_SIZE: u32 = Typed::LAYOUT.key_size() as u32;

            const fn typed() -> Typed {
                let mut map = Typed::new();
                let mut call = 0;
                while call < CALLS.len() {
                    match CALLS[call] {
                        Insert(k, v) => assert!(map.insert(key(k), value(v)).is_ok() == (k != 14)),
                        Reserve(k) if map.contains_key(&key(k)) => {}
                        // SAFETY: the value types are plain bytes.
                        Reserve(k) => assert!(map.insert(key(k), unsafe { core::mem::zeroed() }).is_ok()),
                        Remove(k) => assert!(map.contains_key(&key(k)) == map.remove(&key(k)).is_some()),
                    }
                    call += 1;
                }
                assert!(map.len() == LEFT);
                map
            }

            const fn compacted(mut map: Typed) -> Typed {
                map.0.compact();
                map
            }

            const fn runtime() -> [u8; SIZE] {
                let mut block = [0xaa; SIZE];
                let base = block.as_mut_ptr();
                // SAFETY: a block of the layout's size.
                unsafe {
                    hashmap_mem::init_layout(base, &Typed::LAYOUT);
                    run!(base, key, value, hashmap_mem::);
                }
                block
            }

            const fn runtime_compacted(mut block: [u8; SIZE]) -> [u8; SIZE] {
                // SAFETY: a block that `runtime` left.
                unsafe { hashmap_mem::compact(block.as_mut_ptr()) };
                block
            }

            static TYPED: Typed = typed();
            // SAFETY: a map is its bytes.
            static TYPED_COMPACTED: Typed = compacted(unsafe { core::ptr::read(&raw const TYPED) });
            static RUNTIME: [u8; SIZE] = runtime();
            static RUNTIME_COMPACTED: [u8; SIZE] = runtime_compacted(RUNTIME);

            #[test]
            fn block() {
                let l = &Typed::LAYOUT;
                let mut apis: Vec<Left> = Vec::new();

                let map = typed();
                assert!(TYPED == map, "equal as sets of entries too");
                apis.push(("the typed API", map.as_bytes().to_vec(), compacted(map).as_bytes().to_vec()));
                let left = [&TYPED, &TYPED_COMPACTED].map(|map| map.as_bytes().to_vec());
                apis.push(("the typed API, by the compiler", left[0].clone(), left[1].clone()));
                apis.push(("the runtime API, by the compiler", RUNTIME.to_vec(), RUNTIME_COMPACTED.to_vec()));

                let mut block = Block::new(SIZE);
                let base = block.base();
                // SAFETY: a block of the layout's size, from here on a map with keys of this type.
                unsafe {
                    hashmap_mem::init_layout(base, l);
                    run!(base, key, value, hashmap_mem::);
                    let called = block.bytes(SIZE);
                    hashmap_mem::compact(base);
                    apis.push(("the runtime API", called, block.bytes(SIZE)));

                    hashmap_mem::init_layout(base, l);
                    run!(base, key, value, hashmap_mem::KeySize::<KEY_SIZE>::);
                    let called = block.bytes(SIZE);
                    hashmap_mem::compact(base);
                    apis.push(("the runtime API of this key size", called, block.bytes(SIZE)));
                }

                let mut block = vec![0xaa; SIZE];
                let mut view = MapMut::init(&mut block, l).expect("of this size");
                for call in CALLS {
                    match *call {
                        Insert(k, v) => {
                            assert_eq!(view.insert(key(k).as_bytes(), value(v).as_bytes()).is_ok(), k != 14);
                        }
                        Reserve(k) => assert!(view.get_or_reserve(key(k).as_bytes()).is_ok()),
                        Remove(k) => {
                            let was = view.as_ref().contains_key(key(k).as_bytes());
                            assert_eq!(view.remove(key(k).as_bytes()), was);
                        }
                    }
                }
                let called = block.clone();
                MapMut::new(&mut block).expect("a map").compact();
                apis.push(("the view", called, block));

                let format = stringify!($format).replace('_', ".");
                check(&format!("{}.{format}", stringify!($shape).replace("_to_", "-").replace('_', "")), l, &apis);
            }
        }
    )*};
}

/// A value that moves the slots of every kind behind its header.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoBytes, Immutable)]
#[repr(C, align(16))]
struct Wide([u8; 16]);

shape!(u32_to_u32: u32 => u32, |n| n as u32 * 3 + 1, |n| 0x0100_0000 * n as u32 + 7);
/// A `u64` that is aligned to 8 on every machine.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoBytes, Immutable)]
#[repr(C, align(8))]
struct Word(u64);

shape!(bytes6_to_u64: [u8; 6] => Word, |n| [0x10, n, 0, 0, n, 0x60], |n| Word(u64::MAX - n as u64));
shape!(u64_to_u8: Word => u8, |n| Word((n as u64) << 32 | 5), |n| n);
shape!(bytes16_to_bytes20: [u8; 16] => [u8; 20], |n| [n; 16], |n| [0xff - n; 20]);
shape!(u16_to_wide: u16 => Wide, |n| 256 * n as u16, |n| Wide([n; 16]));
