//! Recipes against the library: the interpreter runs them, and after every operation the exits are equal, and the
//! blocks to the byte.
#![cfg(not(miri))] // safe Rust, and many steps

mod common;

use common::{
    HASHES, KINDS, Random, Recipes, count, empty, keys, layout, library_lookup, library_next, library_remove,
    library_reserve,
};
use hashmap_mem::{HashFn, Kind, MapLayout, MapSpec, SlotCount};
use hashmap_mem_codegen::{Exit, Op, Recipe, run};

/// How often it happened what is to happen at all.
#[derive(Default, Debug)]
struct Seen {
    operations: u64,
    found: u64,
    new: u64,
    full: u64,
    removed: u64,
    absent: u64,
    saturated: u64,
    beyond: u64,
}

fn long() -> bool {
    std::env::var_os("HASHMAP_MEM_LONG").is_some_and(|value| value == "1")
}

/// A reservation by the recipe, held against the library's.
fn reserve(l: &MapLayout, recipes: &Recipes, block: &mut [u8], right: &mut [u8], key: &[u8]) -> Exit<u64> {
    let exit = run(&recipes.reserve, block, key);
    assert_eq!(exit, library_reserve(l, right, key), "{l:?}: reserve {key:?}");
    assert!(block == right, "{l:?}: reserve {key:?}: {exit:?}, but other bytes");
    exit
}

/// A removal by the recipe, held against the library's.
fn remove(l: &MapLayout, recipes: &Recipes, block: &mut [u8], right: &mut [u8], key: &[u8], seen: &mut Seen) {
    let mut exit = run(&recipes.remove, block, key);
    if exit == Exit::Beyond {
        assert!(block == right, "{l:?}: remove {key:?}: beyond, but other bytes");
        seen.beyond += 1;
        exit = library_remove(l, block, key);
    }
    assert_eq!(exit, library_remove(l, right, key), "{l:?}: remove {key:?}");
    assert!(block == right, "{l:?}: remove {key:?}: {exit:?}, but other bytes");
    match exit {
        Exit::Found(_) => seen.removed += 1,
        _ => seen.absent += 1,
    }
}

fn lookup(l: &MapLayout, recipes: &Recipes, block: &mut [u8], key: &[u8]) {
    let right = library_lookup(l, block, key);
    assert_eq!(run(&recipes.lookup, block, key), right, "{l:?}: lookup {key:?}");
}

/// All entries, from the first slot on and from `from` on.
fn walk(l: &MapLayout, recipes: &Recipes, block: &mut [u8], from: u32) {
    let slots = u32::try_from(l.slots()).expect("a number of slots");
    for mut from in [0, from, slots, slots + 8] {
        loop {
            let at = from * u32::try_from(l.stride()).expect("a stride");
            let exit = run(&recipes.next, block, &at.to_le_bytes());
            assert_eq!(exit, library_next(l, block, from), "{l:?}: next from {from}");
            let Exit::Found(at) = exit else { break };
            from = u32::try_from(at / l.stride() as u64).expect("a slot") + 1;
        }
    }
}

/// Fills and empties a map, in turns.
fn churn(l: &MapLayout, random: &mut Random, near: usize, operations: usize, seen: &mut Seen) {
    let recipes = Recipes::new(l);
    let mut right = empty(l);
    let mut block = vec![0; l.size()]; // the first reservation writes the header
    let keys = keys(random, l, 2 * l.entries() + 3, near);
    let mut growing = true;
    for step in 0..operations {
        seen.operations += 1;
        let key = &keys[random.below(keys.len())];
        if (random.below(10) < 7) == growing {
            if step == 0 {
                right.fill(0);
            }
            if count(l, &right) == 0 && right[23] == 0 {
                right = empty(l);
                lookup(l, &recipes, &mut block, key);
            }
            match reserve(l, &recipes, &mut block, &mut right, key) {
                Exit::Found(_) => seen.found += 1,
                Exit::New(at) => {
                    seen.new += 1;
                    let at = recipes.reserve.value_at() as usize + usize::try_from(at).expect("an address");
                    let value = random.bytes(l.value_size());
                    block[at..][..value.len()].copy_from_slice(&value);
                    right[at..][..value.len()].copy_from_slice(&value);
                }
                _ => {
                    seen.full += 1;
                    growing = random.below(8) > 0;
                }
            }
        } else if block[23] != 0 {
            remove(l, &recipes, &mut block, &mut right, key, seen);
            if count(l, &block) == 0 {
                growing = true;
            }
        }
        let first = if l.kind() == Kind::Group { 0xff } else { 0x7f };
        seen.saturated += u64::from(right[l.overflow_offset()] & first == first);
        if block[23] != 0 {
            lookup(l, &recipes, &mut block, &keys[random.below(keys.len())]);
            if step % 64 == 0 {
                walk(l, &recipes, &mut block, u32::try_from(random.below(l.slots() + 9)).expect("a slot"));
                if random.below(16) == 0 {
                    growing = !growing;
                }
            }
        }
    }
}

