//! The header of one map, in C99 and C++11: a constant layout, types, assertions on them, and typed functions.
//!
//! What a function does stands in `hashmap_mem.h` ([`HASHMAP_MEM_H`]), once for all maps; what is printed here calls it
//! with the map's own layout, which the C compiler folds.
//!
//! It knows layouts and the names of C types; it does not know what a C compiler makes of those types: the printed
//! assertions do.

use core::fmt::{self, Display, Formatter, Write};
use hashmap_mem::{Kind, MapLayout};

/// The text of `hashmap_mem.h`, which every printed header includes: write it beside them.
pub const HASHMAP_MEM_H: &str = include_str!("../include/hashmap_mem.h");

/// Why no header can be printed: a name that is none in C.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum NameError<'a> {
    /// The map's name is no C identifier.
    Map(&'a str),
    /// The name of a type is not made of identifiers, such as `uint32_t` or `struct tile`.
    Type(&'a str),
}

impl Display for NameError<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Map(name) => write!(f, "\"{name}\" is no name in C: write letters, digits and `_`, a letter first"),
            Self::Type(name) => {
                write!(f, "\"{name}\" is no name of a C type: write one such as `uint32_t` or `struct tile`")
            }
        }
    }
}

impl core::error::Error for NameError<'_> {}

/// The header of one map: `{}` prints it. [`header`] makes it.
#[derive(Clone, Copy, Debug)]
pub struct Header<'a> {
    layout: &'a MapLayout,
    name: &'a str,
    key: &'a str,
    value: &'a str,
}

/// The header of a map of this layout, for a C type of keys and one of values. An empty name of a type stands for a
/// struct of as many bytes. Nothing but a few comparisons is done before it is printed.
///
/// The printed functions are `name_get`, `name_reserve` and so on; a set, whose values have no bytes, has
/// `name_contains` in the place of those that give values.
///
/// ```
/// use hashmap_mem::MapSpec;
/// use hashmap_mem_codegen::c;
///
/// let layout = MapSpec::of::<u32, i16>(100).layout()?;
/// let header = c::header(&layout, "health", "uint32_t", "int16_t").expect("names of C").to_string();
/// assert!(header.contains("static inline const health_value *health_get(const health *map, health_key key)"));
/// # Ok::<(), hashmap_mem::LayoutError>(())
/// ```
///
/// # Errors
///
/// [`NameError`] if a name is none in C.
pub const fn header<'a>(
    layout: &'a MapLayout,
    name: &'a str,
    key: &'a str,
    value: &'a str,
) -> Result<Header<'a>, NameError<'a>> {
    if !is_identifier(name) {
        return Err(NameError::Map(name));
    }
    if !is_type(key) {
        return Err(NameError::Type(key));
    }
    if !is_type(value) {
        return Err(NameError::Type(value));
    }
    Ok(Header { layout, name, key, value })
}

const fn is_identifier(name: &str) -> bool {
    let bytes = name.as_bytes();
    is_words(bytes, false) && !bytes.is_empty() && !bytes[0].is_ascii_digit()
}

const fn is_type(name: &str) -> bool {
    let bytes = name.as_bytes();
    bytes.is_empty() || is_words(bytes, true) && bytes[0].is_ascii_alphabetic()
}

const fn is_words(bytes: &[u8], blanks: bool) -> bool {
    let mut i = 0;
    while i < bytes.len() {
        if !(bytes[i].is_ascii_alphanumeric() || bytes[i] == b'_' || blanks && bytes[i] == b' ') {
            return false;
        }
        i += 1;
    }
    true
}

impl Display for Header<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let is_set = self.layout.value_size() == 0;
        self.fill(f, if is_set { SET_TITLE } else { MAP_TITLE })?;
        self.fill(f, TOP)?;
        self.typedef(f, "key", self.key, self.layout.key_size())?;
        if !is_set {
            self.typedef(f, "value", self.value, self.layout.value_size())?;
        }
        self.block(f, is_set)?;
        self.assertions(f, is_set)?;
        self.fill(f, COMMON)?;
        if self.layout.hash().hash_key_size() > 0 {
            self.fill(f, KEYED)?;
        }
        self.fill(f, if is_set { SET } else { MAP })?;
        self.fill(f, BOTTOM)
    }
}

