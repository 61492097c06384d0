//! Reads the declaration as it is written. It knows what each clause is followed by, but not which clauses must be
//! there.

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{
    Attribute, GenericArgument, Ident, Lifetime, Lit, Path, PathArguments, Token, Type, Visibility, braced,
    parenthesized,
};

/// The library's path, then what the user wrote.
pub(crate) struct Invocation<T> {
    pub(crate) library: TokenStream,
    pub(crate) input: T,
}

/// At least one.
pub(crate) struct Declarations(pub(crate) Vec<Declaration>);

/// `struct Name { clause: value, ... }`
pub(crate) struct Declaration {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) struct_token: Token![struct],
    pub(crate) name: Ident,
    pub(crate) clauses: Vec<Clause>,
    /// What could not be read. The rest is checked all the same.
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
    Number(Number),
    Word(Ident),
    Expectations(Vec<Expectation>),
    /// After a name that is no clause.
    Unknown,
    /// After a clause that could not be read.
    Unread,
}

/// An expression, as tokens: the compiler reads it.
pub(crate) struct Number(TokenStream);

/// `size: 1560`, of a clause `expect` or an `assert_layout!`.
pub(crate) struct Expectation {
    pub(crate) name: Ident,
    pub(crate) number: Number,
}

/// `Name { size: 1560, stride: 12 }`
pub(crate) struct LayoutAssertion {
    pub(crate) map: Path,
    pub(crate) expectations: Vec<Expectation>,
}

impl<T: Parse> Parse for Invocation<T> {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let library;
        parenthesized!(library in input);
        Ok(Self { library: library.parse()?, input: input.parse()? })
    }
}

impl Parse for Declarations {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.is_empty() {
            let message = "no map is declared here: write `struct Name { key: u32, value: i16, entries: 100 }`";
            return Err(syn::Error::new(Span::call_site(), message));
        }
        let mut declarations = Vec::new();
        while !input.is_empty() {
            let mut declaration: Declaration = input.parse()?;
            if input.peek(Token![;]) || input.peek(Token![,]) {
                let message = format!("`{}`: nothing stands behind the `}}` of a map: leave it out", declaration.name);
                declaration.errors.push(input.error(message));
                input.parse::<TokenTree>()?;
            }
            declarations.push(declaration);
        }
        Ok(Self(declarations))
    }
}

impl Parse for Declaration {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        if !input.peek(Token![struct]) {
            return Err(no_struct(input));
        }
        let struct_token = input.parse()?;
        if !input.peek(Ident) {
            let message = "a map has a name: write `struct Name { key: u32, value: i16, entries: 100 }`";
            return Err(input.error(message));
        }
        let name: Ident = input.parse()?;
        if input.peek(Token![<]) {
            let message = format!(
                "`{name}`: a map has no generic parameters, as its layout is one for all: declare one map for each type"
            );
            return Err(input.error(message));
        }
        if !input.peek(syn::token::Brace) {
            return Err(input.error(format!(
                "`{name}`: a map is declared by clauses: write `struct {name} {{ key: u32, value: i16, entries: 100 }}`"
            )));
        }
        let content;
        braced!(content in input);
        let mut declaration = Self { attrs, vis, struct_token, name, clauses: Vec::new(), errors: Vec::new() };
        while !content.is_empty() {
            let clause = Clause::read(&content, &declaration.name, &mut declaration.errors)?;
            declaration.clauses.extend(clause);
            if content.peek(Token![,]) {
                content.parse::<Token![,]>()?;
            }
        }
        Ok(declaration)
    }
}

