// What `hashmap_layout!` makes of `struct Health { key: u32, value: i16, entries: 100 }`.

/// Hit points of every entity.
///
/// A map of at most `100` entries: keys `u32`, values `i16`. It dereferences to `hashmap_mem::Map`, where the rest of what it can do is described: iteration, entries and so on.
#[derive(::core::default::Default)]
#[repr(transparent)] pub struct Health(::hashmap_mem::Map<Health, { Health::SIZE }>);

impl ::hashmap_mem::Declared for Health {
    type Key = u32;
    type Value = i16;
    type Layout = ::hashmap_mem::Group;
    const ENTRIES: ::core::primitive::usize = 100;
    const NAME: &'static ::core::primitive::str = "Health";
}

#[allow(dead_code)]
impl Health {
    /// Every offset, size and count of this map.
    pub const LAYOUT: ::hashmap_mem::MapLayout = ::hashmap_mem::guard::layout::<Health>();
    /// Bytes of this map: the number is shown at [`Bytes`](#associatedtype.Bytes).
    pub const SIZE: ::core::primitive::usize = Health::LAYOUT.size();
    /// How many entries fit: the number declared.
    pub const ENTRIES: ::core::primitive::usize = Health::LAYOUT.entries();
    /// An empty map, which is zero bytes: `static MAP: Map = Map::new();`.
    #[inline] pub const fn new() -> Self { Self(::hashmap_mem::Map::new()) }
    /// A map of these entries: `Map::from_entries([(key, value), (other, value)])`. A key that stands twice, or an entry too many, does not compile in a `const`.
    #[track_caller] pub const fn from_entries<const M: ::core::primitive::usize>(entries: [(u32, i16); M]) -> Self { Self(::hashmap_mem::Map::from_entries(entries)) }
    /// Like `from_entries`, with an error where a key stands twice, or for an entry too many: `let map = Map::try_from_entries(table)?;`.
    pub const fn try_from_entries<const M: ::core::primitive::usize>(entries: [(u32, i16); M]) -> ::core::result::Result<Self, ::hashmap_mem::TableError> { let mut map = Self::new(); let inserted = map.0.insert_table(entries); ::hashmap_mem::guard::table(map, inserted) }
    /// A map of what an iterator gives; where a key comes twice, its last value stands: `let map = Map::try_from_iter(pairs)?;`.
    pub fn try_from_iter<I: ::core::iter::IntoIterator<Item = (u32, i16)>>(entries: I) -> ::core::result::Result<Self, ::hashmap_mem::ExtendError<u32, i16, I::IntoIter>> { ::core::result::Result::Ok(Self(::hashmap_mem::Map::try_from_iter(entries)?)) }
    /// The value of a key: `if let Some(value) = map.get(&key) { .. }`.
    #[inline(always)] pub const fn get(&self, key: &u32) -> ::core::option::Option<&i16> { self.0.get(key) }
    /// The value of a key, to change it: `if let Some(value) = map.get_mut(&key) { *value = new; }`.
    #[inline(always)] pub const fn get_mut(&mut self, key: &u32) -> ::core::option::Option<&mut i16> { self.0.get_mut(key) }
    /// Whether a key is present: `if map.contains_key(&key) { .. }`.
    #[inline(always)] pub const fn contains_key(&self, key: &u32) -> ::core::primitive::bool { self.0.contains_key(key) }
    /// Sets the value of a key and gives back the one before: `let before = map.insert(key, value)?;`. `Full` gives both back.
    #[inline(always)] pub const fn insert(&mut self, key: u32, value: i16) -> ::core::result::Result<::core::option::Option<i16>, ::hashmap_mem::Full<u32, i16>> { self.0.insert(key, value) }
    /// Inserts a key that is not present; a value that is there stays: `let value = map.try_insert(key, value)?;`.
    #[inline] pub const fn try_insert(&mut self, key: u32, value: i16) -> ::core::result::Result<&mut i16, ::hashmap_mem::TryInsertError<u32, i16>> { self.0.try_insert(key, value) }
    /// Removes a key and gives back its value: `let value = map.remove(&key);`.
    #[inline(always)] pub const fn remove(&mut self, key: &u32) -> ::core::option::Option<i16> { self.0.remove(key) }
    /// Removes all entries: `map.clear();`.
    #[inline] pub const fn clear(&mut self) { self.0.clear() }
    /// All entries, in the order of their slots: `for (key, value) in map.iter() { .. }`. The iterator's `next` is `const` too.
    #[inline] pub const fn iter(&self) -> ::hashmap_mem::Iter<'_, Health> { self.0.iter() }
    /// All keys, of a map that is moved: `for key in map.into_keys() { .. }`.
    pub fn into_keys(self) -> ::hashmap_mem::IntoKeys<Self> { ::hashmap_mem::IntoKeys::of(self) }
    /// All values, of a map that is moved: `for value in map.into_values() { .. }`.
    pub fn into_values(self) -> ::hashmap_mem::IntoValues<Self> { ::hashmap_mem::IntoValues::of(self) }
    /// How many entries are present: `let entries = map.len();`.
    #[inline] pub const fn len(&self) -> ::core::primitive::usize { self.0.len() }
    /// Whether no entry is present: `if map.is_empty() { .. }`.
    #[inline] pub const fn is_empty(&self) -> ::core::primitive::bool { self.0.is_empty() }
    /// Whether as many entries are present as were declared: `if map.is_full() { .. }`.
    #[inline] pub const fn is_full(&self) -> ::core::primitive::bool { self.0.is_full() }
    /// How many entries fit, the number declared: `let most = map.capacity();`.
    #[inline] pub const fn capacity(&self) -> ::core::primitive::usize { self.0.capacity() }
    /// The map that these bytes are, by their header: `static MAP: Map = Map::from_block(*include_bytes!(..));`.
    #[track_caller] pub const fn from_block(block: [::core::primitive::u8; Health::SIZE]) -> Self where for<'map> u32: ::hashmap_mem::AnyBits<'map>, for<'map> i16: ::hashmap_mem::AnyBits<'map>, { Self(::hashmap_mem::Map::from_block(block)) }
    /// The map that lies in these bytes, every entry checked: `let map = Map::ref_from_bytes(&bytes)?;`.
    pub fn ref_from_bytes(bytes: &[::core::primitive::u8]) -> ::core::result::Result<&Self, ::hashmap_mem::AttachError> where for<'map> u32: ::hashmap_mem::Checked<'map>, for<'map> i16: ::hashmap_mem::Checked<'map>, { ::hashmap_mem::Storage::ref_from_bytes(bytes) }
    /// The map that lies in these bytes, every entry checked, to change it in place: `Map::mut_from_bytes(&mut bytes)?.insert(key, value)?;`.
    pub fn mut_from_bytes(bytes: &mut [::core::primitive::u8]) -> ::core::result::Result<&mut Self, ::hashmap_mem::AttachError> where for<'map> u32: ::hashmap_mem::CheckedMut<'map>, for<'map> i16: ::hashmap_mem::CheckedMut<'map>, { ::hashmap_mem::Storage::mut_from_bytes(bytes) }
    #[doc(hidden)] pub fn new_boxed() -> ! where for<'map> Self: ::hashmap_mem::FeatureAlloc<'map>, { ::core::unreachable!() }
    #[doc(hidden)] pub fn clone_boxed(&self) -> ! where for<'map> Self: ::hashmap_mem::FeatureAlloc<'map>, { ::core::unreachable!() }
}

