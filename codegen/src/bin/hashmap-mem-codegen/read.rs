//! A block in a file: what it is, how full, how long its lookups are, whether it is damaged and where.
//!
//! It knows what to say; what is wrong with a block, and which groups a lookup looks at, it has from the library.

use crate::print::{Member, numbers, object, quoted};
use hashmap_mem::{AttachError, MapLayout, MapRef};
use std::fs;
use std::path::{Path, PathBuf};

/// What was found in a file.
pub(crate) struct Report {
    path: PathBuf,
    offset: usize,
    /// Bytes in the file from the offset on.
    len: usize,
    found: Found,
}

enum Found {
    /// The header is that of no map.
    NoMap(AttachError),
    /// The header is zero.
    NoHeader,
    /// A map whose header is right, and is damaged behind it.
    Damaged(MapLayout, AttachError),
    Sound(MapLayout, Lookups),
}

/// How many groups lookups look at, and how full the map is.
struct Lookups {
    present: usize,
    hits: Lengths,
    misses: Lengths,
    /// Overflow counts that say "this many or more".
    saturated: usize,
}

#[derive(Default)]
struct Lengths {
    lookups: usize,
    groups: usize,
    longest: usize,
}

impl Lengths {
    fn add(&mut self, groups: usize) {
        self.lookups += 1;
        self.groups += groups;
        self.longest = self.longest.max(groups);
    }

    /// Two decimals.
    fn mean(&self) -> String {
        let hundredths = (self.groups * 100 + self.lookups / 2).checked_div(self.lookups).unwrap_or(0);
        format!("{}.{:02}", hundredths / 100, hundredths % 100)
    }
}

/// Reads the block at this offset of a file. What cannot be read is an error; what is damaged is not.
pub(crate) fn file(path: &Path, offset: usize) -> Result<Report, String> {
    let bytes = fs::read(path).map_err(|error| format!("--read {}: {error}", path.display()))?;
    let Some(block) = bytes.get(offset..) else {
        return Err(format!("--at {offset}: the file has {} bytes: write an offset in it", bytes.len()));
    };
    let found = match MapLayout::of_block(block) {
        Err(error) => Found::NoMap(error),
        Ok(None) => Found::NoHeader,
        Ok(Some(l)) => match MapRef::new(block) {
            Err(error) => Found::Damaged(l, error),
            Ok(map) => Found::Sound(l, lookups(&l, block, &map)),
        },
    };
    Ok(Report { path: path.into(), offset, len: block.len(), found })
}

/// Absent keys that are looked up.
const ABSENT: usize = 1000;

fn lookups(l: &MapLayout, block: &[u8], map: &MapRef<'_>) -> Lookups {
    let (mut hits, mut misses) = (Lengths::default(), Lengths::default());
    let hash_key = map.hash_key().unwrap_or_default();
    for (key, _) in map.iter() {
        let slot = l.slot_of_offset(key.as_ptr().addr() - block.as_ptr().addr());
        let slot = slot.expect("a key of the map lies in a slot");
        let mut groups = l.probe_sequence_keyed(hash_key, key).expect("a key of the map has its size");
        let before = groups.position(|group| slot.wrapping_sub(group) < l.kind().width());
        hits.add(1 + before.expect("the check found the key"));
    }
    let count = |group| u32::from(block[l.offset_of_overflow(group)]) & l.kind().saturated();
    let mut random = Random(0);
    for key in (0..ABSENT).map(|_| random.bytes(l.key_size())).filter(|key| !map.contains_key(key)) {
        let groups = l.probe_sequence_keyed(hash_key, &key).expect("a key of the map's size");
        let mut looked_at = 0;
        for group in groups {
            looked_at += 1;
            if count(group) == 0 {
                break;
            }
        }
        misses.add(looked_at);
    }
    let counts = (0..l.home_groups()).step_by(l.kind().slots_per_overflow_count() as usize);
    let saturated = counts.filter(|group| count(*group) == l.kind().saturated()).count();
    Lookups { present: map.len(), hits, misses, saturated }
}

/// `SplitMix64` (Steele, Lea, Flood, 2014).
struct Random(u64);

impl Random {
    fn bytes(&mut self, len: usize) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(len + 8);
        while bytes.len() < len {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = self.0;
            z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
            bytes.extend((z ^ z >> 31).to_le_bytes());
        }
        bytes.truncate(len);
        bytes
    }
}

