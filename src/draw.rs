//! The drawing of a layout: `println!("{}", Health::LAYOUT)` shows where every byte of a map goes.
//!
//! Facts, the regions of the block, one bucket or slot byte by byte, and what a full map spends its bytes on:
//!
//! ```text
//! layout   bucket: ...              offset  0        4        8        12       field    offset bytes
//! entries  100, ...                      0  S . . .  K K K K  V V V V           S status      0     1
//! ...                                                                           . padding     1     3
//! ```
//!
//! It is plain ASCII without floats, at most 80 columns wide, and its columns of numbers add up to the last digit shown.
//!
//! This module knows letters, columns and rounding; it computes no offset, which are all [`MapLayout`]'s, and knows no
//! bytes of any map. It draws a layout that was read from a damaged header too, by saying what is wrong with it.

use crate::format::{HashFn, Kind};
use crate::layout::{MapLayout, Slot};
use crate::layout_error::Malformed;
use core::fmt::{self, Display, Formatter, Write};
use core::ops::Range;

/// Draws the map, for people: the text is no format to be parsed, and may change.
impl Display for MapLayout {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        format_facts(self, f)?;
        if let Err(malformed) = self.well_formed() {
            return misfit(&malformed, f);
        }
        let width = column_width(self);
        size_facts(self, f)?;
        region_table(self, width, f)?;
        if let Kind::Group = self.kind() {
            picture("control word", &control_word(self), width, f)?;
        }
        picture(slot_name(self), &slot_fields(self), width, f)?;
        summary(self, f)
    }
}

/// What a byte is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Header,
    /// Status bytes in the bucket and split layouts, control words in the group layout.
    Control,
    Slots,
    Status,
    Tags,
    Count,
    Key,
    Value,
    /// Room for keys and values that no entry fills.
    Vacant,
    Padding,
}

impl Part {
    /// How one byte of it is drawn.
    const fn letter(self) -> char {
        match self {
            Self::Header => 'H',
            Self::Control | Self::Tags => 'T',
            Self::Status => 'S',
            Self::Count => 'C',
            Self::Key => 'K',
            Self::Value => 'V',
            Self::Slots | Self::Vacant => '-',
            Self::Padding => '.',
        }
    }

    /// What a field of it is called.
    const fn name(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Control => "control",
            Self::Slots => "slots",
            Self::Status => "status",
            Self::Tags => "tags",
            Self::Count => "count",
            Self::Key => "key",
            Self::Value => "value",
            Self::Vacant => "vacant",
            Self::Padding => "padding",
        }
    }
}

/// Neighbouring bytes of one purpose; none, where a layout has no such field.
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
fn regions(l: &MapLayout) -> [Span; 6] {
    let header = l.kind().header_size() as usize;
    let control = match l.kind() {
        Kind::Bucket => header..header, // inside the buckets
        Kind::Split | Kind::Group => l.control_offset()..l.control_at(l.groups),
    };
    let slots = l.slots_offset()..l.slot_at(Slot { group: l.groups, lane: 0 });
    [
        Span::new(Part::Header, 0..header),
        Span::new(Part::Padding, header..control.start),
        Span::new(Part::Control, control.clone()),
        Span::new(Part::Padding, control.end..slots.start),
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

/// One control word of the group layout: a tag for each slot, then the pass count.
fn control_word(l: &MapLayout) -> [Span; 2] {
    let tags = l.kind().width() as usize;
    [Span::new(Part::Tags, 0..tags), Span::new(Part::Count, tags..l.control_stride())]
}

const fn slot_name(l: &MapLayout) -> &'static str {
    match l.kind() {
        Kind::Bucket => "bucket",
        Kind::Split | Kind::Group => "slot",
    }
}

const fn control_name(l: &MapLayout) -> &'static str {
    match l.kind() {
        Kind::Bucket | Kind::Split => "status byte",
        Kind::Group => "control word",
    }
}

/// Kind and hash in words: all that may be said of a layout before it is known to be well formed.
fn format_facts(l: &MapLayout, f: &mut Formatter<'_>) -> fmt::Result {
    let kind = match l.kind() {
        Kind::Bucket => "bucket: status, key and value of an entry side by side",
        Kind::Split => "split: the status bytes in an array of their own before the slots",
        Kind::Group => "group: one control word for every seven slots, all before the slots",
    };
    let hash = match l.hash() {
        HashFn::Fx64 => "fx64: FxHasher64, eight bytes of a key at a time",
        HashFn::Fx32 => "fx32: FxHasher32, four bytes of a key at a time",
    };
    write!(f, "layout   {kind}\nhash     {hash}")
}

/// Why the layout cannot be drawn.
fn misfit(malformed: &Malformed, f: &mut Formatter<'_>) -> fmt::Result {
    let Malformed { field, found, expected } = malformed;
    write!(f, "\n\nNo map has this layout: {field} is {found} in the header. Expected:\n{expected}")
}

