//! When the marks of a roadmap were made, and how long nobody has been here.

use crate::marks::Entry;

const HOUR: u64 = 3_600_000;
const DAY: u64 = 24 * HOUR;

/// The wall times of the first mark and of the last one, in milliseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MarkTimes {
    /// Of the first.
    pub first: u64,
    /// Of the last.
    pub last: u64,
}

/// How long ago the last mark was made, in the unit in which people say it. The names of the units are ECMAScript's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// How many of them.
    pub count: u32,
    /// `day`, `week`, `month` or `year`.
    pub unit: &'static str,
}

impl MarkTimes {
    /// Marks of the beginning of time are left out: their time is not known.
    pub(super) fn of(entries: impl Iterator<Item = Entry>) -> Option<MarkTimes> {
        let times = entries.map(|entry| entry.at.wall()).filter(|&wall| wall > 0);
        times.fold(None, |times, wall| {
            let MarkTimes { first, last } = times.unwrap_or(MarkTimes { first: wall, last: wall });
            Some(MarkTimes { first: first.min(wall), last: last.max(wall) })
        })
    }

    /// How long ago the last mark was made, if that is more than a day. `now` is in milliseconds since 1970.
    pub fn absence(self, now: u64) -> Option<Absence> {
        let days = now.saturating_sub(self.last).checked_div(DAY).filter(|&days| days > 0)?;
        let (count, unit) = match days {
            0..14 => (days, "day"),
            14..60 => (days / 7, "week"),
            60..730 => (days * 12 / 365, "month"),
            _ => (days / 365, "year"),
        };
        Some(Absence { count: u32::try_from(count).unwrap_or(u32::MAX), unit })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marks::{Mark, Stamp};

    fn times(walls: &[u64]) -> Option<MarkTimes> {
        MarkTimes::of(walls.iter().map(|&wall| Entry { at: Stamp::at(wall), mark: Mark::Done }))
    }

    #[test]
    fn the_first_and_the_last_mark_are_found_in_any_order() {
        assert_eq!(times(&[]), None);
        assert_eq!(times(&[0]), None);
        assert_eq!(times(&[5]), Some(MarkTimes { first: 5, last: 5 }));
        assert_eq!(times(&[7, 0, 9, 3]), Some(MarkTimes { first: 3, last: 9 }));
    }

    #[test]
    fn an_absence_is_said_in_the_largest_unit_that_says_enough() {
        let last = 1_000 * DAY;
        let after = |length: u64| MarkTimes { first: 1, last }.absence(last + length);
        for (length, said) in [
            (DAY, Some((1, "day"))),
            (6 * DAY + 5 * HOUR, Some((6, "day"))),
            (13 * DAY, Some((13, "day"))),
            (14 * DAY, Some((2, "week"))),
            (59 * DAY, Some((8, "week"))),
            (61 * DAY, Some((2, "month"))),
            (400 * DAY, Some((13, "month"))),
            (800 * DAY, Some((2, "year"))),
            (DAY - 1, None),
            (0, None),
        ] {
            assert_eq!(after(length).map(|absence| (absence.count, absence.unit)), said, "{length}");
        }
        assert_eq!(MarkTimes { first: 1, last }.absence(5), None, "a clock that was set back");
    }
}
