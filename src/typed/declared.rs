//! What a person declares, as a trait, and how their own struct comes to be a map's storage.
//!
//! [`Declared`] is what `hashmap_layout!` writes down: key, value, entries, kind. It is safe to implement: the library
//! computes the layout from it and takes nothing on trust. [`Parts`] is the proof, checked by the compiler, that a user's
//! struct is a [`Map`] and nothing else, so that bytes can become that struct in place without `unsafe` in the expansion.
//!
//! This module knows types; it does not know the bytes of a map.
#![expect(unsafe_code, reason = "what a key must be, and a proof by the distance between pointers")]

use crate::layout::format::{HashFn, Kind};
use crate::layout::{Capacity, MapLayout, MapSpec};
use crate::typed::guard;
use crate::typed::map::Map;
use core::marker::PhantomData;
use core::mem::offset_of;
use zerocopy::{Immutable, IntoBytes};

/// A key: compared and hashed by its bytes. Implemented for all that is `Copy`, [`PlainBytes`] and [`EqualByBytes`].
///
/// `Map` is whose key it is: named in the compiler's messages, and of no other meaning, here and in the traits below.
pub trait Key<Map: ?Sized = ()>: Copy + PlainBytes<Map> + EqualByBytes<Map> + 'static {}

impl<Map: ?Sized, K: Copy + PlainBytes<Map> + EqualByBytes<Map> + 'static> Key<Map> for K {}

/// Bytes without padding, pointers and cells. Implemented for all that is, by zerocopy's derives, `IntoBytes` and
/// `Immutable`: derive those, rather than implement this.
///
/// # Safety
///
/// - Every byte of every value is initialised: there is no padding.
/// - No byte changes behind a shared reference: there is no `UnsafeCell`.
#[diagnostic::on_unimplemented(
    message = "`{Map}`: `{Self}` is not known to be plain bytes",
    label = "plain bytes are asked for: no padding, no pointer, nothing that lies elsewhere",
    note = "a type of yours: write `#[derive(Clone, Copy, PartialEq, Eq, zerocopy::IntoBytes, zerocopy::Immutable)]` and `#[repr(C)]` above it (`#[repr(u8)]` above an `enum`)",
    note = "padding, of which `IntoBytes` counts the bytes: `#[derive(hashmap_mem::NoPadding)]` says after which field, and what to write",
    note = "a tuple or an `Option`: write a struct of yours, as above",
    note = "text or another sequence (`String`, `&str`, `Vec`): write an array of fixed size, such as `[u8; 16]`",
    note = "a reference, a pointer, a function or a `Box`: write the number of what it means, such as an index `u32`"
)]
pub unsafe trait PlainBytes<Map: ?Sized = ()> {}

// SAFETY: `IntoBytes` is the one, `Immutable` the other.
#[diagnostic::do_not_recommend]
unsafe impl<Map: ?Sized, K: IntoBytes + Immutable> PlainBytes<Map> for K {}

/// `==` means equal bytes. Implemented for all that is `Eq`.
#[diagnostic::on_unimplemented(
    message = "`{Map}`: the key `{Self}` has no `Eq`, so `==` need not mean equal bytes",
    label = "a key must be `Eq`, and equal exactly if its bytes are",
    note = "floats: write their bits, `u32` for `f32` and `u64` for `f64`, which `to_bits()` gives, as `NaN` and `-0.0` break `==`",
    note = "a type of yours: write `#[derive(PartialEq, Eq)]` above it"
)]
pub trait EqualByBytes<Map: ?Sized = ()> {}

#[diagnostic::do_not_recommend]
impl<Map: ?Sized, K: Eq> EqualByBytes<Map> for K {}

/// A value: `Copy`, as a map never drops anything. `Map` is whose value it is, as in [`Key`].
pub trait Value<Map: ?Sized = ()>: Copy + 'static {}

impl<Map: ?Sized, V: Copy + 'static> Value<Map> for V {}

mod sealed {
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is no layout of this library",
        label = "there are `Group`, `Bucket` and `Split`, and no others"
    )]
    pub trait Sealed {}
}

/// One of the types [`Bucket`], [`Split`] and [`Group`](Group).
pub trait LayoutKind: sealed::Sealed + 'static {
    /// As a value.
    const KIND: Kind;
    /// Has the alignment of this kind's blocks, besides that of keys and values.
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

/// Four bytes of alignment, also where a `u32` has fewer.
#[derive(Clone, Copy, Debug)]
#[repr(align(4))]
pub struct Align4;

impl sealed::Sealed for Bucket {}
impl sealed::Sealed for Split {}
impl sealed::Sealed for Group {}

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

