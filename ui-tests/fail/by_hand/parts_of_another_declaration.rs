//! reason: mismatched types; one type is more general than the other

// Two types of which one is the other's subtype, each with a map of its own: the parts of one are not those of the other.
#![allow(coherence_leak_check)]

use hashmap_mem::{Bucket, Declared, Map, Parts, Storage, layout_of};
use std::marker::PhantomData;

struct Named<T>(PhantomData<T>);
type Flags = Named<for<'a> fn(&'a ())>;
type Numbers = Named<fn(&'static ())>;

impl Declared for Flags {
    type Key = u8;
    type Value = bool;
    type Layout = Bucket;
    const ENTRIES: usize = 2;
}

impl Declared for Numbers {
    type Key = u8;
    type Value = u8;
    type Layout = Bucket;
    const ENTRIES: usize = 2;
}

const SIZE: usize = layout_of::<Numbers>().size();

struct Wrong(Map<Flags, SIZE>);

impl Storage for Wrong {
    type Declaration = Numbers;
    type Bytes = [u8; SIZE];
    const PARTS: Parts<Self, Numbers> = {
        const WRONG: &Wrong = &Wrong(Map::new());
        let parts: Parts<Wrong, Flags> = Parts::of(WRONG, &WRONG.0);
        parts
    };
}

fn main() {
    let numbers = [0; SIZE];
    let flags = Wrong::ref_from_bytes(&numbers);
    assert!(flags.is_ok());
}
