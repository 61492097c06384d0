use hashmap_mem::hashmap_layout;

hashmap_layout! {
    pub struct Sessions {
        key: u64,
        value: u32,
        entries: 1000,
        hash: sip13,
        expect: { size: 29312, stride: 16, value_offset: 8, slots: 1672 },
    }
}
