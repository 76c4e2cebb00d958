use super::weekdays::Weekdays;
use crate::marks::Day;
use crate::tree::Hours;

/// What a learner means to give to a roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Hours a week; where the roadmap has no hours, steps a week, with an hour for each.
    pub pace: Hours,
    /// The days of the week that share them evenly.
    pub days: Weekdays,
    /// The first day.
    pub from: Day,
    /// The first and the last day of each time off. What would be done then is not made up for.
    pub off: Vec<(Day, Day)>,
    /// When a day's study begins, in minutes after midnight, wherever one is then. None for whole days.
    pub begins: Option<u32>,
    /// When the learner would like to be done.
    pub wish: Option<Day>,
}

impl Plan {
    /// The most times off that a plan may have.
    pub const MOST_OFF: usize = 100;

    /// How far ahead a plan is followed, in days: a hundred years.
    pub(crate) const REACH: i32 = 36_525;

    /// A plan with this pace, shared by all days from `today` on.
    pub fn daily(pace: Hours, today: Day) -> Plan {
        Plan { pace, days: Weekdays::ALL, from: today, off: Vec::new(), begins: None, wish: None }
    }

    /// This plan at another pace.
    pub fn at_pace(&self, pace: Hours) -> Plan {
        Plan { pace, ..self.clone() }
    }

    /// How much the plan gives to a day. A week without a day off has the whole pace, to the second.
    pub fn room(&self, day: Day) -> Hours {
        if day < self.from || !self.days.has(day.weekday()) || self.is_off(day) {
            return Hours::ZERO;
        }
        self.pace.share(self.days.before(day.weekday()), self.days.count())
    }

    /// How much the plan gives to the week that begins on a day.
    pub fn room_of_week(&self, start: Day) -> Hours {
        (0..7).map(|days| self.room(start.plus(days))).sum()
    }

    /// The days on which there is something to do from `today` on, with how much. `done_today` is what was done today
    /// already.
    pub(crate) fn rooms(&self, today: Day, done_today: Hours) -> impl Iterator<Item = (Day, Hours)> {
        let start = today.max(self.from);
        let days = (0..=Plan::REACH).map(move |days| start.plus(days));
        let room = move |day| if day == today { self.room(day).less(done_today) } else { self.room(day) };
        days.map(move |day| (day, room(day))).filter(|&(_, room)| room > Hours::ZERO)
    }

    /// The next day on which there is something to do, which may be today.
    pub fn next_day(&self, today: Day, done_today: Hours) -> Option<Day> {
        self.rooms(today, done_today).next().map(|(day, _)| day)
    }

    /// This plan with what was changed from `opened` to `typed`: another tab may have kept other changes meanwhile.
    pub fn with_changes(&self, opened: &Plan, typed: &Plan) -> Plan {
        fn later<T: Clone + PartialEq>(ours: &T, opened: &T, typed: &T) -> T {
            if typed == opened { ours.clone() } else { typed.clone() }
        }
        let is_taken_away = |time: &&(Day, Day)| opened.off.contains(time) && !typed.off.contains(time);
        let added = typed.off.iter().filter(|time| !opened.off.contains(time) && !self.off.contains(time));
        let mut off: Vec<(Day, Day)> =
            self.off.iter().filter(|time| !is_taken_away(time)).chain(added).copied().collect();
        off.sort_unstable();
        off.truncate(Plan::MOST_OFF);
        Plan {
            pace: later(&self.pace, &opened.pace, &typed.pace),
            days: later(&self.days, &opened.days, &typed.days),
            from: later(&self.from, &opened.from, &typed.from),
            off,
            begins: later(&self.begins, &opened.begins, &typed.begins),
            wish: later(&self.wish, &opened.wish, &typed.wish),
        }
    }

    fn is_off(&self, day: Day) -> bool {
        self.off.iter().any(|&(first, last)| (first..=last).contains(&day))
    }
}
