//! Finds topics by words, in titles and in details, and by what is done.
//!
//! The caller passes a function that folds letters which count as the same, such as `É` and `e`. The tables for that
//! are larger than this crate, and every browser has them.

use std::ops::Range;

use super::expansion::Expansion;
use crate::marks::Mark;
use crate::tree::{NodeId, Roadmap};

/// The words of a roadmap, folded once for all searches.
#[derive(Debug)]
pub struct Index {
    /// A line for each topic: its number and its title.
    titles: String,
    /// A line for each topic, with its details.
    details: String,
}

/// What a person searches for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Folded words. A topic must have all of them, in any order.
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
    /// Those that are to do or begun.
    ToDo,
    /// Those that are begun.
    Doing,
    /// Those that are done.
    Done,
    /// Those that are left out.
    Skipped,
}

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    /// The rows of the result: the topics found, their ancestors, and their descendants.
    pub expansion: Expansion,
    /// How many topics were found, or, without words, how many steps count.
    pub count: usize,
    /// The first of them.
    pub first: Option<NodeId>,
    /// Those that were found by what stands beside their titles, in reading order.
    pub by_details: Vec<NodeId>,
}

/// Further words are ignored: each word is a bit of a number.
const MOST_WORDS: usize = 32;

impl Query {
    /// A query for the words that a person typed, among the steps of `show`.
    pub fn new(typed: &str, show: Show, fold: impl Fn(&str) -> String) -> Query {
        let words = fold(typed).split_whitespace().take(MOST_WORDS).map(str::to_owned).collect();
        Query { words, show }
    }

    /// Whether it shows everything.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.show == Show::All
    }

    /// The folded words.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether there are words to search for.
    pub fn has_words(&self) -> bool {
        !self.words.is_empty()
    }

    /// Where the words are in a title, as ranges of bytes, in order and without touching each other.
    pub fn marks(&self, title: &str, fold: impl Fn(&str) -> String) -> Vec<Range<usize>> {
        if self.words.is_empty() {
            return Vec::new();
        }
        // Where each letter of the title begins, and for each byte of the folded title which letter it came from.
        // A character that folds to nothing, such as a combining accent, belongs to the letter before it.
        let (mut folded, mut letters, mut sources) = (String::new(), Vec::new(), Vec::new());
        for (at, character) in title.char_indices() {
            if character.is_ascii() {
                folded.push(character.to_ascii_lowercase());
            } else {
                folded.push_str(&fold(character.encode_utf8(&mut [0; 4])));
            }
            if sources.len() < folded.len() {
                sources.resize(folded.len(), letters.len());
                letters.push(at);
            }
        }
        let mut marked = vec![false; letters.len()];
        for word in &self.words {
            for (at, _) in occurrences(&folded, word) {
                sources.iter().skip(at).take(word.len()).for_each(|&letter: &usize| marked[letter] = true);
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
            Show::Doing => mark == Mark::Doing,
            Show::Done => mark == Mark::Done,
            Show::Skipped => mark == Mark::Skipped,
        }
    }
}

impl Index {
    /// Folds all words. `fold` gives the same letters to texts that are to match each other, and leaves line feeds as
    /// they are.
    pub fn new(roadmap: &Roadmap, fold: impl Fn(&str) -> String) -> Index {
        let (mut lines, mut details) = (String::new(), String::new());
        for node in roadmap.topics() {
            let topic = roadmap.topic(node);
            if let Some(number) = topic.number() {
                lines.push_str(number);
                lines.push(' ');
            }
            topic.title().spans().iter().for_each(|span| lines.push_str(&span.text));
            lines.push('\n');
            for detail in topic.details() {
                details.push_str(&detail.words().replace('\n', " "));
                details.push(' ');
            }
            details.push('\n');
        }
        Index { titles: fold(&lines), details: fold(&details) }
    }

    /// Finds the topics that have all words in their own title, number and details or in the titles of their ancestors, at
    /// least one of them in their own, and that contain a step that counts. Without words, the topics open in `base` stay open.
    pub fn find(&self, roadmap: &Roadmap, query: &Query, base: &Expansion, mark: impl Fn(NodeId) -> Mark) -> Found {
        let mut hidden = vec![true; roadmap.len()];
        for node in roadmap.nodes().rev() {
            if roadmap.is_step(node) {
                hidden[node.index()] = !query.show.counts(mark(node));
            }
            if let Some(parent) = roadmap.parent(node) {
                hidden[parent.index()] &= hidden[node.index()];
            }
        }
        if query.words.is_empty() {
            let mut steps = roadmap.steps(NodeId::ROOT).filter(|step| !hidden[step.index()]);
            let first = steps.next();
            let count = usize::from(first.is_some()) + steps.count();
            return Found { expansion: base.hiding(hidden), count, first, by_details: Vec::new() };
        }

        let (hits, by_details) = self.hits(roadmap, query, &hidden);
        let mut open = vec![false; roadmap.len()];
        open[NodeId::ROOT.index()] = true;
        for node in roadmap.topics().rev() {
            if hits[node.index()] || open[node.index()] {
                let parent = roadmap.topic(node).parent();
                open[parent.index()] = true;
            }
        }
        // All descendants of a topic that was found are listed, as long as they count.
        let mut inside = 0;
        for node in roadmap.topics() {
            let at = node.index();
            if hits[at] {
                inside = inside.max(roadmap.after_subtree(node).map_or(roadmap.len(), NodeId::index));
            }
            hidden[at] |= !open[at] && at >= inside;
        }
        let mut found = roadmap.topics().filter(|node| hits[node.index()]);
        let first = found.next();
        let count = usize::from(first.is_some()) + found.count();
        Found { expansion: Expansion::of_search(open, hidden), count, first, by_details }
    }

    fn hits(&self, roadmap: &Roadmap, query: &Query, hidden: &[bool]) -> (Vec<bool>, Vec<NodeId>) {
        let all = (1_u64 << query.words.len()) - 1;
        let bits = |line: &str, has: fn(&str, &str) -> bool| -> u64 {
            let words = query.words.iter().enumerate();
            words.filter(|(_, word)| has(line, word)).map(|(bit, _)| 1 << bit).sum()
        };
        let mut has = vec![0_u64; roadmap.len()];
        let (mut hits, mut by_details) = (vec![false; roadmap.len()], Vec::new());
        for ((node, title), details) in roadmap.topics().zip(self.titles.split('\n')).zip(self.details.split('\n')) {
            let own = bits(title, |title, word| occurrences(title, word).next().is_some());
            // They may be long.
            let beside = bits(details, |details, word| details.contains(word));
            let at = node.index();
            has[at] = has[roadmap.topic(node).parent().index()] | own;
            hits[at] = own | beside != 0 && has[at] | beside == all && !hidden[at];
            if hits[at] && (own == 0 || has[at] != all) {
                by_details.push(node);
            }
        }
        (hits, by_details)
    }
}

/// Where a word is in a text; occurrences may overlap. It compares at every place, as titles are short.
fn occurrences(text: &str, word: &str) -> impl Iterator<Item = (usize, u8)> {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let starts = move |&(at, _): &(usize, u8)| text.get(at..).is_some_and(|rest| rest.starts_with(word));
    let first = word.first().copied();
    text.iter().copied().enumerate().filter(move |&(_, byte)| Some(byte) == first).filter(starts)
}
