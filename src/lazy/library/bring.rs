//! The ways in: a file, a text, an address.

use leptos::task::spawn_local;
use roadmap::{LibraryFile, address_of_text, host_of, is_link, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};

use super::stage::{Examine, Place, Stage, Subject};
use super::{backup, list, preview, several, visit, words};
use crate::browser::files::{self, Brought};
use crate::browser::lazy::{elsewhere, library, site_list};
use crate::browser::{address, fetch};
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{buttons, heading, paragraph};

/// The stage of the pages about opening a roadmap.
pub fn stage(place: Place, examine: Examine) -> Stage {
    Stage { place, examine, first_page: show, fetch, refuse }
}

/// Shows the roadmaps that this browser knows, and the ways in, with a note at the beginning.
pub fn show(stage: &Stage, note: Option<El>) {
    let stage = stage.clone();
    spawn_local(async move {
        // It lists what is open, as it stands now. A note may say that this was removed.
        if let (Place::Dialog(tracker), None, None) = (&stage.place, &note, address::payload("document")) {
            visit::remember(*tracker, fetch::requested(), true).await;
        }
        // Where there is no library, there is nothing to list.
        let records = library::records().await.unwrap_or_default();
        let of_site = site_list::site_roadmaps().await;
        if !stage.is_there() {
            return;
        }
        let mut list = list::part(&stage, &records);
        let another = (!list.is_empty()).then(|| heading(&words::another()));
        list.extend((!list.is_empty()).then(|| backup::part(&stage)));
        list.extend(list::of_site(&records, of_site));
        let parts =
            note.into_iter().chain(list).chain(another).chain([paragraph(&words::introduction())]).chain(ways(&stage));
        stage.show(&words::open(), parts, []);
    });
}

/// Shows why something cannot be opened, with the ways in.
fn refuse(stage: &Stage, called: &str, sentence: &str) {
    let reason = paragraph(sentence).attr("role", "alert");
    stage.show(&words::cannot_open(&isolated(called)), [reason].into_iter().chain(ways(stage)), []);
}

/// Fetches what stands at an address, and shows what is in it.
pub fn fetch(stage: &Stage, written: &str) {
    let stage = stage.clone();
    if written.starts_with("library:") {
        return stage.refuse(&words::this_roadmap(), &words::not_here());
    }
    if is_link(written) {
        let link = Brought { name: String::new(), bytes: Some(written.trim().into()) };
        return examine_all(stage, vec![link]);
    }
    let Some(address) = address_of_text(written) else {
        return stage.refuse(written, &words::no_address());
    };
    let host = host_of(&address).to_owned();
    stage.show(&words::opening(&isolated(&address)), [paragraph(&words::asking(&isolated(&host)))], []);
    spawn_local(async move {
        let fetched = elsewhere::fetch(&address, &host).await;
        match fetched {
            _ if !stage.is_there() => {}
            Ok(bytes) => {
                let brought = Brought { name: name_of(&address).to_owned(), bytes: Some(bytes) };
                preview::examine(stage, Subject { brought, address: Some(address), way: None }).await;
            }
            Err(missing) => stage.refuse(&address, &missing.to_string()),
        }
    });
}

/// Shows what is in the files or the text that a person brought.
pub fn examine_all(stage: Stage, brought: Vec<Brought>) {
    let mut subjects: Vec<Subject> =
        brought.into_iter().map(|brought| Subject { brought, address: None, way: None }).collect();
    spawn_local(async move {
        match subjects.pop() {
            Some(only) if subjects.is_empty() => match library_in(&only.brought) {
                Some(text) => backup::preview(&stage, &only.called(), &text),
                None => preview::examine(stage, only).await,
            },
            Some(last) => {
                subjects.push(last);
                several::examine(stage, subjects).await;
            }
            None => {}
        }
    });
}

/// The text of a whole library, if it is one.
fn library_in(brought: &Brought) -> Option<String> {
    let (text, _) = roadmap::decode(brought.bytes.as_deref()?).ok()?;
    LibraryFile::is_one(&text).then(|| text.into_owned())
}

fn ways(stage: &Stage) -> [El; 3] {
    let (choose, paste, ask) = (stage.clone(), stage.clone(), stage.clone());
    let file = element("input")
        .class("button")
        .attr("type", "file")
        .attr("multiple", "")
        .attr("aria-label", &words::choose_file());
    let text = element("textarea").class("field").attr("rows", "4").attr("aria-label", &words::text_of_roadmap());
    let text_area: HtmlTextAreaElement = text.element().clone().unchecked_into();
    let address = element("input")
        .class("field")
        .attr("type", "url")
        .attr("inputmode", "url")
        .attr("dir", "ltr")
        .attr("placeholder", "https://")
        .attr("aria-label", &words::address_of_roadmap());
    let address_field: HtmlInputElement = address.element().clone().unchecked_into();
    let take_file = move |event: Event| {
        let (taken, stage) = (files::read(&event), choose.clone());
        spawn_local(async move {
            let brought = files::brought(taken).await;
            if stage.is_there() && !brought.is_empty() {
                examine_all(stage, brought);
            }
        });
    };
    let take_text = move |_| {
        let bytes = Some(text_area.value().into_bytes());
        examine_all(paste.clone(), vec![Brought { name: String::new(), bytes }]);
    };
    let take_address = move |event: Event| {
        event.prevent_default();
        fetch(&ask, &address_field.value());
    };
    let labelled = |id: &str, words: &str, field: El, button: Option<El>| {
        element("div")
            .class("way-in")
            .child(element("h3").attr("id", id).text(words))
            .child(field.attr("aria-describedby", id))
            .child(buttons(button))
    };
    let drop = Some(element("span").text(&words::or_drop()));
    let submit = element("button").class("button").text(&words::fetch());
    let from_address = element("form")
        .child(labelled("cairn:open-address", &words::address(), address, Some(submit)))
        .on("submit", take_address);
    [
        labelled("cairn:open-file", &words::file(), file.on("change", take_file), drop),
        from_address,
        labelled("cairn:open-text", &words::text(), text, Some(button(&words::preview()).on("click", take_text))),
    ]
}

/// The last part of an address, as the name of a file.
fn name_of(address: &str) -> &str {
    let path = address.split('?').next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default()
}
