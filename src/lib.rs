#![no_std]
// Where the README's links lead from here: the first definition of a link holds.
//! [examples/vm/count_words.vmasm]: #more
//! [examples/vm/machine.rs]: #more
//! [SECURITY.md]: https://docs.rs/crate/hashmap-mem/latest/source/SECURITY.md
//! [FORMAT.md]: format_guide
//! [examples/basic.rs]: #more
//! [examples/struct_keys.rs]: #more
//! [examples/text_keys.rs]: #more
//! [examples/save_and_map.rs]: #more
//! [examples/vm/main.rs]: #more
//! [examples/c/main.rs]: #more
//! [examples/build_script/build.rs]: #more
//! [examples/guards/src/lib.rs]: #more
//! [firmware/sensors]: #more
//! [codegen/README.md]: #more
//! [tests/swamp/README.md]: #more
//! [benches/spread/README.md]: #more
//! [benches/results/peers.md]: #more
//! [benches/README.md]: #more
//! [benches/NOTES.md]: #more
//! [firmware/README.md]: #more
//! [CONTRIBUTING.md]: #more
//! [CHANGELOG.md]: https://docs.rs/crate/hashmap-mem/latest/source/CHANGELOG.md
//! [benches/results/memory.svg]: #more
//! [benches/results/hit.svg]: #more
//!
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![debugger_visualizer(gdb_script_file = "../debugger/maps.py")]

#[cfg(feature = "alloc")]
#[doc(hidden)]
pub extern crate alloc as __alloc;

#[doc = include_str!("../FORMAT.md")]
pub mod format_guide {}

pub mod abi;
mod layout;
mod raw;
pub mod runtime;
mod typed;
mod view;

