//! A user's struct as the storage of a map: in bytes from elsewhere, or on the heap.
//!
//! It knows that the struct is a map, because [`Storage`] says so; it does not know the map's methods.
#![expect(unsafe_code, reason = "bytes become a struct that is a map")]

#[cfg(feature = "alloc")]
use crate::__alloc::{self, boxed::Box};
use crate::raw::check::{self, AttachError};
use crate::raw::overflow;
use crate::typed::Typed;
use crate::typed::declared::Declared;
use crate::typed::map::Map;
use zerocopy::{Immutable, IntoBytes, TryFromBytes};

/// A key or value whose bytes can be checked, for [`Storage::ref_from_bytes`]: zerocopy's `TryFromBytes` and
/// `Immutable`.
///
/// The macro needs the lifetime: a bound that does not hold, on a type that is not generic, compiles only if it names a
/// lifetime.
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
/// ```
/// use hashmap_mem::{Storage, hashmap_layout};
///
/// hashmap_layout! {
///     struct Health { key: u32, value: i16, entries: 100 }
/// }
///
/// #[repr(align(4))]
/// struct Block([u8; Health::SIZE]);
/// let block = Block([0; Health::SIZE]);
/// let health = <Health as Storage>::ref_from_bytes(&block.0)?; // zero bytes are an empty map
/// assert!(health.is_empty());
/// # Ok::<(), hashmap_mem::AttachError>(())
/// ```
///
/// # Safety
///
/// - `Self` is [`Map<Self::Declaration, SIZE>`](Map), or a `#[repr(transparent)]` struct whose only field is one.
pub unsafe trait Storage: Sized + 'static {
    /// What the map was declared with.
    type Declaration: Declared;
    /// An array of as many bytes as the map takes, so that rustdoc shows the number.
    type Bytes: 'static;

    /// The map at the start of these bytes, in place: written by another API, read from a file, or shared. Checks the
    /// header and every entry, which costs a lookup an entry and a visit to every slot; keys that were chosen to have
    /// one home and one probe sequence make it quadratic in their number. All-zero bytes are the empty map; bytes
    /// behind the map are not read. The address must be a multiple of the map's alignment, which
    /// [`MapRef`](crate::MapRef) does not ask for.
    ///
    /// A block that [`layout`](fn@crate::layout) made is that of a map with `layout: bucket, slots: next_power_of_two`.
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
        check_bytes::<Self>(bytes)?;
        // SAFETY: `Self` is a map and nothing else, by the contract of the trait, and these bytes are that map (T1,
        // T2), at least of its size and at a multiple of its alignment, as was just checked. They are borrowed as long
        // as the result, and no byte changes behind the reference, as keys and values are `Copy` and hold no
        // `UnsafeCell`.
        Ok(unsafe { &*bytes.as_ptr().cast::<Self>() })
    }

    /// Like [`ref_from_bytes`](Self::ref_from_bytes), to change the map in place. Saturated overflow counts are counted
    /// anew.
    ///
    /// # Errors
    ///
    /// As for [`ref_from_bytes`](Self::ref_from_bytes).
    fn mut_from_bytes(bytes: &mut [u8]) -> Result<&mut Self, AttachError>
    where
        <Self::Declaration as Declared>::Key: for<'a> CheckedMut<'a>,
        <Self::Declaration as Declared>::Value: for<'a> CheckedMut<'a>,
    {
        check_bytes::<Self>(bytes)?;
        let l = &Typed::<Self::Declaration>::LAYOUT;
        // SAFETY: these bytes are a map of this layout (I1, I2), as was just checked.
        unsafe { overflow::recount_saturated(l, bytes.as_mut_ptr()) };
        // SAFETY: as in `ref_from_bytes`; exclusively borrowed, and no write leaves a byte uninitialised, as keys and
        // values have no padding (`IntoBytes`).
        Ok(unsafe { &mut *bytes.as_mut_ptr().cast::<Self>() })
    }

    /// An empty map on the heap, made without a copy on the stack. Memory that the system hands out as zeros is not
    /// touched. Std's `Box::default` makes the map on the stack first, in a debug build.
    #[cfg(feature = "alloc")]
    #[must_use]
    fn new_boxed() -> Box<Self> {
        const { is_map::<Self>() };
        // SAFETY: `Self` is a map and nothing else, by the contract of the trait, and zero bytes are an empty one.
        unsafe { boxed_zeros() }
    }

    /// A copy of the map on the heap: one copy of the block, that never crosses the stack. Std's `clone` of a `Box`
    /// makes it on the stack first, in a debug build. Into a map that is there already, `clone_from` copies in place.
    #[cfg(feature = "alloc")]
    #[must_use]
    fn clone_boxed(&self) -> Box<Self> {
        let mut copy = Box::new_uninit();
        // SAFETY: `Self` is a map and nothing else, by the contract of the trait: bytes, of keys and values that are
        // `Copy`. The new memory is as large, and another.
        unsafe {
            core::ptr::copy_nonoverlapping(self, copy.as_mut_ptr(), 1);
            copy.assume_init()
        }
    }
}

