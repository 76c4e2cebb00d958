//! From what a person does with a row to the change of the text.

use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::rc::Rc;

use leptos::prelude::*;
use roadmap::editing::rows::{Edit, EditRefusal, Landing, TextEdit};
use roadmap::foreign::{Document, Way};
use roadmap::{NodeId, Roadmap, hours_of_text, isolated, text_of_hours};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

use super::rows::OutlineRows;
use super::words;
use crate::dom::element::{El, element, set_flag, set_text};
use crate::dom::focus;
use crate::dom::letter_key::is_letter;
use crate::part::Part;
use crate::parts::editor::parsed_text::{LatestText, ParsedText};
use crate::parts::reader::edited;

/// The longest text, in bytes, in which a menu tries what it offers. Each try reads the text several times.
const LONGEST_TRIED: usize = 20_000;

/// Puts other words in place of a part of the text, by bytes, as if they were typed.
pub type ChangeText = Rc<dyn Fn(Range<usize>, &str)>;

/// What edits rows.
pub struct Edits {
    /// The rows of the outline.
    pub rows: Rc<OutlineRows>,
    /// What is in the text.
    pub parsed: LatestText,
    /// Reads the whole text, if only a line of it was read.
    pub catch_up: Rc<dyn Fn()>,
    /// Whether nothing can be changed.
    pub is_read_only: RwSignal<bool>,
    /// Goes to the line of a topic in the text.
    pub go: Rc<dyn Fn(NodeId)>,
    /// Changes the text.
    pub change: ChangeText,
    /// Says a sentence, to be heard.
    pub say: Rc<dyn Fn(&str)>,
    /// What edits the text, and how the text is understood.
    pub reader: (&'static Part, Option<Way>),
    /// The roadmap as it was saved last, of whose steps somebody may have marks.
    pub saved: Option<Rc<Roadmap>>,
    /// The element that says why nothing was done.
    pub refusal: Element,
    /// The row to go to once it is drawn.
    pub wanted: RefCell<Option<(NodeId, Option<String>)>>,
}

impl Edits {
    fn document(&self) -> Option<Rc<Document>> {
        self.parsed.with_untracked(|read| Some(Rc::clone(&read.as_ref()?.document)))
    }

    fn title(&self, topic: NodeId) -> String {
        self.document().map(|document| document.roadmap.topic(topic).title().to_string()).unwrap_or_default()
    }

    /// Edits a row, and says so. Returns whether that was done.
    fn act(&self, topic: NodeId, edit: Edit, said: Option<String>) -> bool {
        if self.is_read_only.get_untracked() {
            return false;
        }
        match self.try_edit(topic, &edit) {
            Some(Ok(done)) => {
                self.finish(done, said);
                true
            }
            Some(Err(refusal)) => {
                self.refuse(&in_words(refusal));
                false
            }
            None => {
                self.refuse(&words::not_current());
                false
            }
        }
    }

    /// What an edit makes of the text as it is now; nothing if that cannot be read.
    fn try_edit(&self, topic: NodeId, edit: &Edit) -> Option<Result<TextEdit, EditRefusal>> {
        (self.catch_up)();
        let read = self.parsed.get_untracked().filter(|read| read.is_current)?;
        let (reader, way) = self.reader;
        reader.call(edited::edit, (&read.text, &read.document, way, topic, edit, self.saved.as_deref()))
    }

    fn finish(&self, done: TextEdit, said: Option<String>) {
        self.forget_refusal();
        self.wanted.replace(Some((done.topic, said)));
        let is_nothing = self.parsed.with_untracked(|read| {
            read.as_ref().is_some_and(|read| read.text.get(done.range.clone()) == Some(done.with.as_str()))
        });
        (self.change)(done.range, &done.with);
        // Otherwise once the rows are drawn.
        if is_nothing {
            self.give_focus();
        }
    }

