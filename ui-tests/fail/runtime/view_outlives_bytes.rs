//! reason: does not live long enough

use hashmap_mem::MapRef;


fn main() {
    let view = {
        let bytes = [0_u8; 64];
        MapRef::new(&bytes)
    };
    println!("{}", view.is_ok());
}