#[test]
fn equal_to_the_library_to_the_byte() {
    let mut seen = Seen::default();
    let mut random = Random(1);
    for kind in KINDS {
        for hash in HASHES {
            for key_size in 1..=Recipe::MAX_KEY_SIZE {
                let layouts = if long() { 10 } else { 1 };
                for _ in 0..layouts {
                    let l = layout(&mut random, kind, hash, key_size);
                    let near = random.of(&[l.slots(), l.slots(), l.slots(), l.slots(), 1 + l.slots() / 12]);
                    churn(&l, &mut random, near, if long() { 10_000 } else { 300 }, &mut seen);
                }
            }
        }
    }
    println!("{seen:?}");
    assert!(seen.new + seen.removed >= if long() { 1_000_000 } else { 40_000 });
    assert!(seen.found > 0 && seen.full > 0 && seen.absent > 0);
}

/// Maps that are full, of keys with few homes: counts are saturated, and removals heal.
#[test]
fn equal_where_counts_are_saturated() {
    let mut seen = Seen::default();
    let mut random = Random(2);
    for kind in KINDS {
        for hash in HASHES {
            for entries in [126, 128, 256, 400] {
                for _ in 0..if long() { 20 } else { 1 } {
                    let l = MapSpec::new(4, 4, 4, 4, entries).kind(kind).hash(hash).slots(SlotCount::Load(100));
                    let l = l.layout().expect("a layout");
                    churn(&l, &mut random, 2, if long() { 20_000 } else { 3_000 }, &mut seen);
                }
            }
        }
    }
    println!("{seen:?}");
    assert!(seen.saturated > 1000 && seen.beyond > 100);
    assert!(seen.beyond < seen.removed / 2, "{seen:?}");
}

/// Any bytes behind a header: the answers are the library's, so are the bytes after it, and no address leaves the block
/// (the interpreter would panic).
#[test]
fn equal_on_garbage() {
    let mut random = Random(3);
    let (mut found, mut new, mut removed, mut refused, mut beyond) = (0, 0, 0, 0, 0);
    for kind in KINDS {
        for hash in HASHES {
            for key_size in 1..=Recipe::MAX_KEY_SIZE {
                let l = layout(&mut random, kind, hash, key_size);
                let recipes = Recipes::new(&l);
                for _ in 0..if long() { 200 } else { 2 } {
                    let block = garbage(&mut random, &l);
                    for _ in 0..20 {
                        let key = key_of_garbage(&mut random, &l, &block);
                        let [mut ours, mut right] = [block.clone(), block.clone()];
                        lookup(&l, &recipes, &mut ours, &key);
                        assert!(ours == block, "a lookup writes");
                        match reserve(&l, &recipes, &mut ours, &mut right, &key) {
                            Exit::Found(_) => found += 1,
                            Exit::New(_) => new += 1,
                            _ => refused += 1,
                        }
                        let [mut ours, mut right] = [block.clone(), block.clone()];
                        let mut seen = Seen::default();
                        remove(&l, &recipes, &mut ours, &mut right, &key, &mut seen);
                        removed += seen.removed;
                        beyond += seen.beyond;
                    }
                    // where the header counts none, the library looks at the next eight tags or not, by the kind
                    if count(&l, &block) > 0 {
                        let from = u32::try_from(random.below(l.slots())).expect("a slot");
                        walk(&l, &recipes, &mut block.clone(), from);
                    }
                }
            }
        }
    }
    println!("found {found}, new {new}, refused {refused}, removed {removed}, beyond {beyond}");
    assert!([found, new, refused].iter().all(|times| *times > 500) && removed > 500 && beyond > 100);
}

