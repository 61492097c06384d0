//! Tables that the compiler builds, full to the last entry.

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Names { key: [u8; 4], value: &'static str, entries: 3 }
}

static STATIC: Names = Names::from_entries([(*b"head", "the head"), (*b"feet", "the feet"), (*b"hand", "the hand")]);
const CONST: &Names = &Names::from_entries([]);
const BUILT: Names = {
    let mut names = Names::new();
    assert!(names.insert(*b"nose", "the nose").is_ok());
    names
};

fn main() {
    assert_eq!((STATIC.get(b"feet"), CONST.len(), BUILT[b"nose"]), (Some(&"the feet"), 0, "the nose"));
}
