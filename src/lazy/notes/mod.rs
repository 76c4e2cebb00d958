//! The field for a note, below its row. It is saved as it is typed.

pub mod words;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{ActionKind, Change, Direction, NodeId, NotKept, Note, OwnChange, StorageError, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlInputElement, KeyboardEvent, Node};

use crate::browser::{frame, page};
use crate::dom::element::{El, button, element, set_flag, set_text};
use crate::dom::focus;
use crate::lazy::own;
use crate::tracker::Tracker;

/// Whether notes can be written here: not on somebody else's marks, nor where another site's page could learn from the
/// page's height that there are some.
pub fn can_write(tracker: Tracker) -> bool {
    !tracker.is_read_only() && !frame::hides_marks()
}

/// Shows the field for the note on a topic, and goes there.
pub fn write(tracker: Tracker, topic: NodeId) {
    if !can_write(tracker) || has_unsaved(tracker) {
        return;
    }
    // So that the field stays on the page, wherever the person scrolls.
    tracker.pin_row(topic);
    tracker.write_note_on(Some(topic));
    focus::after_rendering(tracker, move || {
        if let Some(field) = page::root().element(&field_id(topic)) {
            focus::focus_on(&field);
        }
    });
}

/// Whether the open field has a text that could not be kept. Then the field stays, and the person is led there.
pub fn has_unsaved(tracker: Tracker) -> bool {
    let Some(topic) = tracker.written_note() else { return false };
    let Some(field) = page::root().element(&field_id(topic)) else { return false };
    let typed = field.unchecked_ref::<HtmlInputElement>().value();
    let is_unsaved = typed != tracker.logbook(|logbook| logbook.note(topic));
    if is_unsaved {
        focus::focus_on(&field);
    }
    is_unsaved
}

fn field_id(topic: NodeId) -> String {
    format!("note:{}", topic.index())
}

/// The note that is being written.
struct NoteField {
    tracker: Tracker,
    topic: NodeId,
    /// Only what a text area has in common with an input is used.
    field: HtmlInputElement,
    state: Element,
    /// The text before the last step of undo.
    before: RefCell<String>,
    /// The text that was kept last.
    kept: RefCell<String>,
    goes_on: Cell<bool>,
    has_changed: Cell<bool>,
    /// Whether the copy for the backup store is under way.
    is_copied: Cell<bool>,
    height: Cell<i32>,
}

/// The field for the note on a topic, with what belongs to it.
pub fn editor(tracker: Tracker, topic: NodeId) -> El {
    let text = tracker.logbook(|logbook| logbook.note(topic));
    let field = element("textarea")
        .class("field note-field")
        .attr("id", &field_id(topic))
        .attr("rows", "4")
        .attr("maxlength", &Note::LONGEST.to_string())
        .attr("dir", "auto")
        .attr("spellcheck", "true")
        .attr("aria-label", &words::note_on(&isolated(&tracker.title(topic))))
        .attr("aria-describedby", &format!("{}-state", field_id(topic)));
    let state = element("p").class("note-state").attr("id", &format!("{}-state", field_id(topic))).text(&words::hint());
    let writing = Rc::new(NoteField {
        tracker,
        topic,
        field: field.element().clone().unchecked_into(),
        state: state.element().clone(),
        before: RefCell::new(text.clone()),
        kept: RefCell::new(text.clone()),
        goes_on: Cell::new(false),
        has_changed: Cell::new(false),
        is_copied: Cell::new(false),
        height: Cell::new(0),
    });
    writing.field.set_value(&text);
    let followed = Rc::clone(&writing);
    tracker.follow_notes(Rc::new(move || followed.follow()));
    let [typed, pressed, left, finished] = [(); 4].map(|()| Rc::clone(&writing));
    let close = button(&words::close()).on("click", move |_| finished.finish(true));
    element("div")
        .class("note-editor")
        .child(element("p").class("note-name").attr("aria-hidden", "true").text(&words::your_note()))
        .child(field.on("input", move |_| typed.save()))
        .child(element("div").class("note-foot").child(state).child(close))
        .on("keydown", move |event| pressed.press(event.unchecked_ref()))
        .on("focusout", move |event| left.leave(&event))
}

impl NoteField {
    /// Keeps what is in the field, as it is typed.
    fn save(self: &Rc<Self>) {
        let Some(typed) = self.keep() else { return };
        let tracker = self.tracker;
        if *self.kept.borrow() != typed {
            self.show_merged(&typed);
        }
        let height = self.field.client_height();
        if self.height.replace(height) != height && !tracker.has_all_rows() {
            tracker.pin_row(self.topic);
        }
        if !self.is_copied.replace(true) {
            let writing = Rc::clone(self);
            spawn_local(async move {
                page::after_paint().await;
                writing.is_copied.set(false);
                if let Some(key) = tracker.try_logbook(|logbook| logbook.note_key(writing.topic)) {
                    own::copy(tracker, key);
                }
            });
        }
    }

