//! From the bytes of a file to its text.

use std::borrow::Cow;

use super::foreign::{Refusal, Stranger};

/// How a text was written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark; the mark stays in the text.
    Utf8,
    /// UTF-16, little-endian, with a byte order mark.
    Utf16Le,
    /// UTF-16, big-endian, with a byte order mark.
    Utf16Be,
    /// Windows-1252, or ISO-8859-1, which it contains. Only XML says so.
    Windows1252,
}

/// Reads bytes as text: as their byte order mark says, otherwise as UTF-8, and if they are not UTF-8, as their XML
/// declares. So a file that was saved as UTF-8 under an old declaration is read as it was meant. A byte order mark
/// stays in the text, as its first character. Refuses what is not text, with the first byte that is wrong.
pub fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), Refusal> {
    match bytes {
        [0xff, 0xfe, ..] => Ok((utf16(bytes, u16::from_le_bytes)?.into(), Encoding::Utf16Le)),
        [0xfe, 0xff, ..] => Ok((utf16(bytes, u16::from_be_bytes)?.into(), Encoding::Utf16Be)),
        _ => match str::from_utf8(bytes) {
            Ok(text) => Ok((text.into(), Encoding::Utf8)),
            Err(_) if is_declared_as(bytes, &ONE_BYTE_ENCODINGS) => {
                Ok((windows_1252(bytes).into(), Encoding::Windows1252))
            }
            Err(_) if begins_as_binary(bytes) => Err(Refusal::Stranger(Stranger::Binary)),
            Err(error) => {
                let byte = error.valid_up_to();
                let before = bytes.iter().take(byte);
                Err(Refusal::NotText { byte, line: 1 + before.filter(|&&byte| byte == b'\n').count() })
            }
        },
    }
}

