//! What `hashmap_layout!` writes for one map, kept as a file that a person can read: `tests/expansion/health.rs`.
//!
//! The macro's own modules run here on the declaration below; their tokens must be those of the file. How the file is
//! formatted is free. `BLESS=1 cargo test --test expansion` writes it anew.
#![cfg(not(miri))] // runs the macro, which has no unsafe code
#![allow(missing_docs, dead_code, unreachable_pub)]

#[path = "../macros/src/check.rs"]
mod check;
#[path = "../macros/src/expand.rs"]
mod expand;
#[path = "../macros/src/fragments.rs"]
mod fragments;
#[path = "../macros/src/parse.rs"]
mod parse;
#[path = "../macros/src/tokens.rs"]
mod tokens;
#[path = "../macros/src/types.rs"]
mod types;

use expand::Alloc;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use std::fs;

const HEALTH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expansion/health.rs");

/// Lines of one map, without blank ones and docs: what a person reads when asking what the macro does.
const MOST_LINES: usize = 82;

fn expand(alloc: Alloc, declaration: TokenStream) -> TokenStream {
    let declarations = parse::declarations(tokens::Input::new(declaration)).expect("a declaration");
    let library = quote!(::hashmap_mem);
    check::check_all(declarations)
        .into_iter()
        .map(|map| expand::expand(&map.expect("no mistakes"), &library, alloc))
        .collect()
}

fn health() -> TokenStream {
    let declaration = quote! {
        /// Hit points of every entity.
        pub struct Health {
            key: u32,
            value: i16,
            entries: 100,
        }
    };
    expand(Alloc::Without, declaration)
}

#[test]
fn the_snapshot_is_what_the_macro_writes() {
    let expanded = health();
    if std::env::var_os("BLESS").is_some() {
        fs::write(HEALTH, format(&expanded)).expect("the snapshot is written");
    }
    let snapshot = fs::read_to_string(HEALTH).expect("the snapshot is there: BLESS=1 writes it");
    let snapshot: TokenStream = snapshot.parse().expect("the snapshot is Rust");
    if let Some((expected, found)) = difference(&words(snapshot), &words(expanded)) {
        panic!("the macro writes `{found}` where tests/expansion/health.rs has `{expected}`: BLESS=1 writes it anew");
    }
}

#[test]
fn the_expansion_is_small() {
    let expanded = format(&health());
    let lines = expanded.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).count();
    assert!(lines <= MOST_LINES, "{lines} lines of code, at most {MOST_LINES} are allowed");
}

#[test]
fn the_expansion_is_unsafe_once_and_computes_nothing() {
    let every_clause = quote! {
        struct Every {
            key: u32,
            value: i16,
            entries: 100,
            layout: bucket,
            hash: fx32,
            slots: 256,
            align: 64,
            max_size: 4096,
            expect: { size: 3136, stride: 12, align: 64, key_offset: 4, value_offset: 8, slots: 256, code: 60 },
        }
    };
    let words = words(expand(Alloc::With, every_clause));
    // that the struct is a map and nothing else, which the expansion alone can know
    let places = words.windows(2).filter(|pair| pair[0] == "unsafe").map(|pair| pair[1].as_str());
    assert_eq!(places.collect::<Vec<_>>(), ["impl"]);
    for forbidden in ["if", "match", "while", "loop", "+", "*", "/", "%"] {
        assert!(!words.iter().any(|word| word == forbidden), "`{forbidden}` stands in the expansion");
    }
    // a name for an import, and the trait of an associated type
    let allowed = |after: &[String]| after[0] == "hashmap_mem_guard" || after.concat().starts_with("::core::iter");
    let casts = words.windows(8).filter(|words| words[0] == "as" && !allowed(&words[1..]));
    assert_eq!(casts.count(), 0, "a cast stands in the expansion");
}

/// Every token, groups opened.
fn words(tokens: TokenStream) -> Vec<String> {
    fn collect(tokens: TokenStream, words: &mut Vec<String>) {
        for tree in tokens {
            match tree {
                TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::None => {
                    collect(group.stream(), words);
                }
                TokenTree::Group(group) => {
                    words.push(format!("{:?}", group.delimiter()));
                    collect(group.stream(), words);
                    words.push("end".to_string());
                }
                other => words.push(other.to_string()),
            }
        }
    }
    let mut all = Vec::new();
    collect(tokens, &mut all);
    // a comma before a closing bracket, or at the end of a `where`, and the `r` of a string are matters of formatting
    let mut words: Vec<String> = Vec::new();
    for word in all {
        if (word == "end" || word == "Brace") && words.last().is_some_and(|last| last == ",") {
            words.pop();
        }
        words.push(word.strip_prefix('r').filter(|text| text.starts_with('"')).map_or(word.clone(), str::to_string));
    }
    words
}

/// A few tokens around the first that differs.
fn difference(expected: &[String], found: &[String]) -> Option<(String, String)> {
    let same = expected.iter().zip(found).take_while(|(expected, found)| expected == found).count();
    if same == expected.len() && same == found.len() {
        return None;
    }
    let around = |words: &[String]| words[same.saturating_sub(4)..words.len().min(same + 12)].join(" ");
    Some((around(expected), around(found)))
}

/// As prettyplease formats it, but each item inside an `impl` on one line, and so the head of the `impl`.
fn format(tokens: &TokenStream) -> String {
    let mut formatted =
        String::from("// What `hashmap_layout!` makes of `struct Health { key: u32, value: i16, entries: 100 }`.\n\n");
    for item in syn::parse2::<syn::File>(tokens.clone()).expect("the expansion is a file").items {
        let syn::Item::Impl(mut block) = item else {
            formatted.push_str(&one_line(item, ""));
            continue;
        };
        let items = std::mem::take(&mut block.items);
        formatted.push('\n');
        let head = one_line(syn::Item::Impl(block), "");
        formatted.push_str(&head.trim_end().trim_end_matches('}').replace(", {", " {"));
        formatted.push('\n');
        for item in items {
            let lone: syn::File = syn::parse_quote!(impl Lone { #item });
            let text = prettyplease::unparse(&lone);
            let inside = text.trim_end().trim_end_matches('}').trim_start_matches("impl Lone {");
            formatted.push_str(&joined(inside, "    "));
        }
        formatted.push_str("}\n");
    }
    formatted
}

fn one_line(item: syn::Item, indent: &str) -> String {
    joined(&prettyplease::unparse(&syn::parse_quote!(#item)), indent)
}

/// Docs and attributes keep their lines; what follows them becomes one.
fn joined(text: &str, indent: &str) -> String {
    let (mut above, mut line) = (String::new(), String::new());
    for part in text.lines().map(str::trim).filter(|part| !part.is_empty()) {
        if line.is_empty() && (part.starts_with("///") || part.starts_with("#[derive") || part.starts_with("#[allow")) {
            above.push_str(&format!("{indent}{part}\n"));
        } else {
            let glued = line.is_empty() || line.ends_with(['(', '<']) || part.starts_with([')', '>', '.']);
            line.push_str(if glued { "" } else { " " });
            line.push_str(part);
        }
    }
    let line = line.replace(",)", ")").replace(", >", ">").replace(",>", ">").replace(", { self", " { self");
    format!("{above}{indent}{line}\n")
}
