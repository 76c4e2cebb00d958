//! Reading what Cairn wrote: under its keys, and in files.
//!
//! serde_json writes it. Its reader, with words for every way to be wrong and with floating point, is 6 KB of
//! brotli in a page that may have 88. What is under a key was written here, so that its fields and their order are
//! known; a file may have been through other hands, and is read as any JSON.

use serde::Serialize;

/// Why a kept value cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not what any Cairn writes.
    Damaged,
    /// A newer Cairn wrote it.
    Newer,
}

/// What is kept, as JSON.
pub(crate) fn json(kept: &impl Serialize) -> String {
    let Ok(text) = serde_json::to_string(kept) else { unreachable!("numbers and texts are always JSON") };
    text
}

/// The rest of a kept value, from its version on.
pub(crate) struct Reader<'a>(pub(crate) &'a str);

impl<'a> Reader<'a> {
    /// Begins with `{"v":…`, which stands first in every version there will be.
    pub(crate) fn of_version(version: u64, text: &'a str) -> Result<Reader<'a>, Unreadable> {
        let mut reader = Reader(text);
        match reader.expect(&["{", "\"v\"", ":"]).and_then(|()| reader.number()) {
            Some(v) if v == version => Ok(reader),
            Some(v) if v > version => Err(Unreadable::Newer),
            _ => Err(Unreadable::Damaged),
        }
    }

    /// Goes on behind these tokens, if they are next.
    pub(crate) fn expect(&mut self, tokens: &[&str]) -> Option<()> {
        tokens.iter().try_for_each(|token| {
            self.0 = self.0.trim_ascii_start().strip_prefix(token)?;
            Some(())
        })
    }

    /// A whole number.
    pub(crate) fn number(&mut self) -> Option<u64> {
        let text = self.0.trim_ascii_start();
        let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = text.strip_suffix(rest)?;
        self.0 = rest;
        digits.parse().ok()
    }

    /// A text without escapes: what is kept has names and ids only, which need none.
    pub(crate) fn text(&mut self) -> Option<&'a str> {
        self.expect(&["\""])?;
        let (text, rest) = self.0.split_once('"')?;
        self.0 = rest;
        (!text.contains('\\')).then_some(text)
    }

    /// Any text, with its escapes resolved (RFC 8259, section 7). Half a surrogate pair becomes U+FFFD.
    pub(crate) fn string(&mut self) -> Option<String> {
        self.expect(&["\""])?;
        let mut text = String::new();
        let mut letters = self.0.chars();
        loop {
            text.push(match letters.next()? {
                '"' => break,
                '\\' => match letters.next()? {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    'b' => '\u{8}',
                    'f' => '\u{c}',
                    'u' => escaped(&mut letters)?,
                    letter @ ('"' | '\\' | '/') => letter,
                    _ => return None,
                },
                letter if letter < ' ' => return None,
                letter => letter,
            });
        }
        self.0 = letters.as_str();
        Some(text)
    }

    /// An object, of which `field` reads the value of each key.
    pub(crate) fn object(&mut self, field: &mut dyn FnMut(&mut Self, String) -> Option<()>) -> Option<()> {
        self.expect(&["{"])?;
        if self.expect(&["}"]).is_some() {
            return Some(());
        }
        loop {
            let key = self.string()?;
            self.expect(&[":"])?;
            field(self, key)?;
            if self.expect(&[","]).is_none() {
                return self.expect(&["}"]);
            }
        }
    }

    /// Goes behind a value that means nothing here, however deep it is.
    pub(crate) fn skip(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            self.0 = self.0.trim_ascii_start();
            let mut letters = self.0.chars();
            match letters.next()? {
                '"' => {
                    self.string()?;
                }
                bracket => {
                    self.0 = letters.as_str();
                    match bracket {
                        '{' | '[' => depth += 1,
                        '}' | ']' => depth = depth.checked_sub(1)?,
                        // Within brackets, commas and colons are as good as any letter.
                        _ => {
                            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
                            self.0 = self.0.trim_start_matches(plain);
                        }
                    }
                }
            }
            if depth == 0 {
                return Some(());
            }
        }
    }

    /// The line that was come to in a text of which this is the rest, from 1.
    pub(crate) fn line(&self, text: &str) -> usize {
        1 + text.bytes().take(text.len() - self.0.len()).filter(|&byte| byte == b'\n').count()
    }

    /// Closes the value, behind which there is nothing.
    pub(crate) fn end(mut self) -> Option<()> {
        self.expect(&["}"])?;
        self.0.trim_ascii().is_empty().then_some(())
    }
}

/// The letter behind `\u`.
fn escaped(letters: &mut std::str::Chars) -> Option<char> {
    let first = unit(letters)?;
    if !(0xd800..0xdc00).contains(&first) {
        return Some(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    let mut ahead = letters.clone();
    let second = (ahead.next() == Some('\\') && ahead.next() == Some('u')).then(|| unit(&mut ahead));
    match second.flatten().filter(|second| (0xdc00..0xe000).contains(second)) {
        Some(second) => {
            *letters = ahead;
            char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))
        }
        None => Some(char::REPLACEMENT_CHARACTER),
    }
}

/// Four hexadecimal digits.
fn unit(letters: &mut std::str::Chars) -> Option<u32> {
    (0..4).try_fold(0, |unit, _| Some(unit * 16 + letters.next()?.to_digit(16)?))
}
