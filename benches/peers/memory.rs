//! An allocator that counts: what a map takes is what it asked for, exactly, whatever its type tells. And what maps
//! from `u32` to `u32` take over numbers of entries: a [`sweep`] from 8 to two million for the plot, and a fine one
//! over four octaves, fresh and after churn, of which [`octaves`] has mean and worst.
#![expect(unsafe_code, reason = "an allocator")]

use hashmap_mem::{Kind, MapSpec, SlotCount};
use hashmap_mem_published as published;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::OnceLock;
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
pub fn sweep() -> &'static Sweep {
    static SWEEP: OnceLock<Sweep> = OnceLock::new();
    SWEEP.get_or_init(swept)
}

fn swept() -> Sweep {
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
    let ours = |kind: Kind, slots: SlotCount| {
        over(&|n| Some(MapSpec::of::<u32, u32>(n).kind(kind).slots(slots).layout().ok()?.size()))
    };
    vec![
        ("group", ours(Kind::Group, SlotCount::Default)),
        ("group, load 87", ours(Kind::Group, SlotCount::Load(87))),
        ("bucket", ours(Kind::Bucket, SlotCount::Default)),
        ("split", ours(Kind::Split, SlotCount::Default)),
        ("0.2.2", over(&of_published)),
        ("hashbrown, rustc-hash", over(&|n| Some(allocated(|| hashbrown::HashMap::<u32, u32>::with_capacity(n))))),
        ("heapless IndexMap, Fx", over(&index_map)),
        ("intmap", over(&|n| Some(allocated(|| intmap::IntMap::<u32, u32>::with_capacity(n))))),
    ]
}

/// Bytes an entry over [`octaves`].
pub struct Octaves {
    pub map: &'static str,
    pub fresh: Figures,
    pub churned: Figures,
}

#[derive(Clone, Copy)]
pub struct Figures {
    pub mean: f64,
    pub worst: f64,
    /// The number of entries at which it is worst.
    pub at: usize,
}

/// Entries that come and go before a map counts as churned, in times of the entries present.
pub const TURNOVER: u32 = 20;
const OCTAVES: std::ops::Range<u32> = 0..4;
const STEPS: u32 = 128;

/// What maps take at 1000 to 16000 entries: in steps of one ratio, of which 128 make an octave, and over whole octaves,
/// so that numbers right behind a doubling and right before one weigh alike. The worst is looked for behind each
/// doubling of hashbrown too, which the steps need not meet.
///
/// Of ours nothing is allocated after a map is made, so both figures are one. hashbrown is made for `n` entries,
/// filled, and then has the oldest entry removed and a new one inserted, over and over.
pub fn octaves() -> &'static [Octaves] {
    static OCTAVES: OnceLock<Vec<Octaves>> = OnceLock::new();
    OCTAVES.get_or_init(|| {
        let fixed = |map, kind, slots| {
            let bytes = |n| {
                let spec = MapSpec::of::<u32, u32>(n).kind(kind).slots(slots);
                spec.layout().expect("at most 16000 entries").size()
            };
            let figures = figures(&bytes);
            Octaves { map, fresh: figures, churned: figures }
        };
        vec![
            fixed("group", Kind::Group, SlotCount::Default),
            fixed("group, load 87", Kind::Group, SlotCount::Load(87)),
            fixed("bucket", Kind::Bucket, SlotCount::Default),
            fixed("split", Kind::Split, SlotCount::Default),
            Octaves {
                map: "hashbrown, rustc-hash",
                fresh: figures(&|n| of_hashbrown(n, 0)),
                churned: figures(&|n| of_hashbrown(n, TURNOVER)),
            },
        ]
    })
}

fn figures(bytes: &dyn Fn(usize) -> usize) -> Figures {
    let entry = |n: usize| (bytes(n) as f64 / n as f64, n);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1000 to 16000")]
    let of_step = |step: u32| (1000.0 * (f64::from(step) / f64::from(STEPS)).exp2()).round() as usize;
    let swept: Vec<(f64, usize)> =
        (OCTAVES.start * STEPS..OCTAVES.end * STEPS).map(|step| entry(of_step(step))).collect();
    let mean = swept.iter().map(|(bytes, _)| bytes).sum::<f64>() / swept.len() as f64;
    let behind = (11..=14).map(|log2| entry((7 << log2 >> 3) + 1));
    let (worst, at) = swept.iter().copied().chain(behind).fold((0.0, 0), |a, b| if b.0 > a.0 { b } else { a });
    Figures { mean, worst, at }
}

/// A map made for `n` entries, filled, and all its entries replaced so many times, the oldest one first.
fn of_hashbrown(n: usize, turnover: u32) -> usize {
    let before = live();
    let mut map =
        hashbrown::HashMap::<u32, u32, rustc_hash::FxBuildHasher>::with_capacity_and_hasher(n, <_>::default());
    let n = u32::try_from(n).expect("at most 16000");
    (0..n).for_each(|number| _ = map.insert(scattered(number), number));
    for oldest in 0..turnover * n {
        map.remove(&scattered(oldest));
        map.insert(scattered(oldest + n), oldest);
    }
    assert_eq!(map.len(), n as usize, "keys that are distinct");
    live() - before
}

/// A different number for each number, without order: the finaliser of `MurmurHash3` (Appleby), which can be undone.
fn scattered(number: u32) -> u32 {
    let x = (number ^ number >> 16).wrapping_mul(0x85eb_ca6b);
    let x = (x ^ x >> 13).wrapping_mul(0xc2b2_ae35);
    x ^ x >> 16
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
