// A crate that counts on another size than the map has.
hashmap_mem::assert_layout!(guards::Inventory { size: 1024 });

fn main() {}
