//! The README's links lead somewhere, in the repository and from the docs.
#![cfg(not(miri))] // reads the repository

use std::path::Path;

/// Each `[name]: target` of a text.
fn links(text: &str) -> Vec<(&str, &str)> {
    let lines = text.lines().map(|line| line.strip_prefix("//! ").unwrap_or(line));
    lines.filter_map(|line| line.strip_prefix('[')?.split_once("]: ")).collect()
}

#[test]
fn every_link_of_the_readme_leads_to_a_file_and_has_a_place_in_the_docs() {
    let (readme, docs) = (links(include_str!("../README.md")), links(include_str!("../src/lib.rs")));
    assert!(readme.len() > 10, "{readme:?}");
    for (name, target) in &readme {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(target).exists(), "{target}: no such file");
        assert!(docs.iter().any(|(other, _)| other == name), "{name}: src/lib.rs does not say where it leads");
    }
    assert_eq!(readme.len(), docs.len());
}

#[test]
fn links_of_the_readme_are_definitions() {
    // what is written `[text](file)` would lead nowhere from the docs
    assert!(!include_str!("../README.md").replace("](http", "").contains("]("));
}
