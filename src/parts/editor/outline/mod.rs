//! The outline beside the text: a tree whose rows change the text.

mod words;
mod likeness;
mod rows;
mod edits;
mod menu;
mod drag;
mod title_field;

use std::rc::Rc;

use leptos::prelude::*;
use roadmap::editing::TypedLine;
use roadmap::foreign::Way;
use roadmap::{NodeId, Roadmap};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use self::edits::{ChangeText, Edits};
use self::rows::OutlineRows;
use super::parsed_text::LatestText;
use super::start::Marks;
use crate::browser::lazy::menus;
use crate::dom::element::{El, element, set_flag};
use crate::dom::letter_key::is_letter;
use crate::part::Part;

/// What the outline needs from the editor.
pub struct Outline {
    /// What is in the text.
    pub parsed: LatestText,
    /// The line on which a person has typed since then.
    pub typed: RwSignal<Option<TypedLine>, LocalStorage>,
    /// Reads the whole text, if only a line of it was read.
    pub catch_up: Rc<dyn Fn()>,
    /// The topic with the caret.
    pub at: RwSignal<Option<NodeId>>,
    /// The learner's marks.
    pub marks_in: Marks,
    /// Whether nothing can be changed.
    pub is_read_only: RwSignal<bool>,
    /// Goes to the line of a topic in the text.
    pub go: Rc<dyn Fn(NodeId)>,
    /// Whether it is shown without the text, as on a phone.
    pub is_alone: Rc<dyn Fn() -> bool>,
    /// Changes the text.
    pub change: ChangeText,
    /// Says a sentence, to be heard.
    pub say: Rc<dyn Fn(&str)>,
    /// What edits the text, and how the text is understood.
    pub reader: (&'static Part, Option<Way>),
    /// The roadmap as it was saved last, of whose steps somebody may have marks.
    pub saved: Option<Rc<Roadmap>>,
}

/// The tree of what is in the text.
pub fn outline(outline: Outline) -> El {
    let Outline { parsed, typed, catch_up, at, marks_in, is_read_only, go, is_alone, change, say, reader, saved } =
        outline;
    let tree = element("div").class("editor-tree").attr("role", "tree").attr("aria-label", &words::tree()).effect(
        move |tree| {
            let is_stale = parsed.with(|read| read.as_ref().is_some_and(|read| !read.is_current));
            set_flag(tree, "data-stale", is_stale);
        },
    );
    let rows = Rc::new(OutlineRows::new(tree.element().clone(), marks_in));
    let refusal = element("p").class("editor-refusal");
    set_flag(refusal.element(), "hidden", true);
    let shown = refusal.element().clone();
    let edits = Rc::new(Edits {
        rows: Rc::clone(&rows),
        parsed,
        catch_up,
        is_read_only,
        go,
        change,
        say,
        reader,
        saved,
        refusal: shown,
        wanted: Default::default(),
    });
    let [drawn, current, pressed, clicked, held] = [(); 5].map(|()| Rc::clone(&edits));
    let [drawing, typing, marking] = [(); 3].map(|()| Rc::clone(&rows));
    let empty = element("p").text(&words::empty()).effect(move |empty| {
        set_flag(empty, "hidden", parsed.with(|read| read.is_some()));
    });
    let tree = tree
        .effect(move |_| {
            parsed.with(|read| {
                if let Some(read) = read {
                    drawing.draw(&read.document);
                }
            });
            drawn.forget_refusal();
            drawn.give_focus();
        })
        .effect(move |_| {
            typed.with(|typed| {
                if let Some(typed) = typed {
                    typing.show_typed(typed);
                }
            });
        })
        .effect(move |_| {
            parsed.track();
            marking.mark_current(at.get());
        })
        .on("keydown", move |event| {
            if let Some(topic) = pressed.rows.topic_of(&event)
                && press(&pressed, topic, event.unchecked_ref())
            {
                event.prevent_default();
                event.stop_propagation();
            }
        })
        .on("click", move |event| click(&clicked, &event, is_alone() && !is_read_only.get_untracked()))
        .on("contextmenu", move |event| {
            if let Some(topic) = current.rows.topic_of(&event) {
                event.prevent_default();
                menu::open(&current, topic, None);
            }
        })
        .on("pointerdown", move |event| menu::press(&held, &event));
    let title = title_field::title_field(&edits);
    element("div").class("editor-outline").child(title).child(empty).child(refusal).child(drag::draggable(tree, edits))
}

/// Acts on a press on a row. With `offers_menu`, it opens the menu instead of going to the text, which is not beside
/// the rows then: only the menu leads there.
fn click(edits: &Rc<Edits>, event: &web_sys::Event, offers_menu: bool) {
    let Some(topic) = edits.rows.topic_of(event) else { return };
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_in = |what: &str| target.as_ref().is_some_and(|target| matches!(target.closest(what), Ok(Some(_))));
    if is_in("form, .editor-grip") {
    } else if is_in(".fold") {
        edits.rows.fold(topic, None);
    } else if offers_menu || is_in("[data-actions]") {
        if !edits.rows.row(topic).is_some_and(|row| menus::has_left(&row)) {
            menu::open(edits, topic, None);
        }
    } else {
        edits.rows.focus(topic);
        (edits.go)(topic);
    }
}

/// Acts on a key in a row. Returns whether the key has a meaning here.
fn press(edits: &Rc<Edits>, topic: NodeId, event: &KeyboardEvent) -> bool {
    let is_in_row = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if event.ctrl_key() || event.meta_key() || !is_in_row.is_some_and(|row| row.has_attribute("aria-level")) {
        return false;
    }
    let is_rtl = crate::browser::page::is_right_to_left();
    let key = event.key();
    let key = match key.as_str() {
        "ArrowLeft" if is_rtl => "ArrowRight",
        "ArrowRight" if is_rtl => "ArrowLeft",
        key => key,
    };
    match (key, event.alt_key()) {
        ("ArrowUp", true) => edits.go_to(topic, roadmap::editing::rows::up),
        ("ArrowDown", true) => edits.go_to(topic, roadmap::editing::rows::down),
        ("ArrowRight", true) => edits.go_to(topic, roadmap::editing::rows::inward),
        ("ArrowLeft", true) => edits.go_to(topic, roadmap::editing::rows::outward),
        (_, true) => return false,
        ("ArrowUp", _) => edits.rows.step(topic, -1),
        ("ArrowDown", _) => edits.rows.step(topic, 1),
        ("Home", _) => edits.rows.step(topic, isize::MIN),
        ("End", _) => edits.rows.step(topic, isize::MAX),
        ("ArrowRight", _) => edits.rows.fold(topic, Some(false)),
        ("ArrowLeft", _) => edits.rows.fold(topic, Some(true)),
        ("Enter" | " ", _) => (edits.go)(topic),
        ("F2", _) => edits.rename(topic),
        ("Delete", _) => edits.delete(topic),
        ("ContextMenu", _) => menu::open(edits, topic, None),
        _ if is_letter(event, "m") => menu::open(edits, topic, None),
        ("F10", _) if event.shift_key() => menu::open(edits, topic, None),
        _ => return false,
    }
    true
}
