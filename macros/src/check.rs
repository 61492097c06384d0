//! Which clauses must be there, which may, and which exclude each other. All mistakes of a declaration are reported at
//! once.

use crate::parse::{Declaration, Expectation, LayoutAssertion, Number, Value};
use crate::tokens::{Attribute, Error, Meta, Result};
use crate::types::Type;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;

/// A declaration in whose text no mistake was found.
pub(crate) struct Map {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: TokenStream,
    pub(crate) struct_token: Ident,
    pub(crate) name: Ident,
    pub(crate) key: Type,
    pub(crate) value: Type,
    pub(crate) entries: Number,
    /// A type of the library: `Group`, `Bucket` or `Split`.
    pub(crate) layout: Ident,
    /// A variant of `HashFn`.
    pub(crate) hash: Option<Ident>,
    /// What the address and the size are a multiple of.
    pub(crate) align: Option<Number>,
    pub(crate) slots: Option<Slots>,
    /// Checks of the library: `max_size` and what stands in `expect`.
    pub(crate) guards: Vec<Expectation>,
}

/// A rule for the number of slots.
pub(crate) enum Slots {
    /// A variant of `SlotCount` and its number.
    Number(Ident, Number),
    /// The word, as the user wrote it.
    NextPowerOfTwo(Ident),
}

impl Slots {
    /// Where the user wrote it.
    pub(crate) fn place(&self) -> &dyn ToTokens {
        match self {
            Self::Number(_, number) => number,
            Self::NextPowerOfTwo(word) => word,
        }
    }
}

const CLAUSES: [&str; 10] =
    ["key", "value", "entries", "layout", "align", "hash", "load", "slots", "max_size", "expect"];
/// What may be expected of a layout.
const NUMBERS: [&str; 11] = [
    "size",
    "stride",
    "align",
    "key_offset",
    "value_offset",
    "slots",
    "entries",
    "slots_offset",
    "control_offset",
    "overflow_offset",
    "code",
];
const LAYOUTS: [(&str, &str); 3] = [("group", "Group"), ("bucket", "Bucket"), ("split", "Split")];
const HASHES: [(&str, &str); 3] = [("fx64", "Fx64"), ("fx32", "Fx32"), ("sip13", "Sip13")];

/// Collects mistakes.
struct Errors(Option<Error>);

impl Errors {
    fn add(&mut self, span: Span, message: String) {
        self.combine(Error::new(span, message));
    }

    fn combine(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }
}

/// All declarations of one call.
pub(crate) fn check_all(declarations: Vec<Declaration>) -> Vec<Result<Map>> {
    let mut names: Vec<Ident> = Vec::new();
    let mut checked = Vec::new();
    for declaration in declarations {
        let name = declaration.name.clone();
        if let Some(first) = names.iter().find(|first| **first == name) {
            let mut errors = Errors(None);
            errors
                .add(name.span(), format!("`{name}` is declared here a second time: give one of the two another name"));
            errors.add(first.span(), format!("`{name}` is declared here first"));
            checked.extend(errors.0.map(Err));
        } else {
            names.push(name);
            checked.push(check(declaration));
        }
    }
    checked
}

fn check(declaration: Declaration) -> Result<Map> {
    let Declaration { attrs, vis, struct_token, name, clauses, errors: unread } = declaration;
    let mut errors = Errors(None);
    unread.into_iter().for_each(|error| errors.combine(error));

    let attrs = without_repr(&name, attrs, &mut errors);
    let (mut key, mut value, mut entries) = (None, None, None);
    let (mut layout, mut align, mut hash, mut load, mut slots) = (None, None, None, None, None);
    let mut guards = Vec::new();
    let mut seen: Vec<Ident> = Vec::new();
    for clause in clauses {
        if let Some(first) = seen.iter().find(|first| same_clause(first, &clause.name)) {
            twice(&name, "the clause", first, &clause.name, &mut errors);
            continue;
        }
        seen.push(clause.name.clone());
        match (clause.name.to_string().as_str(), clause.value) {
            ("key", Value::Type(found)) => key = Some(found),
            ("value", Value::Type(found)) => value = Some(found),
            ("entries", Value::Number(found)) => entries = Some(found),
            ("align", Value::Number(found)) => align = Some(found),
            ("load", Value::Number(found)) => {
                load = Some((Slots::Number(Ident::new("Load", clause.name.span()), found), clause.name));
            }
            ("slots" | "capacity", Value::Number(found)) => {
                slots = Some((Slots::Number(Ident::new("AtLeast", clause.name.span()), found), clause.name));
            }
            ("slots" | "capacity", Value::Word(found)) => slots = Some((Slots::NextPowerOfTwo(found), clause.name)),
            ("layout", Value::Word(found)) => layout = keyword(&name, "layout", &found, &LAYOUTS, &mut errors),
            ("hash", Value::Word(found)) => hash = keyword(&name, "hash", &found, &HASHES, &mut errors),
            ("max_size", Value::Number(number)) => guards.push(Expectation { name: clause.name, number }),
            ("expect", Value::Expectations(expected)) => {
                check_expectations(&name, &expected, &mut errors);
                guards.extend(expected);
            }
            (_, Value::Unread) => {}
            _ => {
                // the clause was probably misspelt: it is not reported as missing, too
                let meant = unknown(&name, "clause", &clause.name, &CLAUSES, &mut errors);
                seen.extend(meant.map(|meant| Ident::new(meant, clause.name.span())));
            }
        }
    }
    if let (Some((_, load)), Some((_, slots))) = (&load, &slots) {
        for (clause, other) in [(load, slots), (slots, load)] {
            let message =
                format!("`{name}`: the number of slots is set here, and by `{other}`: leave out one of the two");
            errors.add(clause.span(), message);
        }
    }
    for (clause, example) in [("key", "key: u32"), ("value", "value: i16"), ("entries", "entries: 100")] {
        if !seen.iter().any(|seen| seen == clause) {
            errors.add(name.span(), format!("`{name}`: the clause `{clause}` is missing: add `{example},`"));
        }
    }
    if let Some(errors) = errors.0 {
        return Err(errors);
    }
    match (key, value, entries) {
        (Some(key), Some(value), Some(entries)) => Ok(Map {
            layout: layout.unwrap_or_else(|| Ident::new("Group", Span::call_site())),
            slots: load.or(slots).map(|(slots, _)| slots),
            attrs,
            vis,
            struct_token,
            name,
            key,
            value,
            entries,
            align,
            hash,
            guards,
        }),
        // an error was added for each that is missing
        _ => Err(Error::new(name.span(), format!("`{name}`: a clause is missing"))),
    }
}

