//! A second reader and writer of the format, from its description alone: plain safe Rust on slices, the hashes by the
//! crates fxhash and siphasher. Of the library it takes the words (`MapSpec`, `Kind`, ...), and no line that computes
//! or walks.
//!
//! [`Geometry`] says where things lie, once from the declaration and once from the header; [`Geometry::check`] recounts
//! everything that must be true of a block; [`Shadow`] does what a map does, byte by byte, as slowly as it likes.
#![allow(clippy::cast_possible_truncation, reason = "taking some bits of a product is what a hash does")]

use fxhash::FxHasher64;
use hashmap_mem::{HashFn, Kind, MapLayout, MapSpec, SlotCount};
use siphasher::sip::SipHasher13;
use std::hash::Hasher;
use std::ops::Range;

const FIN64: u64 = 0x00db_2271_1fc1_0a9b; // 0x47d187230b5b3a37 / K mod 2^64, K = 0x517cc1b727220a95
const FIN32: u32 = 0xb05e_d963; // 0x4fd8649f / K mod 2^32, K = 0x27220a95
const MIX64: u64 = 0xff51_afd7_ed55_8ccd;
const MIX32: u32 = 0x85eb_ca6b;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Full;

/// Where everything lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Geometry {
    pub(crate) kind: Kind,
    pub(crate) hash: HashFn,
    pub(crate) entries: usize,
    /// How many slots.
    pub(crate) slot_count: usize,
    /// Slots in a group.
    pub(crate) width: usize,
    /// Slots whose groups share an overflow count.
    pub(crate) slots_per_count: usize,
    pub(crate) key_size: usize,
    pub(crate) value_size: usize,
    pub(crate) key_offset: usize,
    pub(crate) value_offset: usize,
    pub(crate) stride: usize,
    pub(crate) header: usize,
    pub(crate) control_stride: usize,
    pub(crate) control_offset: usize,
    pub(crate) overflow_offset: usize,
    pub(crate) slots_offset: usize,
    pub(crate) size: usize,
    pub(crate) code: u8,
    /// The key of the hash; zero where it has none.
    pub(crate) hash_key: [u8; 16],
}

fn up(offset: usize, align: usize) -> usize {
    offset.div_ceil(align) * align
}

/// A number of the header, in the byte order of the machine.
pub(crate) fn wide_number(block: &[u8], at: usize, bytes: usize) -> u64 {
    let mut wide = [0; 8];
    let start = if cfg!(target_endian = "little") { 0 } else { 8 - bytes };
    wide[start..start + bytes].copy_from_slice(&block[at..at + bytes]);
    u64::from_ne_bytes(wide)
}

fn number(block: &[u8], at: usize, bytes: usize) -> usize {
    wide_number(block, at, bytes) as usize
}

/// Writes a number of the header; its upper bytes are cut off.
pub(crate) fn put(block: &mut [u8], at: usize, bytes: usize, number: u64) {
    let start = if cfg!(target_endian = "little") { 0 } else { 8 - bytes };
    block[at..at + bytes].copy_from_slice(&number.to_ne_bytes()[start..start + bytes]);
}

/// The hash of 64 bits, word by word: `write` would take words in the byte order of the machine.
fn fx64(key: &[u8]) -> u64 {
    let mut hasher = FxHasher64::default();
    let (wide, rest) = key.as_chunks::<8>();
    let (words, bytes) = rest.as_chunks::<4>();
    wide.iter().for_each(|word| hasher.write_u64(u64::from_le_bytes(*word)));
    words.iter().for_each(|word| hasher.write_u32(u32::from_le_bytes(*word)));
    bytes.iter().for_each(|byte| hasher.write_u8(*byte));
    hasher.finish()
}

/// The hash of 32 bits.
pub(crate) fn fx32(key: &[u8]) -> u32 {
    let (words, rest) = key.as_chunks::<4>();
    let words = words.iter().map(|word| u32::from_le_bytes(*word)).chain(rest.iter().map(|byte| u32::from(*byte)));
    words.fold(0, |hash: u32, word| (hash ^ hash >> 16).wrapping_add(word).wrapping_mul(0x2722_0a95))
}

