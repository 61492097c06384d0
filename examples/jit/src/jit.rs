//! Functions for a map, made by Cranelift while the program runs.
//!
//! ```text
//! single       one operation for a key in memory: what the check runs
//! sum, count   a loop over keys, the operation inlined
//! sum_calling  the same loop, with a call for each key
//! sites        sixteen lookups of constant keys, one after the other
//! ```

use crate::emit::{Exits, emit, load};
use cranelift::jit::{JITBuilder, JITModule};
use cranelift::module::{Module, default_libcall_names};
use cranelift::prelude::*;
use hashmap_mem_codegen::{Recipe, Width};

/// `(map, key, &mut at)`, and the exit: 0 found, 1 new, 2 missing, 3 beyond.
pub type Single = extern "C" fn(*mut u8, *const u8, &mut u64) -> u64;

/// `(map, first key, end of the keys)`.
pub type Loop = extern "C" fn(*mut u8, *const u32, *const u32) -> u64;

/// `(map, cells, rounds)`.
pub type Sites = extern "C" fn(*mut u8, *const u64, u64) -> u64;

/// What a site with a constant key does.
#[derive(Clone, Copy)]
pub enum Site<'a> {
    /// The slot is part of the code: each site's `at`.
    Immediate(&'a [u64]),
    /// The slot is in a cell that belongs to the site.
    Cell,
    /// The whole lookup is inlined, for the constant.
    Inlined(&'a Recipe),
    /// `(map, key)` is called, and gives the value's address or null.
    Call(*const u8),
}

pub struct Jit {
    module: JITModule,
    /// Prints what Cranelift makes.
    pub print: bool,
}

const FLAGS: MemFlagsData = MemFlagsData::new().with_notrap();

impl Jit {
    pub fn new() -> Self {
        let flags = [("opt_level", "speed"), ("is_pic", "false"), ("use_colocated_libcalls", "false")];
        let builder = JITBuilder::with_flags(&flags, default_libcall_names()).expect("this processor");
        Self { module: JITModule::new(builder), print: false }
    }

    /// A function of `params` addresses or numbers that gives a number, and its address.
    fn function(&mut self, name: &str, params: usize, body: impl FnOnce(&mut FunctionBuilder, &[Value])) -> *const u8 {
        let mut context = self.module.make_context();
        context.set_disasm(self.print);
        context.func.signature.params = vec![AbiParam::new(types::I64); params];
        context.func.signature.returns = vec![AbiParam::new(types::I64)];
        let mut functions = FunctionBuilderContext::new();
        let mut b = FunctionBuilder::new(&mut context.func, &mut functions);
        let entry = b.create_block();
        b.append_block_params_for_function_params(entry);
        b.switch_to_block(entry);
        let params = b.block_params(entry).to_vec();
        body(&mut b, &params);
        b.seal_all_blocks();
        b.finalize(self.module.isa().frontend_config());
        let id = self.module.declare_anonymous_function(&context.func.signature).expect("a name of its own");
        self.module.define_function(id, &mut context).expect("code");
        if self.print {
            println!("{name}:\n{}", context.compiled_code().and_then(|code| code.vcode.as_deref()).unwrap_or("?"));
        }
        self.module.finalize_definitions().expect("memory for code");
        self.module.get_finalized_function(id)
    }

    /// One operation.
    pub fn single(&mut self, recipe: &Recipe) -> Single {
        let address = self.function("single", 3, |b, params| {
            let &[map, key, out] = params else { unreachable!() };
            let exits = exits(b);
            emit(b, recipe, map, |b, offset, width| load(b, FLAGS, key, offset, width), exits);
            for (number, block) in [exits.found, exits.new, exits.missing, exits.beyond].into_iter().enumerate() {
                b.switch_to_block(block);
                if let &[at] = b.block_params(block) {
                    b.ins().store(FLAGS, at, out, 0);
                }
                let number = b.ins().iconst(types::I64, number as i64);
                b.ins().return_(&[number]);
            }
        });
        // SAFETY: the code takes and gives what the type says.
        unsafe { std::mem::transmute::<*const u8, Single>(address) }
    }

    /// A loop over keys of four bytes. `body` stands at a key's address, and goes on to the block that is given to it
    /// with a number that is added to the sum.
    fn each(&mut self, name: &str, body: impl Fn(&mut FunctionBuilder, Value, Value, Block)) -> Loop {
        let address = self.function(name, 3, |b, params| {
            let &[map, first, end] = params else { unreachable!() };
            let [head, next, done] = [(); 3].map(|()| b.create_block());
            let total = b.append_block_param(done, types::I64);
            let [key, sum] = [(); 2].map(|()| b.append_block_param(head, types::I64));
            let term = b.append_block_param(next, types::I64);
            let zero = b.ins().iconst(types::I64, 0);
            let more = b.ins().icmp(IntCC::NotEqual, first, end);
            b.ins().brif(more, head, &[first.into(), zero.into()], done, &[zero.into()]);
            b.switch_to_block(head);
            body(b, map, key, next);
            b.switch_to_block(next);
            let after = b.ins().iadd_imm_s(key, 4);
            let sum_after = b.ins().iadd(sum, term);
            let more = b.ins().icmp(IntCC::NotEqual, after, end);
            b.ins().brif(more, head, &[after.into(), sum_after.into()], done, &[sum_after.into()]);
            b.switch_to_block(done);
            b.ins().return_(&[total]);
        });
        // SAFETY: the code takes and gives what the type says.
        unsafe { std::mem::transmute::<*const u8, Loop>(address) }
    }

    /// The sum of the values of all keys, 1 for one that is missing.
    pub fn sum(&mut self, lookup: &Recipe) -> Loop {
        self.each("sum", |b, map, key, next| {
            let exits = exits(b);
            emit(b, lookup, map, |b, offset, width| load(b, FLAGS, key, offset, width), exits);
            b.switch_to_block(exits.found);
            let value = value_in_slot(b, lookup, map, b.block_params(exits.found)[0]);
            b.ins().jump(next, &[value.into()]);
            go_on(b, exits.missing, next, 1);
            never(b, &[exits.new, exits.beyond]);
        })
    }

    /// The same, where `function(map, key)` gives the value's address or null. It gets the key, or its address.
    pub fn sum_calling(&mut self, function: *const u8, by_address: bool) -> Loop {
        self.each("sum_calling", |b, map, key, next| {
            let key = if by_address { key } else { load(b, FLAGS, key, 0, Width::W32) };
            let value = call(b, function, map, key);
            value_at(b, value, next);
        })
    }

    /// Reserves a slot for every key and makes the key its value. How many keys are new.
    pub fn reserve(&mut self, reserve: &Recipe) -> Loop {
        self.each("reserve", |b, map, key, next| {
            let exits = exits(b);
            emit(b, reserve, map, |b, offset, width| load(b, FLAGS, key, offset, width), exits);
            for (block, new) in [(exits.found, 0), (exits.new, 1)] {
                b.switch_to_block(block);
                let at = b.block_params(block)[0];
                let slot = b.ins().iadd(map, at);
                let word = b.ins().load(types::I32, FLAGS, key, 0);
                b.ins().store(FLAGS, word, slot, reserve.value_at().cast_signed());
                let new = b.ins().iconst(types::I64, new);
                b.ins().jump(next, &[new.into()]);
            }
            go_on(b, exits.missing, next, 0);
            never(b, &[exits.beyond]);
        })
    }

    /// Removes every key. How many were there. `beyond(map, key)` is called for what the recipe leaves to the library.
    pub fn remove(&mut self, remove: &Recipe, beyond: *const u8) -> Loop {
        self.each("remove", |b, map, key, next| {
            let exits = exits(b);
            emit(b, remove, map, |b, offset, width| load(b, FLAGS, key, offset, width), exits);
            go_on(b, exits.found, next, 1);
            go_on(b, exits.missing, next, 0);
            b.switch_to_block(exits.beyond);
            b.set_cold_block(exits.beyond);
            let removed = call(b, beyond, map, key);
            b.ins().jump(next, &[removed.into()]);
            never(b, &[exits.new]);
        })
    }

    /// `function(map, address of the key)` for every key: the sum of what it gives.
    pub fn calling(&mut self, function: *const u8) -> Loop {
        self.each("calling", |b, map, key, next| {
            let result = call(b, function, map, key);
            b.ins().jump(next, &[result.into()]);
        })
    }

    /// Looks up constant keys, one after the other, again and again, and sums their values. A remembered slot is looked
    /// at again by one comparison; where that fails, `(map, key)` is called.
    ///
    /// None of the keys is zero: a key of zero bytes also looks like a vacant slot, and would need the occupied bit.
    pub fn sites(&mut self, keys: &[u32], lookup: &Recipe, site: Site, slow: *const u8) -> Sites {
        let address = self.function("sites", 3, |b, params| {
            let &[map, cells, rounds] = params else { unreachable!() };
            let [head, run, done] = [(); 3].map(|()| b.create_block());
            let [left, sum] = [(); 2].map(|()| b.append_block_param(head, types::I64));
            let zero = b.ins().iconst(types::I64, 0);
            b.ins().jump(head, &[rounds.into(), zero.into()]);
            b.switch_to_block(head);
            b.ins().brif(left, run, &[], done, &[]);
            b.switch_to_block(run);
            let mut total = sum;
            for (i, key) in keys.iter().enumerate() {
                assert_ne!(*key, 0);
                let next = b.create_block();
                let term = b.append_block_param(next, types::I64);
                let constant = i64::from(*key);
                match site {
                    Site::Immediate(_) | Site::Cell => {
                        let at = match site {
                            Site::Immediate(slots) => b.ins().iconst(types::I64, slots[i].cast_signed()),
                            _ => b.ins().load(types::I64, FLAGS, cells, 8 * i as i32),
                        };
                        let slot = b.ins().iadd(map, at);
                        let there = load(b, FLAGS, slot, lookup.key_at(), Width::W32);
                        let same = b.ins().icmp_imm_u(IntCC::Equal, there, constant);
                        let [hit, miss] = [(); 2].map(|()| b.create_block());
                        b.ins().brif(same, hit, &[], miss, &[]);
                        b.switch_to_block(hit);
                        let value = value_in_slot(b, lookup, map, at);
                        b.ins().jump(next, &[value.into()]);
                        b.switch_to_block(miss);
                        b.set_cold_block(miss);
                        let key = b.ins().iconst(types::I64, constant);
                        let value = call(b, slow, map, key);
                        value_at(b, value, next);
                    }
                    Site::Inlined(lookup) => {
                        let exits = exits(b);
                        emit(b, lookup, map, |b, _, _| b.ins().iconst(types::I64, constant), exits);
                        b.switch_to_block(exits.found);
                        let value = value_in_slot(b, lookup, map, b.block_params(exits.found)[0]);
                        b.ins().jump(next, &[value.into()]);
                        go_on(b, exits.missing, next, 1);
                        never(b, &[exits.new, exits.beyond]);
                    }
                    Site::Call(function) => {
                        let key = b.ins().iconst(types::I64, constant);
                        let value = call(b, function, map, key);
                        value_at(b, value, next);
                    }
                }
                b.switch_to_block(next);
                total = b.ins().iadd(total, term);
            }
            let left = b.ins().iadd_imm_s(left, -1);
            b.ins().jump(head, &[left.into(), total.into()]);
            b.switch_to_block(done);
            b.ins().return_(&[sum]);
        });
        // SAFETY: the code takes and gives what the type says.
        unsafe { std::mem::transmute::<*const u8, Sites>(address) }
    }
}

fn exits(b: &mut FunctionBuilder) -> Exits {
    let [found, new, missing, beyond] = [(); 4].map(|()| b.create_block());
    for block in [found, new] {
        b.append_block_param(block, types::I64);
    }
    Exits { found, new, missing, beyond }
}

/// Exits that the recipe does not have.
fn never(b: &mut FunctionBuilder, exits: &[Block]) {
    for exit in exits {
        b.switch_to_block(*exit);
        b.ins().trap(TrapCode::unwrap_user(1));
    }
}

fn go_on(b: &mut FunctionBuilder, from: Block, to: Block, number: i64) {
    b.switch_to_block(from);
    let number = b.ins().iconst(types::I64, number);
    b.ins().jump(to, &[number.into()]);
}

/// The value in a slot, of four bytes.
fn value_in_slot(b: &mut FunctionBuilder, recipe: &Recipe, map: Value, at: Value) -> Value {
    let slot = b.ins().iadd(map, at);
    load(b, FLAGS, slot, recipe.value_at(), Width::W32)
}

/// Goes on with the value at an address, or 1 for null.
fn value_at(b: &mut FunctionBuilder, address: Value, next: Block) {
    let there = b.create_block();
    let one = b.ins().iconst(types::I64, 1);
    b.ins().brif(address, there, &[], next, &[one.into()]);
    b.switch_to_block(there);
    let value = load(b, FLAGS, address, 0, Width::W32);
    b.ins().jump(next, &[value.into()]);
}

fn call(b: &mut FunctionBuilder, function: *const u8, map: Value, key: Value) -> Value {
    let mut signature = Signature::new(b.func.signature.call_conv);
    signature.params = vec![AbiParam::new(types::I64); 2];
    signature.returns = vec![AbiParam::new(types::I64)];
    let signature = b.import_signature(signature);
    let function = b.ins().iconst(types::I64, function as i64);
    let call = b.ins().call_indirect(signature, function, &[map, key]);
    b.inst_results(call)[0]
}
