//! The command line: flags become a declaration and what to do with it. Errors name the flag, the value, what is wrong,
//! and what to write.
//!
//! It knows flags; what a layout may be, it has from the library.

use crate::print::{OUTPUTS, Output};
use crate::types::Type;
use hashmap_mem::{HashFn, Kind, LayoutError, MapLayout, MapSpec, SlotCount};
use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;
use std::path::PathBuf;

/// What to do.
pub(crate) enum Task {
    Help,
    /// Print `hashmap_mem.h`.
    Include,
    Print {
        declaration: Box<Declaration>,
        output: &'static Output,
    },
    Read {
        path: PathBuf,
        offset: usize,
        json: bool,
    },
}

/// A map that was declared by flags.
pub(crate) struct Declaration {
    pub(crate) name: String,
    pub(crate) key: Type,
    pub(crate) value: Type,
    pub(crate) spec: MapSpec,
    pub(crate) layout: MapLayout,
}

const KINDS: [Kind; 3] = [Kind::Bucket, Kind::Split, Kind::Group];
const HASHES: [HashFn; 3] = [HashFn::Fx64, HashFn::Fx32, HashFn::Sip13];

const HELP: &str = "\
The bytes of a map of hashmap-mem: where they lie, code for them, and what is in a block.

  hashmap-mem-codegen --key TYPE [--value TYPE] --entries N [...]     prints a map that is declared
  hashmap-mem-codegen --read FILE [--at OFFSET] [--json]              says what a block in a file holds
  hashmap-mem-codegen --c-include                                     prints hashmap_mem.h, which --c includes

What the map is
  --key TYPE        uint32_t or another type of <stdint.h>, bool, char, float, double; SIZE or SIZE:ALIGN in bytes;
                    NAME:SIZE:ALIGN for a type of yours, such as \"struct tile:6:2\"
  --value TYPE      the same; without it, the map is a set
  --entries N       how many entries must fit
  --kind KIND       bucket, split or group; without it, group
  --hash HASH       fx64, fx32 or sip13; without it, fx64
  --load PERCENT    the highest load wanted, 1 to 100
  --slots N         the number of slots, instead of a load
  --name NAME       what the map is called in code; without it, map

What is printed
";

const HELP_OF_READ: &str = "
A block
  --read FILE       checks the block in a file and says how full it is and how long its lookups are
  --at OFFSET       where the block begins in the file, in bytes: 4096 or 0x1000; without it, 0
  --json            the same as JSON
";

pub(crate) fn help() -> String {
    let outputs: String = OUTPUTS.iter().map(|output| format!("  --{:<15} {}\n", output.flag, output.help)).collect();
    format!("{HELP}{outputs}{HELP_OF_READ}")
}

/// What was given, before it is made sense of.
#[derive(Default)]
struct Given {
    key: Option<Type>,
    value: Option<Type>,
    entries: Option<usize>,
    kind: Option<Kind>,
    hash: Option<HashFn>,
    load: Option<usize>,
    slots: Option<usize>,
    name: Option<String>,
    output: Option<&'static Output>,
    read: Option<PathBuf>,
    at: Option<usize>,
    include: bool,
    help: bool,
    /// The flags in their order, for errors.
    flags: Vec<String>,
}

pub(crate) fn parse(args: impl Iterator<Item = OsString>) -> Result<Task, String> {
    let mut given = Given::default();
    let mut parser = Parser::from_args(args);
    while let Some(arg) = parser.next().map_err(|error| format!("{error}: see --help"))? {
        let flag = match arg {
            Arg::Long(flag) => flag.to_owned(),
            Arg::Short('h') => "help".into(),
            Arg::Short(flag) => return Err(format!("-{flag}: no such flag: see --help")),
            Arg::Value(value) => {
                return Err(format!("{}: a value without a flag: write --read for a file", value.display()));
            }
        };
        if given.flags.contains(&flag) {
            return Err(format!("--{flag} stands twice: write it once"));
        }
        one(&mut given, &flag, &mut parser)?;
        given.flags.push(flag);
    }
    task(given)
}

/// Takes in one flag and its value.
fn one(given: &mut Given, flag: &str, parser: &mut Parser) -> Result<(), String> {
    let full = format!("--{flag}");
    let mut value = || {
        let value = parser.value().map_err(|_| format!("{full}: a value is missing: see --help"))?;
        value.string().map_err(|_| format!("{full}: the value is no text"))
    };
    match flag {
        "key" => given.key = Some(Type::parse(&full, &value()?)?),
        "value" => given.value = Some(Type::parse(&full, &value()?)?),
        "entries" => given.entries = Some(number(&full, &value()?)?),
        "kind" => given.kind = Some(choice(&full, &value()?, &KINDS, Kind::name)?),
        "hash" => given.hash = Some(choice(&full, &value()?, &HASHES, HashFn::name)?),
        "load" => given.load = Some(number(&full, &value()?)?),
        "slots" => given.slots = Some(number(&full, &value()?)?),
        "name" => given.name = Some(value()?),
        "read" => given.read = Some(parser.value().map_err(|_| "--read: a file is missing".to_owned())?.into()),
        "at" => given.at = Some(number(&full, &value()?)?),
        "c-include" => given.include = true,
        "help" => given.help = true,
        _ => match OUTPUTS.iter().find(|output| output.flag == flag) {
            Some(output) => match given.output {
                Some(other) => return Err(format!("{full} and --{}: write one of them", other.flag)),
                None => given.output = Some(output),
            },
            None => return Err(format!("{full}: no such flag: see --help")),
        },
    }
    Ok(())
}

