//! `4 h`, `1h30`, `2–3 h`, `3 weeks × 8 h/week`.

use super::tokens::{Token, tokens};
use crate::formats::foreign::Effort;
use crate::tree::Hours;

/// What a text says about how long something takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::formats) enum Length {
    /// Hours, or a range of them.
    Whole(Effort),
    /// A duration without hours a week, or hours a week without a duration.
    Half,
}

impl Length {
    pub(in crate::formats) fn hours(self) -> Option<Effort> {
        match self {
            Length::Whole(effort) => Some(effort),
            Length::Half => None,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::formats) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
}

/// The least and the most.
type Range = (u64, u64);

/// A part of a length.
#[derive(Clone, Copy)]
enum Term {
    /// In seconds, of learning.
    Time(Range),
    /// Seconds for each of these units.
    Rate(Range, Unit),
    /// In hundredths of a unit that is longer than a sitting.
    Span(Range, Unit),
}

/// Words that may stand before a length.
const QUALIFIERS: [&str; 14] = [
    "approx",
    "approximately",
    "about",
    "around",
    "ca",
    "circa",
    "est",
    "estimated",
    "estimate",
    "total",
    "time",
    "duration",
    "effort",
    "takes",
];

/// Reads a text that is nothing but a length.
pub(in crate::formats) fn read(text: &str) -> Option<Length> {
    const LONGEST: usize = 80;
    if text.len() > LONGEST {
        return None;
    }
    let tokens = tokens(text)?;
    let is_before = |token: &Token| match token {
        Token::Word(word) => QUALIFIERS.contains(&word.as_str()),
        Token::Sign(sign) => matches!(sign, '~' | '≈' | ':' | '⏱' | '\u{fe0f}' | '🕒' | '⌛' | '⏳'),
        Token::Number(_) => false,
    };
    let start = tokens.iter().position(|token| !is_before(token))?;
    let mut reader = Reader { rest: tokens.get(start..)? };
    let first = reader.term()?;
    if reader.rest.is_empty() {
        return match first {
            Term::Time(seconds) => effort(seconds).map(Length::Whole),
            Term::Rate(..) | Term::Span(_, Unit::Week | Unit::Month) => Some(Length::Half),
            Term::Span(..) => None,
        };
    }
    reader.skip_joint();
    let second = reader.term()?;
    if !reader.rest.is_empty() {
        return None;
    }
    match (first, second) {
        (Term::Span(count, unit), Term::Rate(seconds, each)) | (Term::Rate(seconds, each), Term::Span(count, unit)) => {
            let product = |count: u64, seconds: u64| Some(times(count, unit, each)?.checked_mul(seconds)? / 300);
            effort((product(count.0, seconds.0)?, product(count.1, seconds.1)?)).map(Length::Whole)
        }
        _ => None,
    }
}

/// How many times `each` fits into `count` hundredths of `unit`, in three-hundredths, because a month has four weeks
/// and a third.
fn times(count: u64, unit: Unit, each: Unit) -> Option<u64> {
    match (unit, each) {
        (Unit::Week, Unit::Week) | (Unit::Day, Unit::Day) | (Unit::Month, Unit::Month) => Some(count * 3),
        (Unit::Month, Unit::Week) => Some(count * 13),
        _ => None,
    }
}

fn effort((least, most): Range) -> Option<Effort> {
    let (low, high) = (Hours::of_seconds(least)?, Hours::of_seconds(most)?);
    if least == most {
        return Some(Effort { hours: low, range: None });
    }
    let hours = Hours::of_seconds(u64::midpoint(least, most))?;
    (least < most).then_some(Effort { hours, range: Some((low, high)) })
}

struct Reader<'a> {
    rest: &'a [Token],
}

