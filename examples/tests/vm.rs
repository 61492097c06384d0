//! Runs the example `vm` as its user does: real files, exit status, messages. Compares its counts with naive ones.
#![cfg(not(miri))] // starts programs

mod common;

use common::{Run, example, repository, run};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn vm(arguments: &[&Path]) -> Run {
    run(&example("vm"), arguments)
}

/// A file for one test.
fn file(name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).expect("cargo's directory for tests can be written");
    path
}

/// Checks that a run failed with this status, and that the message has this in it.
#[track_caller]
fn fails(run: &Run, status: i32, message: &str) {
    assert_eq!((run.status, &*run.out), (Some(status), ""), "{}", run.err);
    assert!(run.err.contains(message), "expected: {message}\nfound: {}", run.err);
}

/// The words that the program leaves out: those in its `.text` lines.
fn common() -> Vec<&'static str> {
    let program = include_str!("../vm/count_words.vmasm");
    program.lines().filter_map(|line| line.trim().strip_prefix(".text ")).flat_map(str::split_whitespace).collect()
}

/// Counts as `count_words.vmasm` says it does, in another way: by characters.
fn naive(text: &str) -> BTreeMap<String, u32> {
    let letter = |c: char| {
        c.is_ascii_alphanumeric() || c >= '\u{c0}' && !('\u{2000}'..='\u{2fff}').contains(&c) // else UTF-8 of C2, E2
    };
    let mut counts = BTreeMap::new();
    for word in text.split(|c| !letter(c)).filter(|word| !word.is_empty()) {
        *counts.entry(word.to_ascii_lowercase()).or_insert(0) += 1;
    }
    counts
}

/// Runs the example on a text and compares every count.
#[track_caller]
fn counts_agree(path: &Path) {
    let text = std::fs::read_to_string(path).expect("a text");
    let all = naive(&text);
    let total: u32 = all.values().sum();
    let common = common();
    let mut expected = all.clone();
    expected.retain(|word, _| word.len() > 1 && !common.contains(&word.as_str()));
    let left: u32 = expected.values().sum();

    let run = vm(&[Path::new("--top"), Path::new("4000"), path]);
    assert_eq!((run.status, &*run.err), (Some(0), ""));
    let (title, rest) = run.out.split_once("\n\n").expect("a title and a chart");
    let title_end = format!("{total} words, {} of them common ones that are left out", total - left);
    assert!(title.ends_with(&title_end), "expected: {title_end}\nfound: {title}");
    let mut found = BTreeMap::new();
    let mut last = u32::MAX;
    for row in rest.lines().take_while(|row| !row.is_empty()) {
        let fields: Vec<&str> = row.split_whitespace().collect();
        let [word, bar, count] = fields[..] else { panic!("a word, a bar and a count: {row}") };
        let count = count.parse().expect("a count");
        assert!(!bar.is_empty() && count <= last, "the chart falls: {row}");
        last = count;
        assert_eq!(found.insert(word.to_string(), count), None, "twice: {word}");
    }
    assert_eq!(found, expected);
    let taken = format!("{} of 4000 entries taken", expected.len());
    assert!(run.out.contains(&taken) && run.out.contains("4096"), "how full, and the layout: {}", run.out);
}

#[test]
fn counts_the_readme() {
    counts_agree(&repository().join("README.md"));
}

#[test]
fn counts_source_text() {
    let sources = concat!(
        include_str!("../vm/main.rs"),
        include_str!("../vm/machine.rs"),
        include_str!("../vm/maps.rs"),
        include_str!("../vm/asm.rs"),
        include_str!("../vm/count_words.vmasm"),
    );
    counts_agree(&file("sources.txt", sources));
}

#[test]
fn counts_texts_at_the_edges() {
    for (name, text) in [
        ("one-word.txt", "word"),
        ("spaces.txt", " \n\t "),
        ("only-common.txt", "the of a\n"),
        ("longest.txt", "abcdefghijklmnopqrstuvwx ABCDEFGHIJKLMNOPQRSTUVWX a\u{e9}bcdefghijklmnopqrstuv"),
        (
            "scripts.txt",
            "Größe größe naïve été—été “quoted” « guillemets » слово слово 日本語 λ λόγος it's don't a→b ┌─┐ x_y",
        ),
    ] {
        counts_agree(&file(name, text));
    }
    let most: String = (0..4000).map(|i| format!("word{i}\n")).collect();
    counts_agree(&file("exactly-4000.txt", most + "word0 word3999"));
}

