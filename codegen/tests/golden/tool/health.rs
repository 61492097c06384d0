use hashmap_mem::hashmap_layout;

hashmap_layout! {
    pub struct Health {
        key: u32,
        value: i16,
        entries: 100,
        expect: { size: 1672, stride: 8, value_offset: 4, slots: 172 },
    }
}
