//! The days of the marks of a roadmap, and how long nobody has been here.

use crate::marks::Day;

/// The days of the first mark and of the last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MarkDays {
    /// The day of the first mark.
    pub first: Day,
    /// The day of the last mark.
    pub last: Day,
}

/// How long ago the last mark was made, in the unit in which people say it. The names of the units are ECMAScript's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// How many of these units.
    pub count: u32,
    /// `day`, `week`, `month` or `year`.
    pub unit: &'static str,
}

impl MarkDays {
    pub(super) fn of(days: impl Iterator<Item = Day>) -> Option<MarkDays> {
        days.fold(None, |days, day| {
            let MarkDays { first, last } = days.unwrap_or(MarkDays { first: day, last: day });
            Some(MarkDays { first: first.min(day), last: last.max(day) })
        })
    }

    /// How long before today the last mark was made, if that was on another day.
    pub fn absence(self, today: Day) -> Option<Absence> {
        let days = u32::try_from(today.since(self.last)).ok().filter(|&days| days > 0)?;
        let (count, unit) = match days {
            0..14 => (days, "day"),
            14..60 => (days / 7, "week"),
            60..730 => (days * 12 / 365, "month"),
            _ => (days / 365, "year"),
        };
        Some(Absence { count, unit })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(days: &[i32]) -> Option<MarkDays> {
        MarkDays::of(days.iter().map(|&day| Day::new(day)))
    }

    #[test]
    fn the_first_and_the_last_day_are_found_in_any_order() {
        let found = |first, last| Some(MarkDays { first: Day::new(first), last: Day::new(last) });
        assert_eq!(days(&[]), None);
        assert_eq!(days(&[5]), found(5, 5));
        assert_eq!(days(&[7, 9, 3]), found(3, 9));
    }

    #[test]
    fn an_absence_is_said_in_the_largest_unit_that_says_enough() {
        let last = Day::new(20_000);
        let after = |days| MarkDays { first: Day::new(19_000), last }.absence(last.plus(days));
        for (days, said) in [
            (1, Some((1, "day"))),
            (6, Some((6, "day"))),
            (13, Some((13, "day"))),
            (14, Some((2, "week"))),
            (59, Some((8, "week"))),
            (61, Some((2, "month"))),
            (400, Some((13, "month"))),
            (800, Some((2, "year"))),
            (0, None),
            (-5, None),
        ] {
            assert_eq!(after(days).map(|absence| (absence.count, absence.unit)), said, "{days}");
        }
    }
}
