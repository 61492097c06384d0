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
