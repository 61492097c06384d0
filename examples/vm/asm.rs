//! The assembler: from a readable text to instructions and data.
//!
//! ```text
//! ; a comment                        .space 24        24 zero bytes of data
//! .const limit 4000                  .map limit       room for a map of so many entries
//! .register byte r4                  .text the of     words, each filled up to the size of a key
//! .data key                          loop:            a label
//! ```
//!
//! `.data` names the next address of data, a multiple of 8. Instructions and their operands stand in
//! [`INSTRUCTIONS`]. A number is `24`, `0x18`, `'a'`, or the name of a constant or of data.
//!
//! It knows names and lines; it does not know what a program does, or run it. A mistake is said with its line, its
//! token and what was expected there.

use crate::machine::{FIRST_ADDRESS, INSTRUCTIONS, Instruction, NUMBER, Operand, REGISTERS};
use crate::maps::{self, KEY_SIZE};
use std::collections::BTreeMap;

/// What the machine needs.
#[derive(Debug)]
pub(crate) struct Program {
    /// The instructions.
    pub(crate) code: Vec<Instruction>,
    /// The line of each instruction, from 1.
    pub(crate) lines: Vec<usize>,
    /// What lies in the heap from [`FIRST_ADDRESS`] on.
    pub(crate) data: Vec<u8>,
}

/// What a name stands for.
#[derive(Clone, Copy)]
enum Name {
    Number(u32),
    Register(u16),
    /// The number of an instruction.
    Label(u16),
}

type Names<'t> = BTreeMap<&'t str, Name>;

/// The directives, and what they take.
const DIRECTIVES: [(&str, &str); 6] = [
    (".const", "a name and a number"),
    (".register", "a name and a register"),
    (".data", "a name"),
    (".space", "a number of bytes"),
    (".map", "a number of entries"),
    (".text", "words"),
];

/// Translates a whole program, or says the first mistake in it: `line: what`.
pub(crate) fn assemble(text: &str) -> Result<Program, String> {
    // first what names stand for and what lies in the data, then the instructions, which may use names of later lines
    let mut names = Names::new();
    let mut instructions = Vec::new();
    let mut data = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.split(';').next().unwrap_or_default();
        let mut tokens: Vec<&str> = line.split([' ', '\t', ',']).filter(|token| !token.is_empty()).collect();
        let mistake = |what: String| format!("{number}: {what}");
        if let Some(label) = tokens.first().and_then(|token| token.strip_suffix(':')) {
            let target = u16::try_from(instructions.len()).map_err(|_| mistake("over 65535 instructions".into()))?;
            define(&mut names, label, Name::Label(target)).map_err(mistake)?;
            tokens.remove(0);
        }
        match tokens.split_first() {
            None => {}
            Some((name, operands)) if name.starts_with('.') => {
                directive(&mut names, &mut data, name, operands).map_err(mistake)?;
            }
            Some(_) => instructions.push((number, tokens)),
        }
    }
    let mut code = Vec::new();
    for (line, tokens) in &instructions {
        code.push(encode(&names, tokens[0], &tokens[1..]).map_err(|what| format!("{line}: {what}"))?);
    }
    Ok(Program { code, lines: instructions.iter().map(|(line, _)| *line).collect(), data })
}

fn define<'t>(names: &mut Names<'t>, name: &'t str, value: Name) -> Result<(), String> {
    let first = name.chars().next().unwrap_or('0');
    if !(first.is_alphabetic() || first == '_') || register(name).is_some() {
        return Err(format!("`{name}` cannot be a name: it begins with a letter and is not a register"));
    }
    match names.insert(name, value) {
        None => Ok(()),
        Some(_) => Err(format!("`{name}` is named for the second time")),
    }
}

fn directive<'t>(names: &mut Names<'t>, data: &mut Vec<u8>, name: &str, operands: &[&'t str]) -> Result<(), String> {
    match (name, operands) {
        (".const", &[name, value]) => {
            let value = number(names, value)?;
            define(names, name, Name::Number(value))
        }
        (".register", &[name, value]) => {
            let value = register(value).ok_or_else(|| expected(value, "a register, r0 to r15"))?;
            define(names, name, Name::Register(value))
        }
        (".data", &[name]) => {
            data.resize(data.len().next_multiple_of(8), 0);
            let address = u32::try_from(data.len() + FIRST_ADDRESS as usize);
            define(names, name, Name::Number(address.map_err(|_| "over 4 GiB of data")?))
        }
        (".space", &[size]) => {
            data.resize(data.len() + usize::from(small(names, size)?), 0);
            Ok(())
        }
        (".map", &[limit]) => {
            let layout = maps::layout(small(names, limit)?).map_err(|error| format!("`{limit}`: {error}"))?;
            data.resize(data.len() + layout.size(), 0);
            Ok(())
        }
        (".text", words) => {
            for word in words {
                let end = data.len() + KEY_SIZE;
                if word.len() > KEY_SIZE {
                    return Err(format!("`{word}` has {} bytes, a key holds {KEY_SIZE}", word.len()));
                }
                data.extend_from_slice(word.as_bytes());
                data.resize(end, 0);
            }
            Ok(())
        }
        _ => Err(match DIRECTIVES.iter().find(|(known, _)| *known == name) {
            Some((_, operands)) => format!("`{name}` takes {operands}"),
            None => format!("`{name}` is no directive{}", did_you_mean(name, DIRECTIVES.iter().map(|known| known.0))),
        }),
    }
}

