//! A short text that a `const fn` can build, for panics that name numbers while the compiler evaluates.
//!
//! It knows strings and decimal numbers; it does not know what any message says.

/// The longest message in use takes about 250 bytes with the longest numbers and a name of 60 letters. What does not
/// fit is cut off; a panic in a constant costs the compiler a step a byte.
const LEN: usize = 320;

/// At most `LEN` bytes.
#[derive(Clone, Copy)]
pub(crate) struct Message {
    bytes: [u8; LEN],
    len: usize,
}

impl Message {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; LEN], len: 0 }
    }

    /// A message about a map: begins with its name.
    pub(crate) const fn named(map: &str) -> Self {
        Self::new().str("`").str(map).str("`: ")
    }

    /// Not inlined: a message is many calls, and code for it is flash on a microcontroller.
    #[inline(never)]
    pub(crate) const fn str(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        let mut i = 0;
        while i < text.len() && self.len < LEN {
            self.bytes[self.len] = text[i];
            self.len += 1;
            i += 1;
        }
        self
    }

    #[inline(never)]
    pub(crate) const fn num(mut self, number: u64) -> Self {
        const DIGITS: &[u8; 10] = b"0123456789";
        let mut power = 1;
        while number / power >= 10 {
            power *= 10;
        }
        while power > 0 && self.len < LEN {
            self.bytes[self.len] = DIGITS[(number / power % 10) as usize];
            self.len += 1;
            power /= 10;
        }
        self
    }

    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "(a message cut off inside a character)",
        }
    }
}
