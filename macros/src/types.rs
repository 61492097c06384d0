//! Types, as far as their text tells what cannot be a key or a value; and where a type ends.
//!
//! It knows the grammar of types; it does not know what any name means.

use crate::tokens::{Error, Input, Result, is_path_word};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// A type, as the tokens it was written in.
pub(crate) struct Type {
    tokens: TokenStream,
    pub(crate) shape: Shape,
}

/// Whether the tokens are a lifetime, or a path as a type is written.
pub(crate) fn is_lifetime_or_path(tokens: TokenStream) -> bool {
    let mut input = Input::new(tokens);
    let is_one =
        Lifetime::read(&mut input).is_some() || matches!(Shape::read(&mut input, Sum::Not), Ok(Shape::Path(_)));
    is_one && input.is_empty()
}

/// What a type begins with, and the types inside it that it holds by value or borrows.
pub(crate) enum Shape {
    Reference {
        lifetime: Option<Lifetime>,
        is_mut: bool,
        to: Box<Type>,
    },
    Pointer,
    Function,
    Tuple(Vec<Type>),
    Array(Box<Type>),
    Slice(Box<Type>),
    /// With its generic arguments, but for constants and associated types.
    Path(Vec<Argument>),
    ImplTrait,
    TraitObject,
    /// `_`
    Inferred,
    /// In parentheses, or a fragment of a `macro_rules!`.
    Whole(Box<Type>),
    /// `!`, `<T as Trait>::Name`, a macro; and what only the compiler can read.
    Other,
}

/// `'static`
pub(crate) struct Lifetime(TokenStream);

pub(crate) enum Argument {
    Lifetime(Lifetime),
    Type(Type),
}

impl ToTokens for Type {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.tokens.clone());
    }
}

impl ToTokens for Lifetime {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.clone());
    }
}

impl Lifetime {
    fn read(input: &mut Input) -> Option<Self> {
        // `$life:lifetime` of a `macro_rules!` comes as a whole
        if input.peek_fragment_of('\'') {
            input.open_fragment();
        }
        let before = input.position();
        input.mark('\'')?;
        input.next()?;
        Some(Self(input.since(before)))
    }

    pub(crate) fn is_static(&self) -> bool {
        self.0.clone().into_iter().last().is_some_and(|name| name.to_string() == "static")
    }
}

/// Whether `A + B` may come, or ends before the `+`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sum {
    Allowed,
    Not,
}

impl Type {
    /// The type that comes next.
    pub(crate) fn read(input: &mut Input) -> Result<Self> {
        Self::read_with(input, Sum::Allowed)
    }

    fn read_with(input: &mut Input, sum: Sum) -> Result<Self> {
        let before = input.position();
        let shape = Shape::read(input, sum)?;
        Ok(Self { tokens: input.since(before), shape })
    }

    fn boxed(input: &mut Input, sum: Sum) -> Result<Box<Self>> {
        Self::read_with(input, sum).map(Box::new)
    }
}

impl Shape {
    fn read(input: &mut Input, sum: Sum) -> Result<Self> {
        let missing = |input: &Input| Error::new(input.span(), "a type is missing");
        match input.peek() {
            Some(TokenTree::Group(group)) => {
                let (delimiter, mut inside) = (group.delimiter(), Input::inside(group));
                input.next();
                match delimiter {
                    Delimiter::None => match Type::read(&mut inside) {
                        Ok(ty) if inside.is_empty() => Ok(Self::Whole(Box::new(ty))),
                        _ => Err(missing(&inside)),
                    },
                    Delimiter::Parenthesis => Self::in_parentheses(&mut inside),
                    Delimiter::Bracket => Ok(Self::in_brackets(&mut inside)),
                    Delimiter::Brace => Err(missing(&inside)),
                }
            }
            Some(TokenTree::Punct(mark)) => match mark.as_char() {
                '&' => {
                    input.next();
                    let lifetime = Lifetime::read(input);
                    let is_mut = input.keyword("mut").is_some();
                    Ok(Self::Reference { lifetime, is_mut, to: Type::boxed(input, Sum::Not)? })
                }
                '*' => {
                    input.next();
                    input.keyword("mut").or_else(|| input.keyword("const")).ok_or_else(|| missing(input))?;
                    Type::read_with(input, Sum::Not).map(|_| Self::Pointer)
                }
                '!' => {
                    input.next();
                    Ok(Self::Other)
                }
                '<' => {
                    arguments(input)?;
                    rest_of_path(input, Names::Types).map(|_| Self::Other)
                }
                '?' | '\'' => bounds(input, sum).map(|()| Self::TraitObject),
                ':' => Self::path(input, sum),
                _ => Err(missing(input)),
            },
            Some(TokenTree::Ident(word)) => match word.to_string().as_str() {
                "_" => {
                    input.next();
                    Ok(Self::Inferred)
                }
                "impl" => {
                    input.next();
                    bounds(input, sum).map(|()| Self::ImplTrait)
                }
                "dyn" => {
                    input.next();
                    bounds(input, sum).map(|()| Self::TraitObject)
                }
                "for" | "fn" | "unsafe" | "extern" => Self::function(input, sum),
                _ if is_path_word(word) => Self::path(input, sum),
                _ => Err(missing(input)),
            },
            _ => Err(missing(input)),
        }
    }