/// A good header, and then bytes of which many mean something.
fn garbage(random: &mut Random, l: &MapLayout) -> Vec<u8> {
    let mut block = empty(l);
    let header = if l.kind() == Kind::Group { 32 } else { 24 };
    let some = random.bytes(3);
    match random.below(4) {
        0 => block[header..].iter_mut().for_each(|byte| *byte = random.next().to_le_bytes()[0]),
        1 => block[header..].iter_mut().for_each(|byte| *byte = random.of(&[0, 0, 1, 0x7f, 0x80, 0xff])),
        2 => block[header..].iter_mut().for_each(|byte| *byte = random.of(&some) | 0x80),
        // occupied everywhere, few keys
        _ => {
            block[header..].iter_mut().for_each(|byte| *byte = random.of(&[0x83, 0xfe, 0xff]));
            block[l.slots_offset() + l.stride()..].iter_mut().for_each(|byte| *byte &= 0xfe);
        }
    }
    let entries = random.of(&[0, 1, l.entries() / 2, l.entries() - 1, l.entries(), 0xffff]);
    match l.kind() {
        Kind::Bucket | Kind::Split => block[2..4].copy_from_slice(&entries.to_ne_bytes()[..2]),
        _ => block[..4].copy_from_slice(&entries.to_ne_bytes()[..4]),
    }
    block
}

/// Often one that lies in a slot, where its home may be far from; in the group layout under its own tag at times.
fn key_of_garbage(random: &mut Random, l: &MapLayout, block: &[u8]) -> Vec<u8> {
    if random.below(4) == 0 {
        return random.bytes(l.key_size());
    }
    let at = l.slots_offset() + random.below(l.slots()) * l.stride() + l.key_offset();
    block[at..][..l.key_size()].to_vec()
}

/// Maps that are sound but for their overflow counts and some slots: searches go on to where they should not, and come
/// to keys there.
#[test]
fn equal_on_damaged_maps() {
    let mut random = Random(4);
    let mut seen = Seen::default();
    for kind in KINDS {
        for hash in HASHES {
            for round in 0..if long() { 4_000 } else { 100 } {
                let key_size = random.of(&[4, 4, 8, 7, 16]);
                let l = layout(&mut random, kind, hash, key_size);
                let recipes = Recipes::new(&l);
                let mut block = empty(&l);
                let near = random.of(&[l.slots(), 1 + l.slots() / 8]);
                let keys = keys(&mut random, &l, l.entries() + 2, near);
                keys.iter().take(l.entries() - round % 2).for_each(|key| {
                    library_reserve(&l, &mut block, key);
                });
                for _ in 0..random.below(8) {
                    let at = match kind {
                        Kind::Bucket | Kind::Split => l.control_offset() + random.below(l.slots()) * l.control_stride(),
                        _ => l.control_offset() + random.below(l.slots() * 3 / 2),
                    };
                    block[at] = random.of(&[0, 1, 0x7e, 0x7f, 0x80, 0xfe, 0xff]);
                }
                if random.below(3) == 0 {
                    block[l.overflow_offset()] |= if kind == Kind::Group { 0xff } else { 0x7f };
                }
                for key in &keys {
                    let [mut ours, mut right] = [block.clone(), block.clone()];
                    lookup(&l, &recipes, &mut ours, key);
                    match reserve(&l, &recipes, &mut ours, &mut right, key) {
                        Exit::Found(_) => seen.found += 1,
                        Exit::New(_) => seen.new += 1,
                        _ => seen.full += 1,
                    }
                    let [mut ours, mut right] = [block.clone(), block.clone()];
                    remove(&l, &recipes, &mut ours, &mut right, key, &mut seen);
                }
            }
        }
    }
    println!("{seen:?}");
    assert!(seen.found > 500 && seen.new > 500 && seen.full > 500 && seen.removed > 500 && seen.beyond > 100);
}

