//! Finds topics by words, in titles, in details and in notes, and by what is done.
//!
//! The caller passes a function that folds letters which count as the same, such as `É` and `e`. The tables for that
//! are larger than this crate, and every browser has them.

use std::ops::Range;

use super::expansion::Expansion;
use crate::guidance::names_needs;
use crate::marks::Mark;
use crate::messages::Argument;
use crate::tree::quoted::is_of_word;
use crate::tree::{NodeId, Roadmap};

/// The words of a roadmap, folded once for all searches.
#[derive(Debug)]
pub struct Index {
    /// A line for each topic: its number and its title.
    titles: String,
    /// A line for each topic, with its details.
    details: String,
    /// The topics that have a note, in reading order, with its words.
    notes: Vec<(NodeId, String)>,
}

/// What a person searches for: see [`Index::query`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// A topic must have all of them, in any order.
    words: Vec<Word>,
    /// Which steps count.
    pub show: Show,
}

/// Which topics count.
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
    /// Topics with a note, whatever their mark.
    WithNotes,
    /// Steps with the learner's own hours, whatever their mark.
    WithOwnHours,
}

impl From<&Show> for Argument<'_> {
    fn from(show: &Show) -> Self {
        Argument::Text(match show {
            Show::All => "all",
            Show::ToDo => "to_do",
            Show::Doing => "doing",
            Show::Done => "done",
            Show::Skipped => "skipped",
            Show::WithNotes => "with_notes",
            Show::WithOwnHours => "with_own_hours",
        })
    }
}

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    /// The rows of the result: the topics found, their ancestors, and their descendants.
    pub expansion: Expansion,
    /// How many topics were found, or, without words, how many steps or notes count.
    pub count: usize,
    /// The first of them.
    pub first: Option<NodeId>,
    /// Those that were found by what stands beside their titles, in reading order.
    pub by_details: Vec<NodeId>,
}

/// The most words of a query: each word is a bit of a number, and further ones are ignored.
const MOST_WORDS: usize = 32;

