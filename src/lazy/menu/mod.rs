//! Commands that few people use often, behind one button.

mod list;
mod words;

use leptos::task::spawn_local;
use roadmap::Action;
use web_sys::HtmlElement;

use self::list::{Choice, Menu};
use crate::browser::lazy::language as messages;
use crate::browser::theme::{self, Theme};
use crate::browser::{frame, language, offline};
use crate::dom::focus;
use crate::lazy::library;
use crate::lazy::{backup, class, journey, keys, plan, print, review, share};
use crate::part::Parts;
use crate::tracker::Tracker;

/// Opens the menu of a button, at its end if asked so, or closes it.
pub fn show((tracker, button, from_end, parts): (Tracker, HtmlElement, bool, &'static Parts)) {
    if list::close(&button) {
        return;
    }
    let is_own_page = !frame::is_embedded();
    let mut menu = Menu::new(&button, &words::menu());
    if !tracker.is_read_only() {
        menu = undoing(menu, tracker);
    }
    if is_own_page && !offline::is_self_contained() {
        menu = menu.command(&words::open(), "", move || library::show((tracker, parts)));
    }
    if library::can_edit(tracker) {
        menu = menu.command(&library::edit_command(), "", move || library::edit(tracker, parts, None));
    }
    // Somebody else's progress is neither exported nor changed by an import.
    if is_own_page && !tracker.is_shared_view() {
        menu = menu.command(&words::share(), "", move || share::show(tracker)).only("on-phone").command(
            &words::backup(),
            "",
            move || backup::show((tracker, parts)),
        );
        menu = menu.command(&words::class(), "", move || class::show(tracker));
        if !tracker.is_read_only() {
            menu = menu.command(&words::plan(), "", move || plan::show(tracker)).command(
                &review::command(),
                "",
                move || review::show(tracker),
            );
        }
    }
    if journey::is_shown(tracker) {
        menu = menu.command(&words::journey(), "j", move || journey::show(tracker));
    }
    menu = menu.line().command(&words::expand_all(), "", move || tracker.expand_all()).command(
        &words::collapse_all(),
        "",
        move || focus::keeping_focus(tracker, Tracker::collapse_all),
    );
    if is_own_page {
        menu = menu.command(&print::words::open(), "", move || print::show(tracker)).line();
        let now = theme::now();
        let themes = Theme::ALL.map(|theme| Choice::new(label(theme), theme == now));
        menu = menu.choice(&words::theme(), themes, move |at| choose(tracker, Theme::ALL[at])).line();
    }
    // A page that is one file has the messages of one language.
    if is_own_page && !offline::is_self_contained() {
        let now = language::language();
        let languages = LANGUAGES.map(|(code, name)| Choice::new(name.to_owned(), code == now).in_language(code));
        menu = menu.choice(&words::language(), languages, move |at| speak(tracker, LANGUAGES[at].0)).line();
    }
    menu.command(&words::keys(), "?", move || keys::show(tracker)).only("with-keys").open(from_end);
}

/// What can be undone or redone stays in the menu when the toast has gone.
fn undoing(mut menu: Menu, tracker: Tracker) -> Menu {
    let kinds = tracker.logbook(|logbook| [logbook.undoable(), logbook.redoable()]);
    let undo: fn(&str) -> String = words::undo;
    let directions = [(undo, "Ctrl+Z", Action::Undo), (words::redo, "Ctrl+Shift+Z", Action::Redo)];
    for (kind, (words, keys, action)) in kinds.into_iter().zip(directions) {
        if let Some(kind) = kind {
            let words = words(&tracker.name_of(kind));
            menu = menu.command(&words, keys, move || tracker.act(action.clone()));
        }
    }
    if kinds == [None, None] { menu } else { menu.line() }
}

fn choose(tracker: Tracker, theme: Theme) {
    theme::apply(theme);
    if !tracker.is_newer_here() {
        theme::keep(theme);
    }
    tracker.announce(&words::theme_is(&label(theme)));
}

fn label(theme: Theme) -> String {
    match theme {
        Theme::System => words::system(),
        Theme::Light => words::light(),
        Theme::Dark => words::dark(),
    }
}

/// Each language by its own name, so that people find it who read no other.
const LANGUAGES: [(&str, &str); 7] = [
    ("ar", "العربية"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("ja", "日本語"),
    ("pt-BR", "Português (Brasil)"),
];

/// Keeps the choice, and reloads the page in that language, because every part of it has words.
fn speak(tracker: Tracker, language: &'static str) {
    spawn_local(async move {
        if !messages::has_come(language).await {
            return tracker.toast(&words::language_missing(), None);
        }
        let is_kept = !tracker.is_newer_here() && language::keep(language);
        messages::begin_in((!is_kept).then_some(language));
    });
}
