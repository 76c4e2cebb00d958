//! The dialog, as large as the window.

use std::rc::Rc;

use leptos::prelude::*;
use roadmap::isolated;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, KeyboardEvent};

use super::keys::{self, TabSwitch};
use super::outline::{self, Outline};
use super::problems;
use super::start::{EditorNotice, Start};
use super::views::Views;
use super::words;
use super::writing::Writing;
use crate::browser::page;
use crate::dom::element::{El, button, element, set_flag, set_text};
use crate::dom::focus;
use crate::dom::letter_key::is_letter;
use crate::part::Part;

const TITLE_ID: &str = "cairn:editor-title";

/// Opens it. `owner` is the current one, whose effects end with it.
pub fn open(start: Start, reader: &'static Part, owner: Owner) {
    let Start { title, name, way, saved, text, row, marks_in, notice, is_read_only, save, closed } = start;
    let Some(app) = page::root().find(".app") else { return };
    let status = element("p").class("spoken").attr("role", "status");
    let said = status.element().clone();
    let say: Rc<dyn Fn(&str)> = Rc::new(move |sentence| set_text(&said, sentence));
    let writing = Rc::new(Writing::new(text, (name, way), reader, Rc::clone(&say)));
    let views = Views::new();
    let [going, changing, reading, followed, switched] = [(); 5].map(|()| Rc::clone(&writing));
    let [to_text, seen] = [(); 2].map(|()| views.clone());
    let outline = outline::outline(Outline {
        parsed: writing.parsed,
        typed: writing.typed,
        catch_up: Rc::new(move || reading.catch_up()),
        at: writing.at,
        marks_in,
        is_read_only,
        go: Rc::new(move |topic| {
            to_text.show_text();
            going.field.focus();
            going.show(topic);
        }),
        is_alone: Rc::new(move || seen.is_one_seen()),
        change: Rc::new(move |range, with| changing.change(range, with)),
        say: Rc::clone(&say),
        reader: (reader, way),
        saved,
    });
    let parsed = writing.parsed;
    let heading = element("h2").attr("id", TITLE_ID).attr("tabindex", "-1").effect(move |heading| {
        let typed = parsed.with(|read| Some(read.as_ref()?.document.roadmap.title().to_string()));
        set_text(heading, &words::heading(&isolated(typed.as_ref().unwrap_or(&title))));
    });
    let title: HtmlElement = heading.element().clone().unchecked_into();
    let dialog = element("dialog").class("editor").attr("aria-labelledby", TITLE_ID);
    let made: HtmlDialogElement = dialog.element().clone().unchecked_into();
    let [close, gone] = [made.clone(), made.clone()];
    let [save_by_button, save_by_key] = [Rc::clone(&save), save];
    let [undo, redo] =
        [(words::undo(), Writing::undo as fn(&Writing)), (words::redo(), Writing::redo)].map(|(name, act)| {
            on_text(&name, &writing, act).effect(move |button| set_flag(button, "disabled", is_read_only.get()))
        });
    let acts = [
        undo,
        redo,
        button(&words::save()).class("button main-button").on("click", move |_| save_by_button()),
        button(&words::close()).on("click", move |_| close.close()),
    ];
    let pressed = Rc::clone(&writing);
    dialog
        // This is the first live region here: see `app`.
        .child(status)
        .child(
            element("header")
                .class("editor-head")
                .child(heading)
                .child(element("div").class("editor-acts").children(acts))
                .child(views.switch(Rc::new(move || switched.look_again()))),
        )
        .child(element("div").class("editor-notice").effect(move |place| show_notice(place, notice)))
        .child(
            element("div")
                .class("editor-body")
                .child(text_side(&writing, &views, say))
                .child(element("section").class("editor-side").attr("aria-label", &words::outline()).child(outline)),
        )
        .effect(move |_| {
            followed.follow();
            followed.field.set_read_only(is_read_only.get());
        })
        .on("keydown", move |event| {
            if press(&pressed, &*save_by_key, &event) {
                event.prevent_default();
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
    begin(&writing, &views, row, &title);
}

/// Saves, undoes or redoes by keys. Returns whether the key was one of these.
fn press(writing: &Writing, save: &dyn Fn(), event: &Event) -> bool {
    let key = event.unchecked_ref::<KeyboardEvent>();
    let has_command = (key.ctrl_key() || key.meta_key()) && !key.alt_key();
    if has_command && is_letter(key, "s") {
        save();
    // In a field the browser does it itself.
    } else if has_command && (is_letter(key, "z") || is_letter(key, "y")) && !focus::is_in_field(event) {
        if key.shift_key() || is_letter(key, "y") {
            writing.redo();
        } else {
            writing.undo();
        }
    } else {
        return false;
    }
    true
}

/// Goes to the place where the writing begins.
fn begin(writing: &Rc<Writing>, views: &Views, row: Option<String>, title: &HtmlElement) {
    let row = row.and_then(|row| writing.parsed.with_untracked(|read| read.as_ref()?.document.roadmap.find(&row)));
    if views.is_one_seen() {
        // On a phone, the keyboard would cover half of the window.
        focus::focus_on(title);
        if writing.parsed.with_untracked(Option::is_some) {
            views.show_outline();
        }
    } else {
        if let Some(problems) = page::root().find(".editor-problems") {
            set_flag(&problems, "open", true);
        }
        writing.field.focus();
    }
    match row {
        Some(row) => writing.show(row),
        None => writing.field.select(0..0),
    }
    writing.look();
}

/// A button that does something to the text.
fn on_text(name: &str, writing: &Rc<Writing>, act: fn(&Writing)) -> El {
    let writing = Rc::clone(writing);
    button(name).on("click", move |_| act(&writing))
}

/// The text, and below it what is wrong with it.
fn text_side(writing: &Rc<Writing>, views: &Views, say: Rc<dyn Fn(&str)>) -> El {
    let tab = TabSwitch::new(say);
    let switch = tab.element();
    let [typed, left, moved, pressed, shown] = [(); 5].map(|()| Rc::clone(writing));
    let field = El::from_existing(writing.field.native().clone().into())
        .on("input", move |_| typed.type_on())
        .on("blur", move |_| left.catch_up())
        .on("keydown", move |event| {
            if keys::press(&pressed.field, &tab, event.unchecked_ref()) {
                event.prevent_default();
            }
        });
    ["keyup", "pointerup", "focus"].into_iter().fold(field, |field, event| {
        let moved = Rc::clone(&moved);
        field.on(event, move |_| moved.look())
    });
    let to_text = views.clone();
    let go = Rc::new(move |lines: &[usize]| {
        to_text.show_text();
        shown.field.focus();
        shown.show_next(lines);
    });
    element("section")
        .class("editor-text")
        .attr("aria-label", &words::text())
        .child(El::from_existing(writing.field.element().clone()))
        .child(element("div").class("editor-foot").child(problems::problems(writing.problems, go)).child(switch))
}

fn show_notice(place: &Element, notice: RwSignal<Option<EditorNotice>, LocalStorage>) {
    let notice = notice.get();
    let is_in_hand = focus::is_in(place);
    set_flag(place, "hidden", notice.is_none());
    let place = El::from_existing(place.clone()).emptied();
    let mut next = page::root().find(".editor h2");
    if let Some(EditorNotice { sentence, action }) = notice {
        let action = action.map(|(name, act)| button(&name).on("click", move |_| act()));
        next = action.as_ref().map(|action| action.element().clone()).or(next);
        place.child(element("p").text(&sentence)).children(action);
    }
    // The button that was pressed is gone.
    if let Some(next) = next.filter(|_| is_in_hand) {
        focus::focus_on(next.unchecked_ref());
    }
}
