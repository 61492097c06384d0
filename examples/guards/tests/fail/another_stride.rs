// A value grows, and the virtual machine still steps by 8 bytes.
hashmap_mem::hashmap_layout! {
    pub struct Inventory { key: u16, value: u64, entries: 60, layout: bucket, expect: { stride: 8 } }
}

fn main() {}
