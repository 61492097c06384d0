//! Which clauses must be there, which may, and which exclude each other: all mistakes of a declaration in one go.

use crate::parse::{Declaration, Value};
use proc_macro2::Span;
use syn::{Attribute, Expr, Ident, Type, Visibility};

/// A declaration without mistakes that can be seen from its text.
pub(crate) struct Map {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
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
}

const CLAUSES: [&str; 7] = ["key", "value", "entries", "layout", "hash", "load", "capacity"];
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

pub(crate) fn check(declaration: Declaration) -> syn::Result<Map> {
    let Declaration { attrs, vis, name, clauses, errors: unread } = declaration;
    let mut errors = Errors(None);
    // a clause that could not be read must not be missed as well
    let all_read = unread.is_empty();
    unread.into_iter().for_each(|error| errors.combine(error));

    let (mut key, mut value, mut entries) = (None, None, None);
    let (mut layout, mut hash, mut load, mut capacity) = (None, None, None, None);
    let mut seen: Vec<Ident> = Vec::new();
    for clause in clauses {
        if let Some(first) = seen.iter().find(|first| **first == clause.name) {
            errors.add(clause.name.span(), format!("`{name}`: the clause `{first}` stands here a second time"));
            errors.add(first.span(), format!("`{name}`: the clause `{first}` stands here first"));
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
            (unknown, _) => {
                let clauses = CLAUSES.map(|clause| format!("`{clause}`")).join(", ");
                let message = match closest(unknown, CLAUSES.into_iter()) {
                    Some(known) => format!("`{name}`: no clause is called `{unknown}`; did you mean `{known}`?"),
                    None => format!("`{name}`: no clause is called `{unknown}`; there are {clauses}"),
                };
                errors.add(clause.name.span(), message);
            }
        }
    }
    if let (Some((load, _)), Some((capacity, _))) = (&load, &capacity) {
        let message = format!("`{name}`: `load` and `capacity` both set the number of slots; leave out one of them");
        errors.add(load.span(), message.clone());
        errors.add(capacity.span(), message);
    }
    if all_read {
        for (missing, clause, example) in [
            (key.is_none(), "key", "`key: u32,`"),
            (value.is_none(), "value", "`value: i16,`"),
            (entries.is_none(), "entries", "`entries: 100,`"),
        ] {
            if missing && !seen.iter().any(|seen| seen == clause) {
                errors.add(name.span(), format!("`{name}`: the clause `{clause}` is missing: add {example}"));
            }
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
            name,
            key,
            value,
            entries,
            hash,
        }),
        _ => Err(syn::Error::new(name.span(), format!("`{name}`: a clause could not be read"))),
    }
}

/// The library's name for a word of the declaration.
fn word(name: &Ident, clause: &str, found: &Ident, known: &[(&str, &str)], errors: &mut Errors) -> Option<Ident> {
    match known.iter().find(|(word, _)| found == word) {
        Some((_, ours)) => Some(Ident::new(ours, found.span())),
        None => {
            let words = known.iter().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(", ");
            let message = match closest(&found.to_string(), known.iter().map(|(word, _)| *word)) {
                Some(word) => format!("`{name}`: no {clause} is called `{found}`; did you mean `{word}`?"),
                None => format!("`{name}`: no {clause} is called `{found}`; there are {words}"),
            };
            errors.add(found.span(), message);
            None
        }
    }
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
