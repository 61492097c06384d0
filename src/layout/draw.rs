//! The drawing of a layout: `println!("{}", Health::LAYOUT)` shows where every byte of a map goes.
//!
//! It names the kind, the hash and the sizes, lists the regions of the block, draws one bucket or slot byte by byte,
//! and sums up what a full map spends its bytes on. A part of it:
//!
//! ```text
//! one bucket of 12 bytes
//! offset  0        4        8        12         field   offset  bytes
//!      0  S . . .  K K K K  V V V V           S status       0      1
//!                                             . padding      1      3
//! ```
//!
//! It is plain ASCII without floats, at most 80 columns wide, and its columns of numbers add up to the last digit
//! shown.
//!
//! This module knows letters, columns and rounding; it computes no offsets, which all come from [`MapLayout`], and
//! reads no map.

use crate::layout::MapLayout;
use crate::layout::format::{HashFn, Kind};
use crate::layout::slot::SlotIndex;
use core::fmt::{self, Display, Formatter, Write};
use core::ops::Range;

/// Draws the map for people. The text may change, so do not parse it.
impl Display for MapLayout {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        format_facts(self, f)?;
        let width = column_width(self);
        size_facts(self, f)?;
        region_table(self, width, f)?;
        write!(f, "\n\none {} of {}", slot_name(self), Counted(self.stride(), "byte"))?;
        picture(&slot_fields(self), width, f)?;
        summary(self, f)
    }
}

/// What a byte is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The fields of the header.
    Header,
    HashKey,
    /// Status bytes in the bucket and split layouts, tags in the group layout.
    Group,
    /// Overflow counts, in the group layout.
    Overflow,
    Slots,
    Status,
    Key,
    Value,
    /// Room for keys and values that no entry fills.
    Vacant,
    Padding,
}

impl Part {
    /// The letter that stands for one byte of it, and what a field of it is called.
    const fn shown(self) -> (char, &'static str) {
        match self {
            Self::Header => ('H', "header"),
            Self::HashKey => ('#', "hash key"),
            Self::Group => ('T', "control"),
            Self::Overflow => ('O', "overflow"),
            Self::Slots => ('-', "slots"),
            Self::Status => ('S', "status"),
            Self::Key => ('K', "key"),
            Self::Value => ('V', "value"),
            Self::Vacant => ('-', "vacant"),
            Self::Padding => ('.', "padding"),
        }
    }
}

/// Neighbouring bytes of one purpose. The range is empty where a layout has no such field.
struct Span {
    part: Part,
    bytes: Range<usize>,
}

impl Span {
    const fn new(part: Part, bytes: Range<usize>) -> Self {
        Self { part, bytes }
    }
}

/// How many bytes of these spans serve this purpose.
fn bytes_of(part: Part, spans: &[Span]) -> u64 {
    spans.iter().filter(|span| span.part == part).map(|span| span.bytes.len() as u64).sum()
}

/// The block from its first byte to its last.
fn regions(l: &MapLayout) -> [Span; 8] {
    let header = l.header_size();
    let hash_key = l.hash_key_offset().unwrap_or(header)..header;
    let control = match l.kind() {
        Kind::Bucket => header..header, // inside the buckets
        Kind::Split | Kind::Group => l.control_offset()..l.control_at(l.slot_count),
    };
    let overflow = match l.kind() {
        Kind::Bucket | Kind::Split => control.end..control.end, // inside the status bytes
        Kind::Group => l.overflow_offset()..l.overflow_offset() + l.overflow_bytes(),
    };
    let slots = l.slots_offset()..l.slot_at(SlotIndex::of_number(l.slot_count)); // to where one more would begin
    [
        Span::new(Part::Header, 0..hash_key.start),
        Span::new(Part::HashKey, hash_key),
        Span::new(Part::Padding, header..control.start),
        Span::new(Part::Group, control.clone()),
        Span::new(Part::Overflow, overflow.clone()),
        Span::new(Part::Padding, overflow.end..slots.start),
        Span::new(Part::Slots, slots.clone()),
        Span::new(Part::Padding, slots.end..l.size()),
    ]
}

