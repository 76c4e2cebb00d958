use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Action, Direction};
use wasm_bindgen::JsCast;
use web_sys::{AnimationEvent, Element, FocusEvent, HtmlElement};

use crate::browser::page;
use crate::dom::element::{El, button, dom_ok, element, set_flag, set_shown, set_text};
use crate::dom::landmark::landmark;
use crate::dom::{focus, scroll};
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::words;

/// A time after the end of the animation, in milliseconds: longer than a toast is shown.
const AT_END: f64 = 1e6;

/// What was done last, whether it is saved, and the button that takes it back. It disappears by itself (`toast.css`),
/// but the keys for undo and its items in the menu stay. It is built only once, as one toast follows another at each
/// tick.
pub fn toast(tracker: Tracker) -> El {
    let kept = whether_kept(tracker);
    let sentence = element("span");
    let [undo, redo] = [(words::undo(), "Ctrl+Z", Action::Undo), (words::redo(), "Ctrl+Shift+Z", Action::Redo)].map(
        |(word, keys, action)| button(&word).attr("title", keys).on("click", move |_| tracker.act(action.clone())),
    );
    let parts = [&sentence, &kept, &undo, &redo].map(|part| part.element().clone());
    let came_from = Rc::new(RefCell::new(None::<HtmlElement>));
    let comes_from = Rc::clone(&came_from);
    let drawn = element("div")
        .class("toast")
        .on("focusin", move |event| {
            let event: &FocusEvent = event.unchecked_ref();
            let before = event.related_target().and_then(|before| before.dyn_into::<HtmlElement>().ok());
            if before.as_ref().is_some_and(|before| before.closest(".toast").is_ok_and(|toast| toast.is_none())) {
                comes_from.replace(before);
            }
        })
        .on("animationend", move |event| {
            // A toast that starts again after its end sends this event, too, with no time elapsed.
            if event.unchecked_into::<AnimationEvent>().elapsed_time() > 0.0 {
                tracker.end_toast();
            }
        })
        .child(element("p").child(sentence).text(" ").child(kept))
        .child(undo)
        .child(redo)
        .into_element();
    dismiss(&drawn, came_from).append_to(&drawn);
    let has_asked = Cell::new(false);
    landmark(tracker, &words::last_change()).class("toasts").effect(move |place| {
        let toast = tracker.current_toast();
        let was_in_hand = focus::is_in(place);
        set_shown(place, toast.is_some());
        let Some(toast) = toast else { return };
        let [sentence, kept, undo, redo] = &parts;
        let is_done = toast.is_done;
        if is_done && !has_asked.replace(true) {
            lazy::ask_to_persist(tracker);
        }
        if is_done {
            lazy::keep_topic_snapshots(tracker);
        }
        set_text(sentence, &toast.sentence);
        set_shown(kept, is_done);
        set_shown(undo, toast.answer == Some(Direction::Undo));
        set_shown(redo, toast.answer == Some(Direction::Redo));
        if place.child_element_count() > 0 {
            page::set_animations(&drawn, 0.0);
        } else {
            dom_ok(place.append_child(&drawn));
        }
        match toast.answer {
            _ if !was_in_hand => {}
            Some(answer) => {
                let button = if answer == Direction::Redo { redo } else { undo };
                scroll::keeping_list(|| focus::focus_on(button.unchecked_ref()));
            }
            None => focus::focus_search(),
        }
    })
}

/// Says whether what was done is saved.
fn whether_kept(tracker: Tracker) -> El {
    let (saving, slow, notices) = (tracker.is_saving(), tracker.is_saving_slowly(), tracker.notices());
    let was_slow = Cell::new(false);
    element("span").class("toast-kept").effect(move |kept| {
        let (is_saving, is_slow) = (saving.get(), slow.get());
        let [is_only_here, is_lost] =
            notices.with(|notices| [notices.in_memory || notices.trouble.unsaved > 0, notices.is_losing_marks()]);
        let said = if is_slow && is_only_here {
            words::only_here()
        } else if is_slow {
            words::one_place()
        } else if is_saving {
            words::saving()
        } else if is_lost {
            words::not_saved()
        } else {
            words::saved()
        };
        set_text(kept, &said);
        if is_slow && !was_slow.replace(is_slow) && tracker.has_toast() {
            tracker.announce(&said);
        }
        was_slow.set(is_slow);
        set_flag(kept, "data-long", is_slow || is_lost);
    })
}

/// A button that hides the toast, and goes back to where the focus came from.
fn dismiss(toast: &Element, came_from: Rc<RefCell<Option<HtmlElement>>>) -> El {
    let toast = toast.clone();
    button("×").attr("aria-label", &words::dismiss()).on("click", move |_| {
        let is_in_hand = focus::is_in(&toast);
        page::set_animations(&toast, AT_END);
        match came_from.take().filter(|before| before.is_connected()) {
            _ if !is_in_hand => {}
            Some(before) => scroll::keeping_list(|| focus::focus_on(&before)),
            None => focus::focus_search(),
        }
    })
}
