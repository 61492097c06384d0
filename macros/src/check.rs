//! Which clauses must be there, which may, and which exclude each other: all mistakes of a declaration in one go.

use crate::parse::{Declaration, LayoutAssertion, Pin, Value};
use proc_macro2::Span;
use syn::{Attribute, Expr, Ident, Token, Type, Visibility};

/// A declaration without mistakes that can be seen from its text.
pub(crate) struct Map {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) struct_token: Token![struct],
    pub(crate) name: Ident,
    pub(crate) key: Type,
    pub(crate) value: Type,
    pub(crate) entries: Expr,
    /// A type of the library: `Group`, `Bucket` or `Split`.
    pub(crate) layout: Ident,
    /// A variant of `HashFn`.
    pub(crate) hash: Option<Ident>,
    /// A variant of `Capacity` and its number.
    pub(crate) capacity: Option<(Ident, Expr)>,
    /// Checks of the library: `max_size` and what stands in `expect`.
    pub(crate) guards: Vec<Pin>,
}

const CLAUSES: [&str; 9] = ["key", "value", "entries", "layout", "hash", "load", "capacity", "max_size", "expect"];
const PINS: [&str; 6] = ["size", "stride", "align", "key_offset", "value_offset", "capacity"];
const LAYOUTS: [(&str, &str); 3] = [("group", "Group"), ("bucket", "Bucket"), ("split", "Split")];
const HASHES: [(&str, &str); 2] = [("fx64", "Fx64"), ("fx32", "Fx32")];

/// Collects mistakes.
struct Errors(Option<syn::Error>);

impl Errors {
    fn add(&mut self, span: Span, message: String) {
        self.combine(syn::Error::new(span, message));
    }

    fn combine(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }
}

/// All declarations of one call.
pub(crate) fn check_all(declarations: Vec<Declaration>) -> Vec<syn::Result<Map>> {
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

fn check(declaration: Declaration) -> syn::Result<Map> {
    let Declaration { attrs, vis, struct_token, name, clauses, errors: unread } = declaration;
    let mut errors = Errors(None);
    unread.into_iter().for_each(|error| errors.combine(error));

    let (mut key, mut value, mut entries) = (None, None, None);
    let (mut layout, mut hash, mut load, mut capacity) = (None, None, None, None);
    let mut guards = Vec::new();
    let mut seen: Vec<Ident> = Vec::new();
    for clause in clauses {
        if let Some(first) = seen.iter().find(|first| **first == clause.name) {
            twice(&name, "the clause", first, &clause.name, &mut errors);
            continue;
        }
        seen.push(clause.name.clone());
        match (clause.name.to_string().as_str(), clause.value) {
            ("key", Value::Type(found)) => key = Some(found),
            ("value", Value::Type(found)) => value = Some(found),
            ("entries", Value::Number(found)) => entries = Some(found),
            ("load", Value::Number(found)) => load = Some((clause.name, found)),
            ("capacity", Value::Number(found)) => capacity = Some((clause.name, found)),
            ("layout", Value::Word(found)) => layout = word(&name, "layout", &found, &LAYOUTS, &mut errors),
            ("hash", Value::Word(found)) => hash = word(&name, "hash", &found, &HASHES, &mut errors),
            ("max_size", Value::Number(number)) => guards.push(Pin { name: clause.name, number }),
            ("expect", Value::Pins(pins)) => {
                check_pins(&name, &pins, &mut errors);
                guards.extend(pins);
            }
            (_, Value::Unread) => {}
            _ => {
                // a misspelt clause must not be missed as well
                let meant = unknown(&name, "clause", &clause.name, CLAUSES.into_iter(), &mut errors);
                seen.extend(meant.map(|meant| Ident::new(meant, clause.name.span())));
            }
        }
    }
    if let (Some((load, _)), Some((capacity, _))) = (&load, &capacity) {
        let message =
            |other| format!("`{name}`: the number of slots is set here, and by `{other}`: leave out one of the two");
        errors.add(load.span(), message("capacity"));
        errors.add(capacity.span(), message("load"));
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
            capacity: load
                .map(|(clause, load)| (Ident::new("Load", clause.span()), load))
                .or(capacity.map(|(clause, slots)| (Ident::new("Slots", clause.span()), slots))),
            attrs,
            vis,
            struct_token,
            name,
            key,
            value,
            entries,
            hash,
            guards,
        }),
        // an error was added for each that is missing
        _ => Err(syn::Error::new(name.span(), format!("`{name}`: a clause is missing"))),
    }
}

/// The pins of an `assert_layout!`.
pub(crate) fn check_assertion(assertion: &LayoutAssertion) -> syn::Result<()> {
    let mut errors = Errors(None);
    if let Some(map) = assertion.map.segments.last() {
        check_pins(&map.ident, &assertion.pins, &mut errors);
    }
    errors.0.map_or(Ok(()), Err)
}

/// Every number known, none twice.
fn check_pins(map: &Ident, pins: &[Pin], errors: &mut Errors) {
    for (i, Pin { name, .. }) in pins.iter().enumerate() {
        if let Some(first) = pins[..i].iter().find(|first| first.name == *name) {
            twice(map, "the number", &first.name, name, errors);
        } else if !PINS.iter().any(|pin| name == pin) {
            unknown(map, "number of a layout", name, PINS.into_iter(), errors);
        }
    }
}

fn twice(map: &Ident, what: &str, first: &Ident, second: &Ident, errors: &mut Errors) {
    errors
        .add(second.span(), format!("`{map}`: {what} `{second}` stands here a second time: leave out one of the two"));
    errors.add(first.span(), format!("`{map}`: {what} `{first}` stands here first"));
}

/// The library's name for a word of the declaration.
fn word(map: &Ident, clause: &str, found: &Ident, known: &[(&str, &str)], errors: &mut Errors) -> Option<Ident> {
    match known.iter().find(|(word, _)| found == word) {
        Some((_, ours)) => Some(Ident::new(ours, found.span())),
        None => {
            unknown(map, clause, found, known.iter().map(|(word, _)| *word), errors);
            None
        }
    }
}

/// Says what was meant, if a known word is close, or else all that there are.
fn unknown<'a>(
    map: &Ident,
    what: &str,
    found: &Ident,
    known: impl Iterator<Item = &'a str> + Clone,
    errors: &mut Errors,
) -> Option<&'a str> {
    let meant = closest(&found.to_string(), known.clone());
    let mend = match meant {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("there are {}", known.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")),
    };
    errors.add(found.span(), format!("`{map}`: no {what} is called `{found}`: {mend}"));
    meant
}

/// The known word that a misspelt one is closest to, if it is close.
fn closest<'a>(found: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|word| (distance(found, word), word))
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
