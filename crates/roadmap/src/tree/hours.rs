//! Learning time, exact to the second.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Sub, SubAssign};

use crate::messages::Argument;

const SECONDS: u64 = 3600;

/// A length of learning time in whole seconds.
///
/// An author writes at most two decimals of an hour (0.01 h is 36 s), so no estimate is rounded and sums are exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours(u64);

impl Hours {
    /// No time.
    pub const ZERO: Hours = Hours(0);

    /// The largest estimate: 100,000 h, more than a working life.
    pub const LIMIT: Hours = Hours::whole(100_000);

    /// A whole number of hours.
    pub const fn whole(hours: u32) -> Hours {
        Hours(hours as u64 * SECONDS)
    }

    /// Reads a decimal number of hours: digits, and optionally a point with one or two more. `None` for a sign, any
    /// other character, and more than [`Hours::LIMIT`].
    pub fn read(text: &str) -> Option<Hours> {
        let (whole, cents) = match text.split_once('.') {
            None => (text, 0),
            Some((whole, cents)) if matches!(cents.len(), 1 | 2) => {
                let value = digits(cents)?;
                (whole, if cents.len() == 1 { value * 10 } else { value })
            }
            Some(_) => return None,
        };
        let seconds = digits(whole)? * SECONDS + cents * (SECONDS / 100);
        (seconds <= Hours::LIMIT.0).then_some(Hours(seconds))
    }

    /// Hours from seconds. `None` for more than [`Hours::LIMIT`].
    pub fn of_seconds(seconds: u64) -> Option<Hours> {
        (seconds <= Hours::LIMIT.0).then_some(Hours(seconds))
    }

    /// The length in whole seconds.
    pub fn seconds(self) -> u64 {
        self.0
    }

    /// Share number `index` (from 0) of `count` even shares. Shares differ by at most a second and add up to the whole,
    /// so that all hours are done when all steps are.
    pub fn share(self, index: u32, count: u32) -> Hours {
        debug_assert!(index < count && self <= Hours::LIMIT, "within the limit no product overflows");
        let cut = |n: u32| self.0 * u64::from(n) / u64::from(count);
        Hours(cut(index + 1) - cut(index))
    }

    /// These hours minus `other`, or zero where `other` is more.
    pub fn less(self, other: Hours) -> Hours {
        Hours(self.0.saturating_sub(other.0))
    }

    /// These hours as they are read by themselves: to a tenth. Only none read as 0.
    pub fn to_tenth(self) -> Hours {
        self.done_of(Hours::LIMIT)
    }

    /// These hours as the done part of `whole`, to be read: to a tenth of an hour, or to a hundredth where the whole is
    /// less than an hour. It reads as the whole only when all is done, and as 0 only when nothing is. (A part of 0.01
    /// h, the smallest number that can be shown, reads as 0.01.)
    pub fn done_of(self, whole: Hours) -> Hours {
        if self == whole {
            return whole;
        }
        let unit = if whole.0 < SECONDS { SECONDS / 100 } else { SECONDS / 10 };
        let mut units = (self.0 + unit / 2) / unit;
        if self < whole && units * unit >= whole.0 {
            units = whole.0.saturating_sub(1) / unit;
        }
        if self > Hours::ZERO {
            units = units.max(1);
        }
        Hours(units * unit)
    }
}

/// `4`, `1.5`, `0.25`: to a hundredth of an hour, without trailing zeros.
impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const CENT: u64 = SECONDS / 100;
        let cents = (self.0 + CENT / 2) / CENT;
        match (cents / 100, cents % 100) {
            (whole, 0) => write!(f, "{whole}"),
            (whole, part) if part % 10 == 0 => write!(f, "{whole}.{}", part / 10),
            (whole, part) => write!(f, "{whole}.{part:02}"),
        }
    }
}

fn digits(text: &str) -> Option<u64> {
    let plain = !text.is_empty() && text.len() <= 9 && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

impl Add for Hours {
    type Output = Hours;
    fn add(self, other: Hours) -> Hours {
        Hours(self.0 + other.0)
    }
}

impl AddAssign for Hours {
    fn add_assign(&mut self, other: Hours) {
        self.0 += other.0;
    }
}

impl From<&Hours> for Argument<'_> {
    fn from(hours: &Hours) -> Self {
        const CENTS: u64 = SECONDS / 100;
        Argument::Number(((hours.0 + CENTS / 2) / CENTS) as f64 / 100.0)
    }
}

impl Sub for Hours {
    type Output = Hours;
    fn sub(self, other: Hours) -> Hours {
        Hours(self.0 - other.0)
    }
}

impl SubAssign for Hours {
    fn sub_assign(&mut self, other: Hours) {
        self.0 -= other.0;
    }
}

impl Sum for Hours {
    fn sum<I: Iterator<Item = Hours>>(hours: I) -> Hours {
        hours.fold(Hours::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hours_are_read_exactly_or_not_at_all() {
        for (text, seconds) in [("4", 14_400), ("1.5", 5_400), ("0.25", 900), ("0.01", 36), ("100000", 360_000_000)] {
            assert_eq!(Hours::read(text).map(Hours::seconds), Some(seconds), "{text}");
        }
        for text in ["", "-1", "+1", "1.", ".5", "1.234", "1,5", "100000.01", "9999999999", "four", "1.5.1", "٤"] {
            assert_eq!(Hours::read(text), None, "{text}");
        }
    }

    #[test]
    fn hours_are_written_without_trailing_zeros() {
        for (seconds, text) in [(14_400, "4"), (5_400, "1.5"), (900, "0.25"), (9_600, "2.67"), (0, "0")] {
            assert_eq!(Hours(seconds).to_string(), text);
        }
    }

    #[test]
    fn nearly_done_never_reads_as_done_and_begun_never_as_zero() {
        let whole = Hours::whole(234);
        assert_eq!(whole.less(Hours(1)).done_of(whole).to_string(), "233.9");
        assert_eq!(Hours(1).done_of(whole).to_string(), "0.1");
        assert_eq!(Hours::ZERO.done_of(whole).to_string(), "0");
        assert_eq!(whole.done_of(whole).to_string(), "234");
        assert_eq!(Hours(9_600).done_of(Hours::whole(8)).to_string(), "2.7");
        assert_eq!(Hours(180).done_of(Hours(360)).to_string(), "0.05");
        assert_eq!(Hours(72).done_of(Hours(180)).to_string(), "0.02");
    }

    proptest! {
        #[test]
        fn shares_add_up_and_differ_by_a_second_at_most(seconds in 0u64..=360_000_000, count in 1u32..500) {
            let shares: Vec<u64> = (0..count).map(|i| Hours(seconds).share(i, count).0).collect();
            prop_assert_eq!(shares.iter().sum::<u64>(), seconds);
            prop_assert!(shares.iter().max().unwrap() - shares.iter().min().unwrap() <= 1);
        }

        #[test]
        fn what_is_written_reads_back(cents in 0u64..=10_000_000) {
            let hours = Hours(cents * 36);
            prop_assert_eq!(Hours::read(&hours.to_string()), Some(hours));
        }
    }
}
