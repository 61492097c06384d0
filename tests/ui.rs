//! What must not compile, and what the compiler says then: `ui-tests/fail/<area>/*.rs`, each with a golden beside it.
//!
//! ```text
//! cargo test --test ui                       checks
//! TRYBUILD=overwrite cargo test --test ui    blesses: writes every golden anew, then checks
//! cargo test --test ui every_case            only checks each golden against its reason
//! ```
//!
//! Compiles some cases of each area, in one run of cargo, and looks for their reasons in what the compiler says; with
//! `HASHMAP_MEM_LONG=1`, as in CI, all of them, each against its golden: that takes minutes. The goldens of all cases
//! are read in any run.
//!
//! The first line of each case says why it must fail, `//! reason: one; another`, and its golden must contain each of
//! these, also after a blessing.
//!
//! The goldens hold for the toolchain in `rust-toolchain.toml`, as rustc words half of each. On any other, every case
//! is compiled all the same, and the reasons must stand in what that compiler says.
#![allow(missing_docs)]
#![cfg(not(miri))] // starts compilers

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Once, OnceLock};

/// The toolchain whose words the goldens are.
const TOOLCHAIN: &str = "rustc 1.95.";

/// Cases that every run compiles: of each area those that many ways of going wrong share. They need no feature but
/// `alloc`.
const REPRESENTATIVE: [&str; 24] = [
    "syntax/misspelt_layout",
    "syntax/missing_key",
    "syntax/several_mistakes",
    "syntax/unknown_clause",
    "numbers/entries_at_run_time",
    "numbers/entries_over_bucket",
    "numbers/entries_zero",
    "numbers/slots_no_power_of_two",
    "keys/f32",
    "keys/padding_after_a_field",
    "keys/plain_struct",
    "keys/string",
    "values/not_copy",
    "values/reference_without_lifetime",
    "budgets/assert_size",
    "budgets/expect_size",
    "budgets/max_size",
    "tables/duplicate_in_const",
    "tables/one_too_many_in_static",
    "use/hold_value_across_insert",
    "use/value_of_wrong_type",
    "by_hand/guards",
    "by_hand/no_entries",
    "runtime/init_without_unsafe",
];

/// The same of what must compile.
const REPRESENTATIVE_PASSES: [&str; 3] = ["keys_of_all_sorts", "names_of_the_declaration", "user_macro"];

/// What no message may show: names that only the library and the expansion know.
const INTERNALS: [&str; 6] = ["::__", "`__", "guard::", "hashmap_mem_guard", "{constant#", "failed inside this call"];

/// Goldens that show what they should not, and why that cannot be avoided.
const INTERNALS_SHOWN: &[(&str, &str)] = &[
    ("budgets/assert_not_a_map", "the check that asks for a map is a public function, and the compiler names it"),
    ("by_hand/no_entries", "what the compiler calls the user's own `{ layout_of::<Ports>().size() }`"),
];

/// Goldens that do not name the map, and why.
const NAMELESS: &[(&str, &str)] = &[
    ("budgets/assert_unknown_map", "there is none"),
    ("budgets/expect_unknown_const", "a name that the compiler does not find is all that it speaks of"),
    ("by_hand/declared_without_entries", "the compiler's own message on a trait's items"),
    ("by_hand/storage_without_unsafe", "the compiler's own message on an unsafe trait"),
    ("keys/unknown_type", "as for `expect_unknown_const`"),
    ("numbers/entries_at_run_time", "a call that cannot be constant is the compiler's to refuse"),
    ("numbers/entries_of_another_type", "a number of another type is the compiler's to refuse"),
    ("numbers/entries_signed_const", "a number of another type is the compiler's to refuse"),
    ("numbers/entries_underflow", "arithmetic of the user's"),
    ("numbers/entries_unknown_name", "as for `expect_unknown_const`"),
    ("syntax/entries_as_type", "a type in the place of a value is the compiler's to refuse"),
    ("tables/block_of_another_size", "an array of another size is the compiler's to refuse"),
    ("tables/insert_in_const_over_full", "an assertion of the user's"),
    ("tables/text_too_long", "the text is made a key without a map"),
    ("tables/triples", "a table of another type is the compiler's to refuse"),
    ("tables/value_out_of_range", "a literal is the compiler's to refuse"),
];

