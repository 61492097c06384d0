//! What a declaration is checked against while the compiler evaluates: each check panics, where it was called, in words
//! that name the map, the clause, the number found, the number allowed and the fix.
//!
//! [`hashmap_layout!`](crate::hashmap_layout) and [`assert_layout!`](crate::assert_layout) call these in constants,
//! each at the user's own token. By hand, for a [`Declared`] of your own:
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
//! This module knows what to say, and what rustc lays out; what is wrong, and by how much, it has from the layout
//! function.

use crate::layout::error::LayoutError;
use crate::layout::format::Kind;
use crate::layout::message::Message;
use crate::layout::{MapLayout, MapSpec, SlotCount};
use crate::typed::declared::{Declared, LayoutKind};
use core::marker::PhantomData;
use core::mem::offset_of;

/// The layout of what was declared, computed by the library and compared with what rustc lays out.
///
/// # Panics
///
/// With the [`LayoutError`] of the declaration: a compile error, as this is called in constants.
#[must_use]
#[track_caller]
pub const fn layout_of<D: Declared>() -> MapLayout {
    match spec_of::<D>().layout() {
        Ok(layout) => {
            agrees_with_rustc::<D>(&layout);
            layout
        }
        Err(error) => refuse::<D>(error),
    }
}

/// What was declared, as the layout function takes it.
pub(crate) const fn spec_of<D: Declared>() -> MapSpec {
    let spec = MapSpec::of::<D::Key, D::Value>(D::ENTRIES).kind(<D::Layout as LayoutKind>::KIND);
    spec.hash(D::HASH).slots(D::SLOTS).align(<D::Layout as LayoutKind>::ALIGN)
}

/// What rustc makes of a bucket, and of a slot without status.
#[repr(C)]
struct BucketOf<K, V> {
    status: u8,
    key: K,
    value: V,
}

#[repr(C)]
struct SlotOf<K, V> {
    key: K,
    value: V,
}

/// The layout function and rustc agree on every offset, in every declaration.
const fn agrees_with_rustc<D: Declared>(l: &MapLayout) {
    let (key, value, stride, align) = match l.kind() {
        Kind::Bucket => (
            offset_of!(BucketOf<D::Key, D::Value>, key),
            offset_of!(BucketOf<D::Key, D::Value>, value),
            size_of::<BucketOf<D::Key, D::Value>>(),
            align_of::<BucketOf<D::Key, D::Value>>(),
        ),
        Kind::Split | Kind::Group => (
            offset_of!(SlotOf<D::Key, D::Value>, key),
            offset_of!(SlotOf<D::Key, D::Value>, value),
            size_of::<SlotOf<D::Key, D::Value>>(),
            align_of::<SlotOf<D::Key, D::Value>>(),
        ),
    };
    assert!(l.key_offset() == key && l.value_offset() == value && l.stride() == stride);
    assert!(l.slots_offset().is_multiple_of(align) && l.align().is_multiple_of(align));
    assert!(l.size().is_multiple_of(l.align()));
}

/// The clause of a declaration that an error is about.
#[derive(Clone, Copy)]
enum Clause {
    Key,
    Value,
    SlotCount,
    Entries,
}

/// Which clause a person has to change.
const fn clause_of<D: Declared>(error: &LayoutError) -> Clause {
    match error {
        LayoutError::ZeroSizedKey | LayoutError::KeyAlign { .. } => Clause::Key,
        LayoutError::ValueAlign { .. } => Clause::Value,
        LayoutError::TooLarge { .. } if entries_within::<D>(u64::MAX) == 0 => Clause::Value,
        LayoutError::Load { .. }
        | LayoutError::FewerSlotsThanEntries { .. }
        | LayoutError::SlotsNotPowerOfTwo { .. }
        | LayoutError::TooManySlots { .. } => Clause::SlotCount,
        _ => Clause::Entries,
    }
}

#[track_caller]
const fn check<D: Declared>(asked: Clause) {
    if let Err(error) = spec_of::<D>().layout()
        && clause_of::<D>(&error) as u8 == asked as u8
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
pub const fn check_key<D: Declared>() {
    check::<D>(Clause::Key);
}

/// The value has an alignment and a size that a map can have.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn check_value<D: Declared>() {
    check::<D>(Clause::Value);
}

/// The address of the map can be a multiple of this.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn check_align<D: Declared>(align: usize) {
    if let Err(error @ LayoutError::Align { .. }) = spec_of::<D>().align(align).layout() {
        refuse::<D>(error)
    }
}

