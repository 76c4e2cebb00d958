//! A length, cut into numbers, words and signs.

use crate::tree::ids::is_word;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// In hundredths.
    Number(u64),
    /// In lower case.
    Word(String),
    Sign(char),
}

/// Cuts a text. `None` where a number is too long or has more than two decimals.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        if is_digit(first) {
            let (number, after) = number(rest)?;
            found.push(Token::Number(number));
            rest = after;
        } else if is_letter(first) {
            let after = rest.trim_start_matches(is_letter);
            let (word, _) = rest.split_at(rest.len() - after.len());
            found.push(Token::Word(word.to_lowercase()));
            rest = after.strip_prefix('.').unwrap_or(after);
        } else {
            found.push(Token::Sign(first));
            rest = rest.strip_prefix(first)?;
        }
        rest = rest.trim_start();
    }
    Some(found)
}

/// Whether a number may begin with it.
pub(in crate::formats) fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || part_of_one(c).is_some()
}

fn is_letter(c: char) -> bool {
    is_word(c) && !c.is_ascii_digit()
}

/// A number in hundredths, and what follows it.
fn number(text: &str) -> Option<(u64, &str)> {
    let (whole, mut rest) = digits(text);
    let mut hundredths = if whole.is_empty() { 0 } else { whole.parse::<u64>().ok().filter(|&n| n < 1_000_000)? * 100 };
    if let Some((part, after)) = rest.chars().next().and_then(|sign| Some((part_of_one(sign)?, sign.len_utf8()))) {
        hundredths += part;
        rest = rest.split_at_checked(after)?.1;
    } else if let Some(after) = rest.strip_prefix(['.', ',']) {
        let (decimals, after) = digits(after);
        match decimals.len() {
            0 => return Some((hundredths, rest)),
            1 => hundredths += decimals.parse::<u64>().ok()? * 10,
            2 => hundredths += decimals.parse::<u64>().ok()?,
            _ => return None,
        }
        rest = after;
    }
    Some((hundredths, rest))
}

fn digits(text: &str) -> (&str, &str) {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    text.split_at(text.len() - rest.len())
}

fn part_of_one(sign: char) -> Option<u64> {
    match sign {
        '½' => Some(50),
        '¼' => Some(25),
        '¾' => Some(75),
        _ => None,
    }
}
