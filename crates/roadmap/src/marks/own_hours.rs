//! A learner's own hours of a step.

use super::mark::Mark;
use crate::json::JsonReader;
use crate::tree::Hours;

/// What a step is thought to take, and what it took so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OwnHours {
    /// What the learner thinks it takes; none where the author's hours stand.
    pub estimate: Option<Hours>,
    /// The time spent on it.
    pub spent: Hours,
}

/// The figure of a step with own hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnFigure {
    /// What it is thought to take.
    Planned(Hours),
    /// What it took, or what it has taken beyond what it was thought to take.
    Spent(Hours),
    /// What was spent so far, as it is read, of what it is thought to take.
    SpentOf {
        /// What was spent.
        spent: Hours,
        /// What it is thought to take.
        planned: Hours,
        /// Whether the learner thinks so, and not the author.
        is_own: bool,
    },
}

impl OwnHours {
    /// The hours with which a step counts: once it is done, those that it took; before, what it is thought to take, and
    /// at least what was spent. `author` are the author's.
    pub fn counted(self, author: Hours, mark: Mark) -> Hours {
        let planned = self.estimate.unwrap_or(author);
        if mark == Mark::Done && self.spent > Hours::ZERO { self.spent } else { planned.max(self.spent) }
    }

    /// The figure of the step, where these hours say anything. `author` are the author's hours.
    pub fn figure(self, author: Hours, mark: Mark) -> Option<OwnFigure> {
        let planned = self.estimate.unwrap_or(author);
        if self.is_blank() {
            None
        } else if self.spent == Hours::ZERO {
            Some(OwnFigure::Planned(planned))
        } else if mark == Mark::Done || self.spent >= planned {
            Some(OwnFigure::Spent(self.spent))
        } else {
            let is_own = self.estimate.is_some();
            Some(OwnFigure::SpentOf { spent: self.spent.done_of(planned), planned, is_own })
        }
    }

    /// The time that a learner most likely spent on the step where nobody knows: what is left of it, or an hour where
    /// nothing is, and no more than `most`.
    pub fn likely_spell(self, author: Hours, most: Hours) -> Hours {
        let left = self.estimate.unwrap_or(author).less(self.spent);
        let likely = if left > Hours::ZERO { left } else { Hours::whole(1) };
        likely.min(most)
    }

    /// These hours after somebody who was shown `shown` typed `typed`: what was not changed stays as it is here, and
    /// time that was added meanwhile is added to what was typed.
    pub fn with_changes(self, shown: OwnHours, typed: OwnHours) -> OwnHours {
        OwnHours {
            estimate: if typed.estimate == shown.estimate { self.estimate } else { typed.estimate },
            spent: (self.spent + typed.spent).less(shown.spent),
        }
    }

    /// Whether nothing was said.
    pub fn is_blank(self) -> bool {
        self == OwnHours::default()
    }

    /// Calls `found` with the id of each step and its hours, as far as a stored value can be read. Only the beginning
    /// of the value is read: `own::hours` reads all of it, and is not in the first load.
    pub(crate) fn read_each(text: &str, found: &mut dyn FnMut(&str, OwnHours)) {
        let Ok(mut reader) = JsonReader::of_version(1, text) else { return };
        let mut next = ",\"hours\":[";
        while reader.expect(&[next, "["]).is_some() {
            let Some((id, hours)) = read(&mut reader) else { return };
            found(id, hours);
            next = ",";
        }
    }
}

