//! C and Rust in turns over the same blocks: the same answers, and equal to the byte.
//!
//! The test prints headers of many layouts, compiles them with `tests/c/turns.c`, and talks to that program through
//! pipes. In a turn both sides make the same calls on the same bytes; the next turn goes on with the bytes that C left,
//! after some calls by Rust alone. Thirty layouts; fifty where a compiler is named, and
//! five hundred with `HASHMAP_MEM_LONG=1`.
//!
//! `HASHMAP_MEM_CC` is the compiler with its flags, `HASHMAP_MEM_RUN` what runs the program (an emulator of another
//! machine), `HASHMAP_MEM_ALIGN_U64` the alignment of a `uint64_t` there: `c.sh` sets them.
#![cfg(all(unix, not(miri)))] // starts programs
#![expect(unsafe_code, reason = "the runtime API")]

use hashmap_mem::{
    HashFn, Kind, MapLayout, MapRef, MapSpec, SlotCount, clear, find_next_entry, get_or_reserve_entry, init_keyed,
    lookup, rekey, remove,
};
use hashmap_mem_codegen::c;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::{env, fs, slice};

const KINDS: [Kind; 3] = [Kind::Bucket, Kind::Split, Kind::Group];
const HASHES: [HashFn; 3] = [HashFn::Fx64, HashFn::Fx32, HashFn::Sip13];

/// `SplitMix64` (Steele, Lea, Flood, 2014).
struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("below a usize")
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    fn one_of<'a>(&mut self, from: &'a [Vec<u8>]) -> &'a [u8] {
        self.pick::<Vec<u8>>(from)
    }

    fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.next().to_le_bytes()[0]).collect()
    }
}

/// A C type; without a name, so many bytes.
#[derive(Clone, Copy)]
struct Type {
    name: &'static str,
    size: usize,
    align: usize,
}

/// How the C side calls a map.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Calls {
    Typed,
    Set,
    Raw,
}

struct Map {
    layout: MapLayout,
    key: Type,
    value: Type,
    calls: Calls,
    /// Whether the keys are chosen to have one home, so that overflow counts saturate.
    one_home: bool,
}

const fn named(name: &'static str, size: usize) -> Type {
    Type { name, size, align: size }
}

fn c_types() -> [Type; 6] {
    let align = env::var("HASHMAP_MEM_ALIGN_U64").map_or(8, |align| align.parse().expect("a number of bytes"));
    let tile = Type { name: "struct tile", size: 6, align: 2 };
    let wide = Type { name: "uint64_t", size: 8, align };
    [named("uint32_t", 4), named("uint16_t", 2), named("uint8_t", 1), named("float", 4), tile, wide]
}

/// The `number`-th map: kinds, hashes and ways to call it in turn, sizes at random.
fn map(number: usize, rng: &mut Rng) -> Map {
    let (kind, hash) = (KINDS[number % 3], HASHES[number / 3 % 3]);
    let one_home = number % 8 == 7;
    let calls = [Calls::Typed, Calls::Raw, Calls::Typed, Calls::Set, Calls::Raw][number % 5];
    let bytes = |rng: &mut Rng, least: usize| {
        let align = 1 << rng.below(8);
        let size = least.max(rng.below(41)).next_multiple_of(align);
        Type { name: "", size, align }
    };
    let any =
        |rng: &mut Rng| if rng.below(2) == 0 { *rng.pick(&c_types()) } else { Type { align: 1, ..bytes(rng, 1) } };
    let (key, value) = match calls {
        Calls::Typed if rng.below(3) > 0 => (*rng.pick(&c_types()), *rng.pick(&c_types())),
        Calls::Typed => (any(rng), any(rng)),
        Calls::Set => (any(rng), Type { name: "", size: 0, align: 1 }),
        Calls::Raw => (bytes(rng, 1), bytes(rng, 0)),
    };
    let key = if one_home && key.size < 4 { c_types()[0] } else { key };
    let most = if key.size == 1 { 120 } else { 330 };
    let most = 1 + rng.below(most);
    let entries = if one_home { 400 } else { 1 + rng.below(most) };
    let slots = match rng.below(5) {
        _ if one_home => SlotCount::Load([50, 80, 100][number / 8 % 3]),
        0 => SlotCount::Load(100),
        1 => SlotCount::Load(90),
        2 => SlotCount::NextPowerOfTwo,
        _ => SlotCount::Default,
    };
    let spec = MapSpec::new(key.size, key.align, value.size, value.align, entries).kind(kind).hash(hash).slots(slots);
    Map { layout: spec.layout().expect("a layout"), key, value, calls, one_home }
}

