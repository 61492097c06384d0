//! The kinds of maps there are, and the byte of the header that tells them apart.
//!
//! It knows names and codes; it does not know sizes of keys and values, or where anything lies.

/// Where the control bytes of a map lie, and how many of them a search looks at at once.
///
/// A later release may have more kinds, and more hashes in [`HashFn`]: a code generator has an arm for what it does not
/// handle.
///
/// ```
/// use hashmap_mem::{Kind, MapSpec};
///
/// let bytes = |kind| MapSpec::of::<u64, u8>(1000).kind(kind).layout().map(|layout| (layout.stride(), layout.size()));
/// assert_eq!(bytes(Kind::Group), Ok((16, 29_296))); // 1672 slots
/// assert_eq!(bytes(Kind::Split), Ok((16, 34_840))); // 2048 slots, as all of a power of two
/// assert_eq!(bytes(Kind::Bucket), Ok((24, 49_176))); // the status byte takes the room of a key's alignment
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum Kind {
    /// Status byte, key and value of an entry side by side: the VM collection standard.
    Bucket,
    /// The status bytes in an array of their own before the slots: no padding between status and key, for firmware.
    Split,
    /// Tags in an array of their own, eight of them compared at once: the fastest, and the default of
    /// [`hashmap_layout!`](crate::hashmap_layout).
    Group,
}

impl Kind {
    /// The name that a declaration has for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bucket => "bucket",
            Self::Split => "split",
            Self::Group => "group",
        }
    }

    /// Slots of a probe group, which a search looks at at once: 1, or 8 in the group layout.
    #[inline]
    #[must_use]
    pub const fn width(self) -> u32 {
        match self {
            Self::Bucket | Self::Split => 1,
            Self::Group => 8,
        }
    }

    /// Bytes of the header's fields, which are all of it but for the hash key: 24, or 32 in the group layout.
    pub(crate) const fn fields_size(self) -> u32 {
        match self {
            Self::Bucket | Self::Split => 24,
            Self::Group => 32,
        }
    }

    /// The number of slots is a multiple of this; in the bucket and split layouts it is a power of two besides.
    pub(crate) const fn slot_multiple(self) -> u32 {
        match self {
            Self::Bucket | Self::Split => 1,
            Self::Group => 4,
        }
    }

    /// How many slots share an overflow count, of all groups that begin at one of them: 1, or 2 in the group layout.
    #[inline(always)]
    #[must_use]
    pub const fn slots_per_overflow_count(self) -> u32 {
        match self {
            Self::Bucket | Self::Split => 1,
            Self::Group => 2,
        }
    }

    /// Slots from one [position](crate::MapLayout::positions) of the probe sequence to the next: 1, or 4 in the group
    /// layout.
    #[inline]
    #[must_use]
    pub const fn position_step(self) -> u32 {
        match self {
            Self::Bucket | Self::Split => 1,
            Self::Group => 4,
        }
    }

    /// The highest value of an overflow count, where it is saturated: 127, or 255 in the group layout. The bits of the
    /// count in its byte are the same number.
    #[inline(always)]
    #[must_use]
    pub const fn saturated(self) -> u32 {
        match self {
            Self::Bucket | Self::Split => 127,
            Self::Group => 255,
        }
    }

    /// The most slots that the header of this kind can count.
    #[inline]
    #[must_use]
    pub const fn max_slots(self) -> u64 {
        match self {
            Self::Bucket | Self::Split => 32_768,
            Self::Group => 1 << 31,
        }
    }

    /// The load, in per cent, that [`SlotCount::Default`](crate::SlotCount::Default) stays at or below, but for the
    /// smallest maps of the group layout.
    ///
    /// At 60 per cent a search in the group layout looks at 1.06 groups a hit and 1.08 a miss, after any number of keys
    /// came and went, and at about 2.5 buckets in the others. Searches grow fast above (1.2 and 1.4 groups at 75),
    /// bytes an entry below.
    #[inline]
    #[must_use]
    pub const fn default_load(self) -> u32 {
        match self {
            Self::Bucket | Self::Split => 60,
            Self::Group => 60,
        }
    }

    /// The alignment that the block of a typed map has besides that of its keys and values.
    pub(crate) const fn control_align(self) -> u32 {
        match self {
            Self::Bucket => 1,
            Self::Split | Self::Group => 4,
        }
    }
}

