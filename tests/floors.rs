//! The floors of `src/`: a lower one never names a higher one, and no files of the typed API name each other in a
//! circle.
//!
//! ```text
//! abi                         the runtime API under the C calling convention
//! typed   runtime   view      side by side: none of them knows another
//! raw
//! layout
//! ```
//!
//! The files are read as tokens: comments and docs do not count, and neither does what stands under `#[cfg(doc)]`.
#![cfg(not(miri))] // reads files only

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Each floor, and what it may name besides itself.
const FLOORS: [(&str, &[&str]); 6] = [
    ("layout", &[]),
    ("raw", &["layout"]),
    ("typed", &["layout", "raw"]),
    ("runtime", &["layout", "raw"]),
    ("view", &["layout", "raw"]),
    ("abi", &["runtime"]),
];

/// Names of one floor by another that are allowed all the same, and why: the file, the floor that it names.
const EXCEPTIONS: &[(&str, &str, &str)] = &[];

/// What the library's root has for all floors.
const OF_THE_ROOT: [&str; 1] = ["__alloc"];

/// A file of `src/` but `lib.rs`.
struct Source {
    /// Its module, such as `["raw", "probe"]`.
    module: Vec<String>,
    /// What it names of this crate, from the root on, such as `["layout", "slot", "SlotIndex"]`.
    named: BTreeSet<Vec<String>>,
}

fn sources() -> Vec<Source> {
    let mut files = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    collect(&root, &mut Vec::new(), &mut files);
    let modules: BTreeSet<Vec<String>> = files.iter().map(|(module, _)| module.clone()).collect();
    let sources = files.into_iter().map(|(module, tokens)| {
        let mut named = BTreeSet::new();
        names(tokens, &module, &modules, &mut named);
        Source { module, named }
    });
    sources.collect()
}

fn collect(folder: &Path, module: &mut Vec<String>, files: &mut Vec<(Vec<String>, TokenStream)>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        module.push(name.clone());
        if path.is_dir() {
            collect(&path, module, files);
        } else if module[..] != ["lib"] {
            assert!(
                name != "mod" && path.extension().is_some_and(|it| it == "rs"),
                "{}: which module?",
                path.display()
            );
            let text = fs::read_to_string(&path).expect("a source can be read");
            files.push((module.clone(), text.parse().expect("a source is Rust")));
        }
        module.pop();
    }
}

/// Every path into this crate: those that begin with `crate`, `self` or `super`, and those that begin with a child
/// module.
fn names(tokens: TokenStream, module: &[String], modules: &BTreeSet<Vec<String>>, named: &mut BTreeSet<Vec<String>>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < trees.len() {
        match &trees[at] {
            TokenTree::Group(group) if is_cfg_doc(group.stream()) => {
                let ends = |tree: &TokenTree| match tree {
                    TokenTree::Punct(punct) => punct.as_char() == ';',
                    TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                    _ => false,
                };
                // the item under the attribute; a brace that a `use` has is followed by its semicolon, which is
                // harmless
                at += trees[at..].iter().position(ends).expect("an item ends");
            }
            TokenTree::Group(group) => names(group.stream(), module, modules, named),
            TokenTree::Ident(word) if at < 2 || !is_path_separator(&trees[at - 2..at]) => {
                let word = word.to_string();
                let start = match word.as_str() {
                    "crate" => Some(Vec::new()),
                    "self" => Some(module.to_vec()),
                    "super" => Some(module[..module.len() - 1].to_vec()),
                    _ => Some([module, &[word]].concat()).filter(|child| modules.contains(child)),
                };
                if let Some(start) = start
                    && trees.get(at + 1..at + 3).is_some_and(is_path_separator)
                {
                    rest(&trees[at + 3..], &start, named);
                }
            }
            _ => {}
        }
        at += 1;
    }
}

fn is_cfg_doc(tokens: TokenStream) -> bool {
    tokens.to_string().replace(' ', "") == "cfg(doc)"
}

fn is_path_separator(trees: &[TokenTree]) -> bool {
    trees.len() == 2 && trees.iter().all(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ':'))
}

/// What follows the `::` behind `start`: names, or braces with many of them.
fn rest(trees: &[TokenTree], start: &[String], named: &mut BTreeSet<Vec<String>>) {
    match trees.first() {
        Some(TokenTree::Ident(word)) => {
            let mut path = start.to_vec();
            match word.to_string().as_str() {
                "self" => {}
                "super" => {
                    path.pop();
                }
                name => path.push(name.to_string()),
            }
            if trees.get(1..3).is_some_and(is_path_separator) {
                rest(&trees[3..], &path, named);
            } else {
                named.insert(path);
            }
        }
        Some(TokenTree::Group(group)) => {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            let comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',');
            inside.split(comma).filter(|part| !part.is_empty()).for_each(|part| rest(part, start, named));
        }
        // a glob, or the generic arguments of a path in an expression
        _ => {
            named.insert(start.to_vec());
        }
    }
}

#[test]
fn no_floor_names_a_higher_one() {
    let (mut wrong, mut exceptions) = (Vec::new(), BTreeSet::new());
    for Source { module, named } in sources() {
        let file = module.join("::");
        let Some((own, below)) = FLOORS.iter().find(|(floor, _)| *floor == module[0]) else {
            wrong.push(format!("{file}: it lies on no floor"));
            continue;
        };
        for path in named {
            let (first, whole) = (path.first().map_or("", String::as_str), path.join("::"));
            let exception = EXCEPTIONS.iter().position(|(by, floor, _)| (*by, *floor) == (&file, first));
            if let Some(exception) = exception {
                exceptions.insert(exception);
            } else if !FLOORS.iter().any(|(floor, _)| *floor == first) {
                if !OF_THE_ROOT.contains(&first) {
                    wrong.push(format!("{file}: `crate::{whole}` does not begin with a floor"));
                }
            } else if first != *own && !below.contains(&first) {
                wrong.push(format!("{file}: `crate::{whole}` lies on no floor below `{own}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(exceptions.len(), EXCEPTIONS.len(), "an exception is no longer needed: take it off the list");
}

#[test]
fn no_circle_between_the_files_of_the_typed_api() {
    let sources = sources();
    let typed: Vec<&Source> = sources.iter().filter(|source| source.module[0] == "typed").collect();
    let files: BTreeSet<&[String]> = typed.iter().map(|source| &source.module[..]).collect();
    assert!(files.len() > 5, "{files:?}");
    // a path leads to the file with the longest beginning of it
    let file_of = |path: &[String]| (1..=path.len()).rev().find_map(|len| files.get(&path[..len]).copied());
    let mut left: BTreeMap<&[String], BTreeSet<&[String]>> = typed
        .iter()
        .map(|source| {
            let needs = source.named.iter().filter_map(|path| file_of(path));
            (&source.module[..], needs.filter(|file| **file != source.module[..]).collect())
        })
        .collect();
    // take away the files that need none of those that are left
    loop {
        let done: Vec<&[String]> = left.iter().filter(|(_, needs)| needs.is_empty()).map(|(file, _)| *file).collect();
        if done.is_empty() {
            break;
        }
        for file in done {
            left.remove(file);
            left.values_mut().for_each(|needs| {
                needs.remove(file);
            });
        }
    }
    let circle = left.iter().map(|(file, needs)| {
        let needs: Vec<String> = needs.iter().map(|file| file.join("::")).collect();
        format!("{} names {}", file.join("::"), needs.join(", "))
    });
    assert!(left.is_empty(), "a circle:\n{}", circle.collect::<Vec<_>>().join("\n"));
}