impl Header<'_> {
    /// Writes a text in which `$NAME$` and the like stand for what [`put`](Self::put) writes.
    fn fill(&self, f: &mut Formatter<'_>, text: &str) -> fmt::Result {
        text.split('$')
            .enumerate()
            .try_for_each(|(i, part)| if i % 2 == 0 { f.write_str(part) } else { self.put(f, part) })
    }

    fn put(&self, f: &mut Formatter<'_>, what: &str) -> fmt::Result {
        let l = self.layout;
        let number = match what {
            "name" => return f.write_str(self.name),
            "NAME" => return self.name.chars().try_for_each(|c| f.write_char(c.to_ascii_uppercase())),
            "version" => return f.write_str(env!("CARGO_PKG_VERSION")),
            "key" => return type_name(f, self.key, l.key_size()),
            "value" => return type_name(f, self.value, l.value_size()),
            "kind" => return f.write_str(l.kind().name()),
            "KIND" => return constant(f, l.kind().name()),
            "hash" => return f.write_str(l.hash().name()),
            "HASH" => return constant(f, l.hash().name()),
            "code" => return write!(f, "{:#04x}", l.code()),
            "entries" => l.entries(),
            "slots" => l.slots(),
            "size" => l.size(),
            "align" => l.align(),
            "key_size" => l.key_size(),
            "value_size" => l.value_size(),
            "key_offset" => l.key_offset(),
            "value_offset" => l.value_offset(),
            "stride" => l.stride(),
            "control_offset" => l.control_offset(),
            "control_stride" => l.control_stride(),
            "overflow_offset" => l.overflow_offset(),
            "slots_offset" => l.slots_offset(),
            _ => return Err(fmt::Error), // a mistake in a text of this file
        };
        write!(f, "{number}")
    }

    fn typedef(&self, f: &mut Formatter<'_>, part: &str, of: &str, size: usize) -> fmt::Result {
        let name = self.name;
        match of {
            "" => writeln!(f, "typedef struct {name}_{part} {{ uint8_t bytes[{size}]; }} {name}_{part};"),
            of => writeln!(f, "typedef {of} {name}_{part};"),
        }
    }

    /// The block as a type, which the compiler aligns as its members.
    fn block(&self, f: &mut Formatter<'_>, is_set: bool) -> fmt::Result {
        self.fill(f, BLOCK)?;
        if self.layout.kind() != Kind::Bucket {
            f.write_str("    uint32_t header;\n")?;
        }
        self.fill(f, "    $name$_key key;\n")?;
        if !is_set {
            self.fill(f, "    $name$_value value;\n")?;
        }
        self.fill(f, "} $name$;\n\n")
    }

    /// The compiler lays out types as the layout says. A struct of bytes may have another alignment there.
    fn assertions(&self, f: &mut Formatter<'_>, is_set: bool) -> fmt::Result {
        self.fill(f, "HM_ASSERT($name$_size, sizeof($name$) == $NAME$_SIZE);\n")?;
        self.fill(f, "HM_ASSERT($name$_key_size, sizeof($name$_key) == $key_size$);\n")?;
        if !is_set {
            self.fill(f, "HM_ASSERT($name$_value_size, sizeof($name$_value) == $value_size$);\n")?;
        }
        if self.key.is_empty() || !is_set && self.value.is_empty() {
            return f.write_str("\n");
        }
        self.fill(
            f,
            "\n/* What lies in a slot, which the compiler lays out as the layout does. */\nstruct $name$_slot {\n",
        )?;
        if self.layout.kind() == Kind::Bucket {
            f.write_str("    uint8_t status;\n")?;
        }
        self.fill(f, "    $name$_key key;\n")?;
        if !is_set {
            self.fill(f, "    $name$_value value;\n")?;
        }
        self.fill(f, "};\n\nHM_ASSERT($name$_stride, sizeof(struct $name$_slot) == $stride$);\n")?;
        self.fill(f, "HM_ASSERT($name$_key_offset, offsetof(struct $name$_slot, key) == $key_offset$);\n")?;
        if !is_set {
            self.fill(f, "HM_ASSERT($name$_value_offset, offsetof(struct $name$_slot, value) == $value_offset$);\n")?;
        }
        f.write_str("\n")
    }
}

fn type_name(f: &mut Formatter<'_>, name: &str, size: usize) -> fmt::Result {
    match (name, size) {
        ("", 1) => f.write_str("1 byte"),
        ("", size) => write!(f, "{size} bytes"),
        (name, _) => f.write_str(name),
    }
}

/// The name of a constant of `hashmap_mem.h`: for `fx64`, `HM_FX64`. The C compiler refuses one that it does not have.
fn constant(f: &mut Formatter<'_>, name: &str) -> fmt::Result {
    f.write_str("HM_")?;
    name.chars().try_for_each(|c| f.write_char(c.to_ascii_uppercase()))
}

const MAP_TITLE: &str = "\
/*
 * $name$: a map of at most $entries$ entries, from $key$ to $value$, in $size$ bytes.
";

const SET_TITLE: &str = "\
/*
 * $name$: a set of at most $entries$ keys, $key$ each, in $size$ bytes.
";

const TOP: &str =
    " * Layout $kind$, hash $hash$, $slots$ slots. Printed by hashmap-mem-codegen $version$; do not edit it.
 */