/// Entries, slots and block in numbers.
fn size_facts(l: &MapLayout, f: &mut Formatter<'_>) -> fmt::Result {
    let load = nearest(l.entries() as u64 * 1000, l.slots() as u64);
    write!(f, "\nentries  {}, each a key of {}", l.entries(), Counted(l.key_size(), "byte"))?;
    match l.value_size() {
        0 => f.write_str(" and no value (a set)")?,
        size => write!(f, " and a value of {}", Counted(size, "byte"))?,
    }
    write!(f, "\n{:<7}  {}, load {}.{} % when full", Plural(slot_name(l)), l.slots(), load / 10, load % 10)?;
    write!(f, "\nblock    {}, at ", Counted(l.size(), "byte"))?;
    match l.align() {
        1 => f.write_str("any address"),
        align => write!(f, "a multiple of {align}"),
    }
}

/// Every region of the block with its offset.
fn region_table(l: &MapLayout, width: usize, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "\n\n{:>width$}  {:>width$}  region", "offset", "bytes")?;
    for Span { part, bytes } in regions(l).iter().filter(|region| !region.bytes.is_empty()) {
        write!(f, "\n{:>width$}  {:>width$}  ", bytes.start, bytes.len())?;
        match part {
            Part::Control => repeated(l.groups(), control_name(l), l.control_stride(), f)?,
            Part::Slots => repeated(l.slots(), slot_name(l), l.stride(), f)?,
            _ => f.write_str(part.name())?,
        }
    }
    Ok(())
}

/// `256 buckets of 12 bytes`, but `64 status bytes`.
fn repeated(count: usize, name: &'static str, size: usize, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "{}", Counted(count, name))?;
    if size == 1 && name.ends_with("byte") { Ok(()) } else { write!(f, " of {}", Counted(size, "byte")) }
}

/// Bytes in one row of a picture.
const ROW: usize = 16;
/// The width of the cells of one row: a letter for every byte, a space between two, one more after every fourth.
const CELLS: usize = cells_width(ROW);
/// The offsets of every fourth cell.
const RULER: &str = "0        4        8        12";
/// As many equal rows as are drawn in full; of more, the first.
const FEW: usize = 4;

const fn cells_width(cells: usize) -> usize {
    let last = cells.saturating_sub(1);
    cells + last + last / 4
}

/// Wide enough for every offset and size of the map, and for the title of the column.
fn column_width(l: &MapLayout) -> usize {
    l.size().ilog10().max(5) as usize + 1
}

/// Draws the fields byte by byte, [`ROW`] bytes a row, with a table of them to the right.
///
/// The table runs on beside rows in which no field begins, and below the last row. A long run of equal rows is abridged
/// to the first of them.
fn picture(name: &str, fields: &[Span], width: usize, f: &mut Formatter<'_>) -> fmt::Result {
    let end = fields.last().map_or(0, |last| last.bytes.end);
    let mut legend = fields.iter().filter(|field| !field.bytes.is_empty()).peekable();
    write!(f, "\n\none {name} of {}", Counted(end, "byte"))?;
    write!(f, "\n{:>width$}  {RULER:<CELLS$}    {:<8}{:>width$} {:>width$}", "offset", "field", "offset", "bytes")?;
    let mut row = 0..0;
    while row.end < end {
        row = row.end..row.end + ROW.min(end - row.end);
        write!(f, "\n{:>width$}  ", row.start)?;
        cells(fields, row.clone(), f)?;
        if let Some(field) = legend.next_if(|field| field.bytes.start < row.end) {
            legend_entry(field, CELLS - cells_width(row.len()), width, f)?;
        }
        if let Some(run) = fields.iter().find(|field| field.bytes.contains(&row.start)) {
            let rows = run.bytes.end.saturating_sub(row.end) / ROW;
            if rows >= FEW {
                let skipped = row.end..row.end + rows * ROW;
                write!(f, "\n{:width$}  ... {} more bytes of {}", "", skipped.len(), run.part.name())?;
                row = skipped;
            }
        }
    }
    for field in legend {
        write!(f, "\n{:width$}  ", "")?;
        legend_entry(field, CELLS, width, f)?;
    }
    Ok(())
}

