//! A map from a block that was made before: a table of a build script or a tool, in the program as bytes.
//!
//! It knows headers, and that some types are valid whatever their bits are; it does not look at entries.
#![expect(unsafe_code, reason = "bytes become a map")]

use crate::layout::message::Message;
use crate::raw::bytes;
use crate::raw::header::{self, Field};
use crate::typed::declared::Declared;
use crate::typed::map::Map;
use zerocopy::FromBytes;

/// A key or value that any bytes are a valid one of, for [`Map::from_block`]: zerocopy's `FromBytes`.
///
/// The macro needs the lifetime, as in [`Checked`](crate::Checked).
#[diagnostic::on_unimplemented(
    message = "not every sequence of bytes is a valid `{Self}`, so a block that is not checked cannot become a map of it",
    label = "any bytes would have to be valid",
    note = "a struct of yours of integers and arrays: write `#[derive(zerocopy::FromBytes)]` above it",
    note = "a `bool`, a `char`, an `enum`: write the integer that stands for it, or `ref_from_bytes`, which checks each entry"
)]
pub trait AnyBits<'a>: FromBytes {}

#[diagnostic::do_not_recommend]
impl<T: FromBytes> AnyBits<'_> for T {}

impl<D: Declared, const SIZE: usize> Map<D, SIZE> {
    /// The map that these bytes are, for a table that was made before: by a build script, another program, a tool.
    /// Checks the header; what lies behind it is taken as it is, which costs the compiler nothing for each entry.
    ///
    /// ```
    /// # use hashmap_mem::{MapMut, hashmap_layout};
    /// # hashmap_layout! { struct Health { key: u32, value: i16, entries: 100 } }
    /// # const TABLE: [u8; Health::SIZE] = [0; Health::SIZE];
    /// // static HEALTH: Health = Health::from_block(*include_bytes!(concat!(env!("OUT_DIR"), "/health.bin")));
    /// static HEALTH: Health = Health::from_block(TABLE);
    ///
    /// // in build.rs, which has hashmap-mem as a build dependency: for the declaration above
    /// let layout = hashmap_mem::MapSpec::of::<u32, i16>(100).layout()?;
    /// let mut block = vec![0; layout.size()];
    /// MapMut::init(&mut block, &layout)?.insert(&7u32.to_ne_bytes(), &55i16.to_ne_bytes())?;
    /// std::fs::write(std::env::temp_dir().join("health.bin"), block)?; // there: in $OUT_DIR
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// A build script runs on the machine that builds. For a target where types have other alignments, it says those of
    /// the target: `MapSpec::new(4, 4, 2, 2, 100)`. For one of the other byte order, the header's bytes are in the wrong
    /// order, and it does not compile.
    ///
    /// All bits of key and value must be valid, as any may lie in the block. A damaged block gives wrong answers: a key
    /// that is not found, a wrong length. [`MapRef::new`](crate::MapRef::new) in the build script checks all of it.
    ///
    /// # Panics
    ///
    /// If the header is that of another map, counts more entries than were declared, or is in the other byte order; in
    /// a `const` or `static`, a compile error that names the field. A block of zero bytes is an empty map.
    #[must_use]
    #[track_caller]
    pub const fn from_block(block: [u8; SIZE]) -> Self
    where
        D::Key: for<'a> AnyBits<'a>,
        D::Value: for<'a> AnyBits<'a>,
    {
        let mut map = Self::new();
        // SAFETY: as many bytes as the map has. They become T1 and T2 below: a map of this layout by its header, and any
        // bits are valid keys and values.
        unsafe { map.base_mut().cast::<[u8; SIZE]>().write(block) };
        let l = &Self::LAYOUT;
        // SAFETY: all bytes are initialised, aligned as a map, and as many as the layout's size, its header among them.
        unsafe {
            if let Some(field) = header::difference(l, map.as_ptr()) {
                if bytes::all_zero(map.as_ptr(), SIZE) {
                    return map;
                }
                other_block::<D>(field);
            }
            let count = header::count(l, map.as_ptr());
            if count > l.entries {
                other_block::<D>(("element_count", l.entries as u64, count as u64));
            }
        }
        map
    }
}

/// Panics with the field of a block's header that is not as it must be, which number it must be, and which it is.
#[cold]
#[track_caller]
const fn other_block<D: Declared>((field, expected, found): Field) -> ! {
    let text =
        Message::named(D::NAME).str("the block's header says ").str(field).str(" ").num(found).str(", but it is ");
    let text = text.num(expected).str(" in this map: ");
    // the first number of more than a byte that is compared, and not zero
    let swapped = found != expected && found << 32 == expected.swap_bytes();
    let text = match swapped {
        true => text.str("the block is in the other byte order, write it on a machine with that of the target"),
        false => text.str("write the block anew, for this declaration"),
    };
    panic!("{}", text.as_str())
}
