//! The maps that take part, one file each. To add one: implement [`Bench`](crate::bench::Bench), about 30 lines, and
//! name it in `cells`.

pub mod hashbrown;
pub mod heapless;
pub mod index;
pub mod intmap;
pub mod memset;
pub mod micromap;
pub mod odht;
pub mod ours;
pub mod phf;
pub mod published;
