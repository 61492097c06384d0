//! What a declaration is held against while the compiler evaluates: each check panics, where it was called, in words that
//! name the map, the clause, the number found, the number allowed and the mend.
//!
//! [`hashmap_layout!`](crate::hashmap_layout) and [`assert_layout!`](crate::assert_layout) call these in constants, each
//! at the user's own token. By hand, for a [`Declared`] of your own:
//!
//! ```
//! use hashmap_mem::{Bucket, Declared, guard};
//!
//! enum Ports {}
//!
//! impl Declared for Ports {
//!     type Key = u16;
//!     type Value = u32;
//!     type Layout = Bucket;
//!     const ENTRIES: usize = 50;
//!     const NAME: &'static str = "Ports";
//! }
//!
//! const _: () = guard::max_size::<Ports>(1600);
//! const _: () = guard::stride::<Ports>(8);
//! ```
//!
//! This module knows what to say; what is wrong, and by how much, it has from the layout function.

use crate::layout::error::LayoutError;
use crate::layout::format::Kind;
use crate::layout::message::Message;
use crate::layout::{Capacity, MapLayout, MapSpec};
use crate::typed::declared::{Declared, LayoutKind, layout_of, spec_of};
use crate::typed::map::Map;
use core::marker::PhantomData;

/// The clause of a declaration that an error is about.
#[derive(Clone, Copy)]
enum Clause {
    Key,
    Value,
    Slots,
    Entries,
}

/// Who is to blame: the clause that a person has to change.
const fn clause<D: Declared>(error: &LayoutError) -> Clause {
    match error {
        LayoutError::ZeroSizedKey | LayoutError::KeyAlign { .. } => Clause::Key,
        LayoutError::ValueAlign { .. } => Clause::Value,
        LayoutError::TooLarge { .. } if entries_within::<D>(u64::MAX) == 0 => Clause::Value,
        LayoutError::Load { .. }
        | LayoutError::FewerSlotsThanEntries { .. }
        | LayoutError::SlotsNotPowerOfTwo { .. }
        | LayoutError::TooManySlots { .. } => Clause::Slots,
        _ => Clause::Entries,
    }
}

#[track_caller]
const fn check<D: Declared>(asked: Clause) {
    if let Err(error) = spec_of::<D>().layout()
        && clause::<D>(&error) as u8 == asked as u8
    {
        refuse::<D>(error)
    }
}

/// The key has bytes, and an alignment that a map can have.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn key<D: Declared>() {
    check::<D>(Clause::Key);
}

/// The value has an alignment and a size that a map can have.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn value<D: Declared>() {
    check::<D>(Clause::Value);
}

/// There can be as many slots as [`Declared::CAPACITY`] asks for.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn slots<D: Declared>() {
    check::<D>(Clause::Slots);
}

/// There can be as many entries as [`Declared::ENTRIES`] says, and nothing else is wrong that the others do not blame.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn entries<D: Declared>() {
    check::<D>(Clause::Entries);
    if spec_of::<D>().layout().is_ok() {
        let _ = layout_of::<D>(); // held against what rustc lays out
    }
}

/// The layout of a declaration that [`key`], [`value`], [`slots`] and [`entries`] check. Where they refuse it, that of
/// some other map, so that one mistake is one message: what depends on the layout is no error as well.
#[must_use]
pub const fn layout<D: Declared>() -> MapLayout {
    match spec_of::<D>().layout() {
        Ok(layout) => layout,
        Err(_) => STAND_IN,
    }
}

/// For a declaration that has no layout.
const STAND_IN: MapLayout = match MapSpec::of::<u8, u8>(1).layout() {
    Ok(layout) => layout,
    Err(_) => panic!("one byte for another"),
};

/// The size that the [`Map`] of a declaration must have.
pub(crate) struct SizeOf<D>(PhantomData<D>);

