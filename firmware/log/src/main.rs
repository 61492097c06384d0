//! Logs what the feature `defmt` can format. `test.sh` compares the text that `log-reader` makes of it with
//! expected.txt.
#![no_std]
#![no_main]

use core::panic::PanicInfo;
use cortex_m as _; // its critical section
use cortex_m_rt::entry;
use cortex_m_semihosting::debug::{self, EXIT_FAILURE, EXIT_SUCCESS};
use defmt::println;
use defmt_semihosting as _; // the global logger
use hashmap_mem::{Full, MapMut, MapSpec, hashmap_layout, try_layout};

#[derive(Clone, Copy, defmt::Format)]
struct Session {
    frames: u16,
    highest: i16,
}

hashmap_layout! {
    #[derive(defmt::Format)]
    struct Sessions { key: u32, value: Session, entries: 3, layout: split, hash: fx32 }
}
hashmap_layout! {
    struct Names { key: [u8; 2], value: u8, entries: 2, layout: bucket }
}
hashmap_layout! {
    struct Numbers { key: u8, value: u8, entries: 2, layout: bucket }
}

#[entry]
fn main() -> ! {
    let mut sessions = Sessions::new();
    println!("{}", sessions);
    for device in 1..=4 {
        let session = Session { frames: 7, highest: -5 };
        if let Err(Full { key, value }) = sessions.insert(0x4000 + 64 * device, session) {
            println!("{}", Full { key, value });
        }
    }
    println!("{}", sessions);
    println!("{}", *sessions); // the map without its name
    println!("{}", *Names::from_entries([(*b"ok", 1)]));
    println!("{}", Sessions::LAYOUT);
    println!("{}", Names::LAYOUT);

    println!("{}", MapSpec::new(0, 1, 4, 4, 10).layout().err());
    println!("{}", try_layout(4, 4, 4, 4, 65535).err());
    println!("{}", Names::ref_from_bytes(&[0; 5]).err());
    let mut block = [0xff; 256];
    println!("{}", MapMut::new(&mut block).err());
    if let Ok(mut map) = MapMut::init(&mut block, &Names::LAYOUT) {
        println!("{}", map.insert(b"key", b"v").err());
    }
    println!("{}", Numbers::ref_from_bytes(&block[..Numbers::SIZE]).err());
    debug::exit(EXIT_SUCCESS);
    loop {}
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    debug::exit(EXIT_FAILURE);
    loop {}
}
