//! The hot accessors of a map from u32 to u32, of the layout that a feature names, as functions with plain names.
#![no_std]

#[cfg(not(feature = "runtime"))]
mod typed {
    use hashmap_mem::{Full, hashmap_layout};

    #[cfg(feature = "split")]
    hashmap_layout! { struct Map { key: u32, value: u32, entries: 64, layout: split, hash: fx32, slots: 128 } }
    #[cfg(feature = "bucket")]
    hashmap_layout! { struct Map { key: u32, value: u32, entries: 64, layout: bucket, slots: 128 } }
    #[cfg(feature = "group")]
    hashmap_layout! { struct Map { key: u32, value: u32, entries: 64 } }

    #[unsafe(no_mangle)]
    fn get(map: &Map, key: u32) -> Option<&u32> {
        map.get(&key)
    }

    #[unsafe(no_mangle)]
    fn contains_key(map: &Map, key: u32) -> bool {
        map.contains_key(&key)
    }

    #[unsafe(no_mangle)]
    fn insert(map: &mut Map, key: u32, value: u32) -> Result<Option<u32>, Full<u32, u32>> {
        map.insert(key, value)
    }

    #[unsafe(no_mangle)]
    fn remove(map: &mut Map, key: u32) -> Option<u32> {
        map.remove(&key)
    }
}

/// # Safety
///
/// - As for `KeySize::<4>::lookup`.
#[cfg(feature = "runtime")]
#[unsafe(no_mangle)]
unsafe fn lookup_4(map: *mut u8, key: *const u8) -> *mut u8 {
    // SAFETY: the same contract.
    unsafe { hashmap_mem::KeySize::<4>::lookup(map, key) }
}
