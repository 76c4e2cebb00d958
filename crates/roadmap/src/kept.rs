//! Reading what Cairn itself wrote under its keys.
//!
//! serde_json writes it. Its reader, with words for every way to be wrong and with floating point, is 6 KB of
//! brotli in a page that may have 70; what is read here was written here, so this knows the fields and their
//! order, and anything else is damage, which is set aside and never lost.

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
pub(crate) struct Reader<'a>(&'a str);

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

    /// Closes the value, behind which there is nothing.
    pub(crate) fn end(mut self) -> Option<()> {
        self.expect(&["}"])?;
        self.0.trim_ascii().is_empty().then_some(())
    }
}
