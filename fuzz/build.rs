//! Compiles `hashmap_mem.h`.

fn main() {
    println!("cargo::rerun-if-changed=c/map.c");
    println!("cargo::rerun-if-changed=../codegen/include/hashmap_mem.h");
    cc::Build::new().file("c/map.c").include("../codegen/include").warnings(true).opt_level(2).compile("fuzz_map");
}
