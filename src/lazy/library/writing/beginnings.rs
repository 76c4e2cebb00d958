//! What people can begin to write, or go on with.

use leptos::task::spawn_local;
use roadmap::{Draft, Storage, Template, isolated};

use super::super::stage::{Stage, Surface};
use super::copies::DraftCopy;
use super::piece::{self, Piece};
use super::whose::is_possible;
use super::{opening, words};
use crate::browser::clock;
use crate::browser::lazy::dates;
use crate::browser::lazy::library::{self, Document, Record};
use crate::browser::storage::PageStorage;
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{buttons, heading, paragraph, row};

/// The way in by writing: a button for each template.
pub fn new_ones(stage: &Stage) -> Option<El> {
    if !is_writer(stage) {
        return None;
    }
    let all = Template::ALL.map(|template| {
        let stage = stage.clone();
        let name = match template {
            Template::Empty => words::empty(),
            Template::Course => words::course(),
            Template::Tasks => words::tasks(),
            Template::Numbered => words::numbered(),
        };
        button(&name).on("click", move |_| {
            let (stage, typed) = (stage.clone(), template.text());
            let draft = format!("new:{}", clock::wall());
            let piece = Piece {
                address: None,
                draft,
                name: String::new(),
                way: None,
                saved: String::new(),
                typed: Some(typed),
            };
            spawn_local(async move { opening::open(&stage, piece, None).await });
        })
    });
    let title = element(stage.part_heading()).text(&words::write_new());
    Some(element("div").class("way-in").child(title).child(paragraph(&words::about_new())).child(buttons(all)))
}

/// What was typed and is not saved, if there is any.
pub fn drafts(stage: &Stage, records: &[Record]) -> Vec<El> {
    let drafts = if is_writer(stage) { piece::all_drafts() } else { Vec::new() };
    if drafts.is_empty() {
        return Vec::new();
    }
    let rows = drafts.into_iter().map(|(key, draft)| {
        let known = records.iter().find(|record| Draft::key(&record.address) == key);
        let called = match known.map_or_else(|| draft.called(), |record| record.called().to_owned()) {
            called if called.is_empty() => words::new_roadmap(),
            called => called,
        };
        let typed_on = words::typed_on(&dates::moment(draft.at as f64));
        let going = (stage.clone(), key.clone(), draft.clone());
        let go_on = button(&words::go_on()).attr("aria-label", &words::go_on_with(&isolated(&called))).on("click", {
            move |_| {
                let (stage, key, draft) = going.clone();
                spawn_local(async move { go_on_with(&stage, &key, draft).await });
            }
        });
        let (stage, title) = (stage.clone(), called.clone());
        let discard = button(&words::discard())
            .attr("aria-label", &words::discard_of(&isolated(&called)))
            .on("click", move |_| discard(&stage, &key, &title));
        row(&called, Some(&typed_on), [go_on, discard])
    });
    let list = element("ul").class("dialog-list").children(rows);
    vec![heading(&words::drafts()), paragraph(&words::about_drafts()), list]
}

fn is_writer(stage: &Stage) -> bool {
    matches!(stage.place, Surface::Dialog(tracker) if is_possible(tracker))
}

async fn go_on_with(stage: &Stage, key: &str, draft: Draft) {
    let address = key.strip_prefix(Draft::KEYS).unwrap_or_default().to_owned();
    let saved = library::document(&address).await;
    let piece = match saved {
        _ if !stage.is_there() => return,
        Ok(Some(Document { text, name, way, .. })) => {
            Piece { address: Some(address.clone()), draft: address, name, way, saved: text, typed: None }
        }
        // The draft is there even where the library is not. Saving then says why.
        Ok(None) | Err(_) => {
            let Draft { name, way, text, .. } = draft;
            Piece { address: None, draft: address, name, way, saved: String::new(), typed: Some(text) }
        }
    };
    opening::open(stage, piece, None).await;
}

/// Removes a draft. The list that follows offers to bring it back.
fn discard(stage: &Stage, key: &str, called: &str) {
    let storage = PageStorage::probe();
    let Ok(Some(value)) = storage.read(key) else { return (stage.first_page)(stage, None) };
    if let Err(error) = storage.remove(key) {
        return stage.refuse(called, error.to_string());
    }
    let (again, copy) = (stage.clone(), DraftCopy::of(key));
    copy.update();
    let key = key.to_owned();
    let undo = button(&super::super::words::undo()).on("click", move |_| {
        let kept = PageStorage::probe().write(&key, &value);
        copy.update();
        let refusal = kept.err().map(|error| paragraph(&error.to_string()).attr("role", "alert"));
        (again.first_page)(&again, refusal);
    });
    let said = format!("{} ", words::discarded(&isolated(called)));
    (stage.first_page)(stage, Some(element("p").class("buttons").attr("role", "status").text(&said).child(undo)));
}
