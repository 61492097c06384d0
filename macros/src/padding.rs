//! `NoPadding`: a check behind every field of a struct. The compiler knows offsets and sizes.

use crate::expand::{ends, spanning};
use crate::fragments::as_meant;
use crate::tokens::{Attribute, Error, Input, Result};
use crate::types::Type;
use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};

struct Field {
    /// None in a tuple struct.
    name: Option<Ident>,
    ty: Type,
}

/// The compiler has read the struct before.
pub(crate) fn expand(mut input: Input) -> Result<TokenStream> {
    let attrs = input.attributes();
    input.visibility();
    let kind = input.word();
    let Some(name) = input.name() else { return Err(input.error("`NoPadding` stands above a struct")) };
    let wrong = |span, why: &str| Err(Error::new(span, format!("`{name}`: {why}")));
    if kind.is_none_or(|kind| kind != "struct") {
        return wrong(name.span(), "only a struct has padding that fields can fill: leave out `NoPadding`");
    }
    let generics = input.span();
    if input.mark('<').is_some() && input.mark('>').is_none() {
        return wrong(generics, "generic parameters give a struct many layouts: leave out `NoPadding`");
    }
    let library = library(&attrs)?;
    let fields = fields(&mut input)?;
    let members: Vec<TokenStream> = fields.iter().enumerate().map(|(number, field)| field.member(number)).collect();
    let starts = quote!(&[#(::core::mem::offset_of!(#name, #members),)* ::core::mem::size_of::<#name>()]);
    let name_text = name.to_string();
    let checks = fields.iter().zip(&members).map(|(Field { name: field, ty }, member)| {
        let (size_of, text) = (as_meant(ty), member.to_string());
        let arguments =
            quote!(#name_text, #text, ::core::mem::offset_of!(#name, #member), ::core::mem::size_of::<#size_of>(), #starts);
        let check = spanning(&quote!(#field #ty), "no_padding_after", &TokenStream::new(), arguments);
        quote!(const _: () = { use #library::guard as hashmap_mem_guard; #check };)
    });
    Ok(quote!(#(#checks)*))
}

/// The library's path: `#[hashmap_mem(crate = engine::maps)]` where it has another name.
fn library(attrs: &[Attribute]) -> Result<TokenStream> {
    let mut library = quote!(::hashmap_mem);
    for meta in attrs.iter().filter_map(Attribute::meta).filter(|meta| meta.is("hashmap_mem")) {
        let mut inside = Input::new(meta.list().cloned().unwrap_or_default());
        inside.open_fragment();
        let path = inside.keyword("crate").and_then(|_| inside.mark('=')).and_then(|_| inside.path());
        inside.mark(',');
        match path.filter(|_| inside.is_empty()) {
            Some(path) => library = path.to_token_stream(),
            None => return Err(Error::at(meta, "write `#[hashmap_mem(crate = path::to::hashmap_mem)]`")),
        }
    }
    Ok(library)
}

fn fields(input: &mut Input) -> Result<Vec<Field>> {
    let mut group = input.group(Delimiter::Parenthesis);
    // a `where` may stand before the fields with names, which come last
    while let (None, Some(next)) = (&group, input.next()) {
        group = match next {
            TokenTree::Group(braces) if braces.delimiter() == Delimiter::Brace && input.is_empty() => Some(braces),
            _ => None,
        };
    }
    let Some(group) = group else { return Ok(Vec::new()) };
    let is_tuple = group.delimiter() == Delimiter::Parenthesis;
    let mut input = Input::inside(&group);
    let mut fields = Vec::new();
    while !input.is_empty() {
        input.attributes();
        input.visibility();
        let name = if is_tuple { None } else { input.word().filter(|_| input.mark(':').is_some()) };
        fields.push(Field { name, ty: Type::read(&mut input)? });
        input.up_to_comma();
        input.mark(',');
    }
    Ok(fields)
}

impl Field {
    /// Its name, or its number.
    fn member(&self, number: usize) -> TokenStream {
        match &self.name {
            Some(name) => name.to_token_stream(),
            None => {
                let mut number = Literal::usize_unsuffixed(number);
                number.set_span(ends(&self.ty).0);
                number.to_token_stream()
            }
        }
    }
}
