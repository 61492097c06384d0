//! The drawing of a layout: goldens for people to look at, and sweeps over what every drawing must keep to.
//!
//! `BLESS=1 cargo test --test draw` writes the goldens anew.

#![expect(unsafe_code, reason = "layouts are read back from headers")]

mod common;

use common::{KINDS, Rng, fewer, fewer_in_miri};
use hashmap_mem::{HashFn, Kind, MapLayout, MapSpec, SlotCount, init_layout, read_layout};
use std::{env, fs, path::PathBuf};

/// A value of alignment 16.
#[repr(align(16))]
struct Wide {
    _bytes: [u8; 16],
}

fn golden(name: &str, spec: MapSpec) {
    let drawn = format!("{}\n", spec.layout().unwrap());
    let path: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "tests", "golden", "draw", &format!("{name}.txt")].iter().collect();
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &drawn).unwrap();
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(drawn == expected, "{} differs.\nexpected:\n{expected}\nfound:\n{drawn}", path.display());
}

#[test]
fn bucket_u32_to_u32() {
    golden("bucket_u32_u32", MapSpec::of::<u32, u32>(100).kind(Kind::Bucket));
}

#[test]
fn bucket_u8_to_a_value_of_alignment_16() {
    golden("bucket_u8_align16", MapSpec::of::<u8, Wide>(20).kind(Kind::Bucket));
}

#[test]
fn bucket_of_the_published_capacity_with_alignment_128() {
    let spec = MapSpec::new(1, 1, 256, 128, 32_768).kind(Kind::Bucket);
    golden("bucket_align128_full", spec.slots(SlotCount::NextPowerOfTwo));
}

#[test]
fn split_u32_to_u32() {
    golden("split_u32_u32", MapSpec::of::<u32, u32>(64).kind(Kind::Split).hash(HashFn::Fx32));
}

#[test]
fn group_u64_to_u8() {
    golden("group_u64_u8", MapSpec::new(8, 8, 1, 1, 1000));
}

#[test]
fn group_of_large_values() {
    golden("group_16_300", MapSpec::of::<[u8; 16], [u8; 300]>(1000));
}

#[test]
fn under_a_hash_key() {
    golden("group_u64_u32_sip13", MapSpec::new(8, 8, 4, 4, 1000).hash(HashFn::Sip13));
}

#[test]
fn set_of_u16() {
    golden("set_u16", MapSpec::of::<u16, ()>(1000));
}

/// The picture of one bucket or slot: what stands in its cells, row after row.
fn cells_of_slot(drawn: &str) -> String {
    let slot = drawn.split("\n\n").find(|part| part.starts_with("one bucket") || part.starts_with("one slot")).unwrap();
    let mut lines = slot.lines().skip(1);
    let first_cell = lines.next().unwrap().find('0').unwrap();
    lines.flat_map(|line| line.chars().skip(first_cell).take(34)).filter(|cell| *cell != ' ').collect()
}

/// The rows of the summary as bytes, hundredths of a byte per entry, tenths of a per cent; then the same of the total.
fn summary(drawn: &str) -> (Vec<[u64; 3]>, [u64; 3]) {
    let table = drawn.split("\n\n").find(|part| part.starts_with("when full")).unwrap();
    let mut rows: Vec<[u64; 3]> = table.lines().skip(1).map(amounts).collect();
    let total = rows.pop().unwrap();
    (rows, total)
}

fn amounts(row: &str) -> [u64; 3] {
    let mut numbers = row[15..].split_ascii_whitespace().map(|number| number.replace('.', "").parse().unwrap());
    [numbers.next().unwrap(), numbers.next().unwrap(), numbers.next().unwrap()]
}

/// Fits a terminal, in ASCII, without blanks at the ends of lines or the end of the text.
fn check_lines(drawn: &str) {
    assert!(drawn.is_ascii() && !drawn.ends_with('\n'), "{drawn}");
    for line in drawn.lines() {
        assert!(line.len() <= 80, "{} columns: {line}\n{drawn}", line.len());
        assert_eq!(line, line.trim_end(), "{drawn}");
    }
}

/// One cell for every byte of the bucket or slot, each with the letter of its field.
fn check_cells(layout: &MapLayout, drawn: &str) {
    let cells = cells_of_slot(drawn);
    let count = |letter| cells.chars().filter(|cell| *cell == letter).count();
    let status = usize::from(layout.kind() == Kind::Bucket);
    assert_eq!(cells.len(), layout.stride(), "{drawn}");
    assert_eq!([count('S'), count('K'), count('V')], [status, layout.key_size(), layout.value_size()], "{drawn}");
    assert_eq!(count('.'), layout.stride() - status - layout.key_size() - layout.value_size(), "{drawn}");
    assert!(cells[layout.key_offset()..].starts_with(&"K".repeat(layout.key_size())), "{drawn}");
    assert!(cells[layout.value_offset()..].starts_with(&"V".repeat(layout.value_size())), "{drawn}");
}

/// Every column of the summary adds up to its total, and the total is the block.
fn check_summary(layout: &MapLayout, drawn: &str) {
    let (rows, total) = summary(drawn);
    for (column, total) in total.iter().enumerate() {
        assert_eq!(rows.iter().map(|row| row[column]).sum::<u64>(), *total, "column {column}\n{drawn}");
    }
    let entries = layout.entries() as u64;
    assert_eq!([total[0], total[2]], [layout.size() as u64, 1000], "{drawn}");
    assert_eq!(total[1], (total[0] * 100 + entries / 2) / entries, "{drawn}");
    assert_eq!([rows[0][0], rows[1][0]], [layout.key_size() as u64 * entries, layout.value_size() as u64 * entries]);
}

