use std::future::{Future, ready};

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::words;
use crate::browser::lazy::clipboard;
use crate::browser::lazy::pause::pause;
use crate::browser::lazy::share_sheet::ShareSheet;
use crate::dom::element::{El, button, element, set_text};
use crate::dom::focus;
use crate::tracker::Tracker;

/// A field with an address or a code to copy, which selects all of it when it gets the focus.
pub fn link_field(name: &str) -> El {
    let select = |event: Event| {
        if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
            field.select();
        }
    };
    element("input")
        .class("field")
        .attr("type", "text")
        .attr("readonly", "")
        .attr("dir", "ltr")
        .attr("aria-label", name)
        .on("focus", select)
}

/// A button that lets a person choose a file, and its field, which lies over the button because browsers write words of
/// their own beside it.
pub fn file_button(words: &str, mut take: impl FnMut(Event) + 'static) -> (El, HtmlInputElement) {
    let field = element("input").class("file-field").attr("type", "file");
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let taken = input.clone();
    let field = field.on("change", move |event| {
        take(event);
        // Choosing the same file again is a change, too.
        taken.set_value("");
    });
    (element("label").class("button file-button").text(words).child(field), input)
}

/// A field with its name above it.
pub fn named_field(name: &str, field: El) -> El {
    element("label").class("named-field").child(element("span").text(name)).child(field)
}

/// A field with the buttons for what is in it.
pub fn copy_row(field: El, buttons: impl IntoIterator<Item = El>) -> El {
    element("p").class("link-row").child(field).children(buttons)
}

/// A button that shares the address in a field, by the system's own means where it has some.
pub fn share_button(field: &HtmlInputElement) -> Option<El> {
    let sheet = ShareSheet::here()?;
    let field = field.clone();
    Some(button(&words::share()).on("click", move |_| sheet.share(&field.value())))
}

/// How long a button without the focus says that it copied, in milliseconds: some browsers give buttons no focus.
const COPIED_FOR: i32 = 3_000;

/// A button that copies a text to the clipboard. Until it loses the focus, it says that the browser took the text. What
/// people can do instead is announced.
pub fn copy_button(tracker: Tracker, name: &str, instead: fn() -> String, text: impl Fn() -> String + 'static) -> El {
    copy_later_button(tracker, name, instead, move || ready(Ok((text(), String::new()))))
}

/// A button that copies a text which comes later, with a sentence about it, or with a sentence that says why there is
/// none.
pub fn copy_later_button<F>(tracker: Tracker, name: &str, instead: fn() -> String, text: impl Fn() -> F + 'static) -> El
where
    F: Future<Output = Result<(String, String), String>> + 'static,
{
    let [before, name] = [(); 2].map(|()| name.to_owned());
    let copy = button(&name);
    let pressed = copy.element().clone();
    let left = pressed.clone();
    copy.on("blur", move |_| set_text(&left, &before)).on("click", move |_| {
        let (pressed, name, text) = (pressed.clone(), name.clone(), text());
        spawn_local(async move {
            let said = match text.await {
                Ok((text, said)) => match clipboard::copy(text).await {
                    true => {
                        set_text(&pressed, &words::copied());
                        if !focus::is_in(&pressed) {
                            let later = pressed.clone();
                            spawn_local(async move {
                                pause(COPIED_FOR).await;
                                set_text(&later, &name);
                            });
                        }
                        format!("{} {said}", words::copied_said())
                    }
                    false => format!("{} {}", words::copy_refused(), instead()),
                },
                Err(sentence) => sentence,
            };
            if tracker.is_alive() {
                tracker.announce(said.trim_end());
            }
        });
    })
}
