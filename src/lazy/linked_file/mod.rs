//! A file on the person's own disk that is kept ticked.
//!
//! `docs/decisions/017-the-file-itself.md` says why it is done so.

mod words;
mod state;
mod pass;
mod link;
mod choose;

use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::{FileKind, detect, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use self::choose::{Back, choose};
use self::link::Link;
use self::state::LinkState;
use crate::browser::frame;
use crate::browser::lazy::{dates, linked_file};
use crate::dom::element::{El, button};
use crate::dom::focus;
use crate::lazy::dialog::{buttons, heading, paragraph};
use crate::part::Part;
use crate::tracker::Tracker;

/// Keeps the file of the roadmap ticked, if one is linked. `reader` reads it.
pub fn begin(tracker: Tracker, reader: &'static Part) {
    // People in another site's page, or looking at somebody else's progress, have no file here.
    if !frame::is_embedded() && !tracker.is_read_only() && linked_file::is_possible() {
        link::begin(tracker, reader);
    }
}

/// The part of a page of the dialog that links a file and says how it is. A drawing has no boxes to tick, so it has no
/// such part. `back` shows that page again.
pub fn part(tracker: Tracker, back: Back) -> Vec<El> {
    let link = link::current();
    let is_linked = link.as_ref().is_some_and(|link| link.state() != LinkState::Unlinked);
    let has_boxes = detect(&tracker.document()) != FileKind::Graph;
    if tracker.is_read_only() || !has_boxes && !is_linked {
        return Vec::new();
    }
    let title = heading(&words::title());
    let Some(link) = link else { return vec![title, paragraph(&words::not_possible())] };
    let (said, answers) = (paragraph(""), buttons([]));
    let page = LinkPart {
        title: title.element().clone().unchecked_into(),
        said: said.element().clone(),
        answers: answers.element().clone(),
        back,
    };
    page.fill(&link);
    link.on_change(move |link| page.show(link));
    link.look_up();
    vec![title, said, answers]
}

/// The part as it stands in the dialog.
struct LinkPart {
    title: HtmlElement,
    said: Element,
    answers: Element,
    back: Back,
}

impl LinkPart {
    /// Shows the state again, if the part is still there. The focus is not lost with a button.
    fn show(&self, link: &Rc<Link>) {
        if self.said.is_connected() {
            let had_focus = focus::is_in(&self.answers);
            self.fill(link);
            if had_focus {
                focus::focus_on(&self.title);
            }
        }
    }

    fn fill(&self, link: &Rc<Link>) {
        let (choosing, back) = (Rc::clone(link), Rc::clone(&self.back));
        let choose = || button(&words::choose()).on("click", move |_| choose(&choosing, Rc::clone(&back)));
        let (sentences, answers) = match link.state() {
            LinkState::Unlinked => (vec![words::about()], vec![choose()]),
            LinkState::InStep { name, since, strange, unshown } => {
                let of_strange: fn(usize) -> String = words::strange;
                let more = [(strange, of_strange), (unshown, words::not_shown)];
                let more = more.into_iter().filter(|&(count, _)| count > 0).map(|(count, words)| words(count));
                let in_step = words::in_step(&name, &dates::moment(since as f64));
                ([in_step].into_iter().chain(more).collect(), vec![stop(link)])
            }
            LinkState::Waiting { name, since } => {
                (vec![words::waiting(&name), with_last(since)], vec![allow(link), stop(link)])
            }
            LinkState::Trouble { sentence, since } => (vec![sentence, with_last(since)], vec![choose(), stop(link)]),
        };
        self.said.set_text_content(Some(&sentences.join(" ")));
        El::from_existing(self.answers.clone()).emptied().children(answers);
    }
}

fn with_last(since: u64) -> String {
    match since {
        0 => words::kept_here(),
        since => format!("{} {}", words::kept_here(), words::last_in_step(&dates::moment(since as f64))),
    }
}

/// A button that asks the browser to let the page write to the file.
fn allow(link: &Rc<Link>) -> El {
    let link = Rc::clone(link);
    button(&words::allow()).on("click", move |_| {
        let Some(file) = link.file() else { return };
        let (link, may_write) = (Rc::clone(&link), linked_file::may_write(&file.handle, true));
        spawn_local(async move {
            if may_write.await && link.subject.tracker.is_alive() {
                link.follow();
            }
        });
    })
}

fn stop(link: &Rc<Link>) -> El {
    let link = Rc::clone(link);
    button(&words::stop()).on("click", move |_| {
        let link = Rc::clone(&link);
        spawn_local(async move {
            let name = link.file().map(|file| isolated(&file.handle.name())).unwrap_or_default();
            if link.stop().await && link.subject.tracker.is_alive() {
                link.subject.tracker.announce(&words::stopped(&name));
            }
        });
    })
}
