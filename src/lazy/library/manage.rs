//! What people can do with a roadmap of the library.

use leptos::task::spawn_local;
use roadmap::{address_of_text, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::backup;
use super::keep::is_carried;
use super::sizes::figures;
use super::stage::Stage;
use super::{words, writing};
use crate::browser::lazy::dates;
use crate::browser::lazy::library::{self, Document, Record, Refused};
use crate::browser::{fetch, page};
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, buttons, paragraph};
use crate::words::sentence;

/// Shows the page about one roadmap.
pub fn show(stage: &Stage, record: &Record) {
    let is_elsewhere = address_of_text(&record.address).is_some();
    let is_kept_here = is_elsewhere || record.address.starts_with("library:") || is_carried(&record.address);
    let source = match is_elsewhere {
        true => words::comes_from(&isolated(&record.address)),
        false if is_carried(&record.address) => words::came_in_link(),
        false if is_kept_here => words::was_brought(),
        false => words::belongs_to_site(),
    };
    let last = match record.opened {
        0 => String::new(),
        opened => format!(" {}", words::last_open(&dates::day(opened as f64))),
    };
    let first = [
        writing::edit_button(stage, record),
        Some(act(stage, record, &words::move_up(), |record| change_place(record, -1))),
        Some(act(stage, record, &words::move_down(), |record| change_place(record, 1))),
        Some(archive(stage, record)),
        is_elsewhere.then(|| update(stage, record)),
        is_kept_here.then(|| save_document(stage, record)),
        Some(backup::of_one(stage, record)),
        Some(remove(stage, record)),
    ];
    let parts = [
        paragraph(&sentence(&figures(record))),
        paragraph(&format!("{source}{last}")),
        rename(stage, record),
        buttons(first.into_iter().flatten()),
    ];
    stage.show(&isolated(record.called()), parts, [stage.back()]);
}

/// A button that does something to a record, and then shows the list.
fn act<F: Future<Output = Result<(), Refused>> + 'static>(
    stage: &Stage,
    record: &Record,
    words: &str,
    change: fn(Record) -> F,
) -> El {
    let (stage, record) = (stage.clone(), record.clone());
    button(words).on("click", move |_| {
        finish(&stage, change(record.clone()), |()| None);
    })
}

/// A button that archives a roadmap, or brings it back to the list.
fn archive(stage: &Stage, record: &Record) -> El {
    let words = if record.is_archived { words::bring_back() } else { words::archive() };
    act(stage, record, &words, |record| async move {
        library::change(&record.address, move |kept| kept.is_archived = !record.is_archived).await
    })
}

/// Waits for a change, then shows the list again, with a note at its beginning, or says why nothing was changed.
fn finish<T>(
    stage: &Stage,
    change: impl Future<Output = Result<T, Refused>> + 'static,
    note: impl FnOnce(T) -> Option<El> + 'static,
) {
    let (stage, is_awaited) = (stage.clone(), stage.waiting());
    spawn_local(async move {
        let note = match change.await {
            Ok(_) if !is_awaited() => return,
            Err(refused) if !is_awaited() => return stage.tell(&refused.to_string()),
            Ok(changed) => note(changed),
            Err(refused) => Some(paragraph(&refused.to_string()).attr("role", "alert")),
        };
        (stage.first_page)(&stage, note);
    });
}

/// Moves a record by `by` places among those that are listed with it.
async fn change_place(record: Record, by: isize) -> Result<(), Refused> {
    let mut records = library::records().await?;
    records.retain(|other| other.is_archived == record.is_archived);
    let Some(place) = records.iter().position(|other| other.address == record.address) else { return Ok(()) };
    if let Some(other) = place.checked_add_signed(by).filter(|&other| other < records.len()) {
        records.swap(place, other);
    }
    for (position, record) in records.into_iter().enumerate() {
        let position = position as i64;
        if record.position != position {
            library::change(&record.address, move |kept| kept.position = position).await?;
        }
    }
    Ok(())
}

