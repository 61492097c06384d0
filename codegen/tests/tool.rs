//! The command-line tool: what it prints, held against files that were checked in; what it says of blocks, and of
//! command lines that it does not understand.
//!
//! `BLESS=1 cargo test -p hashmap-mem-codegen --test tool` writes `tests/golden/tool/` anew.
#![cfg(all(unix, not(miri)))] // starts programs; errors of files are in the system's words

use hashmap_mem::{HashFn, Kind, MapLayout, MapMut, MapSpec, SlotCount};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Standard output, standard error and status.
fn run(args: &[&str], folder: &Path) -> (String, String, i32) {
    let done = Command::new(env!("CARGO_BIN_EXE_hashmap-mem-codegen"))
        .args(args)
        .current_dir(folder)
        .output()
        .expect("the tool can be started");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (text(done.stdout), text(done.stderr), done.status.code().expect("the tool ends by itself"))
}

#[track_caller]
fn same_as_golden(name: &str, now: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/tool").join(name);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, now).expect("the file can be written");
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    assert!(golden == now, "{}\nchecked in:\n{golden}\nnow:\n{now}\n(BLESS=1 if that is meant)", path.display());
}

#[track_caller]
fn prints(name: &str, args: &str) {
    let (out, err, status) = run(&args.split_whitespace().collect::<Vec<_>>(), Path::new("."));
    assert_eq!((&*err, status), ("", 0));
    same_as_golden(name, &out);
}

#[test]
fn forms() {
    prints("help.txt", "--help");
    let health = "--key uint32_t --value int16_t --entries 100 --name health";
    prints("health.txt", health);
    prints("health.json", &format!("{health} --json"));
    prints("health.h", &format!("{health} --c"));
    prints("health.rs", &format!("{health} --rust"));
    let seen = "--key 6 --entries 20 --kind bucket --hash fx32 --load 80 --name seen";
    prints("seen.h", &format!("{seen} --c"));
    prints("seen.rs", &format!("{seen} --rust"));
    prints("wide.rs", "--key 16:16 --value 8:4 --entries 10 --kind split --slots 0x20 --name wide_keys --rust");
    let sessions = "--key uint64_t --value uint32_t --entries 1000 --hash sip13 --name sessions";
    prints("sessions.h", &format!("{sessions} --c"));
    prints("sessions.rs", &format!("{sessions} --rust"));
    let (out, ..) = run(&["--c-include"], Path::new("."));
    assert_eq!(out, hashmap_mem_codegen::c::HASHMAP_MEM_H);
}

/// Recipes of the library, complete: an engine takes the module (in `wasm/`), and a compiler the C.
#[test]
fn operations() {
    let map = "--key 6 --value uint64_t --entries 9000 --kind bucket --hash fx32 --name scores";
    prints("scores.wat", &format!("{map} --wat"));

    let (text, err, status) = run(&format!("{map} --recipe").split(' ').collect::<Vec<_>>(), Path::new("."));
    assert_eq!((&*err, status), ("", 0));
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("recipe.c");
    fs::write(&file, &text).expect("a file can be written");
    let compiler = env::var("CC").unwrap_or_else(|_| "cc".into());
    let compiled = Command::new(compiler).args(["-std=c99", "-fsyntax-only"]).arg(&file).output().expect("a compiler");
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
    for name in ["lookup", "reserve", "remove", "next"] {
        assert!(text.contains(&format!("hm_exit {name}(")), "{name}: {text}");
    }
}

/// The declarations that the tool printed, compiled. That they have the layout, their `expect` clauses say.
mod declarations {
    pub(crate) mod health {
        include!("golden/tool/health.rs");
    }
    pub(crate) mod sessions {
        include!("golden/tool/sessions.rs");
    }
    pub(crate) mod seen {
        include!("golden/tool/seen.rs");
    }
    pub(crate) mod wide {
        include!("golden/tool/wide.rs");
    }
}

