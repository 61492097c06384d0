//! The probe sequence: in which order the probe groups of a map are looked at for a key.
//!
//! ```text
//! bucket, split    every slot is a group. Home, then triangular steps: home + s, home + 3 s, home + 6 s, ...
//! group            eight slots. Home begins at any slot; the groups after it begin at every fourth, their positions:
//!
//!                  slot   0   4   8   12  16  20  24  28
//!                         |---+---|                        position 0
//!                             |---+---|                    position 1
//!                                 |---+---|                position 2   ...   slots / 4 - 2: the last eight slots
//!                            [========]                    a home
//!
//!                  The second group lies 3 to 258 positions behind home, by the tag: cheap, and near in memory.
//!                  From the third on, triangular steps over the positions: h + s, h + 2 s, h + 4 s, h + 7 s, ...
//! ```
//!
//! # It comes to every slot
//!
//! The sequence after home is `h + s * i (i + 1) / 2` modulo P, for i = 1, 2, ..., where P is the least power of two
//! that is not below the number of positions Q, and s is odd; what is not below Q is left out. For i = 0 to P - 1 the
//! triangular numbers take every value modulo a power of two once (Knuth, TAOCP 3, exercise 6.4-20): if `i (i + 1) / 2`
//! and `j (j + 1) / 2` are equal modulo P, P divides `(i - j) (i + j + 1) / 2`; one of the factors is odd, so that 2 P
//! would divide the other, which is below 2 P. An odd s permutes them, and h shifts them. So every position is visited
//! once.
//!
//! - bucket, split: the positions are the slots. i = 0 would be home, which comes first.
//! - group: the positions cover all slots, as they are four apart and eight slots long, and the number of slots is a
//!   multiple of four. The walk begins one step from `home / 4`, so that i = 0 is part of it. Home, where it is a
//!   position, and the second group are left out, as they came before.
//!
//! It knows hashes and numbers of groups; it does not know where anything lies, or what the control bytes say.
#![expect(unsafe_code, reason = "keys are raw memory")]
#![expect(clippy::cast_possible_truncation, reason = "taking some bits of a product is what a hash does")]

use crate::layout::MapLayout;
use crate::layout::format::{HashFn, Kind};
use crate::raw::hash;
use crate::raw::header::{self, HashKey};

/// How far apart the groups after home are, in slots.
const GROUP_STEP: u32 = Kind::Group.position_step();

// the positions reach the last slot, overlap, and no two of them share an overflow count
const _: () = assert!(Kind::Group.slot_multiple().is_multiple_of(GROUP_STEP));
const _: () = assert!(Kind::Group.width().is_multiple_of(GROUP_STEP) && Kind::Group.width() > GROUP_STEP);
const _: () = assert!(GROUP_STEP >= Kind::Group.slots_per_overflow_count());

/// The multipliers of the step: of `MurmurHash3`'s 64-bit and 32-bit finalisers.
const MIX64: u64 = 0xff51_afd7_ed55_8ccd;
const MIX32: u32 = 0x85eb_ca6b;

impl HashFn {
    /// What makes the step of a probe sequence: with `s` half of [`bits`](Self::bits), the step of a hash `h` that is
    /// not finalised is `((h ^ (h >> s)) * step_multiplier) >> s | 1`.
    #[inline]
    #[must_use]
    pub const fn step_multiplier(self) -> u64 {
        match self {
            Self::Fx64 | Self::Sip13 => MIX64,
            Self::Fx32 => MIX32 as u64,
        }
    }
}

/// The numbers of the probe sequence, for code generators: FORMAT.md says what is done with them.
impl MapLayout {
    /// Bit 7 of a control byte: its slot is occupied.
    pub const OCCUPIED: u8 = 0x80;

    /// A tag is [`OCCUPIED`](Self::OCCUPIED) and the upper seven of the 32 bits below the home, in the product that the
    /// home is taken from: those shifted to the right by this.
    pub const TAG_SHIFT: u32 = 25;

    /// How many groups can be a home: those from the first slot to the last that a group can begin at.
    ///
    /// ```
    /// # use hashmap_mem::{Kind, MapSpec};
    /// let layout = MapSpec::of::<u32, u32>(1000).layout()?;
    /// assert_eq!((layout.slots(), layout.home_groups()), (1672, 1665));
    /// let layout = MapSpec::of::<u32, u32>(1000).kind(Kind::Bucket).layout()?;
    /// assert_eq!((layout.slots(), layout.home_groups()), (2048, 2048));
    /// # Ok::<(), hashmap_mem::LayoutError>(())
    /// ```
    #[inline(always)]
    #[must_use]
    pub const fn home_groups(&self) -> u32 {
        self.slot_count.wrapping_sub(self.format.kind.width() - 1)
    }

