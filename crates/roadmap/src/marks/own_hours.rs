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

impl OwnHours {
    /// The hours with which a step counts: once it is done, those that it took; before, what it is thought to take, and at least
    /// what was spent. `author` are the author's.
    pub fn counted(self, author: Hours, mark: Mark) -> Hours {
        let planned = self.estimate.unwrap_or(author);
        if mark == Mark::Done && self.spent > Hours::ZERO { self.spent } else { planned.max(self.spent) }
    }

    /// Whether nothing was said.
    pub fn is_blank(self) -> bool {
        self == OwnHours::default()
    }

    /// Calls `found` with the id of each step and its hours, as far as a stored value can be read. Only the beginning of the value
    /// is read: `own::hours` has all of it, and is not in the first load.
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
        let own = |estimate: Option<u32>, spent| OwnHours {
            estimate: estimate.map(Hours::whole),
            spent: Hours::whole(spent),
        };
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
}