fn number<N: TryFrom<u64>>(flag: &str, given: &str) -> Result<N, String> {
    let digits = given.replace('_', "");
    let number = match digits.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16),
        None => digits.parse(),
    };
    match number.map(N::try_from) {
        Ok(Ok(number)) => Ok(number),
        Ok(Err(_)) => Err(format!("{flag} {given}: too large: write a smaller number")),
        Err(_) => Err(format!("{flag} {given}: no number: write one such as 100 or 0x64")),
    }
}

fn choice<T: Copy>(flag: &str, given: &str, from: &[T], name: impl Fn(T) -> &'static str) -> Result<T, String> {
    from.iter().copied().find(|it| name(*it) == given).ok_or_else(|| {
        let names: Vec<&str> = from.iter().map(|it| name(*it)).collect();
        let (last, others) = names.split_last().expect("there is a choice");
        format!("{flag} {given}: not known: write {} or {last}", others.join(", "))
    })
}

fn task(given: Given) -> Result<Task, String> {
    if given.help || given.flags.is_empty() {
        return Ok(Task::Help);
    }
    let only =
        |flag: &str, others: &[&str]| match given.flags.iter().find(|it| *it != flag && !others.contains(&&***it)) {
            Some(other) => Err(format!("--{other} does not go with --{flag}: leave it out")),
            None => Ok(()),
        };
    if given.include {
        only("c-include", &[])?;
        return Ok(Task::Include);
    }
    if let Some(path) = given.read {
        only("read", &["at", "json"])?;
        return Ok(Task::Read { path, offset: given.at.unwrap_or(0), json: given.output.is_some() });
    }
    if given.at.is_some() {
        return Err("--at says where a block begins in a file: write --read FILE too".into());
    }
    let output = given.output.unwrap_or(&OUTPUTS[0]);
    Ok(Task::Print { declaration: Box::new(declaration(given)?), output })
}

fn declaration(given: Given) -> Result<Declaration, String> {
    let key = given.key.ok_or("--key is missing: write --key uint32_t or the like")?;
    let entries =
        given.entries.ok_or("--entries is missing: write how many entries must fit, such as --entries 100")?;
    let value = given.value.unwrap_or_else(Type::none);
    let slots = match (given.load, given.slots) {
        (Some(_), Some(_)) => return Err("--load and --slots: write one of them".into()),
        (Some(load), None) => SlotCount::Load(load),
        (None, Some(slots)) => SlotCount::AtLeast(slots),
        (None, None) => SlotCount::Default,
    };
    let spec = MapSpec::new(key.size, key.align, value.size, value.align, entries)
        .kind(given.kind.unwrap_or(Kind::Group))
        .hash(given.hash.unwrap_or(HashFn::Fx64))
        .slots(slots);
    let layout = spec.layout().map_err(|error| refused(&spec, error))?;
    Ok(Declaration { name: given.name.unwrap_or_else(|| "map".into()), key, value, spec, layout })
}

/// Which flag is to blame for a layout that cannot be, and what to write there.
fn refused(spec: &MapSpec, error: LayoutError) -> String {
    let group = spec.kind == Kind::Group;
    let number_of_slots = match spec.slots {
        SlotCount::Load(_) => "--load",
        SlotCount::AtLeast(_) => "--slots",
        _ => "--entries",
    };
    let (flag, fix) = match error {
        LayoutError::ZeroEntries => ("--entries", "write --entries 1 or more".into()),
        LayoutError::TooManyEntries { allowed, .. } if group => ("--entries", format!("write {allowed} or fewer")),
        LayoutError::TooManyEntries { allowed, .. } => {
            ("--entries", format!("write --kind group, or --entries {allowed} or fewer"))
        }
        LayoutError::TooManySlots { allowed, .. } => match spec.slots {
            SlotCount::AtLeast(_) if group => ("--slots", format!("write {allowed} or fewer")),
            SlotCount::AtLeast(_) => ("--slots", format!("write --kind group, or --slots {allowed} or fewer")),
            _ => (number_of_slots, "write fewer --entries, a higher --load, or --kind group".into()),
        },
        LayoutError::FewerSlotsThanEntries { entries, .. } if group => ("--slots", format!("write {entries} or more")),
        LayoutError::FewerSlotsThanEntries { entries, .. } => {
            ("--slots", format!("write {} or more", entries.next_power_of_two()))
        }
        LayoutError::SlotsNotPowerOfTwo { found } => {
            ("--slots", format!("write --slots {}, or --kind group", found.next_power_of_two()))
        }
        LayoutError::Load { .. } => ("--load", format!("write --load {}, or leave it out", spec.kind.default_load())),
        LayoutError::ZeroSizedKey => ("--key", "write a size of 1 or more".into()),
        LayoutError::KeyAlign { .. } => ("--key", "write another ALIGN".into()),
        LayoutError::ValueAlign { .. } => ("--value", "write another ALIGN".into()),
        _ => ("--entries", "write fewer, or a smaller --key or --value".into()),
    };
    let given = match (flag, spec.slots) {
        ("--slots", SlotCount::AtLeast(slots)) => slots.to_string(),
        ("--load", SlotCount::Load(load)) => load.to_string(),
        ("--key", _) => format!("{}:{}", spec.key_size, spec.key_align),
        ("--value", _) => format!("{}:{}", spec.value_size, spec.value_align),
        _ => spec.entries.to_string(),
    };
    format!("{flag} {given}: {error}: {fix}")
}