impl Geometry {
    /// As declared.
    pub(crate) fn declared(spec: &MapSpec) -> Self {
        let group = spec.kind == Kind::Group;
        let wanted = match spec.slots {
            SlotCount::Load(load) => (spec.entries * 100).div_ceil(load),
            SlotCount::Default if group && spec.entries <= 8 => 8,
            SlotCount::Default if group => (spec.entries * 100).div_ceil(60) + 4,
            SlotCount::Default => (spec.entries * 100).div_ceil(60).min(32_768),
            SlotCount::AtLeast(slots) => slots,
            SlotCount::NextPowerOfTwo => spec.entries.next_power_of_two(),
            other => panic!("a rule that is not stated here: {other:?}"),
        };
        let slot_count = if group { wanted.next_multiple_of(4).max(8) } else { wanted.next_power_of_two() };
        let align = spec.key_align.max(spec.value_align);
        let class = [8, 32, 64, 128].iter().position(|class| align <= *class).expect("at most 128");
        let low = match (spec.kind, spec.hash) {
            (Kind::Bucket, HashFn::Fx64) => 0x3d,
            (Kind::Bucket, HashFn::Fx32) => 0x3c,
            (Kind::Split, HashFn::Fx64) => 0x3b,
            (Kind::Split, HashFn::Fx32) => 0x3a,
            (Kind::Group, HashFn::Fx64) => 0x39,
            (Kind::Group, HashFn::Fx32) => 0x38,
            (Kind::Bucket, HashFn::Sip13) => 0x37,
            (Kind::Split, HashFn::Sip13) => 0x36,
            (Kind::Group, HashFn::Sip13) => 0x35,
            other => panic!("a format that is not stated here: {other:?}"),
        };
        let key_offset = if spec.kind == Kind::Bucket { spec.key_align } else { 0 };
        let value_offset = up(key_offset + spec.key_size, spec.value_align);
        let stride = up(value_offset + spec.value_size, align);
        let sizes = [spec.key_size, spec.value_size, key_offset, value_offset, stride];
        Self::assemble((class << 6) as u8 | low, spec.entries, slot_count, sizes)
    }

    /// As the header says; `None` where all bytes are zero.
    pub(crate) fn read(block: &[u8]) -> Option<Self> {
        let code = block[23];
        if code == 0 {
            assert!(block.iter().all(|byte| *byte == 0), "no code, but not all bytes are zero");
            return None;
        }
        let [key, value, value_offset, stride] = [4, 8, 12, 16].map(|at| number(block, at, 4));
        let (entries, slot_count, key_offset) = if matches!(code & 0x3f, 0x35 | 0x38 | 0x39) {
            assert_eq!(block[20..23], [0; 3], "reserved");
            (number(block, 24, 4), number(block, 28, 4), 0)
        } else {
            (number(block, 20, 2), number(block, 0, 2), block[22].into())
        };
        let mut g = Self::assemble(code, entries, slot_count, [key, value, key_offset, value_offset, stride]);
        if g.hash == HashFn::Sip13 {
            g.hash_key.copy_from_slice(&block[g.header - 16..g.header]);
        }
        Some(g)
    }

    fn assemble(code: u8, entries: usize, slot_count: usize, sizes: [usize; 5]) -> Self {
        let [key_size, value_size, key_offset, value_offset, stride] = sizes;
        let class = [8, 32, 64, 128][usize::from(code >> 6)];
        let (kind, hash) = match code & 0x3f {
            0x3d => (Kind::Bucket, HashFn::Fx64),
            0x3c => (Kind::Bucket, HashFn::Fx32),
            0x3b => (Kind::Split, HashFn::Fx64),
            0x3a => (Kind::Split, HashFn::Fx32),
            0x39 => (Kind::Group, HashFn::Fx64),
            0x38 => (Kind::Group, HashFn::Fx32),
            0x37 => (Kind::Bucket, HashFn::Sip13),
            0x36 => (Kind::Split, HashFn::Sip13),
            0x35 => (Kind::Group, HashFn::Sip13),
            _ => panic!("code {code:#x}"),
        };
        let (width, slots_per_count) = if kind == Kind::Group { (8, 2) } else { (1, 1) };
        let header = if kind == Kind::Group { 32 } else { 24 } + if hash == HashFn::Sip13 { 16 } else { 0 };
        let (control_offset, control_stride, overflow_offset, slots_offset, align) = match kind {
            Kind::Bucket => (up(header, class), stride, up(header, class), up(header, class), 1),
            Kind::Split => (header, 1, header, up(header + slot_count, class), 4),
            _ => (header, 1, header + slot_count, up(header + slot_count + slot_count / 2, class), 4),
        };
        let size = up(slots_offset + slot_count * stride, align);
        Self {
            kind,
            hash,
            entries,
            slot_count,
            width,
            slots_per_count,
            key_size,
            value_size,
            key_offset,
            value_offset,
            stride,
            header,
            control_stride,
            control_offset,
            overflow_offset,
            slots_offset,
            size,
            code,
            hash_key: [0; 16],
        }
    }

