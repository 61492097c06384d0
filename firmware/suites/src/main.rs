//! The library's tests, in small, on a bare board: every kind and both hashes, from 16 KiB of RAM.
#![no_std]
#![no_main]

mod bytes;
mod maps;
mod model;
mod promises;
mod runtime;
mod tables;

use board::entry;
use harness::Test;

static TESTS: &[Test] = &[
    ("tables::lie_in_flash", tables::lie_in_flash),
    ("tables::hold_what_was_declared", tables::hold_what_was_declared),
    ("tables::statics_lie_in_ram", tables::statics_lie_in_ram),
    ("tables::compiler_and_processor_make_the_same_bytes", tables::compiler_and_processor_make_the_same_bytes),
    ("model::group64", model::agrees::<maps::Group64>),
    ("model::group32", model::agrees::<maps::Group32>),
    ("model::sip", model::agrees::<maps::Sip>),
    ("model::bucket64", model::agrees::<maps::Bucket64>),
    ("model::bucket32", model::agrees::<maps::Bucket32>),
    ("model::split64", model::agrees::<maps::Split64>),
    ("model::split32", model::agrees::<maps::Split32>),
    ("model::full", model::agrees::<maps::Full>),
    ("model::wide_keys", model::agrees::<maps::WideKeys>),
    ("model::odd_keys", model::agrees::<maps::OddKeys>),
    ("model::text_keys", model::agrees::<maps::TextKeys>),
    ("promises::n_means_n group64", promises::n_means_n::<maps::Group64>),
    ("promises::n_means_n bucket64", promises::n_means_n::<maps::Bucket64>),
    ("promises::n_means_n split32", promises::n_means_n::<maps::Split32>),
    ("promises::n_means_n full", promises::n_means_n::<maps::Full>),
    ("promises::nothing_moves group64", promises::nothing_moves::<maps::Group64>),
    ("promises::nothing_moves split32", promises::nothing_moves::<maps::Split32>),
    ("promises::removal_leaves_no_tombstone group64", promises::removal_leaves_no_tombstone::<maps::Group64>),
    ("promises::removal_leaves_no_tombstone bucket64", promises::removal_leaves_no_tombstone::<maps::Bucket64>),
    ("promises::removal_leaves_no_tombstone split32", promises::removal_leaves_no_tombstone::<maps::Split32>),
    ("promises::removal_leaves_no_tombstone full", promises::removal_leaves_no_tombstone::<maps::Full>),
    ("promises::retain_and_iterate group64", promises::retain_and_iterate::<maps::Group64>),
    ("promises::retain_and_iterate split32", promises::retain_and_iterate::<maps::Split32>),
    ("promises::compact_keeps_entries full", promises::compact_keeps_entries::<maps::Full>),
    ("bytes::zero_bytes_are_empty", bytes::zero_bytes_are_empty),
    ("bytes::attach_in_place", bytes::attach_in_place),
    ("bytes::attach_refuses_damage", bytes::attach_refuses_damage),
    ("bytes::attach_refuses_a_wrong_address", bytes::attach_refuses_a_wrong_address),
    ("runtime::typed_then_runtime group64", runtime::typed_then_runtime::<maps::Group64>),
    ("runtime::typed_then_runtime bucket32", runtime::typed_then_runtime::<maps::Bucket32>),
    ("runtime::typed_then_runtime split32", runtime::typed_then_runtime::<maps::Split32>),
    ("runtime::any_address", runtime::any_address),
    ("runtime::overwrite_across_kinds", runtime::overwrite_across_kinds),
    #[cfg(feature = "fail")]
    ("fails_on_purpose", fails_on_purpose),
];

/// Shows that a failure is noticed.
#[cfg(feature = "fail")]
fn fails_on_purpose() {
    let mut map = maps::Split32::new();
    for key in 0..41 {
        assert!(map.insert(key, 0).is_ok(), "the map was declared for 40 entries, and this is number {}", key + 1);
    }
}

#[entry]
fn main() -> ! {
    harness::run(TESTS)
}
