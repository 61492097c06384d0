//! Fragments of a user's `macro_rules!`, such as `$max:expr` and `$key:path`: each arrives as a group without delimiters,
//! which holds it together. The compiler forgets these groups when it reads the tokens again.
//!
//! It knows which of them may be left out; it does not know maps.

use crate::types::is_lifetime_or_path;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::ToTokens;

/// What the user wrote, with parentheses where a fragment comes as a whole, as `USERS + 1` may. Paths and lifetimes need
/// none, and may stand where parentheses may not.
pub(crate) fn as_meant(tokens: &dyn ToTokens) -> TokenStream {
    let whole = |group: &Group, stands_apart: bool| {
        let inside = as_meant(&group.stream());
        let (delimiter, span) = match group.delimiter() {
            Delimiter::None if is_whole(&inside) || stands_apart && is_below_zero(&inside) => return inside,
            // shown where the user wrote it, but ours: no lint finds them unnecessary
            Delimiter::None => (Delimiter::Parenthesis, group.span().resolved_at(Span::call_site())),
            delimiter => (delimiter, group.span()),
        };
        let mut group = Group::new(delimiter, inside);
        group.set_span(span);
        TokenTree::from(group).into()
    };
    let trees: Vec<TokenTree> = tokens.to_token_stream().into_iter().collect();
    // nothing binds a number there; and a generic argument in parentheses is none
    let ends = |tree: Option<&TokenTree>| match tree {
        Some(TokenTree::Punct(mark)) => "<,>".contains(mark.as_char()),
        Some(_) => false,
        None => true,
    };
    let meant = |(i, tree): (usize, &TokenTree)| match tree {
        TokenTree::Group(group) => whole(group, (i == 0 || ends(trees.get(i - 1))) && ends(trees.get(i + 1))),
        other => other.clone().into(),
    };
    trees.iter().enumerate().map(meant).collect()
}

/// The tokens to be read: fragments that are whole by themselves stand there without their groups.
pub(crate) fn to_be_read(tokens: TokenStream) -> Vec<TokenTree> {
    let mut trees = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                let inside = as_meant(&group.stream());
                if is_whole(&inside) {
                    trees.extend(inside);
                } else {
                    trees.push(TokenTree::Group(group));
                }
            }
            other => trees.push(other),
        }
    }
    trees
}

/// `-4`
fn is_below_zero(inside: &TokenStream) -> bool {
    let trees: Vec<TokenTree> = inside.clone().into_iter().collect();
    matches!(&trees[..], [TokenTree::Punct(mark), TokenTree::Literal(_)] if mark.as_char() == '-')
}

/// Whether it means the same without its group: one token, a lifetime, a path.
fn is_whole(inside: &TokenStream) -> bool {
    inside.clone().into_iter().nth(1).is_none() || is_lifetime_or_path(inside.clone())
}
