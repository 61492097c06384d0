//! Memory between pages that nobody may read: who leaves a block by a byte ends the program.
#![cfg(all(unix, not(miri)))]

use std::ffi::c_int;
use std::ptr;

const PAGE: usize = 1 << 16; // a multiple of the page size of every machine that tests run on
const PROT_NONE: c_int = 0;
const PROT_READ_WRITE: c_int = 3;
const MAP_PRIVATE: c_int = 2;
const MAP_ANONYMOUS: c_int = if cfg!(target_os = "linux") { 0x20 } else { 0x1000 };

unsafe extern "C" {
    // the offset is an `off_t`, which is zero here, and as wide as a pointer on these machines
    fn mmap(at: *mut u8, len: usize, protection: c_int, flags: c_int, file: c_int, offset: isize) -> *mut u8;
    fn mprotect(at: *mut u8, len: usize, protection: c_int) -> c_int;
    fn munmap(at: *mut u8, len: usize) -> c_int;
}

/// Readable memory with unreadable memory before and after it.
pub(crate) struct Fence {
    mapped: *mut u8,
    room: usize,
}

impl Fence {
    pub(crate) fn new(room: usize) -> Self {
        let room = room.max(1).next_multiple_of(PAGE);
        // SAFETY: fresh memory; the readable part lies inside of it.
        unsafe {
            let mapped = mmap(ptr::null_mut(), room + 2 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            assert!(mapped.addr() != usize::MAX, "mmap");
            assert_eq!(mprotect(mapped.add(PAGE), room, PROT_READ_WRITE), 0, "mprotect");
            Self { mapped, room }
        }
    }

    fn start(&self) -> *mut u8 {
        // SAFETY: inside of what was mapped.
        unsafe { self.mapped.add(PAGE) }
    }

    /// A copy of the bytes, which ends where unreadable memory begins.
    pub(crate) fn at_end(&mut self, bytes: &[u8]) -> &mut [u8] {
        assert!(bytes.len() <= self.room);
        // SAFETY: readable memory, which is borrowed exclusively.
        unsafe { std::slice::from_raw_parts_mut(self.start().add(self.room - bytes.len()), bytes.len()) }
            .copy_from(bytes)
    }

    /// A copy of the bytes, which begins where unreadable memory ends.
    pub(crate) fn at_start(&mut self, bytes: &[u8]) -> &mut [u8] {
        assert!(bytes.len() <= self.room);
        // SAFETY: readable memory, which is borrowed exclusively.
        unsafe { std::slice::from_raw_parts_mut(self.start(), bytes.len()) }.copy_from(bytes)
    }
}

trait CopyFrom {
    fn copy_from(self, bytes: &[u8]) -> Self;
}

impl CopyFrom for &mut [u8] {
    fn copy_from(self, bytes: &[u8]) -> Self {
        self.copy_from_slice(bytes);
        self
    }
}

impl Drop for Fence {
    fn drop(&mut self) {
        // SAFETY: mapped by `new`, and no longer borrowed.
        unsafe { munmap(self.mapped, self.room + 2 * PAGE) };
    }
}
