//! What must not compile, and what the compiler says then: `ui-tests/fail/<area>/*.rs`, each with a golden beside it.
//!
//! ```text
//! cargo test --test ui                       checks
//! TRYBUILD=overwrite cargo test --test ui    blesses: writes every golden anew, then checks
//! cargo test --test ui every_case            only checks each golden against its reason
//! ```
//!
//! The goldens hold for one toolchain, as rustc words half of each. The first line of each case says why it must fail,
//! `//! reason: one; another`, and its golden must contain each of these, also after a blessing.
#![allow(missing_docs)]

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Once;

/// The toolchain whose words the goldens are.
const TOOLCHAIN: &str = "rustc 1.95.";

/// Set to skip what only holds for that toolchain.
const SKIP: &str = "HASHMAP_MEM_SKIP_UI";

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
    ("tables/insert_in_const_over_full", "an assertion of the user's"),
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
    ("use/send_raw_pointers", "the compiler walks through the fields to the pointer"),
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
    if std::env::var_os("TRYBUILD").is_some_and(|mode| mode == "overwrite") {
        fail(); // what is checked is what was just written
    }
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

/// Whether the compiler's words can be compared here.
fn toolchain_fits() -> bool {
    if std::env::var_os(SKIP).is_some() {
        return false;
    }
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let version = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        version.starts_with(TOOLCHAIN),
        "the goldens in ui-tests/ are the words of {TOOLCHAIN}x, but this is {version}\
         run `cargo +1.95.0 test --test ui`, or set {SKIP}=1 to leave these tests out",
    );
    true
}

/// The goldens, by `cargo check`: nothing of this waits for a build.
#[test]
fn fail() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if toolchain_fits() {
            let cases = trybuild::TestCases::new();
            for area in ["syntax", "numbers", "keys", "values", "budgets", "tables", "use", "by_hand", "runtime"] {
                cases.compile_fail(format!("ui-tests/fail/{area}/*.rs"));
            }
            if cfg!(not(feature = "alloc")) {
                cases.compile_fail("ui-tests/fail/without_alloc/*.rs");
            }
        }
    });
}

/// What must compile and run, on any toolchain.
#[test]
fn pass() {
    trybuild::TestCases::new().pass("ui-tests/pass/*.rs");
}

#[test]
fn every_case_fails_for_its_reason() {
    let mut wrong = Vec::new();
    for Case { name, source, golden } in cases() {
        match source.lines().next().and_then(|line| line.strip_prefix("//! reason: ")) {
            None => wrong.push(format!("{name}: the first line gives no reason")),
            Some(reasons) => {
                let missing = reasons.split("; ").filter(|reason| reason.trim().is_empty() || !golden.contains(reason));
                wrong.extend(missing.map(|reason| format!("{name}: the golden does not say: {reason}")));
            }
        }
    }
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
