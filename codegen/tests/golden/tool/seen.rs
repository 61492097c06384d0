use hashmap_mem::hashmap_layout;

hashmap_layout! {
    pub struct Seen {
        key: [u8; 6],
        value: (),
        entries: 20,
        layout: bucket,
        hash: fx32,
        load: 80,
        expect: { size: 248, stride: 7, value_offset: 7, slots: 32 },
    }
}
