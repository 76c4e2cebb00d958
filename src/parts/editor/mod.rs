//! Writing a roadmap: its text at one side, its outline at the other.

mod words;
mod reading;
mod lines;
mod sheet;
mod problems;
pub mod outline;

use std::rc::Rc;

use leptos::prelude::*;
use roadmap::foreign::Way;
use roadmap::{Mark, NodeId, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, KeyboardEvent};

use self::outline::Outline;
use self::reading::{Read, Reading};
use self::sheet::Sheet;
use crate::browser::page;
use crate::dom::element::{El, button, element, set_flag, set_text};
use crate::part::Part;
use crate::parts::reader::{self, edited::Problem};

/// What one begins with.
pub struct Start {
    /// What is edited.
    pub title: String,
    /// The name of its file.
    pub name: String,
    /// How it is understood, where there are two ways.
    pub way: Option<Way>,
    /// The text. The editor sets it at each input, and shows what another sets.
    pub text: RwSignal<String>,
    /// The id of the topic at which to begin.
    pub row: Option<String>,
    /// The learner's mark by topic id.
    pub mark_of: Rc<dyn Fn(&str) -> Mark>,
    /// A sentence above the text.
    pub notice: RwSignal<Option<Notice>, LocalStorage>,
    /// Whether nothing can be changed.
    pub is_read_only: RwSignal<bool>,
    /// Ctrl+S, and the button.
    pub save: Rc<dyn Fn()>,
    /// The editor was closed.
    pub closed: Rc<dyn Fn()>,
}

/// A sentence, with at most one thing that can be done about it: its name, and what does it.
#[derive(Clone)]
pub struct Notice {
    /// The sentence.
    pub sentence: String,
    /// What can be done.
    pub action: Option<(String, Rc<dyn Fn()>)>,
}

const TITLE_ID: &str = "cairn:editor-title";

