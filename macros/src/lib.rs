//! The macro behind hashmap-mem's `hashmap_layout!`: names, numbers that the user wrote, spans, and one-line
//! forwarders.
//!
//! ```text
//! fragments  of a user's macro: which are read and written without their groups
//! tokens     words, marks, groups, attributes; types: where a type ends, and of what shape it is
//! parse      tokens -> Declaration, LayoutAssertion: what is written there, with spans
//! check      Declaration -> Map: every clause once, none missing, none unknown; reports all mistakes at once
//! expand     Map -> tokens: nothing is computed
//! padding    a struct -> a check behind each field
//! ```
//!
//! It knows no size and no layout: the library computes them when the compiler evaluates the expansion.

mod check;
mod expand;
mod fragments;
mod padding;
mod parse;
mod tokens;
mod types;

use expand::Alloc;
use parse::LayoutAssertion;
use proc_macro::TokenStream;
use tokens::{Error, Input, Result};

/// Expands declarations. The library's `hashmap_layout!` calls it, with the library's path in front of the
/// declarations.
#[proc_macro]
pub fn hashmap_layout(input: TokenStream) -> TokenStream {
    maps(input, Alloc::Without)
}

/// Like [`macro@hashmap_layout`], with what needs the library's feature `alloc`.
#[proc_macro]
pub fn hashmap_layout_with_alloc(input: TokenStream) -> TokenStream {
    maps(input, Alloc::With)
}

fn maps(input: TokenStream, alloc: Alloc) -> TokenStream {
    or_errors(input, |mut input| {
        let library = parse::library(&mut input)?;
        let maps = check::check_all(parse::declarations(input)?);
        Ok(maps
            .into_iter()
            .map(|map| map.map_or_else(Error::into_compile_error, |map| expand::expand(&map, &library, alloc)))
            .collect())
    })
}

/// Says where a struct has padding.
#[proc_macro_derive(NoPadding, attributes(hashmap_mem))]
pub fn no_padding(input: TokenStream) -> TokenStream {
    or_errors(input, padding::expand)
}

/// Expands layout guards. The library's `assert_layout!` calls it, as above.
#[proc_macro]
pub fn assert_layout(input: TokenStream) -> TokenStream {
    or_errors(input, |mut input| {
        let library = parse::library(&mut input)?;
        let assertion = LayoutAssertion::read(input)?;
        check::check_assertion(&assertion)?;
        Ok(expand::expand_assertion(&assertion, &library))
    })
}

fn or_errors(input: TokenStream, expand: impl FnOnce(Input) -> Result<proc_macro2::TokenStream>) -> TokenStream {
    expand(Input::new(input.into())).unwrap_or_else(Error::into_compile_error).into()
}