#[test]
fn declarations_are_the_layouts() {
    let health = MapSpec::new(4, 4, 2, 2, 100).layout();
    let seen = MapSpec::new(6, 1, 0, 1, 20).kind(Kind::Bucket).hash(HashFn::Fx32).slots(SlotCount::Load(80));
    let wide = MapSpec::new(16, 16, 8, 4, 10).kind(Kind::Split).slots(SlotCount::AtLeast(32));
    assert_eq!(Ok(declarations::health::Health::LAYOUT), health);
    assert_eq!(Ok(declarations::seen::Seen::LAYOUT), seen.layout());
    let sessions = MapSpec::of::<u64, u32>(1000).hash(HashFn::Sip13);
    assert_eq!(Ok(declarations::sessions::Sessions::LAYOUT), sessions.layout());
    assert_eq!(Ok(declarations::wide::WideKeys::LAYOUT), wide.layout());
}

/// A folder with blocks in files: what they are called, and what the tool says of them.
fn blocks() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tool");
    fs::create_dir_all(&folder).expect("a folder can be made");
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).expect("a file can be written");
    let l = MapSpec::new(4, 4, 2, 2, 100).slots(SlotCount::Load(90)).layout().expect("a layout");
    let filled = |l: &MapLayout, entries: u32| {
        let mut block = vec![0; l.size()];
        let mut map = MapMut::init(&mut block, l).expect("as many bytes as the layout says");
        for key in 0..entries {
            map.insert(&(key * key * 7919).to_le_bytes(), &[1; 2]).expect("there is room");
        }
        block
    };
    let sound = filled(&l, 95);
    write("sound.bin", &sound);
    write("snapshot.bin", &[&[0xff; 0x40], &sound[..], &[0xff; 10]].concat());
    write("empty.bin", &filled(&l, 0));
    write("zero.bin", &vec![0; l.size()]);
    write("short.bin", &sound[..l.size() - 1]);
    write("text.bin", b"some text that is no map, but long enough to be one");
    let damaged = |at: usize, byte: u8| {
        let mut block = sound.clone();
        block[at] = byte;
        block
    };
    let occupied = (0..100).find(|slot| sound[l.offset_of_control(*slot)] != 0).expect("there are entries");
    let vacant = (0..100).find(|slot| sound[l.offset_of_control(*slot)] == 0).expect("there is room");
    write("key.bin", &damaged(l.offset_of_key(occupied), 0x55));
    write("vacant.bin", &damaged(l.offset_of_value(vacant), 1));
    write("tag.bin", &damaged(l.offset_of_control(vacant), 1));
    write("counts.bin", &damaged(l.offset_of_overflow(0), sound[l.offset_of_overflow(0)] + 1));
    write("count.bin", &damaged(l.count_offset(), 94));
    write("header.bin", &damaged(28, 1));
    let bucket = MapSpec::new(4, 4, 2, 2, 200).kind(Kind::Bucket).slots(SlotCount::AtLeast(256)).layout();
    let bucket = bucket.expect("a layout");
    let mut saturated = vec![0; bucket.size()];
    let mut map = MapMut::init(&mut saturated, &bucket).expect("as many bytes as the layout says");
    let one_home = (0..u32::MAX).map(u32::to_le_bytes);
    for key in one_home.filter(|key| bucket.home_of(key).is_some_and(|home| home.group == 7)).take(150) {
        map.insert(&key, &[1; 2]).expect("there is room");
    }
    write("saturated.bin", &saturated);
    let keyed = MapSpec::of::<u64, u32>(200).hash(HashFn::Sip13).layout().expect("a layout");
    let mut block = vec![0; keyed.size()];
    let mut map = MapMut::init(&mut block, &keyed).expect("as many bytes as the layout says");
    assert!(map.rekey(*b"sixteen bytes..."));
    for i in 0..180u64 {
        map.insert(&i.to_le_bytes(), &[1; 4]).expect("there is room");
    }
    write("keyed.bin", &block);
    folder
}