/// The value of zero bytes on the heap. (`Box::new_zeroed` is newer than the oldest Rust that this builds with.)
///
/// # Safety
///
/// - As many zero bytes as `T` has are a value of it.
#[cfg(feature = "alloc")]
pub(super) unsafe fn boxed_zeros<T>() -> Box<T> {
    let layout = core::alloc::Layout::new::<T>();
    // SAFETY: memory of the layout of `T` from the allocator that `Box` gives it back to, or none for no bytes; its
    // zeros are a value, by the contract.
    unsafe {
        if layout.size() == 0 {
            return Box::from_raw(core::ptr::dangling_mut());
        }
        let zeros = __alloc::alloc::alloc_zeroed(layout).cast::<T>();
        if zeros.is_null() {
            __alloc::alloc::handle_alloc_error(layout);
        }
        Box::from_raw(zeros)
    }
}

/// Checks that size and alignment of a storage are those of its map. That follows from the contract of [`Storage`];
/// this finds some implementations that break it.
const fn is_map<T: Storage>() {
    let l = &Typed::<T::Declaration>::LAYOUT;
    assert!(size_of::<T>() == l.size(), "Storage: a struct of another size than its map's");
    assert!(align_of::<T>() >= l.align(), "Storage: a struct of a lower alignment than its map's");
    assert!(size_of::<T::Bytes>() == size_of::<T>(), "Storage::Bytes: as many bytes as the map takes");
}

/// Checks that bytes are the map of a storage, before a reference to it is made.
fn check_bytes<T: Storage>(bytes: &[u8]) -> Result<(), AttachError>
where
    <T::Declaration as Declared>::Key: TryFromBytes,
    <T::Declaration as Declared>::Value: TryFromBytes,
{
    const { is_map::<T>() };
    let l = &Typed::<T::Declaration>::LAYOUT;
    let header = check::header_is(l, bytes)?;
    let misaligned = bytes.as_ptr().addr() % align_of::<T>();
    if misaligned != 0 {
        return Err(AttachError::Alignment { expected: align_of::<T>(), found: misaligned });
    }
    if header.is_none() {
        return Ok(());
    }
    // SAFETY: a computed layout is well-formed (I2); length and alignment were checked (I1).
    unsafe {
        check::entries(l, bytes, |key, value| {
            (
                <T::Declaration as Declared>::Key::try_read_from_bytes(key).is_ok(),
                <T::Declaration as Declared>::Value::try_read_from_bytes(value).is_ok(),
            )
        })
    }
}

// SAFETY: the contract allows `Map` itself.
unsafe impl<D: Declared, const SIZE: usize> Storage for Map<D, SIZE> {
    type Declaration = D;
    type Bytes = [u8; SIZE];
}
