//! reason: `Pairs`; `(u8, u32)` is not known to be plain bytes; write a struct of yours

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Pairs { key: u32, value: (u8, u32), entries: 10 }
}

fn main() {
    println!("{:?}", Pairs::new().as_bytes());
}