/// Prints the headers, and what turns.c includes.
fn write_headers(maps: &[Map], folder: &Path) {
    let mut text = String::from("#include <stdint.h>\nstruct tile { uint16_t x, y, layer; };\n");
    for (i, map) in maps.iter().enumerate() {
        let name = format!("m{i}");
        let header = c::header(&map.layout, &name, map.key.name, map.value.name).expect("names of C");
        fs::write(folder.join(format!("m{i}.h")), header.to_string()).expect("a file can be written");
        writeln!(text, "#include \"m{i}.h\"").expect("a string");
    }
    text += "#define MAPS(TYPED, SET, RAW)";
    for (i, map) in maps.iter().enumerate() {
        let calls = match map.calls {
            Calls::Typed => "TYPED",
            Calls::Set => "SET",
            Calls::Raw => "RAW",
        };
        write!(text, " \\\n    {calls}(m{i}, {})", map.layout.value_size()).expect("a string");
    }
    fs::write(folder.join("maps.h"), text + "\n").expect("a file can be written");
}

/// The program of turns.c.
struct Program {
    child: Child,
    to: BufWriter<ChildStdin>,
    from: BufReader<ChildStdout>,
    big_endian: bool,
}

impl Program {
    fn start(maps: &[Map], name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).expect("a folder can be made");
        write_headers(maps, &folder);
        let source = Path::new(env!("CARGO_MANIFEST_DIR"));
        let program = folder.join("turns");
        let compiler = env::var("HASHMAP_MEM_CC").unwrap_or_else(|_| "cc -std=c99 -O1 -Wall -Wextra".into());
        let mut words = compiler.split_whitespace();
        let built = Command::new(words.next().expect("a compiler"))
            .args(words)
            .arg("-I")
            .arg(source.join("include"))
            .arg("-I")
            .arg(&folder)
            .arg(source.join("tests/c/turns.c"))
            .arg("-o")
            .arg(&program)
            .output()
            .unwrap_or_else(|error| panic!("HASHMAP_MEM_CC, `{compiler}`: {error}"));
        assert!(built.status.success(), "`{compiler}`:\n{}", String::from_utf8_lossy(&built.stderr));
        let run = env::var("HASHMAP_MEM_RUN").unwrap_or_default();
        let mut words = run.split_whitespace().map(Path::new).chain([&*program]);
        let mut child = Command::new(words.next().expect("a program"))
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("HASHMAP_MEM_RUN, `{run}`: {error}"));
        let to = BufWriter::new(child.stdin.take().expect("a pipe"));
        let from = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut program = Self { child, to, from, big_endian: false };
        program.big_endian = program.byte() == 1;
        program
    }

    fn put(&mut self, call: u8, arguments: &[&[u8]]) {
        self.to.write_all(&[call]).expect("the program reads");
        arguments.iter().for_each(|bytes| self.to.write_all(bytes).expect("the program reads"));
    }

    fn bytes(&mut self, len: usize) -> Vec<u8> {
        let mut bytes = vec![0; len];
        self.from.read_exact(&mut bytes).expect("the program answers: did it abort?");
        bytes
    }

    fn byte(&mut self) -> u8 {
        self.bytes(1)[0]
    }

    /// The header in the byte order of the program's machine, and back.
    fn reorder(&self, l: &MapLayout, block: &mut [u8]) {
        const GROUP: &[(usize, usize)] = &[(0, 4), (4, 4), (8, 4), (12, 4), (16, 4), (24, 4), (28, 4)];
        const OTHERS: &[(usize, usize)] = &[(0, 2), (2, 2), (4, 4), (8, 4), (12, 4), (16, 4), (20, 2)];
        if self.big_endian != cfg!(target_endian = "big") {
            let fields = if l.kind() == Kind::Group { GROUP } else { OTHERS };
            fields.iter().for_each(|&(at, size)| block[at..at + size].reverse());
        }
    }

    fn end(mut self) {
        drop(self.to);
        assert!(self.child.wait().expect("the program ends").success());
    }
}

