//! From the text to what it contains, and from the caret to its topic.

use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::NodeId;
use roadmap::editing::TypedLine;
use roadmap::foreign::Way;

use super::lines::LineSign;
use super::parsed_text::{LatestText, ParsedText};
use super::problems;
use super::text_field::TextField;
use super::words;
use crate::browser::lazy::pause::pause;
use crate::part::Part;
use crate::parts::reader::edited::{self, Problem};

/// The longest text, in bytes, that is read at each key, as that takes a slow machine a frame.
const SHORT: usize = 20_000;

/// A text longer than this, in bytes, is never read at a key. One between the two is, if the key changes more than a
/// line that can be read by itself.
const LONG: usize = 400_000;

/// How long a person rests, in milliseconds, before a text is read that was not read at a key.
const SHORT_REST: i32 = 300;

/// How long a person rests, in milliseconds, before they are told how many errors there are.
const REST: i32 = 1_000;

/// The text that is written.
pub struct Writing {
    /// The field.
    pub field: TextField,
    /// What is in the text.
    pub parsed: LatestText,
    /// What is wrong with it.
    pub problems: RwSignal<Vec<Problem>>,
    /// The line on which the person has typed since `parsed` was read, if all else is as it was.
    pub typed: RwSignal<Option<TypedLine>, LocalStorage>,
    /// The topic with the caret.
    pub at: RwSignal<Option<NodeId>>,
    text: RwSignal<String>,
    reader: &'static Part,
    name: String,
    way: Option<Way>,
    /// The line with the caret, from 1.
    line: Cell<usize>,
    /// Whether lines end with a carriage return, too, in the text as it is kept.
    has_returns: bool,
    say: Rc<dyn Fn(&str)>,
    said: RefCell<String>,
}

impl Writing {
    /// A writing that has shown and read nothing yet: see [`Writing::follow`].
    pub fn new(
        text: RwSignal<String>,
        (name, way): (String, Option<Way>),
        reader: &'static Part,
        say: Rc<dyn Fn(&str)>,
    ) -> Writing {
        Writing {
            field: TextField::new(),
            parsed: RwSignal::new_local(None),
            problems: RwSignal::new(Vec::new()),
            typed: RwSignal::new_local(None),
            at: RwSignal::new(None),
            text,
            reader,
            name,
            way,
            line: Cell::new(0),
            has_returns: text.with_untracked(|text| text.contains("\r\n")),
            say,
            said: RefCell::new(words::no_problems()),
        }
    }

    /// Keeps what was typed, and reads it.
    pub fn type_on(self: &Rc<Self>) {
        if self.field.is_showing() {
            return;
        }
        self.field.take();
        let text = self.field.text();
        self.text.set(if self.has_returns { text.replace('\n', "\r\n") } else { text.to_string() });
        if !self.read_line(&text) && text.len() <= LONG {
            return self.read();
        }
        let writing = Rc::clone(self);
        spawn_local(async move {
            pause(SHORT_REST).await;
            if writing.field.is_there() && Rc::ptr_eq(&text, &writing.field.text()) {
                writing.read();
            }
        });
    }

    /// Shows only the line on which the person typed, if the text is too long to be read at each key and the line can
    /// be read by itself. Returns whether that was done.
    fn read_line(&self, text: &str) -> bool {
        let typed = self.parsed.with_untracked(|read| {
            let read = read.as_ref().filter(|read| read.is_current && text.len() > SHORT)?;
            self.reader.call(edited::read_line, (&read.text, text, &read.document, &self.name, self.way))?
        });
        let is_read = typed.is_some();
        if is_read {
            self.typed.set(typed);
        }
        is_read
    }

    /// Reads the whole text, if only a line of it was read and the editor is still there.
    pub fn catch_up(self: &Rc<Self>) {
        if self.typed.try_with_untracked(Option::is_some) == Some(true) {
            self.read();
        }
    }

    /// Puts other words in place of a part of what was read, as if they were typed.
    pub fn change(self: &Rc<Self>, range: Range<usize>, with: &str) {
        let text = self.field.text();
        let is_read = |read: &ParsedText| read.is_current && Rc::ptr_eq(&read.text, &text);
        if self.parsed.with_untracked(|read| read.as_ref().is_some_and(is_read)) {
            self.field.replace(range, with);
        } else {
            // Something was typed meanwhile, so the text is read again.
            self.read();
        }
    }

