//! The numbers of the format that recipes are made with.

use crate::recipe::Width;
use hashmap_mem::{Kind, MapLayout};

pub(crate) const K64: u64 = 0x517c_c1b7_2722_0a95;
pub(crate) const K32: u64 = 0x2722_0a95;
pub(crate) const FINALIZE64: u64 = 0x00db_2271_1fc1_0a9b;
pub(crate) const FINALIZE32: u64 = 0xb05e_d963;
pub(crate) const MIX64: u64 = 0xff51_afd7_ed55_8ccd;
pub(crate) const MIX32: u64 = 0x85eb_ca6b;

pub(crate) const TAG_BITS: u64 = 7;
pub(crate) const GROUP_STEP: u32 = 4;
pub(crate) const NEAREST: u64 = 3;
pub(crate) const SPAN: u64 = 256;

/// Bit 0, and bit 7, of each of eight tags.
pub(crate) const ONES: u64 = 0x0101_0101_0101_0101;
pub(crate) const TAGS: u64 = 0x80 * ONES;

/// How many groups there are for the sequence after home.
pub(crate) const fn positions(l: &MapLayout) -> u64 {
    match l.kind() {
        Kind::Bucket | Kind::Split => l.slots() as u64,
        Kind::Group => l.slots() as u64 / GROUP_STEP as u64 - 1,
    }
}

pub(crate) const fn saturated(kind: Kind) -> u64 {
    match kind {
        Kind::Bucket | Kind::Split => 127,
        Kind::Group => 255,
    }
}

pub(crate) const fn slots_per_count(kind: Kind) -> u32 {
    match kind {
        Kind::Bucket | Kind::Split => 1,
        Kind::Group => 2,
    }
}

pub(crate) const fn width(kind: Kind) -> u32 {
    match kind {
        Kind::Bucket | Kind::Split => 1,
        Kind::Group => 8,
    }
}

/// Where the header counts the entries.
pub(crate) const fn entry_count(l: &MapLayout) -> (u32, Width) {
    match l.kind() {
        Kind::Bucket | Kind::Split => (2, Width::W16),
        Kind::Group => (0, Width::W32),
    }
}

/// The header of an empty map, in words of 8 bytes, in the byte order of this machine.
pub(crate) const fn header_words(l: &MapLayout) -> [Option<u64>; 4] {
    let (key, value) = (l.key_size() as u64, l.value_size() as u64);
    let (offset, stride) = (l.value_offset() as u64, l.stride() as u64);
    let code = (l.code() as u64) << 56;
    let (slots, entries) = (l.slots() as u64, l.entries() as u64);
    match l.kind() {
        Kind::Bucket | Kind::Split => [
            Some(slots | key << 32),
            Some(value | offset << 32),
            Some(stride | entries << 32 | (l.key_offset() as u64) << 48 | code),
            None,
        ],
        Kind::Group => [Some(key << 32), Some(value | offset << 32), Some(stride | code), Some(entries | slots << 32)],
    }
}

#[expect(clippy::cast_possible_truncation, reason = "offsets and sizes of a layout are below 2^32")]
pub(crate) const fn narrow(wide: usize) -> u32 {
    wide as u32
}
