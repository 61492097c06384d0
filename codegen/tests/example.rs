//! `examples/c`: Rust writes a map to a file, C changes it there, Rust reads it. What the tool prints today is what
//! lies there.
#![cfg(all(unix, not(miri)))] // starts programs

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/c").join(name)
}

mod health {
    include!("../../examples/c/health.rs");
}
use health::Health;

fn done(command: &mut Command) -> Output {
    let output = command.output().expect("the program starts");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

#[test]
fn header_and_declaration_are_what_the_tool_prints() {
    for (flag, name) in [("--c", "health.h"), ("--rust", "health.rs")] {
        let mut tool = Command::new(env!("CARGO_BIN_EXE_hashmap-mem-codegen"));
        let map = "--key uint32_t --value int16_t --entries 100 --name health";
        let printed = done(tool.args(map.split(' ')).arg(flag)).stdout;
        if env::var_os("BLESS").is_some() {
            fs::write(example(name), &printed).expect("the file can be written");
        }
        assert!(fs::read(example(name)).expect("a file") == printed, "examples/c/{name}: BLESS=1 writes it anew");
    }
}

#[test]
fn c_changes_what_rust_wrote() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (program, file) = (folder.join("health"), folder.join("health.bin"));
    let include = Path::new(env!("CARGO_MANIFEST_DIR")).join("include");
    let compiler = env::var("CC").unwrap_or_else(|_| "cc".into());
    done(Command::new(compiler).arg("-I").arg(include).arg(example("health.c")).arg("-o").arg(&program));

    let mut expected = Health::from_entries([(1, 100), (2, 80), (3, -5)]);
    fs::write(&file, expected.as_bytes()).expect("a file can be written");
    let printed = done(Command::new(&program).arg(&file)).stdout;
    let mut lines: Vec<String> = expected.iter().map(|(key, points)| format!("{key}: {points}\n")).collect();
    lines.push("3 entries of at most 100\n".into());
    assert_eq!(String::from_utf8(printed).expect("text"), lines.concat());

    *expected.get_mut(&1).expect("it was inserted") = 50;
    expected.remove(&2);
    expected.insert(7, 55).expect("there is room");
    assert!(fs::read(&file).expect("a file") == expected.as_bytes(), "other bytes");

    fs::write(&file, [1; 100]).expect("a file can be written");
    assert_eq!(Command::new(&program).arg(&file).status().expect("the program starts").code(), Some(1));
}