#[test]
fn twenty_words_without_top() {
    let text: String = (10..50).map(|i| format!("word{i} ").repeat(i)).collect();
    let run = vm(&[&file("forty.txt", text)]);
    let chart: Vec<&str> = run.out.lines().filter(|line| line.starts_with("word")).collect();
    assert_eq!((run.status, chart.len()), (Some(0), 20), "{}", run.err);
    assert!(chart[0].starts_with("word49 ████") && chart[0].ends_with(" 49"), "{}", chart[0]);
}

#[test]
fn an_empty_file_has_no_words() {
    let run = vm(&[&file("empty.txt", "")]);
    assert_eq!((run.status, &*run.err), (Some(0), ""));
    assert!(run.out.contains("empty.txt: 0 words") && run.out.contains(" 0 of 4000 entries taken"), "{}", run.out);
}

#[test]
fn what_cannot_be_counted_is_said_with_its_place() {
    let long = file("too-long.txt", "short\n\nand Antidisestablishmentarianism\n");
    fails(&vm(&[&long]), 1, "too-long.txt:3: the word \"Antidisestablishmentarianism\" has 28 bytes, a key holds 24");
    let last = file("too-long-at-end.txt", "abcdefghijklmnopqrstuvwxy");
    fails(&vm(&[&last]), 1, "too-long-at-end.txt:1: the word \"abcdefghijklmnopqrstuvwxy\" has 25 bytes");
    let huge = file("huge-word.txt", "x".repeat(100_000));
    fails(&vm(&[&huge]), 1, "x…\" has 100000 bytes, a key holds 24");
    let many: String = (1..=4001).map(|i| format!("word{i}\nword1\n")).collect();
    let many = file("too-many.txt", many);
    fails(&vm(&[&many]), 1, "too-many.txt:8001: \"word4001\" is different word number 4001, the map holds 4000");
}

#[test]
fn what_is_no_text_is_said_with_its_place() {
    let binary = file("binary", b"plain, then \xff\xfe\x00\x01");
    fails(&vm(&[&binary]), 1, "binary: not UTF-8 text: the byte at offset 12 is 0xff");
    let cut = file("cut.txt", &"caf\u{e9}".as_bytes()[..4]);
    fails(&vm(&[&cut]), 1, "cut.txt: not UTF-8 text: the byte at offset 3 is 0xc3");
    fails(&vm(&[&example("vm")]), 1, "not UTF-8 text: the byte at offset");
    fails(&vm(&[Path::new("no/such/file.txt")]), 1, "no/such/file.txt: ");
    fails(&vm(&[Path::new("src")]), 1, "src: ");
}

#[test]
fn wrong_arguments_show_the_usage() {
    for (arguments, message) in [
        (&[][..], "which file?"),
        (&["README.md", "LICENSE"], "one file, please: LICENSE is too many"),
        (&["--frequent", "README.md"], "no option `--frequent`"),
        (&["README.md", "--top"], "--top: how many words?"),
        (&["README.md", "--top", "all"], "--top: how many words?"),
        (&["README.md", "--program"], "--program: which file?"),
    ] {
        let run = vm(&arguments.iter().map(Path::new).collect::<Vec<_>>());
        fails(&run, 2, message);
        assert!(run.err.contains("usage: vm "), "{}", run.err);
    }
}

/// Runs another program for the machine.
fn program(name: &str, text: &str) -> Run {
    let text = file(&format!("{name}.vmasm"), text);
    vm(&[Path::new("--program"), &text, &file(&format!("{name}.txt"), "some input\n")])
}