#ifndef HASHMAP_MEM_$NAME$_H
#define HASHMAP_MEM_$NAME$_H

#include \"hashmap_mem.h\"

#define $NAME$_ENTRIES $entries$
#define $NAME$_SLOTS $slots$
#define $NAME$_SIZE $size$

static const struct hm_layout $name$_layout = {
    $KIND$, $HASH$, $code$, /* kind, hash, code */
    $NAME$_ENTRIES, $NAME$_SLOTS,
    $key_size$, $value_size$, /* key size, value size */
    $key_offset$, $value_offset$, $stride$, /* key offset and value offset in a slot, stride */
    $control_offset$, $control_stride$, $overflow_offset$, /* control bytes: offset and stride; overflow counts */
    $slots_offset$, $NAME$_SIZE /* slots */
};

";

const BLOCK: &str = "
/* The block, at a multiple of $align$ if typed Rust shares it. Zero bytes, as in a static, are an empty map. */
typedef union $name$ {
    uint8_t bytes[$NAME$_SIZE];
";

const COMMON: &str = "\
/* Makes the block an empty map. */
static inline void $name$_init($name$ *map) { hm_init(&$name$_layout, map); }

/* Whether these bytes are this map, as far as its header says. Then any content is safe, if it may not be right. */
static inline bool $name$_check(const void *block, size_t size) { return hm_check(&$name$_layout, block, size); }

/* Removes all entries. */
static inline void $name$_clear($name$ *map) { hm_clear(&$name$_layout, map); }

/* How many entries are present. */
static inline uint32_t $name$_len(const $name$ *map) { return hm_len(&$name$_layout, map); }

/* Removes a key. Whether it was there. */
static inline bool $name$_remove($name$ *map, $name$_key key) { return hm_remove(&$name$_layout, map, &key); }

/* for (uint32_t slot = $name$_next(map, 0); slot != HM_NONE; slot = $name$_next(map, slot + 1)) */
static inline uint32_t $name$_next(const $name$ *map, uint32_t from) { return hm_next(&$name$_layout, map, from); }

static inline $name$_key $name$_key_at(const $name$ *map, uint32_t slot) {
    $name$_key key;
    HM_COPY(&key, map->bytes + hm_key_at(&$name$_layout, slot), sizeof key);
    return key;
}

";

const KEYED: &str = "\
/* Gives an empty map another hash key, of 16 random bytes. False where there are entries. */
static inline bool $name$_rekey($name$ *map, const uint8_t *hash_key) {
    return hm_rekey(&$name$_layout, map, hash_key);
}

";

const MAP: &str = "\
static inline $name$_value $name$_value_at(const $name$ *map, uint32_t slot) {
    $name$_value value;
    HM_COPY(&value, map->bytes + hm_value_at(&$name$_layout, slot), sizeof value);
    return value;
}

/* The value of a key; NULL where it is not present. Its address stays until the key is removed or the map cleared. */
static inline const $name$_value *$name$_get(const $name$ *map, $name$_key key) {
    uint32_t slot = hm_find(&$name$_layout, map, &key);
    if (slot == HM_NONE) return NULL;
    return (const $name$_value *)(const void *)(map->bytes + hm_value_at(&$name$_layout, slot));
}

/* The same, to change it. */
static inline $name$_value *$name$_get_mut($name$ *map, $name$_key key) {
    uint32_t slot = hm_find(&$name$_layout, map, &key);
    if (slot == HM_NONE) return NULL;
    return ($name$_value *)(void *)(map->bytes + hm_value_at(&$name$_layout, slot));
}

/* The value of a key, which is inserted with zero bytes if it was not `present`; NULL where the map is full. */
static inline $name$_value *$name$_reserve($name$ *map, $name$_key key, bool *present) {
    uint32_t slot = hm_reserve(&$name$_layout, map, &key, present);
    if (slot == HM_NONE) return NULL;
    return ($name$_value *)(void *)(map->bytes + hm_value_at(&$name$_layout, slot));
}

/* Sets the value of a key. False where the key is new and the map full. */
static inline bool $name$_insert($name$ *map, $name$_key key, $name$_value value) {
    bool present;
    $name$_value *place = $name$_reserve(map, key, &present);
    if (place != NULL) *place = value;
    return place != NULL;
}

";

const SET: &str = "\
/* Whether a key is present. */
static inline bool $name$_contains(const $name$ *map, $name$_key key) {
    return hm_find(&$name$_layout, map, &key) != HM_NONE;
}

/* Inserts a key, if it was not `present`. False where it is new and the set full. */
static inline bool $name$_reserve($name$ *map, $name$_key key, bool *present) {
    return hm_reserve(&$name$_layout, map, &key, present) != HM_NONE;
}

";

const BOTTOM: &str = "#endif\n";
