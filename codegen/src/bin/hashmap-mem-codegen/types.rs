//! Types of keys and values, as a person writes them: names, sizes and alignments.
//!
//! It knows the names of C and Rust for what has the same size and alignment on nearly every machine; it does not know
//! maps.

/// A type: its size and alignment in bytes, and what C and Rust call it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Type {
    pub(crate) size: usize,
    pub(crate) align: usize,
    /// Empty where only sizes were given.
    pub(crate) c: String,
    /// Empty where only sizes were given.
    pub(crate) rust: String,
}

const KNOWN: &[(&str, &str, usize)] = &[
    ("uint8_t", "u8", 1),
    ("uint16_t", "u16", 2),
    ("uint32_t", "u32", 4),
    ("uint64_t", "u64", 8),
    ("int8_t", "i8", 1),
    ("int16_t", "i16", 2),
    ("int32_t", "i32", 4),
    ("int64_t", "i64", 8),
    ("char", "u8", 1),
    ("bool", "bool", 1),
    ("float", "f32", 4),
    ("double", "f64", 8),
];

const WHAT_TO_WRITE: &str = "write uint32_t or another type of <stdint.h>, bool, char, float, double, \
    SIZE or SIZE:ALIGN in bytes, or NAME:SIZE:ALIGN for a type of yours, such as \"struct tile:6:2\"";

impl Type {
    /// No bytes: the value of a set.
    pub(crate) fn none() -> Self {
        Self { size: 0, align: 1, c: String::new(), rust: "()".into() }
    }

    pub(crate) fn parse(flag: &str, given: &str) -> Result<Self, String> {
        let known = KNOWN.iter().find(|(c, rust, _)| *c == given || *rust == given);
        if let Some(&(c, rust, size)) = known {
            return Ok(Self { size, align: size, c: c.into(), rust: rust.into() });
        }
        let number = |part: &str| part.parse::<usize>().ok();
        let parts: Vec<&str> = given.split(':').collect();
        let (name, size, align) = match parts[..] {
            [size] => ("", number(size), Some(1)),
            [size, align] => ("", number(size), number(align)),
            [name, size, align] => (name, number(size), number(align)),
            _ => ("", None, None),
        };
        let (Some(size), Some(align)) = (size, align) else {
            return Err(format!("{flag} {given}: no type that is known here: {WHAT_TO_WRITE}"));
        };
        if align == 0 || size % align != 0 {
            let fitting = size.next_multiple_of(align.max(1));
            let fix = if align == 0 { "an ALIGN of 1 or more".into() } else { format!("a SIZE of {fitting}") };
            return Err(format!("{flag} {given}: a type's size is a multiple of its alignment: write {fix}"));
        }
        let rust = camel(name.rsplit(' ').next().unwrap_or_default());
        Ok(Self { size, align, c: name.into(), rust })
    }
}

/// `a_name` as `AName`.
pub(crate) fn camel(name: &str) -> String {
    name.split('_')
        .flat_map(|word| word.chars().take(1).map(|c| c.to_ascii_uppercase()).chain(word.chars().skip(1)))
        .collect()
}