/// One bucket, or one slot, from its first byte to its last.
fn slot_fields(l: &MapLayout) -> [Span; 6] {
    let status = match l.kind() {
        Kind::Bucket => 0..1,
        Kind::Split | Kind::Group => 0..0,
    };
    let key = l.key_offset()..l.key_offset() + l.key_size();
    let value = l.value_offset()..l.value_offset() + l.value_size();
    [
        Span::new(Part::Status, status.clone()),
        Span::new(Part::Padding, status.end..key.start),
        Span::new(Part::Key, key.clone()),
        Span::new(Part::Padding, key.end..value.start),
        Span::new(Part::Value, value.clone()),
        Span::new(Part::Padding, value.end..l.stride()),
    ]
}

const fn slot_name(l: &MapLayout) -> &'static str {
    match l.kind() {
        Kind::Bucket => "bucket",
        Kind::Split | Kind::Group => "slot",
    }
}

/// Kind and hash in words.
fn format_facts(l: &MapLayout, f: &mut Formatter<'_>) -> fmt::Result {
    let kind = match l.kind() {
        Kind::Bucket => "bucket: status, key and value of an entry side by side",
        Kind::Split => "split: the status bytes in an array of their own before the slots",
        Kind::Group => "group: a tag for every slot, eight of them looked at at once",
    };
    let hash = match l.hash() {
        HashFn::Fx64 => "fx64: FxHasher64, eight bytes of a key at a time",
        HashFn::Fx32 => "fx32: four bytes of a key at a time",
        HashFn::Sip13 => "sip13: SipHash-1-3 under a hash key, for keys from strangers",
    };
    write!(f, "layout   {kind}\nhash     {hash}")
}

/// Entries, slots and block in numbers.
fn size_facts(l: &MapLayout, f: &mut Formatter<'_>) -> fmt::Result {
    let load = nearest(l.entries() as u64 * 1000, l.slots() as u64);
    write!(f, "\nentries  {}, each a key of {}", l.entries(), Counted(l.key_size(), "byte"))?;
    match l.value_size() {
        0 => f.write_str(" and no value (a set)")?,
        size => write!(f, " and a value of {}", Counted(size, "byte"))?,
    }
    let slots = match l.kind() {
        Kind::Bucket => "buckets",
        Kind::Split | Kind::Group => "slots",
    };
    write!(f, "\n{slots:<7}  {}, load {}.{} % when full", l.slots(), load / 10, load % 10)?;
    write!(f, "\nblock    {}, ", Counted(l.size(), "byte"))?;
    match l.align() {
        1 => f.write_str("at any address"),
        align => write!(f, "aligned to {align}"),
    }
}

/// Every region of the block with its offset.
fn region_table(l: &MapLayout, width: usize, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "\n\n{:>width$}  {:>width$}  region", "offset", "bytes")?;
    for Span { part, bytes } in regions(l).iter().filter(|region| !region.bytes.is_empty()) {
        write!(f, "\n{:>width$}  {:>width$}  ", bytes.start, bytes.len())?;
        match (part, l.kind()) {
            (Part::Group, Kind::Bucket | Kind::Split) => write!(f, "{}", Counted(l.slots(), "status byte"))?,
            (Part::Group, Kind::Group) => write!(f, "{}", Counted(l.slots(), "tag"))?,
            (Part::Overflow, _) => write!(f, "{}, one for two slots", Counted(bytes.len(), "overflow count"))?,
            (Part::Slots, _) => array(l.slots(), slot_name(l), l.stride(), f)?,
            _ => f.write_str(part.shown().1)?,
        }
    }
    Ok(())
}

/// `256 buckets of 12 bytes`.
fn array(count: usize, name: &'static str, size: usize, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "{} of {}", Counted(count, name), Counted(size, "byte"))
}

