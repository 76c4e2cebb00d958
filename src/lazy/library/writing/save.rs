//! Saving what was written, once one has seen what that changes.

use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::{Changes, NodeId, Progress, isolated};

use super::super::keep;
use super::super::preview::{self, main_button};
use super::super::sizes::size;
use super::super::stage::{Subject, in_short};
use super::afterwards::open_and;
use super::session::Session;
use super::words;
use crate::browser::files::Brought;
use crate::browser::lazy::library::{self, Document};
use crate::dom::element::{El, button};
use crate::lazy::dialog::{self, buttons, paragraph};
use crate::parts::reader::Examined;
use crate::words::sentence;

/// Shows what saving would change, or says why there is nothing to save yet.
pub fn save(session: &Rc<Session>) {
    if session.is_locked() {
        return;
    }
    session.keep();
    let session = Rc::clone(session);
    spawn_local(async move {
        let (stage, piece) = (&session.stage, &session.piece);
        let examined = stage.examine(session.typed().into_bytes(), piece.name.clone(), piece.way).await;
        let examined = match examined {
            _ if !stage.is_there() => return,
            Ok(examined) => examined,
            Err(unread) => return session.refuse(words::not_yet(&in_short(&unread))),
        };
        let before = match &piece.address {
            Some(address) => match library::document(address).await {
                Ok(Some(Document { text, name, way, .. })) => stage.examine(text.into_bytes(), name, way).await.ok(),
                _ => None,
            },
            None => None,
        };
        if stage.is_there() {
            preview(&session, examined, before);
        }
    });
}

fn preview(session: &Rc<Session>, examined: Examined, before: Option<Examined>) {
    let roadmap = &examined.roadmap;
    let title = isolated(&roadmap.title().to_string());
    let progress = Progress::new(roadmap);
    let whole = paragraph(&sentence(&size(progress.completion(NodeId::ROOT))));
    let mut parts = vec![whole];
    match &before {
        Some(before) if before.text == examined.text => parts.push(paragraph(&words::is_as_saved())),
        Some(before) => {
            let changes = Changes::between(&before.roadmap, roadmap);
            parts.extend(preview::changes(&before.roadmap, roadmap, &changes));
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
}

async fn keep(session: &Rc<Session>, examined: &Examined, before: Option<&Examined>) {
    let piece = &session.piece;
    let brought = Brought::new(piece.name.clone(), None);
    let subject = Subject { brought, address: piece.address.clone(), way: piece.way };
    let mut address = keep::address_of(&subject, &examined.roadmap);
    if piece.address.is_none() && matches!(library::document(&address).await, Ok(Some(_))) {
        address = keep::another(&address);
    }
    let kept = match before {
        Some(before) => keep::replace(&before.roadmap, examined, &subject, &address).await,
        None => keep::keep(examined, &subject, &address, None).await,
    };
    match kept {
        _ if !session.stage.is_there() => {}
        Ok(()) => {
            session.finish();
            dialog::close();
            let said = words::saved(&isolated(&examined.roadmap.title().to_string()));
            open_and(&address, move |tracker| tracker.toast(&said, None));
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