/// The user's attributes without `#[repr(transparent)]`, which the expansion writes; another `repr` would change the
/// layout.
fn without_repr(map: &Ident, mut attrs: Vec<Attribute>, errors: &mut Errors) -> Vec<Attribute> {
    attrs.retain(|attr| {
        let words = attr.meta().and_then(repr);
        let transparent = attr.meta().is_some_and(|meta| meta.is("repr")) && words.as_deref() == Some("transparent");
        if !transparent && let Some(words) = words {
            let fix =
                if words.contains("align") { "write a clause such as `align: 64`" } else { "leave out the `repr`" };
            let message = format!("`{map}`: the layout of a map is fixed by its clauses: {fix}");
            errors.combine(Error::at(attr, message));
        }
        !transparent
    });
    attrs
}

/// What stands in a `repr`, also where it holds under a condition.
fn repr(meta: &Meta) -> Option<String> {
    if meta.is("repr") {
        return meta.list().map(TokenStream::to_string);
    }
    if meta.is("cfg_attr") { meta.each().iter().skip(1).find_map(repr) } else { None }
}

/// The expectations of an `assert_layout!`.
pub(crate) fn check_assertion(assertion: &LayoutAssertion) -> Result<()> {
    let mut errors = Errors(None);
    if let Some(map) = assertion.map.last() {
        check_expectations(map, &assertion.expectations, &mut errors);
    }
    errors.0.map_or(Ok(()), Err)
}

/// Checks that every number is known, and none is given twice.
fn check_expectations(map: &Ident, expected: &[Expectation], errors: &mut Errors) {
    for (i, Expectation { name, .. }) in expected.iter().enumerate() {
        if let Some(first) = expected[..i].iter().find(|first| first.name == *name) {
            twice(map, "the number", &first.name, name, errors);
        } else if !NUMBERS.iter().any(|known| name == known) {
            unknown(map, "number of a layout", name, &NUMBERS, errors);
        }
    }
}

fn twice(map: &Ident, what: &str, first: &Ident, second: &Ident, errors: &mut Errors) {
    if first != second {
        let message = format!("`{map}`: `{second}` is another word for `{first}`: leave out one of the two");
        return errors.add(second.span(), message);
    }
    errors
        .add(second.span(), format!("`{map}`: {what} `{second}` stands here a second time: leave out one of the two"));
    errors.add(first.span(), format!("`{map}`: {what} `{first}` stands here first"));
}

/// Whether two clauses say the same: `capacity` is another word for `slots`.
fn same_clause(a: &Ident, b: &Ident) -> bool {
    let number_of_slots = |clause: &Ident| clause == "slots" || clause == "capacity";
    a == b || number_of_slots(a) && number_of_slots(b)
}

/// The library's name for a word of the declaration.
fn keyword(map: &Ident, clause: &str, found: &Ident, known: &[(&str, &str)], errors: &mut Errors) -> Option<Ident> {
    match known.iter().find(|(word, _)| found == word) {
        Some((_, ours)) => Some(Ident::new(ours, found.span())),
        None => {
            let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
            unknown(map, clause, found, &words, errors);
            None
        }
    }
}

/// Says which known word was probably meant, if one is close, or else lists them all.
fn unknown<'a>(map: &Ident, what: &str, found: &Ident, known: &[&'a str], errors: &mut Errors) -> Option<&'a str> {
    let meant = meant(&found.to_string(), known);
    let fix = match meant {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("there are `{}`", known.join("`, `")),
    };
    errors.add(found.span(), format!("`{map}`: no {what} is called `{found}`: {fix}"));
    meant
}

/// The known word that a misspelt one is closest to, if it is close.
fn meant<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    // `slots` is meant in a layout; `capacity()` of a map is the number of entries
    if found == "capacity" {
        return known.iter().copied().find(|word| *word == "slots");
    }
    known
        .iter()
        .map(|word| (distance(found, word), *word))
        .filter(|(distance, word)| *distance <= word.len().div_ceil(3))
        .min()
        .map(|(_, word)| word)
}

/// Levenshtein's distance.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
