//! Prints the headers of the maps, and compiles loops over them.

use hashmap_mem::hashmap_layout;
use std::fmt::Write;
use std::{env, fs, path::Path};

include!("src/maps.rs");

fn main() {
    let folder = env::var("OUT_DIR").expect("set by cargo");
    let mut source = String::from("#include <stdint.h>\ntypedef struct name { uint8_t bytes[16]; } name;\n");
    macro_rules! headers {
        ($($map:ident $key:literal $value:literal;)*) => {
            $({
                let name = stringify!($map).to_lowercase();
                let header = hashmap_mem_codegen::c::header(&$map::LAYOUT, &name, $key, $value).expect("names of C");
                fs::write(Path::new(&folder).join(format!("{name}.h")), header.to_string()).expect("can be written");
                writeln!(source, "#include \"{name}.h\"").expect("a string");
            })*
            source += "#include \"loops.h\"\n";
            $(writeln!(source, "LOOPS({})", stringify!($map).to_lowercase()).expect("a string");)*
        };
    }
    headers! {
        GroupWord "uint32_t" "uint32_t";
        GroupWord32 "uint32_t" "uint32_t";
        GroupEight "uint32_t" "uint32_t";
        GroupWide "uint64_t" "uint64_t";
        GroupName "name" "uint64_t";
        BucketWord "uint32_t" "uint32_t";
        BucketWord32 "uint32_t" "uint32_t";
        BucketName "name" "uint64_t";
        SplitWord "uint32_t" "uint32_t";
        SplitWord32 "uint32_t" "uint32_t";
        SplitName "name" "uint64_t";
    }
    let file = Path::new(&folder).join("loops.c");
    fs::write(&file, source).expect("can be written");
    cc::Build::new().file(&file).include("../include").include("src").include(&folder).std("c99").compile("loops");
    println!("cargo::rerun-if-changed=../include/hashmap_mem.h");
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-env-changed=CC");
}