#[test]
fn mistakes_in_a_program_are_said_with_line_and_help() {
    for (number, (text, message)) in [
        ("halt\n lod r1, r2, 0", ":2: `lod` is no instruction; did you mean `load`?"),
        ("map-look-up r1, r2, r3", ":1: `map-look-up` is no instruction; did you mean `map-lookup`?"),
        ("out", ":1: `out` is no instruction\n"),
        ("frobnicate", ":1: `frobnicate` is no instruction\n"),
        (".konst a 1", ":1: `.konst` is no directive; did you mean `.const`?"),
        (".const a", ":1: `.const` takes a name and a number"),
        (".const a 1\n.const a 2", ":2: `a` is named for the second time"),
        (".const 1a 1", ":1: `1a` cannot be a name"),
        (".const r3 1", ":1: `r3` cannot be a name"),
        (".register x r16", ":1: `r16` found, a register, r0 to r15 expected"),
        (".text abcdefghijklmnopqrstuvwxy", ":1: `abcdefghijklmnopqrstuvwxy` has 25 bytes, a key holds 24"),
        (".map 0", ":1: `0`: "),
        (".map 40000", ":1: `40000`: "),
        (".space 65536", ":1: `65536` found, a number below 65536 expected"),
        ("add r1, r2", ":1: `add` takes 3 operands, 2 found"),
        ("set 5, 5", ":1: `5` found, a register expected"),
        ("add r1, r1, 32768", ":1: `32768` found, a number below 32768 (`set` takes all) expected"),
        (
            ".register length r1\n add length, lenght, 1",
            ":2: `lenght` found, a number expected; did you mean `length`?",
        ),
        ("loop: jump lop", ":1: `lop` found, a label expected; did you mean `loop`?"),
        (".const ten 10\n jump ten", ":2: `ten` is a number, a label expected"),
        ("here: set r1, here", ":1: `here` is a label, a number expected"),
    ]
    .iter()
    .enumerate()
    {
        fails(&program(&format!("mistake-{number}"), text), 3, message);
    }
}

#[test]
fn a_program_that_goes_wrong_traps() {
    let map = ".data m\n.map 10\n.data k\n.space 24\n set r5, m\n map-init r5, 10\n set r6, k\n";
    for (number, (text, message)) in [
        ("", ": the program ends without `halt`"),
        ("add r1, r1, 1", ": the program ends without `halt`"),
        ("trap 7, 8, 9", ":1: trap 7 with 8 and 9"),
        ("trap 1, 3, 9", ":1: trap 1 with 3 and 9"), // not in the text, so none of the counting program's
        ("load r1, 7, 0", ":1: 1 bytes at address 7: the heap begins at 8 and ends at 24"),
        ("load-word r1, r1, 3", ":1: 4 bytes at address 22: the heap begins at 8 and ends at 24"),
        ("set r2, 0xffffffff\n store-word 0, r2, 0", ":2: 4 bytes at address 4294967295: the heap"),
        ("map-init 8, 10", ":1: map at address 8: a map of "),
        ("map-init 8, 0", ":1: map at address 8: "),
        ("map-init 0, 10", ":1: 0 bytes at address 0: "),
        ("set r2, 0x12345\n map-init 8, r2", ":2: map at address 8: "),
        ("map-lookup r1, 8, 8", ":1: 24 bytes at address 8: "),
        (&format!("{map}map-lookup r1, r6, r6"), ":8: map at address 544: no map lies there"),
        (&format!("{map}store 2, r5, 8\n map-remove r1, r5, r6"), ":9: map at address 8: a map of 24 to 2 bytes"),
        (&format!("{map}store 5, r5, 0\n map-iterate r1, r2, r5"), ":9: map at address 8: no map lies there"),
        (&format!("{map}store 0xff, r5, 1\n map-lookup r1, r5, r6"), ":9: map at address 8: no map lies there"),
        (".space 600\n map-init 8, 10\n halt", ": no `WordCount` at address 608: length: "),
        ("set r0, 0xffffff\n halt", ": no `WordCount` at address 16777215: length: 0 bytes found, 131096 expected"),
        (".data m\n.map 4000\n.space 8\n set r0, m\n add r0, r0, 1\n map-init r0, 4000\n halt", "alignment"),
        (".data m\n.map 4000\n set r0, m\n map-init r0, 3999\n halt", "3999"),
        (".data m\n.map 4000\n set r0, m\n map-init r0, 4000\n store 1, r0, 30\n halt", "slot 0"),
    ]
    .iter()
    .enumerate()
    {
        fails(&program(&format!("trap-{number}"), text), 3, message);
    }
}

#[test]
fn a_small_program_of_ones_own() {
    let text = "
        .data table
                .map 4000
        .data words
                .text tic tac
                set     r5, table
                map-init r5, 4000
                set     r6, words
                map-get-or-reserve r7, r5, r6
                store-word 3, r7, 0
                add     r6, r6, 24
                map-get-or-reserve r7, r5, r6
                store-word 2, r7, 0
                map-remove r8, r5, r6
                map-remove r9, r5, r6
                branch-eq r8, 1, removed
                halt
        removed: branch-eq r9, 0, gone
                halt
        gone:   map-lookup r7, r5, r6
                add     r0, r5, r7
                set     r1, 3
                halt";
    let run = program("own", text);
    assert_eq!((run.status, &*run.err), (Some(0), ""));
    assert!(run.out.contains("own.txt: 3 words, 0 of them") && run.out.contains("\ntic ████"), "{}", run.out);
    assert!(!run.out.contains("tac") && run.out.contains(" 1 of 4000 entries taken"), "{}", run.out);
}

