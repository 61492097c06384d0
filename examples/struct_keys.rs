//! Structs and enums as keys, and a map without values: a set.
//!
//! A key is compared and hashed as bytes, so every byte of it must mean something. zerocopy's derives prove that; they
//! need this line in Cargo.toml:
//!
//! ```toml
//! zerocopy = { version = "0.8", features = ["derive"] }
//! ```
//!
//! ```text
//! cargo run --example struct_keys
//! ```

use hashmap_mem::{Full, NoPadding, hashmap_layout};
use zerocopy::{Immutable, IntoBytes};

/// What stands in one cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoBytes, Immutable)]
#[repr(u8)] // an enum says how wide it is
enum Layer {
    Ground,
    Air,
}

/// A cell of the world.
// Without `padding` there would be a byte without meaning before `x`: `NoPadding` says where, and what to write.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoBytes, Immutable, NoPadding)]
#[repr(C)]
struct Cell {
    layer: Layer,
    padding: [u8; 1],
    x: u16,
    y: u16,
}

impl Cell {
    const fn new(layer: Layer, x: u16, y: u16) -> Self {
        Self { layer, padding: [0], x, y }
    }
}

/// A value is any `Copy` type, with padding or not.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Unit {
    owner: u8,
    health: f32,
}

hashmap_layout! {
    /// Who stands where.
    struct World { key: Cell, value: Unit, entries: 1000 }
}

hashmap_layout! {
    /// Cells that were seen: a set.
    struct Seen { key: Cell, value: (), entries: 1000 }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut world = World::new();
    world.insert(Cell::new(Layer::Ground, 3, 4), Unit { owner: 1, health: 0.5 })?;
    world.insert(Cell::new(Layer::Air, 3, 4), Unit { owner: 2, health: 1.0 })?;

    let mut seen = Seen::new();
    see(&mut seen, Cell::new(Layer::Ground, 3, 4))?;
    see(&mut seen, Cell::new(Layer::Ground, 3, 4))?; // already there

    for (cell, unit) in &world {
        let note = if seen.contains_key(cell) { "seen" } else { "not seen" };
        println!("{:?} {},{}: player {}, health {} ({note})", cell.layer, cell.x, cell.y, unit.owner, unit.health);
    }
    println!("{} units, {} cells seen; a set takes {} bytes a slot", world.len(), seen.len(), Seen::LAYOUT.stride());
    Ok(())
}

fn see(seen: &mut Seen, cell: Cell) -> Result<(), Full<Cell, ()>> {
    seen.insert(cell, ()).map(|_| ())
}
