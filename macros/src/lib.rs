//! The macro behind hashmap-mem's `hashmap_layout!`: names, numbers that the user wrote, spans, and one-line forwarders.
//!
//! ```text
//! parse    tokens -> Declaration: what stands there, with spans
//! check    Declaration -> Map: every clause once, none missing, none unknown; all mistakes in one go
//! expand   Map -> tokens: nothing is computed
//! ```
//!
//! It knows no size and no layout; those are the library's, which the compiler asks.

mod check;
mod expand;
mod parse;

use proc_macro::TokenStream;

/// Expands declarations. Called by the library's `hashmap_layout!` with the library's own path and features in front.
#[proc_macro]
pub fn hashmap_layout(input: TokenStream) -> TokenStream {
    let parse::Invocation { library, features, declarations } = syn::parse_macro_input!(input);
    let mut output = proc_macro2::TokenStream::new();
    for declaration in declarations {
        output.extend(match check::check(declaration) {
            Ok(map) => expand::expand(&map, &library, &features),
            Err(error) => error.into_compile_error(),
        });
    }
    output.into()
}
