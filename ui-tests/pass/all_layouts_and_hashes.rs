//! Every layout with every hash.

use hashmap_mem::hashmap_layout;

hashmap_layout! {
    struct Group64 { key: u32, value: i16, entries: 100, layout: group, hash: fx64 }
    struct Group32 { key: u32, value: i16, entries: 100, layout: group, hash: fx32 }
    struct Bucket64 { key: u32, value: i16, entries: 100, layout: bucket, hash: fx64 }
    struct Bucket32 { key: u32, value: i16, entries: 100, layout: bucket, hash: fx32 }
    struct Split64 { key: u32, value: i16, entries: 100, layout: split, hash: fx64 }
    struct Split32 { key: u32, value: i16, entries: 100, layout: split, hash: fx32 }
    struct GroupSip { key: u32, value: i16, entries: 100, layout: group, hash: sip13 }
    struct BucketSip { key: u32, value: i16, entries: 100, layout: bucket, hash: sip13 }
    struct SplitSip { key: u32, value: i16, entries: 100, layout: split, hash: sip13 }
}

macro_rules! holds_its_entries {
    ($($map:ident)*) => {$(
        let mut map = $map::new();
        for key in 0..100 {
            assert_eq!(map.insert(key, 1), Ok(None));
        }
        assert!(map.is_full() && map.insert(100, 1).is_err());
    )*};
}

fn main() {
    holds_its_entries!(Group64 Group32 Bucket64 Bucket32 Split64 Split32);
}
