//! Counts the words of a file in a small virtual machine, and reads the machine's map as a typed one, in place.
//!
//! ```text
//! cargo run --release --example vm -- README.md
//! cargo run --release --example vm -- --program examples/vm/count_kinds.vmasm README.md      # constant keys
//! ```
//!
//! ```text
//! count_words.vmasm --asm--> program --machine--> heap: ... | map | ... <--ref_from_bytes-- WordCount, this file
//! ```
//!
//! The program in the machine makes its maps through the views of hashmap-mem (`maps`), which know sizes only when they
//! run; the host declares what it expects to find with `hashmap_layout!`. Both get the layout from one
//! function, so no byte is copied or translated: the host only checks them, with `ref_from_bytes`.
//!
//! This file knows arguments, files, messages and the chart; it does not know how the machine works.

mod asm;
mod machine;
mod maps;

use crate::asm::{Program, assemble};
use crate::machine::{Fault, Machine, Searches, Trap};
use hashmap_mem::hashmap_layout;
use std::cmp::Reverse;
use std::fmt::Write as _;
use std::io::{ErrorKind, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

hashmap_layout! {
    /// How often each word stands in a text: what `count_words.vmasm` leaves in the heap.
    struct WordCount {
        key: [u8; 24],
        value: u32,
        entries: 4000,
        layout: bucket,
        slots: 4096,
    }
}

const USAGE: &str = "usage: vm [--top N] [--program FILE] [--forget] FILE

Counts the words of FILE and draws the N (20) most frequent ones. With --program, another program for the machine does
it; it leaves the address of the map in r0. With --forget, instructions with a constant key search for it each time.

exit status: 0 all went well, 1 the text cannot be counted, 2 wrong arguments, 3 the program is wrong";

/// Why there is no chart.
enum Failure {
    /// The file is not there, no text, or more than the map can hold: exit status 1.
    Text(String),
    /// The arguments: exit status 2.
    Usage(String),
    /// The assembler refused the program, the machine trapped, or left no map: exit status 3.
    Program(String),
}

/// The traps that `count_words.vmasm` raises.
const TOO_LONG: u32 = 1;
const TOO_MANY: u32 = 2;

fn main() -> ExitCode {
    let failure = match arguments().and_then(|arguments| count(&arguments)) {
        Ok(report) => match std::io::stdout().write_all(report.as_bytes()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                Failure::Text(format!("the report cannot be written: {error}"))
            }
            _ => return ExitCode::SUCCESS, // a reader that stops reading is no failure
        },
        Err(failure) => failure,
    };
    let (status, message) = match failure {
        Failure::Text(message) => (1, message),
        Failure::Usage(message) => (2, format!("{message}\n\n{USAGE}")),
        Failure::Program(message) => (3, message),
    };
    eprintln!("{message}");
    ExitCode::from(status)
}

struct Arguments {
    file: PathBuf,
    program: Option<PathBuf>,
    top: usize,
    forget: bool,
}

fn arguments() -> Result<Arguments, Failure> {
    let (mut file, mut program, mut top, mut forget) = (None, None, 20, false);
    let mut words = std::env::args_os().skip(1);
    while let Some(word) = words.next() {
        match word.to_str() {
            Some("--program") => {
                let name = words.next().ok_or_else(|| Failure::Usage("--program: which file?".into()))?;
                program = Some(PathBuf::from(name));
            }
            Some("--forget") => forget = true,
            Some("--top") => {
                let number = words.next().and_then(|number| number.to_str()?.parse().ok());
                top = number.ok_or_else(|| Failure::Usage("--top: how many words?".into()))?;
            }
            Some(option) if option.starts_with("--") => return Err(Failure::Usage(format!("no option `{option}`"))),
            _ if file.is_some() => {
                return Err(Failure::Usage(format!("one file, please: {} is too many", word.display())));
            }
            _ => file = Some(PathBuf::from(word)),
        }
    }
    let file = file.ok_or_else(|| Failure::Usage("which file?".into()))?;
    Ok(Arguments { file, program, top, forget })
}

