//! Text as keys.
//!
//! A key is bytes of a fixed size that lie in the map, so `String` and `&str` are none: their text lies elsewhere.
//! There are two ways.
//!
//! # Short texts: an array
//!
//! Where there is a longest text, the key is an array of so many bytes, filled up with zeros. [`text_key`] makes one,
//! also in a `const`, and refuses what does not fit; [`try_text_key`] is for texts that come from outside; [`key_text`]
//! gives the text back. A key costs as many bytes as the longest text, in every slot, and is hashed and compared as a
//! whole: up to 32 bytes are little more than a number.
//!
//! ```
//! use hashmap_mem::{hashmap_layout, key_text, text_key, try_text_key};
//!
//! hashmap_layout! {
//!     struct Ports { key: [u8; 16], value: u16, entries: 20 }
//! }
//!
//! static PORTS: Ports = Ports::from_entries([(text_key("https"), 443), (text_key("ssh"), 22)]);
//! assert_eq!(PORTS[&text_key("ssh")], 22);
//!
//! // from outside: what is too long is in no map
//! let port = |name: &str| try_text_key(name).ok().and_then(|key| PORTS.get(&key));
//! assert_eq!((port("https"), port("a name of more than 16 bytes")), (Some(&443), None));
//!
//! let mut names: Vec<&str> = PORTS.keys().map(key_text).collect();
//! names.sort_unstable();
//! assert_eq!(names, ["https", "ssh"]);
//! ```
//!
//! # Texts of any length: a number for each
//!
//! Where texts are long, or many maps have the same ones, each text gets a number once, when it is read, and the maps
//! have the numbers as keys. What gives out the numbers lives outside, for instance in std's collections:
//!
//! ```
//! use hashmap_mem::hashmap_layout;
//! use std::collections::HashMap;
//!
//! hashmap_layout! {
//!     struct Stock { key: u32, value: u64, entries: 1000 }
//! }
//!
//! /// Every text once, in the order in which they came.
//! #[derive(Default)]
//! struct Texts {
//!     numbers: HashMap<String, u32>,
//!     texts: Vec<String>,
//! }
//!
//! impl Texts {
//!     fn number(&mut self, text: &str) -> u32 {
//!         if let Some(number) = self.numbers.get(text) {
//!             return *number;
//!         }
//!         let number = u32::try_from(self.texts.len()).expect("fewer than 2^32 texts");
//!         self.numbers.insert(text.to_owned(), number);
//!         self.texts.push(text.to_owned());
//!         number
//!     }
//! }
//!
//! let (mut texts, mut stock) = (Texts::default(), Stock::new());
//! for article in ["a bolt of stainless steel, 20 mm", "a nut", "a bolt of stainless steel, 20 mm"] {
//!     *stock.entry(texts.number(article)).or_insert(0)? += 1;
//! }
//! assert_eq!(stock[&texts.number("a bolt of stainless steel, 20 mm")], 2);
//! assert_eq!(texts.texts[1], "a nut");
//! # Ok::<(), hashmap_mem::Full<u32, u64>>(())
//! ```
// This module knows bytes and texts; it does not know maps.

use crate::layout::message::Message;
use core::fmt::{self, Display, Formatter};

/// Why a text is no key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum TextKeyError {
    /// The text is longer than the key.
    TooLong {
        /// Bytes of the key.
        allowed: usize,
        /// Bytes of the text.
        found: usize,
    },
    /// The text has a zero byte, which ends a text in a key.
    Zero {
        /// Where it stands: the number of bytes before it.
        at: usize,
    },
}

impl Display for TextKeyError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { allowed, found } => write!(f, "text: {found} bytes found, at most {allowed} expected"),
            Self::Zero { at } => write!(f, "text: a zero byte found after {at} bytes, and zeros end a key's text"),
        }
    }
}

impl core::error::Error for TextKeyError {}

/// A text as a key: its bytes, and zeros behind them. Two texts have one key only if they are the same. Costs a step a
/// byte.
///
/// ```
/// const NAME: [u8; 8] = hashmap_mem::text_key("name");
/// assert_eq!(NAME, *b"name\0\0\0\0");
/// ```
///
/// # Errors
///
/// [`TextKeyError`] if the text has more than `N` bytes, or a zero byte.
pub const fn try_text_key<const N: usize>(text: &str) -> Result<[u8; N], TextKeyError> {
    let text = text.as_bytes();
    if text.len() > N {
        return Err(TextKeyError::TooLong { allowed: N, found: text.len() });
    }
    let (mut key, mut at) = ([0; N], 0);
    while at < text.len() {
        if text[at] == 0 {
            return Err(TextKeyError::Zero { at });
        }
        key[at] = text[at];
        at += 1;
    }
    Ok(key)
}

/// Like [`try_text_key`], for texts that stand in the program.
///
/// # Panics
///
/// If the text has more than `N` bytes, or a zero byte: in a `const` or `static`, a compile error.
#[must_use]
#[track_caller]
pub const fn text_key<const N: usize>(text: &str) -> [u8; N] {
    match try_text_key(text) {
        Ok(key) => key,
        Err(TextKeyError::TooLong { allowed, found }) => {
            let message = Message::new().str("the text has ").num(found as u64).str(" bytes, and the key ");
            let message = message.num(allowed as u64).str(": write `[u8; ").num(found as u64);
            panic!("{}", message.str("]` as `key`, or a shorter text").as_str())
        }
        Err(TextKeyError::Zero { at }) => {
            let message = Message::new().str("the text has a zero byte after ").num(at as u64);
            panic!("{}", message.str(" bytes, and zeros end a key's text: leave it out").as_str())
        }
    }
}

/// The text of a key that [`text_key`] made: its bytes up to the zeros at its end. Of other bytes, as much as is UTF-8
/// from the start on. Costs a step a byte.
#[must_use]
pub const fn key_text<const N: usize>(key: &[u8; N]) -> &str {
    let mut len = N;
    while len > 0 && key[len - 1] == 0 {
        len -= 1;
    }
    let bytes = key.split_at(len).0;
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => match core::str::from_utf8(bytes.split_at(error.valid_up_to()).0) {
            Ok(text) => text,
            Err(_) => "",
        },
    }
}
