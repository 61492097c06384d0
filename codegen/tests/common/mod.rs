//! What the tests of recipes share: layouts, keys, and the library as what is right.
#![allow(dead_code, reason = "each test uses a part")]
#![allow(unsafe_code, reason = "the runtime API")]

use hashmap_mem::{HashFn, Kind, MapLayout, MapSpec, SlotCount};
use hashmap_mem_codegen::{Exit, Recipe};

pub(crate) const KINDS: [Kind; 3] = [Kind::Bucket, Kind::Split, Kind::Group];
pub(crate) const HASHES: [HashFn; 2] = [HashFn::Fx64, HashFn::Fx32];

/// The generator `SplitMix64`.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("below a usize")
    }

    pub(crate) fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.next().to_le_bytes()[0]).collect()
    }

    pub(crate) fn of<T: Copy>(&mut self, some: &[T]) -> T {
        some[self.below(some.len())]
    }
}

/// A layout for keys of this size; all else is drawn.
pub(crate) fn layout(random: &mut Random, kind: Kind, hash: HashFn, key_size: usize) -> MapLayout {
    let (value_size, value_align) =
        random.of(&[(0, 1), (1, 1), (2, 2), (3, 1), (4, 4), (8, 8), (12, 4), (20, 32), (40, 8)]);
    let key_align = random.of(&[1, 1, 2, 4, 8, 16, 64, 128]);
    let entries = random.of(&[1, 2, 7, 8, 9, 20, 33, 60, 100, 128, 200, 300]);
    let slots = random.of(&[SlotCount::Default, SlotCount::Load(30), SlotCount::Load(90), SlotCount::Load(100)]);
    let spec = MapSpec::new(key_size, key_align, value_size, value_align, entries);
    spec.kind(kind).hash(hash).slots(slots).layout().expect("a layout")
}

/// A layout of every kind and hash for keys of each size, and one for which [`between_homes`] has keys.
pub(crate) fn layouts(random: &mut Random, key_sizes: &[usize]) -> Vec<MapLayout> {
    let mut layouts = vec![MapSpec::of::<u64, u32>(300).layout().expect("a layout")];
    for kind in KINDS {
        for hash in HASHES {
            layouts.extend(key_sizes.iter().map(|key_size| layout(random, kind, hash, *key_size)));
        }
    }
    layouts
}

/// The recipes of a layout.
pub(crate) struct Recipes {
    pub(crate) lookup: Recipe,
    pub(crate) reserve: Recipe,
    pub(crate) remove: Recipe,
    pub(crate) next: Recipe,
}

impl Recipes {
    pub(crate) fn new(l: &MapLayout) -> Self {
        Self {
            lookup: Recipe::lookup(l).expect("a short key"),
            reserve: Recipe::reserve(l).expect("a short key"),
            remove: Recipe::remove(l).expect("a short key"),
            next: Recipe::next(l).expect("any layout"),
        }
    }
}

/// An empty map with its header.
pub(crate) fn empty(l: &MapLayout) -> Vec<u8> {
    let mut block = vec![0; l.size()];
    // SAFETY: the block has the layout's size.
    unsafe { hashmap_mem::init_layout(block.as_mut_ptr(), l) };
    block
}

pub(crate) fn count(l: &MapLayout, block: &[u8]) -> usize {
    match l.kind() {
        Kind::Bucket | Kind::Split => u16::from_ne_bytes([block[2], block[3]]).into(),
        _ => u32::from_ne_bytes([block[0], block[1], block[2], block[3]]) as usize,
    }
}

/// The slot of a value at this address.
fn slot_of(l: &MapLayout, block: &[u8], value: *const u8) -> u64 {
    let at = value as usize - block.as_ptr() as usize - l.slots_offset() - l.value_offset();
    assert_eq!(at % l.stride(), 0);
    at as u64
}

