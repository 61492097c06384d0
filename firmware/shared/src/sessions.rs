// Included by main.rs, and by build.rs, which prints the header for C.

/// What is known of a device that was heard of lately: `struct session` of radio.c.
#[derive(Clone, Copy, zerocopy::IntoBytes, zerocopy::Immutable)]
#[repr(C)]
pub(crate) struct Session {
    pub(crate) frames: u32,
    pub(crate) highest: i32,
}

hashmap_layout! {
    pub(crate) struct Sessions { key: u32, value: Session, entries: 16, layout: split, hash: fx32 }
}