/// Reads the files, runs the machine, and reads its map.
fn count(arguments: &Arguments) -> Result<String, Failure> {
    let file = &arguments.file.display().to_string();
    let input = std::fs::read(&arguments.file).map_err(|error| Failure::Text(format!("{file}: {error}")))?;
    if let Err(error) = std::str::from_utf8(&input) {
        let (offset, byte) = (error.valid_up_to(), input[error.valid_up_to()]);
        return Err(Failure::Text(format!("{file}: not UTF-8 text: the byte at offset {offset} is {byte:#04x}")));
    }
    let (name, text) = match &arguments.program {
        None => ("count_words.vmasm".into(), Ok(include_str!("count_words.vmasm").into())),
        Some(path) => (path.display().to_string(), std::fs::read_to_string(path)),
    };
    let text = text.map_err(|error| Failure::Program(format!("{name}: {error}")))?;
    let program = assemble(&text).map_err(|mistake| Failure::Program(format!("{name}:{mistake}")))?;
    let mut machine = Machine::new(&program.code, &program.data, &input, !arguments.forget)
        .ok_or_else(|| Failure::Text(format!("{file}: too large for addresses of 32 bits")))?;
    let input_at = machine.registers()[0] as usize;
    let start = Instant::now();
    machine.run().map_err(|trap| explain(&trap, file, &input, input_at, &name, &program))?;
    let time = start.elapsed();

    let [at, total, left_out, ..] = *machine.registers();
    let bytes = machine.heap().get(at as usize..).unwrap_or_default();
    let bytes = bytes.get(..WordCount::LAYOUT.size()).unwrap_or(bytes);
    // in place, so the address must be aligned for a `WordCount`: the `.data` of the program and `Machine` align it
    let words = WordCount::ref_from_bytes(bytes)
        .map_err(|error| Failure::Program(format!("{name}: no `WordCount` at address {at}: {error}")))?;

    let mut report = format!("{file}: {total} words, {left_out} of them common ones that are left out\n\n");
    chart(&mut report, words, arguments.top);
    let _ = writeln!(report, "\n{}", WordCount::LAYOUT);
    let (taken, fit) = (words.len(), words.capacity());
    let _ = writeln!(report, "{} {taken} of {fit} entries taken", bar(taken, fit, 40, '·'));
    let (steps, heap) = (machine.steps(), machine.heap().len());
    let _ = writeln!(report, "{steps} instructions in a heap of {heap} bytes, the map at {at}; {time:.1?}");
    let Searches { of_constants, spared } = machine.searches();
    if of_constants > 0 {
        let _ = writeln!(report, "{of_constants} times a constant key was looked for, {spared} without a search");
    }
    Ok(report)
}

/// A trap of the counting program in terms of the text, any other in terms of the program.
fn explain(trap: &Trap, file: &str, input: &[u8], input_at: usize, name: &str, program: &Program) -> Failure {
    let place = |start: u32, end: u32| -> Option<(usize, &[u8])> {
        let range = (start as usize).checked_sub(input_at)?..(end as usize).checked_sub(input_at)?;
        let line = 1 + input.get(..range.start)?.iter().filter(|byte| **byte == b'\n').count();
        Some((line, input.get(range)?))
    };
    match trap.fault {
        Fault::Raised { code: code @ (TOO_LONG | TOO_MANY), a, b } if let Some((line, word)) = place(a, b) => {
            let text = String::from_utf8_lossy(word);
            let text = text.char_indices().nth(60).map_or(text.to_string(), |(end, _)| text[..end].to_string() + "…");
            let (bytes, holds, fit) = (word.len(), WordCount::LAYOUT.key_size(), WordCount::LAYOUT.entries());
            Failure::Text(match code {
                TOO_LONG => format!("{file}:{line}: the word \"{text}\" has {bytes} bytes, a key holds {holds}"),
                _ => format!("{file}:{line}: \"{text}\" is different word number {}, the map holds {fit}", fit + 1),
            })
        }
        ref fault => match program.lines.get(trap.at) {
            Some(line) => Failure::Program(format!("{name}:{line}: {fault}")),
            None => Failure::Program(format!("{name}: {fault}")),
        },
    }
}

/// The most frequent words, each with a bar.
fn chart(report: &mut String, words: &WordCount, top: usize) {
    let mut rows: Vec<(Reverse<u32>, &str)> = Vec::new();
    for (key, count) in words.iter() {
        let end = key.iter().position(|byte| *byte == 0).unwrap_or(key.len());
        rows.push((Reverse(*count), std::str::from_utf8(&key[..end]).unwrap_or("(no UTF-8)")));
    }
    rows.sort_unstable();
    rows.truncate(top);
    let highest = rows.first().map_or(0, |(Reverse(count), _)| *count);
    let width = rows.iter().map(|(_, word)| word.chars().count()).max().unwrap_or(0);
    for (Reverse(count), word) in rows {
        let bar = bar(count as usize, highest as usize, 40, ' ');
        let _ = writeln!(report, "{word:>width$} {} {count}", bar.trim_end());
    }
}

/// A bar of eighths of a character, filled up to `width`.
fn bar(part: usize, whole: usize, width: usize, fill: char) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = part.saturating_mul(width * 8).div_ceil(whole.max(1));
    let mut bar = "█".repeat(eighths / 8) + EIGHTHS[eighths % 8];
    let rest = width.saturating_sub(bar.chars().count());
    bar.extend(std::iter::repeat_n(fill, rest));
    bar
}