    /// Gives the roadmap another title. Returns whether that was done.
    pub fn retitle(&self, title: &str) -> bool {
        let title = title.trim();
        let Some(read) = self.parsed.get_untracked().filter(|read| read.is_current) else { return false };
        if title.is_empty() || title == read.document.roadmap.title().to_string() {
            return false;
        }
        let (reader, way) = self.reader;
        match reader.call(edited::retitle, (&read.text, &read.document, way, title)) {
            Some(Ok(TextEdit { range, with, .. })) => {
                set_flag(&self.refusal, "hidden", true);
                (self.change)(range, &with);
                (self.say)(&words::renamed(&isolated(title)));
                true
            }
            Some(Err(refusal)) => {
                self.refuse(&in_words(refusal));
                false
            }
            None => false,
        }
    }

    /// Takes the last refusal away.
    pub fn forget_refusal(&self) {
        set_flag(&self.refusal, "hidden", true);
    }

    fn refuse(&self, sentence: &str) {
        set_text(&self.refusal, sentence);
        set_flag(&self.refusal, "hidden", false);
        (self.say)(sentence);
    }

    /// Goes to the row that was edited, once it is drawn.
    pub fn give_focus(&self) {
        let Some((topic, said)) = self.wanted.take() else { return };
        let Some(document) = self.document() else { return };
        self.rows.reveal(topic);
        self.rows.focus(topic);
        (self.say)(&said.unwrap_or_else(|| {
            let roadmap = &document.roadmap;
            let parent = roadmap.parent(topic).unwrap_or(NodeId::ROOT);
            let place = roadmap.children(parent).position(|child| child == topic).unwrap_or(0);
            let count = roadmap.children(parent).count();
            let title = roadmap.topic(topic).title().to_string();
            words::moved(&isolated(&title), place + 1, count, &isolated(&roadmap.topic(parent).title().to_string()))
        }));
    }

    /// Moves a row to the first of some places that can be written.
    pub fn land(&self, topic: NodeId, landings: &[Landing]) {
        if self.is_read_only.get_untracked() {
            return;
        }
        let mut refusal = None;
        for &landing in landings {
            match self.try_edit(topic, &Edit::Move(landing)) {
                Some(Ok(done)) => return self.finish(done, None),
                Some(Err(why)) => refusal = refusal.or(Some(in_words(why))),
                None => {}
            }
        }
        self.refuse(&refusal.unwrap_or_else(words::not_current));
    }

    /// Whether an edit of a row can be written. In a text longer than [`LONGEST_TRIED`] every edit counts as possible,
    /// as a menu cannot wait for the answer.
    pub fn is_possible(&self, topic: NodeId, edit: &Edit) -> bool {
        let is_long = |read: &ParsedText| read.text.len() > LONGEST_TRIED;
        self.parsed.with_untracked(|read| read.as_ref().is_some_and(is_long))
            || self.try_edit(topic, edit).is_some_and(|done| done.is_ok())
    }

    /// Moves a row to the place that `to` finds for it.
    pub fn go_to(&self, topic: NodeId, to: fn(&Document, NodeId) -> Option<Landing>) {
        match self.document().and_then(|document| to(&document, topic)) {
            Some(landing) => {
                self.act(topic, Edit::Move(landing), None);
            }
            None => self.refuse(&words::no_place()),
        }
    }

    /// Deletes a row with all that is below it.
    pub fn delete(&self, topic: NodeId) {
        self.act(topic, Edit::Delete, Some(words::deleted(&isolated(&self.title(topic)))));
    }

    /// Asks for another title in the row.
    pub fn rename(self: &Rc<Self>, topic: NodeId) {
        let title = self.title(topic);
        self.ask(topic, Asked::Title, &title.clone(), move |edits, words| {
            words == title || edits.act(topic, Edit::Rename(words.to_owned()), Some(words::renamed(&isolated(words))))
        });
    }

    /// Asks for the title of a new step.
    pub fn add(self: &Rc<Self>, topic: NodeId, is_inside: bool) {
        self.ask(topic, Asked::NewTitle, "", move |edits, title| {
            let edit = if is_inside { Edit::AddInside(title.to_owned()) } else { Edit::AddBelow(title.to_owned()) };
            edits.act(topic, edit, Some(words::added(&isolated(title))))
        });
    }

