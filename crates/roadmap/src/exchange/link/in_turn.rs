//! The text of a link in parts, each short enough for a QR code of its own, which are shown in turn.
//! `docs/formats.md` has the format.

use super::bytes::checksum;

/// The most characters of the text in one part. With an address of a hundred characters that is a QR code of 97 modules
/// a side, each more than three CSS pixels wide in the dialog.
const LONGEST: usize = 700;

/// The most parts: as many as the longest link needs.
const MOST: usize = 47;

/// The parts of a link's text, in order.
pub fn in_parts(text: &str) -> Vec<String> {
    let sum = sum_of(text);
    let pieces: Vec<String> =
        text.chars().collect::<Vec<_>>().chunks(LONGEST).map(|piece| piece.iter().collect()).collect();
    let count = pieces.len();
    pieces.into_iter().enumerate().map(|(at, piece)| format!("{}.{count}.{sum:08x}.{piece}", at + 1)).collect()
}

/// The parts of a link that were read so far, in any order.
#[derive(Debug, Default)]
pub struct CodesRead {
    sum: u32,
    pieces: Vec<Option<String>>,
}

/// What reading a part brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeTaken {
    /// It was not read before. A part of another link than those before begins anew.
    New,
    /// It was read before.
    Known,
    /// It is not a part of a link.
    Strange,
}

impl CodesRead {
    /// Takes in a part.
    pub fn take(&mut self, part: &str) -> CodeTaken {
        let Some((number, count, sum, piece)) = fields(part) else { return CodeTaken::Strange };
        if self.sum != sum || self.pieces.len() != count {
            *self = CodesRead { sum, pieces: vec![None; count] };
        }
        let place = &mut self.pieces[number - 1];
        let is_known = place.as_deref() == Some(piece);
        *place = Some(piece.to_owned());
        if is_known { CodeTaken::Known } else { CodeTaken::New }
    }

    /// How many parts were read.
    pub fn read(&self) -> usize {
        self.pieces.iter().flatten().count()
    }

    /// How many parts there are; 0 before the first was read.
    pub fn all(&self) -> usize {
        self.pieces.len()
    }

    /// The text of the link, once all its parts were read and are those of one text.
    pub fn whole(&self) -> Option<String> {
        let text = self.pieces.iter().map(Option::as_deref).collect::<Option<String>>()?;
        (!text.is_empty() && sum_of(&text) == self.sum).then_some(text)
    }
}

/// The number of a part, from 1, how many there are, the checksum of the whole text, and the part of it.
fn fields(part: &str) -> Option<(usize, usize, u32, &str)> {
    let mut fields = part.splitn(4, '.');
    let mut number = || fields.next()?.parse::<usize>().ok().filter(|&number| (1..=MOST).contains(&number));
    let (number, count) = (number()?, number()?);
    let sum = fields.next().filter(|sum| sum.len() == 8)?;
    let piece = fields.next().filter(|piece| (1..=LONGEST).contains(&piece.len()))?;
    (number <= count).then_some((number, count, u32::from_str_radix(sum, 16).ok()?, piece))
}

fn sum_of(text: &str) -> u32 {
    checksum(0, text.as_bytes())
}
