//! The macro behind hashmap-mem's `hashmap_layout!`.
use proc_macro::TokenStream;

/// Expands one declaration.
#[proc_macro]
pub fn hashmap_layout(_input: TokenStream) -> TokenStream {
    TokenStream::new()
}
