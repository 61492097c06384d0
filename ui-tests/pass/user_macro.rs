//! A declaration in a user's macro, with key, value and entries as fragments.

macro_rules! map {
    ($(#[$attr:meta])* $vis:vis $name:ident: $key:ty => $value:ty; $entries:expr) => {
        hashmap_mem::hashmap_layout! {
            $(#[$attr])*
            $vis struct $name { key: $key, value: $value, entries: $entries, max_size: 10_000 }
        }
    };
}

map!(Health: u32 => i16; 50 + 50);
map!(#[derive(Debug)] pub Calls: u32 => fn(); 3);

fn main() {
    assert_eq!((Health::new().capacity(), Calls::new().capacity()), (100, 3));
}
