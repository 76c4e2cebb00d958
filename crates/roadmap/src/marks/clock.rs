//! When marks are made: a hybrid clock, whose stamps order the marks of all pages.

use std::fmt;

/// One open page of one browser. It makes the stamps of two pages differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TabId(pub u16);

/// When a mark was made: the wall time in milliseconds since 1970, then a counter for marks of one millisecond or under
/// a clock that was set back, then the tab.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp(pub(super) u64, pub(super) u32, pub(super) TabId);

/// The last millisecond that a date of ECMAScript can name. A later one is damage.
pub(crate) const LAST_WALL: u64 = 8_640_000_000_000_000;

/// The end of the year 2199. No clock makes a later stamp, and none that is read is believed: the clock would have to go
/// on from there, until it came to stamps that cannot be read.
pub(crate) const LAST_BELIEVED: u64 = 7_258_118_399_999;

impl Stamp {
    const MOST_AHEAD: u64 = 5 * 60 * 1000;

    /// Wall time in milliseconds since 1970.
    pub fn wall(self) -> u64 {
        self.0
    }

    /// This stamp, or the latest one allowed if it is more than five minutes ahead of `now` (milliseconds since 1970).
    ///
    /// For marks that come from elsewhere, where a clock that runs ahead would win forever. Clamping keeps the order
    /// of stamps, so it does not matter whether marks are merged before or after it.
    pub fn clamped(self, now: u64) -> Stamp {
        self.min(Stamp::last(now))
    }

    /// This stamp, or the first of all where it is too late to be believed. Then every other one is later.
    pub(crate) fn believed(self) -> Stamp {
        if self.0 > LAST_BELIEVED { Stamp::default() } else { self }
    }

    /// The first stamp of a millisecond, for marks whose time is not known more exactly.
    pub(crate) fn at(wall: u64) -> Stamp {
        Stamp(wall, 0, TabId(0))
    }

    /// The last stamp that is at most five minutes ahead of `now`, and is believed.
    pub(crate) fn last(now: u64) -> Stamp {
        Stamp(now.saturating_add(Stamp::MOST_AHEAD).min(LAST_BELIEVED - 1), u32::MAX, TabId(u16::MAX))
    }
}

/// `1763846400000.0.2748`: for keys, in which every action has a stamp of its own.
impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Stamp(wall, counter, TabId(tab)) = *self;
        write!(f, "{wall}.{counter}.{}", u32::from(tab))
    }
}

/// The hybrid clock of one tab. Every stamp it makes is later than all it has made or seen before.
#[derive(Clone, Debug)]
pub struct Clock {
    tab: TabId,
    wall: u64,
    counter: u32,
}

impl Clock {
    /// A clock that has seen no stamp.
    pub fn new(tab: TabId) -> Clock {
        Clock { tab, wall: 0, counter: 0 }
    }

    /// Takes note of a stamp from elsewhere.
    pub fn observe(&mut self, Stamp(wall, counter, _): Stamp) {
        (self.wall, self.counter) = (self.wall, self.counter).max((wall, counter));
    }

    /// The stamp of something that happens now; `wall` is in milliseconds since 1970.
    pub fn stamp(&mut self, wall: u64) -> Stamp {
        let wall = wall.min(LAST_BELIEVED);
        if wall > self.wall {
            (self.wall, self.counter) = (wall, 0);
        } else if let Some(next) = self.counter.checked_add(1) {
            self.counter = next;
        } else {
            (self.wall, self.counter) = (self.wall + 1, 0);
        }
        Stamp(self.wall, self.counter, self.tab)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_set_back_still_makes_later_stamps() {
        let mut clock = Clock::new(TabId(1));
        let first = clock.stamp(1_000);
        let second = clock.stamp(400);
        assert!(second > first);
        clock.observe(Stamp(5_000, u32::MAX, TabId(9)));
        assert!(clock.stamp(2_000) > Stamp(5_000, u32::MAX, TabId(9)));
    }

    #[test]
    fn a_clock_that_is_far_ahead_makes_stamps_that_are_believed() {
        let mut clock = Clock::new(TabId(1));
        for wall in [LAST_BELIEVED - 1, LAST_BELIEVED, LAST_WALL, u64::MAX] {
            let (before, stamp) = (clock.clone(), clock.stamp(wall));
            assert_eq!(stamp.believed(), stamp);
            assert!((stamp.0, stamp.1) > (before.wall, before.counter));
        }
        assert_eq!(Stamp(LAST_BELIEVED + 1, u32::MAX, TabId(9)).believed(), Stamp::default());
    }
}