impl Query {
    /// Whether it shows everything.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.show == Show::All
    }

    /// The words, folded, with spaces between them.
    pub fn words(&self) -> String {
        self.words.iter().map(|word| word.letters.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Whether there are words to search for.
    pub fn has_words(&self) -> bool {
        !self.words.is_empty()
    }

    /// Where the words are in a title, as ranges of bytes, in order and without touching each other.
    pub fn highlights(&self, title: &str, fold: impl Fn(&str) -> String) -> Vec<Range<usize>> {
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
        let mut highlighted = vec![false; letters.len()];
        for word in &self.words {
            for place in word.occurrences(&folded) {
                sources[place].iter().for_each(|&letter: &usize| highlighted[letter] = true);
            }
        }
        letters.push(title.len());
        let mut highlights: Vec<Range<usize>> = Vec::new();
        for (letter, _) in highlighted.into_iter().enumerate().filter(|&(_, highlighted)| highlighted) {
            let (start, end) = (letters[letter], letters[letter + 1]);
            match highlights.last_mut() {
                Some(last) if last.end == start => last.end = end,
                _ => highlights.push(start..end),
            }
        }
        highlights
    }
}

impl Show {
    /// Whether a step counts, by its mark and whether it has own hours. The index knows which topics have notes.
    pub fn counts(self, mark: Mark, has_own_hours: bool) -> bool {
        match self {
            Show::All | Show::WithNotes => true,
            Show::WithOwnHours => has_own_hours,
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
            // Needs are written as ids, which nobody searches for.
            for detail in topic.details().iter().filter(|detail| !names_needs(detail)) {
                details.push_str(&detail.words().replace('\n', " "));
                details.push(' ');
            }
            details.push('\n');
        }
        Index { titles: fold(&lines), details: fold(&details), notes: Vec::new() }
    }

    /// This index with notes, given by their topics in reading order.
    pub fn with_notes(self, notes: Vec<(NodeId, String)>, fold: impl Fn(&str) -> String) -> Index {
        Index { notes: notes.into_iter().map(|(topic, words)| (topic, fold(&words))).collect(), ..self }
    }

    /// A query for the words that a person typed, among the steps of `show`. A word that stands nowhere in the roadmap
    /// also finds words that begin like it but for one letter. A word that does stand there is found only exactly.
    pub fn query(&self, typed: &str, show: Show, fold: impl Fn(&str) -> String) -> Query {
        let word = |letters: &str| {
            let notes = self.notes.iter().map(|(_, words)| words);
            let is_near = ![&self.titles, &self.details].into_iter().chain(notes).any(|lines| lines.contains(letters));
            Word { letters: letters.to_owned(), is_near }
        };
        Query { words: fold(typed).split_whitespace().take(MOST_WORDS).map(word).collect(), show }
    }

    /// Finds the topics that have all words in their own title, number, details and note or in the titles of their
    /// ancestors, at least one of them in their own, and that contain a step that counts: see [`Show::counts`]. Without
    /// words, the topics open in `base` stay open.
    pub fn find(&self, roadmap: &Roadmap, query: &Query, base: &Expansion, counts: impl Fn(NodeId) -> bool) -> Found {
        let mut hidden = vec![true; roadmap.len()];
        let mut noted = self.notes.iter().rev().map(|&(topic, _)| topic).peekable();
        for node in roadmap.nodes().rev() {
            let has_note = noted.next_if_eq(&node).is_some();
            if query.show == Show::WithNotes {
                hidden[node.index()] &= !has_note;
            } else if roadmap.is_step(node) {
                hidden[node.index()] = !counts(node);
            }
            if let Some(parent) = roadmap.parent(node) {
                hidden[parent.index()] &= hidden[node.index()];
            }
        }
        if query.words.is_empty() && query.show == Show::WithNotes {
            let by_details: Vec<NodeId> = self.notes.iter().map(|&(topic, _)| topic).collect();
            let mut expansion = base.hiding(hidden);
            by_details.iter().for_each(|&topic| drop(expansion.open_way(roadmap, topic)));
            return Found { expansion, count: by_details.len(), first: by_details.first().copied(), by_details };
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
        let bits = |line: &str, has: fn(&Word, &str) -> bool| -> u64 {
            let words = query.words.iter().enumerate();
            words.filter(|(_, word)| has(word, line)).map(|(bit, _)| 1 << bit).sum()
        };
        let mut has = vec![0_u64; roadmap.len()];
        let (mut hits, mut by_details) = (vec![false; roadmap.len()], Vec::new());
        let mut notes = self.notes.iter().peekable();
        for ((node, title), details) in roadmap.topics().zip(self.titles.split('\n')).zip(self.details.split('\n')) {
            let own = bits(title, |word, title| word.occurrences(title).next().is_some());
            let note = notes.next_if(|(topic, _)| *topic == node).map_or(0, |(_, words)| bits(words, Word::is_in_long));
            let beside = bits(details, Word::is_in_long) | note;
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

/// A word that is searched for, folded.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    letters: String,
    /// One letter of it may be wrong.
    is_near: bool,
}

/// The fewest letters of a word of which one may be wrong: in a shorter word that makes another word.
const FEWEST_LETTERS: usize = 5;

impl Word {
    /// Where it is in a text; occurrences may overlap.
    fn occurrences<'a>(&'a self, text: &'a str) -> Box<dyn Iterator<Item = Range<usize>> + 'a> {
        if self.is_near { Box::new(near(text, &self.letters)) } else { Box::new(exact(text, &self.letters)) }
    }

    /// Whether it is in a text that may be long.
    fn is_in_long(&self, text: &str) -> bool {
        if self.is_near { near(text, &self.letters).next().is_some() } else { text.contains(&self.letters) }
    }
}

/// It compares at every place, which is fast enough because titles are short.
fn exact<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = Range<usize>> {
    let (bytes, word) = (text.as_bytes(), word.as_bytes());
    let starts = move |&at: &usize| bytes.get(at..).is_some_and(|rest| rest.starts_with(word));
    let first = word.first().copied();
    let places = bytes.iter().enumerate().filter(move |&(_, &byte)| Some(byte) == first).map(|(at, _)| at);
    places.filter(starts).map(move |at| at..at + word.len())
}

/// Where a word of the text begins like this one but for one letter.
fn near<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = Range<usize>> {
    let mut is_in_word = false;
    let begins = move |&(_, c): &(usize, char)| {
        let was_in_word = std::mem::replace(&mut is_in_word, is_of_word(c));
        is_in_word && !was_in_word
    };
    text.char_indices().filter(begins).filter_map(move |(at, _)| Some(at..at + nearly_begins(text.get(at..)?, word)?))
}

/// How many bytes of the text's beginning are this word but for one letter: another, one too many or too few, or two
/// that changed places. What is found has at least [`FEWEST_LETTERS`].
fn nearly_begins(text: &str, word: &str) -> Option<usize> {
    let alike = word.chars().zip(text.chars()).take_while(|(one, other)| one == other);
    let same: usize = alike.map(|(one, _)| one.len_utf8()).sum();
    let (typed, found) = (&word[same..], &text[same..]);
    let (typed_on, found_on) = (without_first(typed), without_first(found));
    let mut letters = found.chars();
    let (first, second) = (letters.next(), letters.next());
    let are_swapped = typed.chars().take(2).map(Some).eq([second, first]);
    let swapped = are_swapped.then(|| (without_first(typed_on), without_first(found_on)));
    let ways = [(typed_on, found_on), (typed, found_on), (typed_on, found)].into_iter().chain(swapped);
    let ends = ways
        .filter(|(typed, found)| found.starts_with(typed))
        .map(|(typed, found)| text.len() - found.len() + typed.len());
    ends.filter(|&end| is_long_word(&text[..end])).max()
}

fn without_first(text: &str) -> &str {
    let mut letters = text.chars();
    letters.next();
    letters.as_str()
}

fn is_long_word(text: &str) -> bool {
    let is_word = !text.contains(char::is_whitespace);
    is_word && text.chars().filter(|&c| is_of_word(c)).count() >= FEWEST_LETTERS
}
