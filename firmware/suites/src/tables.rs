//! Tables that the compiler built, and where statics lie.

use board::RAM;
use core::cell::RefCell;
use core::hint::black_box;
use critical_section::Mutex;
use hashmap_mem::hashmap_layout;

hashmap_layout! {
    /// Message identifiers to the number of payload bytes.
    struct Lengths { key: u16, value: u8, entries: 12 }
}

hashmap_layout! {
    struct Squares { key: u32, value: u64, entries: 30, layout: split, hash: fx32 }
}

static LENGTHS: Lengths = Lengths::from_entries([(0x100, 8), (0x101, 2), (0x180, 0), (0x7ff, 64)]);

static SQUARES: Squares = squares();

static SESSIONS: Mutex<RefCell<Squares>> = Mutex::new(RefCell::new(Squares::new()));

/// The first thirty squares; some more were inserted and removed.
const fn squares() -> Squares {
    let mut map = Squares::new();
    let mut i = 0;
    while i < 30 {
        if map.insert(7 * i + 1, 0).is_err() || map.remove(&(7 * i + 1)).is_none() {
            panic!("a map for 30 entries holds no more than 30 here");
        }
        if map.insert(i, i as u64 * i as u64).is_err() {
            panic!("a map for 30 entries takes 30");
        }
        i += 1;
    }
    map
}

pub(crate) fn lie_in_flash() {
    assert!((&raw const LENGTHS).addr() < RAM && (&raw const SQUARES).addr() < RAM);
}

pub(crate) fn hold_what_was_declared() {
    let lengths = black_box(&LENGTHS);
    assert_eq!((lengths.len(), lengths.capacity()), (4, 12));
    for (id, length) in [(0x100, 8), (0x101, 2), (0x180, 0), (0x7ff, 64)] {
        assert_eq!(lengths.get(&id), Some(&length));
    }
    for id in 0..0x100 {
        assert_eq!(lengths.get(&id), None);
    }
    for i in 0..30 {
        assert_eq!(black_box(&SQUARES)[&i], u64::from(i * i));
    }
}

pub(crate) fn statics_lie_in_ram() {
    assert!((&raw const SESSIONS).addr() >= RAM);
    critical_section::with(|token| {
        let mut sessions = SESSIONS.borrow_ref_mut(token);
        assert!(sessions.is_empty() && sessions.as_bytes().iter().all(|byte| *byte == 0));
        assert_eq!(sessions.insert(1, 2), Ok(None));
    });
    assert_eq!(critical_section::with(|token| SESSIONS.borrow_ref(token).get(&1).copied()), Some(2));
}

/// The compiler evaluated the calls on its own machine; here they run on this processor.
pub(crate) fn compiler_and_processor_make_the_same_bytes() {
    let here: fn() -> Squares = black_box(squares);
    assert_eq!(here().as_bytes(), SQUARES.as_bytes());
}
