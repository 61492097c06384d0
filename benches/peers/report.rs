//! What the measurements become: `peers.csv` with everything, `peers.md` with tables, one plot an operation and one of
//! memory.

use crate::cells::{GROUP, MEMSET, PEER};
use crate::measure::{Cell, median};
use crate::memory::{Figures, Octaves, TURNOVER, octaves, sweep};
use crate::subject::Op;
use plotters::prelude::*;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

/// Keys and values that tables over `n` and plots show.
const SHOWN: (&str, &str) = ("u32 random", "u32");

pub fn write(folder: &str, cells: &[Cell]) -> Result<(), Box<dyn Error>> {
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join("peers.csv"), csv(cells))?;
    std::fs::write(folder.join("peers.md"), markdown(cells))?;
    let shown: Vec<&Cell> = cells.iter().filter(|cell| is_shown(cell)).collect();
    if shown.len() > 1 {
        for op in Op::ALL {
            let lines = lines(&shown, |cell, map| Some(cell.time(map, op)?.min()));
            let file = folder.join(format!("{}.svg", op.name().replace(' ', "-")));
            plot(&file, &format!("{}, {} to {}", op.name(), SHOWN.0, SHOWN.1), "ns an operation", &lines)?;
        }
        let swept = sweep().iter().map(|(map, points)| {
            (*map, points.iter().map(|(n, bytes)| (*n as f64, *bytes as f64 / *n as f64)).collect())
        });
        let lines = swept.collect();
        plot(&folder.join("memory.svg"), "memory, u32 to u32", "bytes an entry", &lines)?;
    }
    Ok(())
}

fn is_shown(cell: &Cell) -> bool {
    (cell.family, cell.value) == SHOWN
}

fn bytes(cell: &Cell, map: &str) -> Option<usize> {
    let row = cell.rows.iter().find(|row| row.map == map)?;
    Some(row.outcome.as_ref().ok()?.bytes)
}

fn csv(cells: &[Cell]) -> String {
    let mut text =
        "key,value,n,map,operation,min ns,median ns,spread ns,ratio,bytes,bytes after churn,refused,remark\n"
            .to_owned();
    for cell in cells {
        for row in &cell.rows {
            let head = format!("\"{}\",\"{}\",{},\"{}\"", cell.family, cell.value, cell.n, row.map);
            match &row.outcome {
                Err(reason) => _ = writeln!(text, "{head},,,,,,,,,\"{reason}\""),
                Ok(measured) => {
                    for (op, time) in &measured.times {
                        let figures = match time {
                            Some(time) => format!(
                                "{:.3},{:.3},{:.3},{:.3}",
                                time.min(),
                                time.median(),
                                time.spread(),
                                cell.ratio(row.map, PEER, *op).unwrap_or(f64::NAN)
                            ),
                            None => ",,,".to_owned(),
                        };
                        let (fresh, old) = (measured.bytes, measured.bytes_churned);
                        let refused = measured.refused.filling + measured.refused.churning;
                        _ = writeln!(text, "{head},{},{figures},{fresh},{old},{refused},", op.name());
                    }
                }
            }
        }
    }
    text
}

fn all_maps(cells: &[&Cell]) -> Vec<&'static str> {
    let mut maps = Vec::new();
    for row in cells.iter().flat_map(|cell| &cell.rows) {
        if !maps.contains(&row.map) {
            maps.push(row.map);
        }
    }
    maps
}

