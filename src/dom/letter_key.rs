//! What a pressed key means, on any keyboard.

use web_sys::KeyboardEvent;

/// Whether a key is held that makes others commands of the browser or the system, such as Alt with an arrow.
pub fn is_command(event: &KeyboardEvent) -> bool {
    event.alt_key() || event.ctrl_key() || event.meta_key()
}

/// Whether a key types a letter in any layout. If the key has a letter of another script, its position counts.
pub fn is_letter(event: &KeyboardEvent, letter: &str) -> bool {
    let key = event.key();
    let is_there = || event.code().strip_prefix("Key").is_some_and(|place| place.eq_ignore_ascii_case(letter));
    key.eq_ignore_ascii_case(letter) || (!key.is_ascii() && is_there())
}
