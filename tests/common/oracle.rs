//! A second reader and writer of the format, from its description alone: plain safe Rust on slices, the hash by the
//! crate fxhash. Of the library it takes the words (`MapSpec`, `Kind`, ...), and no line that computes or walks.
//!
//! [`Geometry`] says where things lie, once from the declaration and once from the header; [`Geometry::check`] recounts
//! everything that must be true of a block; [`Shadow`] does what a map does, byte by byte, as slowly as it likes.
#![allow(clippy::cast_possible_truncation, reason = "taking some bits of a product is what a hash does")]

use fxhash::{FxHasher32, FxHasher64};
use hashmap_mem::{HashFn, Kind, MapLayout, MapSpec, SlotCount};
use std::hash::Hasher;
use std::ops::Range;

const FIN64: u64 = 0x2551_15b1_5ab6_91bb; // 0x075e91e4c5ca1fd7 / K mod 2^64, K = 0x517cc1b727220a95
const FIN32: u32 = 0xdbbf_ef05; // 0xe7b64fe9 / K mod 2^32, K = 0x27220a95
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
    pub(crate) capacity: usize,
    /// Slots in a window.
    pub(crate) width: usize,
    /// Slots from one window that may follow home to the next: those between begin at the same slots, and share a count.
    pub(crate) pace: usize,
    pub(crate) key_size: usize,
    pub(crate) value_size: usize,
    pub(crate) key_offset: usize,
    pub(crate) value_offset: usize,
    pub(crate) stride: usize,
    pub(crate) header: usize,
    pub(crate) control_stride: usize,
    pub(crate) control: usize,
    pub(crate) passes: usize,
    pub(crate) slots: usize,
    pub(crate) size: usize,
    pub(crate) code: u8,
}

fn up(offset: usize, align: usize) -> usize {
    offset.div_ceil(align) * align
}

fn number(block: &[u8], at: usize, bytes: usize) -> usize {
    block[at..at + bytes].iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte))
}

fn put(block: &mut [u8], at: usize, bytes: usize, number: usize) {
    block[at..at + bytes].copy_from_slice(&number.to_le_bytes()[..bytes]);
}

impl Geometry {
    /// As declared.
    pub(crate) fn declared(spec: &MapSpec) -> Self {
        let group = spec.kind == Kind::Group;
        let wanted = match spec.slots {
            SlotCount::Load(load) => (spec.entries * 100).div_ceil(load as usize),
            SlotCount::Default if group && spec.entries <= 8 => 8,
            SlotCount::Default if group => (spec.entries * 100).div_ceil(71) + 4,
            SlotCount::Default => (spec.entries * 100).div_ceil(60).min(32_768),
            SlotCount::AtLeast(slots) => slots as usize,
            SlotCount::NextPowerOfTwo => spec.entries.next_power_of_two(),
        };
        let capacity = if group { wanted.next_multiple_of(4).max(8) } else { wanted.next_power_of_two() };
        let align = spec.key_align.max(spec.value_align);
        let class = [8, 32, 64, 128].iter().position(|class| align <= *class).expect("at most 128");
        let low = match (spec.kind, spec.hash) {
            (Kind::Bucket, HashFn::Fx64) => 0x3d,
            (Kind::Bucket, HashFn::Fx32) => 0x3c,
            (Kind::Split, HashFn::Fx64) => 0x3b,
            (Kind::Split, HashFn::Fx32) => 0x3a,
            (Kind::Group, HashFn::Fx64) => 0x39,
            (Kind::Group, HashFn::Fx32) => 0x38,
        };
        let key_offset = if spec.kind == Kind::Bucket { spec.key_align } else { 0 };
        let value_offset = up(key_offset + spec.key_size, spec.value_align);
        let stride = up(value_offset + spec.value_size, align);
        let sizes = [spec.key_size, spec.value_size, key_offset, value_offset, stride];
        Self::assemble((class << 6) as u8 | low, spec.entries, capacity, sizes)
    }