/// What was found in slots that were remembered: the last line, `N times a constant key was looked for, M without ...`.
#[track_caller]
fn searches(run: &Run) -> [u64; 2] {
    let line = run.out.lines().last().expect("a line");
    assert!(line.ends_with(" without a search"), "{line}");
    let numbers: Vec<u64> = line.split([' ', ',']).filter_map(|word| word.parse().ok()).collect();
    numbers.try_into().expect("two numbers")
}

/// The chart of a run: what comes before the layout and the figures.
fn chart(run: &Run) -> &str {
    assert_eq!((run.status, &*run.err), (Some(0), ""));
    run.out.split("\nlayout ").next().expect("a chart")
}

/// A program with its remembered slots, and without: the charts are equal.
#[track_caller]
fn remembering_changes_nothing(program: &Path, text: &Path) -> [Run; 2] {
    let [remembers, forgets] = [&[][..], &[Path::new("--forget")]]
        .map(|more| vm(&[&[Path::new("--program"), program, text][..], more].concat()));
    assert_eq!(chart(&remembers), chart(&forgets));
    let ([all, spared], [again, none]) = (searches(&remembers), searches(&forgets));
    assert!(all == again && spared > 0 && none == 0, "{all} {spared} {again} {none}");
    [remembers, forgets]
}

#[test]
fn constant_keys_are_searched_once() {
    let root = repository();
    let text = include_str!("../../FORMAT.md");
    let [run, _] = remembering_changes_nothing(&root.join("examples/vm/count_kinds.vmasm"), &root.join("FORMAT.md"));
    let kinds: [(&str, fn(&u8) -> bool); 7] = [
        ("small-letters", u8::is_ascii_lowercase),
        ("capital-letters", u8::is_ascii_uppercase),
        ("digits", u8::is_ascii_digit),
        ("spaces", |byte| *byte == b' '),
        ("lines", |byte| *byte == b'\n'),
        ("beyond-ascii", |byte| !byte.is_ascii()),
        ("signs", |byte| byte.is_ascii() && !byte.is_ascii_alphanumeric() && !b" \n".contains(byte)),
    ];
    let mut present = 0;
    for (name, is) in kinds {
        let count = text.bytes().filter(is).count();
        let row = chart(&run).lines().find_map(|row| row.trim().strip_prefix(name)?.split(' ').next_back());
        assert_eq!(row.unwrap_or("0"), count.to_string(), "{name}");
        present += u64::from(count > 0);
    }
    let bytes = text.len() as u64;
    assert_eq!(searches(&run), [bytes, bytes - present]);
}

/// One instruction with a constant key meets two maps, its entry removed now and then, another map in the same
/// place, and other bytes at the key's address.
#[test]
fn a_slot_that_is_remembered_may_be_wrong() {
    let text = "
        .register map r5
        .register value r6
        .register number r7
        .register round r8
        .data key
                .text abc
        .data one
                .map 4000
        .data two
                .map 4000
                set     r10, one
                set     r11, two
                set     r12, key
                map-init r10, 4000
                map-init r11, 4000
        again:  add     map, r10, 0
                branch-lt round, 4, visit
                add     map, r11, 0
                branch-lt round, 8, visit
                branch-eq round, 8, remove
                branch-eq round, 9, rename
                branch-eq round, 10, smaller
                branch-eq round, 11, anew
                branch-eq round, 20, done
        visit:  map-get-or-reserve value, map, key
                branch-eq value, 0, full
                load-word number, value, 0
                add     number, number, 1
                store-word number, value, 0
                add     round, round, 1
                jump    again
        remove: map-remove r9, map, key
                jump    visit
        rename: add     r9, r9, 1
                store   'x', r12, 1
                jump    visit
        smaller:
                map-init map, 1
                map-get-or-reserve value, map, key
                store   'y', r12, 1
                jump    visit
        full:   add     round, round, 1
                jump    again
        anew:   map-init map, 4000
                jump    visit
        done:   add     r0, map, 0
                set     r1, 0
                set     r2, 0
                halt";
    let program = file("remembered.vmasm", text);
    let [run, _] = remembering_changes_nothing(&program, &file("remembered.txt", ""));
    assert!(chart(&run).contains("ayc ████") && chart(&run).contains(" 9\n"), "{}", run.out);
    assert!(!chart(&run).contains("abc") && !chart(&run).contains("axc"), "{}", run.out);
}