fn rename(stage: &Stage, record: &Record) -> El {
    let field = element("input")
        .class("field")
        .attr("type", "text")
        .attr("maxlength", "200")
        .attr("dir", "auto")
        .attr("value", record.called());
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let label = element("label").class("named-field").text(&words::name_in_list()).child(field);
    let (stage, record) = (stage.clone(), record.clone());
    let save = move |event: Event| {
        event.prevent_default();
        let name = input.value().trim().to_owned();
        let nickname = if name == record.title { String::new() } else { name };
        let address = record.address.clone();
        let renaming = async move { library::change(&address, move |kept| kept.nickname.clone_from(&nickname)).await };
        finish(&stage, renaming, |()| None);
    };
    let submit = element("button").class("button").text(&words::rename());
    element("form").class("link-row").child(label).child(submit).on("submit", save)
}

/// A button that fetches the roadmap anew, and shows what has changed.
fn update(stage: &Stage, record: &Record) -> El {
    let (stage, address) = (stage.clone(), record.address.clone());
    button(&words::check_for_changes()).on("click", move |_| (stage.fetch)(&stage, &address))
}

fn save_document(stage: &Stage, record: &Record) -> El {
    let (stage, record) = (stage.clone(), record.clone());
    button(&words::download_document()).on("click", move |_| {
        let (stage, record) = (stage.clone(), record.clone());
        spawn_local(async move {
            match library::document(&record.address).await {
                Ok(Some(Document { text, name, .. })) => {
                    stage.download(if name.is_empty() { "roadmap.md" } else { &name }, &text);
                }
                Ok(None) => {}
                Err(refused) => stage.tell(&refused.to_string()),
            }
        });
    })
}

/// A button that removes a roadmap from the list. It asks first where the document may be nowhere else.
fn remove(stage: &Stage, record: &Record) -> El {
    if !record.address.starts_with("library:") && !is_carried(&record.address) {
        return remove_now(stage, record);
    }
    let (stage, record) = (stage.clone(), record.clone());
    button(&words::remove()).on("click", move |_| {
        let archive = (!record.is_archived).then(|| archive(&stage, &record));
        let ways = [save_document(&stage, &record)].into_iter().chain(archive).chain([remove_now(&stage, &record)]);
        let title = words::remove_named(&isolated(record.called()));
        stage.show(&title, [paragraph(&words::about_removal()), buttons(ways)], [stage.back()]);
    })
}

/// A button that removes a roadmap at once. The marks stay. The list that follows offers to bring it back, until the
/// next page of the dialog.
fn remove_now(stage: &Stage, record: &Record) -> El {
    let (stage, record) = (stage.clone(), record.clone());
    button(&words::remove()).on("click", move |_| {
        let address = record.address.clone();
        let removing = async move {
            let document = library::document(&address).await?;
            if document.is_some() && fetch::requested() == address {
                leave_once_closed(address.clone());
            }
            library::remove(&address).await?;
            Ok(document)
        };
        let (on, record) = (stage.clone(), record.clone());
        finish(&stage, removing, move |document| Some(removal(&on, record, document)));
    })
}

fn removal(stage: &Stage, record: Record, document: Option<Document>) -> El {
    let words = format!("{} ", words::removed(&isolated(record.called())));
    let stage = stage.clone();
    let undo = button(&words::undo()).on("click", move |_| {
        let (record, document) = (record.clone(), document.clone());
        finish(&stage, async move { library::keep(&record, document.as_ref()).await }, |()| None);
    });
    element("p").class("buttons").attr("role", "status").text(&words).child(undo)
}

/// When the dialog closes, goes from the roadmap on the page to the site's own, unless the former was brought back.
fn leave_once_closed(address: String) {
    dialog::once_closed(move || {
        spawn_local(async move {
            if fetch::requested() == address && library::document(&address).await == Ok(None) {
                page::open_roadmap(&page::shipped_roadmap());
            }
        });
    });
}