impl Reader<'_> {
    /// Takes the next token, if `wish` accepts it.
    fn take<T>(&mut self, wish: impl Fn(&Token) -> Option<T>) -> Option<T> {
        let (first, rest) = self.rest.split_first()?;
        let found = wish(first)?;
        self.rest = rest;
        Some(found)
    }

    fn number(&mut self) -> Option<u64> {
        self.take(|token| if let Token::Number(number) = token { Some(*number) } else { None })
    }

    fn unit(&mut self) -> Option<Unit> {
        let unit = self.take(|token| if let Token::Word(word) = token { unit_of(word) } else { None })?;
        // `hour(s)`
        if let [Token::Sign('('), Token::Word(s), Token::Sign(')'), rest @ ..] = self.rest
            && s == "s"
        {
            self.rest = rest;
        }
        Some(unit)
    }

    fn joins_a_range(&mut self) -> bool {
        self.take(|token| match token {
            Token::Sign('-' | '–' | '—' | '‑' | '−') => Some(()),
            Token::Word(word) if word == "to" => Some(()),
            _ => None,
        })
        .is_some()
    }

    fn skip_joint(&mut self) {
        let is_joint = |token: &Token| match token {
            Token::Sign(sign) => matches!(sign, '×' | '*' | ',' | ';' | '@' | '·' | '|' | '/').then_some(()),
            Token::Word(word) => {
                matches!(word.as_str(), "x" | "at" | "of" | "with" | "for" | "over" | "à").then_some(())
            }
            Token::Number(_) => None,
        };
        while self.take(is_joint).is_some() {}
    }

    fn term(&mut self) -> Option<Term> {
        let least = self.number()?;
        let most = if self.joins_a_range() { self.number()? } else { least };
        let (range, unit) = match self.unit()? {
            Unit::Hour => {
                let minutes = self.minutes()?;
                let mut range = (least * 36 + minutes, most * 36 + minutes);
                if least == most && self.joins_a_range() {
                    range.1 = self.time()?;
                }
                (range, Unit::Hour)
            }
            Unit::Minute => {
                let mut range = (least * 60 / 100, most * 60 / 100);
                if least == most && self.joins_a_range() {
                    range.1 = self.time()?;
                }
                (range, Unit::Minute)
            }
            longer => ((least, most), longer),
        };
        if !matches!(unit, Unit::Hour | Unit::Minute) {
            return Some(Term::Span(range, unit));
        }
        Some(match self.each() {
            Some(each) => Term::Rate(range, each?),
            None => Term::Time(range),
        })
    }

    /// A single time, in seconds.
    fn time(&mut self) -> Option<u64> {
        let number = self.number()?;
        match self.unit()? {
            Unit::Hour => Some(number * 36 + self.minutes()?),
            Unit::Minute => Some(number * 60 / 100),
            _ => None,
        }
    }

    /// The minutes that follow hours, in seconds: `30`, `30 min`, or none.
    fn minutes(&mut self) -> Option<u64> {
        let Some(minutes) = self.number() else { return Some(0) };
        let is_minute = |token: &Token| match token {
            Token::Word(word) => (word == "m" || unit_of(word) == Some(Unit::Minute)).then_some(()),
            _ => None,
        };
        self.take(is_minute);
        (minutes < 6000).then_some(minutes * 60 / 100)
    }

    /// `/week`, `per day`, `weekly`. The inner `None` stands for a unit that is none.
    fn each(&mut self) -> Option<Option<Unit>> {
        let word = |token: &Token, words: &[&str]| matches!(token, Token::Word(word) if words.contains(&word.as_str()));
        if self.take(|token| word(token, &["weekly"]).then_some(())).is_some() {
            return Some(Some(Unit::Week));
        }
        if self.take(|token| word(token, &["daily"]).then_some(())).is_some() {
            return Some(Some(Unit::Day));
        }
        let joint =
            |token: &Token| (*token == Token::Sign('/') || word(token, &["per", "a", "each", "every"])).then_some(());
        self.take(joint)?;
        Some(self.unit().filter(|unit| matches!(unit, Unit::Day | Unit::Week | Unit::Month)))
    }
}

/// The unit that a word in lower case names.
pub(in crate::formats) fn unit_of(word: &str) -> Option<Unit> {
    Some(match word {
        "h" | "hr" | "hrs" | "hour" | "hours" => Unit::Hour,
        "min" | "mins" | "minute" | "minutes" => Unit::Minute,
        "d" | "day" | "days" => Unit::Day,
        "w" | "wk" | "wks" | "week" | "weeks" => Unit::Week,
        "month" | "months" => Unit::Month,
        _ => return None,
    })
}
