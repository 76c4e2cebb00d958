//! Which learners are shown, and in which order.

use super::learner::Learner;
use super::roster::Class;
use crate::marks::Day;
use crate::tree::Roadmap;

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The names.
    Name,
    /// How much of the whole is done.
    Done,
    /// How many steps are begun.
    Doing,
    /// The day of the latest mark.
    Last,
    /// How much of a section is done; the first section is 0.
    Section(usize),
}

/// An order of the learners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// The column to order by.
    pub column: Column,
    /// Whether the most comes first, or the end of the alphabet.
    pub is_descending: bool,
}

/// Which learners are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShowLearners {
    /// All of them.
    All,
    /// Those who have begun nothing.
    NotBegun,
    /// Those who are not finished and marked something in the last 14 days.
    AtWork,
    /// Those who are not finished and marked nothing in the last 14 days.
    Quiet,
    /// Those for whom nothing is left.
    Finished,
}

/// What a teacher looks at: an order, a filter and a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The order.
    pub order: Order,
    /// Which learners.
    pub show: ShowLearners,
    /// What is searched for: each word is in the name, or in the title of the step at work.
    pub search: String,
}

/// A learner counts as at work for this many days after their latest mark.
const QUIET: i32 = 14;

impl ShowLearners {
    /// All of them, in the order in which they are offered.
    pub const ALL: [ShowLearners; 5] =
        [ShowLearners::All, ShowLearners::NotBegun, ShowLearners::AtWork, ShowLearners::Quiet, ShowLearners::Finished];

    fn has(self, learner: &Learner, today: Day) -> bool {
        let whole = learner.whole();
        let has_begun = whole.steps_done + whole.steps_doing + whole.steps_skipped > 0;
        let is_open = has_begun && !whole.is_finished();
        let is_quiet = learner.last.is_none_or(|last| today.since(last) > QUIET);
        match self {
            ShowLearners::All => true,
            ShowLearners::NotBegun => !has_begun,
            ShowLearners::AtWork => is_open && !is_quiet,
            ShowLearners::Quiet => is_open && is_quiet,
            ShowLearners::Finished => has_begun && whole.is_finished(),
        }
    }
}

impl Class {
    /// The places of the learners that are shown, in their order. `fold` takes case and accents off a text.
    pub fn view(&self, roadmap: &Roadmap, view: &View, today: Day, fold: impl Fn(&str) -> String) -> Vec<usize> {
        let &View { order, show, ref search } = view;
        let words: Vec<String> = search.split_whitespace().map(&fold).collect();
        let is_found = |learner: &Learner| {
            let title = learner.at.map(|step| roadmap.topic(step).title().to_string()).unwrap_or_default();
            let text = fold(&format!("{}\n{title}", learner.name));
            words.iter().all(|word| text.contains(word))
        };
        let is_shown = |learner: &Learner| show.has(learner, today) && (words.is_empty() || is_found(learner));
        let mut shown: Vec<usize> = (0..self.learners.len()).filter(|&at| is_shown(&self.learners[at])).collect();
        shown.sort_by_cached_key(|&at| fold(&self.learners[at].name));
        let number = |at: usize| order.column.number(&self.learners[at]);
        if order.column != Column::Name {
            shown.sort_by_key(|&at| if order.is_descending { -number(at) } else { number(at) });
        } else if order.is_descending {
            shown.reverse();
        }
        shown
    }
}

impl Column {
    /// The number by which the column orders learners. Names are not ordered by it.
    fn number(self, learner: &Learner) -> i64 {
        let done =
            |place: usize| learner.completion.get(place).map_or(0, |completion| i64::from(completion.per_mille()));
        match self {
            Column::Name => 0,
            Column::Done => done(0),
            Column::Doing => i64::from(learner.whole().steps_doing),
            Column::Last => learner.last.map_or(i64::MIN + 1, |day| i64::from(day.number())),
            Column::Section(section) => done(section + 1),
        }
    }
}
