//! Progress from the codes on another screen, which the camera reads: see `share::qr_code`.

mod words;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::{CodeTaken, CodesRead};
use web_sys::Element;

use crate::browser::lazy::camera::{self, CameraError};
use crate::browser::lazy::dates;
use crate::browser::lazy::exchanges::Exchange;
use crate::dom::element::{El, button, element, set_flag, set_text};
use crate::launch::ShownProgress;
use crate::lazy::dialog::{self, buttons, heading, paragraph};
use crate::lazy::launch::carried;
use crate::tracker::Tracker;

/// Shows what merging somebody's progress would change.
type Preview = fn(Tracker, &ShownProgress);

/// The part of a dialog that leads here, with when codes were last read.
pub fn part(tracker: Tracker, preview: Preview) -> Vec<El> {
    let last = tracker.logbook(|logbook| Exchange::Scanned.last(logbook.id()));
    let last = last.map(|wall| paragraph(&words::last(&dates::moment(wall as f64))));
    let open = button(&words::open()).on("click", move |_| show(tracker, CodesRead::default(), preview));
    [heading(&words::title()), paragraph(&words::about())].into_iter().chain(last).chain([buttons([open])]).collect()
}

/// Reads the other codes of a link of which one was opened.
pub fn go_on(tracker: Tracker, first: &str, preview: Preview) {
    let mut parts = CodesRead::default();
    let taken = parts.take(first);
    match parts.whole() {
        Some(payload) => finish(tracker, &payload, preview),
        None if taken == CodeTaken::Strange => refuse(tracker, &words::strange(), preview),
        None => show(tracker, parts, preview),
    }
}

/// Opens the dialog in which the camera is looked at. `parts` were read already.
fn show(tracker: Tracker, parts: CodesRead, preview: Preview) {
    let video = element("video")
        .class("code-camera")
        .attr("aria-label", &words::picture())
        .attr("muted", "")
        .attr("playsinline", "");
    let [picture, said] = [video.element().clone(), element("p").attr("role", "status").into_element()];
    let answers = buttons([]);
    let scan = Rc::new(Scan {
        tracker,
        preview,
        picture,
        said: said.clone(),
        answers: answers.element().clone(),
        parts: RefCell::new(parts),
    });
    dialog::open(&words::title(), [paragraph(&words::about()), video, El::from_existing(said), answers], []);
    scan.begin();
}

/// The dialog in which the camera is looked at.
struct Scan {
    tracker: Tracker,
    preview: Preview,
    picture: Element,
    said: Element,
    answers: Element,
    parts: RefCell<CodesRead>,
}

/// What a code of Cairn's carries.
enum Carried<'a> {
    /// All marks.
    Whole(&'a str),
    /// A part of them.
    Part(&'a str),
}

impl Scan {
    /// Reads codes until the dialog shows something else, or is closed.
    fn begin(self: Rc<Self>) {
        self.say_read();
        spawn_local(async move {
            if !camera::is_possible().await {
                return self.give_up(&words::not_possible(), false);
            }
            let reading = Rc::clone(&self);
            let read = camera::read_codes(&self.picture, move |code| reading.take(&code)).await;
            if let Err(error) = read {
                let sentence = match error {
                    CameraError::NotAllowed => words::not_allowed(),
                    CameraError::NotFound => words::not_found(),
                    CameraError::Broken => words::broken(),
                };
                self.give_up(&sentence, true);
            }
        });
    }

    fn take(&self, code: &str) {
        match carried_by(code) {
            Some(Carried::Whole(payload)) => finish(self.tracker, payload, self.preview),
            Some(Carried::Part(part)) => self.take_part(part),
            None => self.say(&words::strange()),
        }
    }

    fn take_part(&self, part: &str) {
        let taken = self.parts.borrow_mut().take(part);
        let whole = self.parts.borrow().whole();
        match (taken, whole) {
            (CodeTaken::Strange, _) => self.say(&words::strange()),
            (_, Some(payload)) => finish(self.tracker, &payload, self.preview),
            (_, None) => self.say_read(),
        }
    }

    fn give_up(self: &Rc<Self>, sentence: &str, can_try_again: bool) {
        self.say(sentence);
        set_flag(&self.picture, "hidden", true);
        let scan = Rc::clone(self);
        let again = can_try_again
            .then(|| button(&words::again()).on("click", move |_| show(scan.tracker, scan.parts.take(), scan.preview)));
        El::from_existing(self.answers.clone()).emptied().children(again);
    }

    fn say_read(&self) {
        let (read, all) = {
            let parts = self.parts.borrow();
            (parts.read(), parts.all())
        };
        self.say(&if all == 0 { words::looking() } else { words::read(read, all) });
    }

    /// Says a sentence only once: the camera sees the same code again and again.
    fn say(&self, sentence: &str) {
        if self.said.text_content().as_deref() != Some(sentence) {
            set_text(&self.said, sentence);
        }
    }
}

/// Shows what merging the marks would change.
fn finish(tracker: Tracker, payload: &str, preview: Preview) {
    match tracker.logbook(|logbook| carried::progress(payload.to_owned(), logbook.roadmap(), logbook.id())) {
        Ok(shown) => preview(tracker, &shown),
        Err(sentence) => refuse(tracker, &sentence, preview),
    }
}

fn refuse(tracker: Tracker, sentence: &str, preview: Preview) {
    let again = button(&words::again()).on("click", move |_| show(tracker, CodesRead::default(), preview));
    dialog::open(&words::title(), [paragraph(sentence)], [again]);
}

/// What the fragment of a link carries, if it is a link to progress.
fn carried_by(code: &str) -> Option<Carried<'_>> {
    let (_, fragment) = code.split_once('#')?;
    let mut pairs = fragment.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find_map(|(name, value)| match name {
        "progress" | "merge" => Some(Carried::Whole(value)),
        "part" => Some(Carried::Part(value)),
        _ => None,
    })
}
