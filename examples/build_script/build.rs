//! Reads `schema.txt` and writes a declaration for each of its maps: names, types and numbers. What follows from these,
//! such as sizes and offsets, is the compiler's to compute; the generator needs none of it.

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=schema.txt");
    let maps = maps(&fs::read_to_string("schema.txt")?)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("maps.rs"), maps)?;
    Ok(())
}

fn maps(schema: &str) -> Result<String, Box<dyn Error>> {
    let mut lines = schema.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let properties: Vec<(&str, &str)> = lines
        .next()
        .and_then(|line| line.strip_prefix("properties "))
        .ok_or("the first line: `properties NAME:TYPE ...`")?
        .split_whitespace()
        .map(|property| property.split_once(':').ok_or_else(|| format!("`{property}`: write NAME:TYPE")))
        .collect::<Result<_, _>>()?;
    let (mut declarations, mut table) = (String::new(), String::new());
    for line in lines {
        let (entity, entries) = line.split_once(' ').ok_or_else(|| format!("`{line}`: write NAME NUMBER"))?;
        for (property, ty) in &properties {
            let name = camel(entity) + &camel(property);
            writeln!(declarations, "hashmap_mem::hashmap_layout! {{")?;
            writeln!(declarations, "    /// The {property} of every {entity}, by its number.")?;
            writeln!(declarations, "    pub(crate) struct {name} {{ key: u32, value: {ty}, entries: {entries} }}\n}}")?;
            writeln!(table, "    (\"{name}\", {name}::LAYOUT),")?;
        }
    }
    writeln!(
        declarations,
        "/// All maps, by name.\npub(crate) const ALL: &[(&str, hashmap_mem::MapLayout)] = &[\n{table}];"
    )?;
    Ok(declarations)
}

fn camel(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}
