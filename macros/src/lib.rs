//! The macro behind hashmap-mem's `hashmap_layout!`: names, numbers that the user wrote, spans, and one-line
//! forwarders.
//!
//! ```text
//! parse    tokens -> Declaration, LayoutAssertion: what is written there, with spans
//! check    Declaration -> Map: every clause once, none missing, none unknown; reports all mistakes at once
//! expand   Map -> tokens: nothing is computed
//! padding  a struct -> a check behind each field
//! ```
//!
//! It knows no size and no layout: the library computes them when the compiler evaluates the expansion.

mod check;
mod expand;
mod padding;
mod parse;

use expand::Alloc;
use parse::{Declarations, Invocation, LayoutAssertion};
use proc_macro::TokenStream;

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
    let Invocation { library, input: Declarations(declarations) } = syn::parse_macro_input!(input);
    let mut output = proc_macro2::TokenStream::new();
    for map in check::check_all(declarations) {
        output.extend(match map {
            Ok(map) => expand::expand(&map, &library, alloc),
            Err(error) => error.into_compile_error(),
        });
    }
    output.into()
}

/// Says where a struct has padding.
#[proc_macro_derive(NoPadding, attributes(hashmap_mem))]
pub fn no_padding(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input);
    padding::expand(&input).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Expands layout guards. The library's `assert_layout!` calls it, as above.
#[proc_macro]
pub fn assert_layout(input: TokenStream) -> TokenStream {
    let Invocation { library, input: assertion } = syn::parse_macro_input!(input as Invocation<LayoutAssertion>);
    match check::check_assertion(&assertion) {
        Ok(()) => expand::expand_assertion(&assertion, &library).into(),
        Err(error) => error.into_compile_error().into(),
    }
}
