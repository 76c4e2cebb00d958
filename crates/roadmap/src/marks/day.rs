//! A day of the calendar.

/// A day, counted from 1 January 1970, in the Gregorian calendar, which is taken to have been there always. Which day a
/// moment is on depends on where one is: only the browser knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// The date of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year. The one before 1 is 0.
    pub year: i32,
    /// The month, from 1.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

/// Turns a moment, in milliseconds since 1970, into the day that it is on where the learner is.
pub type LocalDay = fn(u64) -> Day;

const MILLISECONDS: u64 = 86_400_000;

/// Days in 400 years, after which the calendar repeats itself.
const CYCLE: i64 = 146_097;

/// From 1 March of the year 0 to 1 January 1970. Years that begin in March end with the day that leaps.
const MARCH_0: i64 = 719_468;

impl Day {
    /// The most days that one place is ahead of another: 2, for an hour of each day.
    pub(crate) const MOST_ZONES: i32 = 2;

    /// The day with this number: 0 is 1 January 1970.
    pub const fn new(number: i32) -> Day {
        Day(number)
    }

    /// Its number.
    pub fn number(self) -> i32 {
        self.0
    }

    /// The day in UTC of a moment in milliseconds since 1970.
    pub fn utc(wall: u64) -> Day {
        Day(i32::try_from(wall / MILLISECONDS).unwrap_or(i32::MAX))
    }

    /// The day with a date. `None` for one that no calendar has, such as 30 February, and for years of more than four
    /// digits.
    pub fn of_date(Date { year, month, day }: Date) -> Option<Day> {
        if !(-9999..=9999).contains(&year) || !(1..=12).contains(&month) {
            return None;
        }
        let from_march = i64::from((month + 9) % 12);
        let march_year = i64::from(year) - i64::from(month < 3);
        let of_cycle = march_year.rem_euclid(400);
        let of_year = (153 * from_march + 2) / 5 + i64::from(day) - 1;
        let in_cycle = of_cycle * 365 + of_cycle / 4 - of_cycle / 100 + of_year;
        let number = march_year.div_euclid(400) * CYCLE + in_cycle - MARCH_0;
        let found = Day(i32::try_from(number).ok()?);
        // A day that the month does not have was counted into the next month.
        (found.date() == Date { year, month, day }).then_some(found)
    }

    /// Whether a mark may be of this day: from 2020, as Cairn is younger, to the end of 2199, after which no clock is
    /// believed.
    pub(super) fn is_of_marks(self) -> bool {
        (18_262..=84_005).contains(&self.0)
    }

    /// Its number in a stamp; 0 for days before 1970.
    pub(super) fn of_stamp(self) -> u32 {
        u32::try_from(self.0).unwrap_or(0)
    }

    /// Its date.
    pub fn date(self) -> Date {
        let number = i64::from(self.0) + MARCH_0;
        let in_cycle = number.rem_euclid(CYCLE);
        let of_cycle = (in_cycle - in_cycle / 1_460 + in_cycle / 36_524 - in_cycle / 146_096) / 365;
        let of_year = in_cycle - (365 * of_cycle + of_cycle / 4 - of_cycle / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = (from_march + 2) % 12 + 1;
        let year = number.div_euclid(CYCLE) * 400 + of_cycle + i64::from(month < 3);
        Date { year: year as i32, month: month as u32, day: day as u32 }
    }

    /// Its day of the week: 0 is Monday, 6 is Sunday.
    pub fn weekday(self) -> u32 {
        // 1 January 1970 was a Thursday.
        (i64::from(self.0) + 3).rem_euclid(7) as u32
    }

    /// The day that is `days` days later, or earlier if that is negative.
    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }

    /// How many days it is later than another. Less than 0 if it is earlier.
    pub fn since(self, other: Day) -> i32 {
        self.0.saturating_sub(other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(year: i32, month: u32, day: u32) -> Date {
        Date { year, month, day }
    }

    #[test]
    fn dates_and_weekdays_are_those_of_the_calendar() {
        for (number, at, weekday) in [
            (0, date(1970, 1, 1), 3),
            (-1, date(1969, 12, 31), 2),
            (-719_528, date(0, 1, 1), 5),
            (-719_162, date(1, 1, 1), 0),
            (-141_427, date(1582, 10, 15), 4),
            (-25_508, date(1900, 3, 1), 3),
            (10_956, date(1999, 12, 31), 4),
            (11_016, date(2000, 2, 29), 1),
            (11_017, date(2000, 3, 1), 2),
            (18_262, date(2020, 1, 1), 2),
            (19_782, date(2024, 2, 29), 3),
            (20_453, date(2025, 12, 31), 2),
            (20_454, date(2026, 1, 1), 3),
            (20_727, date(2026, 10, 1), 3),
            (24_106, date(2036, 1, 1), 1),
            (47_540, date(2100, 2, 28), 6),
            (47_541, date(2100, 3, 1), 0),
            (84_005, date(2199, 12, 31), 1),
        ] {
            let day = Day::new(number);
            assert_eq!((day.date(), day.weekday()), (at, weekday), "{number}");
            assert_eq!(Day::of_date(at), Some(day), "{at:?}");
        }
    }

    #[test]
    fn what_no_calendar_has_is_no_day() {
        for at in [
            date(2026, 2, 29),
            date(2100, 2, 29),
            date(2026, 4, 31),
            date(2026, 0, 1),
            date(2026, 13, 1),
            date(2026, 1, 0),
            date(2026, 1, 32),
            date(2026, 1, u32::MAX),
            date(10_000, 1, 1),
            date(i32::MIN, 1, 1),
        ] {
            assert_eq!(Day::of_date(at), None, "{at:?}");
        }
        assert_eq!(Day::new(i32::MAX).plus(1), Day::new(i32::MAX));
        assert_eq!(Day::utc(u64::MAX), Day::new(i32::MAX));
        assert_eq!([Day::utc(86_399_999), Day::utc(86_400_000)], [Day::new(0), Day::new(1)]);
    }

    #[test]
    fn every_day_of_eight_hundred_years_follows_the_one_before() {
        let mut day = Day::of_date(date(1600, 1, 1)).expect("a day");
        for year in 1600..2400 {
            let leaps = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            for (month, length) in (1..).zip([31, 28 + u32::from(leaps), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                for of_month in 1..=length {
                    assert_eq!(day.date(), date(year, month, of_month));
                    assert_eq!(day.plus(1).weekday(), (day.weekday() + 1) % 7);
                    day = day.plus(1);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_day_has_a_date_that_is_its_own(number in -4_371_587..2_932_897) {
            let day = Day::new(number);
            prop_assert_eq!(Day::of_date(day.date()), Some(day));
            prop_assert_eq!(day.weekday(), (number + 3).rem_euclid(7) as u32);
        }

        #[test]
        fn adding_and_taking_away_agree(number in -1_000_000..1_000_000, days in -1_000_000..1_000_000) {
            let day = Day::new(number);
            prop_assert_eq!(day.plus(days).since(day), days);
            prop_assert_eq!(day.plus(days).plus(-days), day);
        }

        #[test]
        fn any_number_has_a_date(number in any::<i32>()) {
            let Date { month, day, .. } = Day::new(number).date();
            prop_assert!((1..=12).contains(&month) && (1..=31).contains(&day));
        }
    }
}