/// An alignment that a map can have, or 1 where [`check_align`] refuses it.
#[must_use]
pub const fn align_or_one(align: usize) -> usize {
    match MapSpec::of::<u8, u8>(1).align(align).layout() {
        Ok(_) => align,
        Err(_) => 1,
    }
}

/// There can be as many slots as [`Declared::SLOTS`] asks for.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn check_slots<D: Declared>() {
    check::<D>(Clause::SlotCount);
}

/// There can be as many entries as [`Declared::ENTRIES`] says, and nothing is wrong that no other clause is blamed for.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn check_entries<D: Declared>() {
    check::<D>(Clause::Entries);
    if spec_of::<D>().layout().is_ok() {
        let _ = layout_of::<D>(); // compared with what rustc lays out
    }
}

/// The layout of a declaration that [`check_key`], [`check_value`], [`check_slots`] and [`check_entries`] check. Where
/// they refuse it, that of some other map, so that one mistake gives one message: what depends on the layout is no
/// error as well.
#[must_use]
pub const fn layout<D: Declared>() -> MapLayout {
    match spec_of::<D>().layout() {
        Ok(layout) => layout,
        Err(_) => match MapSpec::of::<u8, u8>(1).layout() {
            Ok(layout) => layout,
            Err(_) => unreachable!(),
        },
    }
}

/// The library's feature `alloc`, where it is not switched on: nothing implements it.
///
/// The macro needs the lifetime: a bound that does not hold, on a type that is not generic, compiles only if it names a
/// lifetime.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}`: `new_boxed` needs the feature `alloc` of hashmap-mem, which is not switched on",
    label = "there is no heap without it",
    note = "write `hashmap-mem = {{ version = \"0.2\", features = [\"alloc\"] }}` in Cargo.toml"
)]
pub trait FeatureAlloc<'a> {}

/// The size that the map of a declaration must have.
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
    let text = match (D::SLOTS, entries_within::<D>(bytes as u64)) {
        (_, 0) => {
            let text = text.str("not even one entry would fit, ");
            match size_of_entries::<D>(1) {
                Some(size) => text.str("write `max_size: ").num(size).str("` or more"),
                None => text.str("choose a smaller `value`"),
            }
        }
        (SlotCount::AtLeast(slots), most) if most >= D::ENTRIES as u64 => {
            text.str("without `slots: ").num(slots as u64).str("` it would fit")
        }
        (SlotCount::AtLeast(_), most) => {
            text.str("without `slots`, and with `entries: ").num(most).str("`, it would fit")
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
    let spec = match D::SLOTS {
        SlotCount::AtLeast(_) => spec_of::<D>().slots(SlotCount::Default),
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
        expect::<D>("size", expected, layout.size());
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
        expect::<D>("stride", expected, layout.stride());
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
        expect::<D>("align", expected, layout.align());
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
        expect::<D>("key_offset", expected, layout.key_offset());
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
        expect::<D>("value_offset", expected, layout.value_offset());
    }
}

/// There are this many slots.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn slots<D: Declared>(expected: usize) {
    if let Ok(layout) = spec_of::<D>().layout() {
        expect::<D>("slots", expected, layout.slots());
    }
}

/// So many entries fit.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn entries<D: Declared>(expected: usize) {
    if let Ok(layout) = spec_of::<D>().layout() {
        expect::<D>("entries", expected, layout.entries());
    }
}

/// From the start of the block to its first slot (in the bucket layout: bucket) there are this many bytes.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn slots_offset<D: Declared>(expected: usize) {
    if let Ok(layout) = spec_of::<D>().layout() {
        expect::<D>("slots_offset", expected, layout.slots_offset());
    }
}

/// From the start of the block to its first control byte there are this many bytes.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn control_offset<D: Declared>(expected: usize) {
    if let Ok(layout) = spec_of::<D>().layout() {
        expect::<D>("control_offset", expected, layout.control_offset());
    }
}

/// From the start of the block to its first overflow count there are this many bytes; in the bucket and split layouts,
/// it is part of the first control byte.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn overflow_offset<D: Declared>(expected: usize) {
    if let Ok(layout) = spec_of::<D>().layout() {
        expect::<D>("overflow_offset", expected, layout.overflow_offset());
    }
}

/// Byte 23 of the header, which tells kind, hash and class of alignment, is this.
///
/// # Panics
///
/// If not: in a constant, a compile error.
#[track_caller]
pub const fn code<D: Declared>(expected: usize) {
    if let Ok(layout) = spec_of::<D>().layout() {
        expect::<D>("code", expected, layout.code() as usize);
    }
}

