//! What the measurements become: `peers.csv` with everything, `peers.md` with tables, one plot an operation and one of
//! memory.

use crate::cells::{GROUP, PEER};
use crate::measure::{Cell, median};
use crate::memory::sweep;
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
        let swept = sweep().into_iter().map(|(map, points)| {
            (map, points.into_iter().map(|(n, bytes)| (n as f64, bytes as f64 / n as f64)).collect())
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
        "# Measurements\n\nWritten by the benchmark; not edited by hand. Nanoseconds an operation, the fastest round, and \
         in brackets the ratio to {PEER} (below 1 is faster). A dash: the map cannot do it.\n"
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
    table(&mut text, "map", &shown, &maps, |cell, map| {
        Some(format!("{:.1}", bytes(cell, map)? as f64 / cell.n as f64))
    });
    _ = write!(text, "\n## Bytes an entry, u32 to u32, right behind each power of two\n\n");
    let swept = sweep();
    let behind: Vec<usize> = (3..=20).map(|log2| (1 << log2) + 1).collect();
    let numbers: Vec<String> = behind.iter().map(ToString::to_string).collect();
    _ = writeln!(text, "| map | {} |\n|---|{}", numbers.join(" | "), "---|".repeat(behind.len()));
    for (map, points) in &swept {
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

/// One line of [`reach`]: the ratios of two maps over many cells.
fn line(text: &mut String, what: &str, cells: &[&Cell], maps: (&str, &str), op: Op) {
    let ratios: Vec<(f64, &&Cell)> =
        cells.iter().filter_map(|cell| Some((cell.ratio(maps.0, maps.1, op)?, cell))).collect();
    let Some((worst, cell)) = ratios.iter().max_by(|a, b| a.0.total_cmp(&b.0)) else {
        return;
    };
    let middle = median(ratios.iter().map(|(ratio, _)| *ratio).collect());
    _ = writeln!(text, "| {what} | {} | {middle:.2} | {worst:.2} | {} |", op.name(), cell.title());
}

/// How ours stand: medians of ratios over the cells that were measured, and the worst of them.
pub fn reach(cells: &[Cell]) -> String {
    let mut text =
        "## Where it stands\n\n| against | operation | median | worst | which is |\n|---|---|---|---|---|\n".to_owned();
    let all: Vec<&Cell> = cells.iter().filter(|cell| cell.n >= 64).collect();
    let at = |n: usize| cells.iter().filter(move |cell| cell.n == n).collect::<Vec<_>>();
    for op in Op::ALL {
        line(&mut text, &format!("group : {PEER}, n >= 64"), &all, (GROUP, PEER), op);
    }
    for op in Op::ALL {
        line(&mut text, "group : micromap, n = 8", &at(8), (GROUP, "micromap"), op);
    }
    line(&mut text, &format!("group : {PEER}, n = 8"), &at(8), (GROUP, PEER), Op::Hit);
    line(&mut text, &format!("group : {PEER}, n = 2000000"), &at(2_000_000), (GROUP, PEER), Op::DependentHit);
    for (ours, its) in [
        ("bucket, twice the room", "0.2.2, twice the room"),
        ("bucket, twice the room, runtime", "0.2.2, twice the room"),
        ("bucket, 2^k", "0.2.2"),
        ("bucket, 2^k, runtime", "0.2.2"),
    ] {
        for op in Op::ALL {
            line(&mut text, &format!("{ours} : {its}"), &all, (ours, its), op);
        }
    }
    line(&mut text, &format!("bucket : {PEER}, n >= 64"), &all, ("bucket", PEER), Op::DependentHit);
    for op in Op::ALL {
        line(&mut text, "bucket, 2^k, KeySize : bucket, 2^k", &all, ("bucket, 2^k, KeySize", "bucket, 2^k"), op);
    }
    for op in Op::ALL {
        line(&mut text, "group, KeySize : group", &all, ("group, KeySize", GROUP), op);
    }
    for map in [GROUP, PEER, "hashbrown, fxhash"] {
        families(&mut text, cells, map);
    }
    text
}

/// Every family of keys by random ones of the same size and value.
fn families(text: &mut String, cells: &[Cell], map: &str) {
    for op in [Op::Hit, Op::Miss, Op::Fill, Op::ChurnedHit] {
        let mut ratios = Vec::new();
        for cell in cells.iter().filter(|cell| !cell.family.ends_with("random")) {
            let random = cells.iter().find(|other| {
                other.family.ends_with("random")
                    && (other.n, other.value, other.key_size) == (cell.n, cell.value, cell.key_size)
            });
            let times = random.and_then(|random| Some((cell.time(map, op)?.min(), random.time(map, op)?.min())));
            if let Some((mine, its)) = times {
                ratios.push((mine / its, cell));
            }
        }
        if let Some((worst, cell)) = ratios.iter().max_by(|a, b| a.0.total_cmp(&b.0)) {
            let middle = median(ratios.iter().map(|(ratio, _)| *ratio).collect());
            let (op, title) = (op.name(), cell.title());
            _ = writeln!(
                text,
                "| {map}: keys with a pattern : random keys | {op} | {middle:.2} | {worst:.2} | {title} |"
            );
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