/// Goldens that point into a library's sources, and why; the bound that a type does not fulfil may always be shown, as
/// its line in `src/typed/declared.rs` says what to write.
const LIBRARY_SHOWN: &[(&str, &str)] = &[
    ("budgets/assert_not_a_map", "the bound of the public check"),
    ("by_hand/own_layout_kind", "the bound on a sealed trait, whose line names the three that there are"),
    ("by_hand/size_of_no_layout", "whatever looks into a map asks for its layout there"),
    ("keys/padding", "zerocopy counts the padding, and shows the trait that it counts with"),
    ("keys/padding_after_a_field", "as for `padding`"),
    ("keys/padding_at_the_end", "as for `padding`"),
    ("numbers/entries_underflow", "the compiler notes every constant that depends on the wrong one"),
    ("use/bytes_of_padded_values", "the bound of `as_bytes`"),
    ("use/rekey_without_hash_key", "the bound of `rekey`"),
    ("use/send_raw_pointers", "the compiler walks through the fields to the pointer"),
    ("use/use_after_iterating_by_value", "the compiler notes that `into_iter` of std moves"),
    ("use/zeroed_with_a_reference", "the bound on a field"),
    ("use/zeroed_without_a_field", "the compiler's advice on the pattern that names all fields"),
];

/// Goldens that say the same at the same place twice, and why.
const REPEATED: &[(&str, &str)] = &[("use/declared_twice_apart", "the other struct has neither field nor constructor")];

/// A case and its golden.
struct Case {
    /// Such as `keys/f32`.
    name: String,
    source: String,
    golden: String,
}

fn cases() -> Vec<Case> {
    if blessing() {
        fail(); // what is checked is what was just written
    }
    cases_on_disk()
}

fn blessing() -> bool {
    std::env::var_os("TRYBUILD").is_some_and(|mode| mode == "overwrite")
}

/// Whether every case is compiled.
fn all() -> bool {
    blessing() || std::env::var("HASHMAP_MEM_LONG").is_ok_and(|long| long == "1")
}

/// Whether a case is compiled in this run.
fn is_compiled(name: &str) -> bool {
    if name.starts_with("without_alloc/") {
        return cfg!(not(feature = "alloc"));
    }
    all() || REPRESENTATIVE.contains(&name)
}

fn cases_on_disk() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui-tests/fail");
    let mut cases: Vec<Case> = files(&root)
        .into_iter()
        .flat_map(|area| files(&area))
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| Case {
            name: path.strip_prefix(&root).expect("a path below the root").with_extension("").display().to_string(),
            source: fs::read_to_string(&path).expect("a case can be read"),
            golden: fs::read_to_string(path.with_extension("stderr")).unwrap_or_default(),
        })
        .collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).expect("a folder of cases").map(|entry| entry.expect("an entry").path()).collect()
}

/// What the compiler of this run calls itself.
fn compiler() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    String::from_utf8_lossy(&output.stdout).trim().to_string()
}

/// Every case against its golden; on another toolchain, or where not all are compiled, against its reasons. By `cargo
/// check`: nothing of this waits for a build.
#[test]
fn fail() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let compiler = compiler();
        if !all() {
            fail_for_the_reasons(&compiler);
        } else if compiler.starts_with(TOOLCHAIN) {
            let build = trybuild::TestCases::new();
            for case in cases_on_disk().iter().filter(|case| is_compiled(&case.name)) {
                build.compile_fail(format!("ui-tests/fail/{}.rs", case.name));
            }
        } else {
            assert!(!blessing(), "the goldens are the words of {TOOLCHAIN}x, but this is {compiler}");
            eprintln!("{compiler}: the reasons are looked for in its words, as the goldens are those of {TOOLCHAIN}x");
            fail_for_the_reasons(&compiler);
        }
    });
}

/// Looks for the reasons in the errors of each case.
fn fail_for_the_reasons(compiler: &str) {
    let cases: Vec<Case> = cases_on_disk().into_iter().filter(|case| is_compiled(&case.name)).collect();
    let said = check_all();
    let nothing = String::new();
    let mut wrong = Vec::new();
    for case in &cases {
        let said = said.get(&program(&case.name)).unwrap_or(&nothing);
        wrong.extend(match missing(case, said) {
            _ if said.is_empty() => Some(format!("{}: it compiles", case.name)),
            None => None,
            Some(missing) => Some(format!("{missing} in what {compiler} says:\n{said}")),
        });
    }
    assert!(wrong.is_empty(), "{}\n{} of {} cases", wrong.join("\n\n"), wrong.len(), cases.len());
}

