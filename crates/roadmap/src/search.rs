//! Finding topics by words and by what is done.
//!
//! Which letters count as one, as `É` and `e` do, is said by a function from outside: the tables for it are
//! larger than this crate, and every browser has them.

use std::ops::Range;

use crate::mark::Mark;
use crate::outline::Expansion;
use crate::tree::{NodeId, Roadmap};

/// The numbers and titles of a roadmap, folded once for all searches.
#[derive(Debug)]
pub struct Index {
    /// A line for each topic.
    text: String,
}

/// What to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Folded words, all of which are wanted, in any order.
    words: Vec<String>,
    /// Which steps count.
    pub show: Show,
}

/// Which steps count, by their mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// All.
    #[default]
    All,
    /// Those that are left to do.
    ToDo,
    /// Those done.
    Done,
}

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    /// The rows there are now: what was found and the way to it, and below what was found all that it has.
    pub expansion: Expansion,
    /// How many topics have the words, or, without words, how many steps there are to show.
    pub count: usize,
    /// The first of them.
    pub first: Option<NodeId>,
}

/// More words than this are not looked at: each is a bit.
const MOST_WORDS: usize = 32;

impl Query {
    /// Takes the words of what was typed.
    #[inline(never)]
    pub fn new(typed: &str, show: Show, fold: impl Fn(&str) -> String) -> Query {
        let words = fold(typed).split_whitespace().take(MOST_WORDS).map(str::to_owned).collect();
        Query { words, show }
    }

    /// Whether everything is wanted.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.show == Show::All
    }

    /// Whether there are words to look for.
    pub fn has_words(&self) -> bool {
        !self.words.is_empty()
    }

    /// Where the words stand in a title, from the first byte to the one behind the last, in order and apart.
    #[inline(never)]
    pub fn marks(&self, title: &str, fold: impl Fn(&str) -> String) -> Vec<Range<usize>> {
        if self.words.is_empty() {
            return Vec::new();
        }
        // Where each letter of the title begins, and for each byte of the folded title which letter it came from.
        // What folds to nothing, as an accent of its own does, belongs to the letter before it.
        let (mut folded, mut letters, mut from) = (String::new(), Vec::new(), Vec::new());
        for (at, character) in title.char_indices() {
            if character.is_ascii() {
                folded.push(character.to_ascii_lowercase());
            } else {
                folded.push_str(&fold(character.encode_utf8(&mut [0; 4])));
            }
            if from.len() < folded.len() {
                from.resize(folded.len(), letters.len());
                letters.push(at);
            }
        }
        let mut marked = vec![false; letters.len()];
        for word in &self.words {
            for (at, _) in places(&folded, word) {
                from.iter().skip(at).take(word.len()).for_each(|&letter: &usize| marked[letter] = true);
            }
        }
        letters.push(title.len());
        let mut marks: Vec<Range<usize>> = Vec::new();
        for (letter, _) in marked.into_iter().enumerate().filter(|&(_, marked)| marked) {
            let (start, end) = (letters[letter], letters[letter + 1]);
            match marks.last_mut() {
                Some(last) if last.end == start => last.end = end,
                _ => marks.push(start..end),
            }
        }
        marks
    }
}

impl Show {
    fn counts(self, mark: Mark) -> bool {
        match self {
            Show::All => true,
            Show::ToDo => matches!(mark, Mark::ToDo | Mark::Doing),
            Show::Done => mark == Mark::Done,
        }
    }
}

impl Index {
    /// Folds all titles. `fold` gives texts that are to be found by each other the same letters, and leaves line
    /// feeds as they are.
    #[inline(never)]
    pub fn new(roadmap: &Roadmap, fold: impl Fn(&str) -> String) -> Index {
        let mut lines = String::new();
        for node in roadmap.topics() {
            let topic = roadmap.topic(node);
            if let Some(number) = topic.number() {
                lines.push_str(number);
                lines.push(' ');
            }
            topic.title().spans().iter().for_each(|span| lines.push_str(span.text()));
            lines.push('\n');
        }
        Index { text: fold(&lines) }
    }

    /// Finds topics: those whose number and title, with those of the topics above, have all words, at least one
    /// of them in their own, and below which a step counts. `base` says what is open where there are no words.
    #[inline(never)]
    pub fn find(&self, roadmap: &Roadmap, query: &Query, base: &Expansion, mark: impl Fn(NodeId) -> Mark) -> Found {
        let mut left_out = vec![true; roadmap.len()];
        for node in roadmap.nodes().rev() {
            if roadmap.is_step(node) {
                left_out[node.index()] = !query.show.counts(mark(node));
            }
            if let Some(parent) = roadmap.parent(node) {
                left_out[parent.index()] &= left_out[node.index()];
            }
        }
        if query.words.is_empty() {
            let mut steps = roadmap.steps(NodeId::ROOT).filter(|step| !left_out[step.index()]);
            let first = steps.next();
            let count = usize::from(first.is_some()) + steps.count();
            return Found { expansion: base.without(left_out), count, first };
        }

        let hits = self.hits(roadmap, query, &left_out);
        let mut open = vec![false; roadmap.len()];
        open[NodeId::ROOT.index()] = true;
        for node in roadmap.topics().rev() {
            if hits[node.index()] || open[node.index()] {
                let parent = roadmap.topic(node).parent();
                open[parent.index()] = true;
            }
        }
        // Below what was found all is listed, as long as it counts.
        let mut inside = 0;
        for node in roadmap.topics() {
            let at = node.index();
            if hits[at] {
                inside = inside.max(roadmap.behind(node).map_or(roadmap.len(), NodeId::index));
            }
            left_out[at] |= !open[at] && at >= inside;
        }
        let mut found = roadmap.topics().filter(|node| hits[node.index()]);
        let first = found.next();
        let count = usize::from(first.is_some()) + found.count();
        Found { expansion: Expansion::found(open, left_out), count, first }
    }

    fn hits(&self, roadmap: &Roadmap, query: &Query, left_out: &[bool]) -> Vec<bool> {
        let all = (1_u64 << query.words.len()) - 1;
        let mut has = vec![0_u64; roadmap.len()];
        let mut hits = vec![false; roadmap.len()];
        for (node, line) in roadmap.topics().zip(self.text.split('\n')) {
            let words = query.words.iter().enumerate();
            let own: u64 = words.filter(|(_, word)| places(line, word).next().is_some()).map(|(bit, _)| 1 << bit).sum();
            let at = node.index();
            has[at] = has[roadmap.topic(node).parent().index()] | own;
            hits[at] = own != 0 && has[at] == all && !left_out[at];
        }
        hits
    }
}

/// Where a word stands in a text, overlapping itself or not. Titles are short, so this looks at each place; the
/// standard library's search would be 3 KB of the first load.
fn places(text: &str, word: &str) -> impl Iterator<Item = (usize, u8)> {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let starts = move |&(at, _): &(usize, u8)| text.get(at..).is_some_and(|rest| rest.starts_with(word));
    let first = word.first().copied();
    text.iter().copied().enumerate().filter(move |&(_, byte)| Some(byte) == first).filter(starts)
}
