//! `NoPadding`: a check behind every field of a struct. The compiler knows offsets and sizes.

use crate::expand::{as_meant, spanning};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Index, Member, Path, Token};

pub(crate) fn expand(input: &DeriveInput) -> syn::Result<TokenStream> {
    let name = &input.ident;
    let wrong = |span, why: &str| Err(syn::Error::new(span, format!("`{name}`: {why}")));
    let Data::Struct(data) = &input.data else {
        return wrong(name.span(), "only a struct has padding that fields can fill: leave out `NoPadding`");
    };
    if !input.generics.params.is_empty() {
        return wrong(input.generics.span(), "generic parameters give a struct many layouts: leave out `NoPadding`");
    }
    let library = library(input)?;
    let members: Vec<Member> = data.fields.members().collect();
    let starts = quote!(&[#(::core::mem::offset_of!(#name, #members),)* ::core::mem::size_of::<#name>()]);
    let name_text = name.to_string();
    let checks = data.fields.iter().zip(&members).map(|(field, member)| {
        let (ty, size_of, text) = (&field.ty, as_meant(&field.ty), text(member));
        let arguments =
            quote!(#name_text, #text, ::core::mem::offset_of!(#name, #member), ::core::mem::size_of::<#size_of>(), #starts);
        let place = match &field.ident {
            Some(ident) => quote!(#ident #ty),
            None => ty.to_token_stream(),
        };
        let check = spanning(&place, "no_padding_after", &TokenStream::new(), arguments);
        quote!(const _: () = { use #library::guard as hashmap_mem_guard; #check };)
    });
    Ok(quote!(#(#checks)*))
}

/// The library's path: `#[hashmap_mem(crate = engine::maps)]` where it has another name.
fn library(input: &DeriveInput) -> syn::Result<Path> {
    let mut library = syn::parse_quote!(::hashmap_mem);
    for attr in input.attrs.iter().filter(|attr| attr.path().is_ident("hashmap_mem")) {
        attr.parse_nested_meta(|meta| {
            if !meta.path.is_ident("crate") {
                return Err(meta.error("write `#[hashmap_mem(crate = path::to::hashmap_mem)]`"));
            }
            meta.input.parse::<Token![=]>()?;
            library = meta.input.call(Path::parse_mod_style)?;
            Ok(())
        })?;
    }
    Ok(library)
}

fn text(member: &Member) -> String {
    match member {
        Member::Named(name) => name.to_string(),
        Member::Unnamed(Index { index, .. }) => index.to_string(),
    }
}
