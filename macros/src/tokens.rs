//! Reads tokens, one after the other, and says where a mistake stands.
//!
//! A small part of what `syn` does, without its 30,000 lines, which took a sixth of the first build of a user's crate. What
//! the user wrote goes on as tokens: the compiler reads them again.
//!
//! It knows words, marks, groups, attributes and paths; it does not know maps.

use crate::fragments::to_be_read;
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// Mistakes, each with the first and the last token that it is shown at.
#[derive(Debug)]
pub(crate) struct Error(Vec<(Span, Span, String)>);

impl Error {
    pub(crate) fn new(span: Span, message: impl Into<String>) -> Self {
        Self(vec![(span, span, message.into())])
    }

    /// At all of the tokens.
    pub(crate) fn at(tokens: &dyn ToTokens, message: impl Into<String>) -> Self {
        let mut trees = tokens.to_token_stream().into_iter();
        let first = trees.next().map_or_else(Span::call_site, |tree| tree.span());
        let last = trees.last().map_or(first, |tree| tree.span());
        Self(vec![(first, last, message.into())])
    }

    /// One after the other.
    pub(crate) fn combine(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// What makes the compiler report them.
    pub(crate) fn into_compile_error(self) -> TokenStream {
        let one = |(first, last, message): (Span, Span, String)| {
            let mut text = Literal::string(&message);
            text.set_span(last);
            let mut text = Group::new(Delimiter::Brace, TokenTree::from(text).into());
            text.set_span(last);
            quote_spanned!(first=> ::core::compile_error! #text)
        };
        self.0.into_iter().map(one).collect()
    }
}

/// Tokens that are not read yet.
#[derive(Clone)]
pub(crate) struct Input {
    trees: Vec<TokenTree>,
    /// How many of them were read.
    read: usize,
    /// Where they end.
    end: Span,
}

impl Input {
    pub(crate) fn new(tokens: TokenStream) -> Self {
        Self::of(tokens, Span::call_site())
    }

    fn of(tokens: TokenStream, end: Span) -> Self {
        Self { trees: to_be_read(tokens), read: 0, end }
    }

    /// What stands in a group.
    pub(crate) fn inside(group: &Group) -> Self {
        Self::of(group.stream(), group.span_close())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.peek().is_none()
    }

    /// The next token.
    pub(crate) fn peek(&self) -> Option<&TokenTree> {
        self.trees.get(self.read)
    }

    /// The one behind that.
    pub(crate) fn peek_second(&self) -> Option<&TokenTree> {
        self.trees.get(self.read + 1)
    }

    pub(crate) fn next(&mut self) -> Option<TokenTree> {
        let next = self.peek().cloned();
        self.read += usize::from(next.is_some());
        next
    }

    /// Takes off the marks of a fragment of a `macro_rules!` that comes next, such as `$key:ty`: what stands in it is read
    /// as if it were written here.
    pub(crate) fn open_fragment(&mut self) {
        while let Some(TokenTree::Group(group)) = self.peek()
            && group.delimiter() == Delimiter::None
        {
            let inside = group.stream();
            self.trees.splice(self.read..=self.read, inside);
        }
    }

    /// Whether such a fragment comes next, and begins with this mark.
    pub(crate) fn peek_fragment_of(&self, mark: char) -> bool {
        matches!(self.peek(), Some(TokenTree::Group(group))
            if group.delimiter() == Delimiter::None && is_mark(group.stream().into_iter().next().as_ref(), mark))
    }

    /// Where the next token stands.
    pub(crate) fn span(&self) -> Span {
        self.peek().map_or(self.end, TokenTree::span)
    }

    /// A mistake there; of a group, where it opens.
    pub(crate) fn error(&self, message: impl Into<String>) -> Error {
        let message = message.into();
        match self.peek() {
            Some(TokenTree::Group(group)) => Error::new(group.span_open(), message),
            Some(tree) => Error::new(tree.span(), message),
            None => Error::new(self.end, format!("unexpected end of input, {message}")),
        }
    }

    pub(crate) fn peek_word(&self) -> Option<&Ident> {
        match self.peek() {
            Some(TokenTree::Ident(word)) => Some(word),
            _ => None,
        }
    }

    pub(crate) fn peek_is(&self, word: &str) -> bool {
        self.peek_word().is_some_and(|next| next == word)
    }

    /// The next token, if it is a name or a keyword.
    pub(crate) fn word(&mut self) -> Option<Ident> {
        self.open_fragment();
        let word = self.peek_word().cloned();
        word.inspect(|_| drop(self.next()))
    }

    /// The next token, if it is this keyword, and no fragment.
    pub(crate) fn keyword(&mut self, keyword: &str) -> Option<Ident> {
        if self.peek_is(keyword) { self.word() } else { None }
    }

    /// The next token, if it is a name.
    pub(crate) fn name(&mut self) -> Option<Ident> {
        self.open_fragment();
        if self.peek_word().is_some_and(is_name) { self.word() } else { None }
    }

    pub(crate) fn peek_literal(&self) -> bool {
        matches!(self.peek(), Some(TokenTree::Literal(_))) || self.peek_is("true") || self.peek_is("false")
    }

    pub(crate) fn peek_mark(&self, mark: char) -> bool {
        is_mark(self.peek(), mark)
    }

    /// The next token, if it is this mark.
    pub(crate) fn mark(&mut self, mark: char) -> Option<Punct> {
        match self.peek() {
            Some(TokenTree::Punct(next)) if next.as_char() == mark => {
                let next = next.clone();
                self.next();
                Some(next)
            }
            _ => None,
        }
    }

    /// Whether two marks come next that are one together, such as `::`.
    pub(crate) fn peek_marks(&self, [first, second]: [char; 2]) -> bool {
        is_mark(self.peek(), first) && is_joint(self.peek()) && is_mark(self.peek_second(), second)
    }

    pub(crate) fn marks(&mut self, marks: [char; 2]) -> Option<[Punct; 2]> {
        if !self.peek_marks(marks) {
            return None;
        }
        Some([self.mark(marks[0])?, self.mark(marks[1])?])
    }

    /// Whether a word and a `:` come next, as at the start of a clause, and not `a::b`.
    pub(crate) fn peek_clause(&self) -> bool {
        self.peek_word().is_some()
            && is_mark(self.peek_second(), ':')
            && !(is_joint(self.peek_second()) && is_mark(self.trees.get(self.read + 2), ':'))
    }

    /// The next token, if it is a group in such marks.
    pub(crate) fn group(&mut self, delimiter: Delimiter) -> Option<Group> {
        match self.peek() {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => {
                let group = group.clone();
                self.next();
                Some(group)
            }
            _ => None,
        }
    }

    /// How many tokens were read, for [`since`](Self::since).
    pub(crate) fn position(&self) -> usize {
        self.read
    }

    /// What was read since then.
    pub(crate) fn since(&self, position: usize) -> TokenStream {
        self.trees[position..self.read].iter().cloned().collect()
    }

    /// All tokens up to the next `,`.
    pub(crate) fn up_to_comma(&mut self) -> TokenStream {
        let before = self.position();
        while !self.is_empty() && !self.peek_mark(',') {
            self.next();
        }
        self.since(before)
    }

    /// `::a::b`, without generic arguments.
    pub(crate) fn path(&mut self) -> Option<Path> {
        self.open_fragment();
        let before = self.position();
        self.marks([':', ':']);
        let mut words = Vec::new();
        loop {
            words.push(self.peek_word().filter(|word| is_path_word(word))?.clone());
            self.next();
            if self.marks([':', ':']).is_none() {
                return Some(Path { tokens: self.since(before), words });
            }
        }
    }

    /// All that come next.
    pub(crate) fn attributes(&mut self) -> Vec<Attribute> {
        let mut attributes = Vec::new();
        self.open_fragment();
        while self.peek_mark('#')
            && matches!(self.peek_second(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket)
        {
            let before = self.position();
            self.next();
            let inside = self.group(Delimiter::Bracket).map(|group| Self::inside(&group));
            attributes.push(Attribute { tokens: self.since(before), meta: inside.map(Meta::read) });
            self.open_fragment();
        }
        attributes
    }

    /// `pub`, `pub(crate)`, or nothing.
    pub(crate) fn visibility(&mut self) -> TokenStream {
        self.open_fragment();
        let before = self.position();
        if self.keyword("pub").is_some() {
            let restricts = matches!(self.peek(), Some(TokenTree::Group(group))
                if group.delimiter() == Delimiter::Parenthesis && restricts(group));
            if restricts {
                self.next();
            }
        }
        self.since(before)
    }
}

/// Whether `(crate)`, `(in path)` and the like stand behind a `pub`, and not a type.
fn restricts(group: &Group) -> bool {
    let mut inside = Input::inside(group);
    inside.word().is_some_and(|word| {
        word == "in" || inside.is_empty() && ["crate", "self", "super"].iter().any(|keyword| word == keyword)
    })
}

fn is_mark(tree: Option<&TokenTree>, mark: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(next)) if next.as_char() == mark)
}

/// Whether the next mark stands right behind this one.
fn is_joint(tree: Option<&TokenTree>) -> bool {
    matches!(tree, Some(TokenTree::Punct(mark)) if mark.spacing() == Spacing::Joint)
}

/// Whether it may be a name: not a keyword of any edition.
fn is_name(word: &Ident) -> bool {
    const KEYWORDS: &str = " _ abstract as async await become box break const continue crate do dyn else enum extern false \
        final fn for if impl in let loop macro match mod move mut override priv pub ref return self Self static struct super \
        trait true try type typeof unsafe unsized use virtual where while yield ";
    !KEYWORDS.contains(&format!(" {word} "))
}

/// Whether it may stand in a path.
pub(crate) fn is_path_word(word: &Ident) -> bool {
    is_name(word) || ["crate", "self", "Self", "super"].iter().any(|keyword| word == keyword)
}

/// `::a::b`
pub(crate) struct Path {
    tokens: TokenStream,
    words: Vec<Ident>,
}

impl Path {
    pub(crate) fn is(&self, word: &str) -> bool {
        self.words.len() == 1 && self.words[0] == word
    }

