//! A firmware whose Rust and C work on one map: a static that Rust owns, filled by a driver in C, read by Rust.
#![no_std]
#![no_main]
#![expect(unsafe_code, reason = "calls of C")]

use cortex_m_rt::entry;
use harness::hprintln;
use hashmap_mem::hashmap_layout;

include!("sessions.rs");

unsafe extern "C" {
    fn radio_heard(map: &mut Sessions, device: u32, reading: i32) -> bool;
    fn radio_forget(map: &mut Sessions, frames: u32) -> u32;
}

#[entry]
fn main() -> ! {
    static mut SESSIONS: Sessions = Sessions::new(); // zero bytes; `entry` hands it out once, as a reference
    // Rust's calls and C's in turns
    let first = SESSIONS.insert(0x40, Session { frames: 100, highest: -5 });
    assert!(first.is_ok());
    let mut refused = 0;
    for i in 0..200u32 {
        let device = 0x40 * (1 + i.wrapping_mul(i) / 16 % 19);
        // SAFETY: radio.c takes the map by its own header, for the time of the call; its types are those of Session.
        if !unsafe { radio_heard(SESSIONS, device, i as i32 % 64) } {
            refused += 1;
            SESSIONS.remove(&(0x40 * (1 + i % 19)));
        }
    }
    // SAFETY: as above.
    let forgotten = unsafe { radio_forget(SESSIONS, 5) };
    hprintln!("{} frames refused, {} devices forgotten, {} left", refused, forgotten, SESSIONS.len());
    for (device, session) in SESSIONS.iter() {
        hprintln!("  {:#06x}: {} frames, highest {}", device, session.frames, session.highest);
    }
    // the bytes that C left are what the typed API expects
    let bytes = SESSIONS.as_bytes().len();
    hprintln!("{} bytes: {:?}", bytes, hashmap_mem::MapRef::new(SESSIONS.as_bytes()).map(|map| map.len()));
    harness::exit(SESSIONS.len() > 0)
}
