//! Every accessor as a function of its own, `stack::<map>::<accessor>`, for `stack.sh`. Nothing here is run.
#![no_std]
#![no_main]
#![expect(unsafe_code, reason = "the runtime API takes raw addresses")]

use board::entry;
use core::hint::black_box;
use core::panic::PanicInfo;
use hashmap_mem::{AttachError, Entry, Full, KeySize, hashmap_layout};

/// One function an accessor, and one that calls them all.
macro_rules! accessors {
    ($module:ident: $(fn $name:ident($($arg:ident: $type:ty),*) $(-> $result:ty)? $body:block)+) => {
        mod $module {
            use super::*;

            $(#[inline(never)]
            fn $name($($arg: $type),*) $(-> $result)? $body)+

            /// Keeps them all in the image.
            pub(super) fn keep() {
                $(black_box($name as fn($($type),*) $(-> $result)?);)+
            }
        }
    };
}

/// The typed API of one declaration.
macro_rules! typed {
    ($module:ident, $map:ident) => {
        accessors! { $module:
            fn get(map: &$map, key: &u32) -> Option<u32> { map.get(key).copied() }
            fn get_mut(map: &mut $map, key: u32) -> Option<&mut u32> { map.get_mut(&key) }
            fn contains_key(map: &$map, key: u32) -> bool { map.contains_key(&key) }
            fn insert(map: &mut $map, key: u32, value: u32) -> Result<Option<u32>, Full<u32, u32>> { map.insert(key, value) }
            fn remove(map: &mut $map, key: u32) -> Option<u32> { map.remove(&key) }
            fn entry(map: &mut $map, key: u32) -> Result<&mut u32, Full<u32, u32>> {
                match map.entry(key) {
                    Entry::Occupied(entry) => Ok(entry.into_mut()),
                    Entry::Vacant(entry) => entry.insert(0),
                }
            }
            fn iter(map: &$map) -> u32 { map.values().copied().fold(0, u32::wrapping_add) }
            fn retain(map: &mut $map, least: u32) { map.retain(|_, value| *value >= least) }
            fn clear(map: &mut $map) { map.clear() }
            fn compact(map: &mut $map) { map.compact() }
            fn ref_from_bytes(bytes: &[u8]) -> Result<&$map, AttachError> { $map::ref_from_bytes(bytes) }
        }
    };
}

hashmap_layout! {
    struct Split { key: u32, value: u32, entries: 64, layout: split, hash: fx32 }
}
hashmap_layout! {
    struct Group { key: u32, value: u32, entries: 64 }
}
typed! { split, Split }
typed! { group, Group }

// SAFETY: of every block below: nothing here is run. The contracts are those of the calls.
accessors! { runtime:
    fn lookup(map: *const u8, key: *const u8) -> *mut u8 { unsafe { hashmap_mem::lookup(map.cast_mut(), key) } }
    fn key_size_4_lookup(map: *const u8, key: *const u8) -> *mut u8 { unsafe { KeySize::<4>::lookup(map.cast_mut(), key) } }
    fn get_or_reserve_entry(map: *mut u8, key: *const u8) -> *mut u8 { unsafe { hashmap_mem::get_or_reserve_entry(map, key) } }
    fn remove(map: *mut u8, key: *const u8) -> bool { unsafe { hashmap_mem::remove(map, key) } }
    fn clear(map: *mut u8) { unsafe { hashmap_mem::clear(map) } }
    fn compact(map: *mut u8) { unsafe { hashmap_mem::compact(map) } }
}

#[entry]
fn main() -> ! {
    split::keep();
    group::keep();
    runtime::keep();
    loop {}
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}
