//! The printed C against the library, and the printed text of one map against what is checked in.
//!
//! A program of printed functions does, in its own process, what the library does here: the answers and the bytes at
//! the end are equal. It is built by `cc`, with the warnings of a strict project as errors.
#![cfg(not(miri))] // starts programs

mod common;

use common::{HASHES, KINDS, Random, Recipes, empty, keys, layout, library_lookup, library_remove, library_reserve};
use hashmap_mem::{Kind, MapLayout, MapSpec};
use hashmap_mem_codegen::{C_PRELUDE, Exit, Recipe};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Reads, for every layout in its order, a number of steps and a key's size in four bytes each, the block, and then for
/// each step the operation and the key; writes the exits and the block.
const MAIN: &str = r"
#include <stdio.h>
#include <stdlib.h>

static void take(void *to, size_t bytes) {
    if (fread(to, 1, bytes, stdin) != bytes) exit(1);
}

int main(void) {
    for (size_t i = 0; i < sizeof maps / sizeof maps[0]; i++) {
        uint32_t head[2];
        unsigned char key[64], *map = malloc(maps[i].size);
        if (!map) return 1;
        take(head, sizeof head);
        take(map, maps[i].size);
        for (uint32_t step = 0; step < head[0]; step++) {
            unsigned char what;
            take(&what, 1);
            take(key, head[1]);
            hm_exit exit = maps[i].run[what](map, key);
            fwrite(&exit.how, 1, 1, stdout);
            fwrite(&exit.at, 8, 1, stdout);
        }
        fwrite(map, 1, maps[i].size, stdout);
        free(map);
    }
    return 0;
}
";

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("printed");
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// The first byte says the exit; in a machine of either byte order, 8 bytes the slot.
fn bytes_of(exit: Exit<u64>) -> [u8; 9] {
    let (how, at) = match exit {
        Exit::Found(at) => (0, at),
        Exit::New(at) => (1, at),
        Exit::Missing => (2, 0),
        Exit::Beyond => (3, 0),
    };
    let mut bytes = [how; 9];
    bytes[1..].copy_from_slice(&at.to_ne_bytes());
    bytes
}

#[test]
fn c_does_what_the_library_does() {
    let mut random = Random(6);
    let (mut text, mut table) = (C_PRELUDE.to_owned(), String::new());
    let (mut input, mut right) = (Vec::new(), Vec::new());
    for kind in KINDS {
        for hash in HASHES {
            for key_size in [1, 4, 15, 63] {
                let l = layout(&mut random, kind, hash, key_size);
                let n = table.lines().count();
                let recipes = Recipes::new(&l);
                for (name, recipe) in
                    [("lookup", &recipes.lookup), ("reserve", &recipes.reserve), ("remove", &recipes.remove)]
                {
                    writeln!(text, "{}", recipe.c(&format!("{name}_{n}"))).expect("text");
                }
                writeln!(table, "    {{{}, {{lookup_{n}, reserve_{n}, remove_{n}}}}},", l.size()).expect("text");
                script(&mut random, &l, &recipes.remove, &mut input, &mut right);
            }
        }
    }
    let operation = "hm_exit (*run[3])(unsigned char *, const unsigned char *)";
    writeln!(text, "static const struct {{ size_t size; {operation}; }} maps[] = {{\n{table}}};\n{MAIN}")
        .expect("text");
    let (source, program) = (folder().join("printed.c"), folder().join("printed"));
    fs::write(&source, text).expect("a file");
    let mut compiler = Command::new("cc");
    compiler.args(["-std=c99", "-O1", "-Wall", "-Wextra", "-pedantic", "-Werror", "-o"]);
    let status = compiler.arg(&program).arg(&source).status().expect("a C compiler, as `cc`");
    assert!(status.success(), "{compiler:?}");
    let mut child = Command::new(&program);
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program");
    let mut stdin = child.stdin.take().expect("a pipe");
    let feed = std::thread::spawn(move || stdin.write_all(&input).expect("the program reads"));
    let output = child.wait_with_output().expect("the program's output");
    feed.join().expect("all was read");
    assert!(output.status.success());
    assert!(output.stdout == right, "other exits, or other bytes, than the library's");
}

/// What the program is to do with a map of this layout, and what the library does.
fn script(random: &mut Random, l: &MapLayout, remove: &Recipe, input: &mut Vec<u8>, right: &mut Vec<u8>) {
    const STEPS: u32 = 2000;
    let near = random.of(&[l.slots(), 1 + l.slots() / 12]);
    let keys = keys(random, l, 2 * l.entries() + 3, near);
    let mut block = empty(l);
    input.extend(STEPS.to_ne_bytes());
    input.extend(u32::try_from(l.key_size()).expect("a size").to_ne_bytes());
    input.extend(&block);
    for step in 0..STEPS {
        let key = &keys[random.below(keys.len())];
        let what = random.of(if step / 300 % 2 == 0 { &[0, 1, 1, 2] } else { &[0, 1, 2, 2] });
        let exit = match what {
            0 => library_lookup(l, &mut block, key),
            1 => library_reserve(l, &mut block, key),
            // what is the library's is told by the interpreter, and changes nothing
            _ => match hashmap_mem_codegen::run(remove, &mut block.clone(), key) {
                Exit::Beyond => Exit::Beyond,
                _ => library_remove(l, &mut block, key),
            },
        };
        input.push(what);
        input.extend(key);
        right.extend(bytes_of(exit));
    }
    right.extend(block);
}

/// `BLESS=1` writes them anew.
#[test]
fn as_printed_before() {
    let layout = |kind| MapSpec::of::<u32, u32>(100).kind(kind).layout().expect("a layout");
    let bucket = Recipe::lookup(&layout(Kind::Bucket)).expect("a short key");
    let group = Recipe::lookup(&layout(Kind::Group)).expect("a short key");
    let texts = [
        ("lookup-bucket.c", bucket.c("lookup").to_string()),
        ("lookup-bucket.wat", bucket.wat("lookup").to_string()),
        ("lookup-group.c", group.c("lookup").to_string()),
        ("lookup-group.wat", group.wat("lookup").to_string()),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for (name, text) in texts {
        let (path, text) = (folder.join(name), format!("{text}\n"));
        if std::env::var_os("BLESS").is_some() {
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(&path, &text).expect("a file");
        }
        let before = fs::read_to_string(&path).expect("a golden file: BLESS=1 writes it");
        assert_eq!(text, before, "{name}: BLESS=1 writes it anew");
    }
}