    /// Whether the library's layout says the same.
    #[track_caller]
    pub(crate) fn assert_is(&self, l: &MapLayout) {
        assert_eq!([l.entries(), l.slots(), l.size()], [self.entries, self.slot_count, self.size]);
        let ours = [self.key_size, self.value_size, self.key_offset, self.value_offset, self.stride];
        assert_eq!([l.key_size(), l.value_size(), l.key_offset(), l.value_offset(), l.stride()], ours);
        let ours = [self.control_offset, self.control_stride, self.overflow_offset, self.slots_offset];
        assert_eq!([l.control_offset(), l.control_stride(), l.overflow_offset(), l.slots_offset()], ours);
        assert_eq!((l.kind(), l.hash(), l.code()), (self.kind, self.hash, self.code));
    }

    /// Home, tag, and the groups of a key's probe sequence in their order, home first.
    fn probe(&self, key: &[u8]) -> (usize, u8, impl Iterator<Item = usize> + use<>) {
        let (p, step) = match self.hash {
            HashFn::Fx64 | HashFn::Sip13 => {
                let (h, f) = if self.hash == HashFn::Fx64 {
                    (fx64(key), fx64(key).wrapping_mul(FIN64))
                } else {
                    let mut hasher = SipHasher13::new_with_key(&self.hash_key);
                    hasher.write(key);
                    (hasher.finish(), hasher.finish())
                };
                let f = u128::from(f);
                let p = if self.width == 1 {
                    (f >> 32) * self.start_positions() as u128
                } else {
                    (f * self.start_positions() as u128) >> 32
                };
                (p as u64, (h ^ h >> 32).wrapping_mul(MIX64) >> 32 | 1)
            }
            HashFn::Fx32 => {
                let fx = fx32(key);
                let p = u64::from(fx.wrapping_mul(FIN32)) * self.start_positions() as u64;
                (p, u64::from((fx ^ fx >> 16).wrapping_mul(MIX32) >> 16 | 1))
            }
            other => panic!("a hash that is not stated here: {other:?}"),
        };
        let (home, tag) = (p >> 32, 0x80 | (p >> 25) as u8 & 0x7f);
        let slots = self.slot_count as u64;
        let after_home: Box<dyn Iterator<Item = u64>> = if self.width == 1 {
            Box::new((1..slots).map(move |i| (home + step * (i * (i + 1) / 2)) % slots))
        } else if slots == 8 {
            Box::new(std::iter::empty())
        } else {
            let positions = slots / 4 - 1;
            let (near, span) = if positions > 4 { (3, (positions - 4).min(256)) } else { (positions - 1, 0) };
            let second = (home / 4 + near + ((u64::from(tag & 0x7f) * span) >> 7)) % positions * 4;
            let power = positions.next_power_of_two();
            let walk = (0..power).map(move |i| (home / 4 + step * (1 + i * (i + 1) / 2)) % power);
            let walk = walk.filter(move |at| *at < positions).map(|at| at * 4);
            Box::new([second].into_iter().chain(walk.filter(move |group| *group != home && *group != second)))
        };
        (home as usize, tag, [home].into_iter().chain(after_home).map(|group| group as usize))
    }

    /// How many groups may be a home.
    pub(crate) fn start_positions(&self) -> usize {
        self.slot_count - self.width + 1
    }

    /// How many overflow counts groups have; a group map has three bytes more, which are zero.
    pub(crate) fn overflow_counts(&self) -> usize {
        (self.slot_count - self.width) / self.slots_per_count + 1
    }

