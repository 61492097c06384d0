//! `hashmap_layout!` works where people put it: whatever is in scope there, and whatever their lints forbid.
//!
//! Each module is one such place. Most of what is tested here is that it compiles.
#![forbid(unsafe_code)]
#![deny(
    missing_docs,
    missing_debug_implementations,
    missing_copy_implementations,
    unreachable_pub,
    unused,
    unused_qualifications,
    single_use_lifetimes,
    trivial_casts,
    elided_lifetimes_in_paths,
    rust_2018_idioms,
    let_underscore_drop
)]

/// Neither prelude nor any name that an expansion might take for granted.
#[allow(
    dead_code,
    unused_macros,
    non_upper_case_globals,
    missing_docs,
    missing_debug_implementations,
    missing_copy_implementations
)]
pub mod no_prelude {
    #![no_implicit_prelude]

    // What takes one of these names for its own does not compile.
    mod core {}
    mod std {}
    mod alloc {}
    mod zerocopy {}
    mod hashmap_mem {}
    mod guard {}
    mod layout {}
    struct Option;
    struct Result;
    struct Box;
    struct Map;
    struct Group;
    struct Full;
    const Some: () = ();
    const None: () = ();
    const Ok: () = ();
    const Err: () = ();
    trait Sized {}
    trait Clone {}
    trait Default {}
    trait Debug {}
    trait PartialEq {}
    trait Deref {}
    trait Storage {}
    trait Declared {}
    fn new() {}
    macro_rules! stringify {
        () => {};
    }
    macro_rules! assert {
        () => {};
    }
    macro_rules! panic {
        () => {};
    }

    ::hashmap_mem::hashmap_layout! {
        pub struct Health { key: u32, value: i16, entries: 100, load: 50, hash: fx32, max_size: 4096, expect: { stride: 8 } }
    }
    ::hashmap_mem::assert_layout!(Health { stride: 8 });
    ::hashmap_mem::hashmap_layout! {
        pub struct Sessions { key: u64, value: u32, entries: 20, hash: sip13 }
    }

    #[derive(::hashmap_mem::NoPadding)]
    #[repr(C)]
    pub struct Tile {
        layer: u16,
        id: u16,
    }

    #[test]
    fn works() {
        let mut health = Health::new();
        ::core::assert!(health.insert(1, 2).is_ok() && health.get(&1) == ::core::option::Option::Some(&2));
    }
}

/// A map may have the name of what its expansion uses.
pub mod taken_names {
    use hashmap_mem::hashmap_layout;

    hashmap_layout! {
        /// As core's.
        pub struct Option { key: u8, value: u8, entries: 3 }
    }
    hashmap_layout! {
        /// As core's.
        pub struct Result { key: u8, value: u8, entries: 3 }
    }
    hashmap_layout! {
        /// As the library's.
        pub struct Map { key: u8, value: u8, entries: 3 }
    }

    #[test]
    fn works() {
        assert!(Option::new().get(&1).is_none() && Result::new().is_empty());
        assert_eq!(Map::from_entries([(1, 2)]).remove(&1), Some(2));
    }
}

/// A name in the user's scope that a clause names is the user's.
pub mod user_names {
    use hashmap_mem::hashmap_layout;

    /// The same name as a module of the library that the expansion imports.
    pub mod guard {
        /// Three.
        pub const THREE: usize = 3;
        /// Not the library's.
        #[must_use]
        pub const fn entries() -> usize {
            THREE
        }
    }
    /// The same name as a constant of the trait that the expansion implements.
    pub const ENTRIES: usize = guard::entries();
    /// The same name as an associated type.
    pub type Key = u16;

    hashmap_layout! {
        /// A map.
        pub struct Names { key: Key, value: Key, entries: ENTRIES * guard::THREE, max_size: guard::THREE * 1000 }
    }

    #[test]
    fn works() {
        assert_eq!(Names::new().capacity(), 9);
    }
}

