use crate::marks::Day;

/// Some days of the week. They are numbered from 0, which is Monday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weekdays(u8);

impl Weekdays {
    /// The whole week.
    pub const ALL: Weekdays = Weekdays(0b111_1111);

    /// Whether a day of the week is one of them.
    pub fn has(self, weekday: u32) -> bool {
        weekday < 7 && self.0 & 1 << weekday != 0
    }

    /// How many there are.
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// How many come before a day of the week.
    pub(super) fn before(self, weekday: u32) -> u32 {
        (0..weekday).filter(|&other| self.has(other)).count() as u32
    }

    /// All of them, from Monday on.
    pub fn iter(self) -> impl Iterator<Item = u32> {
        (0..7).filter(move |&weekday| self.has(weekday))
    }
}

/// What is no day of the week is left out.
impl FromIterator<u32> for Weekdays {
    fn from_iter<T: IntoIterator<Item = u32>>(weekdays: T) -> Weekdays {
        Weekdays(weekdays.into_iter().filter(|&weekday| weekday < 7).fold(0, |days, weekday| days | 1 << weekday))
    }
}

/// The first day of the week that a day is in; `first` is the day with which weeks begin, from 0, which is Monday.
pub fn week_start(day: Day, first: u32) -> Day {
    day.plus(-(((day.weekday() + 7 - first % 7) % 7) as i32))
}
