//! A JIT that inlines the operations of a map: checked against the library, then timed beside calls.
//!
//! ```text
//! cargo run --release                   checks, then prints the table
//! cargo run --release -- check          checks only
//! cargo run --release -- print group    prints the machine code of one lookup in a loop (or bucket, or split)
//! ```

mod emit;
mod jit;

use hashmap_mem::{HashFn, Kind, MapLayout, MapSpec, SlotCount, hashmap_layout};
use hashmap_mem_codegen::Recipe;
use jit::{Jit, Loop, Site, Sites};
use std::hint::black_box;
use std::time::Instant;

hashmap_layout! {
    struct Buckets { key: u32, value: u32, entries: 1000, layout: bucket }
}
hashmap_layout! {
    struct Groups { key: u32, value: u32, entries: 1000 }
}

/// The generator `SplitMix64`.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        [] => {
            check();
            time();
        }
        ["check"] => check(),
        ["print", kind] => print(kind),
        _ => {
            eprintln!("expected nothing, `check`, or `print` and a kind of layout; found {words:?}");
            std::process::exit(2);
        }
    }
}

fn print(kind: &str) {
    let layout = match kind {
        "bucket" => Buckets::LAYOUT,
        "group" => Groups::LAYOUT,
        _ => MapSpec::of::<u32, u32>(1000).kind(Kind::Split).layout().expect("a layout"),
    };
    let mut jit = Jit::new();
    jit.print = true;
    jit.sum(&Recipe::lookup(&layout).expect("a short key"));
}

/// Runs every operation in the JIT's code and in the library, in turns, on twin blocks.
fn check() {
    let mut random = Random(1);
    let mut jit = Jit::new();
    let (mut lookups, mut changes) = (0, 0);
    for kind in [Kind::Bucket, Kind::Split, Kind::Group] {
        for hash in [HashFn::Fx64, HashFn::Fx32] {
            for key_size in [4, 8, 12, 31] {
                for slots in [SlotCount::Default, SlotCount::Load(100)] {
                    let spec = MapSpec::new(key_size, 1, 6, 2, 500).kind(kind).hash(hash).slots(slots);
                    let layout = spec.layout().expect("a layout");
                    let (looked, changed) = check_layout(&mut jit, &mut random, &layout);
                    lookups += looked;
                    changes += changed;
                }
            }
        }
    }
    println!("{lookups} lookups and {changes} reservations and removals as the library's");
    assert!(lookups >= 1_000_000);
}

fn check_layout(jit: &mut Jit, random: &mut Random, layout: &MapLayout) -> (u64, u64) {
    const NAMES: [&str; 4] = ["found", "new", "missing", "beyond"];
    let recipes = [Recipe::lookup(layout), Recipe::reserve(layout), Recipe::remove(layout)];
    let [lookup, reserve, remove] = recipes.map(|recipe| recipe.expect("a short key"));
    let value_at = lookup.value_at() as usize;
    let [lookup, reserve, remove] = [&lookup, &reserve, &remove].map(|recipe| jit.single(recipe));
    let mut twin = vec![0; layout.size()];
    // SAFETY: the block has the layout's size.
    unsafe { hashmap_mem::init_layout(twin.as_mut_ptr(), layout) };
    let mut block = twin.clone();
    let keys: Vec<Vec<u8>> = (0..1000).map(|_| (0..layout.key_size()).map(|_| random.next() as u8).collect()).collect();
    let (mut lookups, mut changes) = (0, 0);
    for step in 0..4000 {
        let key = &keys[random.below(keys.len())];
        let mut slot = 0;
        let grows = random.below(10) < if step / 1000 % 2 == 0 { 9 } else { 3 };
        // SAFETY: both blocks are maps of this layout, and the key has its size.
        let (ours, theirs) = unsafe {
            let present = hashmap_mem::has(twin.as_ptr(), key.as_ptr());
            if grows {
                let value = hashmap_mem::get_or_reserve_entry(twin.as_mut_ptr(), key.as_ptr());
                let exit = reserve(block.as_mut_ptr(), key.as_ptr(), &mut slot);
                if exit < 2 {
                    assert_eq!(value.offset_from(twin.as_ptr()), (value_at as u64 + slot) as isize);
                }
                (exit, if present { 0 } else { 1 + u64::from(value.is_null()) })
            } else {
                hashmap_mem::remove(twin.as_mut_ptr(), key.as_ptr());
                let mut exit = remove(block.as_mut_ptr(), key.as_ptr(), &mut slot);
                if exit == 3 {
                    assert!(hashmap_mem::remove(block.as_mut_ptr(), key.as_ptr()));
                    exit = 0;
                }
                (exit, if present { 0 } else { 2 })
            }
        };
        assert_eq!(NAMES[ours as usize], NAMES[theirs as usize], "{layout}");
        assert!(block == twin, "{layout}");
        changes += 1;
        for _ in 0..6 {
            let key = &keys[random.below(keys.len())];
            let exit = lookup(block.as_mut_ptr(), key.as_ptr(), &mut slot);
            // SAFETY: as above.
            let value = unsafe { hashmap_mem::lookup(twin.as_mut_ptr(), key.as_ptr()) };
            let right = if value.is_null() { None } else { Some(value as usize - twin.as_ptr() as usize - value_at) };
            assert_eq!((exit == 0).then_some(slot as usize), right, "{layout}");
            lookups += 1;
        }
    }
    (lookups, changes)
}