/// Opens the editor. `reader` reads the text.
pub fn show((start, reader): (Start, &'static Part)) {
    let owner = Owner::new();
    owner.clone().with(|| open(start, reader, owner));
}

struct Editor {
    name: String,
    way: Option<Way>,
    text: RwSignal<String>,
    reader: &'static Part,
    sheet: Sheet,
    reading: Reading,
    problems: RwSignal<Vec<Problem>>,
    at: RwSignal<Option<NodeId>>,
    /// Whether lines end with a carriage return, too, in the text as it is kept.
    has_returns: bool,
}

impl Editor {
    /// Keeps what was typed, and reads it.
    fn type_on(&self) {
        self.sheet.take();
        let text = self.sheet.text();
        self.text.set(if self.has_returns { text.replace('\n', "\r\n") } else { text.to_string() });
        self.read();
    }

    /// Shows what somebody else set.
    fn follow(&self) {
        let text = self.text.with(|text| plain_ends(text));
        if text != *self.sheet.text() {
            self.sheet.show(&text);
            self.read();
        }
    }

    fn read(&self) {
        let text = self.sheet.text();
        let Some(edited) = self.reader.call(reader::edited::read, (&text, &self.name, self.way)) else { return };
        let marks = edited.problems.iter().flat_map(|problem| {
            let name = if problem.is_error { "data-error" } else { "data-warning" };
            problem.lines.iter().map(move |&line| (line, name))
        });
        self.sheet.mark(marks);
        if self.problems.with_untracked(|before| *before != edited.problems) {
            self.problems.set(edited.problems);
        }
        match edited.document {
            Some(document) => self.reading.set(Some(Read { text, document: Rc::new(document), is_current: true })),
            None => self.reading.update(|read| {
                if let Some(read) = read {
                    (read.text, read.is_current) = (text, false);
                }
            }),
        }
        self.look();
    }

    /// Notes at which topic the caret is.
    fn look(&self) {
        let caret = self.sheet.selection().start;
        let at = self.reading.with_untracked(|read| read.as_ref()?.topic_at(caret));
        if self.at.get_untracked() != at {
            self.at.set(at);
        }
    }

    /// Goes to the line of a topic.
    fn go(&self, topic: NodeId) {
        let Some(read) = self.reading.get_untracked().filter(|read| read.is_current) else { return };
        if let Some(place) = read.document.places.get(topic.index()) {
            let line = self.sheet.line(self.sheet.line_of(place.source.start));
            self.sheet.focus();
            self.sheet.select(line);
            self.look();
        }
    }

    /// Selects the next of some lines.
    fn go_to_next(&self, lines: &[usize]) {
        let now = self.sheet.line_of(self.sheet.selection().start);
        let next = lines.iter().find(|&&line| line > now).or(lines.first());
        if let Some(&next) = next {
            self.sheet.focus();
            self.sheet.select(self.sheet.line(next));
            self.look();
        }
    }
}

/// As a field has it.
fn plain_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn open(start: Start, reader: &'static Part, owner: Owner) {
    let Start { title, name, way, text, row, mark_of, notice, is_read_only, save, closed } = start;
    let Some(app) = page::root().find(".app") else { return };
    let editor = Rc::new(Editor {
        name,
        way,
        text,
        reader,
        sheet: Sheet::new(),
        reading: RwSignal::new_local(None),
        problems: RwSignal::new(Vec::new()),
        at: RwSignal::new(None),
        has_returns: text.with_untracked(|text| text.contains("\r\n")),
    });
    let status = element("p").class("spoken").attr("role", "status");
    let said = status.element().clone();
    let [typed, moved, going, changing, to_line, followed] = [(); 6].map(|()| Rc::clone(&editor));
    let outline = outline::outline(Outline {
        reading: editor.reading,
        at: editor.at,
        mark_of,
        is_read_only,
        go: Rc::new(move |topic| going.go(topic)),
        change: Rc::new(move |range, with| changing.sheet.replace(range, with)),
        say: Rc::new(move |sentence| set_text(&said, sentence)),
    });
    let listening = El::from_existing(editor.sheet.field().clone().into()).on("input", move |_| typed.type_on());
    ["keyup", "pointerup", "focus"].into_iter().fold(listening, |field, event| {
        let moved = Rc::clone(&moved);
        field.on(event, move |_| moved.look())
    });
    let [save, saved] = [Rc::clone(&save), save];
    let dialog = element("dialog").class("editor").attr("aria-labelledby", TITLE_ID);
    let made: HtmlDialogElement = dialog.element().clone().unchecked_into();
    let [close, gone] = [made.clone(), made.clone()];
    let head = element("header")
        .class("editor-head")
        .child(element("h2").attr("id", TITLE_ID).attr("tabindex", "-1").text(&words::heading(&isolated(&title))))
        .child(button(&words::save()).class("button main-button").on("click", move |_| saved()))
        .child(button(&words::close()).on("click", move |_| close.close()));
    let texts = element("div")
        .class("editor-text")
        .child(El::from_existing(editor.sheet.element().clone()))
        .child(problems::problems(editor.problems, Rc::new(move |lines| to_line.go_to_next(lines))));
    dialog
        .child(head)
        .child(element("div").class("editor-notice").effect(move |place| show_notice(place, notice)))
        .child(element("div").class("editor-body").child(texts).child(outline))
        .child(status)
        .effect(move |_| {
            followed.follow();
            followed.sheet.allow(is_read_only.get());
        })
        .on("keydown", move |event| {
            let event = event.unchecked_ref::<KeyboardEvent>();
            if (event.ctrl_key() || event.meta_key()) && event.key() == "s" {
                event.prevent_default();
                save();
            }
        })
        .on("close", move |_| {
            owner.cleanup();
            gone.remove();
            closed();
        })
        .append_to(&app);
    if made.show_modal().is_err() {
        made.set_open(true);
    }
    let row = row.and_then(|row| editor.reading.with_untracked(|read| read.as_ref()?.document.roadmap.find(&row)));
    match row {
        Some(row) => editor.go(row),
        None => editor.sheet.focus(),
    }
}

fn show_notice(place: &Element, notice: RwSignal<Option<Notice>, LocalStorage>) {
    let notice = notice.get();
    set_flag(place, "hidden", notice.is_none());
    let place = El::from_existing(place.clone()).emptied();
    if let Some(Notice { sentence, action }) = notice {
        let action = action.map(|(name, act)| button(&name).on("click", move |_| act()));
        place.child(element("p").text(&sentence)).children(action);
    }
}
