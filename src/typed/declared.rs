//! What a person declares, as traits: key, value, entries, kind.
//!
//! `hashmap_layout!` implements [`Declared`]. It is safe to implement: the library computes the layout from it, and
//! checks everything that memory safety depends on.
//!
//! This module knows types; it does not know layouts, or the bytes of a map.
#![expect(unsafe_code, reason = "what a key must be is an unsafe trait")]

use crate::layout::SlotCount;
use crate::layout::format::{HashFn, Kind};
#[cfg(doc)]
use crate::typed::map::Map;
use core::marker::PhantomData;
use zerocopy::{Immutable, IntoBytes};

/// A key, which is compared and hashed by its bytes. Implemented for all types that are `Copy`, [`PlainBytes`] and
/// [`EqualByBytes`].
///
/// A `Copy` type holds no `UnsafeCell`: all its fields are `Copy`, and `UnsafeCell` is not. So the bytes of a key do
/// not change behind a shared reference.
///
/// `Map` is the map whose key it is. It only lets the compiler's messages name the map, here and in the traits below.
pub trait Key<Map: ?Sized = ()>: Copy + PlainBytes<Map> + EqualByBytes<Map> + 'static {}

impl<Map: ?Sized, K: Copy + PlainBytes<Map> + EqualByBytes<Map> + 'static> Key<Map> for K {}

/// Bytes without padding, pointers and cells. Implemented for all types with zerocopy's `IntoBytes` and `Immutable`:
/// derive those instead of implementing this.
///
/// # Safety
///
/// - Every byte of every value is initialised: there is no padding.
#[diagnostic::on_unimplemented(
    message = "`{Map}`: `{Self}` is not known to be plain bytes",
    label = "plain bytes are asked for: no padding, no pointer, nothing that lies elsewhere",
    note = "a type of yours: write `#[derive(Clone, Copy, PartialEq, Eq, zerocopy::IntoBytes, zerocopy::Immutable)]` and `#[repr(C)]` above it (`#[repr(u8)]` above an `enum`), and in Cargo.toml `zerocopy = {{ version = \"0.8\", features = [\"derive\"] }}`",
    note = "padding, of which `IntoBytes` counts the bytes: `#[derive(hashmap_mem::NoPadding)]` says after which field, and what to write",
    note = "a tuple or an `Option`: write a struct of yours, as above",
    note = "text or another sequence (`String`, `&str`, `Vec`, those of heapless): write an array of fixed size, such as `[u8; 16]`; the page \"Text as keys\" of the library's docs shows how",
    note = "a reference, a pointer, a function or a `Box`: write the number of what it means, such as an index `u32`"
)]
pub unsafe trait PlainBytes<Map: ?Sized = ()> {}

// SAFETY: that is what `IntoBytes` promises to unsafe code. (`Immutable` promises it nothing: that a key holds no
// `UnsafeCell` follows from `Copy`, see `Key`. It is asked for because a user of zerocopy expects it.)
#[diagnostic::do_not_recommend]
unsafe impl<Map: ?Sized, K: IntoBytes + Immutable> PlainBytes<Map> for K {}

/// `==` means equal bytes. Implemented for all types that are `Eq`.
#[diagnostic::on_unimplemented(
    message = "`{Map}`: the key `{Self}` has no `Eq`, so `==` need not mean equal bytes",
    label = "a key must be `Eq`, and equal exactly if its bytes are",
    note = "floats: write their bits, `u32` for `f32` and `u64` for `f64`, which `to_bits()` gives, as `NaN` and `-0.0` break `==`",
    note = "a type of yours: write `#[derive(PartialEq, Eq)]` above it"
)]
pub trait EqualByBytes<Map: ?Sized = ()> {}

#[diagnostic::do_not_recommend]
impl<Map: ?Sized, K: Eq> EqualByBytes<Map> for K {}

/// A value: `Copy`, because a map never drops anything, and therefore without `UnsafeCell`, as a [`Key`] is. `Map` is
/// the map whose value it is, as in [`Key`].
pub trait Value<Map: ?Sized = ()>: Copy + 'static {}

impl<Map: ?Sized, V: Copy + 'static> Value<Map> for V {}

mod sealed {
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is no layout of this library",
        label = "there are `Group`, `Bucket` and `Split`, and no others"
    )]
    pub trait Sealed {}
}