/// Bytes in one row of a picture.
const ROW: usize = 16;
/// The width of the cells of one row: a letter for every byte, a space between two, one more after every fourth.
const CELLS: usize = cells_width(ROW);
/// The offsets of every fourth cell.
const RULER: &str = "0        4        8        12";
/// Up to so many equal rows are all drawn; of more, only the first.
const FEW: usize = 4;

const fn cells_width(cells: usize) -> usize {
    let last = cells.saturating_sub(1);
    cells + last + last / 4
}

/// A width for every offset and size of the map, and for the title of the column.
fn column_width(l: &MapLayout) -> usize {
    l.size().ilog10().max(5) as usize + 1
}

/// Draws the fields byte by byte, [`ROW`] bytes a row, with a table of them to the right.
///
/// A field stands beside the row in which it begins, or below that if it is not the first there. A long run of equal
/// rows is abridged to the first of them.
fn picture(fields: &[Span], width: usize, f: &mut Formatter<'_>) -> fmt::Result {
    let end = fields.last().map_or(0, |last| last.bytes.end);
    write!(f, "\n{:>width$}  {RULER:<CELLS$}    {:<8}{:>width$} {:>width$}", "offset", "field", "offset", "bytes")?;
    let mut at = 0;
    while at < end {
        let row = at..at + ROW.min(end - at);
        write!(f, "\n{:>width$}  ", row.start)?;
        cells(fields, row.clone(), f)?;
        legend(fields, row.clone(), width, f)?;
        at = next_row(fields, row, width, f)?;
    }
    Ok(())
}

/// Where the row to draw after this one begins. Says what is left out between them.
fn next_row(fields: &[Span], row: Range<usize>, width: usize, f: &mut Formatter<'_>) -> Result<usize, fmt::Error> {
    let Some(field) = fields.iter().find(|field| field.bytes.contains(&row.start)) else { return Ok(row.end) };
    let rows = field.bytes.end.saturating_sub(row.end) / ROW;
    if rows < FEW {
        return Ok(row.end);
    }
    let left_out = rows * ROW;
    write!(f, "\n{:width$}  ... {left_out} more bytes of {}", "", field.part.shown().1)?;
    Ok(row.end + left_out)
}

/// One letter for every byte of the row.
fn cells(fields: &[Span], row: Range<usize>, f: &mut Formatter<'_>) -> fmt::Result {
    let letter =
        |byte| fields.iter().find(|field| field.bytes.contains(&byte)).map_or('?', |field| field.part.shown().0);
    for (i, byte) in row.enumerate() {
        let gap = match i {
            0 => "",
            _ if i % 4 == 0 => "  ",
            _ => " ",
        };
        write!(f, "{gap}{}", letter(byte))?;
    }
    Ok(())
}

/// The fields that begin in the row, each on a line, the first on the row's own.
fn legend(fields: &[Span], row: Range<usize>, width: usize, f: &mut Formatter<'_>) -> fmt::Result {
    let begin = fields.iter().filter(|field| !field.bytes.is_empty() && row.contains(&field.bytes.start));
    for (i, Span { part, bytes }) in begin.enumerate() {
        let drawn = if i == 0 { row.len() } else { 0 };
        if drawn == 0 {
            write!(f, "\n{:width$}  ", "")?;
        }
        let missing = CELLS - cells_width(drawn);
        let (letter, name) = part.shown();
        write!(f, "{:missing$}  {letter} {name:<8}{:>width$} {:>width$}", "", bytes.start, bytes.len())?;
    }
    Ok(())
}

/// Rows of the summary.
const ROWS: usize = 6;
/// The length of the bar that all bytes together would have.
const BAR: u64 = 30;