    /// Asks for hours in the row.
    pub fn estimate(self: &Rc<Self>, topic: NodeId) {
        let hours = self.document().and_then(|document| document.roadmap.topic(topic).estimate());
        let written = hours.map(text_of_hours).unwrap_or_default();
        self.ask(topic, Asked::Hours, &written.clone(), move |edits, typed| {
            if typed == written {
                return true;
            }
            let hours = hours_of_text(typed);
            if hours.is_none() && !typed.is_empty() {
                edits.refuse(&words::no_hours());
                return false;
            }
            let said = words::hours_set(&isolated(&edits.title(topic)));
            edits.act(topic, Edit::Estimate(hours), Some(said))
        });
    }

    /// Shows a field in the row. `done` says whether it takes what was typed.
    fn ask(self: &Rc<Self>, topic: NodeId, asked: Asked, value: &str, done: impl Fn(&Edits, &str) -> bool + 'static) {
        let Some(row) = self.rows.row(topic).filter(|_| !self.is_read_only.get_untracked()) else { return };
        let label = asked.label();
        let field = element("input").attr("type", "text").attr("aria-label", &label).attr("autocomplete", "off");
        let field = match asked {
            Asked::Hours => field.attr("inputmode", "decimal"),
            Asked::Title | Asked::NewTitle => field.attr("maxlength", "500").attr("dir", "auto"),
        };
        let field: HtmlInputElement = field.attr("placeholder", &label).into_element().unchecked_into();
        field.set_value(value);
        let form = element("form").class("editor-ask").child(El::from_existing(field.clone().into()));
        let [done_with, left, blurred] = [(); 3].map(|()| form.element().clone());
        let [edits, back] = [(); 2].map(|()| Rc::clone(self));
        let [typed, typed_last] = [(); 2].map(|()| field.clone());
        // What changes the text, or removes the field, takes the focus out of it, which submits, too.
        let is_over = Rc::new(Cell::new(false));
        let is_given_up = Rc::clone(&is_over);
        // Returns whether what was typed is in the text.
        let submit = Rc::new(move || {
            if is_over.replace(true) {
                return true;
            }
            let value = typed.value().trim().to_owned();
            let is_done = (asked == Asked::Hours || !value.is_empty()) && done(&edits, &value);
            is_over.set(is_done);
            if is_done {
                let is_in_hand = focus::is_in(&done_with);
                done_with.remove();
                if is_in_hand {
                    edits.rows.focus(topic);
                }
            }
            is_done
        });
        let [submitted, taken] = [(); 2].map(|()| Rc::clone(&submit));
        form.on("submit", move |event| {
            event.prevent_default();
            submitted();
        })
        // Whoever goes elsewhere has typed all of it. Another window is not elsewhere.
        .on("focusout", move |_| {
            if blurred.is_connected() && !focus::is_in(&blurred) && !taken() && typed_last.value().trim().is_empty() {
                blurred.remove();
            }
        })
        .on("keydown", move |event| {
            let key: &KeyboardEvent = event.unchecked_ref();
            let has_command = (key.ctrl_key() || key.meta_key()) && !key.alt_key();
            if has_command && is_letter(key, "s") {
                // The editor saves the text, with what was typed here.
                if !submit() {
                    event.prevent_default();
                    event.stop_propagation();
                }
                return;
            }
            // Rows act on single keys.
            event.stop_propagation();
            if key.key() == "Escape" {
                event.prevent_default();
                is_given_up.set(true);
                left.remove();
                set_flag(&back.refusal, "hidden", true);
                back.rows.focus(topic);
            }
        })
        .append_to(&row);
        focus::focus_on(&field);
        field.select();
    }
}

/// What a field in a row asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Title,
    NewTitle,
    Hours,
}

impl Asked {
    fn label(self) -> String {
        match self {
            Asked::Title => words::title(),
            Asked::NewTitle => words::new_title(),
            Asked::Hours => words::hours(),
        }
    }
}

fn in_words(refusal: EditRefusal) -> String {
    match refusal {
        EditRefusal::NoPlace => words::no_place(),
        EditRefusal::NoRow => words::no_row(),
        EditRefusal::OtherwiseRead => words::otherwise_read(),
    }
}