/// What a specialised map was declared with. [`hashmap_layout!`](crate::hashmap_layout) writes it for the user's struct;
/// by hand, any type may stand for a [`Map`]:
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
    type Key: Key<Self>; // `Copy` and plain bytes: [u8; 16] for text, an index for what lies elsewhere
    /// The type of the values.
    type Value: Value<Self>; // `Copy`, as a map drops nothing: [u8; 16] for text, an index for what lies elsewhere
    /// Where the control bytes lie: [`Group`](Group), [`Bucket`] or [`Split`].
    type Layout: LayoutKind;
    /// How many entries must fit.
    const ENTRIES: usize;
    /// Which hash places the keys.
    const HASH: HashFn = HashFn::Fx64;
    /// How many slots there are for the entries.
    const CAPACITY: Capacity = Capacity::Default;
    /// What the compiler's messages call the map.
    const NAME: &'static str = "Map";
}

/// The layout of what was declared, computed by the library and held against what rustc lays out.
///
/// # Panics
///
/// With the [`LayoutError`](crate::LayoutError) of the declaration: a compile error, as this is called in constants.
#[must_use]
#[track_caller]
pub const fn layout_of<D: Declared>() -> MapLayout {
    match spec_of::<D>().layout() {
        Ok(layout) => {
            agrees_with_rustc::<D>(&layout);
            layout
        }
        Err(error) => guard::refuse::<D>(error),
    }
}

/// What was declared, as the layout function takes it.
pub(crate) const fn spec_of<D: Declared>() -> MapSpec {
    MapSpec::of::<D::Key, D::Value>(D::ENTRIES)
        .kind(<D::Layout as LayoutKind>::KIND)
        .hash(D::HASH)
        .capacity(D::CAPACITY)
}

/// What rustc makes of a bucket, and of a slot without status.
#[repr(C)]
struct BucketOf<K, V> {
    status: u8,
    key: K,
    value: V,
}

#[repr(C)]
struct SlotOf<K, V> {
    key: K,
    value: V,
}

/// P7: the layout function, and rustc, agree on every offset.
const fn agrees_with_rustc<D: Declared>(l: &MapLayout) {
    let (key, value, stride, align) = match l.kind() {
        Kind::Bucket => (
            offset_of!(BucketOf<D::Key, D::Value>, key),
            offset_of!(BucketOf<D::Key, D::Value>, value),
            size_of::<BucketOf<D::Key, D::Value>>(),
            align_of::<BucketOf<D::Key, D::Value>>(),
        ),
        Kind::Split | Kind::Group => (
            offset_of!(SlotOf<D::Key, D::Value>, key),
            offset_of!(SlotOf<D::Key, D::Value>, value),
            size_of::<SlotOf<D::Key, D::Value>>(),
            align_of::<SlotOf<D::Key, D::Value>>(),
        ),
    };
    assert!(l.key_offset() == key && l.value_offset() == value && l.stride() == stride);
    assert!(l.slots_offset().is_multiple_of(align) && l.align().is_multiple_of(align));
    assert!(l.size().is_multiple_of(l.align()));
}

/// One value of a struct and the map inside it, from which the compiler checks that the struct *is* that map: the same
/// address, the same size, nothing beside it. See [`Storage::PARTS`](crate::Storage::PARTS).
#[derive(Debug)]
pub struct Parts<T: 'static, D> {
    /// `None` in the parts of a [`Map`] itself.
    parts: Option<(&'static T, *const u8)>,
    map_size: usize,
    /// Invariant in `D`: of two types of which one is the other's subtype, each may declare a map of its own.
    declared: PhantomData<fn(D) -> D>,
}

impl<T, D: Declared> Parts<T, D> {
    /// The whole and the map in it; nothing is checked before the library uses them in a constant.
    #[must_use]
    pub const fn of<const SIZE: usize>(whole: &'static T, map: &'static Map<D, SIZE>) -> Self {
        let map_ptr = (&raw const *map).cast();
        Self { parts: Some((whole, map_ptr)), map_size: size_of::<Map<D, SIZE>>(), declared: PhantomData }
    }

    /// Whether `whole` is nothing but the map. To be evaluated in a constant: there, pointers that do not belong
    /// together are a compile error.
    ///
    /// A `&Map` at the address of a `&T` of the same size means that `T` holds a `Map` that fills it: no safe code that
    /// runs in a constant makes a `&Map` of other bytes (`ref_from_bytes` is no `const fn`, and must not become one).
    pub(crate) const fn proven(&self) -> bool {
        let Some((whole, map)) = self.parts else {
            return true;
        };
        let whole: *const u8 = (&raw const *whole).cast();
        // SAFETY: called in constants only, where pointers into different objects do not compile.
        let distance = unsafe { map.offset_from(whole) };
        distance == 0 && self.map_size == size_of::<T>()
    }
}

impl<D: Declared, const SIZE: usize> Parts<Map<D, SIZE>, D> {
    /// A map is itself.
    pub(crate) const ITSELF: Self = Self { parts: None, map_size: SIZE, declared: PhantomData };
}
