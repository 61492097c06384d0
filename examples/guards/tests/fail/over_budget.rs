// A map that outgrows its page.
hashmap_mem::hashmap_layout! {
    struct Cache { key: u64, value: u64, entries: 300, max_size: 4096 }
}

fn main() {}