#[track_caller]
const fn expect<D: Declared>(name: &str, expected: usize, found: usize) {
    if expected == found {
        return;
    }
    let text = Message::named(D::NAME).str("`").str(name).str("` is ").num(found as u64);
    let text = text.str(" in this layout, ").num(expected as u64).str(" was expected: write `").str(name).str(": ");
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

/// Why a table is no map: [`Map::try_from_entries`](crate::Map::try_from_entries). Entries are counted from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum TableError {
    /// Two entries have one key.
    Duplicate {
        /// The number of the first of them.
        first: usize,
        /// The number of the second.
        second: usize,
    },
    /// There are more entries than the map was declared for.
    Full {
        /// How many entries the map was declared for.
        entries: usize,
        /// How many there are.
        found: usize,
    },
}

impl core::fmt::Display for TableError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Duplicate { first, second } => {
                write!(f, "the key of entry {second} is that of entry {first}, counted from 0")
            }
            Self::Full { entries, found } => write!(f, "{found} entries found, at most {entries} expected"),
        }
    }
}

impl core::error::Error for TableError {}

/// The map, where its table was inserted: `?`, for a `const fn`.
#[doc(hidden)]
pub const fn table<Map>(map: Map, inserted: Result<(), TableError>) -> Result<Map, TableError> {
    match inserted {
        Ok(()) => Ok(map),
        Err(error) => {
            core::mem::forget(map); // a `const fn` cannot drop what may have a destructor; maps have none
            Err(error)
        }
    }
}

/// Panics, for a map whose `SIZE` is not its layout's.
#[track_caller]
pub(crate) const fn another_size<D: Declared>(found: usize, expected: usize) -> ! {
    let _ = layout_of::<D>(); // a declaration without one is refused for that
    let text =
        Message::named(D::NAME).str("the `SIZE` of the `Map` is ").num(found as u64).str(", but its layout takes ");
    let text = text.num(expected as u64).str(" bytes: write `{ layout_of::<").str(D::NAME);
    panic!("{}", text.str(">().size() }`").as_str())
}

/// Panics with the name of the map, the error and the fix, in the words of the declaration.
#[track_caller]
pub(crate) const fn refuse<D: Declared>(error: LayoutError) -> ! {
    let text = error.write(Message::named(D::NAME)).str(": ");
    panic!("{}", fix::<D>(text, error).as_str())
}

const fn fix<D: Declared>(text: Message, error: LayoutError) -> Message {
    let kind = <D::Layout as LayoutKind>::KIND;
    match error {
        LayoutError::ZeroSizedKey => text.str("choose a `key` of at least 1 byte"),
        LayoutError::KeyAlign { .. } => text.str("lower the `align` of its type to 128, or choose another `key`"),
        LayoutError::ValueAlign { .. } => text.str("lower the `align` of its type to 128, or choose another `value`"),
        LayoutError::Align { .. } => text.str("write `align: 64`, or another one"),
        LayoutError::ZeroEntries => text.str("write `entries: 1` or more"),
        LayoutError::TooManyEntries { .. } => match kind {
            Kind::Bucket | Kind::Split => text.str("write `layout: group`, or fewer entries"),
            Kind::Group => text.str("write fewer entries"),
        },
        LayoutError::TooManySlots { allowed, .. } => match (kind, D::SLOTS) {
            (Kind::Group, SlotCount::Load(_)) => text.str("write a higher `load`, or fewer entries"),
            (Kind::Group, _) => text.str("write fewer"),
            (_, SlotCount::Load(_)) => text.str("write `layout: group`, a higher `load` or fewer entries"),
            _ => text.str("write `layout: group`, or `slots: ").num(allowed).str("`"),
        },
        LayoutError::FewerSlotsThanEntries { entries, .. } => {
            let slots = if kind.width() == 1 { entries.next_power_of_two() } else { entries };
            text.str("write `slots: ").num(slots).str("` or more")
        }
        LayoutError::SlotsNotPowerOfTwo { found } => text.str("write `slots: ").num(found.next_power_of_two()).str("`"),
        LayoutError::Load { .. } => text.str("write `load: ").num(kind.default_load() as u64).str("`, or leave it out"),
        LayoutError::TooLarge { allowed, .. } => match entries_within::<D>(allowed) {
            0 => text.str("not even one entry would fit, choose a smaller `value`"),
            most => text.str("`entries: ").num(most).str("` would fit"),
        },
    }
}
