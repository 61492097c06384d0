//! The tokens of one map: names, numbers that the user wrote, and one-line forwarders. Nothing is computed here.

use crate::check::Map;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Attribute, Ident};

pub(crate) fn expand(map: &Map, library: &TokenStream, features: &TokenStream) -> TokenStream {
    let Map { attrs, vis, name, key: k, value: v, entries, layout, hash, capacity } = map;
    // errors about the layout point at the number of entries
    let size = quote_spanned!(entries.span()=> { #library::layout_of::<#name>().size() });
    let hash = hash.as_ref().map(|hash| quote!(const HASH: #library::HashFn = #library::HashFn::#hash;));
    let capacity = capacity
        .as_ref()
        .map(|(rule, number)| quote!(const CAPACITY: #library::Capacity = #library::Capacity::#rule(#number);));
    let derives = derives(attrs);
    let debug = (!derived(attrs, "Debug")).then(|| {
        quote! {
            impl ::core::fmt::Debug for #name
            where
                for<'a> &'a #k: ::core::fmt::Debug,
                for<'a> &'a #v: ::core::fmt::Debug,
            {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { ::core::fmt::Debug::fmt(&self.0, f) }
            }
        }
    });
    let partial_eq = (!derived(attrs, "PartialEq")).then(|| {
        quote! {
            impl ::core::cmp::PartialEq for #name
            where
                for<'a> &'a #v: ::core::cmp::PartialEq,
            {
                fn eq(&self, other: &Self) -> bool { self.0 == other.0 }
            }
        }
    });
    let new_boxed = features.to_string().contains("alloc").then(|| {
        quote! {
            /// An empty map on the heap, that was never on the stack.
            pub fn new_boxed() -> #library::__alloc::boxed::Box<Self> { #library::Storage::new_boxed() }
        }
    });
    quote! {
        #(#attrs)*
        #derives
        #vis struct #name(#library::Map<#name, #size>);

        impl #library::Declared for #name {
            type Key = #k;
            type Value = #v;
            type Layout = #library::#layout;
            const ENTRIES: usize = #entries;
            #hash
            #capacity
        }

        #[allow(dead_code)]
        impl #name {
            /// Every offset, size and count of this map.
            pub const LAYOUT: #library::MapLayout = #library::Map::<Self, #size>::LAYOUT;
            /// An empty map: zero bytes.
            #[inline] pub const fn new() -> Self { Self(#library::Map::new()) }
            /// A map of these entries; a key that stands twice, or an entry too many, does not compile in a `const`.
            #[track_caller] pub const fn from_entries<const M: usize>(entries: [(#k, #v); M]) -> Self { Self(#library::Map::from_entries(entries)) }
            /// The value of a key.
            #[inline] pub const fn get(&self, key: &#k) -> ::core::option::Option<&#v> { self.0.get(key) }
            /// The value of a key, to change it.
            #[inline] pub const fn get_mut(&mut self, key: &#k) -> ::core::option::Option<&mut #v> { self.0.get_mut(key) }
            /// Whether a key is present.
            #[inline] pub const fn contains_key(&self, key: &#k) -> bool { self.0.contains_key(key) }
            /// Sets the value of a key and gives back the one before; `Full` gives both back.
            #[inline] pub const fn insert(&mut self, key: #k, value: #v) -> ::core::result::Result<::core::option::Option<#v>, #library::Full<#k, #v>> { self.0.insert(key, value) }
            /// Removes a key and gives back its value.
            #[inline] pub const fn remove(&mut self, key: &#k) -> ::core::option::Option<#v> { self.0.remove(key) }
            /// Removes all entries.
            #[inline] pub const fn clear(&mut self) { self.0.clear() }
            /// How many entries are present.
            #[inline] pub const fn len(&self) -> usize { self.0.len() }
            /// Whether no entry is present.
            #[inline] pub const fn is_empty(&self) -> bool { self.0.is_empty() }
            /// Whether as many entries are present as were declared.
            #[inline] pub const fn is_full(&self) -> bool { self.0.is_full() }
            /// How many entries fit: the number declared.
            #[inline] pub const fn capacity(&self) -> usize { self.0.capacity() }
            /// The map that lies in these bytes, every entry checked.
            pub fn ref_from_bytes(bytes: &[u8]) -> ::core::result::Result<&Self, #library::AttachError>
            where for<'a> #k: #library::Checked<'a>, for<'a> #v: #library::Checked<'a> { #library::Storage::ref_from_bytes(bytes) }
            /// The map that lies in these bytes, every entry checked, to change it in place.
            pub fn mut_from_bytes(bytes: &mut [u8]) -> ::core::result::Result<&mut Self, #library::AttachError>
            where for<'a> #k: #library::CheckedMut<'a>, for<'a> #v: #library::CheckedMut<'a> { #library::Storage::mut_from_bytes(bytes) }
            #new_boxed
        }

        impl #library::Storage for #name {
            type Declaration = Self;
            const PARTS: #library::Parts<Self, Self> = { const MAP: &#name = &#name::new(); #library::Parts::of(MAP, &MAP.0) };
        }
        impl ::core::ops::Deref for #name {
            type Target = #library::Map<Self, #size>;
            #[inline] fn deref(&self) -> &Self::Target { &self.0 }
        }
        impl ::core::ops::DerefMut for #name {
            #[inline] fn deref_mut(&mut self) -> &mut Self::Target { &mut self.0 }
        }
        impl<'a> ::core::iter::IntoIterator for &'a #name {
            type Item = (&'a #k, &'a #v);
            type IntoIter = #library::Iter<'a, #name>;
            #[inline] fn into_iter(self) -> Self::IntoIter { self.0.iter() }
        }
        impl<'a> ::core::iter::IntoIterator for &'a mut #name {
            type Item = (&'a #k, &'a mut #v);
            type IntoIter = #library::IterMut<'a, #name>;
            #[inline] fn into_iter(self) -> Self::IntoIter { self.0.iter_mut() }
        }
        #debug
        #partial_eq
    }
}

/// `Clone` and `Default`, where the user does not derive them.
fn derives(attrs: &[Attribute]) -> TokenStream {
    let clone = (!derived(attrs, "Clone")).then(|| quote!(::core::clone::Clone,));
    let default = (!derived(attrs, "Default")).then(|| quote!(::core::default::Default,));
    quote!(#[derive(#clone #default)])
}

/// Whether the user derives a trait above the struct.
fn derived(attrs: &[Attribute], name: &str) -> bool {
    let mut found = false;
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
        // what cannot be read here is the compiler's to report
        let _ = attr.parse_nested_meta(|meta| {
            let last: Option<&Ident> = meta.path.segments.last().map(|segment| &segment.ident);
            found |= last.is_some_and(|last| last == name);
            Ok(())
        });
    }
    found
}