/// What the JIT calls where it inlines nothing. `get` is specialised: the layout is a constant, the key in a register.
macro_rules! calls {
    ($module:ident, $map:ty) => {
        mod $module {
            use super::*;

            pub extern "C" fn get(map: &$map, key: u32) -> *const u32 {
                map.get(&key).map_or(std::ptr::null(), |value| value)
            }

            pub fn sum(map: &$map, keys: &[u32]) -> u64 {
                keys.iter().map(|key| map.get(key).map_or(1, |value| u64::from(*value))).sum()
            }

            pub fn fill(map: &mut $map, keys: &[u32]) -> u64 {
                keys.iter().map(|key| u64::from(map.insert(*key, *key).is_ok())).sum()
            }

            pub fn empty(map: &mut $map, keys: &[u32]) -> u64 {
                keys.iter().map(|key| u64::from(map.remove(key).is_some())).sum()
            }
        }
    };
}

calls!(buckets, Buckets);
calls!(groups, Groups);

extern "C" fn runtime_lookup(map: *mut u8, key: *const u8) -> *mut u8 {
    // SAFETY: the JIT hands over a map and the address of a key.
    unsafe { hashmap_mem::lookup(map, key) }
}

extern "C" fn runtime_lookup_of(map: *mut u8, key: u32) -> *mut u8 {
    runtime_lookup(map, (&raw const key).cast())
}

extern "C" fn runtime_reserve(map: *mut u8, key: *const u32) -> u64 {
    // SAFETY: the JIT hands over a map and the address of a key; the value has four bytes.
    unsafe {
        let value = hashmap_mem::get_or_reserve_entry(map, key.cast());
        if !value.is_null() {
            value.cast::<u32>().write_unaligned(*key);
        }
        1
    }
}

extern "C" fn runtime_remove(map: *mut u8, key: *const u8) -> u64 {
    // SAFETY: the JIT hands over a map and the address of a key.
    unsafe { u64::from(hashmap_mem::remove(map, key)) }
}

/// One row of the table: ways to do the same, the first of which is the JIT's.
struct Row<'a> {
    name: &'static str,
    ways: Vec<(&'static str, Box<dyn FnMut() -> u64 + 'a>)>,
    operations: usize,
}

impl Row<'_> {
    /// Takes the ways in turns, and prints the best of many rounds and the ratios of the first to the others.
    fn print(mut self) {
        const ROUNDS: usize = 400;
        let mut best = vec![f64::INFINITY; self.ways.len()];
        let right = (self.ways[0].1)();
        for _ in 0..ROUNDS {
            for ((name, way), best) in self.ways.iter_mut().zip(&mut best) {
                let start = Instant::now();
                let result = black_box(way());
                *best = best.min(start.elapsed().as_secs_f64());
                assert_eq!(result, right, "{name}");
            }
        }
        let ns = |seconds: f64| seconds * 1e9 / self.operations as f64;
        print!("{:24} {} {:5.2} ns", self.name, self.ways[0].0, ns(best[0]));
        for ((name, _), other) in self.ways.iter().zip(&best).skip(1) {
            print!(" | {name} {:5.2} ns, ratio {:4.2}", ns(*other), best[0] / other);
        }
        println!();
    }
}

