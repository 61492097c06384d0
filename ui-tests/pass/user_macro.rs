//! A declaration in a user's macro, with what stands in it as fragments of every kind.

use hashmap_mem::{assert_layout, hashmap_layout};

macro_rules! map {
    ($(#[$attr:meta])* $vis:vis $name:ident: $key:ty => $value:ty; $entries:expr) => {
        hashmap_layout! {
            $(#[$attr])*
            $vis struct $name { key: $key, value: $value, entries: $entries, max_size: 10_000 }
        }
    };
}

map!(Health: u32 => i16; 50 + 50);
map!(#[derive(Debug)] #[cfg_attr(all(), must_use)] pub Calls: u32 => fn(); 3);

macro_rules! borrows {
    ($life:lifetime, $key:path, $value:ty, $entries:block, $load:literal, $hash:tt, $layout:ident) => {
        hashmap_layout! {
            struct Borrows { key: u8, value: &$life $value, entries: $entries }
            struct Objects {
                key: $key,
                value: (core::marker::PhantomData<&$life $value>, Option<&$life (dyn Fn(&u8) -> u8 + Sync + $life)>),
                entries: $entries, load: $load, hash: $hash, layout: $layout,
            }
        }
    };
}

borrows!('static, core::num::NonZeroU32, str, { 2 + 2 }, 50, fx32, bucket);

#[derive(Clone, Copy)]
struct Constants<const N: i8, const B: bool>;

macro_rules! inside_types {
    ($option:path, $module:path, $function:path, $below:literal, $yes:literal, $seven:expr, $abi:literal, $rule:expr) => {
        hashmap_layout! {
            struct Inside { key: $module::Id, value: $option<u8>, entries: 3, slots: $rule }
            struct Turbofish { key: u8, value: $option::<[$module::Id; 2]>, entries: 3 }
            struct OfConstants { key: u8, value: (Constants<$below, $yes>, Constants<$seven, false>), entries: 3 }
            struct Calling { key: u8, value: &'static (dyn $function(u32) -> u32 + Sync), entries: 3 }
            struct Foreign { key: u8, value: extern $abi fn(), entries: 3 }
        }
        assert_layout!(crate::$module::Scores { entries: 5 });
    };
}

mod scores {
    pub type Id = u32;
    hashmap_mem::hashmap_layout! {
        pub struct Scores { key: u8, value: u8, entries: 5 }
    }
}

inside_types!(core::option::Option, scores, Fn, -4, true, 7, "C", next_power_of_two);

macro_rules! guard {
    ($map:path, $entries:expr) => {
        assert_layout!($map { entries: $entries - 1 });
    };
}

guard!(self::Calls, 2 + 2);

fn main() {
    assert_eq!((Health::new().capacity(), Calls::new().capacity()), (100, 3));
    assert_eq!(Borrows::from_entries([(1, "one")]).get(&1), Some(&"one"));
    assert_eq!(Objects::new().capacity(), 4);
}
