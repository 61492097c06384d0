//! The forms in which a declared map is printed.
//!
//! It knows how a layout reads in each; it computes none of its numbers.

use crate::args::Declaration;
use crate::types::{Type, camel};
use hashmap_mem::{HashFn, Kind, MapLayout, SlotCount};
use hashmap_mem_codegen::c;
use hashmap_mem_codegen::{C_PRELUDE, Recipe};
use std::fmt::Display;

/// A form, and the flag that asks for it.
pub(crate) struct Output {
    pub(crate) flag: &'static str,
    pub(crate) help: &'static str,
    pub(crate) print: fn(&Declaration) -> Result<String, String>,
}

/// All forms; the first is that without a flag.
pub(crate) const OUTPUTS: &[Output] = &[
    Output {
        flag: "draw",
        help: "a drawing of all bytes; this is printed where nothing else is asked for",
        print: draw,
    },
    Output { flag: "json", help: "the numbers of the layout, as JSON", print: json },
    Output { flag: "c", help: "a header in C99 and C++11, with functions for this map", print: c_header },
    Output { flag: "wat", help: "its operations as a module of WebAssembly, as text", print: wat },
    Output { flag: "recipe", help: "its operations as recipes, written as C to be read", print: recipes },
    Output { flag: "rust", help: "the declaration in Rust", print: rust },
];

#[expect(clippy::unnecessary_wraps, reason = "as the others")]
fn draw(map: &Declaration) -> Result<String, String> {
    Ok(format!("{}\n", map.layout))
}

fn c_header(map: &Declaration) -> Result<String, String> {
    let header = c::header(&map.layout, &map.name, &map.key.c, &map.value.c).map_err(|error| match error {
        c::NameError::Map(name) => {
            format!("--name {name}: no name in C: write letters, digits and `_`, a letter first")
        }
        error => format!("--key, --value: {error}"),
    })?;
    Ok(header.to_string())
}