    /// At least one word was read.
    pub(crate) fn last(&self) -> Option<&Ident> {
        self.words.last()
    }
}

impl ToTokens for Path {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.tokens.clone());
    }
}

/// `#[meta]`
pub(crate) struct Attribute {
    tokens: TokenStream,
    meta: Option<Meta>,
}

impl Attribute {
    pub(crate) fn meta(&self) -> Option<&Meta> {
        self.meta.as_ref()
    }

    /// Where its `#` stands.
    pub(crate) fn start(&self) -> Option<Span> {
        self.tokens.clone().into_iter().next().map(|mark| mark.span())
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.tokens.clone());
    }
}

/// What stands in an attribute: `word`, `word = value` or `word(list)`.
pub(crate) struct Meta {
    tokens: TokenStream,
    path: Option<Path>,
    list: Option<TokenStream>,
}

impl Meta {
    fn read(mut input: Input) -> Self {
        input.open_fragment();
        let tokens = input.trees.iter().cloned().collect();
        let path = if input.peek_is("unsafe") { None } else { input.path() };
        let list = match input.next() {
            Some(TokenTree::Group(group)) => Some(group.stream()),
            _ => None,
        };
        Self { tokens, path, list }
    }

    pub(crate) fn is(&self, word: &str) -> bool {
        self.path.as_ref().is_some_and(|path| path.is(word))
    }

    pub(crate) fn path(&self) -> Option<&Path> {
        self.path.as_ref()
    }

    /// What stands in the list; nothing where there is none.
    pub(crate) fn list(&self) -> Option<&TokenStream> {
        self.list.as_ref()
    }

    /// The same, each for itself.
    pub(crate) fn each(&self) -> Vec<Self> {
        let mut input = Input::new(self.list.clone().unwrap_or_default());
        let mut each = Vec::new();
        while !input.is_empty() {
            each.push(Self::read(Input::new(input.up_to_comma())));
            input.next();
        }
        each
    }
}

impl ToTokens for Meta {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.tokens.clone());
    }
}
