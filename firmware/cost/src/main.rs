//! A map of 64 entries behind four functions. `cost.sh` counts the instructions from the entry of each function until
//! it is back in `drive`, and compares the sections of the image with those of the image for the map `none`.
//!
//! One word of RAM, [`SCENARIO`], says which keys and how many; the emulator's loader sets it before the start, so that
//! every image runs all scenarios, each with a new map.
#![no_std]
#![no_main]
#![expect(unsafe_code, reason = "symbols with known names, and a static that only `main` uses")]

mod keys;
mod maps;

use board::entry;
use core::hint::black_box;
use core::panic::PanicInfo;
use keys::{Key, key};
use maps::{MAP, Map};

/// Where the loader writes: bits 0 to 7 the family of the keys, bits 8 to 15 how many.
const SCENARIO: *const u32 = (board::RAM + 0x3ff0) as *const u32;

#[unsafe(no_mangle)]
#[inline(never)]
fn op_insert(map: &mut Map, key: &Key, value: u32) -> bool {
    map.put(*key, value)
}

#[unsafe(no_mangle)]
#[inline(never)]
fn op_get(map: &Map, key: &Key) -> Option<u32> {
    map.look(key)
}

#[unsafe(no_mangle)]
#[inline(never)]
fn op_remove(map: &mut Map, key: &Key) -> Option<u32> {
    map.take(key)
}

/// Inserts, finds, misses and removes; whether all answers were right.
#[unsafe(no_mangle)]
#[inline(never)]
fn drive(map: &mut Map, family: u32, count: u32) -> bool {
    let mut right = 0;
    for i in 0..count {
        right += u32::from(op_insert(map, &key(family, i), i));
    }
    for i in 0..count {
        right += u32::from(op_get(map, &key(family, i)) == Some(i));
    }
    for i in count..2 * count {
        right += u32::from(op_get(map, &key(family, i)).is_none());
    }
    for i in 0..count {
        right += u32::from(op_remove(map, &key(family, i)) == Some(i));
    }
    right == 4 * count
}

#[entry]
fn main() -> ! {
    // SAFETY: a word of RAM above the stack, which nothing else uses; see memory.x.
    let scenario = unsafe { SCENARIO.read_volatile() };
    // SAFETY: the only reference; `main` runs once.
    let map = unsafe { &mut *(&raw mut MAP) };
    map.start();
    let right = drive(black_box(map), scenario & 0xff, scenario >> 8);
    board::exit(right);
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}