/// One of the types [`Bucket`], [`Split`] and [`Group`](Group), or one of them [`Aligned`].
pub trait LayoutKind: sealed::Sealed + 'static {
    /// The kind as a value.
    const KIND: Kind;
    /// What address and size of a block are a multiple of, in bytes, if more than header, keys and values ask for.
    const ALIGN: usize = 1;
    /// A type with the least alignment of this kind's blocks; keys and values may raise it.
    type Align: Copy + core::fmt::Debug + Send + Sync + Unpin + 'static;
}

/// [`Kind::Bucket`] as a type.
#[derive(Clone, Copy, Debug)]
pub enum Bucket {}
/// [`Kind::Split`] as a type.
#[derive(Clone, Copy, Debug)]
pub enum Split {}
/// [`Kind::Group`] as a type.
#[derive(Clone, Copy, Debug)]
pub enum Group {}

/// Four bytes of alignment, also where a `u32` has fewer: the entry count of a group map is then aligned on every
/// machine, and blocks of the split and group layouts are copied in words.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(4))]
pub struct Align4([u8; 0]);

/// The layout `L` in a block whose address and size are multiples of `ALIGN` bytes, a power of two from 1 to 65536.
///
/// ```
/// use hashmap_mem::{Aligned, Declared, Group, Map, layout_of};
///
/// enum Ports {}
///
/// impl Declared for Ports {
///     type Key = u16;
///     type Value = u32;
///     type Layout = Aligned<Group, 64>; // whole cache lines
///     const ENTRIES: usize = 50;
/// }
///
/// let ports = Map::<Ports, { layout_of::<Ports>().size() }>::new();
/// assert_eq!((align_of_val(&ports), size_of_val(&ports) % 64), (64, 0));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Aligned<L, const ALIGN: usize>(PhantomData<L>);

impl sealed::Sealed for Bucket {}
impl sealed::Sealed for Split {}
impl sealed::Sealed for Group {}
impl<L: LayoutKind, const ALIGN: usize> sealed::Sealed for Aligned<L, ALIGN> {}

impl LayoutKind for Bucket {
    const KIND: Kind = Kind::Bucket;
    type Align = u8;
}

impl LayoutKind for Split {
    const KIND: Kind = Kind::Split;
    type Align = Align4;
}

impl LayoutKind for Group {
    const KIND: Kind = Kind::Group;
    type Align = Align4;
}

macro_rules! aligned {
    ($($align:literal)*) => {$(
        const _: () = {
            /// An alignment, and the one of the layout in it.
            #[derive(Clone, Copy, Debug)]
            #[repr(C, align($align))]
            pub struct Align<A>([A; 0]);

            impl<L: LayoutKind> LayoutKind for Aligned<L, $align> {
                const KIND: Kind = L::KIND;
                const ALIGN: usize = if $align < L::ALIGN { L::ALIGN } else { $align };
                type Align = Align<L::Align>;
            }
        };
    )*};
}

aligned!(1 2 4 8 16 32 64 128 256 512 1024 2048 4096 8192 16384 32768 65536);

/// What a specialised map was declared with. [`hashmap_layout!`](crate::hashmap_layout) implements it for the user's
/// struct. To declare a [`Map`] by hand, implement it for any type:
///
/// ```
/// use hashmap_mem::{Bucket, Declared, Map, layout_of};
///
/// enum Ports {}
///
/// impl Declared for Ports {
///     type Key = u16;
///     type Value = u32;
///     type Layout = Bucket;
///     const ENTRIES: usize = 50;
/// }
///
/// let mut ports = Map::<Ports, { layout_of::<Ports>().size() }>::new();
/// ports.insert(443, 7)?;
/// assert_eq!(ports.get(&443), Some(&7));
/// # Ok::<(), hashmap_mem::Full<u16, u32>>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no map",
    label = "not declared as a map",
    note = "declare it: `hashmap_layout! {{ struct {Self} {{ key: u32, value: i16, entries: 100 }} }}`"
)]
pub trait Declared: 'static {
    /// The type of the keys.
    type Key: Key<Self>; // `Copy` and plain bytes; text: [u8; 16] (docs: Text as keys); what lies elsewhere: an index
    /// The type of the values.
    type Value: Value<Self>; // `Copy`, as a map drops nothing; text: [u8; 16] (docs: Text as keys); else: an index
    /// Where the control bytes lie: [`Group`](Group), [`Bucket`] or [`Split`].
    type Layout: LayoutKind;
    /// How many entries must fit.
    const ENTRIES: usize;
    /// Which hash places the keys.
    const HASH: HashFn = HashFn::Fx64;
    /// How many slots there are for the entries.
    const SLOTS: SlotCount = SlotCount::Default;
    /// The map's name in the compiler's messages.
    const NAME: &'static str = "Map";
}