#[test]
fn every_byte_is_drawn_once() {
    let mut drawings = 0;
    for kind in KINDS {
        for (key_align, value_align) in alignments() {
            for key_size in (1..=40).step_by(fewer(1, 5, 15)) {
                for value_size in (0..=40).step_by(fewer(1, 5, 13)) {
                    let spec = MapSpec::new(key_size, key_align, value_size, value_align, 1 + key_size * value_size);
                    let layout = spec.kind(kind).layout().unwrap();
                    let drawn = layout.to_string();
                    check_lines(&drawn);
                    check_summary(&layout, &drawn);
                    if !drawn.contains("more bytes of") {
                        check_cells(&layout, &drawn);
                        drawings += 1;
                    }
                }
            }
        }
    }
    assert!(drawings > fewer(100_000, 4000, 50), "{drawings}");
}

/// Every alignment of the key with every one of the value.
fn alignments() -> impl Iterator<Item = (usize, usize)> {
    let powers = || (0..=7).step_by(fewer_in_miri(1, 3));
    powers().flat_map(move |key| powers().map(move |value| (1 << key, 1 << value)))
}

#[test]
fn large_fields_are_abridged() {
    let drawn = MapSpec::new(16, 1, 300, 1, 10).layout().unwrap().to_string();
    // 300 bytes of value: one row, 17 rows left out, 12 bytes
    assert!(drawn.contains("        ... 272 more bytes of value\n   304  V V V V"), "{drawn}");
    // four equal rows are drawn, of five the first
    let rows_of_value = |value_size| {
        let layout = MapSpec::new(16, 1, value_size, 1, 10).kind(Kind::Split).layout().unwrap();
        cells_of_slot(&layout.to_string()).matches('V').count()
    };
    assert_eq!([rows_of_value(64), rows_of_value(79), rows_of_value(80), rows_of_value(81)], [64, 79, 16, 17]);
}

#[test]
fn the_largest_blocks_fit_the_columns() {
    let mut drawings = 0;
    for kind in KINDS {
        for bits in (0..32).step_by(fewer_in_miri(1, 10)) {
            for (key_size, value_size) in [(1 << bits, 1), (1, 1 << bits), (1 << bits, 1 << bits), (1 << bits, 0)] {
                for entries in [1, 2, 1000, 32_768, 1 << 24, 1 << 31] {
                    for align in [1, 8, 128] {
                        let spec = MapSpec::new(key_size, align, value_size, align, entries).kind(kind);
                        let Ok(layout) = spec.slots(SlotCount::Load(100)).layout() else { continue };
                        let drawn = layout.to_string();
                        check_lines(&drawn);
                        check_summary(&layout, &drawn);
                        drawings += 1;
                    }
                }
            }
        }
    }
    assert!(drawings > fewer_in_miri(1000, 50), "{drawings}");
}

/// The first bytes of an empty map.
fn header_of(layout: &MapLayout) -> [u8; 32] {
    let mut block = vec![0; layout.size().max(32)];
    // SAFETY: the block has at least the size of the layout.
    unsafe { init_layout(block.as_mut_ptr(), layout) };
    *block.first_chunk().unwrap()
}

/// The layout that a header of these bytes says.
fn read_back(header: &[u8; 32]) -> MapLayout {
    // SAFETY: 32 initialised bytes, and the code below is that of a map.
    unsafe { read_layout(header.as_ptr()) }.expect("a code of a map in byte 23")
}

#[test]
fn a_layout_from_a_header_is_drawn_like_its_origin_but_for_the_alignment() {
    for kind in KINDS {
        let layout = MapSpec::new(3, 1, 16, 16, 100).kind(kind).layout().unwrap();
        let read = read_back(&header_of(&layout));
        assert_eq!(layout.to_string().replace("aligned to 16", "at any address"), read.to_string());
    }
}

/// Sound headers with up to three fields overwritten: whatever is still a map can be drawn.
#[test]
fn no_header_makes_the_drawing_panic() {
    let mut rng = Rng(1);
    let mut below = |limit| rng.below(limit);
    let (mut drawn, mut refused) = (0, 0);
    let enough = fewer(1000, 100, 5);
    for i in 0..fewer(100_000, 10_000, 500) {
        let layout = MapSpec::new(1 + i % 9, 1 << (i % 4), i % 50, 1 << (i % 5), 1 + i % 8).kind(KINDS[i % 3]).layout();
        let mut header = header_of(&layout.unwrap());
        for _ in 0..below(4) {
            let number = match below(4) {
                0 => 0,
                1 => 1 << below(16),
                2 => below(256),
                _ => below(0x1_0000),
            };
            let field = below(16) * 2;
            header[field..field + 2].copy_from_slice(&u16::try_from(number).unwrap().to_ne_bytes());
        }
        header[23] = u8::try_from(0x35 + below(9) + 64 * below(4)).unwrap();
        // SAFETY: 32 initialised bytes.
        let Some(layout) = (unsafe { read_layout(header.as_ptr()) }) else {
            refused += 1;
            continue;
        };
        let text = layout.to_string();
        check_lines(&text);
        check_summary(&layout, &text);
        drawn += 1;
    }
    assert!(drawn > enough && refused > enough, "{drawn} drawn, {refused} refused");
}
