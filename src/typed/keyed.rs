//! Maps whose hash has a key: `hash: sip13`.
//!
//! It knows when a hash key may change; it does not know what the hash makes of it.
#![expect(unsafe_code, reason = "the hash key lies in the block")]

use crate::layout::format::HashFn;
use crate::layout::message::Message;
use crate::raw::header::{self, HashKey};
use crate::typed::Typed;
use crate::typed::declared::Declared;
use crate::typed::guard::spec_of;
use crate::typed::map::Map;

/// A hash key that was not set, because the map has entries, which lie where the old hash key put them.
///
/// ```
/// use hashmap_mem::{NotEmpty, hashmap_layout};
///
/// hashmap_layout! {
///     struct Sessions { key: u64, value: u32, entries: 100, hash: sip13 }
/// }
///
/// let mut sessions = Sessions::new();
/// sessions.insert(7, 1)?;
/// assert_eq!(sessions.rekey([1; 16]), Err(NotEmpty { entries: 1 }));
/// # Ok::<(), hashmap_mem::Full<u64, u32>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct NotEmpty {
    /// How many entries there are.
    pub entries: usize,
}

impl core::fmt::Display for NotEmpty {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "the map has {} entries: only an empty one takes another hash key", self.entries)
    }
}

impl core::error::Error for NotEmpty {}

/// A declaration whose hash has a key, as one with `hash: sip13`, for which the macro implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}`: its hash has no hash key",
    label = "a hash key is asked for",
    note = "write `hash: sip13` in the declaration"
)]
pub trait HasHashKey: Declared {}

/// With `hash: sip13`.
impl<D: Declared, const SIZE: usize> Map<D, SIZE> {
    /// An empty map whose keys are placed by this hash key. Take 16 random bytes, which whoever chooses the keys does
    /// not know; a block that is saved has them in it.
    ///
    /// ```
    /// use hashmap_mem::hashmap_layout;
    ///
    /// hashmap_layout! {
    ///     struct Sessions { key: u64, value: u32, entries: 100, hash: sip13 }
    /// }
    ///
    /// let random = [0x5a; 16]; // 16 bytes of the operating system's
    /// let mut sessions = Sessions::new_keyed(random);
    /// sessions.insert(7, 1)?;
    /// assert_eq!(sessions.hash_key(), random);
    /// # Ok::<(), hashmap_mem::Full<u64, u32>>(())
    /// ```
    #[must_use]
    pub const fn new_keyed(hash_key: HashKey) -> Self
    where
        D: HasHashKey,
    {
        let mut map = Self::new();
        if spec_of::<D>().layout().is_ok() {
            map.set_hash_key(hash_key); // else the declaration is refused
        }
        map
    }

    /// Like [`from_entries`](Self::from_entries), with a hash key.
    ///
    /// # Panics
    ///
    /// As `from_entries`.
    #[must_use]
    #[track_caller]
    pub const fn from_entries_keyed<const M: usize>(hash_key: HashKey, entries: [(D::Key, D::Value); M]) -> Self
    where
        D: HasHashKey,
    {
        if spec_of::<D>().layout().is_err() {
            return Self::new(); // as in `from_entries`
        }
        Self::new_keyed(hash_key).with_table(entries)
    }

    /// Gives an empty map another hash key. [`clear`](Self::clear) and [`drain`](Self::drain) keep it. A clone has that
    /// of the map it was made from, and so has the target of `clone_from`. It is 16 zero bytes where no call sets it,
    /// as in [`new`](Self::new) and `Default`.
    ///
    /// ```
    /// # use hashmap_mem::hashmap_layout;
    /// # hashmap_layout! { struct Sessions { key: u64, value: u32, entries: 100, hash: sip13 } }
    /// let mut sessions = Box::new(Sessions::new()); // or a static of zero bytes
    /// sessions.rekey([0x5a; 16])?; // 16 bytes of the operating system's
    /// # Ok::<(), hashmap_mem::NotEmpty>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`NotEmpty`] if the map has entries. It stays as it was.
    pub const fn rekey(&mut self, hash_key: HashKey) -> Result<(), NotEmpty>
    where
        D: HasHashKey,
    {
        match self.len() {
            0 => {
                self.set_hash_key(hash_key);
                Ok(())
            }
            entries => Err(NotEmpty { entries }),
        }
    }

    /// The hash key.
    #[must_use]
    pub const fn hash_key(&self) -> HashKey
    where
        D: HasHashKey,
    {
        const { has_hash_key::<D>() };
        // SAFETY: T1.
        match unsafe { header::hash_key_bytes(&Self::LAYOUT, self.as_ptr()) } {
            Some(hash_key) => hash_key,
            None => [0; 16], // does not compile, by the line above
        }
    }

    /// Of an empty map.
    const fn set_hash_key(&mut self, hash_key: HashKey) {
        const { has_hash_key::<D>() };
        // SAFETY: T1, writable; `ensure_header` has written the header, so that a block that is not all zero has one.
        unsafe {
            Typed::<D>::ensure_header(self.base_mut());
            header::set_hash_key(&Self::LAYOUT, self.base_mut(), hash_key);
        }
    }
}

/// Panics, in a constant, for a map whose hash has no key, whatever is implemented for it.
const fn has_hash_key<D: Declared>() {
    if D::HASH.hash_key_size() == 0 {
        let text =
            Message::named(D::NAME).str("its hash, ").str(D::HASH.name()).str(", has no hash key: write `hash: ");
        panic!("{}", text.str(HashFn::Sip13.name()).str("` in the declaration").as_str())
    }
}