/// In a function's body, twice in one scope, with and without docs and visibility.
#[test]
fn in_function_bodies() {
    use hashmap_mem::{assert_layout, hashmap_layout};

    hashmap_layout! {
        struct Health { key: u32, value: i16, entries: 100 }
        struct Armour { key: u32, value: i16, entries: 100, layout: bucket }
    }
    hashmap_layout! {
        struct Other { key: u64, value: (), entries: { const N: usize = 3; N + 1 } }
    }
    assert_layout!(Health { stride: 8, value_offset: 4 });
    assert_layout!(Armour {});
    static SPAWN: Health = Health::from_entries([(1, 2)]);
    const TABLE: Armour = Armour::from_entries([(3, 4), (5, 6)]);
    assert_eq!((SPAWN[&1], TABLE[&5], Other::new().capacity()), (2, 6, 4));
    {
        hashmap_layout! {
            struct Health { key: u8, value: u8, entries: 1 }
        }
        assert_eq!(Health::new().capacity(), 1);
    }
}

/// In a `macro_rules!` of the user's: everything as fragments.
pub mod in_macro_rules {
    macro_rules! maps {
        ($($(#[$attr:meta])* $vis:vis $name:ident: $key:ty => $value:ty, $entries:expr, $layout:ident, $slots:literal;)*) => {$(
            hashmap_mem::hashmap_layout! {
                $(#[$attr])*
                $vis struct $name { key: $key, value: $value, entries: $entries, layout: $layout, slots: $slots }
            }
            hashmap_mem::assert_layout!($name { slots: $slots });
        )*};
    }

    maps! {
        /// Two.
        pub Two: u32 => (i16, i16), 1 + 1, bucket, 4;
        /// Three.
        pub(crate) Three: [u8; 3] => [f32; 3], usize::MAX % 4, group, 8;
        Private: u8 => core::num::NonZeroU8, 3, split, 4;
    }

    #[test]
    fn works() {
        assert_eq!((Two::new().capacity(), Three::new().capacity(), Private::new().capacity()), (2, 3, 3));
    }

    const USERS: usize = 5;

    // what is in front of a fragment binds stronger than what is in it
    macro_rules! twice {
        ($name:ident, $max:expr, $key:ty, $path:path) => {
            hashmap_mem::hashmap_layout! {
                /// Twice of everything.
                #[derive(PartialEq)]
                pub struct $name {
                    key: $key,
                    value: [[u8; 2 * $max]; $path],
                    entries: 2 * $max,
                    slots: 4 * $max,
                    max_size: 200 * $max,
                    align: 2 * $path,
                    expect: { entries: 2 * $max, slots: 4 * $max },
                }
            }
            hashmap_mem::assert_layout!($name { entries: 2 * $max, slots: 4 * $max });

            /// What the derive says of padding depends on the size of an array.
            #[derive(hashmap_mem::NoPadding, Clone, Copy, Debug)]
            #[repr(C)]
            pub struct NoHole {
                first: [u8; 3 * $max],
                second: u16,
            }
        };
    }

    mod numbers {
        pub(super) const TWO: usize = 2;
    }

    twice!(Twice, USERS + 1, [u16; 4], numbers::TWO);

    #[test]
    fn expressions_stay_together() {
        let map = Twice::new();
        assert_eq!((map.capacity(), Twice::LAYOUT.slots(), Twice::LAYOUT.value_size()), (12, 24, 24));
        assert_eq!(NoHole { first: [0; 18], second: 0 }.first.len(), size_of::<NoHole>() - 2);
    }
}

/// Expressions as the language has them.
pub mod expressions {
    use hashmap_mem::hashmap_layout;

    const fn most<const A: usize, const B: usize>() -> usize {
        if A > B { A } else { B }
    }

    trait Sizes<const A: usize, const B: usize> {
        const SUM: usize = A + B;
    }

    impl<const A: usize, const B: usize> Sizes<A, B> for u8 {}

    #[derive(Clone, Copy)]
    struct Pair(usize, usize);

    const PAIR: Pair = Pair(3, 4);

    hashmap_layout! {
        /// A comma inside generic arguments.
        pub struct Generic { key: u8, value: u8, entries: most::<3, 5>(), max_size: 1 << 10 }
        /// A comma inside a qualified path, and a comparison.
        pub struct Path { key: u8, value: u8, entries: <u8 as Sizes<3, 4>>::SUM, load: 2 * (1 < 2) as usize * 20 }
        /// Blocks and conditions.
        pub struct Blocks { key: u8, value: u8, entries: if PAIR.0 < PAIR.1 { 6 } else { 7 }, max_size: match 3 { 3 => 1000, _ => 0 } }
        /// In a type, too.
        pub struct Lengths { key: [u8; if 1 < 2 { 3 } else { 4 }], value: [u8; 1 + 1], entries: PAIR.1 }
    }

    #[test]
    fn works() {
        let capacities = [Generic::new().capacity(), Path::new().capacity(), Blocks::new().capacity()];
        assert_eq!(capacities, [5, 7, 6]);
        assert_eq!((Lengths::LAYOUT.key_size(), Lengths::LAYOUT.value_size(), Lengths::new().capacity()), (3, 2, 4));
    }
}

/// Types that mean something else, or cannot be read, beside lifetimes, bounds and arrows.
#[allow(improper_ctypes_definitions)]
pub mod types_with_rules_of_their_own {
    use hashmap_mem::hashmap_layout;

    hashmap_layout! {
        /// A lifetime of its own, which might be named like ours.
        pub struct Any { key: u8, value: for<'map> fn(&'map u8) -> &'map u8, entries: 2 }
        /// The same inside another type.
        pub struct Deep { key: u8, value: Option<(for<'a> fn(&'a u8) -> &'a u8, u8)>, entries: 2 }
        /// An object whose lifetime depends on what stands around it.
        pub struct Object { key: u8, value: *const dyn Fn(), entries: 2 }
        /// A function that returns nothing, behind a pointer, a reference, and as a result.
        pub struct Pointer { key: u8, value: *const fn(), entries: 2 }
        /// A reference.
        pub struct Reference { key: u8, value: &'static fn(u8), entries: 2 }
        /// A function that returns one.
        pub struct Returns { key: u8, value: fn(u8) -> fn(), entries: 2 }
        /// Two bounds.
        pub struct Bounds { key: u8, value: &'static (dyn Fn() + Sync), entries: 2 }
    }

    fn same(n: &u8) -> &u8 {
        n
    }

    fn nothing() {}

    fn returns(_: u8) -> fn() {
        nothing
    }

    #[test]
    fn works() {
        let mut any = Any::new();
        assert!(any.insert(1, same).is_ok() && any[&1](&7) == &7);
        let mut deep = Deep::from_entries([(1, Some((same, 2)))]);
        assert_eq!(deep.get_mut(&1).and_then(|value| value.take()).map(|(f, n)| *f(&n)), Some(2));
        assert!(Object::new().get(&1).is_none() && Pointer::new().iter().next().is_none());
        let mut returning = Returns::new();
        assert_eq!(returning.insert(1, returns).map(|_| ()), Ok(()));
        returning[&1](3)();
        assert!(Reference::new().remove(&1).is_none() && Bounds::new().is_empty());
    }
}

/// What a C function may be given a pointer to.
pub mod foreign {
    #![deny(improper_ctypes, improper_ctypes_definitions)]

    use hashmap_mem::hashmap_layout;

    hashmap_layout! {
        /// A map.
        #[repr(transparent)]
        pub struct Health { key: u32, value: i16, entries: 100 }
        /// Another one.
        pub struct Lines { key: [u8; 16], value: (), entries: 2, layout: bucket, align: 64 }
    }

    /// Called from C.
    #[must_use]
    pub extern "C" fn health_of(_: *mut Health, lines: &Lines) -> usize {
        lines.len()
    }
}

/// Deprecated maps and values.
pub mod deprecated {
    #![deny(deprecated)]

    use hashmap_mem::hashmap_layout;

    hashmap_layout! {
        /// To be replaced.
        #[deprecated]
        pub struct Old { key: u32, value: i16, entries: 100, max_size: 4000 }
        /// To be replaced, under a condition.
        #[cfg_attr(test, deprecated = "because")]
        pub struct OldInTests { key: u32, value: i16, entries: 100 }
    }

    /// A value.
    #[deprecated]
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct OldValue(u8);

    hashmap_layout! {
        /// Still in use.
        #[allow(deprecated)]
        pub struct Uses { key: u32, value: OldValue, entries: 100 }
        /// The same under a condition, and a lint that what is made allows.
        #[cfg_attr(all(), allow(deprecated), forbid(dead_code))]
        pub struct Conditions { key: u32, value: OldValue, entries: 100 }
        /// An expectation, which the struct fulfils and no implementation has to.
        #[expect(non_camel_case_types)]
        pub struct old_style { key: u32, value: i16, entries: 100 }
    }

    #[test]
    #[allow(deprecated)]
    fn works() {
        assert_eq!((Old::new(), OldInTests::new()), Default::default());
        assert!(Uses::new().is_empty() && Conditions::new().is_empty());
    }
}

/// The user's own types have the names of the language's.
#[allow(non_camel_case_types, missing_copy_implementations)]
pub mod names_of_the_language {
    /// Not the language's.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, zerocopy::IntoBytes, zerocopy::Immutable)]
    #[repr(C)]
    pub struct u8(::core::primitive::u64);
    /// Not the language's either.
    pub struct usize;
    /// Nor this one.
    pub struct bool;
    /// Nor this one.
    pub struct str;
    impl ::core::fmt::Debug for usize {
        fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            Ok(())
        }
    }
    impl ::core::fmt::Debug for bool {
        fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            Ok(())
        }
    }
    impl ::core::fmt::Debug for str {
        fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            Ok(())
        }
    }

    hashmap_mem::hashmap_layout! {
        /// A map.
        pub struct Map { key: u8, value: u8, entries: 3, slots: 8, align: 16, max_size: 1000, expect: { size: 176 } }
    }

    #[test]
    fn works() {
        assert_eq!(Map::from_entries([(u8(1), u8(2))])[&u8(1)], u8(2));
    }
}

/// Maps are `Eq` where their values are.
#[test]
fn equality() {
    hashmap_mem::hashmap_layout! {
        struct Whole { key: u32, value: i16, entries: 3 }
        #[derive(PartialEq, Eq)]
        struct Derived { key: u32, value: i16, entries: 3 }
        struct Floats { key: u32, value: f32, entries: 3 }
    }
    static_assertions::assert_impl_all!(Whole: Eq);
    static_assertions::assert_impl_all!(Derived: Eq);
    static_assertions::assert_impl_all!(Floats: PartialEq);
    static_assertions::assert_not_impl_any!(Floats: Eq);
}

/// Behind `cfg`, and with attributes of the user's.
pub mod attributes {
    use hashmap_mem::hashmap_layout;

    hashmap_layout! {
        /// There.
        #[cfg(test)]
        #[cfg_attr(test, derive(Debug, PartialEq), must_use)]
        #[allow(clippy::len_without_is_empty)]
        pub struct Present { key: u32, value: i16, entries: 100 }
    }
    #[cfg(not(test))]
    hashmap_layout! {
        /// Not there.
        pub struct Absent { key: NoSuchType, value: i16, entries: 100 }
    }
    hashmap_layout! {
        /// Not there either.
        #[cfg(not(test))]
        pub struct AbsentToo { key: NoSuchType, value: i16, entries: NO_SUCH_CONST, max_size: 0, expect: { size: 3 } }
    }
    hashmap_layout! {
        /// Derived, so not written by the macro.
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct Derived { key: u32, value: i16, entries: 100 }
    }

    #[test]
    fn works() {
        assert_eq!(Present::new().clone(), Present::default());
        assert_eq!(Derived::new().clone(), Derived::default());
        assert!(format!("{:?}", Derived::new()).starts_with("Derived"));
    }
}

/// Re-exported, by another module as it would be by another crate (`tests/hygiene/` has such
/// crates, which the workspace compiles: one that knows the library under another name, and one that has the macros
/// only through that one).
pub mod re_exported {
    mod engine {
        pub(super) mod collections {
            pub(crate) use ::hashmap_mem::{assert_layout as guard, hashmap_layout as map};
        }
    }
    engine::collections::map! {
        /// A map.
        pub struct Health { key: u32, value: i16, entries: 100 }
    }
    engine::collections::guard!(Health { align: 4 });
}

/// Keys and values of all sorts.
pub mod types {
    use hashmap_mem::hashmap_layout;
    use zerocopy::{Immutable, IntoBytes};

    /// A value with neither `Debug` nor `PartialEq`.
    #[derive(Clone, Copy)]
    #[expect(missing_debug_implementations, reason = "that is the point")]
    pub struct Opaque(pub(crate) u8);

    /// A key of two fields.
    #[derive(Clone, Copy, PartialEq, Eq, IntoBytes, Immutable, Debug)]
    #[repr(C)]
    pub struct Cell {
        pub(crate) x: i16,
        pub(crate) y: i16,
    }

    /// A key without `Debug`.
    #[derive(Clone, Copy, PartialEq, Eq, IntoBytes, Immutable)]
    #[repr(u8)]
    #[expect(missing_debug_implementations, reason = "that is the point")]
    pub enum Slot {
        /// One.
        Head = 1,
        /// Another.
        Feet,
    }

    /// A generic value.
    #[derive(Clone, Copy, Debug)]
    pub struct Wrapped<'a, T, const N: usize>(pub(crate) &'a T, pub(crate) [u8; N]);

    hashmap_layout! {
        /// Functions by name.
        pub struct Functions { key: [u8; 16], value: fn(&str, &mut u32) -> Option<usize>, entries: 10 }
        /// Text by cell.
        pub struct Texts { key: Cell, value: &'static str, entries: 10, layout: split }
        /// What cannot be compared or printed.
        pub struct Opaques { key: Slot, value: Opaque, entries: 2, layout: bucket }
        /// Lifetimes, generics and trait objects.
        pub struct Wraps { key: char, value: Wrapped<'static, &'static (dyn Fn(u32) -> u32 + Sync), 3>, entries: 2 }
        /// No value: a set.
        pub struct Set { key: bool, value: (), entries: 2 }
        /// Raw pointers, optional values, unsafe and foreign functions.
        pub struct Raw { key: i128, value: (*const u8, Option<core::num::NonZeroU32>, unsafe extern "C" fn()), entries: 2 }
    }

    fn length(text: &str, calls: &mut u32) -> Option<usize> {
        *calls += 1;
        Some(text.len())
    }

    #[test]
    fn works() {
        let mut functions = Functions::new();
        assert!(functions.insert(*b"length          ", length).is_ok());
        let mut calls = 0;
        assert_eq!(functions[b"length          "]("four", &mut calls), Some(4));
        let mut texts = Texts::new();
        assert_eq!(texts.insert(Cell { x: 1, y: 2 }, "here"), Ok(None));
        assert_eq!(format!("{texts:?}"), r#"{Cell { x: 1, y: 2 }: "here"}"#);
        assert_eq!(Opaques::from_entries([(Slot::Head, Opaque(3))]).get(&Slot::Feet).map(|value| value.0), None);
        static INCREMENT: &(dyn Fn(u32) -> u32 + Sync) = &|n| n + 1;
        static ADD: Wraps = Wraps::from_entries([('+', Wrapped(&INCREMENT, [0; 3]))]);
        assert_eq!(ADD[&'+'].0(4), 5);
        assert!(Set::new().insert(true, ()).is_ok() && Raw::new().is_empty());
    }
}

/// The page of a map is that of a plain struct, and says what was declared and how many bytes that makes.
/// With `HASHMAP_MEM_LONG=1`, as it builds the library once more.
#[test]
#[cfg(not(miri))] // starts cargo
fn the_docs_name_what_was_declared() {
    if std::env::var_os("HASHMAP_MEM_LONG").is_none() {
        return;
    }
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hygiene/game/Cargo.toml");
    let mut cargo = std::process::Command::new(env!("CARGO"));
    cargo.args(["doc", "--quiet", "--no-deps", "--manifest-path", manifest]);
    let output = cargo.args(["--target-dir", env!("CARGO_TARGET_TMPDIR")]).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let page = concat!(env!("CARGO_TARGET_TMPDIR"), "/doc/game/struct.Armour.html");
    let page = std::fs::read_to_string(page).expect("a page of the map");
    let mut text = String::new();
    for piece in page.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, after)| after));
    }
    let heading = "Declared through another crate.";
    let declared = "A map of at most 10 entries: keys u32, values i16.";
    let lookup = "pub const fn get(&amp;self, key: &amp;u32) -&gt; Option&lt;&amp;i16&gt;The value of a key: if let";
    for said in ["pub struct Armour(", heading, declared, lookup, "type Bytes = [u8; 408]"] {
        assert!(text.contains(said), "the page does not say: {said}\n{text}");
    }
    // nor does the map that it dereferences to say it once more
    for accessor in ["get", "get_mut", "contains_key", "insert", "remove", "clear", "len", "capacity"] {
        assert_eq!(text.matches(&format!("pub const fn {accessor}(")).count(), 1, "{accessor}: more than once");
    }
}
