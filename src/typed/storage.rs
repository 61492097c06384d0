//! A user's struct as the place where a map lies: in bytes from elsewhere, or on the heap.
//!
//! It knows that the struct is a map, by proof ([`Parts`]); it does not know the map's methods.
#![expect(unsafe_code, reason = "bytes become a struct that is proven to be a map")]

#[cfg(feature = "alloc")]
use crate::__alloc;
use crate::raw::check::{self, AttachError};
use crate::typed::Typed;
use crate::typed::declared::{Declared, Parts};
use crate::typed::map::Map;
use zerocopy::{Immutable, IntoBytes, TryFromBytes};

/// A key or value whose bytes can be checked, for [`Storage::ref_from_bytes`]: zerocopy's `TryFromBytes` and `Immutable`.
///
/// The lifetime means nothing: bounds that name one may stand in an expansion also where they do not hold.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be checked, so bytes from elsewhere cannot become a map of it",
    label = "not every sequence of bytes may be one, and nothing says which",
    note = "a type of yours: write `#[derive(zerocopy::TryFromBytes, zerocopy::Immutable)]` above it",
    note = "a reference, a pointer or a function: write the number of what it means, such as an index `u32`"
)]
pub trait Checked<'a>: TryFromBytes + Immutable {}

#[diagnostic::do_not_recommend]
impl<T: TryFromBytes + Immutable> Checked<'_> for T {}

/// Like [`Checked`], and without padding, so that the bytes stay bytes when a value is written: for
/// [`Storage::mut_from_bytes`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be checked, or has padding, so bytes from elsewhere cannot become a map of it to be changed",
    label = "writing one must leave bytes as bytes",
    note = "a type of yours: write `#[derive(zerocopy::TryFromBytes, zerocopy::IntoBytes, zerocopy::Immutable)]` above it"
)]
pub trait CheckedMut<'a>: Checked<'a> + IntoBytes {}

#[diagnostic::do_not_recommend]
impl<T: TryFromBytes + Immutable + IntoBytes> CheckedMut<'_> for T {}

/// A struct that is a [`Map`] and nothing else: implemented by [`hashmap_layout!`](crate::hashmap_layout).
///
/// Safe to implement by hand: [`PARTS`](Self::PARTS) proves it to the compiler.
///
/// ```compile_fail
/// use hashmap_mem::{Declared, Group, Map, Parts, Storage, layout_of};
///
/// struct Wide(Map<Wide, { layout_of::<Wide>().size() }>, bool); // the bool is not part of the map
/// # impl Declared for Wide {
/// #     type Key = u32;
/// #     type Value = u32;
/// #     type Layout = Group;
/// #     const ENTRIES: usize = 10;
/// # }
///
/// impl Storage for Wide {
///     type Declaration = Self;
///     type Bytes = [u8; size_of::<Wide>()];
///     const PARTS: Parts<Self, Self> = {
///         const WIDE: &Wide = &Wide(Map::new(), true);
///         Parts::of(WIDE, &WIDE.0)
///     };
/// }
///
/// let _ = Wide::ref_from_bytes(&[0; 1000]);
/// ```
pub trait Storage: Sized + 'static {
    /// What the map was declared with.
    type Declaration: Declared;
    /// As many bytes as the map takes.
    type Bytes: 'static;
    /// A value of this struct and the map inside it, from which the compiler checks that they are the same bytes. Fields of
    /// no size are not seen: what bytes become has them too.
    const PARTS: Parts<Self, Self::Declaration>;

    /// The map that lies in these bytes, in place: written by another door, read from a file, shared. Checks the header
    /// and every entry: costs a lookup an entry and a look at every slot. All-zero bytes are the empty map.
    ///
    /// # Errors
    ///
    /// [`AttachError`] says what is not as it must be: the length, the alignment of the address, a field of the header,
    /// a key, a value, a count, and where.
    fn ref_from_bytes(bytes: &[u8]) -> Result<&Self, AttachError>
    where
        <Self::Declaration as Declared>::Key: for<'a> Checked<'a>,
        <Self::Declaration as Declared>::Value: for<'a> Checked<'a>,
    {
        check::<Self>(bytes)?;
        // SAFETY: `Proof` is evaluated in `check`: `Self` is the bytes of the map that was just checked (T1, T2), at an
        // aligned address and borrowed as long as the bytes are; keys and values are `Immutable`.
        Ok(unsafe { &*bytes.as_ptr().cast::<Self>() })
    }

    /// Like [`ref_from_bytes`](Self::ref_from_bytes), to change the map in place.
    ///
    /// # Errors
    ///
    /// As for [`ref_from_bytes`](Self::ref_from_bytes).
    fn mut_from_bytes(bytes: &mut [u8]) -> Result<&mut Self, AttachError>
    where
        <Self::Declaration as Declared>::Key: for<'a> CheckedMut<'a>,
        <Self::Declaration as Declared>::Value: for<'a> CheckedMut<'a>,
    {
        check::<Self>(bytes)?;
        // SAFETY: as in `ref_from_bytes`; exclusively borrowed, and no write leaves a byte uninitialised, as keys and
        // values have no padding.
        Ok(unsafe { &mut *bytes.as_mut_ptr().cast::<Self>() })
    }

    /// An empty map on the heap, that was never on the stack.
    #[cfg(feature = "alloc")]
    #[must_use]
    fn new_boxed() -> __alloc::boxed::Box<Self> {
        const { Proof::<Self>::HOLDS };
        let layout = core::alloc::Layout::new::<Self>();
        // SAFETY: a map has a header, so the size is not zero; zero bytes are an empty map, and `Self` is its bytes.
        unsafe {
            let map = __alloc::alloc::alloc_zeroed(layout).cast::<Self>();
            if map.is_null() {
                __alloc::alloc::handle_alloc_error(layout);
            }
            __alloc::boxed::Box::from_raw(map)
        }
    }
}

/// The check of [`Storage::PARTS`], which the compiler makes where it is used.
struct Proof<T>(core::marker::PhantomData<T>);

impl<T: Storage> Proof<T> {
    const HOLDS: () = {
        assert!(T::PARTS.proven(), "Storage::PARTS: this struct is not its map and nothing else");
        assert!(size_of::<T>() == Typed::<T::Declaration>::LAYOUT.size(), "a map of another size than its layout's");
        assert!(size_of::<T::Bytes>() == size_of::<T>(), "Storage::Bytes: as many bytes as the map takes");
    };
}

fn check<T: Storage>(bytes: &[u8]) -> Result<(), AttachError>
where
    <T::Declaration as Declared>::Key: TryFromBytes,
    <T::Declaration as Declared>::Value: TryFromBytes,
{
    const { Proof::<T>::HOLDS };
    let l = &Typed::<T::Declaration>::LAYOUT;
    let header = check::header_is(l, bytes)?;
    let misaligned = bytes.as_ptr().addr() % align_of::<T>();
    if misaligned != 0 {
        return Err(AttachError::Alignment { expected: align_of::<T>(), found: misaligned });
    }
    if header.is_none() {
        return Ok(());
    }
    // SAFETY: a computed layout is well-formed; length and alignment were checked.
    unsafe {
        check::entries(l, bytes, |key, value| {
            (
                <T::Declaration as Declared>::Key::try_read_from_bytes(key).is_ok(),
                <T::Declaration as Declared>::Value::try_read_from_bytes(value).is_ok(),
            )
        })
    }
}

impl<D: Declared, const SIZE: usize> Storage for Map<D, SIZE> {
    type Declaration = D;
    type Bytes = [u8; SIZE];
    const PARTS: Parts<Self, D> = Parts::ITSELF;
}
