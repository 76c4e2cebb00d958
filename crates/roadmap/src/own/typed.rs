//! Hours as people type them.

use crate::tree::Hours;
use crate::tree::time_unit::TimeUnit;

const MINUTE: u64 = 60;

/// What is written behind numbers in a field for hours, and would be something else in a document.
const SHORT_UNITS: [(&str, TimeUnit); 3] = [("m", TimeUnit::Minute), ("د", TimeUnit::Minute), ("س", TimeUnit::Hour)];

/// Reads `1.5`, `1,5`, `1:30`, `90 min`, `1 h 30 min` and `1.5 h`, with the digits of Arabic, too. `None` for anything
/// else, and for more than [`Hours::LIMIT`].
pub fn hours_of_text(text: &str) -> Option<Hours> {
    let plain: String = text.to_lowercase().chars().filter(|letter| !letter.is_whitespace()).map(plain).collect();
    if let Some((hours, minutes)) = plain.split_once(':') {
        let minutes = Some(minutes).filter(|minutes| minutes.len() == 2).and_then(|text| whole(text, 59))?;
        return Hours::of_seconds((whole(hours, 100_000)? * 60 + minutes) * MINUTE);
    }
    let Some((number, first, rest)) = part(&plain) else { return Hours::read(&plain) };
    let (more, rest) = match part(rest) {
        // Minutes stand behind hours.
        Some((number, MINUTE, rest)) if first > MINUTE => (seconds(number, MINUTE)?, rest),
        Some(_) => return None,
        // `1h30`
        None if first > MINUTE && !rest.is_empty() => (seconds(rest, MINUTE)?, ""),
        None => (0, rest),
    };
    Some(seconds(number, first)? + more).filter(|_| rest.is_empty()).and_then(Hours::of_seconds)
}

/// `3` for whole hours, else `1:30`: to the minute, as [`hours_of_text`] reads it.
pub fn text_of_hours(hours: Hours) -> String {
    match clock(hours) {
        (hours, 0) => hours.to_string(),
        (hours, minutes) => format!("{hours}:{minutes:02}"),
    }
}

/// Whole hours, and the minutes beside them, as a clock shows them.
pub fn clock(hours: Hours) -> (u64, u64) {
    let minutes = hours.seconds() / MINUTE;
    (minutes / 60, minutes % 60)
}

/// The ASCII character that stands for the same digit or sign.
fn plain(letter: char) -> char {
    match letter {
        '٠'..='٩' => digit(letter, '٠'),
        '۰'..='۹' => digit(letter, '۰'),
        '０'..='９' => digit(letter, '０'),
        ',' | '٫' | '．' => '.',
        '：' => ':',
        letter => letter,
    }
}

fn digit(letter: char, zero: char) -> char {
    char::from(b'0' + (letter as u32 - zero as u32) as u8)
}

/// The number at the beginning, the seconds of its unit, and what comes behind them.
fn part(text: &str) -> Option<(&str, u64, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.')?;
    let (number, rest) = text.split_at(end);
    let units = TimeUnit::words().chain(SHORT_UNITS).filter(|(word, _)| rest.starts_with(word));
    let (word, unit) = units.max_by_key(|(word, _)| word.len())?;
    let seconds = match unit {
        TimeUnit::Minute => MINUTE,
        TimeUnit::Hour => 60 * MINUTE,
        _ => return None,
    };
    let behind = rest.strip_prefix(word)?;
    // `Std.`, `min.`
    let behind = behind.strip_prefix('.').filter(|_| word.len() > 2).unwrap_or(behind);
    Some((number, seconds, behind))
}

fn seconds(number: &str, unit: u64) -> Option<u64> {
    // A number of minutes may be larger than one of hours.
    if unit == MINUTE && !number.contains('.') {
        return Some(whole(number, 6_000_000)? * MINUTE);
    }
    Some(Hours::read(number)?.seconds() / (60 * MINUTE / unit))
}

fn whole(text: &str, most: u64) -> Option<u64> {
    let is_number = !text.is_empty() && text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?.filter(|&number| number <= most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for (text, minutes) in [
            ("3", 180),
            ("1.5", 90),
            ("1,5", 90),
            (" 0,25 ", 15),
            ("1:30", 90),
            ("0:05", 5),
            ("90 min", 90),
            ("90m", 90),
            ("1.5 h", 90),
            ("1 h 30 min", 90),
            ("1h30", 90),
            ("1 Std 30 Min", 90),
            ("1 Std. 30 Min.", 90),
            ("2 hours", 120),
            ("1 hour 30 minutes", 90),
            ("2 hrs", 120),
            ("30 mins", 30),
            ("1 heure 30", 90),
            ("2 horas", 120),
            ("2\u{a0}h", 120),
            ("١٫٥", 90),
            ("١:٣٠", 90),
            ("٩٠ دقيقة", 90),
            ("1時間30分", 90),
            ("１：３０", 90),
            ("100000", 6_000_000),
            ("6000000 min", 6_000_000),
            ("0", 0),
        ] {
            assert_eq!(hours_of_text(text).map(|hours| hours.seconds() / MINUTE), Some(minutes), "{text}");
        }
        for text in [
            "",
            " ",
            "-1",
            "1:5",
            "1:60",
            ":30",
            "1:30:00",
            "four",
            "1.2.3",
            "h",
            "90 min 1 h",
            "1 h 2 h",
            "1.234",
            "1 day",
            "100000:01",
            "100001",
            "6000001 min",
            "99999999999",
            "1 h x",
            "1 h.5",
            "2 houses",
        ] {
            assert_eq!(hours_of_text(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_reads_back_to_the_minute(minutes in 0u64..=6_000_000) {
            let hours = Hours::of_seconds(minutes * MINUTE).expect("are hours");
            prop_assert_eq!(hours_of_text(&text_of_hours(hours)), Some(hours));
        }

        #[test]
        fn nothing_that_is_typed_panics(text in "[0-9.,:hm٣ 時]{0,14}|\\PC{0,12}") {
            let _: Option<Hours> = hours_of_text(&text);
        }
    }
}
