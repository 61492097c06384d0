//! Several maps at once on the heap: types of which zero bytes are a value.
//!
//! It knows that zero bytes are an empty map, because [`Storage`] says what a map is; it does not know maps' methods.
//!
//! Zerocopy's `FromZeros` would be the trait for this, but a map cannot have it: it asks for `TryFromBytes`, which must
//! check a map's bytes. Only zerocopy's own derive may implement that, and the derive, which goes by fields, would take
//! any bytes for a map.
#![expect(unsafe_code, reason = "zero bytes become a value")]

#[cfg(feature = "alloc")]
use crate::__alloc::boxed::Box;
use crate::typed::storage::Storage;
#[cfg(feature = "alloc")]
use crate::typed::storage::boxed_zeros;

/// A type of which zero bytes are a value: maps, which are empty then, numbers, arrays of such types, and structs of
/// them, which [`zeroed!`](crate::zeroed) implements it for.
///
/// It is the safe way to the heap for a struct of several maps: no copy of it is ever made on the stack. (Without the
/// feature `alloc`, a `static` is: `new` of every map is `const`.)
///
/// ```
/// use hashmap_mem::{Zeroed, hashmap_layout, zeroed};
///
/// hashmap_layout! {
///     struct Health { key: u32, value: i16, entries: 100_000 }
///     struct Names { key: u32, value: [u8; 16], entries: 100_000 }
/// }
///
/// struct World {
///     health: Health,
///     names: [Names; 2],
///     turn: u64,
/// }
///
/// zeroed!(World { health, names, turn });
///
/// # #[cfg(feature = "alloc")] {
/// let mut world = World::zeroed_boxed(); // some megabytes
/// world.health.insert(1, 100)?;
/// assert!(world.turn == 0 && world.names[1].is_empty());
/// # }
/// # Ok::<(), hashmap_mem::Full<u32, i16>>(())
/// ```
///
/// # Safety
///
/// - As many zero bytes as the type has are a value of it.
#[diagnostic::on_unimplemented(
    message = "zero bytes are not known to be a `{Self}`",
    label = "maps, numbers, and arrays and structs of them are asked for",
    note = "a struct of yours: write `hashmap_mem::zeroed!({Self} {{ every, field }});`"
)]
pub unsafe trait Zeroed: Sized {
    /// The value of zero bytes on the heap, made without a copy on the stack. Memory that the system hands out as zeros
    /// is not touched.
    #[cfg(feature = "alloc")]
    #[must_use]
    fn zeroed_boxed() -> Box<Self> {
        // SAFETY: zero bytes are a value, by the contract of the trait.
        unsafe { boxed_zeros() }
    }
}

// SAFETY: zero bytes are an empty map, and a storage is a map and nothing else, by its contract.
#[diagnostic::do_not_recommend]
unsafe impl<M: Storage> Zeroed for M {}

// SAFETY: an array is its elements.
unsafe impl<T: Zeroed, const N: usize> Zeroed for [T; N] {}

macro_rules! numbers {
    ($($number:ty)*) => { $(
        // SAFETY: zero bytes are 0, 0.0, `false`, NUL or `()`.
        unsafe impl Zeroed for $number {}
    )* };
}

numbers! { () u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool char }

/// For [`zeroed!`](crate::zeroed): a field of a type of which zero bytes are a value.
#[doc(hidden)]
pub const fn field<T: Zeroed>(_: &T) {}
