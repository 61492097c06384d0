//! What stands in the declaration, as written: it knows what each clause is followed by, not which must be there.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Expr, Ident, Token, Type, Visibility, braced, parenthesized};

/// The library's features and path, then declarations.
pub(crate) struct Invocation {
    pub(crate) library: TokenStream,
    pub(crate) features: TokenStream,
    pub(crate) declarations: Vec<Declaration>,
}

/// `struct Name { clause: value, ... }`
pub(crate) struct Declaration {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) name: Ident,
    pub(crate) clauses: Vec<Clause>,
    /// What could not be read, so that the rest can be checked all the same.
    pub(crate) errors: Vec<syn::Error>,
}

/// `name: value`
pub(crate) struct Clause {
    pub(crate) name: Ident,
    pub(crate) value: Value,
}

/// What a clause is followed by.
pub(crate) enum Value {
    Type(Type),
    Number(Expr),
    Word(Ident),
    /// After a name that is no clause.
    Unknown,
}

impl Parse for Invocation {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let (features, library);
        parenthesized!(features in input);
        parenthesized!(library in input);
        let (library, features) = (library.parse()?, features.parse()?);
        if input.is_empty() {
            let message = "nothing declared: write `struct Name { key: u32, value: i16, entries: 100 }`";
            return Err(syn::Error::new(Span::call_site(), message));
        }
        let mut declarations = Vec::new();
        while !input.is_empty() {
            declarations.push(input.parse()?);
        }
        Ok(Self { library, features, declarations })
    }
}

impl Parse for Declaration {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        if input.peek(Token![enum]) || input.peek(Token![union]) {
            return Err(input.error("a map is a struct: write `struct` here"));
        }
        input.parse::<Token![struct]>()?;
        let name: Ident = input.parse()?;
        if input.peek(Token![<]) {
            return Err(input.error(format!("`{name}`: a map has no generic parameters, as its layout is one for all")));
        }
        if !input.peek(syn::token::Brace) {
            return Err(input.error(format!("`{name}`: expected `{{ key: ..., value: ..., entries: ... }}`")));
        }
        let content;
        braced!(content in input);
        let mut declaration = Self { attrs, vis, name, clauses: Vec::new(), errors: Vec::new() };
        while !content.is_empty() {
            match content.parse::<Clause>() {
                Ok(clause) => declaration.clauses.push(clause),
                Err(error) => {
                    declaration.errors.push(error);
                    content.call(skip_to_comma)?;
                }
            }
            if !content.is_empty() {
                content.parse::<Token![,]>()?;
            }
        }
        Ok(declaration)
    }
}

impl Parse for Clause {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let name = input.call(Ident::parse_any)?;
        input.parse::<Token![:]>()?;
        let value = match name.to_string().as_str() {
            "key" | "value" => Value::Type(input.parse()?),
            "entries" | "load" | "capacity" => Value::Number(input.parse()?),
            "layout" | "hash" => Value::Word(input.parse()?),
            _ => {
                input.call(skip_to_comma)?;
                Value::Unknown
            }
        };
        if !input.is_empty() && !input.peek(Token![,]) {
            return Err(input.error(format!("expected `,` after the clause `{name}`")));
        }
        Ok(Self { name, value })
    }
}

/// Leaves out what could not be read.
fn skip_to_comma(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}
