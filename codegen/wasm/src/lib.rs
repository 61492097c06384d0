//! The printed WebAssembly against the library: a module works, in its linear memory, on maps that the host fills, at
//! any address.
#![cfg(test)]

#[path = "../../tests/common/mod.rs"]
mod common;

use common::{Random, Recipes, empty, keys, layouts, library_lookup, library_next, library_remove, library_reserve};
use hashmap_mem::MapLayout;
use hashmap_mem_codegen::Exit;
use wasmi::{Engine, Instance, Linker, Memory, Module, Store};

/// Where the module sees things: not aligned for anything.
const KEY_AT: usize = 3;
const MAP_AT: usize = 1001;

struct Wasm {
    store: Store<()>,
    instance: Instance,
    memory: Memory,
}

impl Wasm {
    /// A module with the four operations of this layout, and a map in its memory.
    fn new(l: &MapLayout, block: &[u8]) -> Self {
        let recipes = Recipes::new(l);
        let (lookup, reserve) = (recipes.lookup.wat("lookup"), recipes.reserve.wat("reserve"));
        let (remove, next) = (recipes.remove.wat("remove"), recipes.next.wat("next"));
        let pages = (MAP_AT + l.size()).div_ceil(1 << 16);
        let text = format!("(module (memory (export \"memory\") {pages})\n{lookup}\n{reserve}\n{remove}\n{next})");
        let engine = Engine::default();
        let module = Module::new(&engine, &text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module).expect("an instance");
        let memory = instance.get_memory(&store, "memory").expect("a memory");
        memory.write(&mut store, MAP_AT, block).expect("room");
        Self { store, instance, memory }
    }

    fn run(&mut self, name: &str, key: &[u8]) -> Exit<u64> {
        self.memory.write(&mut self.store, KEY_AT, key).expect("room");
        let function = self.instance.get_typed_func::<(i32, i32), (i32, i64)>(&self.store, name).expect("a function");
        let address = |at: usize| i32::try_from(at).expect("an address");
        let arguments = (address(MAP_AT), address(KEY_AT));
        let (exit, at) = function.call(&mut self.store, arguments).expect("no trap");
        match exit {
            0 => Exit::Found(at.cast_unsigned()),
            1 => Exit::New(at.cast_unsigned()),
            2 => Exit::Missing,
            _ => Exit::Beyond,
        }
    }

    fn block(&self, l: &MapLayout) -> &[u8] {
        &self.memory.data(&self.store)[MAP_AT..][..l.size()]
    }

    fn block_mut(&mut self, l: &MapLayout) -> &mut [u8] {
        &mut self.memory.data_mut(&mut self.store)[MAP_AT..][..l.size()]
    }
}

#[test]
fn works_on_maps_of_the_host() {
    let mut random = Random(1);
    let mut seen = [0; 5];
    for l in layouts(&mut random, &[1, 2, 3, 4, 5, 7, 8, 12, 16, 31, 64]) {
        let near = random.of(&[l.slots(), l.slots(), 1 + l.slots() / 12]);
        let keys = keys(&mut random, &l, 2 * l.entries() + 3, near);
        let mut right = empty(&l);
        keys.iter().step_by(3).for_each(|key| {
            library_reserve(&l, &mut right, key);
        });
        let mut wasm = Wasm::new(&l, &right);
        for step in 0..200 {
            let key = &keys[random.below(keys.len())];
            assert_eq!(wasm.run("lookup", key), library_lookup(&l, &mut right, key), "{l:?}");
            let (ours, theirs) = if step / 60 % 2 == 0 {
                (wasm.run("reserve", key), library_reserve(&l, &mut right, key))
            } else {
                let mut exit = wasm.run("remove", key);
                if exit == Exit::Beyond {
                    seen[4] += 1;
                    exit = library_remove(&l, wasm.block_mut(&l), key);
                }
                (exit, library_remove(&l, &mut right, key))
            };
            assert_eq!(ours, theirs, "{l:?}");
            assert!(wasm.block(&l) == right, "{l:?}: {ours:?}, but other bytes");
            seen[match ours {
                Exit::Found(_) => step / 60 % 2,
                Exit::New(_) => 2,
                _ => 3,
            }] += 1;
            let slot = u32::try_from(random.below(l.slots())).expect("a slot");
            let from = slot * u32::try_from(l.stride()).expect("a stride");
            assert_eq!(wasm.run("next", &from.to_le_bytes()), library_next(&l, &mut right, slot), "{l:?}");
        }
    }
    println!("{seen:?}");
    assert!(seen[..4].iter().all(|times| *times > 100));
}

/// What the tool prints, as `tests/tool.rs` holds it to be, is a module.
#[test]
fn takes_what_the_tool_prints() {
    let module = Module::new(&Engine::default(), include_str!("../../tests/golden/tool/scores.wat")).expect("a module");
    let exports: Vec<&str> = module.exports().map(|export| export.name()).collect();
    assert_eq!(exports, ["lookup", "memory", "next", "remove", "reserve"]);
}
