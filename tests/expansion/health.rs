// What `hashmap_layout!` makes of `struct Health { key: u32, value: i16, entries: 100 }`.

/// Hit points of every entity.
///
/// A map of at most `100` entries: keys `u32`, values `i16`.
#[derive(::core::default::Default)]
#[repr(transparent)] pub struct Health(::hashmap_mem::Map<Health, { Health::SIZE }>);

impl ::hashmap_mem::Declared for Health {
    type Key = u32;
    type Value = i16;
    type Layout = ::hashmap_mem::Group;
    const ENTRIES: usize = 100;
    const NAME: &'static str = "Health";
}

#[allow(dead_code)]
impl Health {
    /// Every offset, size and count of this map.
    pub const LAYOUT: ::hashmap_mem::MapLayout = ::hashmap_mem::guard::layout::<Health>();
    /// Bytes of this map: the number is shown at [`Bytes`](#associatedtype.Bytes).
    pub const SIZE: usize = Health::LAYOUT.size();
    /// How many entries fit: the number declared.
    pub const ENTRIES: usize = Health::LAYOUT.entries();
    /// An empty map: zero bytes.
    #[inline] pub const fn new() -> Self { Self(::hashmap_mem::Map::new()) }
    /// A map of these entries; a key that stands twice, or an entry too many, does not compile in a `const`.
    #[track_caller] pub const fn from_entries<const M: usize>(entries: [(u32, i16); M]) -> Self { Self(::hashmap_mem::Map::from_entries(entries)) }
    /// Like `from_entries`, with an error where a key stands twice, or for an entry too many.
    pub const fn try_from_entries<const M: usize>(entries: [(u32, i16); M]) -> ::core::result::Result<Self, ::hashmap_mem::TableError> { let mut map = Self::new(); let inserted = map.0.insert_table(entries); ::hashmap_mem::guard::table(map, inserted) }
    /// A map of what an iterator gives; where a key comes twice, its last value stands.
    pub fn try_from_iter<I: ::core::iter::IntoIterator<Item = (u32, i16)>>(entries: I) -> ::core::result::Result<Self, ::hashmap_mem::ExtendError<u32, i16, I::IntoIter>> { ::core::result::Result::Ok(Self(::hashmap_mem::Map::try_from_iter(entries)?)) }
    /// The value of a key.
    #[inline] pub const fn get(&self, key: &u32) -> ::core::option::Option<&i16> { self.0.get(key) }
    /// The value of a key, to change it.
    #[inline] pub const fn get_mut(&mut self, key: &u32) -> ::core::option::Option<&mut i16> { self.0.get_mut(key) }
    /// Whether a key is present.
    #[inline] pub const fn contains_key(&self, key: &u32) -> bool { self.0.contains_key(key) }
    /// Sets the value of a key and gives back the one before; `Full` gives both back.
    #[inline] pub const fn insert(&mut self, key: u32, value: i16) -> ::core::result::Result<::core::option::Option<i16>, ::hashmap_mem::Full<u32, i16>> { self.0.insert(key, value) }
    /// Inserts a key that is not present; a value that is there stays.
    #[inline] pub const fn try_insert(&mut self, key: u32, value: i16) -> ::core::result::Result<&mut i16, ::hashmap_mem::TryInsertError<u32, i16>> { self.0.try_insert(key, value) }
    /// Removes a key and gives back its value.
    #[inline] pub const fn remove(&mut self, key: &u32) -> ::core::option::Option<i16> { self.0.remove(key) }
    /// Removes all entries.
    #[inline] pub const fn clear(&mut self) { self.0.clear() }
    /// All entries, in the order of their slots; the iterator's `next` is `const` too.
    #[inline] pub const fn iter(&self) -> ::hashmap_mem::Iter<'_, Health> { self.0.iter() }
    /// All keys, of a map that is moved.
    pub fn into_keys(self) -> ::hashmap_mem::IntoKeys<Self> { ::hashmap_mem::IntoKeys::of(self) }
    /// All values, of a map that is moved.
    pub fn into_values(self) -> ::hashmap_mem::IntoValues<Self> { ::hashmap_mem::IntoValues::of(self) }
    /// How many entries are present.
    #[inline] pub const fn len(&self) -> usize { self.0.len() }
    /// Whether no entry is present.
    #[inline] pub const fn is_empty(&self) -> bool { self.0.is_empty() }
    /// Whether as many entries are present as were declared.
    #[inline] pub const fn is_full(&self) -> bool { self.0.is_full() }
    /// How many entries fit: the number declared.
    #[inline] pub const fn capacity(&self) -> usize { self.0.capacity() }
    /// The map that lies in these bytes, every entry checked.
    pub fn ref_from_bytes(bytes: &[u8]) -> ::core::result::Result<&Self, ::hashmap_mem::AttachError> where for<'a> u32: ::hashmap_mem::Checked<'a>, for<'a> i16: ::hashmap_mem::Checked<'a>, { ::hashmap_mem::Storage::ref_from_bytes(bytes) }
    /// The map that lies in these bytes, every entry checked, to change it in place.
    pub fn mut_from_bytes(bytes: &mut [u8]) -> ::core::result::Result<&mut Self, ::hashmap_mem::AttachError> where for<'a> u32: ::hashmap_mem::CheckedMut<'a>, for<'a> i16: ::hashmap_mem::CheckedMut<'a>, { ::hashmap_mem::Storage::mut_from_bytes(bytes) }
}