#[test]
fn what_it_says_of_blocks() {
    let folder = blocks();
    let mut text = String::new();
    let mut read = |args: &[&str], expected: i32| {
        let (out, err, status) = run(args, &folder);
        assert_eq!((&*err, status), ("", expected), "{args:?}: {out}");
        text += &format!("$ hashmap-mem-codegen {}\n{out}\n", args.join(" "));
    };
    for name in ["sound", "empty", "saturated", "zero", "keyed"] {
        read(&["--read", &format!("{name}.bin")], 0);
    }
    for name in ["short", "text", "header", "key", "vacant", "tag", "counts", "count"] {
        read(&["--read", &format!("{name}.bin")], 1);
    }
    read(&["--read", "snapshot.bin", "--at", "0x40"], 0);
    read(&["--read", "sound.bin", "--json"], 0);
    read(&["--read", "key.bin", "--json"], 1);
    read(&["--read", "text.bin", "--json"], 1);
    same_as_golden("read.txt", &text);
}

#[test]
fn hits_are_as_long_as_the_overflow_counts_say() {
    let folder = blocks();
    let block = fs::read(folder.join("sound.bin")).expect("a block");
    let l = MapLayout::of_block(&block).expect("a map").expect("a header");
    // each count says how many keys overflowed from a group: a group more was looked at for each
    let counts: usize = block[l.overflow_offset()..][..l.slots() / 2].iter().map(|count| usize::from(*count)).sum();
    assert!(counts > 0);
    let (json, ..) = run(&["--read", "sound.bin", "--json"], &folder);
    let hundredths = (100 * counts + 95 / 2) / 95 + 100;
    let mean = format!("\"groups_per_hit\": {}.{:02}", hundredths / 100, hundredths % 100);
    assert!(json.contains(&mean), "{mean}: {json}");
}

#[test]
fn what_it_does_not_understand() {
    let cases = "
        --key uint32_t
        --entries 100
        --key uint31_t --entries 100
        --key 4:0 --entries 100
        --key 6:4 --entries 100
        --key 0 --entries 100
        --key 3:3 --entries 100
        --key 4 --value 512:256 --entries 100
        --key 4 --entries 0
        --key 4 --entries many
        --key 4 --entries 3000000000
        --key 4 --entries 40000 --kind split
        --key 4 --entries 100 --kind grup
        --key 4 --entries 100 --hash fx16
        --key 4 --entries 100 --load 0
        --key 4 --entries 30000 --kind bucket --load 10
        --key 4 --entries 100 --slots 99
        --key 4 --entries 100 --slots 99 --kind bucket
        --key 4 --entries 100 --slots 200 --kind bucket
        --key 4 --entries 100 --slots 65536 --kind bucket
        --key 4 --entries 100 --slots 200 --load 50
        --key 4 --value 4000000000 --entries 100
        --key 4 --entries 100 --name 2nd --c
        --key float --entries 100 --rust
        --key a*:4:4 --entries 100 --c
        --key 65 --entries 100 --wat
        --key 4 --entries 100 --hash sip13 --wat
        --key 4 --entries 100 --json --c
        --key 4 --key 8 --entries 100
        --key 4 --entries
        --key 4 --entries 100 --colour
        -k 4
        a.bin
        --at 4 --key 4 --entries 4
        --read a.bin --key 4
        --read no-such-file.bin
        --c-include --json
    ";
    let mut text = String::new();
    for case in cases.lines().map(str::trim).filter(|case| !case.is_empty()) {
        let (out, err, status) = run(&case.split(' ').collect::<Vec<_>>(), Path::new(env!("CARGO_MANIFEST_DIR")));
        assert_eq!((&*out, status), ("", 2), "{case}");
        text += &format!("$ hashmap-mem-codegen {case}\n{err}\n");
    }
    same_as_golden("errors.txt", &text);
}
