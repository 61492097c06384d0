//! A static map that can be changed, behind a lock.

use hashmap_mem::hashmap_layout;
use std::sync::Mutex;

hashmap_layout! {
    struct Health { key: u32, value: i16, entries: 100 }
}

static HEALTH: Mutex<Health> = Mutex::new(Health::new());

fn main() {
    assert_eq!(HEALTH.lock().unwrap().insert(7, 55), Ok(None));
    assert_eq!(HEALTH.lock().unwrap().get(&7), Some(&55));
}