pub use layout::error::LayoutError;
pub use layout::format::{HashFn, Kind};
pub use layout::{MapLayout, MapSpec, SlotCount};
pub use raw::check::AttachError;
pub use raw::control::BucketStatus;
pub use raw::hash::{fx32, fx64, sip13};
pub use raw::header::{MapHeader, SECRET_CODE};
pub use raw::probe::{Home, SecondGroup};
#[doc(inline)]
pub use runtime::{
    BucketLayout, KeySize, MapInit, OverwriteError, calculate_bucket_layout, clear, compact, find_next_entry,
    find_next_valid_entry, find_slot, get_or_reserve_entry, has, hash_key, init, init_keyed, init_layout, layout,
    lookup, lookup_beyond_home, lookup_in_slot, overwrite, read_layout, rekey, remove, reserve_entry, total_size,
    try_layout, try_overwrite, validate,
};
pub use typed::block::AnyBits;
pub use typed::declared::{Aligned, Bucket, Declared, EqualByBytes, Group, Key, LayoutKind, PlainBytes, Split, Value};
pub use typed::drain::{Drain, ExtractIf};
pub use typed::entry::{Entry, OccupiedEntry, VacantEntry};
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
pub use typed::guard::FeatureAlloc;
pub use typed::guard::{self, TableError, layout_of};
pub use typed::iter::{IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
pub use typed::keyed::{HasHashKey, NotEmpty};
pub use typed::map::{ExtendError, Full, Map, TryInsertError};
#[cfg(all(feature = "alloc", feature = "serde"))]
pub use typed::serde::deserialize_boxed;
pub use typed::slot::Slot;
pub use typed::storage::{Checked, CheckedMut, Storage};
pub use typed::text_keys::{self, TextKeyError, key_text, text_key, try_text_key};
pub use typed::traits::FixedMap;
pub use typed::zeroed::Zeroed;
#[doc(hidden)]
pub use typed::zeroed::field as __zeroed_field;
pub use view::iter::{ViewIter, ViewIterMut};
pub use view::{InsertError, MapMut, MapRef};
pub use zerocopy;

/// Says where a struct has padding: after which field, how many bytes, and what to write there. Implements nothing.
///
/// A [`Key`] has none: zerocopy's `IntoBytes` checks that, but its message only counts the bytes.
///
/// ```
/// use hashmap_mem::NoPadding;
///
/// #[derive(NoPadding)]
/// #[repr(C)]
/// struct Tile {
///     layer: u16,
///     _padding: [u8; 2], // without it, the message is: 2 bytes of padding after the field `layer`
///     id: u32,
/// }
/// ```
///
/// Where the library has another name: `#[hashmap_mem(crate = engine::maps)]`.
pub use hashmap_mem_macros::NoPadding;
#[doc(hidden)]
pub mod macros {
    pub use hashmap_mem_macros::assert_layout;
    #[cfg(not(feature = "alloc"))]
    pub use hashmap_mem_macros::hashmap_layout;
    #[cfg(feature = "alloc")]
    pub use hashmap_mem_macros::hashmap_layout_with_alloc as hashmap_layout;
}

/// Declares a specialised map: a struct that is nothing but the memory of a map.
///
/// ```
/// use hashmap_mem::hashmap_layout;
///
/// hashmap_layout! {
///     /// Hit points of every entity.
///     pub struct Health {
///         key: u32,
///         value: i16,
///         entries: 100, // any const expression
///     }
/// }
///
/// static SPAWN: Health = Health::from_entries([(1, 100), (2, 80)]); // built by the compiler
///
/// let mut health = SPAWN.clone();
/// health.insert(7, 55)?;
/// assert_eq!(health.get(&7), Some(&55));
/// assert_eq!((health.len(), health.capacity(), Health::LAYOUT.size()), (3, 100, size_of::<Health>()));
/// # Ok::<(), hashmap_mem::Full<u32, i16>>(())
/// ```
///
/// # Clauses
///
/// | clause | value | without it |
/// |---|---|---|
/// | `key` | a [`Key`]: `Copy`, `Eq`, zerocopy's `IntoBytes` and `Immutable`; text: [`text_keys`] | an error |
/// | `value` | a [`Value`]: `Copy` | an error |
/// | `entries` | how many entries must fit: a const expression | an error |
/// | `layout` | [`group`](Kind::Group), [`bucket`](Kind::Bucket) or [`split`](Kind::Split) | `group` |
/// | `align` | what address and size of the map are a multiple of, in bytes: a power of two up to 65536 | as keys, values and header ask |
/// | `hash` | [`fx64`](HashFn::Fx64), [`fx32`](HashFn::Fx32), or [`sip13`](HashFn::Sip13) for keys from strangers | `fx64` |
/// | `load` | the highest load wanted, in per cent | 60; 8 slots for up to 8 entries in `group` |
/// | `slots` (or `capacity`) | slots, instead of a load: a power of two, except in `group`; or `next_power_of_two` of the entries, as [`layout`](fn@layout) takes | by the load |
/// | `max_size` | the most bytes that the map may take; a map that takes more does not compile | any size |
/// | `expect` | numbers that the layout must have, as in [`assert_layout!`]: `{ size: 1560, stride: 12 }` | any layout |
///
/// # What it makes
///
/// The struct, with the attributes, the docs and the visibility that stand above it, and `const fn` accessors: `new`,
/// `from_entries`, `try_from_entries`, `get`, `get_mut`, `contains_key`, `insert`, `try_insert`, `remove`, `clear`,
/// `iter`, `len`, `is_empty`, `is_full`, `capacity`, and the constants `LAYOUT`, `SIZE` and `ENTRIES`; further
/// `try_from_iter`, `into_keys` and `into_values`; with `hash: sip13` also `new_keyed` and `from_entries_keyed`. It
/// dereferences to [`Map`], which has the rest: iterators, entries, and so on. It is `Clone` and `Default`,
/// `IntoIterator` and `TryFrom` an array of entries, and `Debug`, `PartialEq` where keys and values are.
///
/// A large map stays where it lies, or goes to the heap without a copy on the stack, by `new_boxed`, `clone_boxed`,
/// `clone_from` and `deserialize_boxed` (features `alloc` and `serde`). `Box::new`, `Box::default`, `clone` of a `Box`,
/// and reading a `Box` with serde move it across the stack, at least in a debug build. A struct of several maps is put
/// on the heap by [`Zeroed`].
///
/// `ref_from_bytes` and `mut_from_bytes` take a block from elsewhere for the map; see [`Storage`]. There is no `unsafe`
/// in it.
///
/// A declaration of an impossible map does not compile: a message at the clause says what was found and what to write.
#[macro_export]
macro_rules! hashmap_layout {
    ($($declaration:tt)*) => {
        $crate::macros::hashmap_layout! { ($crate) $($declaration)* }
    };
}

/// Does not compile unless the layout of a map is as expected: any of `size`, `stride`, `align`, `key_offset`,
/// `value_offset`, `slots_offset`, `control_offset`, `overflow_offset` (bytes), `entries`, `slots` and `code` (byte 23
/// of the header). For tests, and for crates that import a map and depend on its bytes.
///
/// ```
/// # mod maps {
/// #     hashmap_mem::hashmap_layout! {
/// #         pub struct Health { key: u32, value: i16, entries: 100, layout: bucket }
/// #     }
/// # }
/// hashmap_mem::assert_layout!(maps::Health { size: 3096, stride: 12, slots: 256 });
/// ```
#[macro_export]
macro_rules! assert_layout {
    ($($assertion:tt)*) => {
        $crate::macros::assert_layout! { ($crate) $($assertion)* }
    };
}

/// Implements [`Zeroed`] for a struct. Takes the names of all its fields, and does not compile where one is left out,
/// or zero bytes are not a value of one.
#[macro_export]
macro_rules! zeroed {
    ($name:ident { $($field:ident),* $(,)? }) => {
        const _: () = {
            #[allow(dead_code)] // it is checked, and never called
            const fn every_field(value: &$name) {
                let $name { $($field),* } = value;
                $($crate::__zeroed_field($field);)*
            }
            // SAFETY: a struct of no other fields than these, of each of which zero bytes are a value.
            unsafe impl $crate::Zeroed for $name {}
        };
    };
}
