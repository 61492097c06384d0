//! The map of this image, as a feature chooses it, each with what its own documentation says to call.

use crate::keys::Key;

/// The map as it lies in .bss, before [`Map::start`].
pub(crate) static mut MAP: Map = Map::NEW;

/// No map: the image with which the others are compared.
#[cfg(feature = "none")]
mod chosen {
    use super::Key;
    use core::hint::black_box;

    pub(crate) struct Map;

    impl Map {
        pub(crate) const NEW: Self = Self;
        pub(crate) fn start(&mut self) {}
        pub(crate) fn put(&mut self, key: Key, value: u32) -> bool {
            black_box(key);
            black_box(value) == 0
        }
        pub(crate) fn look(&self, key: &Key) -> Option<u32> {
            black_box(key);
            black_box(None)
        }
        pub(crate) fn take(&mut self, key: &Key) -> Option<u32> {
            black_box(key);
            black_box(None)
        }
    }
}

/// `hashmap_layout!`, at a load of one half and full.
#[cfg(any(feature = "ours-128", feature = "ours-128-fx32", feature = "ours-64"))]
mod chosen {
    use super::Key;
    use hashmap_mem::hashmap_layout;

    #[cfg(any(
        feature = "ours-128-fx32",
        all(feature = "ours-128", not(any(feature = "key-u64", feature = "key-text")))
    ))]
    hashmap_layout! {
        pub(crate) struct Map { key: Key, value: u32, entries: 64, layout: split, hash: fx32, slots: 128 }
    }
    #[cfg(all(feature = "ours-64", not(any(feature = "key-u64", feature = "key-text"))))]
    hashmap_layout! {
        pub(crate) struct Map { key: Key, value: u32, entries: 64, layout: split, hash: fx32, slots: 64 }
    }
    #[cfg(all(feature = "ours-128", any(feature = "key-u64", feature = "key-text")))]
    hashmap_layout! {
        pub(crate) struct Map { key: Key, value: u32, entries: 64, layout: split, slots: 128 }
    }
    #[cfg(all(feature = "ours-64", any(feature = "key-u64", feature = "key-text")))]
    hashmap_layout! {
        pub(crate) struct Map { key: Key, value: u32, entries: 64, layout: split, slots: 64 }
    }

    impl Map {
        pub(crate) const NEW: Self = Self::new();
        pub(crate) fn start(&mut self) {}
        pub(crate) fn put(&mut self, key: Key, value: u32) -> bool {
            self.insert(key, value).is_ok()
        }
        pub(crate) fn look(&self, key: &Key) -> Option<u32> {
            self.get(key).copied()
        }
        pub(crate) fn take(&mut self, key: &Key) -> Option<u32> {
            self.remove(key)
        }
    }
}

/// Peers whose calls are named alike.
macro_rules! peer {
    ($($feature:literal)+, $map:ty, $new:expr, |$this:ident| $start:expr, |$inserted:ident| $good:expr) => {
        #[cfg(any($(feature = $feature),+))]
        mod chosen {
            use super::*;

            pub(crate) struct Map($map);

            impl Map {
                pub(crate) const NEW: Self = Self($new);
                pub(crate) fn start(&mut self) {
                    let $this = self;
                    $start
                }
                pub(crate) fn put(&mut self, key: Key, value: u32) -> bool {
                    let $inserted = self.0.insert(key, value);
                    $good
                }
                pub(crate) fn look(&self, key: &Key) -> Option<u32> {
                    self.0.get(key).copied()
                }
                pub(crate) fn take(&mut self, key: &Key) -> Option<u32> {
                    self.0.remove(key)
                }
            }
        }
    };
}

peer! {
    "index-map-fnv",
    heapless::index_map::FnvIndexMap<Key, u32, 64>,
    heapless::index_map::FnvIndexMap::new(),
    |_map| {},
    |inserted| inserted.is_ok()
}

peer! {
    "index-map-fx",
    heapless::index_map::IndexMap<Key, u32, hash32::BuildHasherDefault<rustc_hash::FxHasher>, 64>,
    heapless::index_map::IndexMap::new(),
    |_map| {},
    |inserted| inserted.is_ok()
}

peer! {
    "linear-map",
    heapless::LinearMap<Key, u32, 64>,
    heapless::LinearMap::new(),
    |_map| {},
    |inserted| inserted.is_ok()
}

// a full micromap panics: there is no error to look at
peer! { "micromap", micromap::Map<Key, u32, 64>, micromap::Map::new(), |_map| {}, |inserted| inserted.is_none() }

// room for 64 entries is taken at the start, once
peer! {
    "hashbrown",
    hashbrown::HashMap<Key, u32, rustc_hash::FxBuildHasher>,
    hashbrown::HashMap::with_hasher(rustc_hash::FxBuildHasher),
    |map| map.0.reserve(64),
    |inserted| inserted.is_none()
}

/// A heap for hashbrown: one table, never given back.
#[cfg(feature = "hashbrown")]
mod heap {
    use super::Key;
    use core::alloc::{GlobalAlloc, Layout};
    use core::cell::UnsafeCell;

    /// 128 buckets, as many control bytes, and the first four of them again.
    const TABLE: usize = 128 * size_of::<(Key, u32)>() + 128 + 4;

    #[repr(C, align(8))]
    struct Heap(UnsafeCell<[u8; TABLE]>, UnsafeCell<bool>);

    // SAFETY: one thread.
    unsafe impl Sync for Heap {}

    // SAFETY: the one block is handed out once, and only if it is large enough; it is aligned to 8.
    unsafe impl GlobalAlloc for Heap {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            // SAFETY: one thread, and no reference is held.
            let taken = unsafe { self.1.get().replace(true) };
            if taken || layout.size() > TABLE || layout.align() > 8 {
                return core::ptr::null_mut();
            }
            self.0.get().cast()
        }

        unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
    }

    #[global_allocator]
    static HEAP: Heap = Heap(UnsafeCell::new([0; TABLE]), UnsafeCell::new(false));
}

pub(crate) use chosen::Map;
