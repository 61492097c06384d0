//! Reads the declaration as it is written. It knows what each clause is followed by, but not which clauses must be
//! there.

use crate::tokens::{Attribute, Error, Input, Path, Result};
use crate::types::{Argument, Lifetime, Shape, Type};
use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};
use quote::ToTokens;

/// The library's path in parentheses, which stands before what the user wrote.
pub(crate) fn library(input: &mut Input) -> Result<TokenStream> {
    input
        .group(Delimiter::Parenthesis)
        .map(|group| group.stream())
        .ok_or_else(|| input.error("the library's path is missing: call the macro of `hashmap_mem`"))
}

/// `struct Name { clause: value, ... }`
pub(crate) struct Declaration {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: TokenStream,
    pub(crate) struct_token: Ident,
    pub(crate) name: Ident,
    pub(crate) clauses: Vec<Clause>,
    /// What could not be read. The rest is checked all the same.
    pub(crate) errors: Vec<Error>,
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

/// At least one.
pub(crate) fn declarations(mut input: Input) -> Result<Vec<Declaration>> {
    if input.is_empty() {
        let message = "no map is declared here: write `struct Name { key: u32, value: i16, entries: 100 }`";
        return Err(Error::new(input.span(), message));
    }
    let mut declarations = Vec::new();
    while !input.is_empty() {
        let mut declaration = Declaration::read(&mut input)?;
        if input.peek_mark(';') || input.peek_mark(',') {
            let message = format!("`{}`: nothing stands behind the `}}` of a map: leave it out", declaration.name);
            declaration.errors.push(input.error(message));
            input.next();
        }
        declarations.push(declaration);
    }
    Ok(declarations)
}

impl Declaration {
    fn read(input: &mut Input) -> Result<Self> {
        let attrs = input.attributes();
        let vis = input.visibility();
        let Some(struct_token) = input.keyword("struct") else { return Err(no_struct(input)) };
        let Some(name) = input.name() else {
            let message = "a map has a name: write `struct Name { key: u32, value: i16, entries: 100 }`";
            return Err(input.error(message));
        };
        if input.peek_mark('<') {
            let message = format!(
                "`{name}`: a map has no generic parameters, as its layout is one for all: declare one map for each type"
            );
            return Err(input.error(message));
        }
        let Some(clauses) = input.group(Delimiter::Brace) else {
            return Err(input.error(format!(
                "`{name}`: a map is declared by clauses: write `struct {name} {{ key: u32, value: i16, entries: 100 }}`"
            )));
        };
        let mut input = Input::inside(&clauses);
        let mut declaration = Self { attrs, vis, struct_token, name, clauses: Vec::new(), errors: Vec::new() };
        while !input.is_empty() {
            let clause = Clause::read(&mut input, &declaration.name, &mut declaration.errors);
            declaration.clauses.extend(clause);
            input.mark(',');
        }
        Ok(declaration)
    }
}

impl Clause {
    /// Reads on after a mistake. `None` where there was not even a name.
    fn read(input: &mut Input, map: &Ident, errors: &mut Vec<Error>) -> Option<Self> {
        for span in input.attributes().iter().filter_map(Attribute::start) {
            errors
                .push(Error::new(span, format!("`{map}`: a clause has no attributes: they stand above the `struct`")));
        }
        if input.peek_is("pub") {
            errors.push(input.error(format!("`{map}`: a clause has no visibility: write it without `pub`")));
            input.visibility();
        }
        let Some(name) = input.word() else {
            errors.push(input.error(format!("`{map}`: a clause begins with its name, such as `entries: 100`")));
            input.up_to_comma();
            return None;
        };
        let value = Value::read(input, map, &name).unwrap_or_else(|error| {
            errors.push(error);
            input.up_to_comma();
            Value::Unread
        });
        if input.peek_mark(';') {
            errors.push(input.error(format!("`{map}`: the clause `{name}` ends in `;`: write `,`")));
            input.next();
        } else if !input.is_empty() && !input.peek_mark(',') {
            errors.push(input.error(format!("`{map}`: a `,` is missing after the clause `{name}`")));
            // the next clause may begin here
            if !input.peek_clause() {
                input.up_to_comma();
            }
        }
        Some(Self { name, value })
    }
}

impl Value {
    fn read(input: &mut Input, map: &Ident, clause: &Ident) -> Result<Self> {
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
            "hash" => ("a word", "`hash: fx64`, `hash: fx32` or `hash: sip13`"),
            "expect" => ("numbers in braces", "`expect: { size: 1560, stride: 12 }`"),
            _ => {
                input.up_to_comma();
                return Ok(Self::Unknown);
            }
        };
        if input.peek_marks([':', ':']) || input.mark(':').is_none() {
            let message = format!("`{map}`: a `:` is missing after `{name}`: write {example}");
            return Err(Error::new(clause.span(), message));
        }
        let Some(found) = input.peek().filter(|_| !input.peek_mark(',')).map(ToString::to_string) else {
            let message = format!("`{map}`: the clause `{name}` is followed by {kind}: write {example}");
            return Err(Error::new(clause.span(), message));
        };
        let message = |found: &str| {
            format!("`{map}`: the clause `{name}` is followed by {kind}, not by `{found}`: write {example}")
        };
        let wrong = Error::new(input.span(), message(&found));
        match name.as_str() {
            "key" | "value" => {
                let Ok(found) = Type::read(input) else { return Err(wrong) };
                let no_key = if name == "key" { no_key(&found) } else { None };
                match no_key.or_else(|| refused(&found)) {
                    Some((at, why)) => Err(Error::at(&at, format!("`{map}`: {why}"))),
                    None => Ok(Self::Type(found)),
                }
            }
            "layout" | "hash" => input.word().map(Self::Word).ok_or(wrong),
            "expect" => match input.group(Delimiter::Brace) {
                Some(group) => Expectation::read_all(Input::inside(&group), &map.to_string()).map(Self::Expectations),
                None => Err(wrong),
            },
            "slots" | "capacity" if is_next_power_of_two(input) => input.word().map(Self::Word).ok_or(wrong),
            _ => match Number::read(input) {
                Some(number) if number.is_none() => Err(Error::at(&number, message(&number.literal()))),
                Some(number) => Ok(Self::Number(number)),
                None => Err(wrong),
            },
        }
    }
}

