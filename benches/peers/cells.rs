//! Which maps take part for which types and sizes: the matrix of everything that is compiled.

use crate::bench::{Bench, Key, Pair, Value};
use crate::keys::World;
use crate::maps::{index::Index, memset::Memset, odht::Odht, ours::Runtime, phf::Phf, published::Published};
use crate::subject::{Subject, subject};
use crate::typed;
use std::hash::BuildHasherDefault;
use std::rc::Rc;

/// The numbers of entries that are compiled for.
///
/// hashbrown doubles when 7/8 of its buckets are taken, so that what it costs depends on where between two doublings it
/// stands. From 64 up about as many of these leave it at half load (64, 1000, 4096, 262144, 2 million) as at full load
/// (112, 1792, 7168, 28000, 458752); at 49152 it is in between.
pub const SIZES: [usize; 12] = [8, 64, 112, 1000, 1792, 4096, 7168, 28_000, 49_152, 262_144, 458_752, 2_000_000];
/// The largest at which all kinds of keys are run.
pub const LARGEST_OF_ALL_KEYS: usize = 458_752;

/// Ours that the others are compared with, and the peer that all are compared with.
pub const GROUP: &str = "group";
pub const PEER: &str = "hashbrown, rustc-hash";
/// What `clear` is compared with.
pub const MEMSET: &str = "memset of group's block";

pub type Made = (&'static str, Result<Box<dyn Subject>, String>);

/// All maps for one set of keys.
pub struct Maps<'a, K> {
    world: &'a Rc<World<K>>,
    wanted: &'a dyn Fn(&str) -> bool,
    pub made: Vec<Made>,
}

impl<'a, K: Key> Maps<'a, K> {
    fn add<M: Bench<K, V> + 'static, V: Value>(&mut self, name: &'static str) {
        if (self.wanted)(name) {
            self.made.push((name, subject::<M, K, V>(name, self.world)));
        }
    }

    fn cannot(&mut self, reason: &str, names: &[&'static str]) {
        for name in names.iter().filter(|name| (self.wanted)(name)) {
            self.made.push((name, Err(reason.to_owned())));
        }
    }
}

const WIDTH_1: [&str; 4] = ["bucket", "bucket, 2^k", "split", "bucket, twice the room"];
const INDEX_MAPS: [&str; 2] = ["heapless IndexMap, Fx", "heapless IndexMap, FNV"];
const LINEAR: [&str; 2] = ["heapless LinearMap", "micromap"];

/// The maps whose type holds the number of entries.
macro_rules! sized {
    ($maps:ident, $k:ty, $v:ty, $n:literal, linear) => {
        sized!($maps, $k, $v, $n, any);
        $maps.add::<heapless::LinearMap<$k, $v, $n>, $v>(LINEAR[0]);
        $maps.add::<micromap::Map<$k, $v, $n>, $v>(LINEAR[1]);
    };
    ($maps:ident, $k:ty, $v:ty, $n:literal, small) => {
        sized!($maps, $k, $v, $n, any);
        $maps.cannot("a linear search", &LINEAR);
    };
    ($maps:ident, $k:ty, $v:ty, $n:literal, any) => {
        sized!($maps, $k, $v, $n, group);
        sized!($maps, $k, $v, $n, index);
        $maps.add::<typed!($k, $v, Bucket, $n, 0), $v>(WIDTH_1[0]);
        $maps.add::<typed!($k, $v, Bucket, $n, 255), $v>(WIDTH_1[1]);
        $maps.add::<typed!($k, $v, Split, $n, 0), $v>(WIDTH_1[2]);
        $maps.add::<typed!($k, $v, Bucket, $n, 254), $v>(WIDTH_1[3]);
    };
    ($maps:ident, $k:ty, $v:ty, $n:literal, index) => {
        const POWER: usize = usize::next_power_of_two($n);
        $maps.add::<heapless::IndexMap<$k, $v, BuildHasherDefault<rustc_hash::FxHasher>, POWER>, $v>(INDEX_MAPS[0]);
        $maps.add::<heapless::index_map::FnvIndexMap<$k, $v, POWER>, $v>(INDEX_MAPS[1]);
    };
    ($maps:ident, $k:ty, $v:ty, $n:literal, medium) => {
        sized!($maps, $k, $v, $n, group);
        sized!($maps, $k, $v, $n, index);
        $maps.cannot("at most 32768 buckets", &WIDTH_1);
        $maps.cannot("a linear search", &LINEAR);
    };
    ($maps:ident, $k:ty, $v:ty, $n:literal, large) => {
        sized!($maps, $k, $v, $n, group);
        $maps.cannot("at most 32768 buckets", &WIDTH_1);
        $maps.cannot("at most 65536 entries", &INDEX_MAPS);
        $maps.cannot("a linear search", &LINEAR);
    };
    ($maps:ident, $k:ty, $v:ty, $n:literal, group) => {
        $maps.add::<typed!($k, $v, Group, $n, 0), $v>(GROUP);
        $maps.add::<typed!($k, $v, Group, $n, 87), $v>("group, load 87");
        $maps.add::<Memset<typed!($k, $v, Group, $n, 0)>, $v>(MEMSET);
    };
}

