//! Families of keys: scattered, sequential, 64 apart.

#[cfg(not(any(feature = "key-u64", feature = "key-text")))]
pub(crate) type Key = u32;
#[cfg(feature = "key-u64")]
pub(crate) type Key = u64;
#[cfg(feature = "key-text")]
pub(crate) type Key = [u8; 16];

/// The key number `i` of a family.
pub(crate) fn key(family: u32, i: u32) -> Key {
    let number = match family {
        0 => scatter(i),
        1 => i,
        _ => 64 * i,
    };
    #[cfg(not(any(feature = "key-u64", feature = "key-text")))]
    return number;
    #[cfg(feature = "key-u64")]
    return u64::from(if family == 0 { scatter(!i) } else { 0 }) << 32 | u64::from(number);
    #[cfg(feature = "key-text")]
    {
        let mut text = *b"sensor/........ ";
        for (at, letter) in text[7..15].iter_mut().enumerate() {
            *letter = b'a' + (number >> (4 * at) & 15) as u8;
        }
        text
    }
}

/// The finaliser of `MurmurHash3`.
fn scatter(mut x: u32) -> u32 {
    x = (x ^ x >> 16).wrapping_mul(0x85eb_ca6b);
    x = (x ^ x >> 13).wrapping_mul(0xc2b2_ae35);
    x ^ x >> 16
}
