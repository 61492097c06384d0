//! The runtime API: on the block of a typed map, and at addresses of no alignment. On thumbv6m an unaligned access is a
//! fault, so that these tests also show that there is none.
#![expect(unsafe_code, reason = "the runtime API takes raw addresses")]

use crate::maps::{Bucket64, Group64, Split32, Subject};
use core::ops::DerefMut;
use hashmap_mem::{Declared, Kind, Map, MapMut, MapRef, MapSpec};
use hashmap_mem::{find_next_entry, get_or_reserve_entry, has, init, layout, lookup, overwrite, remove, validate};

/// The map of a struct, whatever its size.
pub(crate) trait Block: Subject<Key = u32, Value = u32> {
    fn block(&mut self) -> *mut u8;
}

impl<T, D, const SIZE: usize> Block for T
where
    T: Subject<Key = u32, Value = u32> + DerefMut<Target = Map<D, SIZE>>,
    D: Declared<Key = u32, Value = u32>,
{
    fn block(&mut self) -> *mut u8 {
        self.as_mut_ptr()
    }
}

/// The typed and the runtime API write to one block, and each sees what the other wrote.
pub(crate) fn typed_then_runtime<M: Block>() {
    let mut map = M::EMPTY;
    let n = map.capacity() as u32;
    for key in 0..n / 2 {
        assert_eq!(map.insert(key, key + 1), Ok(None));
    }
    let block = map.block();
    // SAFETY: the block of a map with its header; keys have 4 bytes, values are aligned words.
    unsafe {
        assert!(validate(block));
        for key in 0..n / 2 {
            let bytes = key.to_le_bytes();
            assert_eq!(lookup(block, bytes.as_ptr()).cast::<u32>().read(), key + 1);
        }
        for key in n / 2..n {
            let bytes = key.to_le_bytes();
            assert!(!has(block, bytes.as_ptr()));
            get_or_reserve_entry(block, bytes.as_ptr()).cast::<u32>().write(key + 1);
        }
        assert!(get_or_reserve_entry(block, n.to_le_bytes().as_ptr()).is_null(), "one entry too many");
        assert!(remove(block, 0u32.to_le_bytes().as_ptr()) && !remove(block, 0u32.to_le_bytes().as_ptr()));
    }
    assert_eq!(map.len() as u32, n - 1);
    for key in 1..n {
        assert_eq!(map.get(&key), Some(&(key + 1)));
        assert_eq!(map.remove(&key), Some(key + 1));
    }
    assert!(map.is_empty());
}

/// Maps at every address modulo 8, through the runtime API and the views.
pub(crate) fn any_address() {
    const ENTRIES: u16 = 20;
    const ROOM: usize = layout(6, 2, 8, 8, ENTRIES).1.total_size as usize;
    let config = layout(6, 2, 8, 8, ENTRIES).1;
    let mut room = [0u64; ROOM / 8 + 2];
    for shift in 0..8 {
        // SAFETY: one word more than the map needs, for the shift.
        let bytes = unsafe { core::slice::from_raw_parts_mut(room.as_mut_ptr().cast::<u8>().add(shift), ROOM) };
        let block = bytes.as_mut_ptr();
        // SAFETY: the block has the size that `layout` computed; keys have 6 bytes and values 8, written bytewise.
        unsafe {
            init(block, &config);
            for i in 0..ENTRIES as u8 {
                let value = get_or_reserve_entry(block, [i, 1, 2, 3, 4, i].as_ptr());
                value.cast::<u64>().write_unaligned(u64::from(i));
            }
            let (mut index, mut met) = (0, 0);
            loop {
                let (key, value, at) = find_next_entry(block, index);
                if key.is_null() {
                    break;
                }
                assert_eq!(u64::from(*key), value.cast::<u64>().read_unaligned());
                (index, met) = (at + 1, met + 1);
            }
            assert_eq!(met, ENTRIES);
        }
        let mut map = MapMut::new(bytes).expect("a map that `init` made");
        assert_eq!(map.as_ref().get(&[3, 1, 2, 3, 4, 3]), Some(&3u64.to_le_bytes()[..]));
        assert!(map.insert(&[99; 6], &[0; 8]).is_err() && map.remove(&[3, 1, 2, 3, 4, 3]));
        assert_eq!(map.insert(&[99; 6], &[7; 8]), Ok(false));
        assert_eq!(MapRef::new(bytes).map(|map| map.len()), Ok(usize::from(ENTRIES)));
    }
}

/// `overwrite` makes one map hold what another holds, whatever their kinds.
pub(crate) fn overwrite_across_kinds() {
    let (mut group, mut bucket, mut split) = (Group64::new(), Bucket64::new(), Split32::new());
    for key in 0..40 {
        assert_eq!(group.insert(key, !key), Ok(None));
        assert_eq!(bucket.insert(key + 100, 0), Ok(None));
    }
    // SAFETY: the blocks of three maps, with their headers.
    unsafe {
        assert!(overwrite(bucket.as_mut_ptr(), group.as_mut_ptr()));
        assert!(overwrite(split.as_mut_ptr(), bucket.as_mut_ptr()));
    }
    assert_eq!((bucket.len(), split.len()), (40, 40));
    for key in 0..40 {
        assert_eq!((bucket.get(&key), split.get(&key)), (Some(&!key), Some(&!key)));
    }
    let spec = MapSpec::of::<u32, u32>(40).kind(Kind::Bucket).layout();
    assert_eq!(spec, Ok(Bucket64::LAYOUT));
}
