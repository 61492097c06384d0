//! What must not compile in a crate that uses these maps: each file in `tests/fail` is one mistake, and beside it
//! stands what the compiler says. `TRYBUILD=overwrite cargo test` writes that anew.

#[test]
fn mistakes_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/fail/*.rs");
}
