//! A firmware in small: a gateway that hears sensors over a radio.
//!
//! ```text
//! flash   CALIBRATIONS    sensor -> gain and offset, built by the compiler
//! RAM     GATEWAY         device -> session, in a static of zero bytes, filled by an interrupt
//! ```
//!
//! The radio's interrupt (here `PendSV`, pended by the program itself) looks the sensor up in flash and updates the
//! session of the device. The main loop expires sessions that have been silent, and at the end prints those that are
//! left. Nothing is allocated, nothing panics, and the most that the sessions can ever take is known to the compiler.
#![no_std]
#![no_main]

use core::cell::RefCell;
use cortex_m::peripheral::SCB;
use cortex_m_rt::{entry, exception};
use critical_section::Mutex;
use harness::hprintln;
use hashmap_mem::hashmap_layout;

/// Reading times gain, by 256, plus offset: hundredths of a unit.
#[derive(Clone, Copy)]
struct Calibration {
    gain: i32,
    offset: i32,
}

hashmap_layout! {
    struct Calibrations { key: u16, value: Calibration, entries: 8, layout: split, hash: fx32 }
}

static CALIBRATIONS: Calibrations = Calibrations::from_entries([
    (0x01, Calibration { gain: 640, offset: -4000 }),  // temperature
    (0x02, Calibration { gain: 256, offset: 0 }),      // humidity
    (0x10, Calibration { gain: 2570, offset: 30000 }), // pressure
    (0x11, Calibration { gain: 2565, offset: 30120 }), // pressure, second source
    (0x20, Calibration { gain: 1, offset: 150 }),      // battery
]);

/// What is known of a device that was heard of lately.
#[derive(Clone, Copy)]
struct Session {
    last_heard: u32,
    frames: u32,
    /// Of the readings so far.
    highest: i32,
}

hashmap_layout! {
    /// By the device's address, of which the makers give out runs of 64.
    struct Sessions {
        key: u32,
        value: Session,
        entries: 16,
        layout: split,
        hash: fx32,
        max_size: 576, // the RAM budget: one entry or one field too many, and this does not compile
    }
}

struct Gateway {
    sessions: Sessions,
    clock: u32,
    /// Frames of sensors that are not in the table.
    unknown: u32,
    /// Frames of devices for which there was no room.
    refused: u32,
}

static GATEWAY: Mutex<RefCell<Gateway>> =
    Mutex::new(RefCell::new(Gateway { sessions: Sessions::new(), clock: 0, unknown: 0, refused: 0 }));

/// What the radio hands over.
struct Frame {
    device: u32,
    sensor: u16,
    reading: u16,
}

/// The radio of this demonstration: now and then it hears more devices than there is room for.
fn receive(clock: u32) -> Frame {
    let noise = clock.wrapping_mul(0x9e37_79b9);
    Frame {
        device: 0x0040_0000 + 64 * (clock / 8 + noise % 26),
        sensor: [0x01, 0x02, 0x10, 0x11, 0x20, 0x77][(noise >> 8) as usize % 6],
        reading: (noise >> 16) as u16 & 0xfff,
    }
}

/// A frame has come.
#[exception]
fn PendSV() {
    critical_section::with(|token| {
        let Gateway { sessions, clock, unknown, refused } = &mut *GATEWAY.borrow_ref_mut(token);
        *clock += 1;
        let Frame { device, sensor, reading } = receive(*clock);
        let Some(calibration) = CALIBRATIONS.get(&sensor) else {
            *unknown += 1;
            return;
        };
        let value = i32::from(reading) * calibration.gain / 256 + calibration.offset;
        match sessions.entry(device).or_insert(Session { last_heard: 0, frames: 0, highest: value }) {
            Ok(session) => {
                session.last_heard = *clock;
                session.frames += 1;
                session.highest = session.highest.max(value);
            }
            Err(_full) => *refused += 1,
        }
    });
}

/// Forgets the devices that were not heard of for a while, and says how many.
fn expire() -> usize {
    const PATIENCE: u32 = 60;
    critical_section::with(|token| {
        let Gateway { sessions, clock, .. } = &mut *GATEWAY.borrow_ref_mut(token);
        let before = sessions.len();
        sessions.retain(|_, session| *clock - session.last_heard <= PATIENCE);
        before - sessions.len()
    })
}

#[entry]
fn main() -> ! {
    let mut expired = 0;
    for tick in 1..=2000 {
        SCB::set_pendsv();
        cortex_m::asm::isb();
        if tick % 20 == 0 {
            expired += expire();
        }
    }
    critical_section::with(|token| {
        let gateway = GATEWAY.borrow_ref(token);
        let sessions = &gateway.sessions;
        hprintln!("{} sessions of at most {} in {} bytes", sessions.len(), sessions.capacity(), size_of::<Sessions>());
        for (device, session) in sessions {
            let Session { last_heard, frames, highest } = session;
            hprintln!("  {:#010x}: {} frames, highest {}, heard at {}", device, frames, highest, last_heard);
        }
        hprintln!("{} expired, {} frames refused, {} unknown", expired, gateway.refused, gateway.unknown);
    });
    harness::exit(true)
}
