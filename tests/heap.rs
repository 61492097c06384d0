//! Maps of 5 MB on a stack of 64 KiB: what goes to the heap, or is copied, without a copy on the stack, also where
//! nothing is optimised.
//!
//! `cargo test` optimises tests; `cargo test --profile dev --all-features --test heap` is the harder case.
#![cfg(feature = "alloc")]
#![cfg(not(miri))] // millions of bytes
#![forbid(unsafe_code)]

use hashmap_mem::{Map, Storage, Zeroed, hashmap_layout, zeroed};

hashmap_layout! {
    struct Large { key: u64, value: u64, entries: 200_000 }
    struct Bucketed { key: u32, value: [u32; 19], entries: 30_000, layout: bucket }
}

static ZERO: Large = Large::new();

/// Runs on a stack in which no map has room, and says how many entries there are in the end.
fn on_a_small_stack(work: impl FnOnce() -> usize + Send + 'static) -> usize {
    const { assert!(Large::SIZE > 4_500_000 && Bucketed::SIZE > 2_500_000) };
    let thread = std::thread::Builder::new().stack_size(64 << 10).spawn(work).expect("a thread");
    thread.join().expect("no overflow")
}

#[test]
fn boxes_that_never_cross_the_stack() {
    let len = on_a_small_stack(|| {
        let mut map = Large::new_boxed();
        (0..1000).for_each(|key| assert_eq!(map.insert(key, !key), Ok(None)));
        let mut copy = map.clone_boxed();
        assert!(copy.as_bytes() == map.as_bytes() && copy.as_ptr() != map.as_ptr());
        copy.clear();
        assert!(copy.is_empty() && map.len() == 1000);
        (*copy).clone_from(&*map);
        assert!(copy.as_bytes() == map.as_bytes());
        (**copy).clone_from(&ZERO);
        assert!(copy.is_empty());
        let by_hand = Map::<Large, { Large::SIZE }>::new_boxed();
        assert!(by_hand.clone_boxed().is_empty());
        map.len()
    });
    assert_eq!(len, 1000);
}

struct World {
    maps: [Large; 2],
    other: Bucketed,
    level: u8,
    scale: (),
}

zeroed!(World { maps, other, level, scale });

#[test]
fn several_maps_in_a_struct() {
    let len = on_a_small_stack(|| {
        let mut worlds = <[World; 2]>::zeroed_boxed();
        for World { maps, other, level, scale: () } in &*worlds {
            assert!(maps.iter().all(|map| map.as_bytes() == ZERO.as_bytes()) && *level == 0);
            assert!(other.as_bytes().iter().all(|byte| *byte == 0));
        }
        let [world, other] = &mut *worlds;
        world.scale = ();
        for map in &mut world.maps {
            assert_eq!(map.insert(5, 6), Ok(None));
        }
        assert_eq!(world.other.insert(1, [2; 19]), Ok(None));
        assert!(other.maps[1].is_empty() && std::ptr::from_ref(&world.maps[1]).is_aligned());
        world.maps.iter().map(|map| map.len()).sum::<usize>() + world.other.len()
    });
    assert_eq!(len, 3);
}

#[test]
fn entries_taken_where_the_map_lies() {
    let len = on_a_small_stack(|| {
        let mut map = Bucketed::new_boxed();
        (0..30_000).for_each(|key| assert_eq!(map.insert(key, [key; 19]), Ok(None)));
        assert_eq!(map.extract_if(|key, _| key % 2 == 0).count(), 15_000);
        assert!(map.drain().all(|(key, value)| key % 2 == 1 && value == [key; 19]));
        assert!(map.try_extend((0..10).map(|key| (key, [0; 19]))).is_ok());
        map.len()
    });
    assert_eq!(len, 10);
}

#[cfg(feature = "serde")]
mod serialised {
    use super::*;
    use serde::{Deserialize, Deserializer};

    #[derive(Deserialize)]
    struct Game {
        level: u8,
        #[serde(deserialize_with = "hashmap_mem::deserialize_boxed")]
        map: Box<Large>,
    }

    fn text(entries: usize) -> String {
        let entries: Vec<_> = (0..entries).map(|key| format!("[{key},{}]", key + 1)).collect();
        format!("[{}]", entries.join(","))
    }

    #[test]
    fn read_onto_the_heap() {
        let len = on_a_small_stack(|| {
            let text = text(1000);
            let json = &mut serde_json::Deserializer::from_str(&text);
            let map: Box<Large> = hashmap_mem::deserialize_boxed(json).expect("a map");
            let game: Game = serde_json::from_str(&format!("{{\"level\":3,\"map\":{text}}}")).expect("a game");
            assert!(game.level == 3 && game.map[&999] == 1000 && *game.map == *map);
            let wrong = &mut serde_json::Deserializer::from_str("[[1,1],[1,2]]");
            let error = hashmap_mem::deserialize_boxed::<Large, _>(wrong).expect_err("twice").to_string();
            assert!(error.contains("entry 1 (from 0) has a key that stood before"), "{error}");
            map.len()
        });
        assert_eq!(len, 1000);
    }

    #[test]
    fn read_in_place() {
        /// What is read goes into the map that is there.
        fn read<'de>(from: impl Deserializer<'de>, into: &mut Large) {
            assert!(Deserialize::deserialize_in_place(from, &mut **into).is_ok());
        }
        let len = on_a_small_stack(|| {
            let mut map = Large::new_boxed();
            map.insert(7_000_000, 1).expect("room");
            let text = text(2000);
            read(&mut serde_json::Deserializer::from_str(&text), &mut map);
            assert!(map.get(&7_000_000).is_none() && map[&1999] == 2000);
            map.len()
        });
        assert_eq!(len, 2000);
    }
}