    /// As the header says; `None` where all bytes are zero.
    pub(crate) fn read(block: &[u8]) -> Option<Self> {
        let code = block[23];
        if code == 0 {
            assert!(block.iter().all(|byte| *byte == 0), "no code, but not all bytes are zero");
            return None;
        }
        let [key, value, value_offset, stride] = [4, 8, 12, 16].map(|at| number(block, at, 4));
        let (entries, capacity, key_offset) = if code & 0x3f < 0x3a {
            assert_eq!(block[20..23], [0; 3], "reserved");
            (number(block, 24, 4), number(block, 28, 4), 0)
        } else {
            (number(block, 20, 2), number(block, 0, 2), block[22].into())
        };
        Some(Self::assemble(code, entries, capacity, [key, value, key_offset, value_offset, stride]))
    }

    fn assemble(code: u8, entries: usize, capacity: usize, sizes: [usize; 5]) -> Self {
        let [key_size, value_size, key_offset, value_offset, stride] = sizes;
        let class = [8, 32, 64, 128][usize::from(code >> 6)];
        let (kind, hash) = match code & 0x3f {
            0x3d => (Kind::Bucket, HashFn::Fx64),
            0x3c => (Kind::Bucket, HashFn::Fx32),
            0x3b => (Kind::Split, HashFn::Fx64),
            0x3a => (Kind::Split, HashFn::Fx32),
            0x39 => (Kind::Group, HashFn::Fx64),
            0x38 => (Kind::Group, HashFn::Fx32),
            _ => panic!("code {code:#x}"),
        };
        let (width, pace) = if kind == Kind::Group { (8, 4) } else { (1, 1) };
        let (header, control, control_stride, passes, slots, align) = match kind {
            Kind::Bucket => (24, up(24, class), stride, up(24, class), up(24, class), 1),
            Kind::Split => (24, 24, 1, 24, up(24 + capacity, class), 4),
            Kind::Group => (32, 32, 1, 32 + capacity, up(32 + capacity + capacity / 4, class), 4),
        };
        let size = up(slots + capacity * stride, align);
        Self {
            kind,
            hash,
            entries,
            capacity,
            width,
            pace,
            key_size,
            value_size,
            key_offset,
            value_offset,
            stride,
            header,
            control_stride,
            control,
            passes,
            slots,
            size,
            code,
        }
    }

    /// Whether the library's layout says the same.
    #[track_caller]
    pub(crate) fn assert_is(&self, l: &MapLayout) {
        assert_eq!([l.entries(), l.slots(), l.size()], [self.entries, self.capacity, self.size]);
        let ours = [self.key_size, self.value_size, self.key_offset, self.value_offset, self.stride];
        assert_eq!([l.key_size(), l.value_size(), l.key_offset(), l.value_offset(), l.stride()], ours);
        let ours = [self.control, self.control_stride, self.passes, self.slots];
        assert_eq!([l.control_offset(), l.control_stride(), l.overflow_offset(), l.slots_offset()], ours);
        assert_eq!((l.kind(), l.hash(), l.code()), (self.kind, self.hash, self.code));
    }

    /// Home window, tag, and the windows of a key's path in their order, home first.
    fn probe(&self, key: &[u8]) -> (usize, u8, impl Iterator<Item = usize> + use<>) {
        let (spread, step) = match self.hash {
            HashFn::Fx64 => {
                let mut hasher = FxHasher64::default();
                hasher.write(key);
                let fx = hasher.finish();
                (fx.wrapping_mul(FIN64) >> 32, (fx ^ fx >> 32).wrapping_mul(MIX64) >> 32 | 1)
            }
            HashFn::Fx32 => {
                let mut hasher = FxHasher32::default();
                hasher.write(key);
                let fx = hasher.finish() as u32;
                (u64::from(fx.wrapping_mul(FIN32)), u64::from((fx ^ fx >> 16).wrapping_mul(MIX32) >> 16 | 1))
            }
        };
        let p = spread * self.windows() as u64;
        let (home, tag) = (p >> 32, 0x80 | (p >> 25) as u8 & 0x7f);
        let (follow, pace) = (self.counters() as u64, self.pace as u64);
        // triangular numbers; where windows overlap, the first of those that follow is a step away too
        let (power, first) = (follow.next_power_of_two(), u64::from(pace > 1));
        let path = (0..power).map(move |i| (home / pace + step * (first + i * (i + 1) / 2)) % power);
        let path = path.filter(move |at| *at < follow).map(move |at| at * pace).filter(move |window| *window != home);
        (home as usize, tag, [home].into_iter().chain(path).map(|window| window as usize))
    }

