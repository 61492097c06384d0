//! Tells the linker where memory.x and virt.x lie.

fn main() {
    let here = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    println!("cargo:rustc-link-search={here}/..");
    println!("cargo:rerun-if-changed=../memory.x");
    println!("cargo:rerun-if-changed=../virt.x");
}