    fn in_parentheses(inside: &mut Input) -> Result<Self> {
        let (mut types, mut ends_in_comma) = (Vec::new(), true);
        while !inside.is_empty() {
            types.push(Type::read(inside)?);
            ends_in_comma = inside.mark(',').is_some();
            if !ends_in_comma && !inside.is_empty() {
                return Err(inside.error("a `,` is missing"));
            }
        }
        match types.pop() {
            Some(only) if types.is_empty() && !ends_in_comma => Ok(Self::Whole(Box::new(only))),
            last => {
                types.extend(last);
                Ok(Self::Tuple(types))
            }
        }
    }

    /// The length of an array is the compiler's to read.
    fn in_brackets(inside: &mut Input) -> Self {
        match Type::boxed(inside, Sum::Allowed) {
            Ok(of) if inside.is_empty() => Self::Slice(of),
            Ok(of) if inside.peek_mark(';') => Self::Array(of),
            _ => Self::Other,
        }
    }

    /// `for<'a> unsafe extern "C" fn(A, B) -> C`; or a trait behind the `for<'a>`.
    fn function(input: &mut Input, sum: Sum) -> Result<Self> {
        if input.keyword("for").is_some() {
            arguments(input)?;
        }
        if input.peek_word().is_some_and(is_path_word) || input.peek_marks([':', ':']) {
            return bounds(input, sum).map(|()| Self::TraitObject);
        }
        input.keyword("unsafe");
        if input.keyword("extern").is_some() && matches!(input.peek(), Some(TokenTree::Literal(_))) {
            input.next();
        }
        let is_one = input.keyword("fn").is_some() && input.group(Delimiter::Parenthesis).is_some();
        if !is_one {
            return Err(input.error("a function's type is `fn(..)`"));
        }
        output(input)?;
        Ok(Self::Function)
    }

    fn path(input: &mut Input, sum: Sum) -> Result<Self> {
        input.marks([':', ':']);
        if !input.peek_word().is_some_and(is_path_word) {
            return Err(input.error("a name is missing"));
        }
        input.next();
        let found = rest_of_path(input, Names::Types)?;
        if input.peek_mark('!') {
            input.next();
            return input.next().map(|_| Self::Other).ok_or_else(|| input.error("a macro has arguments"));
        }
        if sum == Sum::Allowed && input.mark('+').is_some() {
            return bounds(input, sum).map(|()| Self::TraitObject);
        }
        Ok(Self::Path(found))
    }
}

/// What a path leads to: only a trait can be `Fn(A) -> B`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Types,
    Traits,
}

/// Behind the first word of a path: generic arguments, and more words.
fn rest_of_path(input: &mut Input, names: Names) -> Result<Vec<Argument>> {
    let mut found = Vec::new();
    loop {
        if input.peek_mark('<') {
            found.extend(arguments(input)?);
        } else if names == Names::Traits && input.group(Delimiter::Parenthesis).is_some() {
            output(input)?;
        }
        if input.marks([':', ':']).is_none() {
            return Ok(found);
        }
        if input.peek_word().is_some_and(is_path_word) {
            input.next();
        } else if !input.peek_mark('<') {
            return Err(input.error("a name is missing"));
        }
    }
}

/// `<'a, A, 3, Item = B>`
fn arguments(input: &mut Input) -> Result<Vec<Argument>> {
    let mut found = Vec::new();
    input.mark('<').ok_or_else(|| input.error("a `<` is missing"))?;
    while input.mark('>').is_none() {
        // a constant below 0, as `$n:literal`
        if input.peek_fragment_of('-') {
            input.open_fragment();
        }
        match Lifetime::read(input) {
            Some(lifetime) => found.push(Argument::Lifetime(lifetime)),
            // a constant
            None if input.group(Delimiter::Brace).is_some() => {}
            None if input.peek_literal() || input.peek_mark('-') => {
                input.mark('-');
                input.next();
            }
            None => {
                let ty = Type::read(input)?;
                if input.mark('=').is_some() {
                    Type::read(input)?; // of an associated type
                } else if input.mark(':').is_some() || input.keyword("as").is_some() {
                    bounds(input, Sum::Allowed)?;
                } else {
                    found.push(Argument::Type(ty));
                }
            }
        }
        if input.mark(',').is_none() && !input.peek_mark('>') {
            return Err(input.error("a `>` is missing"));
        }
    }
    Ok(found)
}

/// `-> T`, or nothing.
fn output(input: &mut Input) -> Result<()> {
    if input.marks(['-', '>']).is_some() {
        Type::read_with(input, Sum::Not)?;
    }
    Ok(())
}

/// `A + 'static + ?Sized`
fn bounds(input: &mut Input, sum: Sum) -> Result<()> {
    loop {
        input.mark('?');
        if let Some(fragment) = input.group(Delimiter::None) {
            bounds(&mut Input::inside(&fragment), Sum::Allowed)?;
        } else if input.group(Delimiter::Parenthesis).is_none() && Lifetime::read(input).is_none() {
            if input.keyword("for").is_some() {
                arguments(input)?;
            }
            input.marks([':', ':']);
            if !input.peek_word().is_some_and(is_path_word) {
                return Err(input.error("a trait is missing"));
            }
            input.next();
            rest_of_path(input, Names::Traits)?;
        }
        if sum == Sum::Not || input.mark('+').is_none() {
            return Ok(());
        }
    }
}
