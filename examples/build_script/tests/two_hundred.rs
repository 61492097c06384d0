//! Runs the program as its user does.
#![cfg(not(miri))] // starts a program

use std::process::Command;

#[test]
fn two_hundred_maps() {
    let output = Command::new(env!("CARGO_BIN_EXE_build_script")).output().expect("the program starts");
    let out = String::from_utf8(output.stdout).expect("it prints UTF-8");
    let expected = "soldier 7 has Some(100) points at Some([1.5, 0.0, -3.0])\n200 maps of 2707648 bytes\n\
                    the largest is TreeOrders: 9000 entries in 262608 bytes\n";
    assert_eq!((output.status.code(), &*out), (Some(0), expected));
}