/// The hash that places keys. All read a key as bytes, little-endian on every machine.
///
/// fx64 and fx32 are fast, and have no secret: who chooses the keys can choose thousands of them with one probe
/// sequence, and each operation then looks at all of them. [`Sip13`](Self::Sip13) is for keys that come from strangers.
///
/// ```
/// use hashmap_mem::{HashFn, MapSpec, fx32, fx64};
///
/// let spec = MapSpec::of::<u32, i16>(100);
/// assert_eq!(spec.layout().map(|layout| layout.hash()), Ok(HashFn::Fx64)); // without a word
/// assert_eq!(spec.hash(HashFn::Fx32).layout().map(|layout| layout.code()), Ok(0x38)); // the header says which
/// assert_eq!((fx64(&[1, 0, 0, 0]), fx32(&[1, 0, 0, 0])), (0x517c_c1b7_2722_0a95, 0x2722_0a95));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum HashFn {
    /// `FxHasher64`: eight bytes a step.
    Fx64,
    /// Four bytes a step and no wide multiplication, for 32-bit processors: the polynomial hash of rustc-hash 2, with
    /// its upper half folded in at each step.
    Fx32,
    /// `SipHash-1-3` under a hash key of 16 bytes, which lies in the block behind the header's fields: whoever does not
    /// know it cannot choose keys that meet. Std's maps use the same hash. A lookup takes some 3 times as long as with
    /// fx64.
    ///
    /// The hash key is zero unless it is set ([`Map::rekey`](crate::Map::rekey), [`rekey`](crate::rekey())), and it is
    /// no secret to whoever sees the block.
    Sip13,
}

impl HashFn {
    /// The name that a declaration has for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fx64 => "fx64",
            Self::Fx32 => "fx32",
            Self::Sip13 => "sip13",
        }
    }

    /// Bytes of the hash key, at the end of the header: 16 in sip13, 0 in the others, which have none.
    #[inline]
    #[must_use]
    pub const fn hash_key_size(self) -> usize {
        match self {
            Self::Fx64 | Self::Fx32 => 0,
            Self::Sip13 => size_of::<[u64; 2]>(),
        }
    }
}

/// What byte 23 of a header tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Format {
    pub(crate) kind: Kind,
    pub(crate) hash: HashFn,
    pub(crate) align: AlignClass,
}

impl Format {
    /// Bytes of the header: its fields, and the hash key where the hash has one.
    #[inline(always)]
    #[expect(clippy::cast_possible_truncation, reason = "16 at most")]
    pub(crate) const fn header_size(self) -> u32 {
        self.kind.fields_size() + self.hash.hash_key_size() as u32
    }

    /// Bits 0 to 5 name kind and hash, bits 6 and 7 the class of alignment.
    pub(crate) const fn code(self) -> u8 {
        let kind_and_hash = match (self.kind, self.hash) {
            (Kind::Bucket, HashFn::Fx64) => 0x3d,
            (Kind::Bucket, HashFn::Fx32) => 0x3c,
            (Kind::Split, HashFn::Fx64) => 0x3b,
            (Kind::Split, HashFn::Fx32) => 0x3a,
            (Kind::Group, HashFn::Fx64) => 0x39,
            (Kind::Group, HashFn::Fx32) => 0x38,
            (Kind::Bucket, HashFn::Sip13) => 0x37,
            (Kind::Split, HashFn::Sip13) => 0x36,
            (Kind::Group, HashFn::Sip13) => 0x35,
        };
        kind_and_hash | (self.align as u8) << 6
    }

    /// `None` for a byte that no header has, zero among them.
    #[inline(always)]
    pub(crate) const fn from_code(code: u8) -> Option<Self> {
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
            _ => return None,
        };
        let align = match code >> 6 {
            0 => AlignClass::UpTo8,
            1 => AlignClass::UpTo32,
            2 => AlignClass::UpTo64,
            _ => AlignClass::UpTo128,
        };
        Some(Self { kind, hash, align })
    }
}

/// To what the start of the slots is rounded up. The published header has room for two bits of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum AlignClass {
    UpTo8 = 0,
    UpTo32 = 1,
    UpTo64 = 2,
    UpTo128 = 3,
}

impl AlignClass {
    pub(crate) const fn of(align: u32) -> Self {
        match align {
            0..=8 => Self::UpTo8,
            9..=32 => Self::UpTo32,
            33..=64 => Self::UpTo64,
            _ => Self::UpTo128,
        }
    }

    pub(crate) const fn bytes(self) -> u32 {
        match self {
            Self::UpTo8 => 8,
            Self::UpTo32 => 32,
            Self::UpTo64 => 64,
            Self::UpTo128 => 128,
        }
    }
}