/// Writes a text as bytes that [`decode`] reads as it. Answers with the first character that the encoding does not
/// have.
pub fn encode(text: &str, encoding: Encoding) -> Result<Vec<u8>, char> {
    match encoding {
        Encoding::Utf8 => Ok(text.as_bytes().to_vec()),
        Encoding::Utf16Le => Ok(text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        Encoding::Utf16Be => Ok(text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        Encoding::Windows1252 => text.chars().map(|letter| byte_of(letter).ok_or(letter)).collect(),
    }
}

impl Encoding {
    /// The encoding that a text declares in XML; UTF-8 if it declares no other.
    pub fn declared_in(text: &str) -> Encoding {
        let xml = text.strip_prefix('\u{feff}');
        let bytes = xml.unwrap_or(text).as_bytes();
        match () {
            () if is_declared_as(bytes, &ONE_BYTE_ENCODINGS) => Encoding::Windows1252,
            // UTF-16 without a byte order mark could not be read again.
            () if xml.is_some() && is_declared_as(bytes, &["utf-16be"]) => Encoding::Utf16Be,
            () if xml.is_some() && is_declared_as(bytes, &["utf-16", "utf-16le"]) => Encoding::Utf16Le,
            () => Encoding::Utf8,
        }
    }
}

/// Whether bytes that are no UTF-8 begin as a picture, an archive or another program's file does, and not as a text in
/// another encoding: no text has a byte that is zero.
fn begins_as_binary(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-") || bytes.iter().take(1000).any(|&byte| byte == 0)
}

/// The names under which XML declares Windows-1252, and those of its parts.
const ONE_BYTE_ENCODINGS: [&str; 7] =
    ["iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "windows-1252", "cp1252"];

/// Whether bytes begin with an XML declaration that names one of these encodings.
fn is_declared_as(bytes: &[u8], names: &[&str]) -> bool {
    let beginning = bytes.get(..200.min(bytes.len())).unwrap_or_default();
    let end = beginning.iter().position(|&byte| byte == b'>').unwrap_or(0);
    let declaration = beginning.get(..end).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default();
    let value = declaration.strip_prefix("<?xml").and_then(|rest| rest.split_once("encoding")).map(|(_, value)| value);
    let name = value.and_then(|value| value.split(['"', '\'']).nth(1)).unwrap_or_default();
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// What Windows-1252 has at 80 to 9f. The Encoding Standard has the table. What has no character there is a control
/// character, as in ISO-8859-1.
const FROM_80: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn byte_of(letter: char) -> Option<u8> {
    let of_table = FROM_80.iter().zip(0x80..).find(|(known, _)| **known == letter).map(|(_, byte)| byte);
    of_table.or_else(|| u8::try_from(letter).ok().filter(|byte| !(0x80..0xa0).contains(byte)))
}

fn windows_1252(bytes: &[u8]) -> String {
    let letter = |&byte: &u8| FROM_80.get(usize::from(byte.wrapping_sub(0x80))).copied().unwrap_or(char::from(byte));
    bytes.iter().map(letter).collect()
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
    fn xml_declares_its_encoding() {
        for name in ["ISO-8859-1", "iso-8859-1", "Windows-1252", "latin1"] {
            let text = format!("<?xml version='1.0' encoding='{name}'?><opml>");
            let bytes = [text.as_bytes(), b"V\xf6gel \x80 \x93a\x94"].concat();
            assert_eq!(decode(&bytes), Ok((format!("{text}Vögel € “a”").into(), Encoding::Windows1252)));
            let bytes = format!("{text}Vögel");
            assert_eq!(
                decode(bytes.as_bytes()),
                Ok((bytes.as_str().into(), Encoding::Utf8)),
                "it is UTF-8 all the same"
            );
        }
        for start in
            ["<?xml version=\"1.0\"?>", "<?xml encoding=\"UTF-8\"?>", "<opml a=\"encoding='latin1'\">", "<?xml"]
        {
            let bytes = [start.as_bytes(), b"\xf6"].concat();
            assert_eq!(decode(&bytes), Err(Refusal::NotText { byte: start.len(), line: 1 }), "{start}");
        }
    }

    #[test]
    fn what_was_read_is_written_as_the_same_bytes() {
        let every_byte: Vec<u8> = (0..=255).collect();
        let declared = [b"<?xml version='1.0' encoding='latin1'?><opml>".as_slice(), &every_byte].concat();
        let text = "# Vögel 🐦\r\n";
        let files = [text.into(), in_utf16(text, u16::to_le_bytes), in_utf16(text, u16::to_be_bytes), declared];
        for bytes in files {
            let (text, encoding) = decode(&bytes).expect("is text");
            assert_eq!(encode(&text, encoding), Ok(bytes.clone()), "{encoding:?}");
        }
        assert_eq!(encode("a茶б", Encoding::Windows1252), Err('茶'));
    }

    #[test]
    fn a_text_is_written_as_its_xml_declares() {
        for (text, encoding) in [
            ("<?xml version='1.0' encoding='Latin1'?><opml>", Encoding::Windows1252),
            ("\u{feff}<?xml version='1.0' encoding=\"windows-1252\"?><opml>", Encoding::Windows1252),
            ("\u{feff}<?xml version='1.0' encoding='UTF-16'?><opml>", Encoding::Utf16Le),
            ("\u{feff}<?xml version='1.0' encoding='UTF-16BE'?><opml>", Encoding::Utf16Be),
            ("<?xml version='1.0' encoding='UTF-16'?><opml>", Encoding::Utf8),
            ("<?xml version='1.0' encoding='UTF-8'?><opml>", Encoding::Utf8),
            ("\u{feff}# T", Encoding::Utf8),
        ] {
            assert_eq!(Encoding::declared_in(text), encoding, "{text}");
        }
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_first_byte() {
        for picture in [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], b"\xff\xd8\xff\xe0\0\x10JFIF\0", b"%PDF-1.7\n%\xe2\xe3"]
        {
            assert_eq!(decode(picture), Err(Refusal::Stranger(Stranger::Binary)));
        }
        assert_eq!(decode(b"# A\n- V\xf6gel"), Err(Refusal::NotText { byte: 7, line: 2 }));
        assert_eq!(decode(b"\xff\xfea\0\n\0\0\xd8b\0"), Err(Refusal::NotText { byte: 6, line: 2 }));
        assert_eq!(decode(b"\xff\xfea\0\n"), Err(Refusal::NotText { byte: 4, line: 1 }));
    }
}
