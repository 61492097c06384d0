#![no_std]
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;

mod bytes;
mod control;
mod declared;
mod hash;
mod header;
mod layout;
mod map;
mod message;
mod raw;
pub mod runtime;
mod typed;

pub use control::BucketStatus;
pub use declared::{Bucket, Declared, Group, Key, LayoutKind, Parts, Split, Value, layout_of};
pub use hash::{fx32, fx64};
pub use header::{MapHeader, SECRET_CODE};
pub use layout::{Capacity, HashFn, Kind, LayoutError, MapLayout, MapSpec};
pub use map::{Full, Map};
pub use runtime::{
    BucketLayout, KeySize, MapInit, OverwriteError, calculate_bucket_layout, clear, compact, find_next_entry,
    find_next_valid_entry, get_or_reserve_entry, has, init, init_layout, layout, lookup, overwrite, read_layout,
    remove, reserve_entry, total_size, try_layout, try_overwrite, validate,
};