fn encode(names: &Names<'_>, name: &str, operands: &[&str]) -> Result<Instruction, String> {
    let Some(code) = INSTRUCTIONS.iter().position(|(_, known, _)| *known == name) else {
        let help = did_you_mean(name, INSTRUCTIONS.iter().map(|(_, known, _)| *known));
        return Err(format!("`{name}` is no instruction{help}"));
    };
    let (op, _, kinds) = INSTRUCTIONS[code];
    if operands.len() != kinds.len() {
        return Err(format!("`{name}` takes {} operands, {} found", kinds.len(), operands.len()));
    }
    let mut words = vec![op as u16];
    for (kind, token) in kinds.iter().zip(operands) {
        match kind {
            Operand::Register => match register_of(names, token) {
                Some(register) => words.push(register),
                None => return Err(unfit(names, token, "a register")),
            },
            Operand::Value => match (register_of(names, token), small(names, token)) {
                (Some(register), _) => words.push(register),
                (None, Ok(number)) if number < NUMBER => words.push(number | NUMBER),
                (None, Ok(_)) => return Err(expected(token, "a number below 32768 (`set` takes all)")),
                (None, Err(what)) => return Err(what),
            },
            Operand::Wide => {
                let [a, b, c, d] = number(names, token)?.to_le_bytes();
                words.extend([u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d])]);
            }
            Operand::Target => match names.get(token) {
                Some(Name::Label(target)) => words.push(*target),
                _ => return Err(unfit(names, token, "a label")),
            },
        }
    }
    words.resize(4, 0);
    words.try_into().map_err(|_| format!("`{name}`: more operands than an instruction holds"))
}

fn register(token: &str) -> Option<u16> {
    token.strip_prefix('r')?.parse().ok().filter(|register| usize::from(*register) < REGISTERS)
}

fn register_of(names: &Names<'_>, token: &str) -> Option<u16> {
    match names.get(token) {
        Some(Name::Register(register)) => Some(*register),
        _ => register(token),
    }
}

fn number(names: &Names<'_>, token: &str) -> Result<u32, String> {
    let parsed = if let Some(hex) = token.strip_prefix("0x") {
        u32::from_str_radix(hex, 16).ok()
    } else if let &[b'\'', byte, b'\''] = token.as_bytes() {
        Some(u32::from(byte))
    } else {
        token.parse().ok()
    };
    match (parsed, names.get(token).copied()) {
        (Some(number), _) | (None, Some(Name::Number(number))) => Ok(number),
        _ => Err(unfit(names, token, "a number")),
    }
}

fn small(names: &Names<'_>, token: &str) -> Result<u16, String> {
    u16::try_from(number(names, token)?).map_err(|_| expected(token, "a number below 65536"))
}

fn expected(token: &str, what: &str) -> String {
    format!("`{token}` found, {what} expected")
}

/// A name of the wrong kind, or none at all.
fn unfit(names: &Names<'_>, token: &str, what: &str) -> String {
    match names.get(token) {
        Some(Name::Number(_)) => format!("`{token}` is a number, {what} expected"),
        Some(Name::Register(_)) => format!("`{token}` is a register, {what} expected"),
        Some(Name::Label(_)) => format!("`{token}` is a label, {what} expected"),
        None => expected(token, what) + &did_you_mean(token, names.keys().copied()),
    }
}

/// `; did you mean ...?`, where one of the known names is at most two letters away, and less than half of the token.
fn did_you_mean<'k>(token: &str, known: impl Iterator<Item = &'k str>) -> String {
    match known.map(|name| (distance(token, name), name)).min() {
        Some((letters, name)) if letters <= 2 && 2 * letters < token.len() => format!("; did you mean `{name}`?"),
        _ => String::new(),
    }
}

/// Letters to insert, leave out or change (Levenshtein), row by row.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let change = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