    /// How many windows may be a home.
    pub(crate) fn windows(&self) -> usize {
        self.capacity - self.width + 1
    }

    /// The byte behind the last pass count of a group map: nobody is counted there.
    pub(crate) fn unused_count(&self) -> Option<usize> {
        (self.kind == Kind::Group).then(|| self.passes_at(self.counters()))
    }

    /// How many pass counts there are: as many as windows that may follow home. The last byte of a group map's is none.
    pub(crate) fn counters(&self) -> usize {
        (self.capacity - self.width) / self.pace + 1
    }

    /// The number of a window's pass count.
    pub(crate) fn counter(&self, window: usize) -> usize {
        window / self.pace
    }

    /// The home window of a key.
    pub(crate) fn home(&self, key: &[u8]) -> usize {
        self.probe(key).0
    }

    /// The tag of a key.
    pub(crate) fn tag(&self, key: &[u8]) -> u8 {
        self.probe(key).1
    }

    /// The windows of a key's path in their order, home first.
    pub(crate) fn path(&self, key: &[u8]) -> impl Iterator<Item = usize> + use<> {
        self.probe(key).2
    }

    /// Where the byte lies that says whether a slot is occupied: its status or tag.
    pub(crate) fn status_at(&self, slot: usize) -> usize {
        self.control + slot * self.control_stride
    }

    /// Where a pass count lies.
    pub(crate) fn passes_at(&self, counter: usize) -> usize {
        self.passes + counter * self.control_stride
    }

    /// The bits of a pass count in its byte, and its highest value.
    pub(crate) fn sticky(&self) -> u8 {
        if self.width == 1 { 0x7f } else { 0xff }
    }

    pub(crate) fn passes(&self, block: &[u8], counter: usize) -> u8 {
        block[self.passes_at(counter)] & self.sticky()
    }

    fn key_at(&self, slot: usize) -> usize {
        self.slots + slot * self.stride + self.key_offset
    }

    fn value_at(&self, slot: usize) -> usize {
        self.slots + slot * self.stride + self.value_offset
    }