fn markdown(cells: &[Cell]) -> String {
    let mut text = format!(
        "# Measurements\n\nWritten by the benchmark; not edited by hand. Nanoseconds an operation, the fastest \
         round, and in brackets the ratio to {PEER} (below 1 is faster). A dash: the map cannot do it.\n"
    );
    _ = write!(text, "\n{}", reach(cells));
    let shown: Vec<&Cell> = cells.iter().filter(|cell| is_shown(cell)).collect();
    let maps = all_maps(&shown);
    for op in Op::ALL.into_iter().filter(|op| shown.iter().any(|cell| cell.time(PEER, *op).is_some())) {
        _ = write!(text, "\n## {}, {} to {}\n\n", op.name(), SHOWN.0, SHOWN.1);
        table(&mut text, "map", &shown, &maps, |cell, map| {
            Some(format!("{:.2} ({:.2})", cell.time(map, op)?.min(), cell.ratio(map, PEER, op)?))
        });
    }
    _ = write!(text, "\n## Bytes an entry, u32 to u32 (bare: 8)\n\n");
    let maps: Vec<_> = maps.into_iter().filter(|map| *map != MEMSET).collect();
    table(&mut text, "map", &shown, &maps, |cell, map| {
        Some(format!("{:.1}", bytes(cell, map)? as f64 / cell.n as f64))
    });
    _ = write!(text, "\n## Bytes an entry, u32 to u32, right behind each power of two\n\n");
    let swept = sweep();
    let behind: Vec<usize> = (3..=20).map(|log2| (1 << log2) + 1).collect();
    let numbers: Vec<String> = behind.iter().map(ToString::to_string).collect();
    _ = writeln!(text, "| map | {} |\n|---|{}", numbers.join(" | "), "---|".repeat(behind.len()));
    for (map, points) in swept {
        let entry = |n: &usize| {
            let found = points.iter().find(|point| point.0 == *n);
            found.map_or("-".to_owned(), |(n, bytes)| format!("{:.1}", *bytes as f64 / *n as f64))
        };
        let row: Vec<String> = behind.iter().map(entry).collect();
        _ = writeln!(text, "| {map} | {} |", row.join(" | "));
    }
    let most = |map: &str, from: usize| {
        let points = swept.iter().filter(|swept| swept.0 == map).flat_map(|swept| &swept.1);
        points.filter(|(n, _)| *n >= from).map(|(n, bytes)| *bytes as f64 / *n as f64).fold(0.0, f64::max)
    };
    _ = writeln!(text);
    for (map, from) in [("group", 64), ("group", 1000), ("group, load 87", 1000), (PEER, 1000)] {
        _ = writeln!(text, "- the most that {map} takes at any number from {from} up: {:.1}", most(map, from));
    }
    _ = write!(text, "\n## What a time does not tell\n\n");
    for cell in cells {
        for row in &cell.rows {
            let remark = match &row.outcome {
                Ok(measured) => measured.remarks(cell.n),
                Err(reason) if is_shown(cell) || reason.contains("given up") => reason.clone(),
                Err(_) => String::new(),
            };
            if !remark.is_empty() {
                _ = writeln!(text, "- {}, {}: {}", cell.title(), row.map, remark.trim());
            }
        }
    }
    for (op, what) in [(Op::Hit, "hit"), (Op::Miss, "miss"), (Op::Fill, "fill")] {
        _ = write!(text, "\n## Families of keys: {what} at n = 4096\n\n");
        let families: Vec<&Cell> = cells.iter().filter(|cell| cell.n == 4096).collect();
        let maps = all_maps(&families);
        _ = writeln!(text, "| keys | {} |", maps.join(" | "));
        _ = writeln!(text, "|---|{}", "---|".repeat(maps.len()));
        for cell in families {
            let time = |map: &&str| cell.time(map, op).map_or("-".to_owned(), |time| format!("{:.2}", time.min()));
            let row: Vec<String> = maps.iter().map(time).collect();
            _ = writeln!(text, "| {} to {} | {} |", cell.family, cell.value, row.join(" | "));
        }
    }
    text
}

fn table(
    text: &mut String,
    corner: &str,
    cells: &[&Cell],
    maps: &[&'static str],
    entry: impl Fn(&Cell, &str) -> Option<String>,
) {
    let sizes: Vec<String> = cells.iter().map(|cell| cell.n.to_string()).collect();
    _ = writeln!(text, "| {corner} | {} |", sizes.join(" | "));
    _ = writeln!(text, "|---|{}", "---|".repeat(cells.len()));
    for map in maps {
        let row: Vec<String> = cells.iter().map(|cell| entry(cell, map).unwrap_or("-".to_owned())).collect();
        if row.iter().any(|entry| entry != "-") {
            _ = writeln!(text, "| {map} | {} |", row.join(" | "));
        }
    }
}

/// Ratios over many cells.
struct Ratios<'a>(Vec<(f64, &'a Cell)>);

