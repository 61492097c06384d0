//! hashmap-mem beside the maps that one would take instead: one process, the same keys, the same operations.
//!
//! The loop is our own because criterion measures one map until it is done and then the next: a machine that slows down
//! in between, for heat or for a neighbour, shows up as a difference of maps. Here every round runs every map once, in
//! an order that is drawn anew, for a millisecond or two each: what disturbs one disturbs all. The figure of a map is
//! its fastest round, as a disturbance only ever adds time, and a ratio is one of such figures; median and spread
//! (median absolute deviation) stand beside them in the CSV.
//!
//! ```text
//! keys      families of keys and the order of their use      maps/*    one implementation of `Bench` a map
//! bench     what a map must offer                            cells     which map, for which types and sizes
//! subject   the operations, each a loop over one map         report    tables and plots from the measurements
//! ```
#![expect(clippy::cast_precision_loss, reason = "times and counts as numbers to print")]

mod bench;
mod cells;
mod keys;
mod maps;
mod measure;
mod memory;
mod report;
mod subject;

use bench::Key;
use cells::{LARGEST_OF_ALL_KEYS, Made, SIZES};
use keys::{Family, Random, World, families};
use measure::{Cell, Settings, measure};
use std::rc::Rc;
use std::time::Duration;
use subject::Op;

const HELP: &str = "\
cargo bench --manifest-path benches/Cargo.toml -- [options]

  --quick          fewer sizes, shorter rounds: a minute
  --ops A,B        only operations whose names contain one of these
  --keys A,B       only keys whose names contain one of these; --keys all: 2 million of every kind too
  --n 64,1000      only these numbers of entries
  --maps A,B       only maps whose names contain one of these
  --rounds N       rounds a cell (4; quick: 5)
  --out DIR        where tables and plots go (benches/results; of a part of the cells, operations or maps, and with
                   --quick, benches/target/results)";

struct Options {
    quick: bool,
    ops: Vec<String>,
    keys: Vec<String>,
    maps: Vec<String>,
    n: Vec<usize>,
    rounds: Option<usize>,
    out: String,
}

impl Options {
    fn read() -> Result<Self, String> {
        let mut options = Self {
            quick: false,
            ops: Vec::new(),
            keys: Vec::new(),
            maps: Vec::new(),
            n: Vec::new(),
            rounds: None,
            out: String::new(),
        };
        let mut whole = true;
        let mut args = std::env::args().skip(1);
        while let Some(arg) = args.next() {
            whole &= matches!(arg.as_str(), "--bench" | "--rounds" | "--out");
            let mut value = || args.next().ok_or(format!("{arg}: a value is missing"));
            let list = |text: String| text.split(',').map(|part| part.trim().to_owned()).collect();
            let number = |text: &str| text.parse().map_err(|_| format!("{arg}: {text} is no number"));
            match arg.as_str() {
                "--bench" => {} // cargo's own
                "--quick" => options.quick = true,
                "--ops" => options.ops = list(value()?),
                "--keys" => options.keys = list(value()?),
                "--maps" => options.maps = list(value()?),
                "--n" => options.n = value()?.split(',').map(number).collect::<Result<_, _>>()?,
                "--rounds" => options.rounds = Some(number(&value()?)?),
                "--out" => options.out = value()?,
                _ => return Err(HELP.to_owned()),
            }
        }
        if options.out.is_empty() {
            // what is checked in is of all cells
            let folder = if whole { "results" } else { "target/results" };
            options.out = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
        }
        if let Some(n) = options.n.iter().find(|n| !SIZES.contains(n)) {
            return Err(format!("--n {n}: compiled for {SIZES:?} only"));
        }
        Ok(options)
    }