/// Lookup, reserve, remove and next, by their names.
fn operations(map: &Declaration) -> Result<[(&'static str, Recipe); 4], String> {
    let l = &map.layout;
    let made = [Recipe::lookup(l), Recipe::reserve(l), Recipe::remove(l), Recipe::next(l)];
    let [Some(lookup), Some(reserve), Some(remove), Some(next)] = made else {
        let (hash, most) = (l.hash().name(), Recipe::MAX_KEY_SIZE);
        if l.key_size() <= most {
            return Err(format!("--hash {hash}: there are no recipes for it: write --hash fx64, or call the library"));
        }
        return Err(format!("--key: {} bytes are too long for recipes: write a key of at most {most}", l.key_size()));
    };
    Ok([("lookup", lookup), ("reserve", reserve), ("remove", remove), ("next", next)])
}

fn wat(map: &Declaration) -> Result<String, String> {
    let pages = map.layout.size().div_ceil(1 << 16) + 1; // and one for keys
    let mut text = format!("(module\n(memory (export \"memory\") {pages})\n");
    operations(map)?.iter().for_each(|(name, recipe)| text += &format!("{}\n", recipe.wat(name)));
    Ok(text + ")\n")
}

fn recipes(map: &Declaration) -> Result<String, String> {
    let mut text = String::from(C_PRELUDE);
    operations(map)?.iter().for_each(|(name, recipe)| text += &format!("\n{}\n", recipe.c(name)));
    Ok(text)
}

#[expect(clippy::unnecessary_wraps, reason = "as the others")]
fn json(map: &Declaration) -> Result<String, String> {
    Ok(object(&numbers(&map.layout)))
}

/// Name and value of a member of a JSON object.
pub(crate) type Member = (&'static str, String);

/// What a layout says, as it stands in JSON.
pub(crate) fn numbers(l: &MapLayout) -> Vec<Member> {
    let kind = l.kind();
    vec![
        ("kind", quoted(kind.name())),
        ("hash", quoted(l.hash().name())),
        ("code", l.code().to_string()),
        ("entries", l.entries().to_string()),
        ("slots", l.slots().to_string()),
        ("size", l.size().to_string()),
        ("align", l.align().to_string()),
        ("key_size", l.key_size().to_string()),
        ("key_align", l.key_align().to_string()),
        ("value_size", l.value_size().to_string()),
        ("value_align", l.value_align().to_string()),
        ("key_offset", l.key_offset().to_string()),
        ("value_offset", l.value_offset().to_string()),
        ("stride", l.stride().to_string()),
        ("header_size", l.header_size().to_string()),
        ("hash_key_size", l.hash().hash_key_size().to_string()),
        ("count_offset", l.count_offset().to_string()),
        ("count_size", l.count_size().to_string()),
        ("control_offset", l.control_offset().to_string()),
        ("control_stride", l.control_stride().to_string()),
        ("overflow_offset", l.overflow_offset().to_string()),
        ("slots_per_overflow_count", kind.slots_per_overflow_count().to_string()),
        ("slots_offset", l.slots_offset().to_string()),
        ("slots_per_group", kind.width().to_string()),
    ]
}

/// A JSON object, a member a line.
pub(crate) fn object(members: &[Member]) -> String {
    let lines: Vec<String> = members.iter().map(|(name, value)| format!("  \"{name}\": {value}")).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

/// A JSON string.
pub(crate) fn quoted(text: impl Display) -> String {
    let mut json = String::from("\"");
    for c in text.to_string().chars() {
        match c {
            '"' | '\\' => json.extend(['\\', c]),
            c if c < ' ' => json += &format!("\\u{:04x}", u32::from(c)),
            c => json.push(c),
        }
    }
    json + "\""
}

/// The declaration, with `expect`, so that the map is this one or does not compile.
fn rust(map: &Declaration) -> Result<String, String> {
    let (l, name) = (&map.layout, camel(&map.name));
    if matches!(&*map.key.rust, "f32" | "f64") {
        let bits = if map.key.size == 4 { "uint32_t" } else { "uint64_t" };
        return Err(format!("--key {}: a float is no key in Rust: write --key {bits}, for its bits", map.key.c));
    }
    let mut text = String::from("use hashmap_mem::hashmap_layout;\n\n");
    let key = rust_type(
        &map.key,
        &format!("{name}Key"),
        ", PartialEq, Eq, zerocopy::IntoBytes, zerocopy::Immutable",
        &mut text,
    );
    let value = rust_type(&map.value, &format!("{name}Value"), "", &mut text);
    text += &format!("hashmap_layout! {{\n    pub struct {name} {{\n");
    text += &format!("        key: {key},\n        value: {value},\n        entries: {},\n", map.spec.entries);
    if l.kind() != Kind::Group {
        text += &format!("        layout: {},\n", l.kind().name());
    }
    if l.hash() != HashFn::Fx64 {
        text += &format!("        hash: {},\n", l.hash().name());
    }
    match map.spec.slots {
        SlotCount::Load(load) => text += &format!("        load: {load},\n"),
        SlotCount::AtLeast(slots) => text += &format!("        slots: {slots},\n"),
        _ => {}
    }
    text += &format!("        expect: {{ size: {}, stride: {}", l.size(), l.stride());
    text += &format!(", value_offset: {}, slots: {} }},\n    }}\n}}\n", l.value_offset(), l.slots());
    Ok(text)
}

/// What Rust calls a type. One that has no name there, and cannot be an array, is declared under this one.
fn rust_type(of: &Type, name: &str, derives: &str, declarations: &mut String) -> String {
    let (size, align) = (of.size, of.align);
    match (&*of.rust, align) {
        ("", 1 | 2 | 4 | 8) => format!("[u{}; {}]", 8 * align, size / align),
        ("", align) => {
            *declarations += &format!("#[derive(Clone, Copy, Debug{derives})]\n#[repr(C, align({align}))]\n");
            *declarations += &format!("pub struct {name}(pub [u8; {size}]);\n\n");
            name.into()
        }
        (rust, _) => rust.into(),
    }
}