impl Clause {
    /// Reads on after a mistake. `None` where there was not even a name.
    fn read(input: ParseStream, map: &Ident, errors: &mut Vec<syn::Error>) -> syn::Result<Option<Self>> {
        for attr in input.call(Attribute::parse_outer)? {
            let message = format!("`{map}`: a clause has no attributes: they stand above the `struct`");
            errors.push(syn::Error::new(attr.pound_token.span, message));
        }
        if input.peek(Token![pub]) {
            errors.push(input.error(format!("`{map}`: a clause has no visibility: write it without `pub`")));
            input.parse::<Visibility>()?;
        }
        let Ok(name) = input.call(Ident::parse_any) else {
            errors.push(input.error(format!("`{map}`: a clause begins with its name, such as `entries: 100`")));
            input.call(skip_to_comma)?;
            return Ok(None);
        };
        let value = match Value::read(input, map, &name) {
            Ok(value) => value,
            Err(error) => {
                errors.push(error);
                input.call(skip_to_comma)?;
                Value::Unread
            }
        };
        if input.peek(Token![;]) {
            errors.push(input.error(format!("`{map}`: the clause `{name}` ends in `;`: write `,`")));
            input.parse::<Token![;]>()?;
        } else if !input.is_empty() && !input.peek(Token![,]) {
            errors.push(input.error(format!("`{map}`: a `,` is missing after the clause `{name}`")));
            // the next clause may begin here
            if !(input.peek(Ident::peek_any) && input.peek2(Token![:])) {
                input.call(skip_to_comma)?;
            }
        }
        Ok(Some(Self { name, value }))
    }
}

impl Value {
    fn read(input: ParseStream, map: &Ident, clause: &Ident) -> syn::Result<Self> {
        let name = clause.to_string();
        let (kind, example) = match name.as_str() {
            "key" => ("a type", "`key: u32`"),
            "value" => ("a type", "`value: i16`"),
            "entries" => ("a whole number from 1", "`entries: 100`"),
            "align" => ("a whole number of bytes", "`align: 64`"),
            "load" => ("a whole number, in per cent", "`load: 50`"),
            "slots" => ("a whole number, or by a rule", "`slots: 256` or `slots: next_power_of_two`"),
            "capacity" => ("a whole number of slots (it is another word for `slots`)", "`slots: 256`"),
            "max_size" => ("a whole number of bytes", "`max_size: 4096`"),
            "layout" => ("a word", "`layout: group`, `layout: bucket` or `layout: split`"),
            "hash" => ("a word", "`hash: fx64` or `hash: fx32`"),
            "expect" => ("numbers in braces", "`expect: { size: 1560, stride: 12 }`"),
            _ => {
                input.call(skip_to_comma)?;
                return Ok(Self::Unknown);
            }
        };
        if !input.peek(Token![:]) || input.peek(Token![::]) {
            let message = format!("`{map}`: a `:` is missing after `{name}`: write {example}");
            return Err(syn::Error::new(clause.span(), message));
        }
        input.parse::<Token![:]>()?;
        if input.is_empty() || input.peek(Token![,]) {
            let message = format!("`{map}`: the clause `{name}` is followed by {kind}: write {example}");
            return Err(syn::Error::new(clause.span(), message));
        }
        let span = input.span();
        let message = |found: &str| {
            format!("`{map}`: the clause `{name}` is followed by {kind}, not by `{found}`: write {example}")
        };
        let found = input.cursor().token_tree().map(|(tree, _)| tree.to_string()).unwrap_or_default();
        let wrong = |span: Span| syn::Error::new(span, message(&found));
        match name.as_str() {
            "key" | "value" => {
                let found = read_type(input).map_err(|_| wrong(span))?;
                let no_key = if name == "key" { no_key(&found) } else { None };
                return match no_key.or_else(|| refused(&found)) {
                    Some((at, why)) => Err(syn::Error::new_spanned(at, format!("`{map}`: {why}"))),
                    None => Ok(Self::Type(found)),
                };
            }
            "layout" | "hash" => input.call(Ident::parse_any).map(Self::Word),
            "expect" if !input.peek(syn::token::Brace) => return Err(wrong(span)),
            "expect" => {
                let content;
                braced!(content in input);
                return Expectation::read_all(&content, &map.to_string()).map(Self::Expectations);
            }
            "slots" | "capacity" if is_next_power_of_two(input) => input.call(Ident::parse_any).map(Self::Word),
            _ => {
                let number: Number = input.parse().map_err(|_| wrong(span))?;
                return if number.is_none() {
                    let message = message(&number.literal());
                    Err(syn::Error::new_spanned(number, message))
                } else {
                    Ok(Self::Number(number))
                };
            }
        }
        .map_err(|_| wrong(span))
    }
}