    /// The sizes for a family of keys; `wide` for those that are run at all of them.
    fn sizes(&self, family: &str, value: &str, wide: bool) -> Vec<usize> {
        let every = self.keys.iter().any(|key| key == "all");
        let title = format!("{family} -> {value}");
        if !every && !self.keys.is_empty() && !self.keys.iter().any(|key| title.contains(key.as_str())) {
            return Vec::new();
        }
        let among = |n: usize| match (self.quick, wide) {
            _ if !self.n.is_empty() => self.n.contains(&n),
            _ if every => true,
            (true, true) => [8, 64, 112, 4096, 7168, 28_000].contains(&n),
            (true, false) => [4096, 7168].contains(&n), // half load and full load of hashbrown
            (false, true) => true,
            (false, false) => n <= LARGEST_OF_ALL_KEYS,
        };
        SIZES.into_iter().filter(|n| among(*n)).collect()
    }
}

fn contains_one(name: &str, parts: &[String]) -> bool {
    parts.is_empty() || parts.iter().any(|part| name.contains(part.as_str()))
}

type MapsFor<K> = for<'a> fn(&'a Rc<World<K>>, &'a dyn Fn(&str) -> bool) -> Vec<Made>;

fn run<K: Key>(
    options: &Options,
    cells: &mut Vec<Cell>,
    family: &Family<K>,
    value: &'static str,
    wide: bool,
    maps: MapsFor<K>,
) {
    for n in options.sizes(family.name, value, wide) {
        let churn = if options.quick { 4 } else { memory::TURNOVER as usize };
        // 250 ns a replacement at 2 million entries
        let churn_limit = Duration::from_secs(2).max(Duration::from_nanos(250) * u32::try_from(churn * n).expect("n"));
        let settings = Settings {
            rounds: options.rounds.unwrap_or(if options.quick { 5 } else { 4 }),
            batch: Duration::from_micros(if options.quick { 300 } else { 1500 }),
            ops: Op::ALL.into_iter().filter(|op| contains_one(op.name(), &options.ops)).collect(),
            churn,
            churn_limit: if options.quick { Duration::from_millis(40) } else { churn_limit },
            slowest: Duration::from_micros(if options.quick { 2 } else { 10 }),
        };
        let world = Rc::new(World::new(family, n));
        let wanted = |name: &str| match name {
            cells::PEER => true, // always there: the others are compared with it
            cells::MEMSET => settings.ops.contains(&Op::Clear),
            _ => contains_one(name, &options.maps),
        };
        let made = maps(&world, &wanted);
        let cell = measure(family.name, value, n, size_of::<K>(), made, &settings, &mut Random(n as u64));
        cell.print();
        cells.push(cell);
        // after each cell: an interrupted run leaves what it has measured
        if let Err(error) = report::write(&options.out, cells) {
            eprintln!("{}: {error}", options.out);
        }
    }
}

fn run_all(options: &Options) {
    let cells = &mut Vec::new();
    run(options, cells, &families::U32_RANDOM, "u32", true, cells::u32_u32);
    run(options, cells, &families::U64_RANDOM, "u64", !options.quick, cells::u64_u64);
    run(options, cells, &families::U32_SEQUENTIAL, "u32", false, cells::u32_u32);
    run(options, cells, &families::U32_RANDOM, "u64", false, cells::u32_u64);
    run(options, cells, &families::U32_RANDOM, "24 bytes", false, cells::u32_24);
    run(options, cells, &families::F64, "u64", false, cells::u64_u64);
    run(options, cells, &families::POINTERS, "u64", false, cells::u64_u64);
    run(options, cells, &families::PAIRS, "u32", false, cells::pair_u32);
    run(options, cells, &families::BYTES16, "u64", false, cells::bytes16_u64);
    run(options, cells, &families::TEXT32, "u64", false, cells::bytes32_u64);
    print!("{}", report::reach(cells));
}

fn main() {
    match Options::read() {
        Ok(options) => {
            // heapless makes its maps on the stack
            let run = std::thread::Builder::new().stack_size(1 << 28).spawn(move || run_all(&options));
            run.expect("a thread").join().expect("the benchmark");
        }
        Err(message) => {
            eprintln!("{message}");
            std::process::exit(2);
        }
    }
}
