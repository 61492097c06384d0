//! Everything that is `Copy` is a value.

use hashmap_mem::hashmap_layout;

#[derive(Clone, Copy)]
struct Opaque(u8);

#[derive(Clone, Copy)]
#[repr(align(64))]
struct Line([u8; 64]);

#[derive(Clone, Copy)]
struct Flags<const F: bool, const C: char, const N: i8, T>([T; 2]);

trait Projected {
    type Out;
}
impl Projected for u8 {
    type Out = u16;
}

macro_rules! pair {
    ($t:ty) => { ($t, $t) };
}

hashmap_layout! {
    struct Nothing { key: u32, value: (), entries: 10 }
    struct Floats { key: u32, value: [f32; 3], entries: 10 }
    struct Options { key: u32, value: Option<char>, entries: 10 }
    struct Tuples { key: u32, value: (u8, u64), entries: 10 }
    struct Texts { key: u32, value: &'static str, entries: 10 }
    struct Slices { key: u32, value: &'static [&'static str], entries: 10 }
    struct Objects { key: u32, value: &'static (dyn Fn(u32) -> u32 + Sync), entries: 10 }
    struct Pointers { key: u32, value: *const u8, entries: 10 }
    struct Functions { key: u32, value: fn(), entries: 10 }
    struct Callbacks { key: u32, value: fn(&str, &[u8]) -> Option<&'static str>, entries: 10 }
    struct Aligned { key: u32, value: Line, entries: 10 }
    struct Opaques { key: u32, value: Opaque, entries: 10 }
    struct Constants { key: u32, value: Flags<true, 'x', -1, [u8; { 1 + 1 }]>, entries: 10 }
    struct Projections { key: u32, value: <u8 as Projected>::Out, entries: 10 }
    struct Foreign { key: u32, value: for<'a> unsafe extern "C" fn(&'a u8) -> &'a u8, entries: 10 }
    struct Hooks { key: u32, value: Option<fn(u8, fn() -> u8) -> (u8, &'static dyn for<'a> Fn(&'a u8) -> u8)>, entries: 10 }
    struct Macros { key: u32, value: pair!(u8), entries: 10 }
    struct Paths { key: u32, value: ::core::num::NonZero<u32>, entries: 10 }
    struct Erased { key: u32, value: *mut (dyn core::any::Any + Send + 'static), entries: 10 }
    struct Endless { key: u32, value: PhantomLike<'static, str>, entries: 10 }
}

type PhantomLike<'a, T> = core::marker::PhantomData<&'a T>;

fn main() {
    assert_eq!(align_of::<Aligned>(), 64);
    assert_eq!(Opaques::from_entries([(1, Opaque(2))])[&1].0, 2);
    assert_eq!(Callbacks::from_entries([(1, |_, _| Some("called"))])[&1]("", &[]), Some("called"));
    assert!(Functions::new().is_empty() && Nothing::new().insert(1, ()).is_ok());
}
