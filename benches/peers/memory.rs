//! An allocator that counts: what a map takes is what it asked for, exactly, whatever its type tells. And a [`sweep`] over
//! numbers of entries: what maps from `u32` to `u32` take at every one of them, where others double above all.
#![expect(unsafe_code, reason = "an allocator")]

use hashmap_mem::{Capacity, Kind, MapSpec};
use hashmap_mem_published as published;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

struct Counting;

static LIVE: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LIVE.fetch_add(layout.size(), Relaxed);
        // SAFETY: the caller's contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        LIVE.fetch_add(layout.size(), Relaxed);
        // SAFETY: the caller's contract.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's contract.
        unsafe { System.dealloc(ptr, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Bytes allocated and not freed.
pub fn live() -> usize {
    LIVE.load(Relaxed)
}

/// By map: numbers of entries, and the bytes of a map that was made for so many.
pub type Sweep = Vec<(&'static str, Vec<(usize, usize)>)>;

/// 8 to two million entries, in sixteenths of a doubling, and right behind every power of two and seven eighths of one.
pub fn sweep() -> Sweep {
    let mut sizes: Vec<usize> = (3..=20)
        .flat_map(|log2| {
            let step = (1usize << log2).div_ceil(16);
            (0..1 << log2)
                .step_by(step)
                .map(move |beyond| (1 << log2) + beyond)
                .chain([(1 << log2) + 1, (7 << log2 >> 3) + 1])
        })
        .collect();
    sizes.sort_unstable();
    sizes.dedup();
    let over = |bytes: &dyn Fn(usize) -> Option<usize>| {
        sizes.iter().filter_map(|n| Some((*n, bytes(*n)?))).collect::<Vec<_>>()
    };
    let ours = |kind: Kind, capacity: Capacity| {
        over(&|n| Some(MapSpec::of::<u32, u32>(n).kind(kind).capacity(capacity).layout().ok()?.size()))
    };
    vec![
        ("group", ours(Kind::Group, Capacity::Default)),
        ("group, load 87", ours(Kind::Group, Capacity::Load(87))),
        ("bucket", ours(Kind::Bucket, Capacity::Default)),
        ("split", ours(Kind::Split, Capacity::Default)),
        ("0.2.2", over(&of_published)),
        ("hashbrown, rustc-hash", over(&|n| Some(allocated(|| hashbrown::HashMap::<u32, u32>::with_capacity(n))))),
        ("heapless IndexMap, Fx", over(&index_map)),
        ("intmap", over(&|n| Some(allocated(|| intmap::IntMap::<u32, u32>::with_capacity(n))))),
    ]
}

fn allocated<M>(make: impl Fn() -> M) -> usize {
    let before = live();
    let map = make();
    let bytes = live() - before;
    drop(map);
    bytes
}

/// At most 32768 buckets; it takes larger numbers for none.
fn of_published(n: usize) -> Option<usize> {
    let limit = u16::try_from(n).ok().filter(|limit| *limit <= 1 << 15)?;
    Some(published::layout(4, 4, 4, 4, limit).1.total_size as usize)
}

/// Its capacity is a power of two, in its type.
fn index_map(n: usize) -> Option<usize> {
    macro_rules! of_power {
        ($($power:literal)*) => {
            match n.next_power_of_two() {
                $($power => Some(size_of::<heapless::index_map::FnvIndexMap<u32, u32, $power>>()),)*
                _ => None,
            }
        };
    }
    of_power!(8 16 32 64 128 256 512 1024 2048 4096 8192 16384 32768)
}