    /// How many groups there are for the probe sequence after home, [`Kind::position_step`] slots apart; all slots lie
    /// in them.
    #[inline(always)]
    #[must_use]
    pub const fn positions(&self) -> u32 {
        match self.format.kind {
            Kind::Bucket | Kind::Split => self.slot_count,
            Kind::Group => (self.slot_count / GROUP_STEP).wrapping_sub(Kind::Group.width() / GROUP_STEP - 1),
        }
    }

    /// The least power of two that is not below the number of [`positions`](Self::positions), less one: the triangular
    /// steps are taken modulo that power.
    #[inline(always)]
    #[must_use]
    pub const fn position_mask(&self) -> u32 {
        match self.positions().checked_next_power_of_two() {
            Some(power) => power - 1,
            None => u32::MAX,
        }
    }

    /// Where the group after home lies, in positions behind home; `None` in the bucket and split layouts and in a map
    /// of one group, where no such group comes before the triangular steps.
    ///
    /// FORMAT.md calls the two numbers `near` and `span`.
    #[inline(always)]
    #[must_use]
    pub const fn second_group(&self) -> Option<SecondGroup> {
        match (self.format.kind, self.positions()) {
            (Kind::Bucket | Kind::Split, _) | (_, 1) => None,
            (Kind::Group, positions) => {
                let (nearest, span) = nearest_and_span(positions);
                Some(SecondGroup { nearest, span })
            }
        }
    }

    /// Where the search for a key begins, and by what tag it is known. `None` for a key of another size than the map's,
    /// and with sip13, which asks for the hash key: [`home_of_keyed`](Self::home_of_keyed). Costs the hash and a
    /// multiplication.
    ///
    /// ```
    /// # use hashmap_mem::{MapSpec, SlotCount};
    /// let layout = MapSpec::of::<u32, u32>(40).slots(SlotCount::AtLeast(44)).layout()?;
    /// let home = layout.home_of(&42u32.to_le_bytes()).unwrap();
    /// assert_eq!((home.group, home.tag), (28, 0xfa)); // as FORMAT.md says
    /// # Ok::<(), hashmap_mem::LayoutError>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn home_of(&self, key: &[u8]) -> Option<Home> {
        match self.format.hash.hash_key_size() {
            0 => self.home_of_keyed([0; 16], key),
            _ => None,
        }
    }

    /// Like [`home_of`](Self::home_of), under a hash key; hashes without one do not read it.
    #[inline]
    #[must_use]
    pub const fn home_of_keyed(&self, hash_key: HashKey, key: &[u8]) -> Option<Home> {
        match Probe::of_bytes(self, hash_key, key) {
            Some(probe) => {
                let step = probe.step(self.format.hash);
                Some(Home { group: probe.home, tag: probe.tag, finalized: probe.hash, step })
            }
            None => None,
        }
    }

    /// The groups that are looked at for a key, in their order, home first, each as the number of its first slot.
    /// `None` for a key of another size than the map's, and with sip13, as in [`home_of`](Self::home_of).
    ///
    /// ```
    /// # use hashmap_mem::{Kind, MapSpec, SlotCount};
    /// let layout = MapSpec::of::<u32, u32>(8).kind(Kind::Bucket).slots(SlotCount::AtLeast(8)).layout()?;
    /// let sequence: Vec<u32> = layout.probe_sequence(&1u32.to_le_bytes()).unwrap().collect();
    /// assert_eq!(sequence, [2, 5, 3, 4, 0, 7, 1, 6]); // as FORMAT.md says
    /// # Ok::<(), hashmap_mem::LayoutError>(())
    /// ```
    #[must_use]
    pub fn probe_sequence(&self, key: &[u8]) -> Option<impl Iterator<Item = u32> + use<>> {
        match self.format.hash.hash_key_size() {
            0 => self.probe_sequence_keyed([0; 16], key),
            _ => None,
        }
    }

    /// Like [`probe_sequence`](Self::probe_sequence), under a hash key; hashes without one do not read it.
    #[must_use]
    pub fn probe_sequence_keyed(&self, hash_key: HashKey, key: &[u8]) -> Option<impl Iterator<Item = u32> + use<>> {
        let (l, probe) = (*self, Probe::of_bytes(self, hash_key, key)?);
        let mut rest = probe.after_home(self);
        Some(core::iter::once(probe.home).chain(core::iter::from_fn(move || rest.next(&l))))
    }
}

