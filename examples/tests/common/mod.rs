//! Starts an example and takes what it prints.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What an example printed, and its exit status.
pub(crate) struct Run {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The example that cargo built beside this test: `target/<profile>/deps/<this>` and
/// `target/<profile>/examples/<name>`.
pub(crate) fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test knows where it lies");
    let profile = test.ancestors().nth(2).expect("a test lies in target/<profile>/deps");
    let path = profile.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.is_file(), "{} is missing: `cargo test` builds it, `cargo test --test ...` does not", path.display());
    path
}

pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("examples/ lies in the repository")
}

pub(crate) fn run(program: &Path, arguments: &[impl AsRef<OsStr>]) -> Run {
    let output =
        Command::new(program).args(arguments).current_dir(repository()).output().expect("the example can be started");
    let text = |bytes| String::from_utf8(bytes).expect("the example prints UTF-8");
    Run { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}