    /// The bytes behind the last overflow count of a group map: no group counts there.
    pub(crate) fn unused_counts(&self) -> Range<usize> {
        let end = if self.width == 1 { self.overflow_counts() } else { self.slot_count / 2 };
        self.overflow_at(self.overflow_counts())..self.overflow_at(end)
    }

    /// The number of a group's overflow count.
    pub(crate) fn overflow_index(&self, group: usize) -> usize {
        group / self.slots_per_count
    }

    /// The home group of a key.
    pub(crate) fn home(&self, key: &[u8]) -> usize {
        self.probe(key).0
    }

    /// The tag of a key.
    pub(crate) fn tag(&self, key: &[u8]) -> u8 {
        self.probe(key).1
    }

    /// The groups of a key's sequence in their order, home first.
    pub(crate) fn probe_sequence(&self, key: &[u8]) -> impl Iterator<Item = usize> + use<> {
        self.probe(key).2
    }

    /// Where the byte lies that says whether a slot is occupied: its status or tag.
    pub(crate) fn status_at(&self, slot: usize) -> usize {
        self.control_offset + slot * self.control_stride
    }

    /// Where a overflow count lies.
    pub(crate) fn overflow_at(&self, counter: usize) -> usize {
        self.overflow_offset + counter * self.control_stride
    }

    /// The bits of a overflow count in its byte, and its highest value.
    pub(crate) fn saturated(&self) -> u8 {
        if self.width == 1 { 0x7f } else { 0xff }
    }

    pub(crate) fn overflow(&self, block: &[u8], counter: usize) -> u8 {
        block[self.overflow_at(counter)] & self.saturated()
    }

    fn key_at(&self, slot: usize) -> usize {
        self.slots_offset + slot * self.stride + self.key_offset
    }

    fn value_at(&self, slot: usize) -> usize {
        self.slots_offset + slot * self.stride + self.value_offset
    }

    pub(crate) fn key<'a>(&self, block: &'a [u8], slot: usize) -> &'a [u8] {
        &block[self.key_at(slot)..][..self.key_size]
    }

    pub(crate) fn value<'a>(&self, block: &'a [u8], slot: usize) -> &'a [u8] {
        &block[self.value_at(slot)..][..self.value_size]
    }

    /// Whether a value may lie this far from the start of the block.
    pub(crate) fn is_value(&self, offset: usize) -> bool {
        let (slot, within) = ((offset - self.slots_offset) / self.stride, (offset - self.slots_offset) % self.stride);
        // a value of no bytes may be found where the next slot begins
        within == self.value_offset % self.stride && slot < self.slot_count + 1
    }

    pub(crate) fn slots_of(&self, group: usize) -> Range<usize> {
        group..group + self.width
    }

    /// The groups that a key overflow counts which lies in this slot.
    pub(crate) fn overflowed(&self, key: &[u8], slot: usize) -> impl Iterator<Item = usize> + use<'_> {
        self.probe_sequence(key).take_while(move |group| !self.slots_of(*group).contains(&slot))
    }

    /// The occupied slots.
    pub(crate) fn occupied<'a>(&'a self, block: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
        (0..self.slot_count).filter(|slot| block[self.status_at(*slot)] >= 0x80)
    }

    /// Where the header counts the entries, and in how many bytes.
    pub(crate) fn count_at(&self) -> (usize, usize) {
        if self.width == 1 { (2, 2) } else { (0, 4) }
    }

    /// How many entries the header counts.
    pub(crate) fn count(&self, block: &[u8]) -> usize {
        let (at, bytes) = self.count_at();
        number(block, at, bytes)
    }

    /// The slot of a key, and how many groups were looked at.
    pub(crate) fn find(&self, block: &[u8], key: &[u8]) -> (Option<usize>, usize) {
        let (_, tag, sequence) = self.probe(key);
        let mut looked = 0;
        for group in sequence {
            looked += 1;
            for slot in self.slots_of(group) {
                let status = block[self.status_at(slot)];
                let candidate = if self.width == 1 { status >= 0x80 } else { status == tag };
                if candidate && self.key(block, slot) == key {
                    return (Some(slot), looked);
                }
            }
            if self.overflow(block, self.overflow_index(group)) == 0 {
                break;
            }
        }
        (None, looked)
    }

    /// Recounts everything in a block that is to be a map of this geometry, header included.
    #[track_caller]
    pub(crate) fn check(&self, block: &[u8]) -> Census {
        assert_eq!(block.len(), self.size);
        assert_eq!(Self::read(block).as_ref(), Some(self), "header");
        let mut census = Census { fresh: true, ..Census::default() };
        let mut overflows = vec![0usize; self.overflow_counts()];
        let mut rest = block.to_vec();
        for slot in self.occupied(block) {
            let key = self.key(block, slot);
            assert!(self.width == 1 || block[self.status_at(slot)] == self.tag(key), "slot {slot}: tag");
            for group in self.overflowed(key, slot) {
                overflows[self.overflow_index(group)] += 1;
                census.fresh &= self.slots_of(group).all(|slot| block[self.status_at(slot)] >= 0x80);
            }
            let (found, looked) = self.find(block, key);
            assert_eq!(found, Some(slot), "a key is not found, or lies in two slots");
            census.hits.add(looked);
            rest[self.key_at(slot)..][..self.key_size].fill(0);
            rest[self.value_at(slot)..][..self.value_size].fill(0);
            census.slots.push(slot);
        }
        let saturated = |counter| self.overflow(block, counter) == self.saturated();
        assert!(
            saturated(0) || !(0..self.overflow_counts()).any(saturated),
            "a count is saturated, but not the first one"
        );
        for (counter, recounted) in overflows.into_iter().enumerate() {
            let stored = self.overflow(block, counter);
            census.saturated += usize::from(stored == self.saturated());
            let agrees = usize::from(stored) == recounted || stored == self.saturated();
            assert!(agrees, "overflow count {counter}: {recounted} recounted, {stored} stored");
            rest[self.overflow_at(counter)] = 0;
        }
        for slot in 0..self.slot_count {
            let status = block[self.status_at(slot)];
            assert!(self.width == 1 || status == 0 || status >= 0x80, "slot {slot}: neither vacant nor occupied");
            rest[self.status_at(slot)] = 0;
        }
        rest[..self.header].fill(0);
        assert_eq!(rest.iter().position(|byte| *byte != 0), None, "a byte where nothing lies is not zero");
        assert_eq!(self.count(block), census.slots.len(), "count in the header");
        assert!(census.slots.len() <= self.entries, "more entries than declared");
        census
    }

    /// The groups that lookups of these keys look at.
    pub(crate) fn looked(&self, block: &[u8], keys: impl IntoIterator<Item = Vec<u8>>) -> Looked {
        let mut looked = Looked::default();
        keys.into_iter().for_each(|key| looked.add(self.find(block, &key).1));
        looked
    }
}

