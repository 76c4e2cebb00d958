//! From the bytes of a file to its text.

use std::borrow::Cow;

use super::foreign::Refusal;

/// How a text was written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark; the mark stays in the text.
    Utf8,
    /// UTF-16, little-endian, with a byte order mark.
    Utf16Le,
    /// UTF-16, big-endian, with a byte order mark.
    Utf16Be,
}

/// Reads bytes as the text that they say they are. A byte order mark stays in the text, as its first character.
/// Refuses what is no text, with its first such byte.
pub fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), Refusal> {
    match bytes {
        [0xff, 0xfe, ..] => Ok((utf16(bytes, u16::from_le_bytes)?.into(), Encoding::Utf16Le)),
        [0xfe, 0xff, ..] => Ok((utf16(bytes, u16::from_be_bytes)?.into(), Encoding::Utf16Be)),
        _ => match str::from_utf8(bytes) {
            Ok(text) => Ok((text.into(), Encoding::Utf8)),
            Err(error) => {
                let byte = error.valid_up_to();
                let before = bytes.iter().take(byte);
                Err(Refusal::NotText { byte, line: 1 + before.filter(|&&byte| byte == b'\n').count() })
            }
        },
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Refusal> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut at = 0;
    for letter in char::decode_utf16(pairs.iter().map(|&pair| unit(pair))) {
        match letter {
            Ok(letter) => {
                text.push(letter);
                at += 2 * letter.len_utf16();
            }
            Err(_) => return Err(not_text(at, &text)),
        }
    }
    if rest.is_empty() { Ok(text) } else { Err(not_text(at, &text)) }
}

fn not_text(byte: usize, before: &str) -> Refusal {
    Refusal::NotText { byte, line: 1 + before.matches('\n').count() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect()
    }

    #[test]
    fn a_byte_order_mark_says_which_utf_it_is() {
        let text = "# Vögel 🐦\r\n";
        let marked = format!("\u{feff}{text}");
        assert_eq!(decode(text.as_bytes()), Ok((text.into(), Encoding::Utf8)));
        assert_eq!(decode(marked.as_bytes()), Ok((marked.as_str().into(), Encoding::Utf8)));
        let (little, big) = (in_utf16(text, u16::to_le_bytes), in_utf16(text, u16::to_be_bytes));
        assert_eq!(decode(&little), Ok((marked.as_str().into(), Encoding::Utf16Le)));
        assert_eq!(decode(&big), Ok((marked.as_str().into(), Encoding::Utf16Be)));
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_first_byte() {
        assert_eq!(decode(b"# A\n- V\xf6gel"), Err(Refusal::NotText { byte: 7, line: 2 }));
        assert_eq!(decode(b"\xff\xfea\0\n\0\0\xd8b\0"), Err(Refusal::NotText { byte: 6, line: 2 }));
        assert_eq!(decode(b"\xff\xfea\0\n"), Err(Refusal::NotText { byte: 4, line: 1 }));
    }
}
