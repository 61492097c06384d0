//! Maps and layouts for defmt, which sends numbers and leaves the text to the host. Errors derive `Format` where they
//! are declared.
//!
//! A user's struct can be logged with `#[derive(defmt::Format)]` above its declaration, or without it as the [`Map`]
//! that it dereferences to: `defmt::info!("{}", *sessions)`.

use crate::layout::MapLayout;
use crate::typed::declared::Declared;
use crate::typed::map::Map;
use defmt::{Format, Formatter, write};

/// `{1: 55, 2: 80}`, as `Debug` has it.
impl<D: Declared<Key: Format, Value: Format>, const SIZE: usize> Format for Map<D, SIZE> {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{{");
        for (number, (key, value)) in self.iter().enumerate() {
            if number > 0 {
                write!(f, ", ");
            }
            write!(f, "{}: {}", key, value);
        }
        write!(f, "}}");
    }
}

/// One line; `Display` draws it.
impl Format for MapLayout {
    fn format(&self, f: Formatter<'_>) {
        write!(
            f,
            "{}, {}: {} entries of {} + {} bytes in {} slots, {} bytes",
            self.kind(),
            self.hash(),
            self.entries(),
            self.key_size(),
            self.value_size(),
            self.slots(),
            self.size()
        );
    }
}