macro_rules! maps_for {
    ($name:ident, $k:ty => $v:ty, $($integers:ident)?) => {
        pub fn $name<'a>(world: &'a Rc<World<$k>>, wanted: &'a dyn Fn(&str) -> bool) -> Vec<Made> {
            const KEY: u32 = size_of::<$k>() as u32;
            let mut maps = Maps { world, wanted, made: Vec::new() };
            match world.n {
                8 => { sized!(maps, $k, $v, 8, linear); }
                64 => { sized!(maps, $k, $v, 64, linear); }
                112 => { sized!(maps, $k, $v, 112, linear); }
                1000 => { sized!(maps, $k, $v, 1000, small); }
                1792 => { sized!(maps, $k, $v, 1792, small); }
                4096 => { sized!(maps, $k, $v, 4096, small); }
                7168 => { sized!(maps, $k, $v, 7168, small); }
                28_000 => { sized!(maps, $k, $v, 28000, small); }
                49_152 => { sized!(maps, $k, $v, 49152, medium); }
                262_144 => { sized!(maps, $k, $v, 262144, large); }
                458_752 => { sized!(maps, $k, $v, 458752, large); }
                2_000_000 => { sized!(maps, $k, $v, 2000000, large); }
                n => unreachable!("{n} is not among SIZES"),
            }
            maps.add::<Runtime<$k, $v, 0, KEY>, $v>("group, KeySize");
            maps.add::<Runtime<$k, $v, 0, 0>, $v>("group, runtime");
            maps.add::<Runtime<$k, $v, 1, KEY>, $v>("bucket, 2^k, KeySize");
            maps.add::<Runtime<$k, $v, 1, 0>, $v>("bucket, 2^k, runtime");
            maps.add::<Runtime<$k, $v, 2, 0>, $v>("bucket, twice the room, runtime");
            maps.add::<Published<$k, $v, 1>, $v>("0.2.2");
            maps.add::<Published<$k, $v, 2>, $v>("0.2.2, twice the room");
            maps.add::<hashbrown::HashMap<$k, $v, rustc_hash::FxBuildHasher>, $v>(PEER);
            maps.add::<hashbrown::HashMap<$k, $v, fxhash::FxBuildHasher>, $v>("hashbrown, fxhash");
            maps.add::<hashbrown::HashMap<$k, $v>, $v>("hashbrown, its own hasher");
            maps.add::<std::collections::HashMap<$k, $v>, $v>("std");
            maps_for!(@ maps, $k, $v, $($integers)?);
            maps.add::<Odht<$k, $v>, $v>("odht");
            maps.add::<Phf<$k, $v>, $v>("phf");
            maps.add::<Index<$k, $v>, $v>("array index (limit)");
            maps.made
        }
    };
    (@ $maps:ident, $k:ty, $v:ty, integers) => { $maps.add::<intmap::IntMap<$k, $v>, $v>("intmap"); };
    (@ $maps:ident, $k:ty, $v:ty,) => { $maps.cannot("keys that are integers", &["intmap"]); };
}

maps_for!(u32_u32, u32 => u32, integers);
maps_for!(u32_u64, u32 => u64, integers);
maps_for!(u32_24, u32 => [u64; 3], integers);
maps_for!(u64_u64, u64 => u64, integers);
maps_for!(pair_u32, Pair => u32,);
maps_for!(bytes16_u64, [u8; 16] => u64,);
maps_for!(bytes32_u64, [u8; 32] => u64,);
