use hashmap_mem::hashmap_layout;

#[derive(Clone, Copy, Debug, PartialEq, Eq, zerocopy::IntoBytes, zerocopy::Immutable)]
#[repr(C, align(16))]
pub struct WideKeysKey(pub [u8; 16]);

hashmap_layout! {
    pub struct WideKeys {
        key: WideKeysKey,
        value: [u32; 2],
        entries: 10,
        layout: split,
        slots: 32,
        expect: { size: 1088, stride: 32, value_offset: 16, slots: 32 },
    }
}
