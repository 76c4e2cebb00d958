//! JSON: a writer for values, and a reader that only goes forward.
//!
//! serde_json writes. Its reader, with messages for every way to be wrong and with floating point, adds 6 KB of brotli
//! to the first load, so this one reads what is stored there. Values under Cairn's keys were written by Cairn, so their
//! fields and the order of those are known. A file may have been edited or formatted again, and is read as any JSON.

use serde::Serialize;

/// Why a stored value cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// No version of Cairn writes such a value.
    Damaged,
    /// A newer version of Cairn wrote it.
    Newer,
}

/// A value as JSON.
pub(crate) fn to_json(value: &impl Serialize) -> String {
    let Ok(text) = serde_json::to_string(value) else { unreachable!("numbers and texts are always JSON") };
    text
}

/// Reads JSON from the front. Every method continues where the last one stopped, skips white space first, and returns
/// `None` where something else is next. A reader that has returned `None` is not to be used again, but for its line.
pub(crate) struct JsonReader<'a> {
    rest: &'a str,
}

impl<'a> JsonReader<'a> {
    /// A reader at the beginning of a text.
    pub(crate) fn new(text: &'a str) -> JsonReader<'a> {
        JsonReader { rest: text }
    }

    /// A reader after `{"v":<version>`, with which every stored value begins, in every version there will be.
    pub(crate) fn of_version(version: u64, text: &'a str) -> Result<JsonReader<'a>, Unreadable> {
        let mut reader = JsonReader::new(text);
        match reader.expect(&["{", "\"v\"", ":"]).and_then(|()| reader.number()) {
            Some(v) if v == version => Ok(reader),
            Some(v) if v > version => Err(Unreadable::Newer),
            _ => Err(Unreadable::Damaged),
        }
    }

    /// Reads these tokens.
    pub(crate) fn expect(&mut self, tokens: &[&str]) -> Option<()> {
        tokens.iter().try_for_each(|token| {
            self.rest = self.rest.trim_ascii_start().strip_prefix(token)?;
            Some(())
        })
    }

    /// Reads a whole number.
    pub(crate) fn number(&mut self) -> Option<u64> {
        let text = self.rest.trim_ascii_start();
        let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let (digits, rest) = text.split_at_checked(text.len() - rest.len())?;
        self.rest = rest;
        digits.parse().ok()
    }

    /// Reads a string without escapes. Stored values hold only names and ids, which need none.
    pub(crate) fn plain_string(&mut self) -> Option<&'a str> {
        self.expect(&["\""])?;
        let (text, rest) = self.rest.split_once('"')?;
        self.rest = rest;
        (!text.contains('\\')).then_some(text)
    }

    /// Skips a string, whatever its escapes mean.
    pub(crate) fn skip_string(&mut self) -> Option<()> {
        self.expect(&["\""])?;
        let mut letters = self.rest.chars();
        loop {
            match letters.next()? {
                '"' => break,
                '\\' => {
                    letters.next()?;
                }
                _ => {}
            }
        }
        self.rest = letters.as_str();
        Some(())
    }

    /// Reads any string and resolves its escapes (RFC 8259, section 7). Half a surrogate pair becomes U+FFFD.
    pub(crate) fn string(&mut self) -> Option<String> {
        self.expect(&["\""])?;
        let mut text = String::new();
        let mut letters = self.rest.chars();
        loop {
            text.push(match letters.next()? {
                '"' => break,
                '\\' => match letters.next()? {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    'b' => '\u{8}',
                    'f' => '\u{c}',
                    'u' => unicode_escape(&mut letters)?,
                    letter @ ('"' | '\\' | '/') => letter,
                    _ => return None,
                },
                letter if letter < ' ' => return None,
                letter => letter,
            });
        }
        self.rest = letters.as_str();
        Some(text)
    }

    /// Reads an object. `field` is called with each key and reads its value.
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

    /// Reads an array. `item` is called at each of its values, and reads it.
    pub(crate) fn array(&mut self, item: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.expect(&["["])?;
        if self.expect(&["]"]).is_some() {
            return Some(());
        }
        loop {
            item(self)?;
            if self.expect(&[","]).is_none() {
                return self.expect(&["]"]);
            }
        }
    }

    /// Skips a value, and returns its text.
    pub(crate) fn text_of_value(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_ascii_start();
        self.skip()?;
        let (value, _) = text.split_at_checked(text.len() - self.rest.len())?;
        Some(value)
    }

    /// Skips a value, however deep it is.
    pub(crate) fn skip(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            self.rest = self.rest.trim_ascii_start();
            let mut letters = self.rest.chars();
            match letters.next()? {
                '"' => {
                    self.string()?;
                }
                letter => {
                    self.rest = letters.as_str();
                    match letter {
                        '{' | '[' => depth += 1,
                        '}' | ']' => depth = depth.checked_sub(1)?,
                        // Inside brackets, commas and colons need no care: the value means nothing here.
                        _ => {
                            let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
                            self.rest = self.rest.trim_start_matches(is_plain);
                        }
                    }
                }
            }
            if depth == 0 {
                return Some(());
            }
        }
    }

