//! Prints the header of the map, from the declaration that the firmware has, and compiles the C beside it.

use hashmap_mem::hashmap_layout;
use hashmap_mem_codegen::c;
use std::{env, fs, path::Path};

include!("src/sessions.rs");

fn main() {
    let folder = env::var("OUT_DIR").expect("set by cargo");
    let header = c::header(&Sessions::LAYOUT, "sessions", "uint32_t", "struct session").expect("names of C");
    let write = |name: &str, text: &str| fs::write(Path::new(&folder).join(name), text).expect("can be written");
    write("sessions.h", &header.to_string());
    write("hashmap_mem.h", c::HASHMAP_MEM_H);
    cc::Build::new()
        .compiler("clang")
        .std("c99")
        .flag("-ffreestanding")
        .extra_warnings(true)
        .warnings_into_errors(true)
        .include(&folder)
        .file("src/radio.c")
        .compile("radio");
    println!("cargo::rerun-if-changed=src");
}