/// The slot that an error is about.
fn slot_of(error: &AttachError) -> Option<u32> {
    match *error {
        AttachError::Tag { slot }
        | AttachError::Vacant { slot }
        | AttachError::Key { slot }
        | AttachError::Value { slot }
        | AttachError::Unreachable { slot } => Some(slot),
        _ => None,
    }
}

impl Report {
    pub(crate) const fn is_sound(&self) -> bool {
        matches!(self.found, Found::Sound(..) | Found::NoHeader)
    }

    pub(crate) fn text(&self) -> String {
        let mut text = format!("{}", self.path.display());
        if self.offset != 0 {
            text += &format!(", from byte {:#x} on", self.offset);
        }
        text += &format!(": {} bytes\n", self.len);
        match &self.found {
            Found::NoMap(error) => text += &format!("no map: {error}\n"),
            Found::NoHeader => {
                text += "a header of zero bytes: an empty map, if all is zero; of which layout, only its declaration says\n";
            }
            Found::Damaged(l, error) => {
                text += &self.header_facts(l);
                text += &format!("damaged  {error}\n");
                if let Some(slot) = slot_of(error) {
                    let at = self.offset + l.offset_of_slot(slot);
                    let control = self.offset + l.offset_of_control(slot);
                    text += &format!("         the slot is at byte {at:#x}, its control byte at {control:#x}\n");
                }
            }
            Found::Sound(l, lookups) => {
                let Lookups { present, hits, misses, saturated } = lookups;
                let tenths = (present * 1000 + l.slots() / 2) / l.slots();
                text += &self.header_facts(l);
                text += &format!(
                    "present  {present} of {} entries: a load of {}.{} %\n",
                    l.entries(),
                    tenths / 10,
                    tenths % 10
                );
                if hits.lookups > 0 {
                    text += &format!("hits     {} groups on average, at most {}\n", hits.mean(), hits.longest);
                }
                if misses.lookups > 0 {
                    text += &format!("misses   {} groups on average, at most {}", misses.mean(), misses.longest);
                    text += &format!(", of {} random keys\n", misses.lookups);
                }
                if *saturated > 0 {
                    text += &format!(
                        "counts   {saturated} overflow counts are saturated: lookups may be longer than need be\n"
                    );
                }
                text += "sound    every entry is found under its key, and all counts agree\n";
            }
        }
        text
    }

    fn header_facts(&self, l: &MapLayout) -> String {
        let value = match l.value_size() {
            0 => "no value".into(),
            size => format!("a value of {size}"),
        };
        let behind = match self.len - l.size() {
            0 => String::new(),
            more => format!(", and {more} bytes behind it"),
        };
        format!(
            "layout   {}, hash {}, code {:#04x}\nentries  {}, each a key of {} bytes and {value}\n\
             slots    {} of {} bytes\nblock    {} bytes{behind}\n",
            l.kind().name(),
            l.hash().name(),
            l.code(),
            l.entries(),
            l.key_size(),
            l.slots(),
            l.stride(),
            l.size(),
        )
    }

    pub(crate) fn json(&self) -> String {
        let mut members: Vec<Member> = vec![
            ("file", quoted(self.path.display())),
            ("offset", self.offset.to_string()),
            ("bytes", self.len.to_string()),
        ];
        let state = match &self.found {
            Found::NoMap(_) => "no map",
            Found::NoHeader => "no header",
            Found::Damaged(..) => "damaged",
            Found::Sound(..) => "sound",
        };
        members.push(("state", quoted(state)));
        if let Found::Damaged(l, _) | Found::Sound(l, _) = &self.found {
            // a header holds no alignments
            members.extend(numbers(l).into_iter().filter(|(name, _)| !name.ends_with("align")));
        }
        match &self.found {
            Found::NoMap(error) | Found::Damaged(_, error) => {
                members.push(("damage", quoted(error)));
                members.extend(slot_of(error).map(|slot| ("damaged_slot", slot.to_string())));
            }
            Found::NoHeader => {}
            Found::Sound(_, Lookups { present, hits, misses, saturated }) => members.extend([
                ("present", present.to_string()),
                ("groups_per_hit", hits.mean()),
                ("groups_of_the_longest_hit", hits.longest.to_string()),
                ("groups_per_miss", misses.mean()),
                ("groups_of_the_longest_miss", misses.longest.to_string()),
                ("saturated_overflow_counts", saturated.to_string()),
            ]),
        }
        object(&members)
    }
}