/// What the library's lookup says.
pub(crate) fn library_lookup(l: &MapLayout, block: &mut [u8], key: &[u8]) -> Exit<u64> {
    assert_eq!((block.len(), key.len()), (l.size(), l.key_size()));
    // SAFETY: a block of the layout that its header says, and a key of its size.
    let value = unsafe { hashmap_mem::lookup(block.as_mut_ptr(), key.as_ptr()) };
    if value.is_null() { Exit::Missing } else { Exit::Found(slot_of(l, block, value)) }
}

/// What the library's reservation does.
pub(crate) fn library_reserve(l: &MapLayout, block: &mut [u8], key: &[u8]) -> Exit<u64> {
    let present = library_lookup(l, block, key);
    // SAFETY: as above.
    let value = unsafe { hashmap_mem::get_or_reserve_entry(block.as_mut_ptr(), key.as_ptr()) };
    match present {
        Exit::Found(slot) => {
            assert_eq!(slot, slot_of(l, block, value));
            present
        }
        _ if value.is_null() => Exit::Missing,
        _ => Exit::New(slot_of(l, block, value)),
    }
}

/// What the library's removal does.
pub(crate) fn library_remove(l: &MapLayout, block: &mut [u8], key: &[u8]) -> Exit<u64> {
    let present = library_lookup(l, block, key);
    // SAFETY: as above.
    let removed = unsafe { hashmap_mem::remove(block.as_mut_ptr(), key.as_ptr()) };
    assert_eq!(removed, present != Exit::Missing);
    present
}

/// What the library's iteration says.
pub(crate) fn library_next(l: &MapLayout, block: &mut [u8], from: u32) -> Exit<u64> {
    // SAFETY: as above.
    let (key, value, number) = unsafe { hashmap_mem::find_next_entry(block.as_mut_ptr(), from) };
    if key.is_null() {
        return Exit::Missing;
    }
    let slot = slot_of(l, block, value);
    assert_eq!(slot / l.stride() as u64, u64::from(number));
    Exit::Found(slot)
}

/// Keys that differ, with homes in the first `near` groups of the map, so that they overflow if these are few.
pub(crate) fn keys(random: &mut Random, l: &MapLayout, some: usize, near: usize) -> Vec<Vec<u8>> {
    let few = random.below(2) == 0; // only a few bytes vary
    let mut keys = between_homes(l, near);
    for _ in 0..40 * some * l.slots() / near {
        let mut key = random.bytes(l.key_size());
        if few {
            key.iter_mut().skip(3).for_each(|byte| *byte = 0);
        }
        if (l.home_of(&key).expect("a key of this size").group as usize) < near {
            keys.push(key);
        }
        if keys.len() == some {
            break;
        }
    }
    keys.sort();
    keys.dedup();
    keys
}

/// Keys whose hashes are the first of a home and the last of the home before, so that every bit of the product counts:
/// for keys of one word, in the group layout with fx64.
fn between_homes(l: &MapLayout, near: usize) -> Vec<Vec<u8>> {
    if (l.kind(), l.hash(), l.key_size()) != (Kind::Group, HashFn::Fx64, 8) {
        return Vec::new();
    }
    let multiplier = l.hash().one_word_multiplier();
    let inverse = (0..6).fold(multiplier, |x, _| x.wrapping_mul(2u64.wrapping_sub(multiplier.wrapping_mul(x))));
    let homes = 1..l.home_groups().min(u32::try_from(near).expect("a group"));
    let mut keys = Vec::new();
    for home in homes.step_by(5) {
        let first = u64::try_from((u128::from(home) << 64).div_ceil(l.home_groups().into())).expect("64 bits");
        for (hash, group) in [(first, home), (first - 1, home - 1)] {
            let key = hash.wrapping_mul(inverse).to_le_bytes();
            assert_eq!(l.home_of(&key).expect("a key of this size").group, group);
            keys.push(key.to_vec());
        }
    }
    keys
}
