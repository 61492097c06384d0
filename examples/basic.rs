//! What a map is used for on an ordinary day.
//!
//! ```text
//! cargo run --example basic
//! ```

use hashmap_mem::{Entry, Full, hashmap_layout};

hashmap_layout! {
    /// Hit points of every entity.
    struct Health {
        key: u32,
        value: i16,
        entries: 100, // this many fit, whatever their keys
    }
}

/// Built by the compiler: lies in the program, and costs nothing when it starts.
static SPAWN: Health = Health::from_entries([(1, 100), (2, 80), (3, 40)]);

fn main() -> Result<(), Full<u32, i16>> {
    let mut health = SPAWN.clone();
    assert_eq!(health.insert(7, 55)?, None); // an error where the map is full, which gives key and value back
    assert_eq!(health.insert(7, 60)?, Some(55));

    if let Some(points) = health.get_mut(&2) {
        *points -= 30;
    }
    match health.entry(9) {
        Entry::Occupied(mut entry) => *entry.get_mut() += 1,
        Entry::Vacant(entry) => drop(entry.insert(25)?),
    }
    assert_eq!(health.remove(&3), Some(40));
    health.retain(|_, points| *points > 10);

    let mut alive: Vec<(&u32, &i16)> = health.iter().collect(); // in the order of their slots: sort what people read
    alive.sort();
    println!("{} of {} entries: {alive:?}", health.len(), health.capacity());
    println!("entity 2 has {}, entity 9 {:?}", health[&2], health.get(&9));
    println!("{} bytes, {} slots of {}", Health::SIZE, Health::LAYOUT.slots(), Health::LAYOUT.stride());
    Ok(())
}