/// What [`Geometry::check`] saw.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(crate) struct Census {
    /// The occupied slots.
    pub(crate) slots: Vec<usize>,
    /// Overflow counts that are saturated.
    pub(crate) saturated: usize,
    /// The groups that a lookup of each entry looks at.
    pub(crate) hits: Looked,
    /// No entry overflowed from a group that has a vacancy: as in a map that only ever grew, or was compacted.
    pub(crate) fresh: bool,
}

/// Groups that were looked at.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) struct Looked {
    pub(crate) lookups: usize,
    pub(crate) sum: usize,
    pub(crate) max: usize,
}

impl Looked {
    pub(crate) fn add(&mut self, looked: usize) {
        self.lookups += 1;
        self.sum += looked;
        self.max = self.max.max(looked);
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self { lookups: self.lookups + other.lookups, sum: self.sum + other.sum, max: self.max.max(other.max) }
    }

    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    pub(crate) fn mean(&self) -> f64 {
        self.sum as f64 / self.lookups.max(1) as f64
    }
}

/// A map that does everything as the format says.
#[derive(Clone)]
pub(crate) struct Shadow {
    pub(crate) g: Geometry,
    pub(crate) block: Vec<u8>,
}

impl Shadow {
    pub(crate) fn new(spec: &MapSpec) -> Self {
        Self::new_keyed(spec, [0; 16])
    }