impl Expectation {
    fn read_all(input: ParseStream, map: &str) -> syn::Result<Vec<Self>> {
        let mut expectations = Vec::new();
        while !input.is_empty() {
            let span = input.span();
            let expectation = input.call(Ident::parse_any).and_then(|name| {
                input.parse::<Token![:]>()?;
                Ok(Self { name, number: input.parse()? })
            });
            let Ok(expectation) = expectation else {
                skip(input)?;
                let message = format!("`{map}`: what is expected is a name and a number: write `size: 1560`");
                return Err(syn::Error::new(span, message));
            };
            if expectation.number.is_none() {
                skip(input)?;
                let Self { name, number } = expectation;
                let found = number.literal();
                let message = format!(
                    "`{map}`: what is expected of `{name}` is a whole number, not `{found}`: write `{name}: 64`"
                );
                return Err(syn::Error::new_spanned(number, message));
            }
            expectations.push(expectation);
            if input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
            } else if !input.is_empty() {
                let error = input.error(format!("`{map}`: a `,` is missing between the numbers expected"));
                skip(input)?;
                return Err(error);
            }
        }
        Ok(expectations)
    }
}

impl Parse for LayoutAssertion {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let example = "write `assert_layout!(Health { size: 1560, stride: 12 })`";
        let wrong = |span| {
            syn::Error::new(span, format!("`assert_layout!` is given a map and the numbers expected of it: {example}"))
        };
        let span = input.span();
        let map = input.call(Path::parse_mod_style).map_err(|_| wrong(span))?;
        if !input.peek(syn::token::Brace) {
            return Err(wrong(span));
        }
        let content;
        braced!(content in input);
        let name = map.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let expectations = Expectation::read_all(&content, &name)?;
        if !input.is_empty() {
            return Err(wrong(input.span()));
        }
        Ok(Self { map, expectations })
    }
}

/// Whether the rule `next_power_of_two` comes next, and not an expression that begins with a name like it.
fn is_next_power_of_two(input: ParseStream) -> bool {
    let ahead = input.fork();
    ahead.parse::<Ident>().is_ok_and(|word| word == "next_power_of_two") && (ahead.is_empty() || ahead.peek(Token![,]))
}

/// Types that the compiler makes and that are never plain bytes.
fn no_key(ty: &Type) -> Option<(TokenStream, String)> {
    let instead = "write what it stands for, such as an index `u32`, or `[u8; 16]` for text";
    let why = match ty {
        Type::Reference(_) => format!("a reference is no key, as keys are compared by their bytes: {instead}"),
        Type::Ptr(_) => format!("a pointer is no key, as keys are plain bytes: {instead}"),
        Type::BareFn(_) => format!("a function is no key, as keys are plain bytes: {instead}"),
        Type::Tuple(tuple) if !tuple.elems.is_empty() => {
            "a tuple is no key, as the order of its bytes is not fixed: write a struct with `#[repr(C)]` and \
             `#[derive(Clone, Copy, PartialEq, Eq, zerocopy::IntoBytes, zerocopy::Immutable)]`"
                .to_string()
        }
        Type::Group(group) => return no_key(&group.elem),
        Type::Paren(paren) => return no_key(&paren.elem),
        _ => return None,
    };
    Some((ty.to_token_stream(), why))
}

