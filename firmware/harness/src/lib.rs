//! Runs tests on a bare board.
//!
//! ```text
//! test typed::model ... ok
//! test typed::churn ... FAILED: panicked at suites/src/model.rs:31:5: ...
//! result: 1 passed, 1 failed
//! ```
//!
//! A test is a function that panics when it fails. There is no unwinding here: the panic handler notes the failure and
//! runs the tests that are left on top of the stack of the one that failed. A board that stops answering prints no
//! result, which whoever started it takes for a failure.
//!
//! It knows names and functions; it does not know what they test.
#![no_std]

pub use board::{entry, exit, hprint, hprintln};
use core::cell::Cell;
use core::panic::PanicInfo;
use critical_section::Mutex;

/// A name and a function that panics when it fails.
pub type Test = (&'static str, fn());

/// How far a run has come. A static, because the panic handler continues the run.
#[derive(Clone, Copy)]
struct Run {
    tests: &'static [Test],
    passed: usize,
    failed: usize,
}

static RUN: Mutex<Cell<Run>> = Mutex::new(Cell::new(Run { tests: &[], passed: 0, failed: 0 }));

fn now() -> Run {
    critical_section::with(|token| RUN.borrow(token).get())
}

fn set(run: Run) {
    critical_section::with(|token| RUN.borrow(token).set(run));
}

/// Runs all tests, prints the result and ends the program.
pub fn run(tests: &'static [Test]) -> ! {
    set(Run { tests, passed: 0, failed: 0 });
    go_on()
}

/// Runs the tests that have not been run.
fn go_on() -> ! {
    loop {
        let run = now();
        let Some((name, test)) = run.tests.get(run.passed + run.failed) else {
            hprintln!("result: {} passed, {} failed", run.passed, run.failed);
            exit(run.failed == 0 && run.passed > 0);
        };
        hprint!("test {} ... ", name);
        test();
        hprintln!("ok");
        set(Run { passed: run.passed + 1, ..run });
    }
}

#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    let run = now();
    if run.tests.is_empty() {
        hprintln!("{}", info);
        exit(false);
    }
    match info.location() {
        Some(at) => hprintln!("FAILED: {}:{}: {}", at.file(), at.line(), info.message()),
        None => hprintln!("FAILED: {}", info.message()),
    }
    set(Run { failed: run.failed + 1, ..run });
    go_on()
}