/// What a full map spends its bytes on: every byte of the block in one of the rows.
fn summary(l: &MapLayout, f: &mut Formatter<'_>) -> fmt::Result {
    let (size, entries) = (l.size() as u64, l.entries() as u64);
    let rows = summary_rows(l);
    let bytes = rows.map(|(_, _, bytes)| bytes);
    let hundredths = apportion(bytes, 100, entries);
    let tenths = apportion(bytes, 1000, size);
    let each = nearest(size * 100, entries);
    write!(f, "\n\n{:<15}{:>10}{:>14}{:>9}", "when full", "bytes", "per entry", "share")?;
    for (i, (name, part, bytes)) in rows.into_iter().enumerate() {
        write!(f, "\n{name:<15}")?;
        amounts(bytes, hundredths[i], tenths[i], f)?;
        bar(part, nearest(bytes * BAR, size), f)?;
    }
    write!(f, "\n{:<15}", "total")?;
    amounts(size, each, 1000, f)?;
    let payload = l.key_size() + l.value_size();
    write!(f, "\n\n{}.{:02} bytes per entry, {payload} of them key and value.", each / 100, each % 100)?;
    match l.slots() - l.entries() {
        0 => Ok(()),
        vacant => {
            write!(f, "\nVacant {}s ({vacant}) keep searches short; their padding counts as padding.", slot_name(l))
        }
    }
}

/// The rows: name, letter and bytes. Padding is that of all slots, so that it does not depend on the load.
fn summary_rows(l: &MapLayout) -> [(&'static str, Part, u64); ROWS] {
    let (regions, fields) = (regions(l), slot_fields(l));
    let (slots, entries) = (l.slots() as u64, l.entries() as u64);
    let (key, value) = (bytes_of(Part::Key, &fields), bytes_of(Part::Value, &fields));
    let (vacant_name, control_name, control_part) = match l.kind() {
        Kind::Bucket => ("vacant buckets", "status bytes", Part::Status),
        Kind::Split => ("vacant slots", "status bytes", Part::Status),
        Kind::Group => ("vacant slots", "control bytes", Part::Group),
    };
    let vacant = (slots - entries) * (key + value);
    let control =
        bytes_of(Part::Group, &regions) + bytes_of(Part::Overflow, &regions) + slots * bytes_of(Part::Status, &fields);
    let padding = bytes_of(Part::Padding, &regions) + slots * bytes_of(Part::Padding, &fields);
    [
        ("keys", Part::Key, entries * key),
        ("values", Part::Value, entries * value),
        (vacant_name, Part::Vacant, vacant),
        (control_name, control_part, control),
        ("padding", Part::Padding, padding),
        ("header", Part::Header, bytes_of(Part::Header, &regions) + bytes_of(Part::HashKey, &regions)),
    ]
}

/// Bytes, bytes per entry and share of the block.
fn amounts(bytes: u64, hundredths: u64, tenths: u64, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "{bytes:>10}{:>11}.{:02}", hundredths / 100, hundredths % 100)?;
    write!(f, "{:>5}.{} %", tenths / 10, tenths % 10)
}

/// The letter of the part, so many times.
fn bar(part: Part, length: u64, f: &mut Formatter<'_>) -> fmt::Result {
    if length > 0 {
        f.write_str("  ")?;
    }
    (0..length).try_for_each(|_| f.write_char(part.shown().0))
}

/// `scale / divisor` of every part, rounded so that the results add up to what the rounded sum of the parts would be:
/// all are rounded down, and those with the largest remainders are then raised by one.
///
/// No whole number is raised: each remainder is below 1, so that there are at least as many of them as are missing.
fn apportion(parts: [u64; ROWS], scale: u64, divisor: u64) -> [u64; ROWS] {
    let mut remainders = parts.map(|part| part * scale % divisor);
    let mut rounded = parts.map(|part| part * scale / divisor);
    let missing = nearest(remainders.iter().sum(), divisor);
    for _ in 0..missing {
        let largest = (0..ROWS).max_by_key(|&i| remainders[i]).unwrap_or(0);
        remainders[largest] = 0;
        rounded[largest] += 1;
    }
    rounded
}

/// The quotient, rounded to the nearest.
const fn nearest(dividend: u64, divisor: u64) -> u64 {
    (dividend + divisor / 2) / divisor
}

/// A number and what it counts: `1 byte`, `12 bytes`.
struct Counted(usize, &'static str);

impl Display for Counted {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(count, name) = self;
        let ending = if *count == 1 { "" } else { "s" };
        write!(f, "{count} {name}{ending}")
    }
}
