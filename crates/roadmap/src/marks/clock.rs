//! When marks are made: a hybrid clock, whose stamps order the marks of all pages.

use std::fmt;

use super::day::{Day, LocalDay};

/// One open page of one browser. It makes the stamps of two pages differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TabId(pub u16);

/// When a mark was made: the wall time in milliseconds since 1970, the day, and the tab.
///
/// Stamps order marks, so the wall time never goes back behind one that was seen, whatever the clock does: a clock that
/// was ahead once moves it for years. The day is that of the mark by the clock of that moment, right or wrong, where
/// the learner was. In its place Cairn once counted how many marks had the same wall time: a number too low or too high
/// for a day says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp(pub(super) u64, pub(super) u32, pub(super) TabId);

/// The last millisecond that a date of ECMAScript can name. A later one is damage.
pub(crate) const LAST_WALL: u64 = 8_640_000_000_000_000;

/// The end of the year 2199. No clock makes a later stamp, and none that is read is believed: the clock would have to
/// go on from there, until it came to stamps that cannot be read.
pub(crate) const LAST_BELIEVED: u64 = 7_258_118_399_999;

/// Stands for the tab in stamps that were clamped.
const CLAMPED: TabId = TabId(u16::MAX);

impl Stamp {
    const MOST_AHEAD: u64 = 5 * 60 * 1000;

    /// Wall time in milliseconds since 1970.
    pub fn wall(self) -> u64 {
        self.0
    }

    /// This stamp, no more than five minutes ahead of `now` (milliseconds since 1970), and believed.
    ///
    /// For marks that come from elsewhere, where a clock that runs ahead would win forever. The day stays, as it may be
    /// right. Clamping keeps the order of stamps whose days go on with them, so it does not matter whether marks are
    /// merged before or after it.
    pub fn clamped(self, now: u64) -> Stamp {
        let latest = Stamp::latest_wall(now);
        if self.0 > latest { Stamp(latest, self.1, CLAMPED) } else { self }
    }

    /// Whether a later stamp would be clamped to this time.
    pub(crate) fn is_clamped(self, now: u64) -> bool {
        self.0 == Stamp::latest_wall(now) && self.2 == CLAMPED
    }

    fn latest_wall(now: u64) -> u64 {
        now.saturating_add(Stamp::MOST_AHEAD).min(LAST_BELIEVED - 1)
    }

    /// This stamp, or the first of all where it is too late to be believed. Then every other one is later.
    pub(crate) fn believed(self) -> Stamp {
        if self.0 > LAST_BELIEVED { Stamp::default() } else { self }
    }

    /// The tab in which it was made.
    pub(crate) fn tab(self) -> TabId {
        self.2
    }

    /// The first stamp of a millisecond, for marks whose time is not known more exactly.
    pub(crate) fn at(wall: u64) -> Stamp {
        Stamp(wall, 0, TabId(0))
    }

    /// The day that it says, if it says one.
    pub fn day(self) -> Option<Day> {
        let day = Day::new(i32::try_from(self.1).ok()?);
        day.is_of_marks().then_some(day)
    }

    /// This stamp with the day of an earlier one, for a mark that is made once more. It is as late: nothing has its
    /// wall time but what is made with it.
    pub(crate) fn on(self, day: Option<Day>) -> Stamp {
        match day {
            Some(day) if self.0 < LAST_BELIEVED => Stamp(self.0, day.of_stamp(), self.2),
            _ => self,
        }
    }
}

/// `1763846400000.20414.2748`: for keys, in which every action has a stamp of its own.
impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Stamp(wall, day, TabId(tab)) = *self;
        write!(f, "{wall}.{day}.{}", u32::from(tab))
    }
}

/// The hybrid clock of one tab. Every stamp it makes is later than all it has made or seen before, and says the day.
#[derive(Clone, Debug)]
pub struct Clock {
    tab: TabId,
    /// The first wall time that is later than all.
    next: u64,
    /// The second number of the last stamp.
    day: u32,
    local_day: LocalDay,
}

impl Clock {
    /// A clock that has seen no stamp, of a learner whose moments are on these days.
    pub fn new(tab: TabId, local_day: LocalDay) -> Clock {
        Clock { tab, next: 0, day: 0, local_day }
    }

    /// The tab whose clock it is.
    pub(crate) fn tab(&self) -> TabId {
        self.tab
    }

    /// Takes note of a stamp from elsewhere.
    pub fn observe(&mut self, Stamp(wall, day, _): Stamp) {
        (self.next, self.day) = (self.next, self.day).max((wall + 1, day));
    }

    /// The stamp of something that happens now; `wall` is in milliseconds since 1970.
    pub fn stamp(&mut self, wall: u64) -> Stamp {
        let next = wall.min(LAST_BELIEVED).max(self.next);
        // Where the last believed millisecond was seen, only the second number can go on.
        let stamp = match self.day.checked_add(1) {
            Some(later) if next > LAST_BELIEVED => Stamp(next - 1, later, self.tab),
            _ => Stamp(next, self.local_day(wall).of_stamp(), self.tab),
        };
        self.observe(stamp);
        stamp
    }

    /// The day that a moment is on where the learner is.
    pub fn local_day(&self, wall: u64) -> Day {
        (self.local_day)(wall)
    }

    /// The day on which a mark was made: what its stamp says, or else the day of its wall time. `None` if that cannot
    /// be.
    pub fn day_of(&self, stamp: Stamp) -> Option<Day> {
        stamp.day().or_else(|| Some(self.local_day(stamp.0)).filter(|day| day.is_of_marks()))
    }

    /// The day on which a mark was made, for a picture that is drawn now; `wall` is in milliseconds since 1970. A day
    /// that is yet to come was said by a wrong clock and counts as none. But whoever flew west may look at a mark
    /// before its day begins there: it counts for today.
    pub fn past_day_of(&self, stamp: Stamp, wall: u64) -> Option<Day> {
        let (day, today) = (self.day_of(stamp)?, self.local_day(wall));
        let is_made = stamp.0 <= Stamp::latest_wall(wall);
        match day.since(today) {
            ..=0 => Some(day),
            1..=Day::MOST_ZONES if is_made => Some(today),
            _ => None,
        }
    }
}

/// A clock in UTC.
impl From<TabId> for Clock {
    fn from(tab: TabId) -> Clock {
        Clock::new(tab, Day::utc)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_set_back_still_makes_later_stamps() {
        let mut clock = Clock::from(TabId(1));
        let first = clock.stamp(1_000);
        let second = clock.stamp(400);
        assert!(second > first);
        clock.observe(Stamp(5_000, u32::MAX, TabId(9)));
        assert!(clock.stamp(2_000) > Stamp(5_000, u32::MAX, TabId(9)));
    }

    #[test]
    fn a_clock_that_is_far_ahead_makes_stamps_that_are_believed() {
        let mut clock = Clock::from(TabId(1));
        for wall in [LAST_BELIEVED - 1, LAST_BELIEVED, LAST_WALL, u64::MAX] {
            let (before, stamp) = (clock.clone(), clock.stamp(wall));
            assert_eq!(stamp.believed(), stamp);
            assert!((stamp.0 + 1, stamp.1) > (before.next, before.day));
        }
        assert_eq!(Stamp(LAST_BELIEVED + 1, u32::MAX, TabId(9)).believed(), Stamp::default());
    }
}
