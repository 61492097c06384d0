//! The hashes, and what a map takes from them: written again here, as the search tries other numbers than the library
//! has.

/// Of `FxHasher64`; its lower half is that of `fx32`.
const K64: u64 = 0x517c_c1b7_2722_0a95;
pub const K32: u32 = 0x2722_0a95;
const SPREAD64: u64 = 0x47d1_8723_0b5b_3a37;
const SPREAD32: u32 = 0x4fd8_649f;

/// Which hash. Words have 64 or 32 bits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Hash {
    Fx64,
    /// As fx64, but with fx32's way from word to word: not in the library.
    Folded64,
    Fx32,
}

impl Hash {
    /// The multiplier in use.
    pub fn spread(self) -> u64 {
        if self == Self::Fx32 { SPREAD32.into() } else { SPREAD64 }
    }
}

/// The inverse of an odd number modulo 2^64.
pub fn inverse(odd: u64) -> u64 {
    (0..6).fold(odd, |x, _| x.wrapping_mul(2u64.wrapping_sub(odd.wrapping_mul(x))))
}

/// The next `N` bytes as a number, if there are as many.
fn next<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (word, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*word)
}

pub fn fx64(bytes: &[u8]) -> u64 {
    fold64(bytes, |hash, word| (hash.rotate_left(5) ^ word).wrapping_mul(K64))
}

pub fn folded64(bytes: &[u8]) -> u64 {
    fold64(bytes, |hash, word| (hash ^ hash >> 32).wrapping_add(word).wrapping_mul(K64))
}

fn fold64(mut bytes: &[u8], add: impl Fn(u64, u64) -> u64) -> u64 {
    let mut hash = 0;
    while let Some(word) = next(&mut bytes) {
        hash = add(hash, u64::from_le_bytes(word));
    }
    if let Some(word) = next(&mut bytes) {
        hash = add(hash, u32::from_le_bytes(word).into());
    }
    bytes.iter().fold(hash, |hash, byte| add(hash, u64::from(*byte)))
}

pub fn fx32(bytes: &[u8]) -> u32 {
    words32(bytes).fold(0, add32)
}

pub fn add32(hash: u32, word: u32) -> u32 {
    (hash ^ (hash >> 16)).wrapping_add(word).wrapping_mul(K32)
}

/// What `fx32` adds one after the other: words of 4 bytes, then single bytes.
pub fn words32(mut bytes: &[u8]) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || match next(&mut bytes) {
        Some(word) => Some(u32::from_le_bytes(word)),
        None => next(&mut bytes).map(|[byte]| u32::from(byte)),
    })
}

/// A key as the search sees it: the number that `SPREAD` is multiplied by, and the odd step of the path.
#[derive(Clone, Copy)]
pub struct Key {
    pub word: u64,
    pub step: u32,
}

impl Key {
    pub fn of(hash: Hash, bytes: &[u8]) -> Self {
        match hash {
            Hash::Fx64 | Hash::Folded64 => {
                let fx = if hash == Hash::Fx64 { fx64(bytes) } else { folded64(bytes) };
                let step = ((fx ^ fx >> 32).wrapping_mul(0xff51_afd7_ed55_8ccd) >> 32) as u32 | 1;
                Self { word: fx.wrapping_mul(inverse(K64)), step }
            }
            Hash::Fx32 => {
                let fx = fx32(bytes);
                let step = (fx ^ fx >> 16).wrapping_mul(0x85eb_ca6b) >> 16 | 1;
                Self { word: fx.wrapping_mul(inverse(K32.into()) as u32).into(), step }
            }
        }
    }

    /// Home in a map of so many home groups, and 32 bits of what is below: the top seven are the tag.
    pub fn place(self, hash: Hash, spread: u64, groups: u32) -> (u32, u32) {
        match hash {
            Hash::Fx64 | Hash::Folded64 => {
                let p = u128::from(self.word.wrapping_mul(spread)) * u128::from(groups);
                ((p >> 64) as u32, (p >> 32) as u32)
            }
            Hash::Fx32 => {
                let p = u64::from((self.word as u32).wrapping_mul(spread as u32)) * u64::from(groups);
                ((p >> 32) as u32, p as u32)
            }
        }
    }
}

/// `SplitMix64` (Steele, Lea, Flood, 2014).
pub fn mix(i: u64) -> u64 {
    let mut z = i.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}
