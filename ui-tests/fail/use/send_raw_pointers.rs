//! reason: `*const u8` cannot be sent between threads safely

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Pointers { key: u32, value: *const u8, entries: 100 }
}

fn main() {
    let pointers = Pointers::new();
    std::thread::spawn(move || println!("{}", pointers.len()));
}
