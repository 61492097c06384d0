//! SipHash-1-3 (Aumasson and Bernstein, 2012): a hash of 64 bits under a key of 128, as a `const fn`.
//!
//! It knows words of eight bytes; it does not know where they come from.

/// The state while words come in.
#[derive(Clone, Copy)]
pub(crate) struct Sip13 {
    v: [u64; 4],
}

impl Sip13 {
    #[inline]
    pub(crate) const fn new(key: [u64; 2]) -> Self {
        let [k0, k1] = key;
        // "somepseudorandomlygeneratedbytes"
        let v0 = k0 ^ 0x736f_6d65_7073_6575;
        let v1 = k1 ^ 0x646f_7261_6e64_6f6d;
        let v2 = k0 ^ 0x6c79_6765_6e65_7261;
        let v3 = k1 ^ 0x7465_6462_7974_6573;
        Self { v: [v0, v1, v2, v3] }
    }

    /// Takes the next eight bytes, little-endian.
    #[inline]
    pub(crate) const fn word(self, word: u64) -> Self {
        let [v0, v1, v2, v3] = self.v;
        let [v0, v1, v2, v3] = Self { v: [v0, v1, v2, v3 ^ word] }.round().v;
        Self { v: [v0 ^ word, v1, v2, v3] }
    }

    /// The hash. `last` are the bytes that filled no word, fewer than eight, and `len` is how many bytes there were in
    /// all.
    #[inline]
    pub(crate) const fn finish(self, last: u64, len: usize) -> u64 {
        let [v0, v1, v2, v3] = self.word(last | (len as u64) << 56).v;
        let [v0, v1, v2, v3] = Self { v: [v0, v1, v2 ^ 0xff, v3] }.round().round().round().v;
        v0 ^ v1 ^ v2 ^ v3
    }

    #[inline]
    const fn round(self) -> Self {
        let [v0, v1, v2, v3] = self.v;
        let (v0, v2) = (v0.wrapping_add(v1), v2.wrapping_add(v3));
        let (v1, v3) = (v1.rotate_left(13) ^ v0, v3.rotate_left(16) ^ v2);
        let (v0, v2) = (v0.rotate_left(32).wrapping_add(v3), v2.wrapping_add(v1));
        let (v1, v3) = (v1.rotate_left(17) ^ v2, v3.rotate_left(21) ^ v0);
        Self { v: [v0, v1, v2.rotate_left(32), v3] }
    }
}

#[cfg(test)]
mod tests {
    use super::Sip13;
    use core::hash::Hasher;

    /// Every length up to 64 bytes, against the crate siphasher.
    #[test]
    fn as_siphasher() {
        let bytes: [u8; 64] = core::array::from_fn(|i| u8::try_from(i * 37 % 251).unwrap_or(0));
        for len in 0..=64 {
            let key = [0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908 + len as u64];
            let mut theirs = siphasher::sip::SipHasher13::new_with_keys(key[0], key[1]);
            theirs.write(&bytes[..len]);
            let (words, rest) = bytes[..len].as_chunks::<8>();
            let ours = words.iter().fold(Sip13::new(key), |sip, word| sip.word(u64::from_le_bytes(*word)));
            let last = rest.iter().rev().fold(0, |last, byte| last << 8 | u64::from(*byte));
            assert_eq!(ours.finish(last, len), theirs.finish(), "{len} bytes");
        }
    }
}