impl Expectation {
    fn read_all(mut input: Input, map: &str) -> Result<Vec<Self>> {
        let mut expectations = Vec::new();
        while !input.is_empty() {
            let span = input.span();
            let name = input.word().filter(|_| input.mark(':').is_some());
            let Some((name, number)) = name.zip(Number::read(&mut input)) else {
                let message = format!("`{map}`: what is expected is a name and a number: write `size: 1560`");
                return Err(Error::new(span, message));
            };
            if number.is_none() {
                let found = number.literal();
                let message = format!(
                    "`{map}`: what is expected of `{name}` is a whole number, not `{found}`: write `{name}: 64`"
                );
                return Err(Error::at(&number, message));
            }
            expectations.push(Self { name, number });
            if input.mark(',').is_none() && !input.is_empty() {
                return Err(input.error(format!("`{map}`: a `,` is missing between the numbers expected")));
            }
        }
        Ok(expectations)
    }
}

impl LayoutAssertion {
    pub(crate) fn read(mut input: Input) -> Result<Self> {
        let wrong = |input: &Input| {
            let example = "write `assert_layout!(Health { size: 1560, stride: 12 })`";
            let message = format!("`assert_layout!` is given a map and the numbers expected of it: {example}");
            Error::new(input.span(), message)
        };
        let start = wrong(&input);
        let read = input.path().and_then(|map| Some((map, input.group(Delimiter::Brace)?)));
        let Some((map, numbers)) = read else { return Err(start) };
        let name = map.last().map(ToString::to_string).unwrap_or_default();
        let expectations = Expectation::read_all(Input::inside(&numbers), &name)?;
        if input.is_empty() { Ok(Self { map, expectations }) } else { Err(wrong(&input)) }
    }
}

/// Whether the rule `next_power_of_two` comes next, and not an expression that begins with a name like it.
fn is_next_power_of_two(input: &Input) -> bool {
    let ends = |behind: &TokenTree| matches!(behind, TokenTree::Punct(mark) if mark.as_char() == ',');
    input.peek_is("next_power_of_two") && input.peek_second().is_none_or(ends)
}

/// Types that the compiler makes and that are never plain bytes.
fn no_key(ty: &Type) -> Option<(TokenStream, String)> {
    let instead = "write what it stands for, such as an index `u32`, or `[u8; 16]` for text";
    let why = match &ty.shape {
        Shape::Reference { .. } => format!("a reference is no key, as keys are compared by their bytes: {instead}"),
        Shape::Pointer => format!("a pointer is no key, as keys are plain bytes: {instead}"),
        Shape::Function => format!("a function is no key, as keys are plain bytes: {instead}"),
        Shape::Tuple(types) if !types.is_empty() => {
            "a tuple is no key, as the order of its bytes is not fixed: write a struct with `#[repr(C)]` and \
             `#[derive(Clone, Copy, PartialEq, Eq, zerocopy::IntoBytes, zerocopy::Immutable)]`"
                .to_string()
        }
        Shape::Whole(inside) => return no_key(inside),
        _ => return None,
    };
    Some((ty.to_token_stream(), why))
}

/// What neither a key nor a value can be, as far as its text tells.
fn refused(ty: &Type) -> Option<(TokenStream, String)> {
    unsized_type(ty).or_else(|| borrowed(ty))
}

