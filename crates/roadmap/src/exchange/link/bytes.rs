//! The bytes of a link: numbers, a checksum, and letters that an address may have.

/// The length of the version and the checksum, in bytes.
const HEAD: usize = 5;

/// The text for a version and the bytes after the checksum.
pub(super) fn seal(version: u8, body: &[u8]) -> String {
    let mut bytes = vec![version];
    bytes.extend_from_slice(&checksum(version, body).to_le_bytes());
    bytes.extend_from_slice(body);
    to_base64url(&bytes)
}

/// The version of a link's bytes and the bytes after the checksum, if the checksum is right.
pub(super) fn unseal(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let (head, body) = bytes.split_at_checked(HEAD)?;
    let (&version, sum) = head.split_first()?;
    (checksum(version, body).to_le_bytes()[..] == *sum).then_some((version, body))
}

/// CRC-32 (IEEE) of a version and the bytes after the checksum.
pub(super) fn checksum(version: u8, body: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for &byte in std::iter::once(&version).chain(body) {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

/// Reads bytes from the front. Every method returns `None` where there are too few, or the wrong ones.
pub(super) struct ByteReader<'a> {
    rest: &'a [u8],
}

impl<'a> ByteReader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> ByteReader<'a> {
        ByteReader { rest: bytes }
    }

    /// The bytes that are not read yet.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        let (&byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(byte)
    }

    pub(super) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    /// A number in LEB128, in as few bytes as it needs.
    pub(super) fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0_u32..64).step_by(7) {
            let byte = self.byte()?;
            let part = u64::from(byte & 0x7f);
            if (part << shift) >> shift != part {
                return None;
            }
            number |= part << shift;
            if byte < 0x80 {
                return (byte > 0 || shift == 0).then_some(number);
            }
        }
        None
    }

    pub(super) fn count(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }
}

/// Appends a number in LEB128.
pub(super) fn write_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

pub(super) const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bytes in base64url without padding.
pub(super) fn to_base64url(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let held = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        for at in 0..=three.len() {
            text.push(char::from(LETTERS[(held >> (18 - 6 * at)) as usize & 63]));
        }
    }
    text
}

/// The bytes of a text that [`to_base64url`] wrote. `None` for every other text.
pub(super) fn from_base64url(text: &str) -> Option<Vec<u8>> {
    if text.len() % 4 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for letter in text.bytes() {
        held = (held << 6) | u32::from(six_bits(letter)?);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    (held == 0).then_some(bytes)
}

fn six_bits(letter: u8) -> Option<u8> {
    Some(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_encoding_never_changes() {
        assert_eq!(checksum(b'1', b"23456789"), 0xcbf4_3926);
        assert_eq!(to_base64url(b"\xfb\xff\xfe"), "-__-");
        assert_eq!(to_base64url(b"light w"), "bGlnaHQgdw");
        assert_eq!(from_base64url("bGlnaHQgdw").as_deref(), Some(&b"light w"[..]));
        assert_eq!(from_base64url("bGlnaHQgdx"), None, "a bit is left over");
        let mut bytes = Vec::new();
        write_number(&mut bytes, 300);
        assert_eq!(bytes, [0xac, 2]);
    }

    proptest! {
        #[test]
        fn numbers_read_back(number in any::<u64>(), shift in 0u32..64) {
            let number = number >> shift;
            let mut bytes = Vec::new();
            write_number(&mut bytes, number);
            let mut reader = ByteReader::new(&bytes);
            prop_assert_eq!(reader.number(), Some(number));
            prop_assert!(reader.rest().is_empty());
        }

        #[test]
        fn bytes_read_back(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            prop_assert_eq!(from_base64url(&to_base64url(&bytes)), Some(bytes));
        }
    }
}
