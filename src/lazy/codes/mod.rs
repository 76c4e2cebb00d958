//! Progress from the codes on another screen, which the camera reads: see `share::qr_code`.

mod words;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::{PartTaken, PartsRead};
use web_sys::Element;

use crate::browser::lazy::camera::{self, CameraError};
use crate::browser::lazy::dates;
use crate::browser::lazy::exchanges::Exchange;
use crate::dom::element::{El, button, element, set_text};
use crate::launch::Shown;
use crate::lazy::dialog::{self, buttons, heading, paragraph};
use crate::lazy::launch::carried;
use crate::tracker::Tracker;

/// Shows what merging somebody's progress would change.
type Preview = fn(Tracker, Shown);

/// The part of a dialog that leads here, with when codes were last read.
pub fn part(tracker: Tracker, preview: Preview) -> Vec<El> {
    let last = tracker.logbook(|logbook| Exchange::Scanned.last(logbook.id()));
    let last = last.map(|wall| paragraph(&words::last(&dates::moment(wall as f64))));
    let open = buttons([button(&words::open()).on("click", move |_| show(tracker, None, preview))]);
    [heading(&words::title()), paragraph(&words::about())].into_iter().chain(last).chain([open]).collect()
}

/// Opens the dialog. `first` is a part that was read already, where the app was opened by scanning it.
pub fn show(tracker: Tracker, first: Option<String>, preview: Preview) {
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
        parts: RefCell::default(),
    });
    dialog::open(&words::title(), [paragraph(&words::about()), video, El::from_existing(said), answers], []);
    if let Some(part) = first {
        scan.take_part(&part);
    }
    scan.begin();
}

/// The dialog while the camera is looked at.
struct Scan {
    tracker: Tracker,
    preview: Preview,
    picture: Element,
    said: Element,
    answers: Element,
    parts: RefCell<PartsRead>,
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
    fn begin(self: &Rc<Self>) {
        El::from_existing(self.answers.clone()).emptied();
        if self.parts.borrow().read() == 0 {
            self.say(&words::looking());
        }
        let (scan, reading) = (Rc::clone(self), Rc::clone(self));
        spawn_local(async move {
            if !camera::is_possible().await {
                return scan.give_up(&words::not_possible(), false);
            }
            let read = camera::read_codes(&scan.picture, move |code| reading.take(&code)).await;
            if let Err(error) = read {
                match error {
                    CameraError::NotAllowed => scan.give_up(&words::not_allowed(), true),
                    CameraError::NotFound => scan.give_up(&words::not_found(), true),
                    CameraError::Broken => scan.give_up(&words::broken(), true),
                }
            }
        });
    }

    fn take(&self, code: &str) {
        match carried_by(code) {
            Some(Carried::Whole(payload)) => self.finish(payload),
            Some(Carried::Part(part)) => self.take_part(part),
            None => self.say(&words::strange()),
        }
    }

    fn take_part(&self, part: &str) {
        let taken = self.parts.borrow_mut().take(part);
        let (read, all, whole) = {
            let parts = self.parts.borrow();
            (parts.read(), parts.all(), parts.whole())
        };
        match (taken, whole) {
            (PartTaken::Strange, _) => self.say(&words::strange()),
            (PartTaken::Known, _) => {}
            (PartTaken::New, Some(payload)) => self.finish(&payload),
            (PartTaken::New, None) => self.say(&words::read(read, all)),
        }
    }

    /// Shows what merging the marks would change, in place of the camera.
    fn finish(&self, payload: &str) {
        let (tracker, preview) = (self.tracker, self.preview);
        let read = tracker.logbook(|logbook| {
            let shown = carried::progress(payload.to_owned(), logbook.roadmap(), logbook.id())?;
            Exchange::Scanned.remember(logbook.id());
            Ok(shown)
        });
        match read {
            Ok(shown) => (self.preview)(tracker, shown),
            Err::<_, String>(sentence) => {
                let again = button(&words::again()).on("click", move |_| show(tracker, None, preview));
                dialog::open(&words::title(), [paragraph(&sentence)], [again]);
            }
        }
    }

    fn give_up(&self, sentence: &str, can_try_again: bool) {
        self.say(sentence);
        El::from_existing(self.picture.clone()).attr("hidden", "");
        let (tracker, preview) = (self.tracker, self.preview);
        let again = can_try_again.then(|| button(&words::again()).on("click", move |_| show(tracker, None, preview)));
        El::from_existing(self.answers.clone()).emptied().children(again);
    }

    fn say(&self, sentence: &str) {
        set_text(&self.said, sentence);
    }
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