impl<D: Declared> SizeOf<D> {
    pub(crate) const MAP: usize = layout::<D>().size();
}

/// The map takes no more bytes than this. Says nothing of a declaration without a layout, which is refused elsewhere.
///
/// # Panics
///
/// If it takes more: in a constant, a compile error.
#[track_caller]
pub const fn max_size<D: Declared>(bytes: usize) {
    let Ok(layout) = spec_of::<D>().layout() else { return };
    if layout.size() <= bytes {
        return;
    }
    let text = Message::named(D::NAME).str("the map takes ").num(layout.size() as u64).str(" bytes, ");
    let text = text.str("`max_size` allows ").num(bytes as u64).str(": ");
    let text = match (D::CAPACITY, entries_within::<D>(bytes as u64)) {
        (_, 0) => {
            let text = text.str("not even one entry would fit, ");
            match size_of_entries::<D>(1) {
                Some(size) => text.str("write `max_size: ").num(size).str("` or more"),
                None => text.str("choose a smaller `value`"),
            }
        }
        (Capacity::Slots(slots), most) if most >= D::ENTRIES as u64 => {
            text.str("without `capacity: ").num(slots).str("` it would fit")
        }
        (Capacity::Slots(_), most) => {
            text.str("without `capacity`, and with `entries: ").num(most).str("`, it would fit")
        }
        (_, most) => text.str("`entries: ").num(most).str("` would fit"),
    };
    panic!("{}", text.as_str());
}

/// The most entries, with all else but a number of slots as declared, whose map takes no more than these bytes.
const fn entries_within<D: Declared>(bytes: u64) -> u64 {
    #[expect(clippy::cast_possible_truncation, reason = "at most 2^31")]
    let most = <D::Layout as LayoutKind>::KIND.max_slots() as usize;
    let (mut fits, mut too_many) = (0, most + 1);
    while too_many - fits > 1 {
        let middle = fits + (too_many - fits) / 2;
        match size_of_entries::<D>(middle) {
            Some(size) if size <= bytes => fits = middle,
            _ => too_many = middle,
        }
    }
    fits as u64
}

/// The bytes of a map of so many entries, with all else but a number of slots as declared, if there is one.
const fn size_of_entries<D: Declared>(entries: usize) -> Option<u64> {
    let spec = match D::CAPACITY {
        Capacity::Slots(_) => spec_of::<D>().capacity(Capacity::Default),
        _ => spec_of::<D>(),
    };
    match (MapSpec { entries, ..spec }).layout() {
        Ok(layout) => Some(layout.size() as u64),
        Err(_) => None,
    }
}

/// The whole map takes this many bytes.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn size<D: Declared>(expected: usize) {
    if let Ok(layout) = spec_of::<D>().layout() {
        pin::<D>("size", expected, layout.size());
    }
}

/// From one slot (in the bucket layout: bucket) to the next there are this many bytes.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn stride<D: Declared>(expected: usize) {
    if let Ok(layout) = spec_of::<D>().layout() {
        pin::<D>("stride", expected, layout.stride());
    }
}

/// The address of the map is a multiple of this.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn align<D: Declared>(expected: usize) {
    if let Ok(layout) = spec_of::<D>().layout() {
        pin::<D>("align", expected, layout.align());
    }
}

/// From the start of a slot (in the bucket layout: of a bucket) to its key there are this many bytes.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn key_offset<D: Declared>(expected: usize) {
    if let Ok(layout) = spec_of::<D>().layout() {
        pin::<D>("key_offset", expected, layout.key_offset());
    }
}

/// From the start of a slot (in the bucket layout: of a bucket) to its value there are this many bytes.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn value_offset<D: Declared>(expected: usize) {
    if let Ok(layout) = spec_of::<D>().layout() {
        pin::<D>("value_offset", expected, layout.value_offset());
    }
}

