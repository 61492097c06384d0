//! Rounds over all maps of one cell: one family of keys, one value, one number of entries.

use crate::cells::{GROUP, Made, PEER};
use crate::keys::Random;
use crate::subject::{Op, Refused, Subject};
use std::time::Duration;

pub struct Settings {
    pub rounds: usize,
    /// How long a map runs in a round.
    pub batch: Duration,
    pub ops: Vec<Op>,
    /// Entries replaced, in times of `n`, before a map counts as churned.
    pub churn: usize,
    /// What churns longer than this has to do without the figures after it.
    pub churn_limit: Duration,
    /// An operation that takes longer than this is left out.
    pub slowest: Duration,
}

/// Nanoseconds an operation: one number a round.
#[derive(Clone)]
pub struct Samples(Vec<f64>);

pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    match numbers.len() {
        0 => f64::NAN,
        odd if odd % 2 == 1 => numbers[odd / 2],
        even => f64::midpoint(numbers[even / 2 - 1], numbers[even / 2]),
    }
}

impl Samples {
    pub fn min(&self) -> f64 {
        self.0.iter().copied().fold(f64::INFINITY, f64::min)
    }

    pub fn median(&self) -> f64 {
        median(self.0.clone())
    }

    /// Median absolute deviation.
    pub fn spread(&self) -> f64 {
        let middle = self.median();
        median(self.0.iter().map(|sample| (sample - middle).abs()).collect())
    }

    /// Of the fastest rounds: a disturbance only ever adds time.
    pub fn ratio(&self, other: &Self) -> f64 {
        self.min() / other.min()
    }
}

/// One map in one cell.
pub struct Row {
    pub map: &'static str,
    pub outcome: Result<Measured, String>,
}

pub struct Measured {
    pub bytes: usize,
    pub bytes_churned: usize,
    pub refused: Refused,
    /// By operation; `None` where the map cannot do it or it would have taken too long.
    pub times: Vec<(Op, Option<Samples>)>,
}

pub struct Cell {
    pub family: &'static str,
    pub value: &'static str,
    pub n: usize,
    pub key_size: usize,
    pub rows: Vec<Row>,
}

impl Cell {
    pub fn time(&self, map: &str, op: Op) -> Option<&Samples> {
        let row = self.rows.iter().find(|row| row.map == map)?;
        row.outcome.as_ref().ok()?.times.iter().find(|(its, _)| *its == op)?.1.as_ref()
    }

    pub fn ratio(&self, map: &str, peer: &str, op: Op) -> Option<f64> {
        Some(self.time(map, op)?.ratio(self.time(peer, op)?))
    }

    pub fn title(&self) -> String {
        format!("{} -> {}, n = {}", self.family, self.value, self.n)
    }

    pub fn ops(&self) -> Vec<Op> {
        Op::ALL.into_iter().filter(|op| self.rows.iter().any(|row| self.time(row.map, *op).is_some())).collect()
    }

    /// Times, and ratios to the peer.
    pub fn print(&self) {
        println!("\n{}: ns an operation (ratio to {PEER}; below 1 is faster)", self.title());
        print!("{:26}{:>8}", "", "bytes/n");
        self.ops().iter().for_each(|op| print!("{:>18}", op.name()));
        println!();
        for row in &self.rows {
            match &row.outcome {
                Err(reason) => println!("{:26}{:>8}  {reason}", row.map, "-"),
                Ok(measured) => {
                    print!("{:26}{:8.1}", row.map, measured.bytes as f64 / self.n as f64);
                    for op in self.ops() {
                        match (self.time(row.map, op), self.ratio(row.map, PEER, op)) {
                            (Some(time), Some(ratio)) => print!("{:>11.2} ({ratio:4.2})", time.min()),
                            (Some(time), None) => print!("{:>11.2}       ", time.min()),
                            (None, _) => print!("{:>18}", "-"),
                        }
                    }
                    println!("{}", measured.remarks(self.n));
                }
            }
        }
    }
}