unsafe impl ::hashmap_mem::Storage for Health {
    type Declaration = Self;
    type Bytes = [u8; Health::SIZE];
}

impl ::core::ops::Deref for Health {
    type Target = ::hashmap_mem::Map<Self, { Health::SIZE }>;
    #[inline] fn deref(&self) -> &Self::Target { &self.0 }
}

impl ::core::ops::DerefMut for Health {
    #[inline] fn deref_mut(&mut self) -> &mut Self::Target { &mut self.0 }
}

impl<'a> ::core::iter::IntoIterator for &'a Health {
    type Item = (&'a u32, &'a i16);
    type IntoIter = ::hashmap_mem::Iter<'a, Health>;
    #[inline] fn into_iter(self) -> Self::IntoIter { self.0.iter() }
}

impl<'a> ::core::iter::IntoIterator for &'a mut Health {
    type Item = (&'a u32, &'a mut i16);
    type IntoIter = ::hashmap_mem::IterMut<'a, Health>;
    #[inline] fn into_iter(self) -> Self::IntoIter { self.0.iter_mut() }
}

impl ::core::iter::IntoIterator for Health {
    type Item = (u32, i16);
    type IntoIter = ::hashmap_mem::IntoIter<Self>;
    #[inline] fn into_iter(self) -> Self::IntoIter { ::hashmap_mem::IntoIter::of(self) }
}

impl<const M: usize> ::core::convert::TryFrom<[(u32, i16); M]> for Health {
    type Error = ::hashmap_mem::TableError;
    fn try_from(entries: [(u32, i16); M]) -> ::core::result::Result<Self, Self::Error> { Self::try_from_entries(entries) }
}

impl ::core::clone::Clone for Health {
    #[inline] fn clone(&self) -> Self { Self(::core::clone::Clone::clone(&self.0)) }
    #[inline] fn clone_from(&mut self, source: &Self) { ::core::clone::Clone::clone_from(&mut self.0, &source.0) }
}

impl ::core::fmt::Debug for Health where for<'a> &'a u32: ::core::fmt::Debug, for<'a> &'a i16: ::core::fmt::Debug {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { ::core::fmt::Debug::fmt(&self.0, f) }
}

impl ::core::cmp::PartialEq for Health where for<'a> &'a i16: ::core::cmp::PartialEq {
    fn eq(&self, other: &Self) -> bool { self.0 == other.0 }
}
const _: () = { use ::hashmap_mem::guard as hashmap_mem_guard; hashmap_mem_guard::check_key::<Health>(); hashmap_mem_guard::check_value::<Health>(); hashmap_mem_guard::check_entries::<Health>() };