macro_rules! table {
    ($module:ident, $map:ty) => {{
        let mut random = Random(7);
        let mut jit = Jit::new();
        let mut keys: Vec<u32> = (0..2000).map(|_| random.next() as u32 | 1).collect();
        keys.sort_unstable();
        keys.dedup();
        for i in (1..keys.len()).rev() {
            keys.swap(i, random.below(i + 1));
        }
        let (present, absent) = keys.split_at(1000);
        let mut map = <$map>::new();
        assert_eq!($module::fill(&mut map, present), 1000);
        let base = (&raw mut map).cast::<u8>();

        let layout = <$map>::LAYOUT;
        let [lookup, reserve, remove] = [Recipe::lookup(&layout), Recipe::reserve(&layout), Recipe::remove(&layout)]
            .map(|recipe| recipe.expect("a short key"));
        let inlined = jit.sum(&lookup);
        let calling = jit.sum_calling($module::get as *const u8, false);
        let runtime = jit.sum_calling(runtime_lookup as *const u8, true);
        let run = |function: Loop, base: *mut u8, keys: &[u32]| {
            let Range { start, end } = keys.as_ptr_range();
            function(base, start, end)
        };
        for (name, from) in [("hit", present), ("miss", absent)] {
            let keys: Vec<u32> = (0..8192).map(|_| from[random.below(from.len())]).collect();
            let keys = &keys[..];
            let map = &map;
            Row {
                name,
                operations: keys.len(),
                ways: vec![
                    ("inlined", Box::new(move || run(inlined, base, keys))),
                    ("specialised call", Box::new(move || run(calling, base, keys))),
                    ("runtime call", Box::new(move || run(runtime, base, keys))),
                    ("rustc's loop", Box::new(move || $module::sum(map, black_box(keys)))),
                ],
            }
            .print();
        }

        // the same constant keys at every site, in their slots or in a cell
        let constants = &present[..16];
        let slots: Vec<u64> = constants
            .iter()
            .map(|key| {
                let mut slot = 0;
                assert_eq!(jit.single(&lookup)(base, (&raw const *key).cast(), &mut slot), 0);
                slot
            })
            .collect();
        let slow = $module::get as *const u8;
        let kinds = [
            ("slot in the code", Site::Immediate(&slots)),
            ("slot in a cell", Site::Cell),
            ("inlined", Site::Inlined(&lookup)),
            ("specialised call", Site::Call(slow)),
            ("runtime call", Site::Call(runtime_lookup_of as *const u8)),
        ];
        let cells = &slots;
        let ways = kinds.map(|(name, site)| {
            let sites: Sites = jit.sites(constants, &lookup, site, slow);
            let way: Box<dyn FnMut() -> u64> = Box::new(move || sites(base, cells.as_ptr(), 500));
            (name, way)
        });
        Row { name: "constant keys", operations: 16 * 500, ways: ways.into() }.print();

        let [reserving, removing] = [jit.reserve(&reserve), jit.remove(&remove, runtime_remove as *const u8)];
        let [reserve_call, remove_call] = [runtime_reserve, runtime_remove_at].map(|f| jit.calling(f as *const u8));
        let mut maps = [(); 3].map(|()| <$map>::new());
        let [ours, called, typed] = &mut maps;
        let (ours, called) = ((&raw mut *ours).cast::<u8>(), (&raw mut *called).cast::<u8>());
        // SAFETY: a typed map has the layout's size.
        unsafe { hashmap_mem::init_layout(called, &layout) };
        Row {
            name: "1000 reserved, removed",
            operations: 2000,
            ways: vec![
                ("inlined", Box::new(move || run(reserving, ours, present) + run(removing, ours, present))),
                (
                    "runtime call",
                    Box::new(move || run(reserve_call, called, present) + run(remove_call, called, present)),
                ),
                ("rustc's loop", Box::new(move || $module::fill(typed, present) + $module::empty(typed, present))),
            ],
        }
        .print();
    }};
}

extern "C" fn runtime_remove_at(map: *mut u8, key: *const u32) -> u64 {
    runtime_remove(map, key.cast())
}

use std::ops::Range;

fn time() {
    println!("\nu32 to u32, 1000 entries; the best of 400 rounds, all ways in turns in one process\n\nbucket");
    table!(buckets, Buckets);
    println!("\ngroup");
    table!(groups, Groups);
}