/// The numbers of a [`SecondGroup`], for the positions of a map that has one.
#[inline(always)]
const fn nearest_and_span(positions: u32) -> (u32, u32) {
    // Three positions on, no slot of home is looked at again. 256 positions are 1024 tags: a page at most.
    let (nearest, span) = if positions > 4 { (3, positions - 4) } else { (positions - 1, 0) };
    (nearest, if span < 256 { span } else { 256 })
}

/// Where the search for a key begins: see [`MapLayout::home_of`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Home {
    /// The group that is looked at first, as the number of its first slot.
    pub group: u32,
    /// The control byte of the key's slot in the group layout; nothing in the others.
    pub tag: u8,
    /// The hash after the finaliser: below 2^32 in fx32.
    pub finalized: u64,
    /// What the triangular steps after home are multiplied by. It is odd.
    pub step: u32,
}

/// Where the group after home lies: see [`MapLayout::second_group`].
///
/// It is at position `home / 4 + nearest + (((tag & 0x7f) * span) >> 7)`, less [`MapLayout::positions`] where it is not
/// below.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SecondGroup {
    /// The least distance from home in positions.
    pub nearest: u32,
    /// The distances begin with `nearest` and are as many as this, at least one.
    pub span: u32,
}

/// What one key's hash says in one map: where its search begins, by what tag it is known, how the search goes on.
#[derive(Clone, Copy)]
pub(crate) struct Probe {
    /// Finalised.
    hash: u64,
    /// The group that is looked at first, as the number of its first slot: at most `slots - width`.
    pub(crate) home: u32,
    /// Bit 7 and seven bits of the hash that `home` did not use.
    pub(crate) tag: u8,
}

impl Probe {
    /// # Safety
    ///
    /// - I1, I2, I4; of the block, only the header is read.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) const unsafe fn of(l: &MapLayout, base: *const u8, key: *const u8) -> Self {
        // SAFETY: the contract; the alignment of a layout's keys is a power of two.
        let hash = unsafe { hash::finalized(l.format.hash, header::hash_key(l, base), key, l.key_size(), l.key_align) };
        Self::from_finalized(l, hash)
    }

    /// `None` for a key of another size.
    #[inline(always)]
    const fn of_bytes(l: &MapLayout, hash_key: HashKey, key: &[u8]) -> Option<Self> {
        if key.len() != l.key_size() {
            return None;
        }
        let hash_key = u128::from_le_bytes(hash_key);
        let hash_key = [hash_key as u64, (hash_key >> 64) as u64];
        // SAFETY: as many initialised bytes as a key has; any address is a multiple of 1.
        let hash = unsafe { hash::finalized(l.format.hash, hash_key, key.as_ptr(), key.len(), 1) };
        Some(Self::from_finalized(l, hash))
    }

    /// Of a hash after the finaliser. The upper half is not read in fx32.
    #[inline(always)]
    pub(crate) const fn of_finalized(l: &MapLayout, hash: u64) -> Self {
        match l.format.hash {
            HashFn::Fx64 | HashFn::Sip13 => Self::from_finalized(l, hash),
            HashFn::Fx32 => Self::from_finalized(l, hash & 0xffff_ffff),
        }
    }

    /// The finalised hash in two halves, from which [`from_halves`](Self::from_halves) makes the probe again. The upper
    /// one is 0 in fx32.
    #[inline(always)]
    pub(crate) const fn halves(self) -> (u32, u32) {
        (self.hash as u32, (self.hash >> 32) as u32)
    }

    #[inline(always)]
    pub(crate) const fn from_halves(l: &MapLayout, low: u32, high: u32) -> Self {
        Self::from_finalized(l, (high as u64) << 32 | low as u64)
    }

    /// Lemire's multiply-shift: in the product of a hash with the number of groups, what lies above the hash's bits is
    /// a group, and the seven bits below that are a tag.
    #[cfg_attr(not(debug_assertions), inline(always))]
    const fn from_finalized(l: &MapLayout, hash: u64) -> Self {
        let groups = l.home_groups() as u64;
        let (home, below) = match (l.format.hash, l.format.kind) {
            (HashFn::Fx32, _) => halves(hash * groups),
            // a power of two of groups, and no tag: the upper half of the hash gives the same as all of it
            (_, Kind::Bucket | Kind::Split) => halves((hash >> 32) * groups),
            (_, Kind::Group) if size_of::<usize>() == 8 => {
                // the halves apart, as the compiler would cut the tag across them; it still makes one multiplication of
                // both
                let upper = (hash as u128 * groups as u128) >> 64;
                (upper as u32, (hash.wrapping_mul(groups) >> 32) as u32)
            }
            // the same in two products
            (_, Kind::Group) => halves((hash >> 32) * groups + (((hash & 0xffff_ffff) * groups) >> 32)),
        };
        Self { hash, home, tag: MapLayout::OCCUPIED | (below >> MapLayout::TAG_SHIFT) as u8 }
    }

    /// The group after home; `None` where the sequence begins with its walk, and where all slots lie in home.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) const fn second(self, l: &MapLayout) -> Option<u32> {
        let positions = l.positions();
        if matches!(l.format.kind, Kind::Bucket | Kind::Split) || positions == 1 {
            return None;
        }
        let (nearest, span) = nearest_and_span(positions);
        let position = self.home / GROUP_STEP + nearest + (((self.tag & 0x7f) as u32 * span) >> 7);
        Some(GROUP_STEP * if position < positions { position } else { position - positions })
    }

    /// The odd step of the sequence after home. It is mixed from the hash without the finaliser, which the home was
    /// taken from: keys of one home differ in their steps.
    #[inline(always)]
    const fn step(self, hash: HashFn) -> u32 {
        let fx = hash::unfinalized(hash, self.hash);
        let mixed = match hash {
            HashFn::Fx64 | HashFn::Sip13 => ((fx ^ fx >> 32).wrapping_mul(MIX64) >> 32) as u32,
            // only the upper half of the product is well mixed; 2^15 odd steps tell keys of one home apart
            HashFn::Fx32 => (fx as u32 ^ fx as u32 >> 16).wrapping_mul(MIX32) >> 16,
        };
        mixed | 1
    }

    /// The sequence after home.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) const fn after_home(self, l: &MapLayout) -> ProbeSeq {
        // where multiplications are slow and a second group comes first, the rest is computed when it is needed
        let eager = size_of::<usize>() == 8 || l.format.kind.width() == 1;
        let triangular = if eager { Some(self.triangular(l)) } else { None };
        ProbeSeq { probe: self, second: self.second(l), triangular }
    }

    /// The sequence after home and the second group.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) const fn triangular(self, l: &MapLayout) -> Triangular {
        let (kind, step) = (l.format.kind, self.step(l.format.hash));
        let index = self.home / kind.position_step();
        let (index, delta) = match kind {
            Kind::Bucket | Kind::Split => (index, step),
            Kind::Group => (index.wrapping_add(step), l.position_mask().wrapping_add(1)),
        };
        Triangular { probe: self, index, delta, step }
    }
}