/// The name of a case as cargo takes it.
fn program(case: &str) -> String {
    case.replace('/', "-")
}

fn program_that_passes(name: &str) -> String {
    format!("pass-{name}")
}

/// What the compiler says of each program, compiled in one run of cargo: the cases of this run, and
/// where not all are, those that must compile.
fn check_all() -> &'static BTreeMap<String, String> {
    static SAID: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    SAID.get_or_init(|| {
        let cases = cases_on_disk().into_iter().map(|case| case.name).filter(|name| is_compiled(name));
        let mut programs: Vec<(String, String)> =
            cases.map(|name| (program(&name), format!("fail/{name}.rs"))).collect();
        if !all() {
            programs.extend(REPRESENTATIVE_PASSES.map(|name| (program_that_passes(name), format!("pass/{name}.rs"))));
        }
        check(&programs)
    })
}

/// What the compiler says of each program, by its name and its path in `ui-tests/`; nothing of one that compiles.
fn check(programs: &[(String, String)]) -> BTreeMap<String, String> {
    let root = env!("CARGO_MANIFEST_DIR");
    let features = ["alloc", "serde", "defmt"];
    let on = [cfg!(feature = "alloc"), all() && cfg!(feature = "serde"), all() && cfg!(feature = "defmt")];
    let features: Vec<&str> = features.into_iter().zip(on).filter_map(|(name, on)| on.then_some(name)).collect();
    let mut manifest = format!(
        "[package]\nname = \"ui-cases\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         hashmap-mem = {{ path = {root:?}, features = {features:?} }}\n\
         zerocopy = {{ version = \"0.8\", features = [\"derive\"] }}\n"
    );
    for (name, path) in programs {
        let path = format!("{root}/ui-tests/{path}");
        write!(manifest, "[[bin]]\nname = {name:?}\npath = {path:?}\n").expect("text takes text");
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui-cases");
    fs::create_dir_all(&folder).expect("cargo's directory for tests can be written");
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest is written");
    // the versions that are here already
    fs::copy(format!("{root}/Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file is copied");
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--bins", "--keep-going", "--offline", "--message-format=json"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
        .expect("cargo runs");
    let mut said: BTreeMap<String, String> = BTreeMap::new();
    let lines = String::from_utf8(output.stdout).expect("JSON is UTF-8");
    let mut libraries = 0;
    for line in lines.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
        let (target, message) = (&line["target"]["name"], &line["message"]);
        if line["reason"] == "compiler-artifact" {
            libraries += usize::from(target == "hashmap_mem");
            said.entry(target.as_str().unwrap_or_default().to_string()).or_default();
        }
        if line["reason"] == "compiler-message" && message["level"] == "error" {
            *said.entry(target.as_str().unwrap_or_default().to_string()).or_default() +=
                message["rendered"].as_str().unwrap_or_default();
        }
    }
    assert_eq!(libraries, 1, "the library itself does not compile:\n{}", String::from_utf8_lossy(&output.stderr));
    said
}

/// The reason that does not stand in what was said of a case, if there is one.
fn missing(Case { name, source, .. }: &Case, said: &str) -> Option<String> {
    let Some(reasons) = source.lines().next().and_then(|line| line.strip_prefix("//! reason: ")) else {
        return Some(format!("{name}: the first line gives no reason"));
    };
    let missing = reasons.split("; ").find(|reason| reason.trim().is_empty() || !said.contains(reason))?;
    Some(format!("{name}: not to be found: `{missing}`"))
}

/// What must compile and, where all are compiled, run, on any toolchain.
#[test]
fn pass() {
    if all() {
        trybuild::TestCases::new().pass("ui-tests/pass/*.rs");
    } else {
        let said = |name| check_all().get(&program_that_passes(name)).map(String::as_str);
        REPRESENTATIVE_PASSES.iter().for_each(|name| assert_eq!(said(name), Some(""), "{name}"));
    }
}

/// Every area has a case that is always compiled, and each that is named is there.
#[test]
fn the_representative_cases_are_of_all_areas() {
    let cases = cases_on_disk();
    let area = |name: &str| name.split('/').next().unwrap_or_default().to_string();
    let areas: BTreeSet<String> = cases.iter().map(|case| area(&case.name)).collect();
    let mut compiled: BTreeSet<String> = REPRESENTATIVE.iter().map(|name| area(name)).collect();
    compiled.insert("without_alloc".to_string()); // compiled where that feature is off
    assert_eq!(compiled, areas);
    let lost: Vec<_> = REPRESENTATIVE.iter().filter(|name| !cases.iter().any(|case| case.name == **name)).collect();
    assert!(lost.is_empty(), "no such cases: {lost:?}");
}

#[test]
fn every_case_fails_for_its_reason() {
    let wrong: Vec<String> = cases().iter().filter_map(|case| missing(case, &case.golden)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_golden_shows_internals() {
    let internal = |line: &str| INTERNALS.iter().any(|it| line.contains(it));
    let shown = cases().into_iter().filter(|case| said(&case.golden).chain(labels(&case.golden)).any(internal));
    same(shown, INTERNALS_SHOWN);
}

#[test]
fn goldens_point_at_the_case() {
    let shown = cases().into_iter().filter(|case| {
        let lines = case.golden.lines().map(str::trim_start);
        let mut places = lines.clone().zip(lines.skip(1)).filter(|(_, place)| place.starts_with("--> "));
        places.clone().count() == 0
            || places.any(|(above, place)| {
                !place.contains("ui-tests/fail/")
                    && !above.starts_with("note: required by a bound in `hashmap_mem::Declared::")
            })
    });
    same(shown, LIBRARY_SHOWN);
}

/// Where a declaration is wrong; where a map is merely used, the user's own variables are named.
#[test]
fn goldens_name_the_map() {
    let nameless = cases().into_iter().filter(|case| {
        let maps: Vec<&str> = ["struct ", "enum "].iter().flat_map(|word| names_after(&case.source, word)).collect();
        let named = said(&case.golden).any(|line| maps.iter().any(|map| line.contains(map)));
        !case.name.starts_with("use/") && !maps.is_empty() && !named
    });
    same(nameless, NAMELESS);
}

/// The compiler's words, without the code that it shows.
fn said(golden: &str) -> impl Iterator<Item = &str> {
    golden.lines().filter(|line| !line.contains(" | ") && !line.trim_start().starts_with("-->"))
}

/// What the compiler writes under the code that it shows.
fn labels(golden: &str) -> impl Iterator<Item = &str> {
    let beside = golden.lines().filter_map(|line| line.split_once('|')).map(|(_, beside)| beside.trim_start());
    beside.filter(|beside| beside.starts_with(['^', '-', '_', '|']))
}

fn names_after<'a>(source: &'a str, word: &'a str) -> Vec<&'a str> {
    let after = source.lines().filter(|line| !line.starts_with("//")).flat_map(move |line| line.split(word).skip(1));
    after
        .map(|rest| rest.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or(""))
        .filter(|n| !n.is_empty())
        .collect()
}

#[test]
fn every_message_stands_once() {
    let repeated = cases().into_iter().filter(|case| {
        let mut seen = HashSet::new();
        // the same words at another place are another message
        let messages = case.golden.split("\n\n").filter(|part| part.starts_with("error"));
        !messages.map(|part| part.lines().take(2).collect::<Vec<_>>()).all(|message| seen.insert(message))
    });
    same(repeated, REPEATED);
}

/// The lists of exceptions are exact: what is no longer true comes off them.
fn same(found: impl Iterator<Item = Case>, allowed: &[(&str, &str)]) {
    let found: Vec<String> = found.map(|case| case.name).collect();
    let allowed: Vec<&str> = allowed.iter().map(|(name, _)| *name).collect();
    let new: Vec<_> = found.iter().filter(|name| !allowed.contains(&name.as_str())).collect();
    let gone: Vec<_> = allowed.iter().filter(|name| !found.iter().any(|found| found == *name)).collect();
    assert!(new.is_empty() && gone.is_empty(), "not allowed:\n{new:#?}\nno longer so:\n{gone:#?}");
}
