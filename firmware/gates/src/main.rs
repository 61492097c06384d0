//! Calls every accessor of the typed API, every call of the runtime API and of the views, except those that are
//! documented to panic. The panic handler prints. So if one panic can be reached, the handler and the formatting code
//! are in the image, and `gates.sh` finds them by name.
#![no_std]
#![no_main]
#![expect(unsafe_code, reason = "the runtime API takes raw addresses, and the statics have names to be found by")]

use board::{entry, hprintln};
use core::cell::RefCell;
use core::hint::black_box;
use core::panic::PanicInfo;
use critical_section::Mutex;
use hashmap_mem::{Full, KeySize, MapMut, MapRef, MapSpec, hashmap_layout};
use hashmap_mem::{
    clear, compact, find_next_entry, find_next_valid_entry, get_or_reserve_entry, has, init_layout, lookup,
    read_layout, remove, try_layout, try_overwrite, validate,
};

hashmap_layout! {
    struct Sessions { key: u32, value: u32, entries: 20, layout: split, hash: fx32 }
}
hashmap_layout! {
    struct Names { key: [u8; 6], value: u16, entries: 20 }
}
hashmap_layout! {
    struct Ports { key: u16, value: u64, entries: 20, layout: bucket }
}

#[unsafe(no_mangle)]
static GATE_TABLE: Sessions = Sessions::from_entries([(1, 10), (64, 20), (128, 30)]);
#[unsafe(no_mangle)]
static GATE_SESSIONS: Mutex<RefCell<Sessions>> = Mutex::new(RefCell::new(Sessions::new()));

/// Every method of one map; the compiler does not know the key.
macro_rules! typed {
    ($map:expr, $type:ident, $key:expr, $value:expr) => {{
        let map: &mut $type = black_box($map);
        let (key, value) = (black_box($key), black_box($value));
        black_box(map.insert(key, value).is_ok_and(|before| before.is_some()));
        black_box((map.get(&key), map.contains_key(&key), map.get_key_value(&key)));
        if let Some(place) = map.get_mut(&key) {
            *place = value;
        }
        if let Err(Full { key, value }) = map.entry(key).and_modify(|place| *place = value).or_insert(value) {
            black_box((key, value));
        }
        black_box((map.remove(&key), map.remove_entry(&key)));
        black_box((map.len(), map.is_empty(), map.is_full(), map.capacity()));
        for (key, value) in &*map {
            black_box((key, value));
        }
        for (key, value) in &mut *map {
            black_box((key, value));
        }
        for value in map.values_mut() {
            black_box(value);
        }
        for entry in map.keys().zip(map.values()) {
            black_box(entry);
        }
        map.retain(|key, _| black_box(*key) == black_box($key));
        black_box(map.try_extend([(key, value)]).is_ok());
        map.compact();
        black_box(map.clone() == *map);
        black_box((map.as_ptr(), map.as_bytes().len()));
        black_box($type::ref_from_bytes(black_box(map.as_bytes())).is_ok_and(|map| map.is_full()));
        map.clear();
        runtime(map.as_mut_ptr(), $type::LAYOUT.size());
    }};
}

/// Every call of the runtime API.
#[inline(never)]
fn runtime(block: *mut u8, size: usize) {
    let key = black_box([7u8; 8]);
    let mut room = [0u64; 100];
    // SAFETY: a map with its header, whose keys have at most 8 bytes; the room is larger than any map here.
    unsafe {
        black_box((validate(block), read_layout(block)));
        black_box((lookup(block, key.as_ptr()), has(block, key.as_ptr()), remove(block, key.as_ptr())));
        black_box((get_or_reserve_entry(block, key.as_ptr()), KeySize::<2>::lookup(block, key.as_ptr())));
        black_box((find_next_entry(block, black_box(0)), find_next_valid_entry(block, black_box(0))));
        compact(block);
        black_box(try_layout(black_box(4), 4, 4, 4, black_box(20)).is_ok());
        let other = room.as_mut_ptr().cast::<u8>();
        if let Ok(layout) = MapSpec::new(black_box(4), 4, 4, 4, black_box(9)).layout()
            && layout.size() <= size_of_val(&room)
        {
            init_layout(other, &layout);
            black_box(try_overwrite(other, block).is_ok());
        }
        clear(block);
        checked(core::slice::from_raw_parts_mut(block, size));
    }
}

/// The views over bytes that are not trusted.
#[inline(never)]
fn checked(bytes: &mut [u8]) {
    let key = black_box([7u8; 8]);
    black_box(MapRef::new(bytes).is_ok_and(|map| map.get(&key).is_some() || map.iter().count() > 0));
    if let Ok(mut map) = MapMut::new(bytes) {
        black_box((map.insert(&key, &key).is_ok(), map.get_mut(&key).is_some(), map.remove(&key)));
        map.compact();
        map.clear();
    }
}

#[entry]
fn main() -> ! {
    black_box(GATE_TABLE.get(&black_box(64)));
    critical_section::with(|token| {
        if let Ok(mut sessions) = GATE_SESSIONS.borrow(token).try_borrow_mut() {
            typed!(&mut sessions, Sessions, 5, 6);
        }
    });
    let (mut names, mut ports) = (Names::new(), Ports::new());
    typed!(&mut names, Names, [1; 6], 7);
    typed!(&mut ports, Ports, 443, 1);
    #[cfg(feature = "panics")]
    black_box(GATE_TABLE[&black_box(65)]);
    board::exit(true);
}

#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    hprintln!("{}", info);
    board::exit(false);
}