/// The upper and the lower half.
#[inline(always)]
const fn halves(product: u64) -> (u32, u32) {
    ((product >> 32) as u32, product as u32)
}

/// The groups of a probe sequence after home: the second, and the triangular steps.
#[derive(Clone, Copy)]
pub(crate) struct ProbeSeq {
    probe: Probe,
    second: Option<u32>,
    triangular: Option<Triangular>,
}

impl ProbeSeq {
    /// The next group, as the number of its first slot, or `None` when all were visited. At most `slots - width` for
    /// the layout that the probe was made for.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) const fn next(&mut self, l: &MapLayout) -> Option<u32> {
        if let Some(second) = self.second.take() {
            return Some(second);
        }
        let mut triangular = match self.triangular {
            Some(triangular) => triangular,
            None => self.probe.triangular(l),
        };
        let next = triangular.next(l);
        self.triangular = Some(triangular);
        next
    }
}

/// The groups after home and the second.
#[derive(Clone, Copy)]
pub(crate) struct Triangular {
    probe: Probe,
    /// The position that was looked at last.
    index: u32,
    /// `i * step`: the way to the next position. It is a multiple of P for the first time when i is P, as the step is
    /// odd, and the sequence ends. In the group layout the sequence begins with i = 0, and P is added, which changes no
    /// position: the sum is a multiple of 2 P for the first time when i is P.
    delta: u32,
    step: u32,
}

impl Triangular {
    /// As [`ProbeSeq::next`].
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) const fn next(&mut self, l: &MapLayout) -> Option<u32> {
        let (kind, mask) = (l.format.kind, l.position_mask());
        let end = match kind {
            Kind::Bucket | Kind::Split => mask,
            Kind::Group => mask << 1 | 1,
        };
        while self.delta & end != 0 {
            self.index = self.index.wrapping_add(self.delta) & mask;
            self.delta = self.delta.wrapping_add(self.step);
            let group = self.index.wrapping_mul(kind.position_step());
            if self.index < l.positions() && (kind.width() == 1 || !self.visited(l, group)) {
                return Some(group);
            }
        }
        None
    }

    /// Whether a group came before the walk.
    #[inline(always)]
    const fn visited(&self, l: &MapLayout, group: u32) -> bool {
        let second = match self.probe.second(l) {
            Some(second) => second,
            None => self.probe.home,
        };
        group == self.probe.home || group == second
    }
}