/// There are this many slots.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn capacity<D: Declared>(expected: usize) {
    if let Ok(layout) = spec_of::<D>().layout() {
        pin::<D>("capacity", expected, layout.slots());
    }
}

#[track_caller]
const fn pin<D: Declared>(pin: &str, expected: usize, found: usize) {
    if expected == found {
        return;
    }
    let text = Message::named(D::NAME).str("`").str(pin).str("` is ").num(found as u64);
    let text = text.str(" in this layout, ").num(expected as u64).str(" was expected: write `").str(pin).str(": ");
    panic!("{}", text.num(found as u64).str("`, or undo what changed the layout").as_str());
}

/// Between the end of a field and what starts next there are no bytes; `starts` holds where each field starts and where
/// the struct ends. [`NoPadding`](crate::NoPadding) calls it for every field.
///
/// # Panics
///
/// If there are: in a constant, a compile error.
#[track_caller]
pub const fn no_padding_after(name: &str, field: &str, offset: usize, size: usize, starts: &[usize]) {
    let end = offset + size;
    let (mut next, mut i) = (usize::MAX, 0);
    while i < starts.len() {
        if end <= starts[i] && starts[i] < next {
            next = starts[i];
        }
        i += 1;
    }
    if end < next {
        let bytes = (next - end) as u64;
        let text = Message::named(name).num(bytes).str(if bytes == 1 { " byte" } else { " bytes" });
        let text = text.str(" of padding after the field `").str(field).str("`: write a field of `[u8; ");
        panic!("{}", text.num(bytes).str("]` after it").as_str())
    }
}

/// A map of these entries, for tables that the compiler builds.
///
/// # Panics
///
/// If a key stands twice, or there are more entries than declared: in a `const` or `static`, a compile error.
#[must_use]
#[track_caller]
pub const fn table<D: Declared, const SIZE: usize, const M: usize>(entries: [(D::Key, D::Value); M]) -> Map<D, SIZE> {
    if spec_of::<D>().layout().is_err() {
        return Map::new(); // by the macro, refused where it is declared; by hand, where the map is looked into
    }
    if M > D::ENTRIES {
        let text = Message::named(D::NAME).num(M as u64).str(" entries stand in the table, but `entries` is ");
        let text = text.num(D::ENTRIES as u64).str(": write `entries: ").num(M as u64).str("`, or leave out ");
        panic!("{}", text.num((M - D::ENTRIES) as u64).as_str());
    }
    let mut map = Map::new();
    let mut i = 0;
    while i < M {
        let (key, value) = entries[i];
        if let Ok(Some(_)) = map.insert(key, value) {
            duplicate::<D, SIZE, M>(&entries, i);
        }
        i += 1;
    }
    map
}

/// Panics with the position of a key that stands before `second` too.
#[cold]
#[track_caller]
const fn duplicate<D: Declared, const SIZE: usize, const M: usize>(
    entries: &[(D::Key, D::Value); M],
    second: usize,
) -> ! {
    let mut before = Map::<D, SIZE>::new();
    let mut first = 0;
    while first < second {
        let (key, value) = entries[first];
        let _ = before.insert(key, value);
        if before.contains_key(&entries[second].0) {
            break;
        }
        first += 1;
    }
    let text = Message::named(D::NAME).str("the key of entry ").num(second as u64).str(" is that of entry ");
    let text = text.num(first as u64).str(", counted from 0: a key stands once, leave out one of the two");
    panic!("{}", text.as_str())
}

/// Panics, for a [`Map`] whose `SIZE` is not its layout's.
#[track_caller]
pub(crate) const fn another_size<D: Declared>(found: usize, expected: usize) -> ! {
    let _ = layout_of::<D>(); // a declaration without one is refused for that
    let text =
        Message::named(D::NAME).str("the `SIZE` of the `Map` is ").num(found as u64).str(", but its layout takes ");
    let text = text.num(expected as u64).str(" bytes: write `{ layout_of::<").str(D::NAME);
    panic!("{}", text.str(">().size() }`").as_str())
}