/// One letter for every byte of the row.
fn cells(fields: &[Span], row: Range<usize>, f: &mut Formatter<'_>) -> fmt::Result {
    let letter =
        |byte| fields.iter().find(|field| field.bytes.contains(&byte)).map_or('?', |field| field.part.letter());
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

/// One line of the table of fields, after what is missing of the cells.
fn legend_entry(field: &Span, missing: usize, width: usize, f: &mut Formatter<'_>) -> fmt::Result {
    let Span { part, bytes } = field;
    write!(f, "{:missing$}  {} {:<8}", "", part.letter(), part.name())?;
    write!(f, "{:>width$} {:>width$}", bytes.start, bytes.len())
}

/// Rows of the summary.
const PARTS: usize = 6;
/// The length of the bar that all bytes together would have.
const BAR: u64 = 30;

/// What a full map spends its bytes on: every byte of the block in one of the rows.
fn summary(l: &MapLayout, f: &mut Formatter<'_>) -> fmt::Result {
    let (size, entries) = (l.size() as u64, l.entries() as u64);
    let names = summary_names(l);
    let bytes = summary_bytes(l);
    let hundredths = apportion(bytes, 100, entries);
    let tenths = apportion(bytes, 1000, size);
    let bars = apportion(bytes, BAR, size);
    write!(f, "\n\n{:<16}{:>10}{:>14}{:>9}", "when full", "bytes", "per entry", "share")?;
    for i in 0..PARTS {
        let (name, part) = names[i];
        write!(f, "\n{:<16}", Plural(name))?;
        amounts(bytes[i], hundredths[i], tenths[i], f)?;
        bar(part.letter(), bars[i], f)?;
    }
    write!(f, "\n{:<16}", "total")?;
    amounts(size, nearest(size * 100, entries), 1000, f)?;
    write!(f, "\n\n{} of every entry are its key and value", Counted(l.key_size() + l.value_size(), "byte"))?;
    if l.slots() > l.entries() {
        let vacant = l.slots() - l.entries();
        write!(f, ".\n{} stay vacant; their padding counts as padding", Counted(vacant, slot_name(l)))?;
    }
    f.write_char('.')
}

/// The rows by name and letter.
const fn summary_names(l: &MapLayout) -> [(&'static str, Part); PARTS] {
    let (vacant, control) = match l.kind() {
        Kind::Bucket => ("vacant bucket", Part::Status),
        Kind::Split => ("vacant slot", Part::Status),
        Kind::Group => ("vacant slot", Part::Control),
    };
    [
        ("key", Part::Key),
        ("value", Part::Value),
        (vacant, Part::Vacant),
        (control_name(l), control),
        ("padding", Part::Padding),
        ("header", Part::Header),
    ]
}

/// The rows in bytes, in the same order. Padding is that of all slots, so that it does not depend on the load.
fn summary_bytes(l: &MapLayout) -> [u64; PARTS] {
    let (regions, fields) = (regions(l), slot_fields(l));
    let (slots, entries) = (l.slots() as u64, l.entries() as u64);
    let (key, value) = (bytes_of(Part::Key, &fields), bytes_of(Part::Value, &fields));
    [
        entries * key,
        entries * value,
        (slots - entries) * (key + value),
        bytes_of(Part::Control, &regions) + slots * bytes_of(Part::Status, &fields),
        bytes_of(Part::Padding, &regions) + slots * bytes_of(Part::Padding, &fields),
        bytes_of(Part::Header, &regions),
    ]
}

/// Bytes, bytes per entry and share of the block.
fn amounts(bytes: u64, hundredths: u64, tenths: u64, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "{bytes:>10}{:>11}.{:02}", hundredths / 100, hundredths % 100)?;
    write!(f, "{:>5}.{} %", tenths / 10, tenths % 10)
}

fn bar(letter: char, length: u64, f: &mut Formatter<'_>) -> fmt::Result {
    if length > 0 {
        f.write_str("  ")?;
    }
    (0..length).try_for_each(|_| f.write_char(letter))
}

/// `scale / divisor` of every part, rounded so that the results add up to what the rounded sum of the parts would be:
/// all are rounded down, and those with the largest remainders are then raised by one.
///
/// No part that is a whole number is raised: there are more remainders than their sum, so they suffice.
fn apportion(parts: [u64; PARTS], scale: u64, divisor: u64) -> [u64; PARTS] {
    let mut remainders = parts.map(|part| part * scale % divisor);
    let mut rounded = parts.map(|part| part * scale / divisor);
    let missing = nearest(remainders.iter().sum(), divisor);
    for _ in 0..missing {
        let largest = (0..PARTS).max_by_key(|&i| remainders[i]).unwrap_or(0);
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
        match *self {
            Self(1, name) => write!(f, "1 {name}"),
            Self(count, name) => write!(f, "{count} {}", Plural(name)),
        }
    }
}

/// The plural of a name, padded to a width.
struct Plural(&'static str);

impl Display for Plural {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let ending = match self.0 {
            "padding" | "header" => "",
            _ => "s",
        };
        let missing = f.width().unwrap_or(0).saturating_sub(self.0.len() + ending.len());
        write!(f, "{}{ending}{:missing$}", self.0, "")
    }
}