/// What neither a key nor a value can be, as far as its text tells.
fn refused(ty: &Type) -> Option<(TokenStream, String)> {
    unsized_type(ty).or_else(|| borrowed(ty))
}

fn unsized_type(ty: &Type) -> Option<(TokenStream, String)> {
    match ty {
        Type::Slice(slice) => {
            let elem = type_text(&slice.elem);
            let why = format!("a slice has no size of its own: write an array, such as `[{elem}; 16]`");
            Some((slice.to_token_stream(), why))
        }
        // the one type without a size that is a name
        Type::Path(path) if path.path.is_ident("str") => {
            let why = "`str` has no size of its own: write `&'static str`, or an array, such as `[u8; 16]`";
            Some((path.to_token_stream(), why.to_string()))
        }
        Type::ImplTrait(_) => {
            let why =
                format!("`{}` may be many types, and a map holds one: write that type, such as `u32`", type_text(ty));
            Some((ty.to_token_stream(), why))
        }
        Type::TraitObject(_) => {
            let object = type_text(ty);
            let why = format!("`{object}` has no size of its own: write one type, or `&'static ({object})`");
            Some((ty.to_token_stream(), why))
        }
        Type::Tuple(tuple) => tuple.elems.iter().find_map(unsized_type),
        Type::Array(array) => unsized_type(&array.elem),
        Type::Group(group) => unsized_type(&group.elem),
        Type::Paren(paren) => unsized_type(&paren.elem),
        _ => None,
    }
}

/// References that are not `Copy`, lifetimes other than `'static`, and `_`. The types inside `fn(..)` and `dyn ..` have
/// lifetimes of their own.
fn borrowed(ty: &Type) -> Option<(TokenStream, String)> {
    let lives = |lifetime: &Lifetime| {
        let why = format!("a map borrows nothing, so `{lifetime}` is no lifetime here: write `'static`");
        (lifetime.ident != "static").then(|| (lifetime.to_token_stream(), why))
    };
    match ty {
        Type::Reference(reference) if reference.mutability.is_some() => {
            let why = format!(
                "a map copies what it holds, and a `&mut` is not `Copy`: write `&'static {}`, or a number that finds it, \
                 such as an index `u32`",
                type_text(&reference.elem)
            );
            Some((reference.to_token_stream(), why))
        }
        Type::Reference(reference) => match &reference.lifetime {
            None => {
                let elem = type_text(&reference.elem);
                let why = format!("a map borrows nothing for less than `'static`: write `&'static {elem}`");
                Some((reference.to_token_stream(), why))
            }
            Some(lifetime) => lives(lifetime).or_else(|| borrowed(&reference.elem)),
        },
        Type::Infer(infer) => {
            Some((infer.to_token_stream(), "the type is not inferred: write it out, such as `u32`".to_string()))
        }
        Type::Path(path) => path.path.segments.iter().find_map(|segment| match &segment.arguments {
            PathArguments::AngleBracketed(arguments) => arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Lifetime(lifetime) => lives(lifetime),
                GenericArgument::Type(ty) => borrowed(ty),
                _ => None,
            }),
            _ => None,
        }),
        Type::Tuple(tuple) => tuple.elems.iter().find_map(borrowed),
        Type::Array(array) => borrowed(&array.elem),
        Type::Slice(slice) => borrowed(&slice.elem),
        Type::Group(group) => borrowed(&group.elem),
        Type::Paren(paren) => borrowed(&paren.elem),
        _ => None,
    }
}

/// Names what stands in the place of `struct Name`: `enum Name`, or `Name` alone.
fn no_struct(input: ParseStream) -> syn::Error {
    let ahead = input.fork();
    let words = [ahead.call(Ident::parse_any).ok(), ahead.parse::<Ident>().ok()];
    match words.into_iter().flatten().last() {
        Some(name) => {
            let fix = format!("write `struct {name} {{ key: u32, value: i16, entries: 100 }}`");
            input.error(format!("`{name}`: a map is declared as a struct: {fix}"))
        }
        None => {
            input.error("a map is declared as a struct: write `struct Name { key: u32, value: i16, entries: 100 }`")
        }
    }
}

