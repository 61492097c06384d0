//! Runs the short examples as their users do, and holds what they print against what stands here.
#![cfg(not(miri))] // starts programs

mod common;

use common::{example, run};
use std::path::Path;

#[track_caller]
fn prints(name: &str, arguments: &[&str], expected: &str) {
    let run = run(&example(name), arguments);
    assert_eq!((run.status, &*run.out, &*run.err), (Some(0), expected, ""));
}

#[test]
fn basic() {
    prints(
        "basic",
        &[],
        "4 of 100 entries: [(1, 100), (2, 50), (7, 60), (9, 25)]\n\
         entity 2 has 50, entity 9 Some(25)\n1672 bytes, 172 slots of 8\n",
    );
}

#[test]
fn struct_keys() {
    prints(
        "struct_keys",
        &[],
        "Ground 3,4: player 1, health 0.5 (seen)\nAir 3,4: player 2, health 1 (not seen)\n\
         2 units, 1 cells seen; a set takes 6 bytes a slot\n",
    );
}

#[test]
fn text_keys() {
    prints(
        "text_keys",
        &[],
        "jump costs 1\nfire costs 3\nthere is no command \"dance\"\n\
         there is no command \"a command that is too long\"\n/: 3 visits\n/docs/a/long/way/down.html: 2 visits\n",
    );
}

#[test]
fn save_and_map() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("prices.map");
    let file = path.to_str().expect("a path of text");
    prints("save_and_map", &["save", file], "900 prices in 29296 bytes\n");
    prints("save_and_map", &["show", file], "900 prices; article 7 costs Some(700), article 901 None\n");
    prints("save_and_map", &["raise", file], "");
    prints("save_and_map", &["show", file], "900 prices; article 7 costs Some(701), article 901 None\n");

    // half a file, and one with a byte changed
    let bytes = std::fs::read(&path).expect("the example wrote it");
    for (damaged, message) in [(bytes[..1000].to_vec(), "length"), ([&[1], &bytes[1..]].concat(), "count")] {
        std::fs::write(&path, damaged).expect("cargo's directory for tests can be written");
        let run = run(&example("save_and_map"), &["show", file]);
        assert_eq!((run.status, &*run.out), (Some(1), ""));
        assert!(run.err.contains(message), "expected: {message}\nfound: {}", run.err);
    }
}
