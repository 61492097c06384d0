//! Text as keys: what fits, what is refused, and that no two texts have one key.
#![forbid(unsafe_code)]

#[path = "common/panics.rs"] // the rest of `common` is not without `unsafe`
mod panics;

use hashmap_mem::{TextKeyError, hashmap_layout, key_text, text_key, try_text_key};
use panics::text_of;
use std::collections::HashMap;

hashmap_layout! {
    struct Ports { key: [u8; 5], value: u16, entries: 400 }
}

static PORTS: Ports = Ports::from_entries([(text_key("https"), 443), (text_key("ssh"), 22), (text_key(""), 0)]);

#[test]
fn in_a_table() {
    assert_eq!((PORTS[b"https"], PORTS[b"ssh\0\0"], PORTS[&text_key("")]), (443, 22, 0));
    assert_eq!(PORTS.get(&text_key("http")), None);
}

#[test]
fn every_text_has_a_key_of_its_own() {
    let letters = ['a', 'b', 'é', '€', '🦀'];
    let mut texts = vec![String::new()];
    for length in 1..=5 {
        let longer: Vec<String> = texts
            .iter()
            .filter(|text| text.chars().count() == length - 1)
            .flat_map(|text| letters.map(|letter| format!("{text}{letter}")))
            .collect();
        texts.extend(longer);
    }
    let (mut ports, mut model) = (Ports::new(), HashMap::new());
    for (number, text) in texts.iter().enumerate() {
        match try_text_key(text) {
            Ok(key) => {
                assert!(text.len() <= 5 && key_text(&key) == text);
                assert_eq!((&key[..text.len()], &key[text.len()..]), (text.as_bytes(), &[0; 5][text.len()..]));
                let number = u16::try_from(number).expect("small");
                assert_eq!(ports.insert(key, number), Ok(model.insert(text.clone(), number)), "{text}");
            }
            Err(error) => {
                assert!(text.len() > 5);
                assert_eq!(error, TextKeyError::TooLong { allowed: 5, found: text.len() });
            }
        }
    }
    assert!(model.len() > 60 && model.len() == ports.len());
    assert!(ports.iter().all(|(key, number)| model[key_text(key)] == *number));
}

#[test]
fn what_is_no_key() {
    assert_eq!(try_text_key::<3>("four"), Err(TextKeyError::TooLong { allowed: 3, found: 4 }));
    // "a" and "a\0" would have one key
    assert_eq!(try_text_key::<3>("a\0"), Err(TextKeyError::Zero { at: 1 }));
    assert_eq!(try_text_key::<3>("\0"), Err(TextKeyError::Zero { at: 0 }));
    assert_eq!(try_text_key::<0>(""), Ok([]));
    let error: Box<dyn std::error::Error> = Box::new(TextKeyError::TooLong { allowed: 3, found: 4 });
    assert_eq!(error.to_string(), "text: 4 bytes found, at most 3 expected");
    assert_eq!(
        TextKeyError::Zero { at: 1 }.to_string(),
        "text: a zero byte found after 1 bytes, and zeros end a key's text"
    );
    let panic = |text: &'static str| text_of(std::panic::catch_unwind(|| text_key::<3>(text)).expect_err("refused"));
    assert_eq!(panic("four"), "the text has 4 bytes, and the key 3: write `[u8; 4]` as `key`, or a shorter text");
    assert_eq!(panic("a\0"), "the text has a zero byte after 1 bytes, and zeros end a key's text: leave it out");
}

#[test]
fn bytes_that_are_no_text() {
    assert_eq!(key_text(b"ab\xff\0"), "ab");
    assert_eq!(key_text(b"\xffab\0"), "");
    assert_eq!(key_text(b"a\0b\0"), "a\0b", "zeros at the end only");
    assert_eq!(key_text(&[0; 4]), "");
}
