//! The tokens of one map: names, numbers that the user wrote, and one-line forwarders. Nothing is computed here.

use crate::check::Map;
use crate::parse::{Expectation, LayoutAssertion, text, type_text};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Ident, Meta, ReturnType, Token, Type};

/// Whether the library has its feature `alloc`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alloc {
    With,
    Without,
}

pub(crate) fn expand(map: &Map, library: &TokenStream, alloc: Alloc) -> TokenStream {
    let Map { attrs, vis, struct_token, name, key: k, value: v, entries, layout, hash, slots, guards } = map;
    // an impossible layout is an error where it is computed; errors that follow from it may point at the name
    let bytes = quote_spanned!(name.span()=> #name::SIZE);
    let size = quote_spanned!(name.span()=> { #bytes });
    let size_of_layout = quote_spanned!(name.span()=> #name::LAYOUT.size());
    let entries_of_layout = quote_spanned!(name.span()=> #name::LAYOUT.entries());
    let layout_of_map = quote_spanned!(name.span()=> #library::guard::layout::<#name>());
    let (check_key, check_value) = (guard("check_key", k, name, None), guard("check_value", v, name, None));
    let check_slots =
        slots.as_ref().map(|(_, number)| guard("check_slots", number, name, None)).map(|check| quote!(#check;));
    let check_entries = guard("check_entries", entries, name, None);
    let (bound_k, bound_v) = (bounded(k), bounded(v));
    // the compiler's notes on a method point at the name too
    let [new, from_entries, get, get_mut, contains_key, insert, remove, clear] =
        ["new", "from_entries", "get", "get_mut", "contains_key", "insert", "remove", "clear"]
            .map(|method| Ident::new(method, name.span()));
    let [len, is_empty, is_full, capacity, ref_from_bytes, mut_from_bytes] =
        ["len", "is_empty", "is_full", "capacity", "ref_from_bytes", "mut_from_bytes"]
            .map(|method| Ident::new(method, name.span()));
    let [try_insert, try_from_entries, try_from_iter, iter, into_keys, into_values] =
        ["try_insert", "try_from_entries", "try_from_iter", "iter", "into_keys", "into_values"]
            .map(|method| Ident::new(method, name.span()));
    let hash = hash.as_ref().map(|hash| quote!(const HASH: #library::HashFn = #library::HashFn::#hash;));
    let slots = slots
        .as_ref()
        .map(|(rule, number)| quote!(const SLOTS: #library::SlotCount = #library::SlotCount::#rule(#number);));
    let guards = guards.iter().map(|expected| expectation(expected, name, library));
    // the struct and what implements the user's declaration are the user's own to the compiler's notes
    let mut field = Group::new(Delimiter::Parenthesis, quote!(#library::Map<#name, #size>));
    field.set_span(name.span());
    let semi = quote_spanned!(name.span()=> ;);
    let declares = quote_spanned!(name.span()=> impl);
    let derives = derives(attrs);
    let cfg: TokenStream =
        attrs.iter().filter(|attr| attr.path().is_ident("cfg")).map(ToTokens::to_token_stream).collect();
    let debug = (!derived(attrs, "Debug")).then(|| {
        quote! {
            #cfg
            impl ::core::fmt::Debug for #name where for<'a> &'a #bound_k: ::core::fmt::Debug, for<'a> &'a #bound_v: ::core::fmt::Debug {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { ::core::fmt::Debug::fmt(&self.0, f) }
            }
        }
    });
    let clone = (!derived(attrs, "Clone")).then(|| {
        // not derived: a derive has no `clone_from`
        quote! {
            #cfg
            impl ::core::clone::Clone for #name {
                #[inline] fn clone(&self) -> Self { Self(::core::clone::Clone::clone(&self.0)) }
                #[inline] fn clone_from(&mut self, source: &Self) { ::core::clone::Clone::clone_from(&mut self.0, &source.0) }
            }
        }
    });
    let partial_eq = (!derived(attrs, "PartialEq")).then(|| {
        quote! {
            #cfg
            impl ::core::cmp::PartialEq for #name where for<'a> &'a #bound_v: ::core::cmp::PartialEq {
                fn eq(&self, other: &Self) -> bool { self.0 == other.0 }
            }
        }
    });
    let new_boxed = (alloc == Alloc::With).then(|| {
        quote! {
            /// An empty map on the heap, that was never on the stack.
            pub fn new_boxed() -> #library::__alloc::boxed::Box<Self> { #library::Storage::new_boxed() }
            /// A copy on the heap, that was never on the stack.
            pub fn clone_boxed(&self) -> #library::__alloc::boxed::Box<Self> { #library::Storage::clone_boxed(self) }
        }
    });
    let about =
        format!(" A map of at most `{}` entries: keys `{}`, values `{}`.", text(entries), type_text(k), type_text(v));
    let name_text = name.to_string();
    quote! {
        #(#attrs)*
        #[doc = ""]
        #[doc = #about]
        #derives
        #[repr(transparent)]
        #vis #struct_token #name #field #semi

        #cfg

        #declares #library::Declared for #name {
            type Key = #k;
            type Value = #v;
            type Layout = #library::#layout;
            const ENTRIES: usize = #entries;
            #hash
            #slots
            const NAME: &'static str = #name_text;
        }

        #cfg
        #[allow(dead_code)]
        impl #name {
            /// Every offset, size and count of this map.
            pub const LAYOUT: #library::MapLayout = #layout_of_map;
            /// Bytes of this map: the number is shown at [`Bytes`](#associatedtype.Bytes).
            pub const SIZE: usize = #size_of_layout;
            /// How many entries fit: the number declared.
            pub const ENTRIES: usize = #entries_of_layout;
            /// An empty map: zero bytes.
            #[inline] pub const fn #new() -> Self { Self(#library::Map::new()) }
            /// A map of these entries; a key that stands twice, or an entry too many, does not compile in a `const`.
            #[track_caller] pub const fn #from_entries<const M: usize>(entries: [(#k, #v); M]) -> Self { Self(#library::Map::from_entries(entries)) }
            /// Like `from_entries`, with an error where a key stands twice, or for an entry too many.
            pub const fn #try_from_entries<const M: usize>(entries: [(#k, #v); M]) -> ::core::result::Result<Self, #library::TableError> { let mut map = Self::new(); let inserted = map.0.insert_table(entries); #library::guard::table(map, inserted) }
            /// A map of what an iterator gives; where a key comes twice, its last value stands.
            pub fn #try_from_iter<I: ::core::iter::IntoIterator<Item = (#k, #v)>>(entries: I) -> ::core::result::Result<Self, #library::ExtendError<#k, #v, I::IntoIter>> { ::core::result::Result::Ok(Self(#library::Map::try_from_iter(entries)?)) }
            /// The value of a key.
            #[inline] pub const fn #get(&self, key: &#k) -> ::core::option::Option<&#v> { self.0.get(key) }
            /// The value of a key, to change it.
            #[inline] pub const fn #get_mut(&mut self, key: &#k) -> ::core::option::Option<&mut #v> { self.0.get_mut(key) }
            /// Whether a key is present.
            #[inline] pub const fn #contains_key(&self, key: &#k) -> bool { self.0.contains_key(key) }
            /// Sets the value of a key and gives back the one before; `Full` gives both back.
            #[inline] pub const fn #insert(&mut self, key: #k, value: #v) -> ::core::result::Result<::core::option::Option<#v>, #library::Full<#k, #v>> { self.0.insert(key, value) }
            /// Inserts a key that is not present; a value that is there stays.
            #[inline] pub const fn #try_insert(&mut self, key: #k, value: #v) -> ::core::result::Result<&mut #v, #library::TryInsertError<#k, #v>> { self.0.try_insert(key, value) }
            /// Removes a key and gives back its value.
            #[inline] pub const fn #remove(&mut self, key: &#k) -> ::core::option::Option<#v> { self.0.remove(key) }
            /// Removes all entries.
            #[inline] pub const fn #clear(&mut self) { self.0.clear() }
            /// All entries, in the order of their slots; the iterator's `next` is `const` too.
            #[inline] pub const fn #iter(&self) -> #library::Iter<'_, #name> { self.0.iter() }
            /// All keys, of a map that is moved.
            pub fn #into_keys(self) -> #library::IntoKeys<Self> { #library::IntoKeys::of(self) }
            /// All values, of a map that is moved.
            pub fn #into_values(self) -> #library::IntoValues<Self> { #library::IntoValues::of(self) }
            /// How many entries are present.
            #[inline] pub const fn #len(&self) -> usize { self.0.len() }
            /// Whether no entry is present.
            #[inline] pub const fn #is_empty(&self) -> bool { self.0.is_empty() }
            /// Whether as many entries are present as were declared.
            #[inline] pub const fn #is_full(&self) -> bool { self.0.is_full() }
            /// How many entries fit: the number declared.
            #[inline] pub const fn #capacity(&self) -> usize { self.0.capacity() }
            /// The map that lies in these bytes, every entry checked.
            pub fn #ref_from_bytes(bytes: &[u8]) -> ::core::result::Result<&Self, #library::AttachError> where for<'a> #bound_k: #library::Checked<'a>, for<'a> #bound_v: #library::Checked<'a> { #library::Storage::ref_from_bytes(bytes) }
            /// The map that lies in these bytes, every entry checked, to change it in place.
            pub fn #mut_from_bytes(bytes: &mut [u8]) -> ::core::result::Result<&mut Self, #library::AttachError> where for<'a> #bound_k: #library::CheckedMut<'a>, for<'a> #bound_v: #library::CheckedMut<'a> { #library::Storage::mut_from_bytes(bytes) }
            #new_boxed
        }
        #cfg
        unsafe impl #library::Storage for #name {
            type Declaration = Self;
            type Bytes = [u8; #bytes];
        }
        #cfg
        impl ::core::ops::Deref for #name {
            type Target = #library::Map<Self, #size>;
            #[inline] fn deref(&self) -> &Self::Target { &self.0 }
        }
        #cfg
        impl ::core::ops::DerefMut for #name {
            #[inline] fn deref_mut(&mut self) -> &mut Self::Target { &mut self.0 }
        }
        #cfg
        impl<'a> ::core::iter::IntoIterator for &'a #name {
            type Item = (&'a #k, &'a #v);
            type IntoIter = #library::Iter<'a, #name>;
            #[inline] fn into_iter(self) -> Self::IntoIter { self.0.iter() }
        }
        #cfg
        impl<'a> ::core::iter::IntoIterator for &'a mut #name {
            type Item = (&'a #k, &'a mut #v);
            type IntoIter = #library::IterMut<'a, #name>;
            #[inline] fn into_iter(self) -> Self::IntoIter { self.0.iter_mut() }
        }
        #cfg
        impl ::core::iter::IntoIterator for #name {
            type Item = (#k, #v);
            type IntoIter = #library::IntoIter<Self>;
            #[inline] fn into_iter(self) -> Self::IntoIter { #library::IntoIter::of(self) }
        }
        #cfg
        impl<const M: usize> ::core::convert::TryFrom<[(#k, #v); M]> for #name {
            type Error = #library::TableError;
            fn try_from(entries: [(#k, #v); M]) -> ::core::result::Result<Self, Self::Error> { Self::try_from_entries(entries) }
        }
        #clone
        #debug
        #partial_eq
        #cfg
        const _: () = { use #library::guard as hashmap_mem_guard; #check_key; #check_value; #check_slots #check_entries };
        #(#cfg #guards)*
    }
}

/// The checks of an `assert_layout!`.
pub(crate) fn expand_assertion(assertion: &LayoutAssertion, library: &TokenStream) -> TokenStream {
    let LayoutAssertion { map, expectations } = assertion;
    let checks = expectations.iter().map(|expected| expectation(expected, map, library));
    quote!(#(#checks)*)
}

/// A check of one number, as an item.
fn expectation(expected: &Expectation, map: &impl ToTokens, library: &TokenStream) -> TokenStream {
    let Expectation { name, number } = expected;
    let check = guard(&name.to_string(), number, map, Some(number));
    // a name that the user's number does not mean
    quote!(const _: () = { use #library::guard as hashmap_mem_guard; #check };)
}

/// A call of one of the library's checks on a map, which the compiler takes to stand where the user wrote `at`: an
/// error in it is shown there.
fn guard(check: &str, at: &impl ToTokens, map: &impl ToTokens, number: Option<&Expr>) -> TokenStream {
    spanning(at, check, &quote!(::<#map>), number.map(ToTokens::to_token_stream).unwrap_or_default())
}

/// A call of one of the library's checks, with the span of `at`.
pub(crate) fn spanning(at: &impl ToTokens, check: &str, generics: &TokenStream, arguments: TokenStream) -> TokenStream {
    let (first, last) = ends(at);
    let check = Ident::new(check, first);
    let mut arguments = Group::new(Delimiter::Parenthesis, arguments);
    arguments.set_span(last);
    quote_spanned!(first=> hashmap_mem_guard::#check #generics #arguments)
}

/// The first and the last token: a call whose tokens have these spans has the span of all that lies between.
fn ends(tokens: &impl ToTokens) -> (Span, Span) {
    fn last(tree: TokenTree) -> Span {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => ends(&group.stream()).1,
            TokenTree::Group(group) => group.span_close(),
            other => other.span(),
        }
    }
    fn first(tree: TokenTree) -> Span {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => ends(&group.stream()).0,
            TokenTree::Group(group) => group.span_open(),
            other => other.span(),
        }
    }
    let mut trees = tokens.to_token_stream().into_iter();
    let Some(tree) = trees.next() else { return (Span::call_site(), Span::call_site()) };
    (first(tree.clone()), last(trees.last().unwrap_or(tree)))
}

/// A type as it may stand before the `:` of a bound: `fn():` would be read as a function that lacks its `->`.
fn bounded(ty: &Type) -> TokenStream {
    match ty {
        Type::FnPtr(function) if matches!(function.output, ReturnType::Default) => quote!((#ty)),
        Type::Group(group) => bounded(&group.elem),
        _ => quote!(#ty),
    }
}

/// `Default`, where the user does not derive it.
fn derives(attrs: &[Attribute]) -> TokenStream {
    let default = (!derived(attrs, "Default")).then(|| quote!(::core::default::Default,));
    quote!(#[derive(#default)])
}

/// Whether the user derives a trait above the struct, always or under a condition.
fn derived(attrs: &[Attribute], name: &str) -> bool {
    fn names(meta: &Meta, name: &str) -> bool {
        let Meta::List(list) = meta else { return false };
        // what cannot be read here is the compiler's to report
        let inside = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).unwrap_or_default();
        if list.path.is_ident("derive") {
            inside.iter().any(|inside| inside.path().segments.last().is_some_and(|last| last.ident == name))
        } else {
            list.path.is_ident("cfg_attr") && inside.iter().skip(1).any(|inside| names(inside, name))
        }
    }
    attrs.iter().any(|attr| names(&attr.meta, name))
}
