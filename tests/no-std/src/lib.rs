//! See Cargo.toml.
#![no_std]

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    /// What a controller looks up.
    pub struct Calibration { key: u16, value: i32, entries: 20, layout: split, hash: fx32 }
}

static TABLE: Calibration = Calibration::from_entries([(1, -40), (2, 125)]);

/// A typed lookup.
#[unsafe(no_mangle)]
pub extern "C" fn calibration(sensor: u16) -> i32 {
    TABLE.get(&sensor).copied().unwrap_or(0)
}

/// A lookup through the runtime API.
///
/// # Safety
///
/// - `map` and `key` are as `hashmap_mem::lookup` wants them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn map_lookup(map: *mut u8, key: *const u8) -> *mut u8 {
    // SAFETY: the same contract.
    unsafe { hashmap_mem::lookup(map, key) }
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