#[derive(Clone, Copy)]
enum Call<'a> {
    Get(&'a [u8]),
    Reserve(&'a [u8], &'a [u8]),
    Remove(&'a [u8]),
    Rekey(&'a [u8; 16]),
    Clear,
    Len,
    All,
}

const HASH_KEY: [u8; 16] = *b"sixteen bytes...";

/// Makes a call on Rust's side. The answer is the bytes that C gives.
fn in_rust(l: &MapLayout, block: &mut [u8], call: Call<'_>) -> Vec<u8> {
    let base = block.as_mut_ptr();
    let mut answer = Vec::new();
    // SAFETY: the block is a map of this layout, keys are of its size; a value that is given lies in the block.
    unsafe {
        let bytes = |at: *const u8, size| slice::from_raw_parts(at, size);
        match call {
            Call::Get(key) => {
                let value = lookup(base, key.as_ptr());
                answer.push(u8::from(!value.is_null()));
                if !value.is_null() {
                    answer.extend(bytes(value, l.value_size()));
                }
            }
            Call::Reserve(key, value) => {
                let present = !lookup(base, key.as_ptr()).is_null();
                let place = get_or_reserve_entry(base, key.as_ptr());
                answer.push(if place.is_null() { 0 } else { 1 + u8::from(present) });
                if !place.is_null() {
                    answer.extend(bytes(place, l.value_size()));
                    place.copy_from_nonoverlapping(value.as_ptr(), l.value_size());
                }
            }
            Call::Remove(key) => answer.push(u8::from(remove(base, key.as_ptr()))),
            Call::Rekey(hash_key) => answer.push(u8::from(rekey(base, *hash_key))),
            Call::Clear => clear(base),
            Call::Len => answer.extend(u32::try_from(all(base).len()).expect("a number of 32 bits").to_le_bytes()),
            Call::All => {
                for (slot, key, value) in all(base) {
                    answer.extend(slot.to_le_bytes());
                    answer.extend(bytes(key, l.key_size()));
                    answer.extend(bytes(value, l.value_size()));
                }
                answer.extend(u32::MAX.to_le_bytes());
            }
        }
    }
    answer
}

/// # Safety
///
/// - `base` is a map.
unsafe fn all(base: *mut u8) -> Vec<(u32, *const u8, *const u8)> {
    let mut from = 0;
    std::iter::from_fn(|| {
        // SAFETY: the contract.
        let (key, value, slot) = unsafe { find_next_entry(base, from) };
        from = slot.wrapping_add(1);
        (slot != u32::MAX).then_some((slot, key, value.cast_const()))
    })
    .collect()
}

fn in_c(program: &mut Program, call: Call<'_>) {
    match call {
        Call::Get(key) => program.put(b'G', &[key]),
        Call::Reserve(key, value) => program.put(b'R', &[key, value]),
        Call::Remove(key) => program.put(b'D', &[key]),
        Call::Rekey(hash_key) => program.put(b'Y', &[hash_key]),
        Call::Clear => program.put(b'C', &[]),
        Call::Len => program.put(b'L', &[]),
        Call::All => program.put(b'N', &[]),
    }
}

/// Different keys, about twice as many as there are entries.
fn keys(map: &Map, rng: &mut Rng) -> Vec<Vec<u8>> {
    let l = &map.layout;
    let mut keys = BTreeSet::new();
    let wanted = 2 * l.entries() + 3;
    for i in 0..200_000u32 {
        if keys.len() == wanted {
            break;
        }
        let mut key = if i % 2 == 0 { rng.bytes(l.key_size()) } else { vec![0; l.key_size()] };
        let count = i.to_le_bytes();
        if i % 2 == 1 {
            let len = count.len().min(key.len());
            key[..len].copy_from_slice(&count[..len]);
        }
        let home = l.home_of_keyed(HASH_KEY, &key).expect("a key of the map's size").group;
        if map.one_home && home / 2 != 20 {
            continue; // homes 40 and 41, which share a count in the group layout
        }
        keys.insert(key);
    }
    keys.into_iter().collect()
}

/// What happened, so that a test of nothing is noticed.
#[derive(Default, Debug)]
struct Seen {
    full: usize,
    new: usize,
    removed: usize,
    cleared: usize,
    rekeyed: usize,
    saturated: usize,
    healed: usize,
    found_in_damage: usize,
}

/// An empty map, from both sides. C makes it of zero bytes by its first entry, or of any bytes.
fn empty(program: &mut Program, number: usize, map: &Map, key: &[u8], rng: &mut Rng) -> Vec<u8> {
    let l = &map.layout;
    let mut block = vec![0; l.size()];
    // SAFETY: as many bytes as the layout says.
    unsafe { init_keyed(block.as_mut_ptr(), l, HASH_KEY) };
    let from_zero = number.is_multiple_of(2);
    let before = if from_zero { vec![0; l.size()] } else { rng.bytes(l.size()) };
    program.put(b'B', &[&index(number), &before]);
    program.put(b'K', &[]);
    let mut expected = vec![u8::from(from_zero), 0]; // `check` of the block, and of one byte less
    if from_zero {
        program.put(b'R', &[key, &vec![7; l.value_size()]]);
        program.put(b'D', &[key]);
        expected.extend([vec![1], vec![0; l.value_size()], vec![1]].concat());
    } else {
        program.put(b'I', &[]);
    }
    program.put(b'Y', &[&HASH_KEY]);
    expected.push(u8::from(l.hash() == HashFn::Sip13));
    program.put(b'S', &[]);
    program.to.flush().expect("the program reads");
    assert_eq!(program.bytes(expected.len()), expected);
    let mut left = program.bytes(l.size());
    program.reorder(l, &mut left);
    assert!(left == block, "map {number}: an empty map\n{l}");
    block
}

fn index(number: usize) -> [u8; 2] {
    u16::try_from(number).expect("few maps").to_le_bytes()
}

/// The same calls from both sides, on the same bytes. The answers are the same, and so are the bytes that are left.
fn both(
    program: &mut Program,
    number: usize,
    l: &MapLayout,
    block: &mut Vec<u8>,
    calls: &[Call<'_>],
    mut seen: impl FnMut(&Call<'_>, &[u8], &[u8]),
) {
    let mut sent = block.clone();
    program.reorder(l, &mut sent);
    program.put(b'B', &[&index(number), &sent]);
    calls.iter().for_each(|call| in_c(program, *call));
    program.put(b'K', &[]);
    program.put(b'S', &[]);
    program.to.flush().expect("the program reads");
    for call in calls {
        let answer = in_rust(l, block, *call);
        assert_eq!(program.bytes(answer.len()), answer, "map {number}: {l}");
        seen(call, &answer, block);
    }
    let count = block[l.count_offset()..][..l.count_size()].iter().rev().fold(0, |n, byte| n << 8 | usize::from(*byte));
    assert_eq!(program.bytes(2), [u8::from(count <= l.entries()), 0], "map {number}: check");
    let mut left = program.bytes(l.size());
    program.reorder(l, &mut left);
    if let Some(at) = (0..l.size()).find(|at| left[*at] != block[*at]) {
        panic!("map {number}: byte {at} is {} from C, {} from Rust\n{l}", left[at], block[at]);
    }
    *block = left;
}

fn turns(program: &mut Program, number: usize, map: &Map, rng: &mut Rng, seen: &mut Seen) {
    let l = &map.layout;
    let keys = keys(map, rng);
    let values: Vec<Vec<u8>> = (0..64).map(|_| rng.bytes(l.value_size())).collect();
    let mut block = empty(program, number, map, &keys[0], rng);
    let saturated_count = u8::try_from(l.kind().saturated()).expect("bits of a byte");
    let saturated = |block: &[u8]| block[l.offset_of_overflow(0)] & saturated_count == saturated_count;
    let mut was_saturated = false;
    for turn in 0..90 {
        // it fills, changes while it is full, is emptied, and again
        let inserts = [95, 90, 50, 50, 10, 30][turn / 5 % 6];
        let call = |rng: &mut Rng| match (rng.below(100), rng.below(100)) {
            (0, _) if turn % 10 == 9 => Call::Clear,
            (1..3, _) => Call::Len,
            (3, _) => Call::Rekey(if map.one_home { &HASH_KEY } else { rng.pick(&[HASH_KEY, [7; 16]]) }),
            (4..25, _) => Call::Get(rng.one_of(&keys)),
            (_, insert) if insert < inserts => Call::Reserve(rng.one_of(&keys), rng.one_of(&values)),
            _ => Call::Remove(rng.one_of(&keys)),
        };
        let most = if turn % 2 == 0 { l.entries() } else { 1 + l.entries() / 16 };
        let mut calls: Vec<Call<'_>> = (0..1 + rng.below(most)).map(|_| call(rng)).collect();
        if let Some(clear) = calls.iter().position(|call| matches!(call, Call::Clear)) {
            calls.insert(clear + 1, Call::Rekey(if map.one_home { &HASH_KEY } else { &[7; 16] })); // of an empty map
        }
        calls.push(Call::All);
        if turn % 3 == 2 {
            calls.iter().for_each(|call| drop(in_rust(l, &mut block, *call))); // Rust alone
            continue;
        }
        let step = l.kind().slots_per_overflow_count();
        if turn % 7 == 3 && l.entries() * step as usize >= usize::from(saturated_count) {
            // counts may be saturated long after they had to be
            for group in (0..l.home_groups()).step_by(step as usize) {
                block[l.offset_of_overflow(group)] |= saturated_count;
            }
        }
        both(program, number, l, &mut block, &calls, |call, answer, block| {
            match (call, answer.first()) {
                (Call::Reserve(..), Some(0)) => seen.full += 1,
                (Call::Reserve(..), Some(1)) => seen.new += 1,
                (Call::Remove(_), Some(1)) => seen.removed += 1,
                (Call::Clear, _) => seen.cleared += 1,
                (Call::Rekey(_), Some(1)) => seen.rekeyed += 1,
                _ => {}
            }
            let is_saturated = saturated(block);
            seen.saturated += usize::from(is_saturated && !was_saturated);
            seen.healed += usize::from(matches!(call, Call::Remove(_)) && was_saturated && !is_saturated);
            was_saturated = is_saturated;
        });
        if let Err(error) = MapRef::new(&block) {
            panic!("map {number}, turn {turn}: {error}");
        }
    }
    // on damaged blocks too: no call leaves the block, and each of them ends
    for damage in 0..6 {
        let header = l.header_size();
        let counts = l.count_offset()..l.count_offset() + l.count_size();
        match damage {
            // some bytes behind the header, more and more of them
            0..4 => {
                for byte in &mut block[header..] {
                    if rng.below([100, 10, 2, 1][damage]) == 0 {
                        *byte = rng.next().to_le_bytes()[0];
                    }
                }
            }
            // no vacant slot, although there are fewer entries than fit
            4 => {
                block[counts].fill(0);
                (0..l.slots()).for_each(|slot| block[l.control_offset() + slot * l.control_stride()] |= 0x80);
            }
            _ => block[counts].fill(0xff),
        }
        let call = |rng: &mut Rng| match rng.below(3) {
            0 => Call::Get(rng.one_of(&keys)),
            1 => Call::Reserve(rng.one_of(&keys), rng.one_of(&values)),
            _ => Call::Remove(rng.one_of(&keys)),
        };
        let calls: Vec<Call<'_>> = (0..40).map(|_| call(rng)).collect();
        both(program, number, l, &mut block, &calls, |call, answer, _| {
            seen.found_in_damage += usize::from(matches!(call, Call::Get(_)) && answer[0] == 1);
        });
    }
}

#[test]
fn c_and_rust_in_turns() {
    let long = env::var_os("HASHMAP_MEM_LONG").is_some();
    let some = if long || env::var_os("HASHMAP_MEM_CC").is_some() { 50 } else { 30 };
    let mut rng = Rng(12);
    let mut seen = Seen::default();
    for part in 0..if long { 10 } else { 1 } {
        let maps: Vec<Map> = (0..some).map(|i| map(some * part + i, &mut rng)).collect();
        let mut program = Program::start(&maps, "turns");
        for (number, map) in maps.iter().enumerate() {
            turns(&mut program, number, map, &mut rng, &mut seen);
        }
        program.end();
    }
    println!("{seen:?}");
    assert!(seen.full > 1000 && seen.new > 200 * some && seen.removed > 200 * some, "{seen:?}");
    assert!(seen.cleared > some / 10 && seen.rekeyed > 0, "{seen:?}");
    assert!(seen.saturated > 5 && seen.healed > 5 && seen.found_in_damage > 100, "{seen:?}");
}

/// The number that a `#define` of `hashmap_mem.h` says.
fn defined(name: &str) -> u64 {
    let start = format!("#define {name} ");
    let line = c::HASHMAP_MEM_H.lines().find_map(|line| line.strip_prefix(&*start)).expect("a #define of this name");
    let number = line.split_once('(').map_or(line, |(_, rest)| rest.split(')').next().expect("a number"));
    let hex = number.strip_prefix("0x").map(|hex| u64::from_str_radix(hex, 16));
    hex.unwrap_or_else(|| number.parse()).expect("a number")
}

#[test]
fn the_constants_are_those_of_the_library() {
    // sip13 has none
    for (hash, bits) in HASHES.into_iter().zip(["64", "32"]) {
        assert_eq!(defined(&format!("HM_K{bits}")), hash.multiplier());
        assert_eq!(defined(&format!("HM_FINALIZE{bits}")), hash.finalizer());
        assert_eq!(defined(&format!("HM_UNFINALIZE{bits}")), hash.finalizer_inverse());
        assert_eq!(defined(&format!("HM_MIX{bits}")), hash.step_multiplier());
    }
    assert_eq!(defined("HM_TAGS").to_le_bytes(), [MapLayout::OCCUPIED; 8]);
    let layout = MapSpec::of::<u32, u32>(1).layout().expect("a layout");
    let code = usize::try_from(defined("HM_CODE_OFFSET")).expect("an offset");
    assert_eq!(layout.header_bytes()[code], layout.code());
    assert_eq!(defined("HM_HASH_KEY_SIZE"), HashFn::Sip13.hash_key_size() as u64);
}