    /// With a hash key, where the hash has one.
    pub(crate) fn new_keyed(spec: &MapSpec, hash_key: [u8; 16]) -> Self {
        let mut g = Geometry::declared(spec);
        let mut block = vec![0; g.size];
        let sizes = [(4, g.key_size), (8, g.value_size), (12, g.value_offset), (16, g.stride)];
        sizes.into_iter().for_each(|(at, size)| put(&mut block, at, 4, size as u64));
        if g.width == 1 {
            put(&mut block, 0, 2, g.slot_count as u64);
            put(&mut block, 20, 2, g.entries as u64);
            put(&mut block, 22, 1, g.key_offset as u64);
        } else {
            put(&mut block, 24, 4, g.entries as u64);
            put(&mut block, 28, 4, g.slot_count as u64);
        }
        block[23] = g.code;
        if g.hash == HashFn::Sip13 {
            block[g.header - 16..g.header].copy_from_slice(&hash_key);
            g.hash_key = hash_key;
        }
        Self { g, block }
    }

    fn add_to_count(&mut self, change: isize) {
        let (at, bytes) = self.g.count_at();
        let count = self.g.count(&self.block).checked_add_signed(change).expect("a count");
        put(&mut self.block, at, bytes, count as u64);
    }

    /// The value before, if the key was present.
    pub(crate) fn insert(&mut self, key: &[u8], value: &[u8]) -> Result<Option<Vec<u8>>, Full> {
        let g = self.g;
        if let (Some(slot), _) = g.find(&self.block, key) {
            let old = g.value(&self.block, slot).to_vec();
            self.block[g.value_at(slot)..][..g.value_size].copy_from_slice(value);
            return Ok(Some(old));
        }
        if g.count(&self.block) == g.entries {
            return Err(Full);
        }
        let (_, tag, sequence) = g.probe(key);
        for group in sequence {
            if let Some(slot) = g.slots_of(group).find(|slot| self.block[g.status_at(*slot)] < 0x80) {
                self.block[g.status_at(slot)] |= if g.width == 1 { 0x80 } else { tag };
                self.block[g.key_at(slot)..][..g.key_size].copy_from_slice(key);
                self.block[g.value_at(slot)..][..g.value_size].copy_from_slice(value);
                self.add_to_count(1);
                return Ok(None);
            }
            self.count_in(group);
        }
        panic!("no vacancy on the sequence of a map that is not full");
    }

    /// The value, if the key was present.
    pub(crate) fn remove(&mut self, key: &[u8]) -> Option<Vec<u8>> {
        let g = self.g;
        let slot = g.find(&self.block, key).0?;
        let mut met = false;
        for group in g.overflowed(key, slot) {
            let at = g.overflow_at(g.overflow_index(group));
            met |= self.block[at] & g.saturated() == g.saturated();
            self.block[at] -= u8::from(self.block[at] & g.saturated() != g.saturated());
        }
        let old = g.value(&self.block, slot).to_vec();
        self.block[g.status_at(slot)] &= if g.width == 1 { 0x7f } else { 0 };
        self.block[g.key_at(slot)..][..g.key_size].fill(0);
        self.block[g.value_at(slot)..][..g.value_size].fill(0);
        self.add_to_count(-1);
        if met || g.count(&self.block) == 0 {
            self.heal();
        }
        Some(old)
    }

    /// One key more overflowed from this group.
    fn count_in(&mut self, group: usize) {
        let (at, saturated) = (self.g.overflow_at(self.g.overflow_index(group)), self.g.saturated());
        self.block[at] += u8::from(self.block[at] & saturated != saturated);
        if self.block[at] & saturated == saturated {
            self.block[self.g.overflow_offset] |= saturated;
        }
    }

    fn heal(&mut self) {
        let g = self.g;
        if g.overflow(&self.block, 0) != g.saturated() || 8 * g.count(&self.block) > 5 * g.slot_count {
            return;
        }
        let occupied: Vec<usize> = g.occupied(&self.block).collect();
        let overflowed = |slot: &usize| g.overflowed(g.key(&self.block, *slot), *slot).collect::<Vec<_>>();
        let groups: Vec<usize> = occupied.iter().flat_map(overflowed).take(2 * g.slot_count + 1).collect();
        if groups.len() > 2 * g.slot_count {
            return;
        }
        for counter in 0..g.overflow_counts() {
            self.block[g.overflow_at(counter)] &= !g.saturated();
        }
        groups.into_iter().for_each(|group| self.count_in(group));
    }

    pub(crate) fn clear(&mut self) {
        let count = self.g.count(&self.block).cast_signed();
        self.add_to_count(-count);
        self.block[self.g.header..].fill(0);
    }
}