impl Parse for Number {
    /// All up to the next `,`, `;` or clause. A `,` between `<` and `>` is part of the expression, as in
    /// `most::<A, B>()`.
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut trees: Vec<TokenTree> = Vec::new();
        let mut generics = 0_usize;
        while !input.is_empty() {
            let last = trees.last();
            let behind = |mark: char| matches!(last, Some(TokenTree::Punct(last)) if last.as_char() == mark);
            let behind_operand = !matches!(last, None | Some(TokenTree::Punct(_)));
            let next_clause = input.peek(Ident::peek_any) && input.peek2(Token![:]) && !input.peek2(Token![::]);
            let next_literal = input.peek(Lit) && behind_operand && !matches!(last, Some(TokenTree::Ident(_)));
            if generics == 0 && (input.peek(Token![,]) || input.peek(Token![;]) || next_clause || next_literal) {
                break;
            }
            if input.peek(Token![<]) && (generics > 0 || !behind_operand && !behind('<')) {
                generics += 1;
            } else if input.peek(Token![>]) && !behind('-') && !behind('=') {
                generics = generics.saturating_sub(1);
            }
            trees.push(input.parse()?);
        }
        if !trees.last().is_some_and(|last| !matches!(last, TokenTree::Punct(_))) {
            return Err(input.error("an expression is missing, or does not end"));
        }
        Ok(Self(trees.into_iter().collect()))
    }
}

impl ToTokens for Number {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.clone());
    }
}

impl Number {
    /// Whether the text shows that it is no number, or below 0. The compiler checks the rest.
    fn is_none(&self) -> bool {
        let trees: Vec<TokenTree> = self.0.clone().into_iter().collect();
        match &trees[..] {
            [TokenTree::Literal(literal)] => !is_whole_number(literal),
            [TokenTree::Punct(minus), TokenTree::Literal(_)] => minus.as_char() == '-',
            [TokenTree::Ident(word)] => word == "_" || word == "true" || word == "false",
            _ => false,
        }
    }

    /// What [`is_none`](Self::is_none) takes for no number, as a person would write it: a literal, which may have a
    /// sign.
    fn literal(&self) -> String {
        text(self).replace("- ", "-")
    }
}

fn is_whole_number(literal: &Literal) -> bool {
    match Lit::new(literal.clone()) {
        // a suffix must be a type, not a unit such as `KB`
        Lit::Int(number) => {
            let unit = !number.suffix().is_empty() && !number.suffix().starts_with(['u', 'i']);
            !unit && number.base10_parse::<u64>().is_ok()
        }
        Lit::Byte(_) => true,
        _ => false,
    }
}

/// A type. Of arrays with a length that only the compiler reads, nothing else is known here.
fn read_type(input: ParseStream) -> syn::Result<Type> {
    let ahead = input.fork();
    match input.parse() {
        Err(_) if ahead.peek(syn::token::Bracket) => {
            skip_to_comma(input)?;
            ahead.parse().map(|array: TokenTree| Type::Verbatim(array.into()))
        }
        read => read,
    }
}

/// Tokens as a person would write them.
pub(crate) fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(" :: ", "::").replace(" ;", ";").replace("& ", "&").replace("' ", "'")
}

/// [`text`] of a type, where `<` is no operator.
pub(crate) fn type_text(ty: &Type) -> String {
    text(ty).replace(" < ", "<").replace(" >", ">").replace("fn (", "fn(")
}

/// Leaves out the rest.
fn skip(input: ParseStream) -> syn::Result<()> {
    input.parse::<TokenStream>().map(drop)
}

/// Leaves out what could not be read.
fn skip_to_comma(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}