/// Panics with an error in the words of the declaration.
#[track_caller]
pub(crate) const fn refuse<D: Declared>(error: LayoutError) -> ! {
    panic!("{}", explain::<D>(error).as_str())
}

const fn explain<D: Declared>(error: LayoutError) -> Message {
    let text = Message::named(D::NAME);
    let kind = <D::Layout as LayoutKind>::KIND;
    match error {
        LayoutError::ZeroSizedKey => {
            text.str("the key has 0 bytes, so there could be only one: choose a `key` of at least 1 byte")
        }
        LayoutError::KeyAlign { found } => misaligned(text, "key", found),
        LayoutError::ValueAlign { found } => misaligned(text, "value", found),
        LayoutError::ZeroEntries => {
            text.str("`entries` is 0: a map holds at least 1 entry, write `entries: 1` or more")
        }
        LayoutError::TooManyEntries { found, allowed } => {
            let text = text.str("`entries` is ").num(found).str(", but `layout: ").str(word(kind));
            let text = text.str("` counts at most ").num(allowed).str(": ");
            match kind {
                Kind::Bucket | Kind::Split => text.str("write `layout: group`, or fewer entries"),
                Kind::Group => text.str("write fewer entries"),
            }
        }
        LayoutError::TooManySlots { found, allowed } => {
            let text = match D::CAPACITY {
                Capacity::Load(load) => {
                    let text = text.num(D::ENTRIES as u64).str(" entries at `load: ").num(load as u64);
                    text.str("` need ").num(found).str(" slots")
                }
                _ => text.str("`capacity` is ").num(found),
            };
            let text =
                text.str(", but `layout: ").str(word(kind)).str("` counts at most ").num(allowed).str(" slots: ");
            match (kind, D::CAPACITY) {
                (Kind::Group, _) => text.str("write fewer"),
                (_, Capacity::Load(_)) => text.str("write `layout: group`, a higher load or fewer entries"),
                _ => text.str("write `layout: group`, or `capacity: ").num(allowed).str("`"),
            }
        }
        LayoutError::FewerSlotsThanEntries { found, entries } => {
            let slots = if kind.width() == 1 { entries.next_power_of_two() } else { entries };
            let text = text.str("`capacity` is ").num(found).str(", fewer slots than the ").num(entries);
            text.str(" `entries`: write `capacity: ").num(slots).str("` or more")
        }
        LayoutError::SlotsNotPowerOfTwo { found } => {
            let text = text.str("`capacity` is ").num(found).str(", but `layout: ").str(word(kind));
            text.str("` has a power of two of slots: write `capacity: ").num(found.next_power_of_two()).str("`")
        }
        LayoutError::Load { found } => {
            let text = text.str("`load` is ").num(found as u64).str(", but a load is 1 to 100 per cent: write `load: ");
            text.num(kind.default_load() as u64).str("`, or leave it out")
        }
        LayoutError::TooLarge { found, allowed } => {
            let text = if found == u64::MAX {
                text.str("the map takes more bytes than can be counted, at most ")
            } else {
                text.str("the map takes ").num(found).str(" bytes, at most ")
            };
            let text = text.num(allowed).str(" can be addressed: ");
            match entries_within::<D>(allowed) {
                0 => text.str("not even one entry would fit, choose a smaller `value`"),
                most => text.str("`entries: ").num(most).str("` would fit"),
            }
        }
    }
}

const fn misaligned(text: Message, part: &str, found: u64) -> Message {
    let text = text.str("the ").str(part).str(" is aligned to ").num(found).str(" bytes, a map allows at most 128: ");
    text.str("lower the `align` of its type to 128, or choose another `").str(part).str("`")
}

/// The word of the declaration for a kind.
const fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Bucket => "bucket",
        Kind::Split => "split",
        Kind::Group => "group",
    }
}