fn unsized_type(ty: &Type) -> Option<(TokenStream, String)> {
    let why = match &ty.shape {
        Shape::Slice(of) => {
            format!("a slice has no size of its own: write an array, such as `[{}; 16]`", type_text(of))
        }
        // the one type without a size that is a name
        Shape::Path(_) if type_text(ty) == "str" => {
            "`str` has no size of its own: write `&'static str`, or an array, such as `[u8; 16]`".to_string()
        }
        Shape::ImplTrait => {
            format!("`{}` may be many types, and a map holds one: write that type, such as `u32`", type_text(ty))
        }
        Shape::TraitObject => {
            let object = type_text(ty);
            format!("`{object}` has no size of its own: write one type, or `&'static ({object})`")
        }
        Shape::Tuple(types) => return types.iter().find_map(unsized_type),
        Shape::Array(of) | Shape::Whole(of) => return unsized_type(of),
        _ => return None,
    };
    Some((ty.to_token_stream(), why))
}

/// References that are not `Copy`, lifetimes other than `'static`, and `_`. The types inside `fn(..)` and `dyn ..` have
/// lifetimes of their own.
fn borrowed(ty: &Type) -> Option<(TokenStream, String)> {
    let lives = |lifetime: &Lifetime| {
        let why = format!("a map borrows nothing, so `{}` is no lifetime here: write `'static`", text(lifetime));
        (!lifetime.is_static()).then(|| (lifetime.to_token_stream(), why))
    };
    let why = match &ty.shape {
        Shape::Reference { is_mut: true, to, .. } => format!(
            "a map copies what it holds, and a `&mut` is not `Copy`: write `&'static {}`, or a number that finds it, such \
             as an index `u32`",
            type_text(to)
        ),
        Shape::Reference { lifetime: None, to, .. } => {
            format!("a map borrows nothing for less than `'static`: write `&'static {}`", type_text(to))
        }
        Shape::Reference { lifetime: Some(lifetime), to, .. } => return lives(lifetime).or_else(|| borrowed(to)),
        Shape::Inferred => "the type is not inferred: write it out, such as `u32`".to_string(),
        Shape::Path(arguments) => {
            return arguments.iter().find_map(|argument| match argument {
                Argument::Lifetime(lifetime) => lives(lifetime),
                Argument::Type(ty) => borrowed(ty),
            });
        }
        Shape::Tuple(types) => return types.iter().find_map(borrowed),
        Shape::Array(of) | Shape::Slice(of) | Shape::Whole(of) => return borrowed(of),
        _ => return None,
    };
    Some((ty.to_token_stream(), why))
}

/// Names what stands in the place of `struct Name`: `enum Name`, or `Name` alone.
fn no_struct(input: &Input) -> Error {
    let mut ahead = input.clone();
    let words = [ahead.word(), ahead.name()];
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

impl Number {
    /// All up to the next `,`, `;` or clause. A `,` between `<` and `>` is part of the expression, as in
    /// `most::<A, B>()`. `None` where nothing comes, or it does not end there.
    fn read(input: &mut Input) -> Option<Self> {
        let mut trees: Vec<TokenTree> = Vec::new();
        let mut generics = 0_usize;
        while !input.is_empty() {
            let last = trees.last();
            let behind = |mark: char| matches!(last, Some(TokenTree::Punct(last)) if last.as_char() == mark);
            let behind_operand = !matches!(last, None | Some(TokenTree::Punct(_)));
            let next_literal = input.peek_literal() && behind_operand && !matches!(last, Some(TokenTree::Ident(_)));
            let ends = input.peek_mark(',') || input.peek_mark(';') || input.peek_clause() || next_literal;
            if generics == 0 && ends {
                break;
            }
            if input.peek_mark('<') && (generics > 0 || !behind_operand && !behind('<')) {
                generics += 1;
            } else if input.peek_mark('>') && !behind('-') && !behind('=') {
                generics = generics.saturating_sub(1);
            }
            trees.extend(input.next());
        }
        let ends_in_operand = !matches!(trees.last()?, TokenTree::Punct(_));
        ends_in_operand.then(|| Self(trees.into_iter().collect()))
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
    let text = literal.to_string();
    let (radix, digits) = match text.get(..2) {
        Some("b'") => return true, // a byte
        Some("0x") => (16, &text[2..]),
        Some("0o") => (8, &text[2..]),
        Some("0b") => (2, &text[2..]),
        _ => (10, &text[..]),
    };
    let end = digits.find(|digit: char| digit != '_' && !digit.is_digit(radix)).unwrap_or(digits.len());
    let (digits, suffix) = digits.split_at(end);
    // a suffix must be a type, not a unit such as `KB`
    (suffix.is_empty() || suffix.starts_with(['u', 'i']))
        && u64::from_str_radix(&digits.replace('_', ""), radix).is_ok()
}

/// Tokens as a person would write them.
pub(crate) fn text(tokens: &dyn ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(" :: ", "::").replace(" ;", ";").replace("& ", "&").replace("' ", "'")
}

/// [`text`] of a type, where `<` is no operator.
pub(crate) fn type_text(ty: &Type) -> String {
    text(ty).replace(" < ", "<").replace(" <", "<").replace(" >", ">").replace("fn (", "fn(")
}
