//! reason: private type `Id` in public interface; key: Id

use hashmap_mem::hashmap_layout;
use zerocopy::{Immutable, IntoBytes};

#[derive(Clone, Copy, PartialEq, Eq, IntoBytes, Immutable)]
#[repr(C)]
struct Id(u32);

hashmap_layout! {
    pub struct Health {
        key: Id,
        value: i16,
        entries: 100,
    }
}

fn main() {}
