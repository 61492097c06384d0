//! The maps that the tests run over, and what a test asks of them: small numbers as keys and values.

use hashmap_mem::{FixedMap, hashmap_layout};

hashmap_layout! {
    pub(crate) struct Group64 { key: u32, value: u32, entries: 40 }
}
hashmap_layout! {
    pub(crate) struct Group32 { key: u32, value: u32, entries: 40, hash: fx32 }
}
hashmap_layout! {
    pub(crate) struct Bucket64 { key: u32, value: u32, entries: 40, layout: bucket }
}
hashmap_layout! {
    pub(crate) struct Bucket32 { key: u32, value: u32, entries: 40, layout: bucket, hash: fx32 }
}
hashmap_layout! {
    pub(crate) struct Split64 { key: u32, value: u32, entries: 40, layout: split }
}
hashmap_layout! {
    pub(crate) struct Split32 { key: u32, value: u32, entries: 40, layout: split, hash: fx32 }
}
hashmap_layout! {
    /// Under a hash key of zero bytes.
    pub(crate) struct Sip { key: u32, value: u32, entries: 40, hash: sip13 }
}
hashmap_layout! {
    /// As many slots as entries.
    pub(crate) struct Full { key: u32, value: u32, entries: 32, layout: split, hash: fx32, slots: 32 }
}
hashmap_layout! {
    pub(crate) struct WideKeys { key: u64, value: u8, entries: 30 }
}
hashmap_layout! {
    /// Three bytes, so that no word is aligned.
    pub(crate) struct OddKeys { key: [u8; 3], value: u16, entries: 30, layout: bucket }
}
hashmap_layout! {
    pub(crate) struct TextKeys { key: [u8; 16], value: [u16; 3], entries: 20, layout: split }
}

/// A map that tests can make, and whose keys and values stand for numbers.
pub(crate) trait Subject: FixedMap<Key: Number, Value: Number> + AsRef<[u8]> {
    const EMPTY: Self;
}

macro_rules! subjects {
    ($($map:ident)+) => {$(
        impl Subject for $map {
            const EMPTY: Self = Self::new();
        }
        impl AsRef<[u8]> for $map {
            fn as_ref(&self) -> &[u8] {
                self.as_bytes()
            }
        }
    )+};
}

subjects! { Group64 Group32 Bucket64 Bucket32 Split64 Split32 Sip Full WideKeys OddKeys TextKeys }

/// Made of a number. Different numbers below 2^16 give different results, except for values of one byte.
pub(crate) trait Number: PartialEq + core::fmt::Debug {
    fn of(number: u32) -> Self;
}

impl Number for u32 {
    fn of(number: u32) -> Self {
        number
    }
}

impl Number for u64 {
    fn of(number: u32) -> Self {
        u64::from(number) << 32 | u64::from(number)
    }
}

impl Number for u16 {
    fn of(number: u32) -> Self {
        number as u16
    }
}

impl Number for u8 {
    fn of(number: u32) -> Self {
        number as u8
    }
}

impl Number for [u8; 3] {
    fn of(number: u32) -> Self {
        let [a, b, c, _] = number.to_le_bytes();
        [c, a, b]
    }
}

impl Number for [u8; 16] {
    fn of(number: u32) -> Self {
        let mut text = *b"sensor/000000000";
        let mut rest = number;
        for digit in text[7..].iter_mut().rev() {
            *digit += (rest % 10) as u8;
            rest /= 10;
        }
        text
    }
}

impl Number for [u16; 3] {
    fn of(number: u32) -> Self {
        [number as u16, (number >> 16) as u16, !number as u16]
    }
}