    /// Keeps what is in the field. Returns it, if it was kept.
    fn keep(&self) -> Option<String> {
        let typed = self.field.value();
        let was = self.kept.borrow().clone();
        let (topic, goes_on) = (self.topic, self.goes_on.get());
        let kept = self
            .tracker
            .change_own(|logbook, wall| (logbook.edit_note(topic, [&was, &typed], goes_on, wall), Change::default()))?;
        match kept {
            Ok(text) => {
                self.goes_on.set(text == typed);
                self.has_changed.set(self.has_changed.get() || text != was);
                self.kept.replace(text);
                let is_lost = self.tracker.notices().with_untracked(|notices| notices.keeps_nothing());
                self.say(&if is_lost { words::is_refused() } else { words::is_saved() }, is_lost);
                Some(typed)
            }
            Err(trouble) => {
                let sentence = match trouble {
                    NotKept::Newer => words::is_newer(),
                    NotKept::Storage(StorageError::Full) => words::is_full(),
                    NotKept::Storage(StorageError::Refused) => words::is_refused(),
                };
                self.say(&sentence, true);
                None
            }
        }
    }

    /// Takes in what was kept elsewhere.
    fn follow(self: &Rc<Self>) {
        let is_other = self.tracker.logbook(|logbook| logbook.note(self.topic)) != *self.kept.borrow();
        if self.field.is_connected() && is_other {
            self.save();
        }
    }

    /// Puts the kept text, with what another tab has kept meanwhile, into the field, and leaves the caret where it is.
    fn show_merged(&self, typed: &str) {
        let text = self.kept.borrow().clone();
        let caret = self.field.selection_start().ok().flatten().unwrap_or_default();
        let caret = moved(caret as usize, typed, &text) as u32;
        let has_focus = focus::is_in(&self.field);
        self.field.set_value(&text);
        // A field in the page has a caret, so this cannot fail.
        let _: Result<(), _> = self.field.set_selection_range(caret, caret);
        // Undo takes back only what was typed here.
        self.before.replace(text);
        // Without the focus, undo may have made the change.
        if has_focus {
            self.say(&words::is_merged(), false);
            self.tracker.announce(&words::is_merged());
        }
    }

    fn say(&self, sentence: &str, is_trouble: bool) {
        if is_trouble && self.state.text_content().as_deref() != Some(sentence) {
            self.tracker.announce(sentence);
        }
        set_text(&self.state, sentence);
        set_flag(&self.state, "data-trouble", is_trouble);
    }

    fn press(self: &Rc<Self>, event: &KeyboardEvent) {
        if event.is_composing() {
            return;
        }
        let is_done = event.key() == "Enter" && (event.ctrl_key() || event.meta_key());
        if is_done || event.key() == "Escape" {
            event.prevent_default();
            self.finish(is_done);
        }
    }

    fn leave(&self, event: &Event) {
        let to = event.unchecked_ref::<FocusEvent>().related_target().and_then(|to| to.dyn_into::<Node>().ok());
        let editor = self.field.parent_element();
        let stays = editor.is_some_and(|editor| editor.contains(to.as_ref()) && to.is_some());
        if !stays && self.remember() {
            own::show(self.tracker);
        }
    }

    /// Makes one step of undo of what was typed since the last one. Returns whether there was anything.
    fn remember(&self) -> bool {
        let (before, after) = (self.before.borrow().clone(), self.kept.borrow().clone());
        if before == after || !self.tracker.is_alive() {
            return false;
        }
        let topic = self.topic;
        self.tracker.change_own(|logbook, _| {
            let id = logbook.roadmap().topic(topic).id().as_str().to_owned();
            logbook.remember_own(ActionKind::Noted(topic), vec![OwnChange::Note(id, [before, after.clone()])]);
            ((), Change::default())
        });
        self.before.replace(after);
        self.goes_on.set(false);
        true
    }

    /// Closes the field. A text that cannot be kept stays in it.
    fn finish(self: &Rc<Self>, shows_note: bool) {
        let (tracker, topic) = (self.tracker, self.topic);
        if self.field.value() != *self.kept.borrow() && self.keep().is_none() {
            return;
        }
        let is_last = self.remember();
        focus::focus(tracker, topic);
        tracker.write_note_on(None);
        own::show(tracker);
        if shows_note && tracker.has_details(topic) && !tracker.shows_details(topic) {
            tracker.toggle_details(topic);
        }
        if self.has_changed.replace(false) {
            // If the text was remembered earlier, undo may take back something else by now.
            let answer = is_last.then_some(Direction::Undo);
            tracker.toast(&words::note_saved(&isolated(&tracker.title(topic))), answer);
        }
    }
}

/// Where a caret is after a text has changed, in UTF-16 code units like all of this: where it was, if everything before
/// it is unchanged, or else as far from the end as it was.
fn moved(caret: usize, before: &str, after: &str) -> usize {
    let same = before.encode_utf16().zip(after.encode_utf16()).take_while(|(one, other)| one == other).count();
    let [length, new_length] = [before, after].map(|text| text.encode_utf16().count());
    if caret <= same { caret } else { new_length.saturating_sub(length - caret.min(length)) }
}
