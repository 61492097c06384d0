//! Text as keys: short names in fixed arrays, longer ones as numbers that stand for them.
//!
//! A map holds no pointers, so a `String` or `&str` cannot be a key.
//!
//! ```text
//! cargo run --example text_keys
//! ```

use hashmap_mem::{Full, hashmap_layout, key_text, text_key, try_text_key};

/// A name of up to 16 bytes, the rest zero.
type Name = [u8; 16];

hashmap_layout! {
    /// What each command of a console costs.
    struct Commands { key: Name, value: u32, entries: 50 }
}

/// A name that is too long does not compile.
const JUMP: Name = text_key("jump");
static COMMANDS: Commands = Commands::from_entries([(JUMP, 1), (text_key("fire"), 3)]);

/// Texts of any length, each stored once; a map has their numbers as keys.
#[derive(Default)]
struct Interner {
    texts: Vec<String>,
}

impl Interner {
    /// The number of a text. Costs a comparison with each: a real one would have a `HashMap` beside the `Vec`.
    fn id(&mut self, text: &str) -> u32 {
        let found = self.texts.iter().position(|known| known == text).unwrap_or_else(|| {
            self.texts.push(text.to_string());
            self.texts.len() - 1
        });
        u32::try_from(found).expect("fewer than 2^32 texts")
    }
}

hashmap_layout! {
    /// How often each page was asked for.
    struct Visits { key: u32, value: u64, entries: 1000 }
}

fn main() -> Result<(), Full<u32, u64>> {
    println!("jump costs {}", COMMANDS[&JUMP]);
    for typed in ["fire", "dance", "a command that is too long"] {
        match try_text_key(typed).ok().and_then(|name| COMMANDS.get_key_value(&name)) {
            Some((name, cost)) => println!("{} costs {cost}", key_text(name)),
            None => println!("there is no command \"{typed}\""),
        }
    }

    let (mut pages, mut visits) = (Interner::default(), Visits::new());
    for page in ["/", "/docs/a/long/way/down.html", "/", "/docs/a/long/way/down.html", "/"] {
        *visits.entry(pages.id(page)).or_insert(0)? += 1;
    }
    for (number, page) in (0..).zip(&pages.texts) {
        println!("{page}: {} visits", visits[&number]);
    }
    Ok(())
}
