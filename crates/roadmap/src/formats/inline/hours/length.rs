//! `4 h`, `1h30`, `2–3 h`, `3 weeks × 8 h/week`.

use super::tokens::{Token, tokens};
use crate::formats::foreign::Effort;
use crate::tree::Hours;
use crate::tree::time_unit::TimeUnit;

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

/// The least and the most.
type Range = (u64, u64);

/// A part of a length.
#[derive(Clone, Copy)]
enum Term {
    /// In seconds, of learning.
    Time(Range),
    /// Seconds for each of these units.
    Rate(Range, TimeUnit),
    /// In hundredths of a unit that is longer than a sitting.
    Span(Range, TimeUnit),
}

/// Words that may stand before a length.
const QUALIFIERS: &str = "\
    approx approximately about around ca circa est estimated estimate total time duration effort takes etwa rund \
    dauer zeit environ env durée unos unas cerca aprox duración duração tempo 約 约";

/// The most bytes of a length.
const LONGEST: usize = 80;

/// Whether a text is nothing but a number of days, weeks or months.
pub(super) fn is_span(text: &str) -> bool {
    let tokens = if text.len() > LONGEST { None } else { tokens(text) }.unwrap_or_default();
    let mut reader = Reader { rest: &tokens };
    matches!(reader.term(), Some(Term::Span(..))) && reader.rest.is_empty()
}

/// Reads a text that is nothing but a length.
pub(in crate::formats) fn read(text: &str) -> Option<Length> {
    if text.len() > LONGEST {
        return None;
    }
    let tokens = tokens(text)?;
    let is_before = |token: &Token| match token {
        Token::Word(word) => QUALIFIERS.split(' ').any(|known| known == word),
        Token::Sign(sign) => matches!(sign, '~' | '≈' | ':' | '⏱' | '\u{fe0f}' | '🕒' | '⌛' | '⏳'),
        Token::Number(_) => false,
    };
    let start = tokens.iter().position(|token| !is_before(token))?;
    let mut reader = Reader { rest: tokens.get(start..)? };
    let first = reader.term()?;
    if reader.rest.is_empty() {
        return match first {
            Term::Time(seconds) => effort(seconds).map(Length::Whole),
            Term::Rate(..) | Term::Span(_, TimeUnit::Week | TimeUnit::Month) => Some(Length::Half),
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
fn times(count: u64, unit: TimeUnit, each: TimeUnit) -> Option<u64> {
    match (unit, each) {
        (TimeUnit::Week, TimeUnit::Week) | (TimeUnit::Day, TimeUnit::Day) | (TimeUnit::Month, TimeUnit::Month) => {
            Some(count * 3)
        }
        (TimeUnit::Month, TimeUnit::Week) => Some(count * 13),
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

    fn unit(&mut self) -> Option<TimeUnit> {
        let unit = self.take(|token| if let Token::Word(word) = token { TimeUnit::named(word) } else { None })?;
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
            Token::Word(word) if matches!(word.as_str(), "to" | "bis" | "à") => Some(()),
            _ => None,
        })
        .is_some()
            || self.takes_a()
    }

    /// `a` between numbers, as in `2 a 3 horas`. Otherwise it is English, as in `2 hours a week`.
    fn takes_a(&mut self) -> bool {
        let [Token::Word(word), rest @ ..] = self.rest else { return false };
        let is_a = word == "a" && matches!(rest, [Token::Number(_), ..]);
        if is_a {
            self.rest = rest;
        }
        is_a
    }

    fn skip_joint(&mut self) {
        let is_joint = |token: &Token| match token {
            Token::Sign(sign) => matches!(sign, '×' | '*' | ',' | ';' | '@' | '·' | '|' | '/').then_some(()),
            Token::Word(word) => {
                matches!(word.as_str(), "x" | "at" | "of" | "with" | "for" | "over" | "à" | "zu" | "de" | "a")
                    .then_some(())
            }
            Token::Number(_) => None,
        };
        while self.take(is_joint).is_some() {}
    }

    fn term(&mut self) -> Option<Term> {
        let least = self.number()?;
        let most = if self.joins_a_range() { self.number()? } else { least };
        let (range, unit) = match self.unit()? {
            TimeUnit::Hour => {
                let minutes = self.minutes()?;
                let mut range = (least * 36 + minutes, most * 36 + minutes);
                if least == most && self.joins_a_range() {
                    range.1 = self.time()?;
                }
                (range, TimeUnit::Hour)
            }
            TimeUnit::Minute => {
                let mut range = (least * 60 / 100, most * 60 / 100);
                if least == most && self.joins_a_range() {
                    range.1 = self.time()?;
                }
                (range, TimeUnit::Minute)
            }
            longer => ((least, most), longer),
        };
        if !matches!(unit, TimeUnit::Hour | TimeUnit::Minute) {
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
            TimeUnit::Hour => Some(number * 36 + self.minutes()?),
            TimeUnit::Minute => Some(number * 60 / 100),
            _ => None,
        }
    }

    /// The minutes that follow hours, in seconds: `30`, `30 min`, or none.
    fn minutes(&mut self) -> Option<u64> {
        let Some(minutes) = self.number() else { return Some(0) };
        let is_minute = |token: &Token| match token {
            Token::Word(word) => (word == "m" || TimeUnit::named(word) == Some(TimeUnit::Minute)).then_some(()),
            _ => None,
        };
        self.take(is_minute);
        (minutes < 6000).then_some(minutes * 60 / 100)
    }

    /// `/week`, `per day`, `weekly`. The inner `None` stands for a unit that is none.
    fn each(&mut self) -> Option<Option<TimeUnit>> {
        let word = |token: &Token, words: &[&str]| matches!(token, Token::Word(word) if words.contains(&word.as_str()));
        if self.take(|token| word(token, &["weekly"]).then_some(())).is_some() {
            return Some(Some(TimeUnit::Week));
        }
        if self.take(|token| word(token, &["daily"]).then_some(())).is_some() {
            return Some(Some(TimeUnit::Day));
        }
        let joint = |token: &Token| {
            (*token == Token::Sign('/') || word(token, &["per", "a", "each", "every", "pro", "par", "por", "je"]))
                .then_some(())
        };
        self.take(joint)?;
        Some(self.unit().filter(|unit| matches!(unit, TimeUnit::Day | TimeUnit::Week | TimeUnit::Month)))
    }
}
