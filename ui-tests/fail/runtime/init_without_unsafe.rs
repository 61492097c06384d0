//! reason: call to unsafe function `; requires unsafe

use hashmap_mem::{init, layout};


fn main() {
    let (_, map) = layout(4, 4, 4, 4, 100);
    let mut block = vec![0_u8; map.total_size as usize];
    init(block.as_mut_ptr(), &map);
}