fn read<'a>(reader: &mut JsonReader<'a>) -> Option<(&'a str, OwnHours)> {
    let id = reader.plain_string()?;
    reader.expect(&[","])?;
    let estimate = Hours::of_seconds(reader.number()?)?;
    reader.expect(&[","])?;
    let spent = Hours::of_seconds(reader.number()?)?;
    reader.expect(&["]"])?;
    Some((id, OwnHours { estimate: (estimate > Hours::ZERO).then_some(estimate), spent }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_counts_with_what_it_took_once_it_is_done() {
        let author = Hours::whole(4);
        for (hours, to_do, done) in [
            (own(None, 0), 4, 4),
            (own(Some(6), 0), 6, 6),
            (own(None, 1), 4, 1),
            (own(Some(2), 5), 5, 5),
            (own(Some(6), 5), 6, 5),
        ] {
            let counted = [Mark::ToDo, Mark::Doing, Mark::Done].map(|mark| hours.counted(author, mark));
            assert_eq!(counted, [to_do, to_do, done].map(Hours::whole), "{hours:?}");
        }
    }

    fn own(estimate: Option<u32>, spent: u32) -> OwnHours {
        OwnHours { estimate: estimate.map(Hours::whole), spent: Hours::whole(spent) }
    }

    #[test]
    fn the_figure_of_a_step_is_what_is_planned_or_spent_or_both() {
        let [four, six, one] = [4, 6, 1].map(Hours::whole);
        let figure = |estimate, spent, mark| own(estimate, spent).figure(four, mark);
        assert_eq!(figure(None, 0, Mark::Done), None, "the author's stands");
        assert_eq!(figure(Some(6), 0, Mark::Done), Some(OwnFigure::Planned(six)));
        let of = |planned, is_own| Some(OwnFigure::SpentOf { spent: one, planned, is_own });
        assert_eq!(figure(Some(6), 1, Mark::Doing), of(six, true));
        assert_eq!(figure(None, 1, Mark::Skipped), of(four, false));
        assert_eq!(figure(None, 1, Mark::Done), Some(OwnFigure::Spent(one)));
        assert_eq!(figure(None, 4, Mark::ToDo), Some(OwnFigure::Spent(four)));
        assert_eq!(figure(None, 6, Mark::ToDo), Some(OwnFigure::Spent(six)));
        // 2 h 40 min of 4 h.
        let spent = Hours::of_seconds(9_600).expect("is below the limit");
        let read = OwnHours { estimate: None, spent }.figure(four, Mark::Doing);
        let expected = Hours::of_seconds(9_720).expect("is below the limit");
        assert_eq!(read, Some(OwnFigure::SpentOf { spent: expected, planned: four, is_own: false }));
    }

    #[test]
    fn unknown_time_is_taken_as_the_hours_left_or_one_hour() {
        let likely = |estimate, spent, most| own(estimate, spent).likely_spell(Hours::whole(4), Hours::whole(most));
        assert_eq!(likely(None, 0, 16), Hours::whole(4));
        assert_eq!(likely(None, 3, 16), Hours::whole(1));
        assert_eq!(likely(Some(9), 3, 16), Hours::whole(6));
        assert_eq!(likely(Some(20), 0, 16), Hours::whole(16), "no more than it can have been");
        assert_eq!(likely(None, 5, 16), Hours::whole(1), "nothing is left");
        assert_eq!(
            own(None, 0).likely_spell(Hours::ZERO, Hours::whole(16)),
            Hours::whole(1),
            "the author says nothing"
        );
    }

    #[test]
    fn what_is_typed_stands_beside_time_that_was_added_meanwhile() {
        let (shown, now) = (own(Some(6), 2), own(Some(6), 3));
        assert_eq!(now.with_changes(shown, own(Some(6), 2)), now, "nothing was typed");
        assert_eq!(now.with_changes(shown, own(Some(8), 2)), own(Some(8), 3));
        assert_eq!(now.with_changes(shown, own(Some(6), 5)), own(Some(6), 6), "three hours more than were shown");
        assert_eq!(now.with_changes(shown, own(Some(6), 0)), own(Some(6), 1), "the hour of meanwhile stays");
        assert_eq!(own(Some(9), 2).with_changes(shown, own(Some(6), 2)), own(Some(9), 2), "another page's estimate");
        assert_eq!(now.with_changes(shown, own(None, 2)), own(None, 3));
    }
}