unsafe impl ::hashmap_mem::Storage for Health {
    type Declaration = Self;
    type Bytes = [::core::primitive::u8; Health::SIZE];
}

#[doc(hidden)] impl ::core::ops::Deref for Health {
    type Target = ::hashmap_mem::Map<Self, { Health::SIZE }>;
    #[inline] fn deref(&self) -> &Self::Target { &self.0 }
}

#[doc(hidden)] impl ::core::ops::DerefMut for Health {
    #[inline] fn deref_mut(&mut self) -> &mut Self::Target { &mut self.0 }
}

impl<'map> ::core::iter::IntoIterator for &'map Health {
    type Item = <Self::IntoIter as ::core::iter::Iterator>::Item;
    type IntoIter = ::hashmap_mem::Iter<'map, Health>;
    #[inline] fn into_iter(self) -> Self::IntoIter { self.0.iter() }
}

impl<'map> ::core::iter::IntoIterator for &'map mut Health {
    type Item = <Self::IntoIter as ::core::iter::Iterator>::Item;
    type IntoIter = ::hashmap_mem::IterMut<'map, Health>;
    #[inline] fn into_iter(self) -> Self::IntoIter { self.0.iter_mut() }
}

impl ::core::iter::IntoIterator for Health {
    type Item = <Self::IntoIter as ::core::iter::Iterator>::Item;
    type IntoIter = ::hashmap_mem::IntoIter<Self>;
    #[inline] fn into_iter(self) -> Self::IntoIter { ::hashmap_mem::IntoIter::of(self) }
}

impl<const M: ::core::primitive::usize> ::core::convert::TryFrom<[(u32, i16); M]> for Health {
    type Error = ::hashmap_mem::TableError;
    fn try_from(entries: [(u32, i16); M]) -> ::core::result::Result<Self, Self::Error> { Self::try_from_entries(entries) }
}

impl ::core::clone::Clone for Health {
    #[inline] fn clone(&self) -> Self { Self(::core::clone::Clone::clone(&self.0)) }
    #[inline] fn clone_from(&mut self, source: &Self) { ::core::clone::Clone::clone_from(&mut self.0, &source.0) }
}

impl ::core::fmt::Debug for Health where for<'map> &'map u32: ::core::fmt::Debug, for<'map> &'map i16: ::core::fmt::Debug {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { ::core::fmt::Debug::fmt(&self.0, f) }
}

impl ::core::cmp::PartialEq for Health where for<'map> &'map i16: ::core::cmp::PartialEq {
    fn eq(&self, other: &Self) -> ::core::primitive::bool { self.0 == other.0 }
}

impl ::core::cmp::Eq for Health where for<'map> &'map i16: ::core::cmp::Eq {
}
const _: () = { use ::hashmap_mem::guard as hashmap_mem_guard; hashmap_mem_guard::check_key::<Health>(); hashmap_mem_guard::check_value::<Health>(); hashmap_mem_guard::check_entries::<Health>() };