    /// Undoes what was typed or changed last, and says so.
    pub fn undo(&self) {
        self.turn(TextField::undo, &words::undone());
    }

    /// Redoes what was undone last, and says so.
    pub fn redo(&self) {
        self.turn(TextField::redo, &words::redone());
    }

    fn turn(&self, act: fn(&TextField), done: &str) {
        let before = self.field.text();
        act(&self.field);
        let is_same = Rc::ptr_eq(&before, &self.field.text());
        (self.say)(if is_same { "" } else { done });
    }

    /// Shows what somebody else set, now and whenever it changes.
    pub fn follow(self: &Rc<Self>) {
        let text = self.text.with(|text| text.replace("\r\n", "\n").replace('\r', "\n"));
        if text != *self.field.text() || self.line.get() == 0 {
            self.field.show(&text);
            self.read();
        }
    }

    fn read(self: &Rc<Self>) {
        let text = self.field.text();
        let Some(edited) = self.reader.call(edited::read, (&text, &self.name, self.way)) else { return };
        if self.problems.with_untracked(|before| *before != edited.problems) {
            self.problems.set(edited.problems);
            self.say_later();
        }
        match edited.document {
            Some(document) => self.parsed.set(Some(ParsedText { text, document: Rc::new(document), is_current: true })),
            None => self.parsed.update(|read| {
                if let Some(read) = read {
                    (read.text, read.is_current) = (text, false);
                }
            }),
        }
        self.typed.set(None);
        self.line.set(0);
        self.look();
    }

    /// Says how many errors and warnings there are, once the person rests.
    fn say_later(self: &Rc<Self>) {
        let writing = Rc::clone(self);
        let now = problems::in_short(&self.problems.read_untracked());
        spawn_local(async move {
            pause(REST).await;
            let is_current = writing.problems.try_with_untracked(|found| problems::in_short(found) == now);
            if is_current == Some(true) && writing.said.replace(now.clone()) != now {
                (writing.say)(&now);
            }
        });
    }

    /// Follows the caret: marks its line, and notes its topic.
    pub fn look(self: &Rc<Self>) {
        let caret = self.field.selection().start;
        let line = self.field.line_of(caret);
        if self.line.replace(line) != line {
            let found = self.problems.read_untracked();
            let marks = found.iter().flat_map(|problem| {
                let mark = if problem.is_error { LineSign::Error } else { LineSign::Warning };
                problem.lines.iter().map(move |&line| (line, mark))
            });
            self.field.mark(marks.chain([(line, LineSign::Current)]));
        }
        let at = match self.typed.with_untracked(|typed| typed.as_ref().map(|typed| (typed.line, typed.topic))) {
            Some((typed_on, topic)) if typed_on == line => Some(topic),
            // Such a text is read once the person rests.
            Some(_) if self.field.text().len() > LONG => return,
            Some(_) => return self.read(),
            None => self.parsed.with_untracked(|read| read.as_ref()?.topic_at(caret)),
        };
        if self.at.get_untracked() != at {
            self.at.set(at);
        }
    }

    /// Shows again where the caret is, after one view has replaced the other.
    pub fn look_again(&self) {
        self.field.select(self.field.selection());
        self.at.set(self.at.get_untracked());
    }

    /// Puts the caret behind the line of a topic, and brings it into view.
    pub fn show(self: &Rc<Self>, topic: NodeId) {
        let Some(read) = self.parsed.get_untracked().filter(|read| read.is_current) else { return };
        if let Some(place) = read.document.places.get(topic.index()) {
            let end = self.field.line(self.field.line_of(place.source.start)).end;
            self.field.select(end..end);
            self.look();
        }
    }

    /// Selects the next of some lines.
    pub fn show_next(self: &Rc<Self>, lines: &[usize]) {
        let now = self.field.line_of(self.field.selection().start);
        if let Some(&next) = lines.iter().find(|&&line| line > now).or(lines.first()) {
            self.select(next);
        }
    }

    fn select(self: &Rc<Self>, line: usize) {
        self.field.select(self.field.line(line));
        self.look();
    }
}
