//! Every sequence of insertions, updates, removals, lookups and compactions over small maps, of whatever length.
//!
//! What a call does depends on the block's bytes alone. So the states are searched instead of the sequences: every call
//! on the empty map (or one that is nearly full) leads to a block; each block that was not seen before is checked from
//! scratch, and every call is made on it in turn, until there are no new ones. All APIs must give the same answers and
//! leave the same bytes, those that the format asks for.
#![allow(clippy::cast_possible_truncation, reason = "keys are small numbers")]

mod common;

use common::oracle::{Full, Geometry, Shadow};
use common::{Block, Open, Place, fewer, mix, raw, typed, view};
use hashmap_mem::{HashFn, Kind, MapSpec, SlotCount, hashmap_layout};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The calls that sequences are made of.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Call {
    /// With the first or the second value of the key: an update where it is present.
    Insert(usize, usize),
    Remove(usize),
    Compact,
    Clear,
}

/// Which homes the keys have.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Homes {
    /// All have one home and, in the group layout, one tag.
    One,
    /// Evenly spread.
    Each,
    /// As they come: some collide.
    Any,
}

struct World {
    g: Geometry,
    keys: Vec<[u8; 4]>,
    apis: Vec<Place>,
}

fn keys(g: &Geometry, homes: Homes, count: usize) -> Vec<[u8; 4]> {
    let tag = |key: &[u8]| g.tag(key);
    let first = (0..).map(|i| (mix(i) as u32).to_le_bytes()).find(|key| g.home(key) == 0).expect("a key at home 0");
    let mut keys: Vec<[u8; 4]> = Vec::new();
    for key in (0..).map(|i| (mix(i) as u32).to_le_bytes()) {
        if keys.len() == count {
            break;
        }
        let fits = match homes {
            Homes::One => g.home(&key) == 0 && (g.width == 1 || tag(&key) == tag(&first)),
            Homes::Each => g.home(&key) == keys.len() % g.start_positions(),
            Homes::Any => true,
        };
        if fits {
            keys.push(key);
        }
    }
    keys
}

impl World {
    fn value(&self, key: usize, which: usize) -> [u8; 2] {
        [self.keys[key][0] | 1, which as u8 + 1]
    }

    fn decode(&self, block: &[u8]) -> BTreeMap<Vec<u8>, Vec<u8>> {
        let entry = |slot| (self.g.key(block, slot).to_vec(), self.g.value(block, slot).to_vec());
        self.g.occupied(block).map(entry).collect()
    }

    /// Makes one call through every API. Gives the bytes that it leaves.
    fn call(&mut self, state: &[u8], call: Call) -> Vec<u8> {
        let mut shadow = Shadow { g: self.g, block: state.to_vec() };
        let mut expected = self.decode(state);
        let (key, value) = match call {
            Call::Insert(key, which) => (self.keys[key], self.value(key, which)),
            Call::Remove(key) => (self.keys[key], [0; 2]),
            Call::Compact | Call::Clear => (self.keys[0], [0; 2]),
        };
        let answer = match call {
            Call::Insert(..) if expected.len() == self.g.entries && !expected.contains_key(&key[..]) => Err(Full),
            Call::Insert(..) => Ok(expected.insert(key.to_vec(), value.to_vec())),
            Call::Remove(_) => Ok(expected.remove(&key[..])),
            Call::Clear => {
                expected.clear();
                Ok(None)
            }
            Call::Compact => Ok(None),
        };
        let shadows = match call {
            Call::Insert(..) => shadow.insert(&key, &value),
            Call::Remove(_) => Ok(shadow.remove(&key)),
            Call::Clear => {
                shadow.clear();
                Ok(None)
            }
            Call::Compact => Ok(None),
        };
        assert_eq!(shadows, answer);
        let mut left: Option<Vec<u8>> = (call != Call::Compact).then_some(shadow.block);
        for place in &mut self.apis {
            place.block.bytes_mut().copy_from_slice(state);
            let theirs = place.open(|api| match call {
                Call::Insert(..) => api.insert(&key, &value),
                Call::Remove(_) => Ok(api.remove(&key)),
                Call::Clear => {
                    api.clear();
                    Ok(None)
                }
                Call::Compact => {
                    api.compact();
                    Ok(None)
                }
            });
            assert_eq!(theirs, answer, "{call:?}");
            let left = left.get_or_insert_with(|| place.block.bytes().to_vec());
            assert_eq!(place.block.bytes(), left, "{call:?}");
        }
        let left = left.expect("at least one API");
        assert_eq!(self.decode(&left), expected, "{call:?}");
        left
    }

    /// Makes all lookups, and walks over all entries: neither changes anything.
    fn look(&mut self, state: &[u8]) {
        let expected = self.decode(state);
        for place in &mut self.apis {
            place.block.bytes_mut().copy_from_slice(state);
            place.open(|api| {
                for key in &self.keys {
                    assert_eq!(api.get(key).map(|value| &*value), expected.get(&key[..]).map(|value| &value[..]));
                }
                assert_eq!(api.len(), expected.len());
                let entries = api.entries();
                let slot = |slot| (self.g.key(state, slot).to_vec(), self.g.value(state, slot).to_vec());
                assert!(self.g.occupied(state).map(slot).eq(entries));
            });
            assert_eq!(place.block.bytes(), state, "a lookup wrote");
        }
    }
}