impl<'a> Ratios<'a> {
    fn of(cells: &[&'a Cell], maps: (&str, &str), op: Op) -> Self {
        Self(cells.iter().filter_map(|cell| Some((cell.ratio(maps.0, maps.1, op)?, *cell))).collect())
    }

    /// The mean for ratios: where two maps win as often by the same factor, it is 1.
    fn geometric_mean(&self, which: impl Fn(&Cell) -> bool) -> f64 {
        let logs: Vec<f64> = self.0.iter().filter(|(_, cell)| which(cell)).map(|(ratio, _)| ratio.ln()).collect();
        (logs.iter().sum::<f64>() / logs.len() as f64).exp()
    }

    /// One line of a table; none without cells.
    fn line(&self, text: &mut String, what: &str, ends: bool) {
        let Some((worst, cell)) = self.0.iter().max_by(|a, b| a.0.total_cmp(&b.0)) else {
            return;
        };
        let number = |ratio: f64| if ratio.is_nan() { "-".to_owned() } else { format!("{ratio:.2}") };
        let middle = median(self.0.iter().map(|(ratio, _)| *ratio).collect());
        let mean = self.geometric_mean(|_| true);
        let by_load = if ends {
            let half = self.geometric_mean(|cell| room_taken(cell.n) < 0.6);
            let full = self.geometric_mean(|cell| room_taken(cell.n) > 0.9);
            format!(" {} | {} |", number(half), number(full))
        } else {
            String::new()
        };
        let (cells, title) = (self.0.len(), cell.title());
        _ = writeln!(text, "| {what} | {cells} | {mean:.2} | {middle:.2} | {worst:.2} | {title} |{by_load}");
    }
}

/// Of what hashbrown has room for when it is made for `n` entries, 15 or more, the share that they take. Its rule: the
/// next power of two buckets of which 7/8 are enough.
fn room_taken(n: usize) -> f64 {
    let buckets = (n * 8 / 7).next_power_of_two();
    n as f64 / (buckets / 8 * 7) as f64
}

fn head(text: &mut String, title: &str, words: &str, ends: bool) {
    let (more, rules) = if ends { (" half load | full load |", "---|---|") } else { ("", "") };
    _ = write!(
        text,
        "\n### {title}\n\n{words}\n\n| operation | cells | geometric mean | median | worst | which is |{more}\n\
         |---|---|---|---|---|---|{rules}\n"
    );
}

/// How ours stand, over the cells that were measured: means of ratios, and the worst of them.
pub fn reach(cells: &[Cell]) -> String {
    let mut text =
        "## Where it stands\n\nRatios of times, each of one cell: one family of keys, one value, one number of \
                    entries. Below 1 the first is faster.\n"
            .to_owned();
    let all: Vec<&Cell> = cells.iter().filter(|cell| cell.n >= 64).collect();
    let smallest: Vec<&Cell> = cells.iter().filter(|cell| cell.n == 8).collect();
    against_peer(&mut text, &all);
    memory(&mut text);
    against_published(&mut text, &all);

    let words = "All accesses by `KeySize`, which knows the size of a key and reads all else from the map's header, \
                 by those of the typed API. `KeySize` has no iteration and no clear of its own.";
    head(&mut text, "KeySize by the typed API, from 64 entries up", words, false);
    for (kind, key_size, typed) in
        [("group", "group, KeySize", GROUP), ("bucket", "bucket, 2^k, KeySize", "bucket, 2^k")]
    {
        for op in Op::ALL.into_iter().filter(|op| !matches!(op, Op::Iterate | Op::Clear)) {
            Ratios::of(&all, (key_size, typed), op).line(&mut text, &format!("{kind}: {}", op.name()), false);
        }
    }
    let words = "Each entry found by a call of `find_next_entry`, which reads the map's header again, by an iterator \
                 of the typed API.";
    head(&mut text, "Iteration through find_next_entry by typed iteration, from 64 entries up", words, false);
    Ratios::of(&all, ("group, runtime", GROUP), Op::Iterate).line(&mut text, "group: iteration", false);
    Ratios::of(&all, ("bucket, 2^k, runtime", "bucket, 2^k"), Op::Iterate).line(&mut text, "bucket: iteration", false);

    head(
        &mut text,
        "The group layout at 8 entries",
        "By micromap, a linear search, and by hashbrown with rustc-hash.",
        false,
    );
    for peer in ["micromap", PEER] {
        for op in Op::ALL.into_iter().filter(|op| (peer, *op) != (PEER, Op::Clear)) {
            Ratios::of(&smallest, (GROUP, peer), op).line(&mut text, &format!("{}, by {peer}", op.name()), false);
        }
    }
    families(&mut text, cells);
    text
}

fn against_peer(text: &mut String, cells: &[&Cell]) {
    let words = "hashbrown doubles when 7/8 of its buckets are taken. *Half load* and *full load* are geometric \
                 means over those cells in which its map, as it is made for so many entries, has less than 60 % or \
                 more than 90 % of its room taken; the other columns are over all cells. Under VM trace and churn it \
                 doubles, sooner where it was full: after churn it mostly stands at half of that load.\n\n\
                 Clear has another divisor, as hashbrown's clear leaves entries as they are and zeroes its control \
                 bytes only: a `memset` (`ptr::write_bytes`) of a block of the same size, one of its own, that was \
                 filled with the same keys in the same way just before, in turns with the others.";
    head(text, "The group layout at its default load by hashbrown with rustc-hash, from 64 entries up", words, true);
    for op in Op::ALL {
        let (peer, what) = match op {
            Op::Clear => (MEMSET, "clear, by memset"),
            _ => (PEER, op.name()),
        };
        Ratios::of(cells, (GROUP, peer), op).line(text, what, true);
    }
}

fn memory(text: &mut String) {
    _ = write!(
        text,
        "\n### Bytes an entry, u32 to u32 (bare: 8), over 1000 to 16000 entries\n\n\
         At 512 numbers of entries in steps of one ratio, 128 to an octave. After churn: {TURNOVER} times as many \
         entries as are present came and went, the oldest first. Ours allocates nothing once it is made.\n\n\
         | map | mean, fresh | worst, fresh | mean, after churn | worst, after churn |\n|---|---|---|---|---|\n"
    );
    for Octaves { map, fresh, churned } in octaves() {
        let worst = |figures: &Figures| format!("{:.1}, n = {}", figures.worst, figures.at);
        let (fresh, churned, mean, aged) = (worst(fresh), worst(churned), fresh.mean, churned.mean);
        _ = writeln!(text, "| {map} | {mean:.1} | {fresh} | {aged:.1} | {churned} |");
    }
}

/// At the same number of buckets. 0.2.2 refuses keys where its map is nearly full, and is then not as full as ours.
fn against_published(text: &mut String, cells: &[&Cell]) {
    for (room, ours, its) in [
        ("twice the room", "bucket, twice the room", "0.2.2, twice the room"),
        ("its own number of buckets", "bucket, 2^k", "0.2.2"),
    ] {
        let its_cells: Vec<&Cell> = cells.iter().copied().filter(|cell| bytes(cell, its).is_some()).collect();
        let refused = |cell: &&&Cell| {
            let row = cell.rows.iter().find(|row| row.map == its).and_then(|row| row.outcome.as_ref().ok());
            row.is_some_and(|measured| measured.refused.filling > 0)
        };
        let (of, some) = (its_cells.len(), its_cells.iter().filter(refused).count());
        let words = format!(
            "Both with the same number of buckets: {}. In {some} of {of} cells 0.2.2 refused keys while it was \
             filled: where it did, it is emptier than ours, which takes them all, and some of its hits are misses. \
             Its clear is its `init`.",
            if ours == "bucket, 2^k" {
                "the next power of two, at a load of 85 to 100 %"
            } else {
                "twice that power of two, at half the load"
            }
        );
        for (api, ours) in [("typed API", ours.to_owned()), ("runtime API", format!("{ours}, runtime"))] {
            let title = format!("The bucket layout, {api}, by hashmap-mem 0.2.2, {room}, from 64 entries up");
            head(text, &title, &words, false);
            for op in Op::ALL {
                Ratios::of(cells, (&ours, its), op).line(text, op.name(), false);
            }
        }
    }
}

/// Every family of keys with a pattern by random ones of the same size, value and number.
fn families(text: &mut String, cells: &[Cell]) {
    let words = "One map's times with sequential keys, floats, pointers by those with random keys.";
    head(text, "Keys with a pattern by random keys", words, false);
    for map in [GROUP, PEER, "hashbrown, fxhash"] {
        for op in [Op::Hit, Op::Miss, Op::Fill, Op::ChurnedHit] {
            let mut ratios = Vec::new();
            for cell in cells.iter().filter(|cell| !cell.family.ends_with("random")) {
                let random = cells.iter().find(|other| {
                    other.family.ends_with("random")
                        && (other.n, other.value, other.key_size) == (cell.n, cell.value, cell.key_size)
                });
                let times = random.and_then(|random| Some((cell.time(map, op)?, random.time(map, op)?)));
                if let Some((mine, its)) = times {
                    ratios.push((mine.ratio(its), cell));
                }
            }
            Ratios(ratios).line(text, &format!("{map}: {}", op.name()), false);
        }
    }
}

type Lines = BTreeMap<&'static str, Vec<(f64, f64)>>;

fn lines(cells: &[&Cell], figure: impl Fn(&Cell, &str) -> Option<f64>) -> Lines {
    let mut lines = Lines::new();
    for map in all_maps(cells) {
        let points: Vec<_> = cells.iter().filter_map(|cell| Some((cell.n as f64, figure(cell, map)?))).collect();
        if !points.is_empty() {
            lines.insert(map, points);
        }
    }
    lines
}

fn plot(file: &Path, title: &str, unit: &str, lines: &Lines) -> Result<(), Box<dyn Error>> {
    let all = || lines.values().flatten();
    if all().next().is_none() {
        return Ok(());
    }
    let low = all().map(|point| point.1).fold(f64::INFINITY, f64::min);
    let high = all().map(|point| point.1).fold(0.0, f64::max);
    let (first, last) = (all().map(|p| p.0).fold(f64::INFINITY, f64::min), all().map(|p| p.0).fold(0.0, f64::max));
    let area = SVGBackend::new(file, (1000, 600)).into_drawing_area();
    area.fill(&WHITE)?;
    let (plot, legend) = area.split_horizontally(760);
    let mut chart = ChartBuilder::on(&plot)
        .caption(title, ("sans-serif", 20))
        .margin(10)
        .x_label_area_size(40)
        .y_label_area_size(55)
        .build_cartesian_2d((first..last).log_scale(), (low * 0.9..high * 1.1).log_scale())?;
    chart.configure_mesh().x_desc("entries").y_desc(unit).light_line_style(WHITE).draw()?;
    for (i, (map, points)) in lines.iter().enumerate() {
        let ours = map.starts_with("group") || map.starts_with("bucket") || map.starts_with("split");
        let color = HSLColor(i as f64 / lines.len() as f64, 0.8, if i % 2 == 0 { 0.4 } else { 0.55 });
        let style = color.stroke_width(if *map == GROUP || *map == PEER {
            4
        } else if ours {
            2
        } else {
            1
        });
        chart.draw_series(LineSeries::new(points.iter().copied(), style))?;
        chart.draw_series(points.iter().map(|point| Circle::new(*point, 3, color.filled())))?;
        let y = 50 + 21 * i32::try_from(i)?;
        legend.draw(&PathElement::new([(0, y + 6), (22, y + 6)], style))?;
        legend.draw(&Text::new(*map, (28, y), ("sans-serif", 14)))?;
    }
    area.present()?;
    Ok(())
}
