// Included by build.rs, which prints their headers, and by main.rs.

hashmap_layout! {
    pub struct GroupWord { key: u32, value: u32, entries: 1000 }
    pub struct GroupWord32 { key: u32, value: u32, entries: 1000, hash: fx32 }
    pub struct GroupEight { key: u32, value: u32, entries: 8 }
    pub struct GroupWide { key: u64, value: u64, entries: 1000 }
    pub struct GroupName { key: Name, value: u64, entries: 1000 }
    pub struct BucketWord { key: u32, value: u32, entries: 1000, layout: bucket }
    pub struct BucketWord32 { key: u32, value: u32, entries: 1000, layout: bucket, hash: fx32 }
    pub struct BucketName { key: Name, value: u64, entries: 1000, layout: bucket }
    pub struct SplitWord { key: u32, value: u32, entries: 1000, layout: split }
    pub struct SplitWord32 { key: u32, value: u32, entries: 1000, layout: split, hash: fx32 }
    pub struct SplitName { key: Name, value: u64, entries: 1000, layout: split }
}

pub type Name = [u8; 16];
