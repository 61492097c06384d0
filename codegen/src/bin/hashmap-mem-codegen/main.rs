//! The command-line tool: prints a map that is declared by flags, in one of several forms, or reads a block from a
//! file.
//!
//! It ends with 0, with 1 where a block is damaged or no map, and with 2 where it cannot do what it is told.

mod args;
mod print;
mod read;
mod types;

use args::Task;
use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let (text, code) = match args::parse(std::env::args_os().skip(1)).and_then(run) {
        Ok(done) => done,
        Err(error) => {
            eprintln!("hashmap-mem-codegen: {error}");
            return ExitCode::from(2);
        }
    };
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("hashmap-mem-codegen: standard output: {error}");
            ExitCode::from(2)
        }
        _ => code,
    }
}

/// What to write to standard output, and how to end; or what is wrong with the command line.
fn run(task: Task) -> Result<(String, ExitCode), String> {
    match task {
        Task::Help => Ok((args::help(), ExitCode::SUCCESS)),
        Task::Include => Ok((hashmap_mem_codegen::c::HASHMAP_MEM_H.into(), ExitCode::SUCCESS)),
        Task::Print { declaration, output } => Ok(((output.print)(&declaration)?, ExitCode::SUCCESS)),
        Task::Read { path, offset, json } => {
            let report = read::file(&path, offset)?;
            let text = if json { report.json() } else { report.text() };
            Ok((text, if report.is_sound() { ExitCode::SUCCESS } else { ExitCode::from(1) }))
        }
    }
}
