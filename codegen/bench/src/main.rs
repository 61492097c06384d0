//! The C functions of a map beside the typed API: loops in C, linked into this program, and the same loops in Rust, in
//! turns over the same block. Prints ratios of time, C by Rust: the median of the rounds. Below 1, C is faster.
//!
//!     cargo run --release --manifest-path codegen/bench/Cargo.toml          with the C compiler of the system
//!     CC=clang cargo run --release --manifest-path codegen/bench/Cargo.toml

use hashmap_mem::hashmap_layout;
use std::hint::black_box;
use std::time::Instant;

include!("maps.rs");

const ROUNDS: usize = 31;

/// The output function of `SplitMix64`.
fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

fn median(mut ratios: Vec<f64>) -> f64 {
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}

fn seconds(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

/// C by Rust, in turns.
fn ratio(mut in_c: impl FnMut(), mut in_rust: impl FnMut()) -> f64 {
    let round = |i| {
        let (c, rust) = if i % 2 == 0 {
            let c = seconds(&mut in_c);
            (c, seconds(&mut in_rust))
        } else {
            let rust = seconds(&mut in_rust);
            (seconds(&mut in_c), rust)
        };
        c / rust
    };
    median((0..ROUNDS).map(round).collect())
}

macro_rules! compare {
    ($($map:ident $key:ty, $value:ty, $key_of:expr, $sum:ident $fill:ident $empty:ident;)*) => {
        #[allow(improper_ctypes, reason = "a map is a block of bytes")]
        unsafe extern "C" {
            $(
                fn $sum(map: *const $map, keys: *const $key, count: usize) -> u64;
                fn $fill(map: *mut $map, keys: *const $key, count: usize) -> u64;
                fn $empty(map: *mut $map, keys: *const $key, count: usize) -> u64;
            )*
        }
        fn main() {
            println!("{:<14}{:>8}{:>8}{:>8}{:>8}", "C by Rust", "hit", "miss", "fill", "empty");
            $({
                #[inline(never)]
                fn sum(map: &$map, keys: &[$key]) -> u64 {
                    let mut sum = 0;
                    for key in keys {
                        if let Some(value) = map.get(key) {
                            sum += *value as u64;
                        }
                    }
                    sum
                }
                #[inline(never)]
                fn fill(map: &mut $map, keys: &[$key]) -> u64 {
                    keys.iter().map(|key| u64::from(map.insert(*key, 1).is_ok())).sum()
                }
                #[inline(never)]
                fn empty(map: &mut $map, keys: &[$key]) -> u64 {
                    keys.iter().map(|key| u64::from(map.remove(key).is_some())).sum()
                }
                let mut map = $map::new_boxed();
                let entries = map.capacity();
                let key_of: fn(u64) -> $key = $key_of;
                let keys: Vec<$key> = (0..2 * entries as u64).map(|i| key_of(mix(i))).collect();
                let (present, absent) = keys.split_at(entries);
                let repeat = 200_000 / entries;
                let (here, gone) = (present.repeat(repeat), absent.repeat(repeat));
                assert_eq!(fill(&mut map, present), entries as u64);
                let map = &mut *map;
                let hit = ratio(
                    || assert_eq!(unsafe { $sum(map, black_box(&here).as_ptr(), here.len()) }, here.len() as u64),
                    || assert_eq!(sum(map, black_box(&here)), here.len() as u64),
                );
                let miss = ratio(
                    || assert_eq!(unsafe { $sum(map, black_box(&gone).as_ptr(), gone.len()) }, 0),
                    || assert_eq!(sum(map, black_box(&gone)), 0),
                );
                let (mut times, half) = ([[0.0; 4]; ROUNDS], repeat / 2);
                for times in &mut times {
                    for _ in 0..half {
                        map.clear();
                        times[0] += seconds(|| { unsafe { $fill(map, present.as_ptr(), entries) }; });
                        times[1] += seconds(|| { unsafe { $empty(map, present.as_ptr(), entries) }; });
                        assert!(map.is_empty());
                        map.clear();
                        times[2] += seconds(|| { fill(map, present); });
                        times[3] += seconds(|| { empty(map, present); });
                        assert!(map.is_empty());
                    }
                }
                let filled = median(times.iter().map(|times| times[0] / times[2]).collect());
                let emptied = median(times.iter().map(|times| times[1] / times[3]).collect());
                println!("{:<14}{hit:>8.2}{miss:>8.2}{filled:>8.2}{emptied:>8.2}", stringify!($map));
            })*
        }
    };
}

fn name(number: u64) -> Name {
    let mut name = [0; 16];
    name[..8].copy_from_slice(&number.to_le_bytes());
    name[8..].copy_from_slice(&mix(number).to_le_bytes());
    name
}

compare! {
    GroupWord u32, u32, |i| i as u32, groupword_c_sum groupword_c_fill groupword_c_empty;
    GroupWord32 u32, u32, |i| i as u32, groupword32_c_sum groupword32_c_fill groupword32_c_empty;
    GroupEight u32, u32, |i| i as u32, groupeight_c_sum groupeight_c_fill groupeight_c_empty;
    GroupWide u64, u64, |i| i, groupwide_c_sum groupwide_c_fill groupwide_c_empty;
    GroupName Name, u64, name, groupname_c_sum groupname_c_fill groupname_c_empty;
    BucketWord u32, u32, |i| i as u32, bucketword_c_sum bucketword_c_fill bucketword_c_empty;
    BucketWord32 u32, u32, |i| i as u32, bucketword32_c_sum bucketword32_c_fill bucketword32_c_empty;
    BucketName Name, u64, name, bucketname_c_sum bucketname_c_fill bucketname_c_empty;
    SplitWord u32, u32, |i| i as u32, splitword_c_sum splitword_c_fill splitword_c_empty;
    SplitWord32 u32, u32, |i| i as u32, splitword32_c_sum splitword32_c_fill splitword32_c_empty;
    SplitName Name, u64, name, splitname_c_sum splitname_c_fill splitname_c_empty;
}
