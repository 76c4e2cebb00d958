//! Places and their clocks in 2026, so that tests need no browser and no table of zones.

use roadmap::{Date, Day, LocalDay};

const HOUR: i64 = 3_600;

/// A place, and the day that a moment is on there.
pub const ZONES: [(&str, LocalDay); 5] = [
    ("UTC", Day::utc),
    ("America/Los_Angeles", los_angeles),
    ("Europe/London", london),
    ("Pacific/Auckland", auckland),
    ("America/Santiago", santiago),
];

/// Hours ahead of UTC: first, and then from each of these seconds since 1970 on.
fn day(wall: u64, first: i64, changes: [(u64, i64); 2]) -> Day {
    let ahead = changes.iter().rev().find(|(from, _)| wall / 1_000 >= *from).map_or(first, |&(_, hours)| hours);
    let seconds = i64::try_from(wall / 1_000).expect("no such moment") + ahead * HOUR;
    Day::new(i32::try_from(seconds.div_euclid(24 * HOUR)).expect("no such day"))
}

pub fn los_angeles(wall: u64) -> Day {
    day(wall, -8, [(1_772_964_000, -7), (1_793_523_600, -8)])
}

pub fn london(wall: u64) -> Day {
    day(wall, 0, [(1_774_746_000, 1), (1_792_890_000, 0)])
}

pub fn auckland(wall: u64) -> Day {
    day(wall, 13, [(1_775_311_200, 12), (1_790_431_200, 13)])
}

/// Where 6 September begins at one o'clock.
pub fn santiago(wall: u64) -> Day {
    day(wall, -3, [(1_775_358_000, -4), (1_788_667_200, -3)])
}

/// A day from `2026-10-01`.
pub fn date(text: &str) -> Day {
    let mut parts = text.split('-').map(|part| part.parse::<u32>().expect("a number"));
    let mut next = || parts.next().expect("three parts");
    let (year, month, day) = (i32::try_from(next()).expect("a year"), next(), next());
    Day::of_date(Date { year, month, day }).expect("a date")
}

/// The moment of a day, in UTC, so many minutes after midnight.
pub fn moment(text: &str, minutes: u64) -> u64 {
    (u64::try_from(date(text).number()).expect("after 1970") * 24 * 60 + minutes) * 60_000
}
