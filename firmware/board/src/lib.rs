//! What a program needs of a bare board, on a Cortex-M and on RISC-V: `#[entry]`, output and an end through the
//! debugger (here QEMU), and a critical section.
//!
//! It has no panic handler: who prints in one has the code that prints in the image, which some programs here must not.
#![no_std]

#[cfg(target_arch = "arm")]
mod processor {
    use cortex_m as _; // its critical section
    pub use cortex_m_rt::entry;
    use cortex_m_semihosting::debug::{self, EXIT_FAILURE, EXIT_SUCCESS};
    pub use cortex_m_semihosting::{hprint, hprintln};

    /// Where RAM begins; flash lies below.
    pub const RAM: usize = 0x2000_0000;

    pub(crate) fn end(good: bool) {
        debug::exit(if good { EXIT_SUCCESS } else { EXIT_FAILURE });
    }
}

#[cfg(target_arch = "riscv32")]
mod processor {
    use riscv as _; // its critical section
    pub use riscv_rt::entry;
    use semihosting::process::ExitCode;
    pub use semihosting::{print as hprint, println as hprintln};

    /// Where RAM begins; flash lies below.
    pub const RAM: usize = 0x8008_0000;

    pub(crate) fn end(good: bool) {
        (if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }).exit_process();
    }
}

pub use processor::{RAM, entry, hprint, hprintln};

/// Ends the program; QEMU's exit status says how it went.
pub fn exit(good: bool) -> ! {
    processor::end(good);
    loop {}
}