    pub(crate) fn key<'a>(&self, block: &'a [u8], slot: usize) -> &'a [u8] {
        &block[self.key_at(slot)..][..self.key_size]
    }

    pub(crate) fn value<'a>(&self, block: &'a [u8], slot: usize) -> &'a [u8] {
        &block[self.value_at(slot)..][..self.value_size]
    }

    /// Whether a value may lie this far from the start of the block.
    pub(crate) fn is_value(&self, offset: usize) -> bool {
        let (slot, within) = ((offset - self.slots) / self.stride, (offset - self.slots) % self.stride);
        // a value of no bytes may be found where the next slot begins
        within == self.value_offset % self.stride && slot < self.capacity + 1
    }

    pub(crate) fn slots_of(&self, window: usize) -> Range<usize> {
        window..window + self.width
    }

    /// The windows that a key passes which lies in this slot.
    pub(crate) fn passed(&self, key: &[u8], slot: usize) -> impl Iterator<Item = usize> + use<'_> {
        self.path(key).take_while(move |window| !self.slots_of(*window).contains(&slot))
    }

    /// The occupied slots.
    pub(crate) fn occupied<'a>(&'a self, block: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
        (0..self.capacity).filter(|slot| block[self.status_at(*slot)] >= 0x80)
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

    /// The slot of a key, and how many windows were looked at.
    pub(crate) fn find(&self, block: &[u8], key: &[u8]) -> (Option<usize>, usize) {
        let (_, tag, path) = self.probe(key);
        let mut looked = 0;
        for window in path {
            looked += 1;
            for slot in self.slots_of(window) {
                let status = block[self.status_at(slot)];
                let candidate = if self.width == 1 { status >= 0x80 } else { status == tag };
                if candidate && self.key(block, slot) == key {
                    return (Some(slot), looked);
                }
            }
            if self.passes(block, self.counter(window)) == 0 {
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
        let mut passes = vec![0usize; self.counters()];
        let mut rest = block.to_vec();
        for slot in self.occupied(block) {
            let key = self.key(block, slot);
            assert!(self.width == 1 || block[self.status_at(slot)] == self.tag(key), "slot {slot}: tag");
            for window in self.passed(key, slot) {
                passes[self.counter(window)] += 1;
                census.fresh &= self.slots_of(window).all(|slot| block[self.status_at(slot)] >= 0x80);
            }
            let (found, looked) = self.find(block, key);
            assert_eq!(found, Some(slot), "a key is not found, or lies in two slots");
            census.hits.add(looked);
            rest[self.key_at(slot)..][..self.key_size].fill(0);
            rest[self.value_at(slot)..][..self.value_size].fill(0);
            census.slots.push(slot);
        }
        for (counter, recounted) in passes.into_iter().enumerate() {
            let stored = self.passes(block, counter);
            census.sticky += usize::from(stored == self.sticky());
            let agrees = usize::from(stored) == recounted || stored == self.sticky();
            assert!(agrees, "pass count {counter}: {recounted} passes, {stored} counted");
            rest[self.passes_at(counter)] = 0;
        }
        for slot in 0..self.capacity {
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

    /// The windows that lookups of these keys look at.
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
    /// Pass counts that are sticky.
    pub(crate) sticky: usize,
    /// The windows that a lookup of each entry looks at.
    pub(crate) hits: Looked,
    /// No entry passed a window that has a vacancy: as in a map that only ever grew, or was compacted.
    pub(crate) fresh: bool,
}

/// Windows that were looked at.
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
        let g = Geometry::declared(spec);
        let mut block = vec![0; g.size];
        let sizes = [(4, g.key_size), (8, g.value_size), (12, g.value_offset), (16, g.stride)];
        sizes.into_iter().for_each(|(at, size)| put(&mut block, at, 4, size));
        if g.width == 1 {
            put(&mut block, 0, 2, g.capacity);
            put(&mut block, 20, 2, g.entries);
            put(&mut block, 22, 1, g.key_offset);
        } else {
            put(&mut block, 24, 4, g.entries);
            put(&mut block, 28, 4, g.capacity);
        }
        block[23] = g.code;
        Self { g, block }
    }

    fn add_to_count(&mut self, change: isize) {
        let (at, bytes) = self.g.count_at();
        let count = self.g.count(&self.block).checked_add_signed(change).expect("a count");
        put(&mut self.block, at, bytes, count);
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
        let (_, tag, path) = g.probe(key);
        for window in path {
            if let Some(slot) = g.slots_of(window).find(|slot| self.block[g.status_at(*slot)] < 0x80) {
                self.block[g.status_at(slot)] |= if g.width == 1 { 0x80 } else { tag };
                self.block[g.key_at(slot)..][..g.key_size].copy_from_slice(key);
                self.block[g.value_at(slot)..][..g.value_size].copy_from_slice(value);
                self.add_to_count(1);
                return Ok(None);
            }
            let at = g.passes_at(g.counter(window));
            self.block[at] += u8::from(self.block[at] & g.sticky() != g.sticky());
        }
        panic!("no vacancy on the path of a map that is not full");
    }

    /// The value, if the key was present.
    pub(crate) fn remove(&mut self, key: &[u8]) -> Option<Vec<u8>> {
        let g = self.g;
        let slot = g.find(&self.block, key).0?;
        for window in g.passed(key, slot) {
            let at = g.passes_at(g.counter(window));
            self.block[at] -= u8::from(self.block[at] & g.sticky() != g.sticky());
        }
        let old = g.value(&self.block, slot).to_vec();
        self.block[g.status_at(slot)] &= if g.width == 1 { 0x7f } else { 0 };
        self.block[g.key_at(slot)..][..g.key_size].fill(0);
        self.block[g.value_at(slot)..][..g.value_size].fill(0);
        self.add_to_count(-1);
        Some(old)
    }

    pub(crate) fn clear(&mut self) {
        let count = self.g.count(&self.block).cast_signed();
        self.add_to_count(-count);
        self.block[self.g.header..].fill(0);
    }
}