/// Makes every sequence of calls with `active` of the keys, in a map in which the others lie already.
fn explore(spec: &MapSpec, homes: Homes, permanent: usize, active: usize, typed: Open) {
    let l = spec.layout().expect("a layout");
    let start = Shadow::new(spec);
    let g = start.g;
    g.assert_is(&l);
    let place = |(offset, open)| Place { block: Block::new(g.size, offset), open };
    let apis = [(0, typed), (1, raw::<0> as Open), (4, raw::<4> as Open), (3, view as Open)].map(place);
    let mut world = World { g, keys: keys(&g, homes, permanent + active), apis: apis.into() };

    // zero bytes are an empty map to the typed API, which writes the header with the first entry
    for key in world.keys.clone() {
        let mut first = start.clone();
        assert_eq!(first.insert(&key, &[1, 1]), Ok(None));
        let place = &mut world.apis[0];
        place.block.bytes_mut().fill(0);
        place.open(|api| {
            assert_eq!(api.get(&key), None);
            assert_eq!(api.len(), 0);
            api.clear();
            api.compact();
        });
        assert!(place.block.bytes().iter().all(|byte| *byte == 0));
        assert_eq!(place.open(|api| api.insert(&key, &[1, 1])), Ok(None));
        assert_eq!(place.block.bytes(), first.block);
    }

    // of the keys that are there from the start, an early and a late one may be removed, so that vacant slots arise
    // anywhere
    let stays = |key: usize| key < permanent + 2 && key != 1 && key != permanent;
    let moves: Vec<usize> = (0..world.keys.len()).filter(|key| permanent == 0 || !stays(*key)).collect();
    let mut state = start.block.clone();
    for key in 0..if permanent == 0 { 0 } else { permanent + 2 } {
        state = world.call(&state, Call::Insert(key, 0));
    }
    let calls: Vec<Call> = moves
        .iter()
        .flat_map(|key| [Call::Insert(*key, 0), Call::Insert(*key, 1), Call::Remove(*key)])
        .chain([Call::Compact, Call::Clear])
        .collect();
    let (mut seen, mut open, mut sets) = (HashSet::from([state.clone()]), vec![state], BTreeSet::new());
    while let Some(state) = open.pop() {
        let census = g.check(&state);
        assert_eq!(census.saturated, 0);
        world.look(&state);
        sets.insert(world.decode(&state).into_keys().collect::<Vec<_>>());
        for call in &calls {
            let left = world.call(&state, *call);
            match call {
                // a second value leads to no new placing of entries: larger maps are searched with the first one only
                Call::Insert(_, 1) if g.slot_count > 2 => {}
                // compaction moves the entries that stay, too: in maps of three groups or more that makes too many
                // states
                Call::Compact if permanent > 0 && g.overflow_counts() > 2 => assert!(g.check(&left).fresh),
                Call::Clear => assert_eq!(left, start.block),
                _ => {
                    assert!(*call != Call::Compact || g.check(&left).fresh);
                    if seen.insert(left.clone()) {
                        open.push(left);
                    }
                }
            }
        }
    }
    let stay = world.keys.len() - moves.len();
    let choose = |k: usize| (0..k).fold(1, |sets, i| sets * (moves.len() - i) / (i + 1));
    let reachable: usize = (0..=moves.len().min(g.entries - stay)).map(choose).sum();
    assert_eq!(sets.len(), reachable, "not every set of keys was met");
    println!("{:?} {:?} {homes:?}, {} of {}: {} states", g.kind, g.hash, g.entries, g.slot_count, seen.len());
}

macro_rules! exhaustive {
    ($($name:ident: $layout:ident $entries:literal of $slots:literal, $permanent:literal + $active:literal;)*) => { $(
        #[test]
        fn $name() {
            exhaustive!(@map $layout fx64 Fx64 $entries $slots $permanent $active);
            exhaustive!(@map $layout fx32 Fx32 $entries $slots $permanent $active);
        }
    )* };
    (@map $layout:ident $hash:ident $fx:ident $entries:literal $slots:literal $permanent:literal $active:literal) => {{
        hashmap_layout! {
            struct Small {
                key: u32,
                value: [u8; 2],
                entries: $entries,
                layout: $layout,
                hash: $hash,
                slots: $slots,
            }
        }
        let spec = MapSpec::of::<u32, [u8; 2]>($entries).slots(SlotCount::AtLeast($slots)).hash(HashFn::$fx);
        let spec = spec.kind(exhaustive!(@$layout));
        for homes in [Homes::One, Homes::Each, Homes::Any] {
            explore(&spec, homes, $permanent, $active.min(fewer($active, if $permanent > 2 { 3 } else { 4 }, 2)), typed::<Small, _, _>);
        }
    }};
    (@bucket) => { Kind::Bucket };
    (@split) => { Kind::Split };
    (@group) => { Kind::Group };
}

exhaustive! {
    bucket_1: bucket 1 of 1, 0 + 3;
    bucket_2: bucket 2 of 2, 0 + 4;
    bucket_3_of_4: bucket 3 of 4, 0 + 6;
    bucket_4: bucket 4 of 4, 0 + 6;
    split_1: split 1 of 1, 0 + 3;
    split_2: split 2 of 2, 0 + 4;
    split_3_of_4: split 3 of 4, 0 + 6;
    split_4: split 4 of 4, 0 + 6;
    group_5_of_8: group 5 of 8, 2 + 5;
    group_8: group 8 of 8, 4 + 5;
    group_10_of_12: group 10 of 12, 6 + 5;
    group_12: group 12 of 12, 8 + 5;
    group_13_of_16: group 13 of 16, 9 + 5;
    group_16: group 16 of 16, 11 + 5;
}