impl Measured {
    /// What a time does not tell.
    pub fn remarks(&self, n: usize) -> String {
        let mut text = String::new();
        if self.refused.filling > 0 {
            let Refused { filling, first_at, .. } = self.refused;
            text += &format!("  {filling} of {n} refused, the first at {:.0} %", 100.0 * first_at as f64 / n as f64);
        }
        if self.refused.churning > 0 {
            text += &format!("  {} refused under churn", self.refused.churning);
        }
        if self.bytes_churned > self.bytes {
            text += &format!("  {:.1} times the memory after churn", self.bytes_churned as f64 / self.bytes as f64);
        }
        text
    }
}

/// How many operations fill a batch; `None` where they take too long.
fn calibrate(subject: &mut dyn Subject, op: Op, settings: &Settings) -> Option<usize> {
    let batch = settings.batch;
    let (mut count, mut slow) = (32, 0);
    loop {
        let (done, time) = subject.run(op, count);
        let each = time.as_secs_f64() / done as f64;
        if each > settings.slowest.as_secs_f64() {
            // a few operations that take long may have been interrupted; many are slow
            slow += 1;
            if slow == 4 || time > Duration::from_millis(100) {
                return None;
            }
            continue;
        }
        // fewer than asked for: a clearing, before which a map must be filled
        if time * 8 > batch || done >= 1 << 24 || done < count {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of operations")]
            return Some(((batch.as_secs_f64() / each.max(1e-11)) as usize).clamp(32, 1 << 26));
        }
        count = done.max(count) * 4;
    }
}

pub fn measure(
    family: &'static str,
    value: &'static str,
    n: usize,
    key_size: usize,
    made: Vec<Made>,
    settings: &Settings,
    random: &mut Random,
) -> Cell {
    let mut subjects = Vec::new();
    let mut rows = Vec::new();
    for (map, subject) in made {
        match subject {
            Ok(subject) => subjects.push((subject, Vec::new())),
            Err(reason) => rows.push(Row { map, outcome: Err(reason) }),
        }
    }
    let mut aged: Option<Vec<bool>> = None;
    for op in &settings.ops {
        let mut takes_part: Vec<bool> = subjects.iter().map(|(subject, _)| subject.can(*op)).collect();
        if matches!(op, Op::ChurnedHit | Op::ChurnedMiss) {
            takes_part.clone_from(aged.get_or_insert_with(|| {
                let old = |(subject, can): (&mut WithTimes, &bool)| {
                    *can && subject.0.churn_until(settings.churn * n, settings.churn_limit)
                };
                subjects.iter_mut().zip(&takes_part).map(old).collect()
            }));
        }
        rounds(&mut subjects, *op, &takes_part, settings, random);
    }
    rows.extend(subjects.into_iter().map(|(subject, times)| Row {
        map: subject.name(),
        outcome: Ok(Measured {
            bytes: subject.bytes(),
            bytes_churned: subject.bytes_now(),
            refused: subject.refused(),
            times,
        }),
    }));
    rows.sort_by_key(|row| row.map != GROUP); // ours first, the others as they were made
    Cell { family, value, n, key_size, rows }
}

type WithTimes = (Box<dyn Subject>, Vec<(Op, Option<Samples>)>);

fn rounds(subjects: &mut [WithTimes], op: Op, takes_part: &[bool], settings: &Settings, random: &mut Random) {
    let mut counts: Vec<Option<usize>> = subjects
        .iter_mut()
        .zip(takes_part)
        .map(|((subject, _), part)| if *part { calibrate(&mut **subject, op, settings) } else { None })
        .collect();
    let mut samples = vec![Vec::with_capacity(settings.rounds); subjects.len()];
    let mut order: Vec<usize> = (0..subjects.len()).filter(|i| counts[*i].is_some()).collect();
    for _ in 0..settings.rounds {
        random.shuffle(&mut order);
        for i in &order {
            if let Some(count) = counts[*i] {
                let (done, time) = subjects[*i].0.run(op, count);
                samples[*i].push(time.as_secs_f64() * 1e9 / done as f64);
            }
        }
    }
    for ((i, (_, times)), samples) in subjects.iter_mut().enumerate().zip(samples) {
        times.push((op, counts[i].take().map(|_| Samples(samples))));
    }
}
