//! What is done seldom, behind one button.

mod list;

use leptos::prelude::*;
use roadmap::Action;
use web_sys::HtmlElement;

use self::list::Menu;
use crate::browser::theme::{self, Theme};
use crate::browser::{frame, offline, page};
use crate::dom::focus;
use crate::lazy::library::{self, Examine};
use crate::lazy::{backup, keys, share};
use crate::tracker::Tracker;

/// Opens the menu of a button, at its end if asked so, or closes it.
pub fn show((tracker, button, from_end, examine): (Tracker, HtmlElement, bool, Examine)) {
    if list::close(&button) {
        return;
    }
    let is_own_page = !frame::is_embedded();
    let mut menu = Menu::new(&button, "Menu");
    if !tracker.is_read_only() {
        menu = undoing(menu, tracker);
    }
    if is_own_page && !offline::is_self_contained() {
        menu = menu.command("Open …", "", move || library::show((tracker, examine)));
    }
    // Somebody else's progress is neither exported nor changed by an import.
    if is_own_page && !tracker.is_shared_view() {
        menu = menu.command("Share …", "", move || share::show(tracker)).only("on-phone").command(
            "Backup …",
            "",
            move || backup::show(tracker),
        );
    }
    menu = menu
        .line()
        .command("Expand all", "", move || tracker.expand_all())
        .command("Collapse all", "", move || focus::keeping_focus(tracker, Tracker::collapse_all));
    if is_own_page {
        menu = menu.command("Print", "Ctrl+P", page::print).line();
        let now = theme::now();
        let themes = Theme::ALL.map(|theme| (theme.label(), theme == now));
        menu = menu.choice("Theme", themes, move |at| choose(tracker, Theme::ALL[at])).line();
    }
    menu.command("Keyboard shortcuts", "?", || keys::show(())).only("with-keys").open(from_end);
}

/// What can be taken back or done again stays here, when the toast has gone.
fn undoing(mut menu: Menu, tracker: Tracker) -> Menu {
    let kinds = tracker.logbook(|logbook| [logbook.undoable(), logbook.redoable()]);
    let directions = [("Undo", "Ctrl+Z", Action::Undo), ("Redo", "Ctrl+Shift+Z", Action::Redo)];
    for (kind, (word, keys, action)) in kinds.into_iter().zip(directions) {
        if let Some(kind) = kind {
            let words = format!("{word} “{}”", tracker.name_of(kind));
            menu = menu.command(&words, keys, move || tracker.act(action.clone()));
        }
    }
    if kinds == [None, None] { menu } else { menu.line() }
}

fn choose(tracker: Tracker, theme: Theme) {
    theme::apply(theme);
    if tracker.notices().with_untracked(|notices| notices.trouble.newer) == 0 {
        theme::keep(theme);
    }
    tracker.announce(&format!("Theme: {}.", theme.name()));
}