    /// The line at which this reader is, from 1, in the `text` that it was made for.
    pub(crate) fn line(&self, text: &str) -> usize {
        1 + text.bytes().take(text.len() - self.rest.len()).filter(|&byte| byte == b'\n').count()
    }

    /// Whether only white space is left.
    pub(crate) fn is_at_end(&self) -> bool {
        self.rest.trim_ascii().is_empty()
    }

    /// Reads the closing bracket of the outermost object, after which nothing may follow.
    pub(crate) fn end(mut self) -> Option<()> {
        self.expect(&["}"])?;
        self.is_at_end().then_some(())
    }
}

/// The character after `\u`.
fn unicode_escape(letters: &mut std::str::Chars) -> Option<char> {
    let first = code_unit(letters)?;
    if !(0xd800..0xdc00).contains(&first) {
        return Some(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    let mut ahead = letters.clone();
    let second = (ahead.next() == Some('\\') && ahead.next() == Some('u')).then(|| code_unit(&mut ahead));
    match second.flatten().filter(|second| (0xdc00..0xe000).contains(second)) {
        Some(second) => {
            *letters = ahead;
            char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))
        }
        None => Some(char::REPLACEMENT_CHARACTER),
    }
}

/// The value of four hexadecimal digits.
fn code_unit(letters: &mut std::str::Chars) -> Option<u32> {
    (0..4).try_fold(0, |unit, _| Some(unit * 16 + letters.next()?.to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_one_after_another() {
        let mut reader = JsonReader::new(" 12 , 0,18446744073709551615,18446744073709551616");
        assert_eq!(reader.number(), Some(12));
        assert_eq!(reader.expect(&[","]), Some(()));
        assert_eq!(reader.number(), Some(0));
        assert_eq!(reader.expect(&[","]), Some(()));
        assert_eq!(reader.number(), Some(u64::MAX));
        assert_eq!(reader.expect(&[","]), Some(()));
        assert_eq!(reader.number(), None, "it does not fit");
        assert_eq!(JsonReader::new("x").number(), None);
    }

    #[test]
    fn a_value_of_any_depth_is_skipped() {
        let mut reader = JsonReader::new(r#"{ "deep": [[{ "a\"]": "\\" }], -1.5e3, null, true, ""] } , 7"#);
        assert_eq!(reader.skip(), Some(()));
        assert_eq!(reader.expect(&[","]), Some(()));
        assert_eq!(reader.number(), Some(7));
        assert!(reader.is_at_end());
        assert_eq!(JsonReader::new("[1").skip(), None);
        assert_eq!(JsonReader::new("]").skip(), None);
    }
}
