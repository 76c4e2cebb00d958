//! A topic as a reader finds it.

use std::ops::Range;

use crate::marks::Mark;
use crate::tree::builder::Names;
use crate::tree::details::Detail;
use crate::tree::{Hours, Title};

/// A topic before it has its place in the tree.
pub(crate) struct Item {
    /// From 1. Where it is more than one deeper than that of the item before, the levels between are left out.
    pub level: usize,
    /// The number that the author gave it, such as `2.1`, where it is worth showing.
    pub number: Option<String>,
    pub title: Title,
    pub effort: Option<Effort>,
    /// Ids given by the document. One that is given twice belongs to the first.
    pub names: Names,
    /// Its own bytes in the document, without those of the topics below.
    pub source: Range<usize>,
    pub tick: Option<Tick>,
    pub room: Option<Room>,
    pub details: Vec<Detail>,
}

/// Hours as a document gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Effort {
    /// The hours that count: the mean of a range.
    pub hours: Hours,
    /// The least and the most, where the document gives both.
    pub range: Option<(Hours, Hours)>,
}

/// What says in the document whether a topic is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Its bytes in the document: those of the box with its brackets, or of the word, or of the attribute's value.
    pub place: Range<usize>,
    /// How it is written.
    pub form: TickForm,
    /// What it says.
    pub mark: Mark,
}

/// How a document says whether a topic is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TickForm {
    /// `[x]`, where GitHub shows a box.
    Box,
    /// What is meant as a box, and GitHub shows as text: `[]`, `[x]Title`, a box in HTML.
    Lookalike,
    /// A box in a cell of a table.
    Cell,
    /// A word such as `TODO` or `DONE`, as Logseq writes it.
    Word,
    /// A sign or a word in a column of a table that says how far its rows are, such as `✅` or nothing.
    State,
    /// An attribute of XML.
    Attribute,
}

/// Where a box would be read, as a byte of the document, and what has to stand around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Before the words, which a space divides from it.
    BeforeWords(usize),
    /// Behind the sign of an item whose words stand on the next line.
    BehindSign(usize),
    /// Behind an attribute of an element.
    InElement(usize),
}

impl Item {
    /// An item that has only a title.
    pub(crate) fn new(level: usize, title: Title, source: Range<usize>) -> Item {
        Item {
            level,
            number: None,
            title,
            effort: None,
            names: Names::default(),
            source,
            tick: None,
            room: None,
            details: Vec::new(),
        }
    }
}
