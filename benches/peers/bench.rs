//! What a map must offer to take part, and the keys and values that go into it.
//!
//! [`Bench`] is what stands between a map and the operations of [`subject`](crate::subject): one implementation a map,
//! each in its own file under `maps`. Everything in it is inlined into loops that are compiled once for each map, so
//! that no call and no dynamic dispatch lies between two operations.

use std::hash::Hash;
use zerocopy::{FromBytes, Immutable, IntoBytes};

/// A key. `Hash` for those that hash by trait, bytes for those that hash bytes.
pub trait Key: Copy + Eq + Hash + IntoBytes + FromBytes + Immutable + 'static {
    /// Some bits of the key, so that a walk over a map has something to add up.
    fn word(&self) -> u64;
}

/// A value, made of a number and read as one.
pub trait Value: Copy + 'static {
    fn of(number: u64) -> Self;
    fn word(&self) -> u64;
}

/// Two `u16` side by side: a struct as users write them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, IntoBytes, FromBytes, Immutable)]
#[repr(C)]
pub struct Pair(pub u16, pub u16);

macro_rules! key {
    ($($key:ty, $self:ident => $word:expr;)*) => {
        $(impl Key for $key {
            #[inline(always)]
            fn word(&$self) -> u64 { $word }
        })*
    };
}

key! {
    u32, self => u64::from(*self);
    u64, self => *self;
    Pair, self => u64::from(self.0) << 16 | u64::from(self.1);
    [u8; 16], self => u64::from(self[0]);
    [u8; 32], self => u64::from(self[0]);
}

impl Value for u32 {
    #[inline(always)]
    #[expect(clippy::cast_possible_truncation, reason = "numbers of keys")]
    fn of(number: u64) -> Self {
        number as u32
    }

    #[inline(always)]
    fn word(&self) -> u64 {
        u64::from(*self)
    }
}

impl Value for u64 {
    #[inline(always)]
    fn of(number: u64) -> Self {
        number
    }

    #[inline(always)]
    fn word(&self) -> u64 {
        *self
    }
}

/// 24 bytes, of which an operation reads the first eight.
impl Value for [u64; 3] {
    #[inline(always)]
    fn of(number: u64) -> Self {
        [number, !number, number]
    }

    #[inline(always)]
    fn word(&self) -> u64 {
        self[0]
    }
}

/// What a map can do.
#[derive(Clone, Copy)]
pub struct Can {
    /// Without it only `clear` is measured, and insertion serves to fill the map before.
    pub look_up: bool,
    pub insert: bool,
    pub remove: bool,
    pub iterate: bool,
    pub clear: bool,
}

impl Can {
    pub const ALL: Self = Self { look_up: true, insert: true, remove: true, iterate: true, clear: true };
    pub const LOOK_UP: Self = Self { look_up: true, insert: false, remove: false, iterate: false, clear: false };
    pub const CLEAR: Self = Self { look_up: false, insert: true, remove: false, iterate: false, clear: true };
}

/// A map that takes part. On the heap, so that all lie alike.
pub trait Bench<K: Key, V: Value>: Sized {
    const CAN: Can = Can::ALL;

    /// An empty map with room for `n` entries, made as its users make it; the reason, where there is no such map. A
    /// table that is built once has the entries in it.
    fn with_room(n: usize, entries: &[(K, V)]) -> Result<Box<Self>, String>;

    fn get(&self, _key: &K) -> Option<u64> {
        unreachable!("CAN.look_up")
    }

    /// Whether the map took it.
    fn insert(&mut self, key: K, value: V) -> bool;

    fn remove(&mut self, _key: &K) -> bool {
        unreachable!("CAN.remove")
    }

    /// The sum of the words of all keys and values.
    fn sum(&self) -> u64 {
        unreachable!("CAN.iterate")
    }

    fn clear(&mut self) {
        unreachable!("CAN.clear")
    }
}
