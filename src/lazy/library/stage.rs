use roadmap::foreign::Way;
use web_sys::Element;

use super::words;
use crate::browser::files::Brought;
use crate::browser::lazy::download;
use crate::dom::element::{El, element};
use crate::lazy::dialog;
use crate::part::{Parts, missing};
use crate::parts::reader::{self, Examined, Unread};
use crate::tracker::Tracker;

/// What a person brought.
#[derive(Clone)]
pub struct BroughtDocument {
    /// The file or the text.
    pub brought: Brought,
    /// Where it was fetched from, if it was.
    pub address: Option<String>,
    /// How the person wants it understood.
    pub way: Option<Way>,
}

impl BroughtDocument {
    /// What to call it on screen.
    pub fn called(&self) -> String {
        self.address.clone().unwrap_or_else(|| self.brought.called())
    }
}

/// What the pages about opening a roadmap share.
#[derive(Clone)]
pub struct Stage {
    /// Where they are shown.
    pub place: Surface,
    /// What reads documents, and edits them.
    pub parts: &'static Parts,
    /// The page with the list and the ways in, with a note at its beginning.
    pub first_page: fn(&Stage, Option<El>),
    /// The page that shows what a person brought.
    pub take: fn(Stage, Vec<Brought>),
    /// The page that shows what is at an address.
    pub fetch: fn(&Stage, &str),
    /// The page that says why something cannot be opened, and keeps it.
    pub refuse: fn(&Stage, &str, &Unread, Option<&BroughtDocument>),
}

/// Where pages are shown.
#[derive(Clone)]
pub enum Surface {
    /// In the dialog, over a roadmap.
    Dialog(Tracker),
    /// In place of a roadmap.
    Page(Element),
}

impl Stage {
    /// Shows a page from its beginning, with buttons at the end.
    pub fn show(&self, title: &str, parts: impl IntoIterator<Item = El>, answers: impl IntoIterator<Item = El>) {
        match &self.place {
            Surface::Dialog(_) => dialog::open(title, parts, answers),
            Surface::Page(place) => {
                let own = element("a").class("button").attr("href", ".").text(&words::own_roadmap());
                let page = element("div")
                    .class("failure")
                    .child(element("h1").text(title))
                    .children(parts)
                    .child(element("p").class("buttons").children(answers).child(own));
                El::from_existing(place.clone()).emptied().child(page);
            }
        }
    }

    /// The tag of the headings of a page's parts.
    pub fn part_heading(&self) -> &'static str {
        match self.place {
            Surface::Dialog(_) => "h3",
            Surface::Page(_) => "h2",
        }
    }

    /// Whether the place is still on the page.
    pub fn is_there(&self) -> bool {
        match &self.place {
            Surface::Dialog(tracker) => tracker.is_alive(),
            Surface::Page(place) => place.is_connected(),
        }
    }

    /// Returns a question to ask once something slow is over: whether the page that waits for it is still shown.
    pub fn waiting(&self) -> impl Fn() -> bool + use<> {
        let (stage, before) = (self.clone(), self.shown());
        move || stage.is_there() && stage.shown() == before
    }

    /// An element that only the page has that is shown now; none where the dialog is not open.
    fn shown(&self) -> Option<Element> {
        match &self.place {
            Surface::Dialog(_) => dialog::shown_heading(),
            Surface::Page(place) => place.first_element_child(),
        }
    }

    /// Says a sentence to a person who has gone on, where that can be done.
    pub fn tell(&self, sentence: &str) {
        if let Surface::Dialog(tracker) = &self.place {
            tracker.toast(sentence, None);
        }
    }

    /// Downloads a text as a file of this name, and says so where it can be said.
    pub fn download(&self, name: &str, text: &str) {
        match &self.place {
            Surface::Dialog(tracker) => dialog::download(*tracker, name, text),
            Surface::Page(_) => download::file(name, text),
        }
    }

    /// A button that goes back to the first page.
    pub fn back(&self) -> El {
        let stage = self.clone();
        dialog::back_to(move || (stage.first_page)(&stage, None))
    }

    /// Reads a document: its bytes, the name of its file, and how it is to be understood.
    pub async fn examine(&self, bytes: Vec<u8>, name: String, way: Option<Way>) -> Result<Examined, Unread> {
        let reader = &self.parts.reader;
        reader.load().await;
        reader.call(reader::examine, (&bytes, &name, way)).unwrap_or_else(|| Err(missing().into()))
    }

    /// Says why something cannot be opened.
    pub fn refuse(&self, called: &str, sentence: String) {
        (self.refuse)(self, called, &sentence.into(), None);
    }

    /// Says why an address cannot be opened. The address stays, to be corrected.
    pub fn refuse_address(&self, written: &str, sentence: String) {
        let subject = BroughtDocument {
            brought: Brought::new(String::new(), None),
            address: Some(written.to_owned()),
            way: None,
        };
        self.refuse_document(&subject, &sentence.into());
    }

    /// Says why a document cannot be opened. The document stays, to be corrected.
    pub fn refuse_document(&self, subject: &BroughtDocument, unread: &Unread) {
        (self.refuse)(self, &subject.called(), unread, Some(subject));
    }
}

/// Why there is no roadmap in a document, with the first mistake only.
pub fn in_short(unread: &Unread) -> String {
    let first = unread.mistakes.first().map(|(mistake, _)| format!(" {mistake}"));
    format!("{}{}", unread.why, first.unwrap_or_default())
}
