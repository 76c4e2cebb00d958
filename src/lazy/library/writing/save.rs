//! Saving what was written, after a preview of what that changes.

use std::rc::Rc;

use leptos::prelude::Set;
use leptos::task::spawn_local;
use roadmap::{Changes, NodeId, Progress, Roadmap, isolated};

use super::super::keep;
use super::super::preview::{self, main_button};
use super::super::sizes::size;
use super::super::stage::{BroughtDocument, Surface, in_short};
use super::afterwards::{Next, open_and};
use super::session::Session;
use super::words;
use crate::browser::files::Brought;
use crate::browser::lazy::library::{self, Document, Refused};
use crate::browser::page;
use crate::dom::element::{El, button};
use crate::lazy::dialog::{self, buttons, copy_button, paragraph};
use crate::parts::reader::{Examined, edited};
use crate::words::{list, sentence};

/// The most ids that are named.
const MOST_IDS: usize = 20;

/// Shows what saving would change, or says why there is nothing to save yet.
pub fn save(session: &Rc<Session>) {
    save_with(session, None);
}

/// [`save`], with a sentence that comes first.
fn save_with(session: &Rc<Session>, note: Option<String>) {
    if session.is_locked() {
        return;
    }
    session.keep();
    let session = Rc::clone(session);
    spawn_local(async move {
        let (stage, piece) = (&session.stage, &session.piece);
        let examined = stage.examine(session.typed().into_bytes(), piece.name.clone(), piece.way).await;
        let examined = match examined {
            _ if !stage.is_there() || session.is_over() => return,
            Ok(examined) => examined,
            Err(unread) => return session.refuse(words::not_yet(&in_short(&unread))),
        };
        let before = match &piece.address {
            Some(address) => library::document(address).await,
            None => Ok(None),
        };
        let before = match before {
            // A saved text that cannot be read is not compared.
            Ok(Some(Document { text, name, way, .. })) => stage.examine(text.into_bytes(), name, way).await.ok(),
            Ok(None) => None,
            Err(refused) => return session.refuse(refused.to_string()),
        };
        if stage.is_there() && !session.is_over() {
            preview(&session, examined, before, note);
        }
    });
}

fn preview(session: &Rc<Session>, examined: Examined, before: Option<Examined>, note: Option<String>) {
    let roadmap = &examined.roadmap;
    let title = isolated(&roadmap.title().to_string());
    let progress = Progress::new(roadmap);
    let whole = paragraph(&sentence(&size(progress.completion(NodeId::ROOT))));
    let mut parts: Vec<El> = note.iter().map(|note| paragraph(note)).chain([whole]).collect();
    match &before {
        Some(before) if before.text == examined.text => parts.push(paragraph(&words::is_as_saved())),
        Some(before) => {
            let changes = Changes::between(&before.roadmap, roadmap);
            parts.extend(preview::changes(&before.roadmap, roadmap, &changes));
            parts.extend(effect(session, &before.roadmap, &examined, &changes));
        }
        None => parts.push(preview::sections(roadmap, &progress)),
    }
    let (saved, examined, before) = (Rc::clone(session), Rc::new(examined), before.map(Rc::new));
    let save = main_button(&words::save()).on("click", move |_| {
        let (session, examined, before) = (Rc::clone(&saved), Rc::clone(&examined), before.clone());
        spawn_local(async move { keep(&session, &examined, before.as_deref()).await });
    });
    let on = button(&words::go_on()).on("click", |_| dialog::close());
    dialog::open(&words::save_named(&title), parts, [save, on]);
    if let (Surface::Dialog(tracker), Some(note)) = (&session.stage.place, note) {
        tracker.announce(&note);
    }
}

/// What an edit does to others who learn with the roadmap, and what the author can do about it.
fn effect(session: &Rc<Session>, before: &Roadmap, examined: &Examined, changes: &Changes) -> Vec<El> {
    let after = &examined.roadmap;
    let (had, fewest) = (changes.old_ids(before, after), changes.fewest_old_ids(before, after));
    let mut parts = Vec::new();
    if !had.is_empty() {
        parts.push(paragraph(&words::ids_change(had.len())));
        let (session, typed) = (Rc::clone(session), session.typed());
        parts.push(buttons([button(&words::remember_ids()).on("click", move |_| {
            let written =
                session.stage.parts.reader.call(edited::remember, (&typed, session.piece.way, &[&fewest, &had]));
            match written.flatten() {
                Some(text) => spawn_local(write_and_save(Rc::clone(&session), typed.clone(), text)),
                None => save_with(&session, Some(words::cannot_remember())),
            }
        })]));
    }
    let gone = changes.gone.iter().map(|&step| before.topic(step).id().as_str());
    let gone: Vec<&str> = gone.filter(|id| after.find(id).is_none()).collect();
    if !gone.is_empty() {
        let more = (gone.len() > MOST_IDS).then(|| "…".to_owned());
        let ids = gone.iter().take(MOST_IDS).map(|id| format!("#{id}")).chain(more);
        parts.push(paragraph(&words::ids_go(&list(ids))));
    }
    let sentences = preview::each_change(before, after, changes);
    if let Surface::Dialog(tracker) = &session.stage.place
        && !sentences.is_empty()
    {
        let text: String = sentences.iter().map(|words| format!("- {words}\n")).collect();
        parts.push(buttons([copy_button(*tracker, &words::copy_changes(), words::select_changes, move || {
            text.clone()
        })]));
    }
    parts
}

/// Writes a text into the editor in place of what was typed there, and shows again what saving would change. The dialog
/// is closed meanwhile, because the browser can undo only what is written in a field that no dialog covers.
async fn write_and_save(session: Rc<Session>, typed: String, text: String) {
    dialog::close();
    page::next_task().await;
    // Another tab may have written meanwhile.
    let is_current = !session.is_locked() && session.typed() == typed;
    if is_current {
        session.text.set(text);
        page::next_task().await;
    }
    save_with(&session, is_current.then(words::remembered));
}

async fn keep(session: &Rc<Session>, examined: &Examined, before: Option<&Examined>) {
    let piece = &session.piece;
    let brought = Brought::new(piece.name.clone(), None);
    let subject = BroughtDocument { brought, address: piece.address.clone(), way: piece.way };
    match keep_piece(&subject, examined, before).await {
        _ if !session.stage.is_there() => {}
        Ok(address) => {
            session.finish().await;
            dialog::close();
            let said = words::saved(&isolated(&examined.roadmap.title().to_string()));
            open_and(&address, Next::Say(said));
        }
        Err(refused) => {
            let session = Rc::clone(session);
            let download = button(&words::download()).on("click", move |_| session.download());
            let why: [El; 2] = [paragraph(&refused.to_string()).attr("role", "alert"), buttons([download])];
            let on = button(&words::go_on()).on("click", |_| dialog::close());
            dialog::open(&words::not_saved(), why, [on]);
        }
    }
}

/// Keeps what was written under its address, or beside whatever has the address of a new roadmap. Returns the address.
async fn keep_piece(
    subject: &BroughtDocument,
    examined: &Examined,
    before: Option<&Examined>,
) -> Result<String, Refused> {
    let address = match &subject.address {
        Some(address) => address.clone(),
        None => keep::free_address(subject, &examined.roadmap).await?,
    };
    match before {
        Some(before) => keep::replace(&before.roadmap, examined, subject, &address).await?,
        None => keep::keep(examined, subject, &address, None).await?,
    }
    Ok(address)
}
