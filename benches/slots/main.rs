//! What it costs to come to the value of a key that stands in the code: by a search, and by a slot that was remembered.
//!
//! Sixteen sites, each with a key of its own, are run one after the other, as the instructions of a program are. All ways
//! to do it take turns in one process; a figure is the fastest round, and a ratio is to the search of the same API.
//!
//!     cargo bench --manifest-path benches/Cargo.toml --bench slots          # some seconds
//!
//! A slot as an immediate is what a JIT emits. Here it is a constant of the compiler's, which builds the same map.

use hashmap_mem::{KeySize, Map, MapRef, Slot, hashmap_layout};
use std::cell::Cell;
use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 60;
const ROUND: Duration = Duration::from_millis(2);
const SITES: usize = 16;

/// A way through all sites: how long one takes.
struct Way<'m> {
    name: &'static str,
    /// The name of what it is compared with.
    than: &'static str,
    run: Box<dyn FnMut() -> u32 + 'm>,
    fastest: f64,
}

/// Runs for about a round, and gives nanoseconds a site.
fn round(run: &mut dyn FnMut() -> u32) -> f64 {
    let start = Instant::now();
    let mut times = 0u32;
    while start.elapsed() < ROUND {
        for _ in 0..256 {
            black_box(run());
        }
        times += 256;
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(times) / SITES as f64
}

/// The sixteen sites, written out: `$site` is evaluated for each, with its key and its number.
macro_rules! sites {
    (|$key:ident, $at:ident| $site:expr) => {
        sites!(@ $key $at $site; 0 3 1 11 2 17 3 29 4 31 5 42 6 58 7 64 8 77 9 85 10 90 11 99 12 105 13 113 14 127 15 142)
    };
    (@ $key:ident $at:ident $site:expr; $($number:literal $of:literal)*) => {{
        let mut sum = 0u32;
        $({
            const $key: u32 = $of * 2_654_435;
            #[allow(dead_code)]
            const $at: usize = $number;
            sum = sum.wrapping_add($site);
        })*
        sum
    }};
}

/// Everything for one kind of map.
macro_rules! kind {
    ($module:ident, $layout:ident) => {
        mod $module {
            use super::*;

            hashmap_layout! { pub struct Numbers { key: u32, value: u32, entries: 160, layout: $layout } }

            type Made = Map<Numbers, { Numbers::SIZE }>;

            const ENTRIES: [(u32, u32); 150] = {
                let mut entries = [(0, 0); 150];
                let mut i = 0;
                while i < 150 {
                    entries[i] = (i as u32 * 2_654_435, i as u32);
                    i += 1;
                }
                entries
            };
            const MADE: Made = Map::from_entries(ENTRIES);

            #[inline(never)]
            fn immediate(map: &Numbers) -> u32 {
                sites!(|KEY, AT| {
                    const SLOT: Slot<Numbers> = match MADE.find_slot(&KEY) {
                        Some(slot) => slot,
                        None => panic!(),
                    };
                    match black_box(map).get_in_slot(SLOT, &KEY) {
                        Some(value) => *value,
                        None => searched(map, KEY),
                    }
                })
            }

            #[inline(never)]
            fn in_a_cell(map: &Numbers, cells: &[Cell<Option<Slot<Numbers>>>; SITES]) -> u32 {
                sites!(|KEY, AT| {
                    let map = black_box(map);
                    match cells[AT].get().and_then(|slot| map.get_in_slot(slot, &KEY)) {
                        Some(value) => *value,
                        None => {
                            cells[AT].set(map.find_slot(&KEY));
                            searched(map, KEY)
                        }
                    }
                })
            }

            #[inline(never)]
            fn key_in_the_code(map: &Numbers) -> u32 {
                sites!(|KEY, AT| black_box(map).get(&KEY).copied().unwrap_or(0))
            }

            #[inline(never)]
            fn called(map: &Numbers) -> u32 {
                sites!(|KEY, AT| searched(black_box(map), KEY))
            }

            #[inline(never)]
            fn searched(map: &Numbers, key: u32) -> u32 {
                map.get(&key).copied().unwrap_or(0)
            }

            #[inline(never)]
            fn runtime_slot(map: *mut u8, cells: &[Cell<u32>; SITES]) -> u32 {
                sites!(|KEY, AT| {
                    let (map, key) = (black_box(map), KEY.to_ne_bytes());
                    // SAFETY: a map with keys and values of four bytes, which nothing else uses meanwhile.
                    unsafe {
                        let value = KeySize::<4>::lookup_in_slot(map, cells[AT].get(), key.as_ptr());
                        match value.is_null() {
                            false => value.cast::<u32>().read_unaligned(),
                            true => {
                                cells[AT].set(hashmap_mem::find_slot(map, key.as_ptr()));
                                runtime_searched(map, KEY)
                            }
                        }
                    }
                })
            }

            #[inline(never)]
            fn runtime_called(map: *mut u8) -> u32 {
                sites!(|KEY, AT| runtime_searched(black_box(map), KEY))
            }

            #[inline(never)]
            fn runtime_searched(map: *mut u8, key: u32) -> u32 {
                // SAFETY: as above.
                unsafe {
                    let value = KeySize::<4>::lookup(map, key.to_ne_bytes().as_ptr());
                    if value.is_null() { 0 } else { value.cast::<u32>().read_unaligned() }
                }
            }

            #[inline(never)]
            fn view_slot(bytes: &[u8], cells: &[Cell<u32>; SITES]) -> u32 {
                sites!(|KEY, AT| {
                    let Ok(map) = MapRef::from_header(black_box(bytes)) else { return 0 };
                    match map.get_in_slot(cells[AT].get(), &KEY.to_ne_bytes()) {
                        Some(value) => number(value),
                        None => {
                            cells[AT].set(map.find_slot(&KEY.to_ne_bytes()).unwrap_or(u32::MAX));
                            view_searched(bytes, KEY)
                        }
                    }
                })
            }

            #[inline(never)]
            fn view_called(bytes: &[u8]) -> u32 {
                sites!(|KEY, AT| view_searched(black_box(bytes), KEY))
            }

            #[inline(never)]
            fn view_searched(bytes: &[u8], key: u32) -> u32 {
                MapRef::from_header(bytes).ok().and_then(|map| map.get(&key.to_ne_bytes()).map(number)).unwrap_or(0)
            }

            fn number(value: &[u8]) -> u32 {
                value.try_into().map_or(0, u32::from_ne_bytes)
            }

            pub fn compare(kind: &str) {
                let map = Box::new(Numbers::from_entries(ENTRIES));
                let mut block = map.as_bytes().to_vec();
                let (bytes, raw) = (map.as_bytes(), block.as_mut_ptr());
                let cells = [const { Cell::new(None) }; SITES];
                let (numbers, of_views) = ([const { Cell::new(0) }; SITES], [const { Cell::new(0) }; SITES]);
                let way = |name, than, run| Way { name, than, run, fastest: f64::INFINITY };
                let mut ways: Vec<Way<'_>> = vec![
                    way("typed: search, called", "typed: search, called", Box::new(|| called(&map))),
                    way(
                        "typed: search, inlined, key a constant",
                        "typed: search, called",
                        Box::new(|| key_in_the_code(&map)),
                    ),
                    way("typed: slot in a cell", "typed: search, called", Box::new(|| in_a_cell(&map, &cells))),
                    way("typed: slot as an immediate", "typed: search, called", Box::new(|| immediate(&map))),
                    way(
                        "runtime: KeySize::<4>::lookup",
                        "runtime: KeySize::<4>::lookup",
                        Box::new(|| runtime_called(raw)),
                    ),
                    way(
                        "runtime: KeySize::<4>::lookup_in_slot",
                        "runtime: KeySize::<4>::lookup",
                        Box::new(|| runtime_slot(raw, &numbers)),
                    ),
                    way("view by its header: get", "view by its header: get", Box::new(|| view_called(bytes))),
                    way(
                        "view by its header: get_in_slot",
                        "view by its header: get",
                        Box::new(|| view_slot(bytes, &of_views)),
                    ),
                ];
                let sums: Vec<u32> = ways.iter_mut().map(|way| (way.run)()).collect();
                assert!(sums.iter().all(|sum| *sum == sums[0] && *sum > 0), "{sums:?}");
                for _ in 0..ROUNDS {
                    for way in &mut ways {
                        way.fastest = way.fastest.min(round(&mut way.run));
                    }
                }
                println!("\n{kind:<42} ns a site   by the search");
                for way in &ways {
                    let than = ways.iter().find(|other| other.name == way.than).map_or(f64::NAN, |than| than.fastest);
                    println!("{:<42} {:9.2}   {:13.2}", way.name, way.fastest, way.fastest / than);
                }
            }
        }
    };
}

kind!(bucket, bucket);
kind!(group, group);

fn main() {
    bucket::compare("bucket");
    group::compare("group");
}
