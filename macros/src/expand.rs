//! The tokens of one map: names, numbers that the user wrote, and one-line forwarders. Nothing is computed here.

use crate::check::{Map, Slots};
use crate::fragments::as_meant;
use crate::parse::{Expectation, LayoutAssertion, text, type_text};
use crate::tokens::{Attribute, Meta, Path};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

/// Whether the library has its feature `alloc`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alloc {
    With,
    Without,
}

/// Variables of these names: the same names as tokens, which the compiler takes to stand at a span.
macro_rules! names_at {
    ($span:expr, $($name:ident),*) => { $(let $name = Ident::new(stringify!($name), $span);)* };
}

pub(crate) fn expand(map: &Map, library: &TokenStream, alloc: Alloc) -> TokenStream {
    let Map { attrs, vis, struct_token, name, key, value, entries, layout, align, hash, slots, guards } = map;
    let (key, value, entries) = (as_meant(key), as_meant(value), as_meant(entries));
    // as they stand in signatures
    let k = in_signatures(&key, || quote!(<#name as #library::Declared>::Key));
    let v = in_signatures(&value, || quote!(<#name as #library::Declared>::Value));
    // an impossible layout is an error where it is computed; errors that follow from it may point at the name
    let bytes = quote_spanned!(name.span()=> #name::SIZE);
    let size = quote_spanned!(name.span()=> { #bytes });
    let size_of_layout = quote_spanned!(name.span()=> #name::LAYOUT.size());
    let entries_of_layout = quote_spanned!(name.span()=> #name::LAYOUT.entries());
    let layout_of_map = quote_spanned!(name.span()=> #library::guard::layout::<#name>());
    let (check_key, check_value) = (guard("check_key", &key, name, None), guard("check_value", &value, name, None));
    let check_slots = slots.as_ref().map(|slots| guard("check_slots", slots.place(), name, None));
    let check_align = align.as_ref().map(|align| guard("check_align", align, name, Some(as_meant(align))));
    let check_more = check_slots.iter().chain(&check_align);
    let check_entries = guard("check_entries", &entries, name, None);
    // the compiler's notes on a method point at the name too
    names_at!(name.span(), new, from_entries, try_from_entries, try_from_iter, get, get_mut, contains_key);
    names_at!(name.span(), insert, try_insert, remove, clear, iter, into_keys, into_values, len, is_empty, is_full);
    names_at!(name.span(), capacity, from_block, ref_from_bytes, mut_from_bytes, new_boxed, clone_boxed);
    // what is private is shown where it was written
    let (key, value) = (associated_type("Key", &key), associated_type("Value", &value));
    let layout = match align {
        None => quote!(#library::#layout),
        Some(align) => {
            let align = as_meant(align);
            quote!(#library::Aligned<#library::#layout, { #library::guard::align_or_one(#align) }>)
        }
    };
    let keyed = hash.as_ref().filter(|hash| *hash == "Sip13");
    let with = inherited(attrs);
    let has_hash_key = keyed.map(|_| quote!(#with impl #library::HasHashKey for #name {}));
    let keyed = keyed.map(|_| {
        names_at!(name.span(), new_keyed, from_entries_keyed);
        quote! {
            /// An empty map whose keys are placed by 16 random bytes: `let map = Map::new_keyed(random);`.
            pub const fn #new_keyed(hash_key: [::core::primitive::u8; 16]) -> Self { Self(#library::Map::new_keyed(hash_key)) }
            /// Like `from_entries`, with a hash key: `Map::from_entries_keyed(random, [(key, value)])`.
            #[track_caller] pub const fn #from_entries_keyed<const M: ::core::primitive::usize>(hash_key: [::core::primitive::u8; 16], entries: [(#k, #v); M]) -> Self { Self(#library::Map::from_entries_keyed(hash_key, entries)) }
        }
    });
    let hash = hash.as_ref().map(|hash| quote!(const HASH: #library::HashFn = #library::HashFn::#hash;));
    let slots = slots.as_ref().map(|slots| {
        let rule = match slots {
            Slots::Number(rule, number) => {
                let number = as_meant(number);
                quote!(#rule(#number))
            }
            Slots::NextPowerOfTwo(word) => quote_spanned!(word.span()=> NextPowerOfTwo),
        };
        quote!(const SLOTS: #library::SlotCount = #library::SlotCount::#rule;)
    });
    let guards = guards.iter().map(|expected| expectation(expected, name, library));
    // the struct and what implements the user's declaration are the user's own to the compiler's notes
    let mut field = Group::new(Delimiter::Parenthesis, quote!(#library::Map<#name, #size>));
    field.set_span(name.span());
    let semi = quote_spanned!(name.span()=> ;);
    let declares = quote_spanned!(name.span()=> impl);
    let derives = derives(attrs);
    let debug = (!derived(attrs, "Debug")).then(|| {
        quote! {
            #with
            impl ::core::fmt::Debug for #name where for<'map> &'map #k: ::core::fmt::Debug, for<'map> &'map #v: ::core::fmt::Debug {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { ::core::fmt::Debug::fmt(&self.0, f) }
            }
        }
    });
    let clone = (!derived(attrs, "Clone")).then(|| {
        // not derived: a derive has no `clone_from`
        quote! {
            #with
            impl ::core::clone::Clone for #name {
                #[inline] fn clone(&self) -> Self { Self(::core::clone::Clone::clone(&self.0)) }
                #[inline] fn clone_from(&mut self, source: &Self) { ::core::clone::Clone::clone_from(&mut self.0, &source.0) }
            }
        }
    });
    let partial_eq = (!derived(attrs, "PartialEq")).then(|| {
        quote! {
            #with
            impl ::core::cmp::PartialEq for #name where for<'map> &'map #v: ::core::cmp::PartialEq {
                fn eq(&self, other: &Self) -> ::core::primitive::bool { self.0 == other.0 }
            }
        }
    });
    let eq = (!derived(attrs, "PartialEq") && !derived(attrs, "Eq")).then(|| {
        quote! {
            #with
            impl ::core::cmp::Eq for #name where for<'map> &'map #v: ::core::cmp::Eq {}
        }
    });
    let new_boxed = match alloc {
        Alloc::With => quote! {
            /// An empty map on the heap, that was never on the stack: `let map = Map::new_boxed();`.
            pub fn #new_boxed() -> #library::__alloc::boxed::Box<Self> { #library::Storage::new_boxed() }
            /// A copy on the heap, that was never on the stack: `let copy = map.clone_boxed();`.
            pub fn #clone_boxed(&self) -> #library::__alloc::boxed::Box<Self> { #library::Storage::clone_boxed(self) }
        },
        Alloc::Without => quote! {
            #[doc(hidden)]
            pub fn #new_boxed() -> ! where for<'map> Self: #library::FeatureAlloc<'map> { ::core::unreachable!() }
            #[doc(hidden)]
            pub fn #clone_boxed(&self) -> ! where for<'map> Self: #library::FeatureAlloc<'map> { ::core::unreachable!() }
        },
    };
    let about = format!(
        " A map of at most `{}` entries: keys `{}`, values `{}`. It dereferences to `hashmap_mem::Map`, where the rest \
         of what it can do is described: iteration, entries and so on.",
        text(&entries),
        type_text(&map.key),
        type_text(&map.value)
    );
    let name_text = name.to_string();
    quote! {
        #(#attrs)*
        #[doc = ""]
        #[doc = #about]
        #derives
        #[repr(transparent)]
        #vis #struct_token #name #field #semi

        #with

        #declares #library::Declared for #name {
            #key
            #value
            type Layout = #layout;
            const ENTRIES: ::core::primitive::usize = #entries;
            #hash
            #slots
            const NAME: &'static ::core::primitive::str = #name_text;
        }

        #with
        #[allow(dead_code)]
        impl #name {
            /// Every offset, size and count of this map.
            pub const LAYOUT: #library::MapLayout = #layout_of_map;
            /// Bytes of this map: the number is shown at [`Bytes`](#associatedtype.Bytes).
            pub const SIZE: ::core::primitive::usize = #size_of_layout;
            /// How many entries fit: the number declared.
            pub const ENTRIES: ::core::primitive::usize = #entries_of_layout;
            /// An empty map, which is zero bytes: `static MAP: Map = Map::new();`.
            #[inline] pub const fn #new() -> Self { Self(#library::Map::new()) }
            /// A map of these entries: `Map::from_entries([(key, value), (other, value)])`. A key that stands twice, or an entry too many, does not compile in a `const`.
            #[track_caller] pub const fn #from_entries<const M: ::core::primitive::usize>(entries: [(#k, #v); M]) -> Self { Self(#library::Map::from_entries(entries)) }
            /// Like `from_entries`, with an error where a key stands twice, or for an entry too many: `let map = Map::try_from_entries(table)?;`.
            pub const fn #try_from_entries<const M: ::core::primitive::usize>(entries: [(#k, #v); M]) -> ::core::result::Result<Self, #library::TableError> { let mut map = Self::new(); let inserted = map.0.insert_table(entries); #library::guard::table(map, inserted) }
            /// A map of what an iterator gives; where a key comes twice, its last value stands: `let map = Map::try_from_iter(pairs)?;`.
            pub fn #try_from_iter<I: ::core::iter::IntoIterator<Item = (#k, #v)>>(entries: I) -> ::core::result::Result<Self, #library::ExtendError<#k, #v, I::IntoIter>> { ::core::result::Result::Ok(Self(#library::Map::try_from_iter(entries)?)) }
            /// The value of a key: `if let Some(value) = map.get(&key) { .. }`.
            #[inline(always)] pub const fn #get(&self, key: &#k) -> ::core::option::Option<&#v> { self.0.get(key) }
            /// The value of a key, to change it: `if let Some(value) = map.get_mut(&key) { *value = new; }`.
            #[inline(always)] pub const fn #get_mut(&mut self, key: &#k) -> ::core::option::Option<&mut #v> { self.0.get_mut(key) }
            /// Whether a key is present: `if map.contains_key(&key) { .. }`.
            #[inline(always)] pub const fn #contains_key(&self, key: &#k) -> ::core::primitive::bool { self.0.contains_key(key) }
            /// Sets the value of a key and gives back the one before: `let before = map.insert(key, value)?;`. `Full` gives both back.
            #[inline(always)] pub const fn #insert(&mut self, key: #k, value: #v) -> ::core::result::Result<::core::option::Option<#v>, #library::Full<#k, #v>> { self.0.insert(key, value) }
            /// Inserts a key that is not present; a value that is there stays: `let value = map.try_insert(key, value)?;`.
            #[inline] pub const fn #try_insert(&mut self, key: #k, value: #v) -> ::core::result::Result<&mut #v, #library::TryInsertError<#k, #v>> { self.0.try_insert(key, value) }
            /// Removes a key and gives back its value: `let value = map.remove(&key);`.
            #[inline(always)] pub const fn #remove(&mut self, key: &#k) -> ::core::option::Option<#v> { self.0.remove(key) }
            /// Removes all entries: `map.clear();`.
            #[inline] pub const fn #clear(&mut self) { self.0.clear() }
            /// All entries, in the order of their slots: `for (key, value) in map.iter() { .. }`. The iterator's `next` is `const` too.
            #[inline] pub const fn #iter(&self) -> #library::Iter<'_, #name> { self.0.iter() }
            /// All keys, of a map that is moved: `for key in map.into_keys() { .. }`.
            pub fn #into_keys(self) -> #library::IntoKeys<Self> { #library::IntoKeys::of(self) }
            /// All values, of a map that is moved: `for value in map.into_values() { .. }`.
            pub fn #into_values(self) -> #library::IntoValues<Self> { #library::IntoValues::of(self) }
            /// How many entries are present: `let entries = map.len();`.
            #[inline] pub const fn #len(&self) -> ::core::primitive::usize { self.0.len() }
            /// Whether no entry is present: `if map.is_empty() { .. }`.
            #[inline] pub const fn #is_empty(&self) -> ::core::primitive::bool { self.0.is_empty() }
            /// Whether as many entries are present as were declared: `if map.is_full() { .. }`.
            #[inline] pub const fn #is_full(&self) -> ::core::primitive::bool { self.0.is_full() }
            /// How many entries fit, the number declared: `let most = map.capacity();`.
            #[inline] pub const fn #capacity(&self) -> ::core::primitive::usize { self.0.capacity() }
            /// The map that these bytes are, by their header: `static MAP: Map = Map::from_block(*include_bytes!(..));`.
            #[track_caller] pub const fn #from_block(block: [::core::primitive::u8; #bytes]) -> Self where for<'map> #k: #library::AnyBits<'map>, for<'map> #v: #library::AnyBits<'map> { Self(#library::Map::from_block(block)) }
            /// The map that lies in these bytes, every entry checked: `let map = Map::ref_from_bytes(&bytes)?;`.
            pub fn #ref_from_bytes(bytes: &[::core::primitive::u8]) -> ::core::result::Result<&Self, #library::AttachError> where for<'map> #k: #library::Checked<'map>, for<'map> #v: #library::Checked<'map> { #library::Storage::ref_from_bytes(bytes) }
            /// The map that lies in these bytes, every entry checked, to change it in place: `Map::mut_from_bytes(&mut bytes)?.insert(key, value)?;`.
            pub fn #mut_from_bytes(bytes: &mut [::core::primitive::u8]) -> ::core::result::Result<&mut Self, #library::AttachError> where for<'map> #k: #library::CheckedMut<'map>, for<'map> #v: #library::CheckedMut<'map> { #library::Storage::mut_from_bytes(bytes) }
            #new_boxed
            #keyed
        }
        #has_hash_key
        #with
        unsafe impl #library::Storage for #name {
            type Declaration = Self;
            type Bytes = [::core::primitive::u8; #bytes];
        }
        #with
        #[doc(hidden)]
        impl ::core::ops::Deref for #name {
            type Target = #library::Map<Self, #size>;
            #[inline] fn deref(&self) -> &Self::Target { &self.0 }
        }
        #with
        #[doc(hidden)]
        impl ::core::ops::DerefMut for #name {
            #[inline] fn deref_mut(&mut self) -> &mut Self::Target { &mut self.0 }
        }
        #with
        impl<'map> ::core::iter::IntoIterator for &'map #name {
            type Item = <Self::IntoIter as ::core::iter::Iterator>::Item;
            type IntoIter = #library::Iter<'map, #name>;
            #[inline] fn into_iter(self) -> Self::IntoIter { self.0.iter() }
        }
        #with
        impl<'map> ::core::iter::IntoIterator for &'map mut #name {
            type Item = <Self::IntoIter as ::core::iter::Iterator>::Item;
            type IntoIter = #library::IterMut<'map, #name>;
            #[inline] fn into_iter(self) -> Self::IntoIter { self.0.iter_mut() }
        }
        #with
        impl ::core::iter::IntoIterator for #name {
            type Item = <Self::IntoIter as ::core::iter::Iterator>::Item;
            type IntoIter = #library::IntoIter<Self>;
            #[inline] fn into_iter(self) -> Self::IntoIter { #library::IntoIter::of(self) }
        }
        #with
        impl<const M: ::core::primitive::usize> ::core::convert::TryFrom<[(#k, #v); M]> for #name {
            type Error = #library::TableError;
            fn try_from(entries: [(#k, #v); M]) -> ::core::result::Result<Self, Self::Error> { Self::try_from_entries(entries) }
        }
        #clone
        #debug
        #partial_eq
        #eq
        #with
        const _: () = { use #library::guard as hashmap_mem_guard; #check_key; #check_value; #(#check_more;)* #check_entries };
        #(#with #guards)*
    }
}

/// The checks of an `assert_layout!`.
pub(crate) fn expand_assertion(assertion: &LayoutAssertion, library: &TokenStream) -> TokenStream {
    let LayoutAssertion { map, expectations } = assertion;
    let checks = expectations.iter().map(|expected| expectation(expected, map, library));
    quote!(#(#checks)*)
}

/// A check of one number, as an item.
fn expectation(expected: &Expectation, map: &dyn ToTokens, library: &TokenStream) -> TokenStream {
    let Expectation { name, number } = expected;
    let check = guard(&name.to_string(), number, map, Some(as_meant(number)));
    // a name that the user's number does not mean
    quote!(const _: () = { use #library::guard as hashmap_mem_guard; #check };)
}

/// A call of one of the library's checks on a map, which the compiler takes to stand where the user wrote `at`: an
/// error in it is shown there.
fn guard(check: &str, at: &dyn ToTokens, map: &dyn ToTokens, number: Option<TokenStream>) -> TokenStream {
    spanning(at, check, &quote!(::<#map>), number.unwrap_or_default())
}

/// A call of one of the library's checks, with the span of `at`.
pub(crate) fn spanning(at: &dyn ToTokens, check: &str, generics: &TokenStream, arguments: TokenStream) -> TokenStream {
    let (first, last) = ends(at);
    let check = Ident::new(check, first);
    let mut arguments = Group::new(Delimiter::Parenthesis, arguments);
    arguments.set_span(last);
    quote_spanned!(first=> hashmap_mem_guard::#check #generics #arguments)
}

/// The first and the last token: a call whose tokens have these spans has the span of all that lies between.
pub(crate) fn ends(tokens: &dyn ToTokens) -> (Span, Span) {
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

/// A type where it stands beside lifetimes, bounds and arrows of ours. Types of functions and of trait objects mean
/// something else there, or cannot be read: they go by the name that the declaration gives them.
fn in_signatures(ty: &TokenStream, named: impl FnOnce() -> TokenStream) -> TokenStream {
    fn has_its_own_rules(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|tree| match tree {
            TokenTree::Group(group) => has_its_own_rules(group.stream()),
            TokenTree::Ident(word) => word == "fn" || word == "dyn" || word == "for",
            _ => false,
        })
    }
    if has_its_own_rules(ty.clone()) { named() } else { ty.clone() }
}

/// An associated type that the compiler takes to stand where the user wrote the type.
fn associated_type(name: &str, ty: &TokenStream) -> TokenStream {
    let (first, last) = ends(ty);
    let (name, end) = (Ident::new(name, first), quote_spanned!(last=> ;));
    quote_spanned!(first=> type #name = #ty #end)
}

/// The attributes that hold for all that is made for a map: conditions, and what the user's lints say. A lint that is
/// expected need not fire in every item. Who declares a deprecated map is not warned of it.
fn inherited(attrs: &[Attribute]) -> TokenStream {
    fn of_all(meta: &Meta) -> Option<TokenStream> {
        let is = |word: &str| meta.is(word);
        match meta.list() {
            _ if is("deprecated") => Some(quote!(allow(deprecated))),
            Some(lints) if is("expect") => Some(quote!(allow(#lints))),
            // some of what is made allows a lint
            Some(lints) if is("forbid") => Some(quote!(deny(#lints))),
            Some(_) if is("cfg_attr") => {
                let each = meta.each();
                let (condition, attributes) = each.split_first()?;
                let attributes = attributes.iter().filter_map(of_all);
                Some(quote!(cfg_attr(#condition, #(#attributes),*)))
            }
            _ if ["cfg", "allow", "warn", "deny"].into_iter().any(is) => Some(meta.to_token_stream()),
            _ => None,
        }
    }
    attrs.iter().filter_map(Attribute::meta).filter_map(of_all).map(|meta| quote!(#[#meta])).collect()
}

/// `Default`, where the user does not derive it.
fn derives(attrs: &[Attribute]) -> TokenStream {
    let default = (!derived(attrs, "Default")).then(|| quote!(::core::default::Default,));
    quote!(#[derive(#default)])
}

/// Whether the user derives a trait above the struct, always or under a condition.
fn derived(attrs: &[Attribute], name: &str) -> bool {
    fn names(meta: &Meta, name: &str) -> bool {
        let is_name = |meta: &Meta| meta.path().and_then(Path::last).is_some_and(|last| last == name);
        if meta.is("derive") {
            meta.each().iter().any(is_name)
        } else {
            meta.is("cfg_attr") && meta.each().iter().skip(1).any(|inside| names(inside, name))
        }
    }
    attrs.iter().filter_map(Attribute::meta).any(|meta| names(meta, name))
}