/// A look at eight tags at once may take one for equal that is not, by a borrow from the vacant place below. In a
/// damaged map a key may lie there, under another tag than its own, and is found in a group with that place, not in an
/// earlier one that begins behind it. The groups that count the key end at the first with its slot, all the same.
#[test]
fn removal_of_a_key_that_an_earlier_group_did_not_find() {
    let mut random = Random(6);
    let mut seen = Seen::default();
    for hash in HASHES {
        for entries in [20, 60, 200] {
            let spec = MapSpec::of::<u32, u64>(entries).hash(hash).slots(SlotCount::Load(100));
            let l = spec.layout().expect("a layout");
            let recipes = Recipes::new(&l);
            for _ in 0..200 {
                let key = random.bytes(4);
                let groups: Vec<u32> = l.probe_sequence(&key).expect("a key's size").collect();
                let [mut earlier, mut later] = [random.below(groups.len()), random.below(groups.len())];
                if earlier > later {
                    (earlier, later) = (later, earlier);
                }
                let slot = groups[earlier];
                if !(1..8).contains(&slot.wrapping_sub(groups[later])) {
                    continue;
                }
                let slot = slot as usize;
                let tag = l.home_of(&key).expect("a key's size").tag;
                let mut block = empty(&l);
                block[l.control_offset() + slot - 1] = tag & 0x7f;
                block[l.control_offset() + slot] = tag ^ 1;
                block[l.slots_offset() + slot * l.stride() + l.key_offset()..][..4].copy_from_slice(&key);
                block[l.overflow_offset()..][..l.slots() / 2].fill(100);
                block[..4].copy_from_slice(&1u32.to_ne_bytes());
                let mut right = block.clone();
                remove(&l, &recipes, &mut block, &mut right, &key, &mut seen);
            }
        }
    }
    println!("{seen:?}");
    assert!(seen.removed > 20 && seen.absent == 0);
}

/// Under a hash key there is a recipe for iteration only, where the header is longer.
#[test]
fn iteration_under_a_hash_key() {
    let mut random = Random(5);
    for kind in KINDS {
        let l = layout(&mut random, kind, HashFn::Sip13, 8);
        assert!(Recipe::lookup(&l).is_none() && Recipe::reserve(&l).is_none() && Recipe::remove(&l).is_none());
        let recipes = Recipes {
            next: Recipe::next(&l).expect("any layout"),
            ..Recipes::new(&layout(&mut random, kind, HashFn::Fx64, 8))
        };
        let mut block = empty(&l);
        for _ in 0..l.entries() / 2 {
            library_reserve(&l, &mut block, &random.bytes(8));
        }
        (0..2 + u32::try_from(l.slots()).expect("32 bits")).for_each(|from| walk(&l, &recipes, &mut block, from));
    }
}

/// Every layout has a recipe up to the longest key, and none behind it; the longest list is not far from the most.
#[test]
fn lengths() {
    let mut random = Random(5);
    let mut longest = 0;
    for kind in KINDS {
        for hash in HASHES {
            for key_size in 1..=Recipe::MAX_KEY_SIZE + 1 {
                for stride in (key_size.next_multiple_of(4) + 4..key_size + 260)
                    .step_by(1 + random.below(if long() { 9 } else { 30 }))
                {
                    let l = MapSpec::new(key_size, 1, stride - key_size, 1, 300).kind(kind).hash(hash);
                    let l = l.layout().expect("a layout");
                    let all = [Recipe::lookup(&l), Recipe::reserve(&l), Recipe::remove(&l), Recipe::next(&l)];
                    let there = all.map(|recipe| recipe.map_or(0, |recipe| recipe.ops().len()));
                    assert_eq!(there[..3].iter().all(|len| *len > 0), key_size <= Recipe::MAX_KEY_SIZE, "{l:?}");
                    assert!(there[3] > 0);
                    longest = longest.max(there[1]);
                }
            }
        }
    }
    println!("{longest}");
    assert!(longest <= Recipe::MAX_OPS && longest + 40 > Recipe::MAX_OPS, "{longest}");
}

#[test]
fn made_by_the_compiler() {
    const LAYOUT: MapLayout = match MapSpec::of::<u32, u32>(100_000_000).layout() {
        Ok(layout) => layout,
        Err(_) => panic!(),
    };
    const LOOKUP: Recipe = Recipe::lookup(&LAYOUT).expect("a short key");
    assert_eq!(LOOKUP.ops(), Recipe::lookup(&LAYOUT).expect("a short key").ops());
    assert!(matches!(LOOKUP.ops().last(), Some(Op::Exit(Exit::Found(_)))));
}
